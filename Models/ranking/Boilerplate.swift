/// Phrases of lines that are around an article and not of it: where to click, who holds the rights, what a picture
/// shows.
///
/// A value has the lists of a language, or of what is alike in several. They are looked for all together
/// (``lines(of:)``), as a page may be in another language than its article. Lower case, one phrase a line; the lists were
/// written for this project.
package struct Boilerplate: PhraseLists {
    /// A short line that holds one of these is no sentence of the article.
    package let phrases: String
    /// The same where it has no end mark, opens with it or speaks to readers: news of subscribers and of copyright have the
    /// same words.
    package let words: String
    /// The same where it opens with it, whatever follows: `Read more: Ann Bell, Tom Roe to join Hall of Famers.`
    package let calls: String
    /// What opens a line that names its writer.
    package let bylineOpenings: String
    /// Headings, without their numbers, after which an article's own text has ended.
    package let endHeadings: String

    init(
        phrases: String = "", words: String = "", calls: String = "", bylineOpenings: String = "",
        endHeadings: String = ""
    ) {
        self.phrases = phrases
        self.words = words
        self.calls = calls
        self.bylineOpenings = bylineOpenings
        self.endHeadings = endHeadings
    }

    package static let all = [
        shared, english, german, dutch, swedish, norwegian, danish, french, spanish, portuguese, italian, polish, czech,
        slovak, russian, ukrainian, turkish, indonesian, vietnamese, arabic, hindi, thai, chinese, japanese, korean,
    ]

    /// What is alike in several languages, and signs.
    static let shared = Boilerplate(
        phrases: """
            ©
            google news'te
            """,
        words: """
            newsletter
            """,
        bylineOpenings: """
            di
            av
            """,
        endHeadings: """
            bibliografia
            """)

    static let english = Boilerplate(
        phrases: """
            click here
            appeared first on
            published:
            updated:
            last updated
            all rights reserved
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
            """,
        words: """
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
            picture:
            video:
            watch:
            related:
            """,
        calls: """
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
            """,
        bylineOpenings: """
            by
            written by
            reported by
            reporting by
            editing by
            story by
            """,
        endHeadings: """
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
            """)
}
