extension SentenceVectors {
    /// Latent semantic analysis (Steinberger and Ježek 2004): the length of each sentence in the space of the
    /// strongest topics, √Σ σᵢ² vᵢ², over the topics with at least ``topicShare`` of the first one's singular value.
    ///
    /// How the matrix is weighted, the paper leaves open. Here a term counts as often as it stands in the sentence times
    /// a weight that grows with how often it stands in the article, or the topics are of words that stand once; and a
    /// row is divided by a power of its length: the longest sentences win by a low power, and the shortest by 1. A term
    /// that a sentence does not have has 0 there.
    ///
    /// - Parameter weight: of a term, by how often it stands in the article.
    func latentSemantics(
        lengthPower: Float = 0.9, weight: (Float) -> Float = { naturalLogarithm(1 + $0) }
    ) -> [Double] {
        let rows = counts.scaledColumns(by: counts.columnSums().map { weight(Float($0)) })
        let scales = rows.rowNorms().map { norm in
            norm > 0 ? Float(exponential(-Double(lengthPower) * naturalLogarithm(Double(norm)))) : 0
        }
        let (u, sigma) = latentTopics(of: rows.scaledRows(by: scales))
        guard let first = sigma.first else { return [Double](repeating: 0, count: count) }
        let kept = sigma.prefix { $0 >= first * Self.topicShare }
        return (0..<count).map { row in
            var sum = 0.0
            for (topic, sigma) in kept.enumerated() {
                let place = u[row, topic] * sigma
                sum += place * place
            }
            return sum.squareRoot()
        }
    }

    /// The share of the strongest topic's singular value that another one must have; the paper has a half, and leaves
    /// it open.
    static let topicShare = 0.9

    /// The strongest topics of n rows: the left singular vectors as columns, the first of them for the singular values, all positive.
    ///
    /// Of few rows by the eigenvalues of their n × n products, whatever the number of terms.
    private func latentTopics(of rows: SparseMatrix) -> (u: Matrix<Double>, sigma: [Double]) {
        let limit = min(Self.topicLimit, count)
        guard count <= SimilarityGraph.fullLimit else {
            let svd = TruncatedSVD(rows, rank: limit)
            return (Matrix<Double>(svd.u), svd.singularValues)
        }
        var gram = Matrix<Double>(rows: count, columns: count, values: GraphFactors.product(rows))
        for row in 0..<count { gram[row, row] = rows.dot(row, rows, row) }
        let (squares, vectors) = gram.symmetricEigen()
        let floor = max(0, squares.first ?? 0) * 1e-14
        let kept = squares.prefix(limit).prefix { $0 > floor }.map { $0.squareRoot() }
        return (vectors, kept)
    }

    /// Topics looked at in the latent space of one article.
    static let topicLimit = 16

    /// The sentences in the latent space of their TF-IDF rows, rows of length 1: n × topics.
    func latentRows() -> SparseMatrix {
        let (u, sigma) = latentTopics(of: weights)
        let places = (0..<count).map { row -> [(column: Int32, value: Float)] in
            sigma.indices.map { (Int32($0), Float(u[row, $0] * sigma[$0])) }
        }
        return SparseMatrix(columns: sigma.count, rowsOfPairs: places).normalizedRows()
    }
}
