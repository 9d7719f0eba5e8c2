/// Phrases of lines that are around an article and not of it: where to click, who holds the rights, what a picture
/// shows. Lower case, one a line; the lists were written for this project.
public enum Boilerplate {
    /// A short line that holds one of these is no sentence of the article.
    public static let phrases = """
        click here
        read more
        continue reading
        appeared first on
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
        photograph:
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
        terms and conditions
        privacy policy
        value your privacy
        use cookies
        accept cookies
        our live coverage
        get in touch with
        story suggestion
        pay for your stories
        sent from my
        any attachments are confidential
        forward-looking statements
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
