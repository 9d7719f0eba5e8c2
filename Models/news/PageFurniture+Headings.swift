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
        """
}
