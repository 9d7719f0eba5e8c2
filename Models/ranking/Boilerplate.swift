/// Phrases of lines that are around an article and not of it: where to click, who holds the rights, what a picture
/// shows. Lower case, one a line; the lists were written for this project.
public enum Boilerplate {
    /// A short line that holds one of these is no sentence of the article.
    public static let phrases = """
        click here
        read more
        read also
        read next
        scroll down
        sign up
        subscribe
        newsletter
        published:
        updated:
        last updated
        copyright
        all rights reserved
        ©
        follow us on
        follow him on
        follow her on
        share this with
        share this article
        copy this link
        getty images
        image caption
        image copyright
        photo:
        photos:
        photo by
        pictured:
        picture:
        video:
        watch:
        licensed under
        creative commons
        more on this story
        related:
        e-mail to a friend
        material may not be published
        contributed to this report
        contributed to this story
        terms of use
        privacy policy
        advertisement
        lire aussi
        à lire
        abonnez-vous
        inscrivez-vous
        tous droits réservés
        suivez-nous
        crédit photo
        xem thêm
        đọc thêm
        ảnh:
        ảnh minh họa
        đăng ký nhận
        bản quyền
        mời quý vị
        lesen sie auch
        mehr zum thema
        alle rechte vorbehalten
        abonnieren
        lea también
        todos los derechos reservados
        suscríbase
        leia também
        todos os direitos reservados
        assine
        """

    /// What opens a line that names its writer.
    public static let bylineOpenings = """
        by
        written by
        reported by
        reporting by
        editing by
        story by
        par
        von
        por
        """
}
