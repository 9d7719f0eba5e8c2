import Foundation
import Precis
import Testing

@testable import Reporting

@Suite("Reports")
struct RendererTests {
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
}
