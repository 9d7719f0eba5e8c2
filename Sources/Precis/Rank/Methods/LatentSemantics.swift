extension SentenceVectors {
    /// Latent semantic analysis (Steinberger and Ježek 2004): the length of each sentence in the space of the
    /// strongest topics, √Σ σᵢ² vᵢ², over the topics with at least half of the first one's singular value.
    ///
    /// How the matrix is weighted, the paper leaves open. Here a term counts as often as it stands in the sentence times
    /// as often as in the article, or the topics are of words that stand once; and a row is divided by its length to the
    /// power ¾, or the longest sentences win. A term that a sentence does not have has 0 there.
    func latentSemantics() -> [Double] {
        var totals = [Float](repeating: 0, count: counts.columns)
        for (term, value) in zip(counts.indices, counts.values) { totals[Int(term)] += value }
        return latentLengths(counts.scaledColumns(by: totals)) { $0.squareRoot() * $0.squareRoot().squareRoot() }
    }

    /// The figure of LSA as the trained ranking knows it: plain counts, rows over the root of their length.
    func plainLatentLengths() -> [Double] { latentLengths(counts) { $0.squareRoot() } }

    private func latentLengths(_ rows: SparseMatrix, divisor: (Float) -> Float) -> [Double] {
        let scales = rows.rowNorms().map { $0 > 0 ? 1 / divisor($0) : 0 }
        let svd = TruncatedSVD(rows.scaledRows(by: scales), rank: min(Self.latentTopics, count))
        guard let first = svd.singularValues.first, first > 0 else { return [Double](repeating: 0, count: count) }
        let kept = svd.singularValues.prefix { $0 >= first / 2 }
        return (0..<count).map { row in
            var sum = 0.0
            for (topic, sigma) in kept.enumerated() {
                let place = Double(svd.u[row, topic]) * sigma
                sum += place * place
            }
            return sum.squareRoot()
        }
    }

    /// Topics looked at in the latent space of one article.
    static let latentTopics = 16

    /// The sentences in the latent space of their TF-IDF rows, rows of length 1: n × topics.
    func latentRows() -> SparseMatrix {
        let svd = TruncatedSVD(weights, rank: min(Self.latentTopics, count))
        let places = (0..<count).map { row -> [(column: Int32, value: Float)] in
            svd.singularValues.indices.map { (Int32($0), svd.u[row, $0] * Float(svd.singularValues[$0])) }
        }
        return SparseMatrix(columns: svd.singularValues.count, rowsOfPairs: places).normalizedRows()
    }
}
