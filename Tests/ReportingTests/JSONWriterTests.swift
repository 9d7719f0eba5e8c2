import Foundation
import Precis
import Testing

@testable import Reporting

/// Foundation is the oracle: it reads what was written, and writes what it read in the same bytes.
@Suite("JSON")
struct JSONWriterTests {
    static let odd =
        (0...0x20).map { String(UnicodeScalar($0)) }.joined() + "\"a\\b/c\" \u{7F} é e\u{301} đội 🦀 \u{2028}"

    /// Any value of JSON.
    enum Tree: Codable {
        case bool(Bool)
        case int(Int)
        case double(Double)
        case string(String)
        case array([Tree])
        case object([String: Tree])

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let bool = try? value.decode(Bool.self) {
                self = .bool(bool)
            } else if let int = try? value.decode(Int.self) {
                self = .int(int)
            } else if let double = try? value.decode(Double.self) {
                self = .double(double)
            } else if let string = try? value.decode(String.self) {
                self = .string(string)
            } else if let array = try? value.decode([Tree].self) {
                self = .array(array)
            } else {
                self = .object(try value.decode([String: Tree].self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            switch self {
            case .bool(let bool): try value.encode(bool)
            case .int(let int): try value.encode(int)
            case .double(let double): try value.encode(double)
            case .string(let string): try value.encode(string)
            case .array(let array): try value.encode(array)
            case .object(let object): try value.encode(object)
            }
        }
    }

    static func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    /// Whether a report's line is what the encoder makes of it: names in order, escapes, numbers.
    func check(_ report: some JSONWritable) throws {
        let line = try JSONWriter.line(report)
        #expect(try Self.encoded(JSONDecoder().decode(Tree.self, from: Data(line.utf8))) == line)
    }

    @Test("strings come back as they were, in the encoder's bytes")
    func strings() throws {
        let late = (0..<20).map { count in
            String(repeating: "é", count: count) + "\"x\u{1F}\\\\" + String(repeating: "y", count: count)
        }
        for string in ["", "a", Self.odd] + late + Self.odd.unicodeScalars.map({ String($0) }) {
            let line = try JSONWriter.line(string)
            #expect(try JSONDecoder().decode(String.self, from: Data(line.utf8)) == string)
            #expect(try line == Self.encoded(string))
        }
    }

    @Test("numbers come back as they were, in the encoder's bytes")
    func numbers() throws {
        for number in [
            0, 1, -1, 0.1, 0.5, 1e-7, 1.0 / 3, 1e15, 1e16, 1e21, 1e22, 123_456_789, -0.0,
            .leastNonzeroMagnitude, .greatestFiniteMagnitude,
        ] {
            let line = try JSONWriter.line(number)
            #expect(try JSONDecoder().decode(Double.self, from: Data(line.utf8)) == number)
            #expect(try line == Self.encoded(number))
            #expect(try JSONWriter.line(Float(number / 1e300)) == Self.encoded(Float(number / 1e300)))
        }
        for number in [0, 9, 10, -3, Int.max, .min] {
            #expect(try JSONWriter.line(number) == "\(number)\n")
        }
    }

    @Test("fields that are nil are left out, names that are data are sorted and escaped")
    func objects() throws {
        struct Fields: JSONObject {
            let one: [[Int]]?
            let two: [String: Double]?
            func addFields(to json: inout JSONWriter) {
                json.field("one", one)
                json.field("two", two)
            }
        }
        #expect(try JSONWriter.line(Fields(one: nil, two: nil)) == "{}\n")
        #expect(try JSONWriter.line(Fields(one: [], two: [:])) == "{\"one\":[],\"two\":{}}\n")
        let full = [Fields(one: [[], [1], [2, 3]], two: ["b\n": 1, "a\"{": 0.5]), Fields(one: nil, two: ["[": 2])]
        #expect(
            try JSONWriter.line(full) == #"[{"one":[[],[1],[2,3]],"two":{"a\"{":0.5,"b\n":1}},{"two":{"[":2}}]"# + "\n")
        #expect(try JSONWriter.line([true, false]) == "[true,false]\n")
    }

    @Test("a figure that is not finite is an error, not a wrong line", arguments: [Double.nan, .infinity, -.infinity])
    func notFinite(figure: Double) {
        var renderer = Renderer(.json)
        let report = FigureReport([("f1", 0.5), ("ndcg", figure), ("recall", .nan)])
        let error = #expect(throws: JSONWriter.NonFiniteFigure.self) { try renderer.render(report) }
        #expect(error?.description == "\(figure) after {\"f1\":0.5,\"ndcg\":")
    }

    @Test("reports are objects in the encoder's bytes")
    func reports() throws {
        let text = "LISBON, March 5 (Reuters) - The port was shut. \(Self.odd) The port's crew was silent. Boats came."
        let corpus = Corpus(
            (0..<12).map {
                Document(
                    id: "\(Self.odd)\($0)",
                    text: $0 % 3 == 0 ? text : "Storm \($0) hit the crew. Rain fell on port \($0).",
                    title: $0 % 2 == 0 ? Self.odd : nil, date: "2025-03-0\($0 % 9 + 1)")
            })
        for document in corpus.documents + [Document(text: "")] {
            let (keywords, clusters) = KeywordExtractor().clusters(of: document, clusters: 2)
            try check(KeywordReport(keywords, of: document))
            try check(KeywordReport(keywords, clusters: clusters, of: document))
            let summary = Summarizer().summarize(document, length: .sentences(2))
            try check(SummaryReport(summary, of: document, explained: true))
            try check(SentenceReport(document))
            try check(FeatureReport(document))
        }
        let combined = Summarizer().summarize(corpus.documents, length: .sentences(2))
        try check(SummaryReport(combined, ofAll: corpus.documents, id: Self.odd, explained: true))
        for size in [0, 12] {
            let some = Corpus(Array(corpus.documents.prefix(size)))
            let model = TopicModel(fitting: some, topics: .exactly(2))
            try check(TopicReport(model, of: some, over: .day, placed: corpus.documents))
        }
        try check(TopicReport(TopicModel(fitting: corpus, topics: .automatic), of: corpus))
        try check(ComparisonReport(Comparison(corpus.documents), id: Self.odd, explained: true))
        let index = SimilarityIndex(fitting: corpus)
        try check(MatchReport(index.nearest(to: corpus[0], count: 3), in: corpus, query: corpus[0]))
        try check(ThreadReport(StoryThreads(index), of: corpus))
        try check(StoreReport(folder: Self.odd, articles: 3, added: 2, replaced: 1, removed: 0))
        try check(StoredArticleReport(id: Self.odd, title: nil, date: "d", language: "en", bytes: 7))
        let scores = SimilarityScoreReport.CorrelationFields([0.1, 0.5, 0.2], [1, 2, 3])
        try check(SimilarityScoreReport(scores, missing: 1, byGenre: ["news": scores, "Forum": scores]))
        try check(FigureReport([("ndcg@10", 0.25), ("NMI", 1), ("nmi", 0)]))
    }
}
