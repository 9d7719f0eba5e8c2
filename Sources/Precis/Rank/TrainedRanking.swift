/// The trained ranking behind `auto`: boosted trees over ``SentenceFeatures`` that foretell what a sentence adds to a
/// summary.
///
/// The weights in `Models/ranking` were learned by the project's own training; another file of that form can be read
/// in their place.
public struct TrainedRanking: Sendable {
    let trees: BoostedTrees
    /// Trees that judge how a sentence answers a query.
    let steered: BoostedTrees?

    /// Weights that are no such file.
    public struct FormatError: Error, Sendable, CustomStringConvertible {
        public let line: Int
        public let what: String
        public var description: String { "line \(line): \(what)" }
    }

    /// Reads weights as the training writes them: a line `features NAME …`, a line `model NAME BASE`, then a line a
    /// tree.
    ///
    /// - Throws: ``FormatError`` where the text is no such file or names a feature that is not known.
    public init(_ text: String) throws(FormatError) {
        let models = try BoostedTrees.models(in: text)
        guard let trees = models["plain"] else { throw FormatError(line: 1, what: "no model named plain") }
        self.trees = trees
        steered = models["steered"]
    }

    /// The ranking of the sentences, the reasons of each told by the groups of features.
    func ranking(of vectors: SentenceVectors, query: String?) -> SentenceRanking {
        let features = SentenceFeatures(vectors)
        let count = vectors.count
        guard count > 0 else { return SentenceRanking(count: 0, parts: []) }
        var parts: [(name: String, values: [Double])] = []
        func add(_ name: String, _ row: Int, _ share: Double) {
            let place = parts.firstIndex { $0.name == name } ?? parts.count
            if place == parts.count { parts.append((name, [Double](repeating: 0, count: count))) }
            parts[place].values[row] += share
        }
        var worths = [Double](repeating: 0, count: count)
        for row in 0..<count {
            worths[row] = trees.base
            trees.explain(Array(features.row(row))) { feature, share in
                worths[row] += share
                add(SentenceFeatures.all[feature].reason, row, share)
            }
        }
        let lowest = worths.min() ?? 0
        for row in 0..<count { add("the article", row, trees.base - lowest) }
        let ranking = SentenceRanking(count: count, parts: parts)
        guard let query else { return ranking }
        return ranking.steered(by: vectors.likeness(toQuery: query))
    }
}

extension TrainedRanking {
    /// The weights that come with the library.
    public static let standard: TrainedRanking = {
        do {
            return try TrainedRanking(RankingWeights.text)
        } catch {
            preconditionFailure("the library's own ranking weights: \(error)")
        }
    }()
}
