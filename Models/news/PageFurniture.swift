/// What a page, a letter or a transcript puts around an article, besides the phrases of ``Boilerplate``. Lower case, one
/// a line; the lists were written for this project.
public enum PageFurniture {
    /// What makes furniture of all sentences of the short line that holds it and hardly stands in an article's own
    /// sentences: pictures' credits, notices of sites and letters.
    public static let lineMarks = """
        ©
        credit...
        photo credit:
        photograph:
        image source:
        image source,
        image credit:
        image caption:
        image caption,
        foto:
        fotos:
        (ảnh:
        (nguồn:
        фото:
        źródło:
        fot.
        【写真】
        pic.twitter.com/
        https://t.co/
        redirects here.
        needs additional citations for verification
        wikimedia commons has media related
        article est une ébauche
        because you subscribed
        email was forwarded to you
        email forwarded to you
        view this email in
        logged in to post a comment
        logged in to post comments
        this episode is sponsored
        be right back after
        article réservé aux abonnés
        article est réservé aux abonnés
        contenu réservé aux abonnés
        suite est réservée aux abonnés
        de cet article à lire
        riproduzione riservata
        artikel wird fortlaufend aktualisiert
        この記事は有料記事
        無断転載を禁
        無断転載禁止
        本文版权归
        转载请注明
        责任编辑：
        责任编辑:
        """

    /// What opens the sentence that says whose a picture is, behind its caption.
    public static let credits = """
        photo:
        photo :
        photo :
        photos:
        photos :
        photos :
        photo by
        photo credit
        photograph:
        photograph by
        picture:
        pictures:
        image:
        images:
        image credit
        crédit photo
        crédits photo
        crédit :
        crédit :
        foto:
        fotos:
        bild:
        bilder:
        ảnh:
        фото:
        fot.
        """

    /// The same in a sentence without an end mark.
    public static let labels = """
        photo credit
        image source
        image credit
        image caption
        crédit photo
        crédits photo
        photo d'illustration
        ảnh minh họa
        a post shared by
        the free encyclopedia
        l'encyclopédie libre
        l’encyclopédie libre
        la enciclopedia libre
        l'enciclopedia libera
        die freie enzyklopädie
        die freie enzyklopadie
        bách khoa toàn thư mở
        责任编辑
        """

    /// What is offered to readers: the same in a sentence that opens with it, speaks to them, or has no end mark. News of
    /// letters from which nobody can unsubscribe has the same words.
    public static let offers = """
        view this post on
        free articles remaining
        already a subscriber
        continue reading this
        subscribe now
        cancel anytime
        unsubscribe
        manage preferences
        terms apply
        affiliate commission
        leave us a review
        please leave us
        cet article vous a plu
        suscríbete para
        prohibida la redistribución
        si quieres comentar
        iscriviti alla newsletter
        guarda il video
        receba as notícias
        clique aqui
        compartilhe esta
        klicken sie hier
        bekijk hieronder
        подписывайтесь на
        theo dõi báo
        扫一扫
        点击查看
        """

    /// What opens a note about the article, its author or its site; all of the note's line is one. Only marks stand
    /// before it.
    public static let noteOpenings = """
        this article was amended on
        this article was corrected on
        this article was updated on
        this article was updated at
        this article was updated to
        this article was updated with
        this article has been updated
        this article has been corrected
        this article has been amended
        this article has been edited
        this story has been updated
        this story has been corrected
        this story was updated on
        this story was updated at
        this story was updated to
        this story was updated with
        this article was originally published
        this article originally appeared
        this story was originally published
        this story originally appeared
        an earlier version of this article
        an earlier version of this story
        an earlier version of this report
        a previous version of this article
        a previous version of this story
        a previous version of this report
        a version of this article appear
        a version of this story appear
        correction:
        corrections:
        clarification:
        editor's note:
        editor’s note:
        editors' note:
        editors’ note:
        disclosure:
        disclaimer:
        privacy notice:
        this press release contains forward
        this press release contains certain
        this press release contains statements
        this news release contains forward
        this news release contains certain
        this news release contains statements
        this release contains forward
        this release contains certain
        forward-looking statements are
        forward-looking statements in
        forward-looking statements speak
        we use cookies to
        we use cookies on
        this site uses cookies
        when you purchase through
        when you purchase an independently
        if you buy something through
        if you buy something from a link
        if you buy something using
        have you been affected by any of
        have you been affected by the issues
        have you been affected by this
        do you have a story for us
        do you have a story tip
        do you have a story suggestion
        got a story?
        got a tip?
        did you make this recipe
        follow us on
        follow us:
        see more on this
        for more information, call
        for more information, click
        for more information, contact
        for more information, go to
        for more information, please
        for more information, see
        for more information, visit
        for more information call
        for more information click
        for more information contact
        for more information go to
        for more information please
        for more information see
        for more information visit
        for other uses, see
        main article:
        further information:
        see also:
        redaktionshinweis
        anm. d. red
        in einer früheren version dieses
        in einer früheren version des artikels
        in einer früheren version des beitrags
        in einer früheren version hieß
        in einer früheren fassung dieses
        in einer früheren fassung des artikels
        in einer früheren fassung des beitrags
        in einer früheren fassung hieß
        dieser artikel erschien
        weitere bedeutungen sind
        hauptartikel:
        dieses thema im programm:
        cet article a été modifié le
        cet article a été mis à jour
        cet article a été corrigé le
        cet article a été publié initialement
        cet article a été initialement publié
        cet article a été publié dans
        cet article a été publié sur
        une première version de cet article
        une première version de ce texte
        une version précédente de cet article
        une version précédente de ce texte
        article détaillé
        ne doit pas être confondu
        pour les articles homonymes
        vous pouvez partager vos connaissances
        una versión anterior de este artículo
        una versión anterior de esta noticia
        una versión anterior de este texto
        artículo principal:
        para otros usos de este término
        voce principale:
        uma versão anterior desta reportagem
        uma versão anterior deste texto
        esta reportagem foi atualizada
        esta reportagem foi corrigida
        esta reportagem foi publicada
        leia também
        veja também
        lees ook
        in een eerdere versie van dit
        czytaj też
        czytaj także
        zobacz też
        zobacz także
        dalsza część artykułu
        читайте также
        смотрите также
        nghe đọc bài
        免责声明
        声明：本文
        相关阅读
        関連記事
        """

    /// The same before a colon, or where the sentence has no end mark or is of a few words.
    public static let noteLabels = """
        editor's note
        editor’s note
        not to be confused with
        hinweis der redaktion
        anmerkung der redaktion
        mit material von
        rectificatif
        erratum
        errata
        note de la rédaction
        nota de la redacción
        nota del editor
        fe de errores
        archivado en
        nota di redazione
        nota della redazione
        nota da redação
        leggi anche
        noot van de redactie
        đính chính
        tin liên quan
        """

    /// The same where the sentence speaks to readers.
    public static let noteOffers = """
        by clicking
        by signing up
        for more information
        follow us
        got a story
        got a tip
        do you have a story to
        """
}
