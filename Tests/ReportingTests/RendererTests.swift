import Foundation
import Testing

@testable import Precis
@testable import Reporting

@Suite("Reports")
struct RendererTests {
    @Test("a terminal has the colours and the columns that its environment allows")
    func terminal() {
        func style(_ columns: Int?, _ environment: [String: String]) -> TextStyle {
            TextStyle(terminalOf: columns) { environment[$0] }
        }
        #expect(style(72, [:]) == TextStyle(usesColor: true, width: 72))
        #expect(style(72, ["NO_COLOR": "1"]) == TextStyle(usesColor: false, width: 72))
        #expect(style(72, ["NO_COLOR": ""]).usesColor)
        #expect(!style(72, ["TERM": "dumb"]).usesColor && style(72, ["TERM": "xterm"]).usesColor)
        #expect([nil, 5, 300].map { style($0, [:]).width } == [80, 20, 100])
        #expect(["40", "0", "-3", "x"].map { style(nil, ["COLUMNS": $0]).width } == [40, 80, 80, 80])
        #expect(style(72, ["COLUMNS": "40"]).width == 72)
    }

    static let document = Document(
        id: "a,\"b\"", text: "The dam broke. Nobody was hurt. Boats came.", title: "Dam | break", date: "2025-03-05",
        language: .english)

    static func report(explained: Bool = false) -> SummaryReport {
        SummaryReport(
            Summarizer(.lead).summarize(document, length: .sentences(2)), of: document, explained: explained)
    }

    @Test("JSON Lines have the contract's fields, absent ones left out")
    func json() throws {
        var renderer = Renderer(.json)
        let line = try renderer.render(Self.report())
        #expect(line.hasSuffix("}\n") && line.count { $0 == "\n" } == 1)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(Set(object.keys) == ["id", "language", "method", "title", "date", "summary", "sentences"])
        let sentences = try #require(object["sentences"] as? [[String: Any]])
        #expect(Set(sentences[0].keys) == ["index", "start", "end", "score", "text"])
        let explained = try renderer.render(Self.report(explained: true))
        #expect(explained.contains("\"reasons\":{\"position\":1}"))
    }

    @Test("CSV has one header, fields quoted after RFC 4180")
    func csv() throws {
        var renderer = Renderer(.csv)
        let first = try renderer.render(Self.report())
        #expect(first.hasPrefix("id,index,start,end,score,text\n\"a,\"\"b\"\"\",0,0,14,1.0,The dam broke.\n"))
        #expect(try !renderer.render(Self.report()).contains("index"))
    }

    @Test("Markdown escapes what Markdown would read as its own")
    func markdown() throws {
        var renderer = Renderer(.markdown)
        #expect(try renderer.render(Self.report()).hasPrefix("## Dam \\| break\n"))
    }

    @Test(
        "what opens a list, an entity or struck out words in Markdown is escaped",
        arguments: [
            ("- no", "\\- no"), ("+ 1", "\\+ 1"), ("12. May", "12\\. May"), ("3) b", "3\\) b"), ("-5", "-5"),
            ("1.5 tons", "1.5 tons"), ("a - b 1. c", "a - b 1. c"), ("~a~ &copy; R&D", "\\~a\\~ \\&copy; R\\&D"),
            ("a\rb\nc", "a b c"), ("", ""), ("-\ta", "\\-\ta"),
            ("---", "\\---"), ("===", "\\==="), ("--a", "--a"), ("=1", "=1"), ("7.", "7\\."), (")", ")"), ("4", "4"),
        ])
    func markdownText(text: String, escaped: String) {
        #expect(MarkdownText.escaped(text) == escaped)
    }

