/// What a page, a letter or a transcript puts around an article, besides the phrases of ``Boilerplate``. Lower case, one
/// a line; the lists were written for this project.
public enum PageFurniture {
    /// What makes furniture of all sentences of the short line that holds it: pictures' credits, offers, notices.
    public static let lineMarks = """
        ©
        credit...
        photo credit
        photograph:
        image source
        image credit
        image caption
        foto:
        fotos:
        crédit photo
        crédits photo
        photo d'illustration
        (ảnh:
        (nguồn:
        ảnh minh họa
        фото:
        źródło:
        fot.
        【写真】
        pic.twitter.com
        https://t.co/
        view this post on
        a post shared by
        redirects here
        the free encyclopedia
        additional citations
        wikimedia commons has media
        l'encyclopédie libre
        l’encyclopédie libre
        est une ébauche
        articles homonymes
        la enciclopedia libre
        l'enciclopedia libera
        die freie enzyklopädie
        die freie enzyklopadie
        bách khoa toàn thư mở
        free articles remaining
        already a subscriber
        continue reading this
        subscribe now
        cancel anytime
        unsubscribe
        forwarded to you
        because you subscribed
        manage preferences
        view this email in
        terms apply.
        affiliate commission
        logged in to post
        leave us a review
        this episode is sponsored
        right back after
        réservée aux abonnés
        réservé aux abonnés
        cet article vous a plu
        suscríbete para
        prohibida la redistribución
        si quieres comentar
        riproduzione riservata
        iscriviti alla newsletter
        guarda il video
        receba as notícias
        clique aqui
        compartilhe esta
        wird fortlaufend aktualisiert
        klicken sie hier
        bekijk hieronder
        подписывайтесь на
        theo dõi báo
        この記事は有料記事
        無断転載
        本文版权归
        转载请注明
        扫一扫
        责任编辑
        点击查看
        """

    /// What opens a note about the article, its author or its site; all of the note's line is one. Only marks stand
    /// before it.
    public static let noteOpenings = """
        this article was amended
        this article was corrected
        this article was updated
        this article has been updated
        this article has been corrected
        this article has been amended
        this article has been edited
        this story has been updated
        this story has been corrected
        this story was updated
        this article was originally published
        this article originally appeared
        this story was originally published
        this story originally appeared
        an earlier version of this
        a previous version of this
        a version of this article appears
        a version of this story
        correction:
        corrections:
        clarification:
        editor's note
        editor’s note
        editors' note
        editors’ note
        disclosure:
        disclaimer:
        privacy notice:
        a message from
        this press release contains
        this news release contains
        this release contains
        forward-looking statements
        we use cookies
        this site uses cookies
        by clicking
        by signing up
        when you purchase
        if you buy something
        do you have a story
        have you been affected
        got a story
        got a tip
        did you make this
        follow us
        see more on
        for more information
        for other uses
        not to be confused with
        main article:
        further information:
        see also:
        redaktionshinweis
        hinweis der redaktion
        anmerkung der redaktion
        anm. d. red
        in einer früheren version
        in einer früheren fassung
        mit material von
        dieser artikel erschien
        dieser artikel behandelt
        weitere bedeutungen
        hauptartikel:
        dieses thema im programm
        cet article a été modifié
        cet article a été mis à jour
        cet article a été corrigé
        cet article a été publié
        une première version de
        une version précédente de
        rectificatif
        erratum
        note de la rédaction
        article détaillé
        ne doit pas être confondu
        pour les articles homonymes
        vous pouvez partager vos connaissances
        il vous reste
        nota de la redacción
        nota del editor
        fe de errores
        una versión anterior de
        artículo principal:
        para otros usos
        archivado en
        nota di redazione
        nota della redazione
        voce principale:
        leggi anche
        nota da redação
        uma versão anterior d
        esta reportagem foi
        errata:
        leia também
        veja também
        lees ook
        noot van de redactie
        in een eerdere versie
        czytaj też
        czytaj także
        zobacz też
        zobacz także
        dalsza część artykułu
        читайте также
        смотрите также
        đính chính
        tin liên quan
        nghe đọc bài
        声明：
        相关阅读
        関連記事
        """

    /// What opens headings below which one paragraph shows a picture or sells something.
    public static let captionHeadings = """
        image caption
        a message from
        a word from our sponsor
        """

    /// Headings of what a company must say besides its news, up to the next heading; those of more than a word may go on.
    public static let noticeHeadings = """
        forward-looking statements
        forward looking statements
        cautionary statement
        cautionary note
        safe harbor
        use of non-gaap
        non-gaap financial measures
        conference call
        webcast
        notes to editors
        note to editors
        no offer or solicitation
        avertissement
        disclaimer
        rechtlicher hinweis
        aviso legal
        """

    /// What opens a heading that goes on with the name of a company, which is described below it: in the second half of
    /// a text.
    public static let companyHeadings = """
        about
        à propos de
        à propos d'
        à propos d’
        über
        acerca de
        sobre
        informazioni su
        over
        giới thiệu về
        """

    /// Headings of what stands below an article and is none of it.
    public static let endHeadings = """
        related articles
        related topics
        you might also like
        explore more on these topics
        more on this story
        most viewed
        most popular
        about this article
        contacts
        media contacts
        media contact
        pressekontakt
        contacts presse
        contact presse
        contatti
        関連記事
        関連リンク
        相关阅读
        相关新闻
        延伸阅读
        """
}
