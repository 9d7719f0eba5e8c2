import Reading
import TestSupport
import Testing

/// Specimens written after the standards of the IPTC: NITF 3.6, NewsML-G2 2.x, ninjs 1.x to 3.x.
@Suite struct NewsFormatTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static let nitfBody = """
        <head>
          <title>Mill bridge closed</title>
          <docdata management-status="usable">
            <doc-id regsrc="valley.example" id-string="valley-2024-0042"/>
            <urgency ed-urg="4"/>
            <date.issue norm="20240203T071500Z"/>
            <doc.copyright year="2024" holder="Valley News Agency"/>
          </docdata>
          <pubdata type="print" name="The Valley Post" date.publication="20240204"/>
        </head>
        <body>
          <body.head>
            <hedline><hl1>Mill bridge closed as
              river rises</hl1><hl2>School takes in forty</hl2></hedline>
            <note noteclass="editorsnote"><body.content><p>Note to editors.</p></body.content></note>
            <byline>By <person>Ada Brook</person><byttl>Staff writer</byttl></byline>
            <distributor>Valley News Agency</distributor>
            <dateline><location>Lower Mill</location><story.date norm="20240203">Feb. 3</story.date></dateline>
          </body.head>
          <body.content>
            <block><p lede="true">The river rose by <num>two</num> metres, said <person>Jo Reed</person>.</p></block>
            <media media-type="image"><media-reference source="a.jpg"/><media-caption>The mill.</media-caption></media>
            <hl2>Sandbags</hl2>
            <p>They were handed out &amp; used.</p>
            <ul><li>One thing</li><li>Another</li></ul>
          </body.content>
          <body.end><tagline>Editing by C. D.</tagline></body.end>
        </body>
        """
    private static let nitfText =
        "The river rose by two metres, said Jo Reed.\n\nSandbags\n\nThey were handed out & used.\n\nOne thing\n\nAnother"

    @Test func nitf() throws {
        let path = try folder.write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "http://www.iptc.org/std/NITF/3.6/specification/dtd/nitf-3-6.dtd">
            <nitf version="-//IPTC//DTD NITF 3.6//EN" xml:lang="en-GB">\(Self.nitfBody)</nitf>
            """, to: "a.xml")
        let read = Outcome(path)
        #expect(read.problems.isEmpty)
        #expect(
            read.records == [
                Record(
                    id: "valley-2024-0042", bytes: Array(Self.nitfText.utf8),
                    title: "Mill bridge closed as river rises", date: "2024-02-03T07:15:00Z", language: "en-GB",
                    byline: "Ada Brook", source: "Valley News Agency", file: path)
            ])
    }

    private func newsItem(_ content: String, itemClass: String = "ninat:text", guid: String = "urn:newsml:v:1")
        -> String
    {
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="\(guid)" version="2" standard="NewsML-G2"
                  standardversion="2.34" conformance="power" xml:lang="en">
          <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
          <itemMeta>
            <itemClass qcode="\(itemClass)"/>
            <provider qcode="nprov:VNA"><name>Valley News Agency</name></provider>
            <versionCreated>2024-02-03T09:00:00+01:00</versionCreated>
            <firstCreated>2024-02-03T08:30:00+01:00</firstCreated>
            <pubStatus qcode="stat:usable"/>
            <title>Item title</title>
          </itemMeta>
          <contentMeta>
            <contentCreated>2024-02-03T08:15:00+01:00</contentCreated>
            <located qcode="city:345"><name>Lower Mill</name></located>
            <by>Ada Brook</by>
            <language tag="en-GB"/>
            <headline>Mill bridge closed</headline>
          </contentMeta>
          <contentSet>\(content)</contentSet>
        </newsItem>
        """
    }

    @Test func newsMLG2() throws {
        let xhtml = """
            <inlineXML contenttype="application/xhtml+xml" wordcount="9"><html xmlns="http://www.w3.org/1999/xhtml">
            <head><title>Page</title></head><body><h1>Mill</h1><p>The river rose.</p><p>It <b>fell</b>.</p></body>
            </html></inlineXML>
            """
        let nitf = """
            <inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
            \(Self.nitfBody)</nitf></inlineXML>
            """
        let data = "<inlineData contenttype=\"text/plain\">\n Plain text.\n\n More. </inlineData>"
        let remote = "<remoteContent href=\"a.jpg\" contenttype=\"image/jpeg\"/>"
        let path = try folder.write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
            <header><sent>2024-02-03T09:00:00+01:00</sent></header><itemSet>
            \(newsItem(xhtml, guid: "x")) \(newsItem(nitf, guid: "n")) \(newsItem(data, guid: "d"))
            \(newsItem(remote, itemClass: "ninat:picture")) \(newsItem(remote))
            <packageItem guid="p"><itemMeta/><groupSet root="g"><group id="g"/></groupSet></packageItem>
            </itemSet></newsMessage>
            """, to: "message.xml")
        let read = Outcome(path)
        #expect(read.records.map(\.id) == ["x", "n", "d"])
        #expect(read.texts == ["Mill\n\nThe river rose.\n\nIt fell.", Self.nitfText, "Plain text.\n\n More."])
        for record in read.records {
            #expect(record.title == "Mill bridge closed")
            #expect(record.date == "2024-02-03T08:15:00+01:00")
            #expect(record.language == "en-GB")
            #expect(record.byline == "Ada Brook")
            #expect(record.source == "Valley News Agency")
        }
        #expect(
            read.warnings.map(\.what) == [
                "skipped: the item holds a picture and no text",
                "skipped: a <packageItem> refers to articles and holds none",
            ])
        #expect(
            read.failures.map(\.what) == ["the item's text is not in it (neither inlineXML nor inlineData)"])
        let alone = try folder.write(newsItem(data), to: "item.xml")
        #expect(Outcome(alone, format: .newsMLG2).records.map(\.line) == [nil])
    }

    private static let ninjs1 = """
        {"uri": "http://valley.example/items/1", "type": "text", "version": "1",
         "versioncreated": "2024-02-03T09:00:00Z", "firstcreated": "2024-02-03T08:00:00Z", "pubstatus": "usable",
         "language": "en", "byline": "Ada Brook", "headline": "Mill bridge closed", "located": "Lower Mill",
         "copyrightholder": "Valley News Agency", "place": [{"name": "Lower Mill", "rel": "about"}],
         "body_text": "The river rose. It fell.",
         "body_xhtml": "<p>The river <em>rose</em>.</p><p>It fell.</p>",
         "associations": {"photo": {"uri": "http://valley.example/items/2", "type": "picture", "body_text": "No."}}}
        """

    @Test(arguments: [
        (item: ninjs1, language: "en"),
        (
            item: """
            {"uri": "http://valley.example/items/1", "standard": {"name": "ninjs", "version": "2.1"},
             "type": "text", "firstcreated": "2024-02-03T08:00:00Z", "versioncreated": "2024-02-03T09:00:00Z",
             "language": "en-GB", "by": "Ada Brook", "infosources": [{"name": "Valley News Agency", "role": "x"}],
             "headlines": [{"role": "short", "value": "Mill"}, {"role": "main", "value": "Mill bridge closed"}],
             "bodies": [{"role": "plain", "contenttype": "text/plain", "value": "The river rose. It fell."},
                        {"role": "main", "contenttype": "text/html",
                         "value": "<section><p>The river rose.</p><p>It fell.</p></section>"}]}
            """, language: "en-GB"
        ),
        (
            item: """
            {"uri": "http://valley.example/items/1", "standard": {"name": "ninjs", "version": "3.0"},
             "type": "text", "firstCreated": "2024-02-03T08:00:00Z", "versionCreated": "2024-02-03T09:00:00Z",
             "language": "en-GB", "by": "Ada Brook", "infoSources": [{"name": "Valley News Agency"}],
             "headlines": [{"value": "Mill bridge closed"}],
             "bodies": [{"contentType": "text/plain", "value": "The river rose.\\n\\nIt fell.\\n"}]}
            """, language: "en-GB"
        ),
    ])
    func ninjs(item: String, language: String) throws {
        let path = try folder.write(item, to: "a.json")
        let expected = Record(
            id: "http://valley.example/items/1", bytes: Array("The river rose.\n\nIt fell.".utf8),
            title: "Mill bridge closed", date: "2024-02-03T08:00:00Z", language: language, byline: "Ada Brook",
            source: "Valley News Agency", file: path, line: 1)
        #expect(Outcome(path).records == [expected])
        #expect(Outcome(path, format: .ninjs).records == [expected])
        let lines = try folder.write(
            item.split(separator: "\n").joined() + "\n{\"text\": \"Plain.\"}\n", to: "mixed.jsonl")
        #expect(Outcome(lines).texts == ["The river rose.\n\nIt fell.", "Plain."])
    }

    @Test func ninjsWithoutABody() throws {
        let picture = "{\"uri\": \"u:1\", \"type\": \"picture\", \"versioncreated\": \"2024-02-03T09:00:00Z\"}"
        let text = "{\"uri\": \"u:2\", \"headlines\": [{\"value\": \"H\"}]}"
        let read = Outcome(try folder.write("[\(picture),\n\(text),\n\(Self.ninjs1), 7]", to: "a.json"), format: .ninjs)
        #expect(read.records.count == 1)
        #expect(read.warnings.map(\.what) == ["skipped: the item holds a picture and no text"])
        #expect(read.failures.map(\.line) == [2, 9])
    }
}
