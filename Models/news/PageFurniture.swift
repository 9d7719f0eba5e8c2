/// What a page, a letter or a transcript puts around an article, besides the phrases of ``Boilerplate``.
///
/// A value has the lists of a language, or of what is alike in several. They are looked for all together (``lines(of:)``),
/// as a page may be in another language than its article. Lower case, one phrase a line; the lists were written for this
/// project.
package struct PageFurniture: PhraseLists {
    /// What makes furniture of all sentences of the short line that holds it and hardly stands in an article's own
    /// sentences: pictures' credits, notices of sites and letters.
    package let lineMarks: String
    /// What opens the sentence that says whose a picture is, behind its caption.
    package let credits: String
    /// The same as ``lineMarks`` in a sentence without an end mark.
    package let labels: String
    /// What is offered to readers: the same as ``lineMarks`` in a sentence that opens with it, speaks to them, or has no
    /// end mark. News of letters from which nobody can unsubscribe has the same words.
    package let offers: String
    /// What opens a note about the article, its author or its site; all of the note's line is one. Only marks stand
    /// before it.
    package let noteOpenings: String
    /// The same before a colon, or where the sentence has no end mark or is of a few words.
    package let noteLabels: String
    /// The same where the sentence asks: "Нашли ошибку? Выделите текст", but "Нашли ошибку инженеры завода".
    package let noteQuestions: String
    /// The same where the sentence speaks to readers.
    package let noteOffers: String

    /// What opens headings below which one paragraph shows a picture or sells something; what ends in a colon, the same
    /// where the heading does.
    package let captionHeadings: String
    /// Headings of what a company must say besides its news, up to the next heading; those of more than a word may go on
    /// with one of ``noticeSubjects``.
    package let noticeHeadings: String
    /// Words, parted by white space, with which the heading of a notice goes on: "Safe Harbor Statement", but not "Safe
    /// harbor for whales".
    package let noticeSubjects: String
    /// Headings of one paragraph that tells where a company's managers can be heard, in the second half of a text; they may
    /// go on with one of ``callSubjects``.
    package let callHeadings: String
    /// Words, parted by white space, with which such a heading goes on: not "Conference call results in a quarrel".
    package let callSubjects: String
    /// What opens a heading that goes on with the name of a company, which is described below it: in the second half of
    /// a text.
    package let companyHeadings: String
    /// Headings of what stands below an article and is none of it.
    package let endHeadings: String

    init(
        lineMarks: String = "", credits: String = "", labels: String = "", offers: String = "",
        noteOpenings: String = "", noteLabels: String = "", noteQuestions: String = "", noteOffers: String = "",
        captionHeadings: String = "", noticeHeadings: String = "", noticeSubjects: String = "",
        callHeadings: String = "", callSubjects: String = "", companyHeadings: String = "", endHeadings: String = ""
    ) {
        self.lineMarks = lineMarks
        self.credits = credits
        self.labels = labels
        self.offers = offers
        self.noteOpenings = noteOpenings
        self.noteLabels = noteLabels
        self.noteQuestions = noteQuestions
        self.noteOffers = noteOffers
        self.captionHeadings = captionHeadings
        self.noticeHeadings = noticeHeadings
        self.noticeSubjects = noticeSubjects
        self.callHeadings = callHeadings
        self.callSubjects = callSubjects
        self.companyHeadings = companyHeadings
        self.endHeadings = endHeadings
    }

    package static let all = [
        shared, english, german, dutch, swedish, french, spanish, portuguese, italian, polish, czech, russian,
        ukrainian, turkish, indonesian, vietnamese, arabic, hindi, thai, chinese, japanese, korean,
    ]

    /// What is alike in several languages, and signs.
    static let shared = PageFurniture(
        lineMarks: """
            ©
            foto:
            fotos:
            фото:
            pic.twitter.com/
            https://t.co/
            (foto:
            (fotos:
            crédito:
            créditos:
            """,
        credits: """
            foto:
            fotos:
            фото:
            crédito:
            créditos:
            fotografie
            фото\u{20}
            (фото
            """,
        labels: """
            autor:
            text:
            texto:
            tekst:
            redaktion:
            reporter:
            editor:
            автор:
            редактор:
            fonte:
            tags:
            теги:
            ▶
            ☞
            """,
        offers: """
            ctrl+enter
            """,
        noteOpenings: """
            newsletter:
            usamos cookies
            utilizamos cookies
            """,
        noteLabels: """
            erratum
            errata
            nota editorial
            """,
        noticeHeadings: """
            aviso legal
            """,
        companyHeadings: """
            sobre
            """)
}
