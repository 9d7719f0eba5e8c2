/// Groups keywords by the sentences they stand in, seen through the latent space of the article.
struct KeywordClusterer: Sendable {
    /// A row for each term: its place in the latent space.
    private let places: Matrix<Float>
    private let seed: UInt64

    init(_ vectors: SentenceVectors, seed: UInt64) {
        places = TruncatedSVD(vectors.weights, rank: 16, seed: seed).scaledV
        self.seed = seed
    }

    /// At most `count` clusters, the one with the best keyword first.
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