    @Test("the article around highlighted sentences is read as it stands, line by line")
    func highlighted() {
        let document = Document(text: "The dam *broke*.\r\n\n    # Rain\n    fell. <b>", language: .english)
        let summary = Summarizer(.lead).summarize(document, length: .sentences(1))
        #expect(
            SummaryReport(summary, of: document, highlighted: true).markdown()
                == "## \n\n**The dam \\*broke\\*.**\n\n\\# Rain\nfell. \\<b\\>")
        let line = Document(text: "The dam broke.  Rain fell.\n---\nThe mayor came.", language: .english)
        #expect(
            SummaryReport(Summarizer(.lead).summarize(line, length: .sentences(1)), of: line, highlighted: true)
                .markdown() == "## \n\n**The dam broke.** Rain fell.\n\\---\nThe mayor came.")
    }

    @Test("a name ends no line, and nothing that was read steers a terminal")
    func controls() {
        let report = StoredArticleReport(
            id: "a\n\u{1B}[2Jb\u{2028}", title: "x\n\u{1B}[31m", date: "2025\n03-05", language: "en", bytes: 9)
        let terminal = TextStyle(usesColor: true, width: 40)
        #expect(report.text(terminal) == "2025\\n03-05  en   a\\n\\u001b[2Jb\\u2028  \u{1B}[2mx \\u001b[31m\u{1B}[0m")
        let document = Document(id: "a\tb", text: "The \u{1B}dam\u{9B} broke.\n\u{7}Rain fell.", language: .english)
        let summary = Summarizer(.lead).summarize(document, length: .sentences(1))
        #expect(SummaryReport(summary, of: document).text(TextStyle()) == "a\\tb\n  The \u{1B}dam\u{9B} broke.")
        #expect(
            SummaryReport(summary, of: document).text(TextStyle(width: 40)) == "a\\tb\n  The \\u001bdam\\u009b broke.")
        #expect(
            SummaryReport(summary, of: document, highlighted: true).text(TextStyle(width: 40))
                == "a\\tb\n»The \\u001bdam\\u009b broke.«\n\\u0007Rain fell.")
        let pair = Comparison([Document(id: "a\n```\n# b", text: "x"), document, document])
        #expect(ComparisonReport(pair).markdown().components(separatedBy: "\n```").count == 3)
    }

    @Test("text is wrapped at the width and separated by blank lines")
    func text() throws {
        var renderer = Renderer(.text, style: TextStyle(width: 12))
        let first = try renderer.render(Self.report())
        #expect(first.components(separatedBy: "\n").dropFirst(2).allSatisfy { $0.count <= 12 })
        #expect(try renderer.render(Self.report()).hasPrefix("\n"))
        #expect(!first.contains("\u{1B}"))
        #expect(TextStyle(usesColor: true).bold("x") == "\u{1B}[1mx\u{1B}[0m")
    }

    @Test(
        "decimals are rounded half away from zero",
        arguments: [
            (0.005, 2, "0.01"), (-0.005, 2, "-0.01"), (-0.001, 2, "0.00"), (12.5, 0, "13"), (0.0421, 3, "0.042"),
            (1, 2, "1.00"),
        ])
    func decimals(value: Double, places: Int, text: String) {
        #expect(Figure.decimal(value, places: places) == text)
    }

    @Test("bars are drawn in eighths of a column")
    func bars() {
        #expect(TextStyle().bar(0.5, columns: 4) == "██")
        #expect(TextStyle().bar(1.0 / 32, columns: 4) == "▏")
        #expect(TextStyle().bar(7, columns: 2) == "██")
        #expect(TextStyle().bar(-1, columns: 2).isEmpty)
    }

    @Test("copies with one id: one original, headlines beside the ids")
    func copies() throws {
        let texts = [
            "The dam broke at noon and nobody was hurt.", "The dam broke at noon and nobody was hurt.", "Rain.",
        ]
        var finder = DuplicateFinder()
        finder.add(texts.map { Document(text: $0) })
        let report = DuplicateReport(finder.groups(), ids: ["1", "1", "2"], titles: ["Dam", "The dam\nagain", nil])
        #expect(report.text(TextStyle()) == "1.00  2 articles\n  1  Dam  (original)\n  1  The dam again")
        #expect(report.csvRows.map { $0[3] } == ["true", "false"])
    }

    @Test("a keyphrase of the headline alone stands nowhere in the text, and parts that are nothing are not told")
    func small() {
        let document = Document(text: "Boats came to the harbor at noon.", title: "Broken dam", language: .english)
        let keyword = Keyword(text: "Broken dam", score: 1, ranges: [], terms: [])
        #expect(
            KeywordReport([keyword], of: document).text(TextStyle()) == "Broken dam\n  Broken dam  1.00  in the title")
        let summary = Summary(
            method: .auto,
            sentences: [
                Summary.Sentence(
                    document: 0, index: 0, range: 0..<33, score: 1, text: "Boats came to the harbor at noon.",
                    reasons: [
                        Summary.Reason(name: "position", share: 0.996), Summary.Reason(name: "title", share: 0.004),
                    ])
            ])
        #expect(
            SummaryReport(summary, of: document, explained: true).text(TextStyle())
                == "Broken dam\n  Boats came to the harbor at noon.\n    score 1.00: position 1.00")
    }

    @Test("lines of a list stand together, other reports apart")
    func lists() throws {
        var renderer = Renderer(.text)
        let listed = StoredArticleReport(id: "a", title: nil, date: "2025-03-05", language: "en", bytes: 9)
        #expect(try renderer.render(listed) + renderer.render(listed) == "2025-03-05  en   a\n2025-03-05  en   a\n")
        #expect(try renderer.render(Self.report()).hasPrefix("\n"))
    }

    @Test(
        "months and years are named as such",
        arguments: [(Timeline.Period.month, "2025-03"), (.year, "2025"), (.day, "2025-03-05")])
    func periods(period: Timeline.Period, name: String) {
        let corpus = Corpus([Self.document])
        let report = TopicReport(TopicModel(fitting: corpus, topics: .exactly(1)), of: corpus, over: period)
        #expect(report.text(TextStyle()).contains("   \(name)  1   "))
        #expect(report.markdown().contains("| \(name) | 1 |"))
    }
}
