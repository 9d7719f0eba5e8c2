/// Phrases of lines that are around an article and not of it: where to click, who holds the rights, what a picture
/// shows. Lower case, one a line; the lists were written for this project.
public enum Boilerplate {
    /// A short line that holds one of these is no sentence of the article.
    public static let phrases = """
        click here
        appeared first on
        published:
        updated:
        last updated
        all rights reserved
        ©
        follow us on
        follow him on
        follow her on
        share this withemail
        share this article
        copy this link
        image caption
        image copyright
        photo:
        photos:
        photograph:
        pictured:
        more on this story
        e-mail to a friend
        material may not be published
        contributed to this report
        contributed to this story
        value your privacy
        accept cookies
        story suggestion
        pay for your stories
        any attachments are confidential
        lire aussi
        abonnez-vous
        inscrivez-vous
        tous droits réservés
        suivez-nous
        crédit photo
        ảnh:
        đăng ký nhận
        mời quý vị
        lesen sie auch
        alle rechte vorbehalten
        lea también
        todos los derechos reservados
        leia também
        todos os direitos reservados
        """

    /// The same where it has no end mark, opens with it or speaks to readers: news of subscribers and of copyright have the
    /// same words.
    public static let words = """
        share this with
        our live coverage
        sent from my
        read more
        continue reading
        read also
        read next
        scroll down
        sign up
        subscribe
        newsletter
        copyright
        getty images
        photo by
        licensed under
        creative commons
        get in touch with
        terms of use
        terms and conditions
        privacy policy
        use cookies
        forward-looking statements
        advertisement
        à lire
        picture:
        video:
        watch:
        related:
        xem thêm
        đọc thêm
        ảnh minh họa
        bản quyền
        mehr zum thema
        abonnieren
        assine
        suscríbase
        """

    /// The same where it opens with it, whatever follows: `Read more: Ann Bell, Tom Roe to join Hall of Famers.`
    public static let calls = """
        read more
        read also
        read next
        continue reading
        scroll down
        subscribe to
        sign up for
        picture:
        video:
        watch:
        related:
        xem thêm
        đọc thêm
        mehr zum thema
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

    /// Headings, without their numbers, after which an article's own text has ended.
    public static let endHeadings = """
        references
        references and notes
        notes and references
        bibliography
        selected bibliography
        works cited
        literature cited
        further reading
        see also
        external links
        acknowledgement
        acknowledgements
        acknowledgment
        acknowledgments
        about the author
        about the authors
        références
        notes et références
        références bibliographiques
        bibliographie
        liens externes
        voir aussi
        pour aller plus loin
        remerciements
        literatur
        literaturverzeichnis
        einzelnachweise
        weblinks
        siehe auch
        danksagung
        referencias
        referencias bibliográficas
        bibliografía
        enlaces externos
        véase también
        agradecimientos
        referências
        referências bibliográficas
        ligações externas
        ver também
        agradecimentos
        riferimenti bibliografici
        bibliografia
        collegamenti esterni
        voci correlate
        ringraziamenti
        literatuur
        literatuurlijst
        externe links
        zie ook
        przypisy
        zobacz też
        linki zewnętrzne
        список литературы
        литература
        примечания
        ссылки
        см. также
        tài liệu tham khảo
        liên kết ngoài
        chú thích
        参考文献
        外部链接
        参见
        外部リンク
        脚注
        관련 항목
        참고 문헌
        각주
        """
}
