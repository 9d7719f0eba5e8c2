import Reading
import TestSupport
import Testing

@Suite struct FeedTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static let rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
             xmlns:atom="http://www.w3.org/2005/Atom">
          <channel>
            <title>The Valley Post</title>
            <link>https://valley.example/</link>
            <atom:link href="https://valley.example/rss" rel="self"/>
            <description>News of the valley</description>
            <language>en-gb</language>
            <item>
              <title>River rises &amp;amp; falls</title>
              <link>https://valley.example/1</link>
              <guid isPermaLink="false">post-1</guid>
              <pubDate>Sat, 03 Feb 2024 07:15:00 +0100</pubDate>
              <dc:creator>Ada Brook</dc:creator>
              <media:content url="a.jpg"><media:title>A picture</media:title>
                <media:description>The mill</media:description></media:content>
              <description>Short.</description>
              <content:encoded><![CDATA[<p>The river rose by <b>two</b> metres.</p><p>Nobody&nbsp;was hurt.</p>]]></content:encoded>
            </item>
            <item>
              <title>Snow</title>
              <link>https://valley.example/2</link>
              <description>Snow fell &lt;i&gt;overnight&lt;/i&gt;.&lt;br/&gt;&lt;br/&gt;Roads are closed.</description>
              <pubDate>3 Feb 24 9:05 GMT</pubDate>
            </item>
            <item><title>Nothing but a title</title></item>
            <item><description>Plain &amp;amp; simple, 1 &amp;lt; 2.</description></item>
          </channel>
        </rss>
        """

    @Test func rss2() throws {
        let path = try folder.write(Self.rss, to: "feed.xml")
        let read = Outcome(path)
        #expect(
            read.records == [
                Record(
                    id: "post-1", bytes: Array("The river rose by two metres.\n\nNobody was hurt.".utf8),
                    title: "River rises & falls", date: "2024-02-03T07:15:00+01:00", language: "en-gb",
                    byline: "Ada Brook", source: "The Valley Post", file: path, line: 11),
                Record(
                    id: "https://valley.example/2", bytes: Array("Snow fell overnight.\n\nRoads are closed.".utf8),
                    title: "Snow", date: "2024-02-03T09:05Z", language: "en-gb", source: "The Valley Post", file: path,
                    line: 22),
                Record(
                    id: "\(path):29", bytes: Array("Plain & simple, 1 < 2.".utf8), language: "en-gb",
                    source: "The Valley Post", file: path, line: 29),
            ])
        #expect(read.problems.map(\.line) == [28])
        #expect(read.warnings.map(\.what) == ["skipped: the item has no text in its content or description"])
    }

    @Test func rss1() throws {
        let read = Outcome(
            try folder.write(
                """
                <?xml version="1.0"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                         xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://valley.example/"><title>Valley</title><dc:language>fr</dc:language></channel>
                  <item rdf:about="https://valley.example/1">
                    <title>Pluie</title><link>https://valley.example/1</link>
                    <description>Il pleut.</description><dc:date>2024-02-03T07:15:00Z</dc:date>
                  </item>
                </rdf:RDF>
                """, to: "feed.rss"))
        #expect(read.problems.isEmpty)
        let item = try #require(read.records.first)
        #expect([item.id, item.text, item.title] == ["https://valley.example/1", "Il pleut.", "Pluie"])
        #expect([item.date, item.language, item.source] == ["2024-02-03T07:15:00Z", "fr", "Valley"])
    }

    @Test func atom() throws {
        let path = try folder.write(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
              <title type="html">Tin &lt;b&gt;Hà Nội&lt;/b&gt;</title>
              <id>urn:x</id>
              <author><name>Ban biên tập</name></author>
              <entry>
                <title>Mưa lớn</title><id>urn:x:1</id>
                <published>2024-02-03T07:15:00+07:00</published><updated>2024-02-04T00:00:00Z</updated>
                <content type="html">&lt;p&gt;Mưa lớn ở Hà Nội.&lt;/p&gt;</content>
                <summary>Tóm tắt.</summary>
              </entry>
              <entry xml:lang="en">
                <title>Markup</title><id>urn:x:2</id><updated>2024-02-04T00:00:00Z</updated>
                <author><name>A</name></author><author><name>B</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two <em>three</em>.</p></div></content>
              </entry>
              <entry><title>Summary</title><id>urn:x:3</id><summary> As it is: 1 &lt; 2. </summary></entry>
              <entry><title>Elsewhere</title><id>urn:x:4</id><content src="https://valley.example/4"/></entry>
            </feed>
            """, to: "feed.atom")
        let read = Outcome(path)
        #expect(read.records.map(\.id) == ["urn:x:1", "urn:x:2", "urn:x:3"])
        #expect(read.texts == ["Mưa lớn ở Hà Nội.", "One.\n\nTwo three.", "As it is: 1 < 2."])
        #expect(read.records.map(\.language) == ["vi", "en", "vi"])
        #expect(read.records.map(\.date) == ["2024-02-03T07:15:00+07:00", "2024-02-04T00:00:00Z", nil])
        #expect(read.records.map(\.byline) == ["Ban biên tập", "A, B", "Ban biên tập"])
        #expect(read.records.map(\.source) == ["Tin Hà Nội", "Tin Hà Nội", "Tin Hà Nội"])
        #expect(read.warnings.map(\.line) == [18])
    }

    @Test func anItemWithoutIdIsCalledByItsAddressOnce() throws {
        let rss = try folder.write(
            """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
            <item><guid>https://valley.example/1</guid><description>One.</description></item>
            <item><guid></guid><link>https://valley.example/2</link><description>Two.</description></item>
            <item><link>https://valley.example/2</link><description>Three.</description></item>
            <item><link>https://valley.example/1</link><description>Four.</description></item>
            <item><atom:link href="https://valley.example/5"/><description>Five.</description></item>
            </channel></rss>
            """, to: "feed.rss")
        #expect(
            Outcome(rss).records.map(\.id) == [
                "https://valley.example/1", "https://valley.example/2", "\(rss):4", "\(rss):5", "\(rss):6",
            ])
        let atom = try folder.write(
            """
            <feed xmlns="http://www.w3.org/2005/Atom">
            <entry><link rel="edit" href="/edit/1"/><link href="/1"/><summary>One.</summary></entry>
            <entry><link rel="alternate" href="/2"/><id>urn:2</id><summary>Two.</summary></entry>
            <entry><link rel="enclosure" href="/3.mp3"/><summary>Three.</summary></entry>
            </feed>
            """, to: "feed.atom")
        #expect(Outcome(atom).records.map(\.id) == ["/1", "urn:2", "\(atom):4"])
    }

    @Test func itemsOfAFeedOnOneLineHaveIdsOfTheirOwn() throws {
        let item = "<item><link> https://valley.example/1 </link><description>Rain.</description></item>"
        let rss = try folder.write("<rss><channel>\(item)\(item)\(item)\n\(item)</channel></rss>", to: "feed.rss")
        #expect(
            Outcome(rss).records.map(\.id) == ["https://valley.example/1", "\(rss):1:2", "\(rss):1:3", "\(rss):2"])
        let entry = "<entry><link href=\" /1\n\"/><summary>One.</summary></entry>"
        let atom = try folder.write(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\">\(entry)</feed>", to: "feed.atom")
        #expect(Outcome(atom).records.map(\.id) == ["/1"])
    }

    @Test func aFeedThatIsCutOffGivesTheItemsBefore() throws {
        let cut = String(Self.rss.prefix(Self.rss.firstRange(of: "Roads")?.lowerBound.utf16Offset(in: Self.rss) ?? 0))
        let path = try folder.write(cut, to: "feed.xml")
        let read = Outcome(path, try folder.write("Rest.", to: "b.txt"))
        #expect(read.records.map(\.id) == ["post-1", folder.path + "/b.txt"])
        #expect(read.failures.count == 1)
        #expect(read.failures.first?.description.hasPrefix("\(path):25: not well-formed XML: ") == true)
    }

    @Test func feedsOfManyItemsStream() throws {
        let items = (0..<3000).map { "<item><guid>\($0)</guid><description>Rain \($0) &eacute;.</description></item>" }
        let read = Outcome(
            try folder.write("<rss><channel>" + items.joined(separator: "\n") + "</channel></rss>", to: "a.rss"))
        #expect(read.problems.isEmpty)
        #expect(read.records.map(\.id) == (0..<3000).map(String.init))
        #expect(read.texts.last == "Rain 2999 é.")
    }

    @Test func anEmptyFeedIsAWarning() throws {
        let read = Outcome(try folder.write("<rss><channel><title>T</title></channel></rss>", to: "a.xml"))
        #expect(read.problems.map(\.severity) == [.warning])
    }

    /// What a feed puts below a description to lead to the page is no text of it.
    @Test(arguments: [
        ("Rents rose. &lt;a href='x'&gt;Continue reading...&lt;/a&gt;", "Rents rose."),
        (
            "&lt;p&gt;Rents rose.&lt;/p&gt;&lt;p&gt;The post &lt;a&gt;Rents&lt;/a&gt; appeared first on &lt;a&gt;The Post&lt;/a&gt;.&lt;/p&gt;",
            "Rents rose."
        ),
        ("Rents rose. Read more", "Rents rose."), ("Rents rose. Read more.", "Rents rose."),
        ("Rents rose. Tenants read more than they used to.", "Rents rose. Tenants read more than they used to."),
        ("The post office closed.", "The post office closed."), ("Rents rose. Continue reading . . .", "Rents rose."),
    ])
    func pointers(_ description: String, _ text: String) throws {
        let feed = "<rss version='2.0'><channel><item><description>\(description)</description></item></channel></rss>"
        #expect(Outcome(try folder.write(feed, to: "feed.rss")).texts == [text])
    }
}
