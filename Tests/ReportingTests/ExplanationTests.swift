import Precis
import Testing

@testable import Reporting

/// What an option asks for is told in every form that people read.
@Suite("Explanations and tables")
struct ExplanationTests {
    static let documents = [
        ("a", "2025-03-05", "The dam broke on Monday. The valley was flooded. Boats came to the farms."),
        ("b", "2025-03-28", "The valley was flooded after the dam broke. Nobody was hurt in the mill."),
        ("c", "2025-04-02", "The striker scored twice in the cup final. The crowd sang."),
        ("d", nil, "The cup final was won by the striker. The coach wept."),
    ].map { Document(id: $0.0, text: $0.2, title: $0.0.uppercased(), date: $0.1, language: .english) }

    @Test("similar --explain in Markdown: terms, sentences of both and of one")
    func matches() {
        let corpus = Corpus(Self.documents)
        let index = SimilarityIndex(fitting: corpus)
        let found = index.nearest(to: corpus[0], count: 1, excluding: 0)
        let shared = found.map { index.sharedTerms(corpus[0], $0.document) }
        let details = ComparisonReport(Comparison([corpus[0], corpus[1]]), explained: true).pairs
        let report = MatchReport(found, in: corpus, query: corpus[0], shared: shared, details: details)
        let text = report.markdown()
        #expect(text.contains("\n\n### 1. B\n\n- shared: "))
        #expect(text.contains("- both say (") && text.contains("- only the query says: Boats came to the farms."))
        #expect(!MatchReport(found, in: corpus, query: corpus[0]).markdown().contains("###"))
    }

    @Test("compare --explain in Markdown: sentences of both and of one")
    func comparison() {
        let comparison = Comparison(Array(Self.documents[..<2]))
        let text = ComparisonReport(comparison, explained: true).markdown()
        #expect(text.contains("\n\n### a / b\n\n- both say (") && text.contains("- only b says: Nobody was hurt"))
        #expect(!ComparisonReport(comparison).markdown().contains("###"))
    }

    @Test("compare --explain: lists of terms are wrapped as sentences are")
    func wrapped() {
        let report = ComparisonReport(Comparison(Array(Self.documents[..<2])), explained: true)
        let lines = report.text(TextStyle(width: 40)).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 40 } && lines.count > 10, "\(lines)")
        #expect(report.text(TextStyle()).contains("only in a: monday, boats, farms\n"), "\(report.text(TextStyle()))")
    }

    @Test("compare --explain --model: what rounds to nothing is not told as what makes the figure")
    func nothingShared() {
        // One article that speaks of both events ties them, though hardly.
        let bridge = Document(
            text: "The dam broke and the valley was flooded on Monday. The cup was won.", language: .english)
        let model = CorpusModel(fitting: Corpus(Self.documents + [bridge]), dimensions: 2)
        for other in [2, 3] {
            let comparison = Comparison([Self.documents[0], Self.documents[other]], model: model)
            #expect(!comparison.pair(0, 1).shared.isEmpty)
            let text = ComparisonReport(comparison, terms: nil, explained: true).text(TextStyle())
            #expect(!text.contains(" 0.000, ") && !text.contains(" -0.000"), "\(text)")
        }
    }

    @Test("topics in tables: steps of the timelines, and articles that were placed")
    func topics() {
        let corpus = Corpus(Self.documents)
        let model = TopicModel(fitting: corpus, topics: .exactly(2), minimumWeight: nil)
        let placed = [
            Document(id: "e", text: "The dam and the valley.", date: "2025-05-06", language: .english),
            Document(id: "f", text: "…", date: "2025-05-07"),
        ]
        let report = TopicReport(model, of: corpus, over: .month, placed: placed)
        let rows = report.csvRows
        #expect(rows.map { $0[0] } == ["a", "b", "c", "d", "e", "f"])
        #expect(rows.map { $0[4] } == ["2025-03-01", "2025-03-01", "2025-04-01", "", "2025-05-01", "2025-05-01"])
        #expect(rows.map { $0[5] } == ["false", "false", "false", "false", "true", "true"])
        #expect(rows[4][1] == rows[0][1] && rows[5][1].isEmpty)
        #expect(rows.allSatisfy { $0.count == TopicReport.csvHeader.count })
        #expect(report.markdown().contains("## Placed\n\n| article | topic | label |\n| --- | --- | --- |\n| e | "))
        #expect(report.markdown().hasSuffix("| f |  | unassigned |"))
        let plain = TopicReport(model, of: corpus)
        #expect(plain.csvRows.allSatisfy { $0[4].isEmpty } && !plain.markdown().contains("Placed"))
    }
}
