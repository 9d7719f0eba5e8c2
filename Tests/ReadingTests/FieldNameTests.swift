import Reading
import TestSupport
import Testing

/// Records whose fields have the names of newsrooms, feeds and data sets.
@Suite("Names of fields")
struct FieldNameTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(
        "names that are used out there are known, whatever their letter case",
        arguments: [
            #"{"headline": "H", "body": "Rain.", "published": "2025-03-03", "lang": "en"}"#,
            #"{"Headline": "H", "Content": "Rain.", "publishedAt": "2025-03-03", "Language": "en"}"#,
            #"{"TITLE": "H", "article": "Rain.", "pub_date": "2025-03-03", "LANG": "en"}"#,
            #"{"title": "H", "story": "Rain.", "date_published": "2025-03-03", "language": "en"}"#,
            #"{"title": "H", "full-text": "Rain.", "created_at": "2025-03-03", "language_code": "en"}"#,
            #"{"webTitle": "H", "bodyText": "Rain.", "webPublicationDate": "2025-03-03", "language": "en"}"#,
            #"{"headline": "H", "articleBody": "Rain.", "datePublished": "2025-03-03", "inLanguage": "en"}"#,
            #"{"title": "H", "description": "Rain.", "pubDate": "2025-03-03", "lang": "en"}"#,
        ])
    func knownNames(line: String) throws {
        let path = try folder.write(line, to: "a.jsonl")
        let read = Outcome(path)
        #expect(read.problems.isEmpty)
        #expect(
            read.records == [
                Record(
                    id: "\(path):1", bytes: Array("Rain.".utf8), title: "H", date: "2025-03-03", language: "en",
                    file: path, line: 1)
            ])
    }

    @Test("a table's columns too, and a table is told by them where the file's name says nothing")
    func columns() throws {
        let table = "Headline,Body,Published\nH,\"Rain, heavy.\",2025-03-03\n"
        for name in ["a.csv", "table"] {
            let read = Outcome(try folder.write(table, to: name))
            #expect(read.problems.isEmpty)
            #expect(read.texts == ["Rain, heavy."])
            #expect(read.records.map(\.title) == ["H"] && read.records.map(\.date) == ["2025-03-03"])
        }
        // One such word does not make a table of a text.
        #expect(Outcome(try folder.write("Story,rain\nand sun.\n", to: "prose")).texts == ["Story,rain\nand sun.\n"])
    }

    @Test("the names of the help come first, then the whole text before its beginning")
    func order() throws {
        let read = Outcome(
            try folder.write(
                """
                {"Text": "no", "body": "no", "text": "Own.", "headline": "no", "title": "Own", "pubDate": "2025-03-03", "date": "2024-01-01"}
                {"summary": "no", "description": "no", "content": "Whole."}
                {"description": "", "content": "", "summary": "Beginning.", "title": "T"}
                {"body": {"html": "no"}, "article": 7, "abstract": "Words.", "headline": "H"}
                {"text": null, "title": "", "headline": "H", "body": "Other."}
                {"text": "", "body": "no"}
                {"body": ""}
                {"content": "no", "sentences": ["One.", "Two."]}
                """, to: "a.jsonl"))
        #expect(read.problems.isEmpty)
        #expect(
            read.texts == ["Own.", "Whole.", "Beginning.", "Words.", "Other.", "", "", "One.\nTwo."])
        #expect(read.records[0].title == "Own" && read.records[0].date == "2024-01-01")
        #expect(read.records[4].title == "H")
        let rows = Outcome(try folder.write("summary,body,text\nno,no,\nno,no,Own.\n", to: "a.csv"))
        #expect(rows.texts == ["", "Own."])
        let parts = Outcome(try folder.write("summary,body,title\nBeginning.,,T\nno,Whole.,T\n", to: "b.csv"))
        #expect(parts.texts == ["Beginning.", "Whole."])
    }

    @Test("a field that is named is read as HTML as one that is not; in `text` tags are text, which is told once")
    func tags() throws {
        let page = "<p>Rain fell.</p><p>Sun rose.</p>"
        var fields = FieldNames()
        fields.text = "Inhalt"
        for (name, content) in [
            ("a.jsonl", "{\"Inhalt\": \"\(page)\"}\n{\"Inhalt\": \"a < b > c\"}\n"),
            ("a.csv", "nr,Inhalt\n1,\(page)\n2,a < b > c\n"),
        ] {
            let read = Outcome(try folder.write(content, to: name), fields: fields)
            #expect(read.problems.isEmpty && read.texts == ["Rain fell.\n\nSun rose.", "a < b > c"], "\(read.texts)")
            let path = try folder.write(
                content.replacing("Inhalt", with: "text").replacing("a < b > c", with: page), to: name)
            let own = Outcome(path)
            #expect(own.texts == [page, page] && own.failures.isEmpty)
            #expect(own.warnings.count == 1 && own.warnings[0].what.contains("tags of HTML"))
            #expect(own.warnings.first?.line == (name == "a.csv" ? 2 : 1))
        }
    }

    @Test("the articles in what a service answers are read one by one")
    func envelopes() throws {
        let news = #"""
            {"status": "ok", "totalResults": 3, "articles": [
              {"title": "A", "description": "no", "content": "Rain fell.", "publishedAt": "2025-03-03T10:00:00Z"},
              {"title": "B"}, 7, {"id": "c", "content": "Sun."}]}
            """#
        let path = try folder.write(news, to: "a.json")
        let read = Outcome(path)
        #expect(read.records.map(\.id) == ["\(path)#1", "c"] && read.texts == ["Rain fell.", "Sun."])
        #expect(read.records.map(\.title) == ["A", nil])
        #expect(read.failures.map(\.line) == [1, 1])
        let feed = #"{"title": "Feed", "description": "no", "items": [{"id": "1", "content_html": "<p>Rain.</p>"}]}"#
        #expect(Outcome(try folder.write(feed + "\n" + feed, to: "feed.jsonl")).texts == ["Rain.", "Rain."])
        // An article that has others within is itself one, and figures are no articles.
        let blog = #"{"body": "Rain.", "entries": [{"text": "no"}]}"#
        #expect(Outcome(try folder.write(blog, to: "blog.json")).texts == ["Rain."])
        let figures = Outcome(try folder.write(#"{"results": [{"count": 1}]}"#, to: "figures.json"))
        #expect(figures.records.isEmpty && figures.failures.count == 1)
    }

    @Test("HTML under other names than text is read as such; text is text")
    func markup() throws {
        let read = Outcome(
            try folder.write(
                """
                {"content": "<p>Rain fell &amp; fell.</p><p><b>Sun</b> rose.</p>"}
                {"body": "5 < 6 and a </ b"}
                {"text": "<p>Rain.</p>"}
                """, to: "a.jsonl"))
        #expect(read.texts == ["Rain fell & fell.\n\nSun rose.", "5 < 6 and a </ b", "<p>Rain.</p>"])
        #expect(Outcome(try folder.write("id,body\n1,<p>Rain.</p>\n", to: "a.csv")).texts == ["Rain."])
        // Blogs keep paragraphs as lines with tags within them.
        let blog = #"{"content": "Rain <b>fell</b>.\n\nIn town\n\nSun rose\non <a href=\"x\">Monday</a>.\n"}"#
        #expect(
            Outcome(try folder.write(blog, to: "blog.jsonl")).texts
                == ["Rain fell.\n\nIn town\n\nSun rose\non Monday."])
    }

    @Test("a beginning without a headline is no article")
    func descriptions() throws {
        for line in [#"{"name": "a package", "description": "Reads files."}"#, #"{"summary": "Rain."}"#] {
            let read = Outcome(try folder.write(line, to: "a.json"))
            #expect(read.records.isEmpty && read.failures.count == 1)
        }
        let read = Outcome(try folder.write("Class Index,Title,Description\n3,Rain,It rained.\n", to: "a.csv"))
        #expect(read.texts == ["It rained."])
    }

    @Test("a name that is set stands for itself alone")
    func given() throws {
        var fields = FieldNames()
        fields.text = "lead"
        fields.title = "content"
        let line = #"{"lead": "Rain.", "content": "H", "body": "no", "headline": "no"}"#
        let read = Outcome(try folder.write(line, to: "a.jsonl"), fields: fields)
        #expect(read.texts == ["Rain."] && read.records.map(\.title) == ["H"])
        fields.text = "Body"
        let none = Outcome(try folder.write(line, to: "a.jsonl"), fields: fields)
        #expect(none.records.isEmpty && none.failures.count == 1)
    }

    @Test("an id has no other name, and one that is empty is none")
    func ids() throws {
        let path = try folder.write(
            """
            {"guid": "g", "url": "u", "text": "a"}
            {"ID": "1", "text": "b"}
            {"_id": {"$oid": "5"}, "text": "c"}
            {"id": "", "text": "d"}
            """, to: "a.jsonl")
        #expect(Outcome(path).records.map(\.id) == ["\(path):1", "1", "\(path):3", "\(path):4"])
    }

    @Test("dates of mail and of ISO 8601's basic format are days to the rest of the program")
    func dates() throws {
        let read = Outcome(
            try folder.write(
                """
                {"text": "a", "date": "Mon, 03 Mar 2025 10:00:00 GMT"}
                {"text": "b", "date": "20250304"}
                {"text": "c", "date": "March 5, 2025"}
                {"text": "d", "pubDate": "Thu, 06 Mar 2025 10:00:00 +0100"}
                {"text": "e", "published": true, "created": 17412, "timestamp": "2025-03-07 10:00"}
                {"text": "f", "published": "yes"}
                """, to: "a.jsonl"))
        let expected = [
            "2025-03-03T10:00:00Z", "2025-03-04", "2025-03-05", "2025-03-06T10:00:00+01:00", "2025-03-07 10:00", nil,
        ]
        #expect(read.records.map(\.date) == expected)
        #expect(Outcome(try folder.write("text,date\na,20250304\n", to: "a.csv")).records.map(\.date) == ["2025-03-04"])
        let page = "---\ntitle: Rain\npubDate: Mon, 03 Mar 2025 10:00:00 GMT\n---\nRain fell.\n"
        #expect(Outcome(try folder.write(page, to: "a.md")).records.map(\.date) == ["2025-03-03T10:00:00Z"])
    }

    @Test("seconds and milliseconds since 1970 are days to the rest of the program, other numbers are not")
    func unixTimes() throws {
        let dates: [(String, String)] = [
            ("1741237200", "2025-03-06T05:00:00Z"), ("1709164800.25", "2024-02-29T00:00:00Z"),
            ("1735689599999", "2024-12-31T23:59:59Z"), ("\"1000000000\"", "2001-09-09T01:46:40Z"),
            ("2025030412", "2025030412"), ("0741237200", "0741237200"), ("17412", "17412"),
            ("17412372001", "17412372001"), ("\"1741237200 s\"", "1741237200 s"),
            // Seconds that look like an hour of 1706, a telephone number, and the last second of the century.
            ("1706122023", "2024-01-24T18:47:03Z"), ("5550123456", "5550123456"),
            ("4102444799", "2099-12-31T23:59:59Z"), ("4102444800", "4102444800"),
        ]
        let lines = dates.map { "{\"text\": \"a\", \"date\": \($0.0.hasPrefix("0") ? "\"\($0.0)\"" : $0.0)}" }
        let read = Outcome(try folder.write(lines.joined(separator: "\n"), to: "a.jsonl"))
        #expect(read.records.map(\.date) == dates.map(\.1))
        let table = "text,created\na,1741237200\nb,soon\n"
        #expect(Outcome(try folder.write(table, to: "a.csv")).records.map(\.date) == ["2025-03-06T05:00:00Z", nil])
    }

    @Test("days as spreadsheets write them are days where it is plain which is the month")
    func spreadsheetDays() throws {
        let dates: [(String, String)] = [
            ("2025/3/4", "2025-03-04"), ("2025-3-4", "2025-03-04"), ("2025.03.04", "2025-03-04"),
            ("4.3.2025", "2025-03-04"), ("31.12.2024", "2024-12-31"), ("04.03.2025, 7:15 Uhr", "2025-03-04T07:15"),
            ("2025/03/04 07:15:30 +0100", "2025-03-04T07:15:30+01:00"), ("2025/3/4 soon", "2025-03-04"),
            ("2025/3/4 3:15:00 PM", "2025-03-04T15:15:00"), ("4.3.2025 12:05 a.m.", "2025-03-04T00:05"),
            ("2025-3-4T07:15:00Z", "2025-03-04T07:15:00Z"), ("2025/03/04 07:15 UTC", "2025-03-04T07:15Z"),
            ("2025/03/04 07:15:30.250+01:00", "2025-03-04T07:15:30+01:00"), ("2025/3/4 25:10", "2025-03-04"),
            ("3/4/2025", "3/4/2025"), ("13/4/2025", "13/4/2025"), ("31.2.2025", "31.2.2025"), ("2025/3", "2025/3"),
            ("4-3-2025", "4-3-2025"), ("4.3.25", "4.3.25"), ("2025/3-4", "2025/3-4"), ("2025.3.4.5", "2025.3.4.5"),
        ]
        let lines = dates.map { "{\"text\": \"a\", \"date\": \"\($0.0)\"}" }
        let read = Outcome(try folder.write(lines.joined(separator: "\n"), to: "a.jsonl"))
        #expect(read.records.map(\.date) == dates.map(\.1))
        let table = "text,Publication Date\na,4.3.2025\nb,3/4/2025\n"
        #expect(Outcome(try folder.write(table, to: "a.csv")).records.map(\.date) == ["2025-03-04", nil])
    }

    @Test("days of weeks and of years are days, and the month may stand before the day")
    func otherDays() throws {
        let dates: [(String, String)] = [
            ("2024-W05-3", "2024-01-31"), ("2024W053T07:15:00Z", "2024-01-31T07:15:00Z"), ("2025-W01-1", "2024-12-30"),
            ("2020-W53-7", "2021-01-03"), ("2024-034", "2024-02-03"),
            ("2024-366T07:15+01:00", "2024-12-31T07:15+01:00"),
            ("March 5, 2025", "2025-03-05"), ("Wed, Mar 5, 2025, 3:15 PM", "2025-03-05T15:15"),
            ("September 5 2025 at 07:15 UTC", "2025-09-05T07:15Z"),
            ("Wed Mar 05 07:15:30 +0000 2025", "2025-03-05T07:15:30+00:00"),
            ("Mar  5 07:15:30 2025", "2025-03-05T07:15:30"), ("Mardi 4 mars 2025", "2025-03-04"),
            ("March 5 2025 07:15", "2025-03-05T07:15"),
            ("2024-01", "2024-01"), ("2024-W05", "2024-W05"), ("2024", "2024"),
            ("2024-W54-1", "2024-W54-1"), ("2024-W53-1", "2024-W53-1"), ("2024-W05-8", "2024-W05-8"),
            ("2024-W0-53", "2024-W0-53"), ("2023-366", "2023-366"), ("2024-000", "2024-000"), ("March 5", "March 5"),
            ("March 5 07:15", "March 5 07:15"), ("Mayor 2025 was 5", "Mayor 2025 was 5"), ("5551-212", "5551-07-31"),
        ]
        let lines = dates.map { "{\"text\": \"a\", \"date\": \"\($0.0)\"}" }
        let read = Outcome(try folder.write(lines.joined(separator: "\n"), to: "a.jsonl"))
        #expect(read.records.map(\.date) == dates.map(\.1))
        // Under other names than its own a month is a date, and a number may be any.
        let table = "text,published\na,2024-01\nb,2024\nc,2024-W05\nd,\"March 5, 2025\"\n"
        let records = Outcome(try folder.write(table, to: "a.csv")).records
        #expect(records.map(\.date) == ["2024-01", nil, "2024-W05", "2025-03-05"])
    }

    @Test("names in a message have an end")
    func longNames() throws {
        let long = String(repeating: "word ", count: 1000)
        for read in [
            Outcome(try folder.write(long + "\n", to: "a.csv")),
            Outcome(try folder.write("{\"\(long)\": 1}", to: "a.jsonl")),
        ] {
            #expect(read.failures.count == 1 && read.failures.allSatisfy { $0.what.utf8.count < 200 })
        }
    }
}
