extension SimilarityGraph {
    /// Joins sentences by the cosine of their TF-IDF rows: continuous LexRank (Erkan and Radev 2004).
    ///
    /// - Parameters:
    ///   - rows: vectors of length 1 without negative entries, n × terms.
    ///   - limit: rows up to which the graph is written out.
    public init(cosine rows: SparseMatrix, limit: Int = Self.fullLimit) {
        self.init(left: rows, limit: limit)
    }
}

extension SentenceVectors {
    /// Continuous LexRank (Erkan and Radev 2004): the random surfer's scores over cosines of TF-IDF rows.
    func lexRank(_ graph: SimilarityGraph? = nil) -> [Double] {
        central(graph ?? SimilarityGraph(cosine: weights), counts)
    }

    /// LexRank with a threshold (the same paper): an edge of weight 1 where the cosine is over `threshold`.
    func thresholdLexRank(_ threshold: Float = 0.1) -> [Double] {
        let edges = SentenceEdges(cosine: weights).weights
        var kept = [[(column: Int32, value: Float)]](repeating: [], count: count)
        for row in 0..<count {
            let (indices, values) = edges.row(row)
            kept[row] = zip(indices, values).filter { $0.1 > threshold }.map { (column: $0.0, value: 1) }
        }
        let scores = PageRank(SparseMatrix(columns: count, rowsOfPairs: kept)).scores
        return (0..<count).map { counts.offsets[$0] == counts.offsets[$0 + 1] ? 0 : scores[$0] }
    }
}
