import Precis

/// What `analyze evaluate similarity` prints.
package struct SimilarityScoreReport: Report {
    /// Pairs judged by people.
    package struct CorrelationFields: JSONObject, Sendable {
        package let pairs: Int
        package let pearson: Double
        package let spearman: Double

        package init(_ ours: [Double], _ human: [Double]) {
            let correlation = Correlation(ours, human)
            pairs = ours.count
            pearson = correlation.pearson
            spearman = correlation.spearman
        }

        package func addFields(to json: inout JSONWriter) {
            json.field("pairs", pairs)
            json.field("pearson", pearson)
            json.field("spearman", spearman)
        }
    }

    package let pairs: Int?
    package let pearson: Double?
    package let spearman: Double?
    /// Pairs without a figure, or queries without an answer; they count as 0.
    package let missing: Int?
    package let byGenre: [String: CorrelationFields]?
    package let queries: Int?
    package let mrr: Double?
    package let recallAt1: Double?
    package let map: Double?

    package init(_ all: CorrelationFields, missing: Int? = nil, byGenre: [String: CorrelationFields]? = nil) {
        (pairs, pearson, spearman) = (all.pairs, all.pearson, all.spearman)
        (self.missing, self.byGenre) = (missing, byGenre)
        (queries, mrr, recallAt1, map) = (nil, nil, nil, nil)
    }

    package init(_ scores: RetrievalScores, missing: Int? = nil) {
        (pairs, pearson, spearman, byGenre) = (nil, nil, nil, nil)
        self.missing = missing
        queries = scores.queries
        mrr = scores.meanReciprocalRank
        recallAt1 = scores.recallAt1
        map = scores.meanAveragePrecision
    }

    private var figures: [(name: String, value: String)] {
        var figures: [(String, String)] = []
        if let pairs { figures.append(("pairs", String(pairs))) }
        if let queries { figures.append(("queries", String(queries))) }
        for (name, value) in [
            ("pearson", pearson), ("spearman", spearman), ("mrr", mrr), ("recall at 1", recallAt1), ("map", map),
        ] {
            if let value { figures.append((name, Figure.decimal(value, places: 4))) }
        }
        if let missing { figures.append(("missing", String(missing))) }
        for (genre, scores) in (byGenre ?? [:]).sorted(by: { $0.key < $1.key }) {
            figures.append(("pearson, \(genre)", Figure.decimal(scores.pearson, places: 4)))
        }
        return figures
    }

    package func addFields(to json: inout JSONWriter) {
        json.field("by_genre", byGenre)
        json.field("map", map)
        json.field("missing", missing)
        json.field("mrr", mrr)
        json.field("pairs", pairs)
        json.field("pearson", pearson)
        json.field("queries", queries)
        json.field("recall_at_1", recallAt1)
        json.field("spearman", spearman)
    }

    package func text(_ style: TextStyle) -> String {
        let width = (figures.map(\.name.count).max() ?? 0) + 2
        return figures.map { Figure.padded($0.name, to: width) + $0.value }.joined(separator: "\n")
    }

    package func markdown() -> String { MarkdownText.table(["figure", "value"], figures.map { [$0.name, $0.value] }) }

    package static let csvHeader = ["figure", "value"]

    package var csvRows: [[String]] { figures.map { [$0.name, $0.value] } }
}
