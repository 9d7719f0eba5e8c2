import Foundation
import Reading
import TestSupport
import Testing

@Suite struct HTMLTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func record(_ html: String, name: String = "page.html") throws -> Record {
        let read = Outcome(try folder.write(html, to: name))
        #expect(read.problems.isEmpty)
        return try #require(read.records.first)
    }

    private static let paragraphs = [
        "The river rose by two metres overnight, and the bridge at Lower Mill was closed to all traffic, said the warden.",
        "“We saw it coming,” she said.",
        "Sandbags were handed out at the school, where forty people had spent the night, and more are on their way there.",
    ]

    @Test func theArticleIsFoundAmongMenusAndNotices() throws {
        let page = try record(
            """
            <!DOCTYPE html>
            <html lang="en-GB"><head>
            <meta charset="utf-8">
            <title>Bridge closed as river rises | The Valley Post</title>
            <meta property="og:site_name" content="The Valley Post">
            <meta property="article:published_time" content="2024-02-03T07:15:00Z">
            <meta name="author" content="Ada Brook">
            <style>p { color: red }</style><script>if (1 < 2) { document.write("<p>Not text.</p>") }</script>
            </head><body>
            <div id="cookie-banner"><p>We and our partners use cookies to remember you, to count visits and to show you what
            we think you like. You can say no.</p></div>
            <header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
            <div class="page"><div class="story">
              <h1>Bridge closed as river rises</h1>
              <p class="byline">By Ada Brook</p>
              <figure><img src="a.jpg" alt="A bridge"><figcaption>The bridge at Lower Mill in brighter days, seen from the
              meadow on the left bank, where the fair is held.</figcaption></figure>
              <p>The river rose by two metres <em>overnight</em>, and the
                 bridge at <a href="/mill">Lower Mill</a> was closed to all traffic, said the warden.</p>
              <p>“We saw it coming,” she&nbsp;said.</p>
              <div class="related-links"><p><a href="/1">Ten years of floods in the valley, and what they taught us, in
              pictures</a></p></div>
              <h2>Sandbags</h2>
              <p>Sandbags were handed out at the school, where forty people had spent the night, and more are on their way
              there.</p>
            </div>
            <section class="comments"><p>I have lived here for sixty years and have never seen the like of it, and I have
            seen a good deal in my time, believe me.</p></section>
            <aside><p>Sign up for our letter, and have the news of the valley on your table every morning at six.</p></aside>
            </div>
            <footer><p>The Valley Post is printed at Upper Mill. All rights are reserved, and so are all wrongs.</p></footer>
            </body></html>
            """)
        #expect(
            page.text
                == [Self.paragraphs[0], Self.paragraphs[1], "Sandbags", Self.paragraphs[2]].joined(separator: "\n\n"))
        #expect(page.title == "Bridge closed as river rises")
        #expect(page.date == "2024-02-03T07:15:00Z")
        #expect(page.language == "en-GB")
        #expect(page.byline == "Ada Brook")
        #expect(page.source == "The Valley Post")
    }

    @Test func oldPagesOfTablesAndLineBreaksAreReadToo() throws {
        let page = try record(
            """
            <HTML><HEAD><TITLE>Flood</TITLE><META HTTP-EQUIV="Content-Language" CONTENT="en"></HEAD>
            <BODY><TABLE><TR><TD><A HREF="a">Home</A><BR><A HREF="b">Weather</A><BR><A HREF="c">Sport</A></TD>
            <TD><FONT SIZE=2>\(Self.paragraphs[0])<BR><BR>\(Self.paragraphs[1])<BR><BR>
            \(Self.paragraphs[2])</FONT></TD></TR></TABLE></BODY></HTML>
            """, name: "old.htm")
        #expect(page.text == Self.paragraphs.joined(separator: "\n\n"))
        #expect(page.title == "Flood")
        #expect(page.language == "en")
    }

    @Test func whatThePageCallsItsArticleIsTheArticle() throws {
        let body = Self.paragraphs.map { "<p>\($0)</p>" }.joined()
        let other =
            "<div class='item'><p>Lower down the page stands prose of some length that is about other things.</p></div>"
        let expected = Self.paragraphs.joined(separator: "\n\n")
        for element in ["article", "main", "div itemprop='articleBody'"] {
            let name = element.prefix { $0 != " " }
            #expect(try record("<body><\(element)>\(body)</\(name)>\(other)\(other)</body>").text == expected)
        }
        // Several articles, as on a page of teasers, name none of them.
        let teasers = try record("<body><article>\(body)</article><article>\(body)</article></body>")
        #expect(teasers.text == expected + "\n\n" + expected)
    }

    @Test func anOddNameDoesNotCostTheArticle() throws {
        let body = Self.paragraphs.map { "<p>\($0)</p>" }.joined()
        let page = try record("<html><body class='has-sidebar'><form id='comments'>\(body)</form></body></html>")
        #expect(page.text == Self.paragraphs.joined(separator: "\n\n"))
    }

    @Test func linkedDataSaysWhatThePageIs() throws {
        let page = try record(
            """
            <html><head><script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Post"},
             {"@type": ["NewsArticle"], "headline": "River \\u2014 rising", "datePublished": "2024-02-03",
              "inLanguage": "fr", "author": [{"@type": "Person", "name": "A. B."}, "C. D."],
              "publisher": {"name": "The Post"}}]}
            </script></head><body><p>\(Self.paragraphs[0])</p></body></html>
            """)
        #expect(page.title == "River — rising")
        #expect(page.date == "2024-02-03")
        #expect(page.language == "fr")
        #expect(page.byline == "A. B., C. D.")
        #expect(page.source == "The Post")
    }

    @Test(arguments: [
        // As encyclopedias and word processors write marks of notes.
        (
            ##"dawn.<sup><a href="https://wiki.example/Levee#cite_note-1"><span>[</span>1<span>]</span></a></sup> Yes."##,
            "dawn. Yes."
        ),
        (##"dawn<a href="#n2">[note 2]</a>. Yes."##, "dawn. Yes."),
        (##"dawn<a href="#a">[a]</a>. Yes."##, "dawn. Yes."),
        (##"dawn<sup><a href="#n">12</a></sup>. Yes."##, "dawn. Yes."),
        (##"dawn<a href="#n"><sup>12</sup></a>."##, "dawn."),
        // What is none.
        (##"of <a href="/1990">[1990]</a> on."##, "of [1990] on."),
        (##"of <a href="#1990">[1990]</a> on."##, "of [1990] on."),
        (##"of <a href="#b">[B]</a> and <a href="#x">[more]</a>."##, "of [B] and [more]."),
        (##"in <a href="#t3">3</a> of 4 m<sup>3</sup>, as [7] says."##, "in 3 of 4 m3, as [7] says."),
        (
            ##"see <a href="#c">chapter 2</a>, <a href="#d">2</a>, <a href="#e">[2] of Bell</a>."##,
            "see chapter 2, 2, [2] of Bell."
        ),
        (##"<sup><a href="#top">Back</a></sup> up to <a href="/x">[2]</a>."##, "Back up to [2]."),
    ])
    func marksOfNotesAreNoText(_ html: String, _ expected: String) throws {
        let page = "<html><body><article><p>\(Self.paragraphs[0]) The wall \(html)</p></article></body></html>"
        #expect(try record(page).text == Self.paragraphs[0] + " The wall " + expected)
    }

    @Test func aPageWithoutProseGivesWhatThereIs() throws {
        #expect(try record("<p>Short.<p>Very").text == "Short.\n\nVery")
        #expect(try record("").text == "")
        #expect(try record("<html><head><title>T</title></head><body></body></html>").text == "")
    }

    @Test(arguments: [("windows-1252", UInt8(0x93), "“"), ("ISO-8859-1", 0xE9, "é"), ("koi8-r", 0xC1, "а")])
    func theEncodingThatThePageNamesIsRead(encoding: String, byte: UInt8, character: String) throws {
        let html = Array("<html><head><meta charset=\"\(encoding)\"></head><body><p>x".utf8) + [byte]
        let read = Outcome(try folder.write(html, to: "a.html"))
        #expect(read.texts == ["x" + character])
        #expect(read.problems.isEmpty)
    }

    @Test func anUnknownEncodingIsAProblem() throws {
        let read = Outcome(try folder.write("<meta charset=\"nonesuch-9\"><p>x", to: "a.html"))
        #expect(read.failures.map(\.what) == ["the document names an encoding that is not known here: nonesuch-9"])
    }

    @Test func undeclaredUTF8IsUTF8() throws {
        #expect(try record("<p>Hà Nội</p>").text == "Hà Nội")
    }

    @Test func nestingWithoutEndIsAProblem() throws {
        let path = try folder.write("<p>\n\n" + String(repeating: "<div>", count: 10_000) + "text", to: "a.html")
        let read = Outcome(path, try folder.write("Rest.", to: "b.txt"))
        #expect(read.texts == ["Rest."])
        #expect(read.failures.map(\.description).first?.hasPrefix("\(path):3: elements are nested deeper than") == true)
    }

    @Test func brokenMarkupIsReadAsFarAsItGoes() throws {
        let page = try record("<p>One <b>two</p><p>three</i> &nosuch; &lt;four <a href='x")
        #expect(page.text == "One two\n\nthree &nosuch; <four")
    }
}
