/// Groups keywords by the sentences they stand in, seen through the latent space of the article.
struct KeywordClusterer: Sendable {
    /// A row for each term: its place in the latent space.
    private let places: Matrix<Float>
    private let seed: UInt64

    /// Dimensions of the latent space at the most.
    private static let dimensions = 16

    init(_ found: KeyphraseCandidates, seed: UInt64) {
        let sentences = Int((found.sentences.last ?? -1) + 1)
        var pairs = [[(column: Int32, value: Float)]](repeating: [], count: sentences)
        for (token, sentence) in zip(found.tokens, found.sentences) where token.term >= 0 {
            pairs[Int(sentence)].append((token.term, 1))
        }
        self.init(SparseMatrix(columns: found.words.termCount, rowsOfPairs: pairs), seed: seed)
    }

    /// - Parameter counts: sentences, or articles, × terms.
    init(_ counts: SparseMatrix, seed: UInt64) {
        let weights = TFIDF(fitting: counts).transform(counts)
        places = TruncatedSVD(weights, rank: Self.dimensions, seed: seed).scaledV
        self.seed = seed
    }

    /// At most `count` clusters, the one with the best keyword first; a cluster bears the name of its best keyword.
    func clusters(of keywords: [Keyword], count: Int) -> [KeywordCluster] {
        guard !keywords.isEmpty, count > 0 else { return [] }
        var points = Matrix<Float>(rows: keywords.count, columns: places.columns)
        for (row, keyword) in keywords.enumerated() {
            for term in keyword.terms {
                for column in 0..<places.columns { points[row, column] += places[Int(term), column] }
            }
        }
        let groups = KMeans(points.normalizedRows(), clusters: count, seed: seed).assignments
        var order: [Int32] = []
        for group in groups where !order.contains(group) { order.append(group) }
        return order.map { group in
            let members = keywords.indices.filter { groups[$0] == group }.map { keywords[$0] }
            return KeywordCluster(label: members[0].text, keywords: members)
        }
    }
}
