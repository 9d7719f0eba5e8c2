import Reading
import TestSupport
import Testing

@Suite struct MarkdownTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func record(_ markdown: String) throws -> Record {
        let read = Outcome(try folder.write(markdown, to: "a.md"))
        #expect(read.problems.isEmpty)
        return try #require(read.records.first)
    }

    @Test func theTextIsWhatAReaderSees() throws {
        let page = try record(
            """
            ---
            date: 2024-02-03
            lang: en
            author: "Ada Brook"
            tags: [river, bridge]
            ---

            # The *river* rises #

            The river rose by **two metres**
            overnight, and the [bridge](https://example.org/a_(b) "Mill") was `closed`.  \u{20}
            Nobody was hurt.

            ![A picture](a.png)

            Sandbags
            --------

            > They were handed out
            > at the [school][1].[^1]

            - One thing,
              and more of it
            - [x] Another

            1. First
            2) Second

            ```swift
            print("code")
            ```

                indented code

            | Place | Metres |
            |-------|:------:|
            | Mill  | 2      |

            <!-- a comment
            that goes on -->
            <div class="x">A <b>tag</b> &amp; an entity &#233;</div>

            ***

            [1]: https://example.org
            [^1]: On Saturday.
            """)
        #expect(page.title == "The river rises")
        #expect(page.date == "2024-02-03")
        #expect(page.language == "en")
        #expect(page.byline == "Ada Brook")
        #expect(
            page.text.split(separator: "\n\n") == [
                "The river rose by two metres overnight, and the bridge was closed.\nNobody was hurt.",
                "Sandbags", "They were handed out at the school.", "One thing, and more of it", "Another", "First",
                "Second", "Place Metres", "Mill 2", "A tag & an entity é", "On Saturday.",
            ])
    }

    @Test(arguments: [
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("***both*** and **a *b* c**", "both and a b c"),
        ("_under_ but not *open", "under but not *open"),
        ("~~gone~~ ~kept~", "gone ~kept~"),
        (#"\*stars\* and \[brackets\]"#, "*stars* and [brackets]"),
        ("`a * b` and `` c ` d `` and ` open", "a * b and c ` d and ` open"),
        ("[text] and [text](", "[text] and [text]("),
        ("[a [b](c) d](e)", "a b d"),
        ("<https://example.org> 1 < 2", "https://example.org 1 < 2"),
        ("AT&T &nosuch; &copy;", "AT&T &nosuch; ©"),
        ("Hà *Nội*, \"**Việt**\"", "Hà Nội, \"Việt\""),
        ("one<br>two", "one\ntwo"),
    ])
    func inlineMarksGoAndOtherCharactersStay(markdown: String, text: String) throws {
        #expect(try record(markdown).text == text)
    }

    @Test func tomlFrontMatterAndSetextTitle() throws {
        let page = try record("+++\ntitle = 'From above'\n+++\nHeading\n===\n\nText.")
        #expect(page.title == "From above")
        #expect(page.text == "Text.")
        let other = try record("A title\n=======\nText.")
        #expect(other.title == "A title")
        #expect(other.text == "Text.")
    }

    @Test func frontMatterTellsMarkdown() throws {
        let read = Outcome(try folder.write("---\ntitle: T\n---\n*Text*", to: "noname"))
        #expect(read.texts == ["Text"])
        #expect(read.records.map(\.title) == ["T"])
        #expect(Outcome(try folder.write("---\nSigned\n---\n", to: "prose")).texts == ["---\nSigned\n---\n"])
    }

    @Test func emptyAndUnclosedMarkdownIsRead() throws {
        #expect(try record("").text == "")
        #expect(try record("---\nno end").text == "no end")
        #expect(try record("Text.\n\n```\ncode without end").text == "Text.")
    }

    @Test func marksWithoutEndStayInTheText() throws {
        for mark in ["*a ", "[", "[a](", "<a", "<!--", "`", "&", "!["] {
            let page = try record("x " + String(repeating: mark, count: 2_000))
            #expect(page.bytes.count > 2_000)
        }
    }
}
