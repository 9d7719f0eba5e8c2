/// What a method makes of a set of sentences: a figure for each, and where it comes from.
///
/// Scores are finite and not negative, the greatest is 1 (all are 0 where no sentence holds a term). The parts of
/// ``reasons`` add up to the score, so that a choice can be explained by them.
struct SentenceRanking: Sendable {
    /// A score for each row.
    private(set) var scores: [Double]

    /// Named parts of the scores, each with a figure for each row, in the order they are told.
    private(set) var reasons: [(name: String, values: [Double])]

    /// Adds `parts` up, row by row, after scaling the sum's greatest figure to 1.
    init(count: Int, parts: [(name: String, values: [Double])]) {
        var sums = [Double](repeating: 0, count: count)
        for part in parts {
            precondition(part.values.count == count, "\(part.values.count) figures for \(count) sentences")
            for row in 0..<count { sums[row] += part.values[row] }
        }
        let greatest = sums.max() ?? 0
        let scale = greatest > 0 && greatest.isFinite ? 1 / greatest : 0
        scores = sums.map { $0 * scale }
        reasons = parts.map { part in (part.name, part.values.map { $0 * scale }) }
    }

    /// `values` with the greatest brought to 1; all 0 where none is positive.
    static func scaled(_ values: [Double]) -> [Double] {
        let greatest = values.max() ?? 0
        guard greatest > 0, greatest.isFinite else { return values.map { _ in 0 } }
        return values.map { max(0, $0 / greatest) }
    }
}

extension SentenceVectors {
    /// Ranks the sentences by `method`, steered towards `query` where there is one.
    func ranking(by method: Summarizer.Method, query: String? = nil) -> SentenceRanking {
        var parts = self.parts(of: method)
        if let query {
            let language = documents.first?.language ?? .undetermined
            let likeness = likeness(to: weights(of: query, language: language))
            // Half of a score is the method's and half the query's: a sentence that answers but is marginal, and a
            // central one that does not answer, both come after one that is both.
            let total = SentenceRanking(count: count, parts: parts).scores
            let scale = zip(total, likeness).map { $0.0 > 0 ? 0.5 : 0 }
            let ranked = SentenceRanking(count: count, parts: parts)
            parts = ranked.reasons.map { part in (part.name, zip(part.values, scale).map { $0 * $1 }) }
            parts.append(("query", SentenceRanking.scaled(likeness).map { $0 * 0.5 }))
        }
        return SentenceRanking(count: count, parts: parts)
    }

    private func parts(of method: Summarizer.Method) -> [(name: String, values: [Double])] {
        switch method {
        case .auto:
            return [
                ("centrality", SentenceRanking.scaled(lexRank()).map { $0 * 0.4 }),
                ("position", positions().map { $0 * 0.4 }),
                ("topics", SentenceRanking.scaled(latentSemantics()).map { $0 * 0.2 }),
            ]
        case .textRank: return [("centrality", textRank())]
        case .lexRank: return [("centrality", lexRank())]
        case .lsa: return [("topics", latentSemantics())]
        case .centroid: return [("centroid", centroid())]
        case .lead: return [("position", positions())]
        }
    }

    /// TextRank (Mihalcea and Tarau 2004): PageRank over the number of shared terms.
    func textRank() -> [Double] {
        central(SimilarityGraph(overlap: counts))
    }

    /// Continuous LexRank (Erkan and Radev 2004): PageRank over cosines of TF-IDF rows.
    func lexRank() -> [Double] {
        central(SimilarityGraph(cosine: weights))
    }

    private func central(_ graph: SimilarityGraph) -> [Double] {
        let scores = PageRank(graph.weights).scores
        // A sentence without a term is nobody's neighbour; what PageRank gives every node is no merit of its own.
        return (0..<count).map { counts.row($0).indices.isEmpty ? 0 : scores[$0] }
    }

    /// Latent semantic analysis (Steinberger and Ježek 2004): the length of each sentence in the space of the
    /// strongest topics, √Σ σᵢ² uᵢ², over the topics with at least half the first one's singular value.
    func latentSemantics() -> [Double] {
        let svd = TruncatedSVD(weights, rank: min(12, count))
        guard let first = svd.singularValues.first, first > 0 else { return [Double](repeating: 0, count: count) }
        let kept = svd.singularValues.prefix { $0 >= first / 2 }
        return (0..<count).map { row in
            let squares = kept.enumerated().map { dimension, sigma in
                let place = Double(svd.u[row, dimension]) * sigma
                return place * place
            }
            return squares.reduce(0, +).squareRoot()
        }
    }

    /// Centroid (Radev and others 2004): how near each sentence is to the mean of all of them.
    func centroid() -> [Double] {
        var mean = [Float](repeating: 0, count: weights.columns)
        for (column, value) in zip(weights.indices, weights.values) { mean[Int(column)] += value }
        let row = mean.enumerated().compactMap { column, value in
            value > 0 ? (column: Int32(column), value: value) : nil
        }
        return likeness(to: SparseMatrix(columns: weights.columns, rowsOfPairs: [row]).normalizedRows())
    }

    /// Where a sentence stands in its document: 1 for the first, falling with 1 / √place.
    func positions() -> [Double] {
        var place = 0
        var document = -1
        return rows.map { row in
            place = row.document == document ? place + 1 : 1
            document = row.document
            return 1 / Double(place).squareRoot()
        }
    }

    /// Cosine of each row with the one row of `other`, 0…1.
    func likeness(to other: SparseMatrix) -> [Double] {
        precondition(other.rows == 1, "\(other.rows) rows where one was asked for")
        return weights.multiplied(by: other.dense().transposed()).values.map { Double(max(0, $0)) }
    }
}
