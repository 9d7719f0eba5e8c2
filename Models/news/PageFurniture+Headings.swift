extension PageFurniture {
    /// What opens headings below which one paragraph shows a picture or sells something; what ends in a colon, the same
    /// where the heading does.
    public static let captionHeadings = """
        image caption
        a message from our sponsor
        a message from:
        a word from our sponsor
        """

    /// Headings of what a company must say besides its news, up to the next heading; those of more than a word may go on
    /// with one of ``noticeSubjects``.
    public static let noticeHeadings = """
        forward-looking statements
        forward looking statements
        cautionary statement
        cautionary statements
        cautionary note
        safe harbor
        use of non-gaap
        non-gaap financial measures
        notes to editors
        note to editors
        no offer or solicitation
        avertissement
        disclaimer
        rechtlicher hinweis
        aviso legal
        haftungsausschluss
        descargo de responsabilidad
        aviso de privacidad
        note legali
        отказ от ответственности
        免责声明
        免責事項
        """

    /// Words with which the heading of a notice goes on: "Safe Harbor Statement", but not "Safe harbor for whales".
    public static let noticeSubjects = """
        statement statements regarding concerning on and notice disclaimer provision provisions about under financial
        measures
        """

    /// Headings of one paragraph that tells where a company's managers can be heard, in the second half of a text; they may
    /// go on with one of ``callSubjects``.
    public static let callHeadings = """
        conference call
        earnings call
        webcast
        webcast and conference call
        """

    /// Words with which such a heading goes on: not "Conference call results in a quarrel".
    public static let callSubjects = """
        and details information & webcast
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
        mehr zum thema
        mehr zu diesem thema
        lesen sie auch
        das könnte sie auch interessieren
        meistgelesen
        meistgelesene artikel
        te puede interesar
        noticias relacionadas
        artículos relacionados
        lo más leído
        lo más visto
        más noticias
        artigos relacionados
        notícias relacionadas
        leia mais
        leia também
        mais lidas
        mais lidos
        veja mais
        leggi anche
        i più letti
        articoli correlati
        ti potrebbe interessare
        potrebbe interessarti anche
        lees ook
        lees meer
        meer over dit onderwerp
        gerelateerde artikelen
        meest gelezen
        läs mer
        läs också
        läs även
        mest läst
        mest lästa
        relaterade artiklar
        zobacz też
        zobacz także
        czytaj także
        czytaj również
        powiązane artykuły
        najczęściej czytane
        najnowsze
        polecamy
        související články
        čtěte také
        nejčtenější
        mohlo by vás zajímat
        материалы по теме
        читайте также
        по теме
        другие новости
        самое читаемое
        популярное
        комментарии
        читайте також
        читайте ще
        матеріали за темою
        за темою
        найпопулярніше
        ilgili haberler
        en çok okunanlar
        diğer haberler
        yorumlar
        berita terkait
        berita lainnya
        terpopuler
        baca juga
        artikel terkait
        مواضيع ذات صلة
        مقالات ذات صلة
        أخبار ذات صلة
        الأكثر قراءة
        اقرأ أيضا
        اقرأ المزيد
        ये भी पढ़ें
        यह भी पढ़ें
        संबंधित खबरें
        और पढ़ें
        推荐阅读
        热门新闻
        更多新闻
        あわせて読みたい
        関連ニュース
        おすすめ記事
        アクセスランキング
        많이 본 뉴스
        관련 기사
        관련기사
        ข่าวที่เกี่ยวข้อง
        ข่าวล่าสุด
        ข่าวยอดนิยม
        """
}
