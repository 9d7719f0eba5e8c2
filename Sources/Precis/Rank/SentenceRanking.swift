/// What a method makes of a set of sentences: a figure for each, and where it comes from.
///
/// Scores are finite and not negative, the greatest is 1 (all are 0 where no sentence holds a term). The parts of
/// ``reasons`` add up to the score, so that a choice can be explained by them.
struct SentenceRanking: Sendable {
    /// A score for each row.
    private(set) var scores: [Double]

    /// Named parts of the scores, each with a figure for each row, in the order they are told.
    private(set) var reasons: [(name: String, values: [Double])]

    /// Where the worth of a sentence depends on those chosen before: what gives it.
    var joint: (any JointRanker)?

    /// What a cosine of 1 with a chosen sentence takes off a score.
    var repetitionCost = 0.0

    /// What a sentence of one of several articles loses where the chosen ones together tell all of it.
    var retellingCost = 0.0

    /// What an opening that leans on the sentence before takes off a score where that one is not chosen.
    var danglingCost = 0.0

    /// What telling little by itself takes off a score: so much that hardly anything is told after it.
    var poverty = 0.0

    /// A row that is told once so many others are, where it is none of them, and how many: the opening of a dispatch after
    /// two, the answer to a query after none.
    var promised: (row: Int, after: Int)?

    /// What multiplies a joint ranker's worths to give its part of the scores.
    private(set) var jointScale = 0.0

    /// Adds `parts` up, row by row, after scaling the sum's greatest figure to 1.
    init(count: Int, parts: [(name: String, values: [Double])], joint: (any JointRanker)? = nil) {
        var sums = [Double](repeating: 0, count: count)
        for part in parts {
            precondition(part.values.count == count, "\(part.values.count) figures for \(count) sentences")
            for row in 0..<count { sums[row] += part.values[row] }
        }
        let greatest = sums.max() ?? 0
        let scale = greatest > 0 && greatest.isFinite ? 1 / greatest : 0
        // A quotient, so that the greatest is 1 to the last digit.
        scores = sums.map { scale > 0 ? max(0, $0 / greatest) : 0 }
        reasons = parts.map { part in (part.name, part.values.map { $0 * scale }) }
        self.joint = joint
        jointScale = scale
    }

    /// Mixes in `likeness` to a query: half of a score is then the method's and half the query's, so that a sentence
    /// that answers but is marginal, and a central one that does not answer, both come after one that is both.
    func steered(by likeness: [Double]) -> SentenceRanking {
        var result = self
        let query = Self.scaled(likeness)
        result.scores = zip(scores, query).map { ($0 + $1) / 2 }
        result.reasons = reasons.map { part in (part.name, part.values.map { $0 / 2 }) }
        result.reasons.append(("query", query.map { $0 / 2 }))
        result.jointScale /= 2
        return result
    }

    /// Tells that `row` was chosen, which changes the scores of a joint ranking.
    mutating func accept(_ row: Int) {
        guard var ranker = joint, !reasons.isEmpty else { return }
        ranker.accept(row)
        for other in scores.indices {
            let worth = ranker.worths[other] * jointScale
            scores[other] += worth - reasons[0].values[other]
            reasons[0].values[other] = worth
        }
        joint = ranker
    }

    /// `values` with the greatest brought to 1; all 0 where none is positive.
    static func scaled(_ values: [Double]) -> [Double] {
        let greatest = values.max() ?? 0
        guard greatest > 0, greatest.isFinite else { return values.map { _ in 0 } }
        return values.map { max(0, $0 / greatest) }
    }
}

extension SentenceVectors {
    /// Ranks the sentences by `method`.
    ///
    /// - Parameter trained: the weights of `auto`; those that come with the library where it is nil.
    func ranking(by method: Summarizer.Method, trained: TrainedRanking?, _ surfaces: [SurfaceFacts]) -> SentenceRanking
    {
        if method == .auto { return (trained ?? .standard).ranking(of: self, surfaces) }
        let ranking = ranking(by: method)
        guard isSteered else { return ranking }
        let shared = likeness(to: weights(ofTerms: queryTerms))
        return ranking.steered(by: queryLikeness.map { zip(shared, $0).map { ($0 + $1) / 2 } } ?? shared)
    }

    private func ranking(by method: Summarizer.Method) -> SentenceRanking {
        func joint(_ name: String, _ ranker: some JointRanker) -> SentenceRanking {
            SentenceRanking(count: count, parts: [(name, ranker.worths)], joint: ranker)
        }
        func single(_ name: String, _ values: [Double]) -> SentenceRanking {
            SentenceRanking(count: count, parts: [(name, values)])
        }
        switch method {
        case .auto, .lead: return single("position", lead())
        case .textRank: return single("centrality", textRank(countsWithoutNumerals()))
        case .textRankBM25: return single("centrality", textRankBM25(countsWithoutNumerals()))
        case .lexRank: return single("centrality", lexRank())
        case .thresholdLexRank: return single("centrality", thresholdLexRank())
        case .lsa: return single("topics", latentSemantics())
        case .centroid: return single("centroid", centroid())
        case .luhn: return single("significant words", luhn())
        case .pacSum:
            return single("directed centrality", directedCentrality(SentenceEdges(cosine: weights), settings: .tfidf))
        case .latentPacSum:
            let edges = SentenceEdges(cosine: latentRows())
            return single("directed centrality", directedCentrality(edges, settings: .latent))
        case .sumBasic: return joint("probable words", SumBasic(self))
        case .kl: return joint("likeness to the article", KLSum(self))
        case .submodular: return joint("coverage", Submodular(self))
        }
    }

    /// Cosine of each row with the one row of `other`, 0…1.
    func likeness(to other: SparseMatrix) -> [Double] {
        precondition(other.rows == 1, "\(other.rows) rows where one was asked for")
        var dense = [Double](repeating: 0, count: weights.columns)
        let (terms, values) = other.row(0)
        for (term, value) in zip(terms, values) { dense[Int(term)] = Double(value) }
        return weights.withEntries { offsets, indices, values in
            dense.withUnsafeBufferPointer { dense in
                (0..<count).map { row in
                    var sum = 0.0
                    for k in offsets[row]..<offsets[row + 1] { sum += dense[Int(indices[k])] * Double(values[k]) }
                    return max(0, sum)
                }
            }
        }
    }
}
