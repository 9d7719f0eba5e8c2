import Precis

/// What `analyze compare` prints of two articles or more.
public struct ComparisonReport: Report {
    public struct SharedFields: Encodable, Sendable {
        public let term: String
        public let contribution: Double
    }

    public struct PairFields: Encodable, Sendable {
        public let a: String
        public let b: String
        public let similarity: Double
        public let shared: [SharedFields]
    }

    /// The pair's id, where pairs were given as a list.
    public let id: String?
    public let documents: [String]
    public let similarity: [[Double]]
    public let pairs: [PairFields]

    private let isExplained: Bool

    private enum CodingKeys: CodingKey {
        case id, documents, similarity, pairs
    }

    /// - Parameters:
    ///   - id: of a pair in a list of pairs.
    ///   - terms: shared terms that are told for each pair, at most; nil for all.
    ///   - explained: whether the text form tells the shared terms too.
    public init(_ comparison: Comparison, id: String? = nil, terms: Int? = 10, explained: Bool = false) {
        self.id = id
        let documents = comparison.corpus.documents.map(\.id)
        self.documents = documents
        similarity = documents.indices.map { row in documents.indices.map { comparison.similarity[row, $0] } }
        pairs = comparison.pairs.map { pair in
            PairFields(
                a: documents[pair.a], b: documents[pair.b], similarity: pair.similarity,
                shared: pair.shared.prefix(terms ?? .max).map {
                    SharedFields(term: $0.term, contribution: $0.contribution)
                })
        }
        isExplained = explained
    }

    public func text(_ style: TextStyle) -> String {
        var lines: [String] = []
        if documents.count > 2 {
            let width = max(4, String(documents.count).count)
            let numbers = documents.indices.map { String($0 + 1) }
            for (place, name) in documents.enumerated() { lines.append("\(numbers[place])  \(name)") }
            lines += [
                "",
                String(repeating: " ", count: width)
                    + numbers.map { "  " + Figure.padded($0, to: 4) }.joined(),
            ]
            for (place, row) in similarity.enumerated() {
                lines.append(
                    Figure.padded(numbers[place], to: width) + row.map { "  " + Figure.decimal($0) }.joined())
            }
        }
        if documents.count == 2 || isExplained {
            if !lines.isEmpty { lines.append("") }
            for pair in pairs {
                lines.append("\(style.bold(Figure.decimal(pair.similarity)))  \(pair.a)  \(pair.b)")
                if isExplained { lines.append("      " + style.dim(Self.prose(pair.shared))) }
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func prose(_ shared: [SharedFields]) -> String {
        shared.isEmpty
            ? "no term in common"
            : shared.map { "\($0.term) \(Figure.decimal($0.contribution, places: 3))" }.joined(separator: ", ")
    }

    public func markdown() -> String {
        var parts = [
            MarkdownText.table(
                [""] + documents, zip(documents, similarity).map { [$0] + $1.map { Figure.decimal($0) } })
        ]
        if isExplained {
            parts.append(
                MarkdownText.table(
                    ["a", "b", "similarity", "shared"],
                    pairs.map { [$0.a, $0.b, Figure.decimal($0.similarity), Self.prose($0.shared)] }))
        }
        return parts.joined(separator: "\n\n")
    }

    public static let csvHeader = ["a", "b", "similarity", "shared"]

    public var csvRows: [[String]] {
        pairs.map { [$0.a, $0.b, String($0.similarity), $0.shared.map(\.term).joined(separator: " ")] }
    }
}
