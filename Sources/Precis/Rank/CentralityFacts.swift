/// What the named methods say of each sentence, in figures that compare across articles.
struct CentralityFacts: Sendable {
    /// Times the mean sentence's rank.
    private let textRank: [Double]
    private let lexRank: [Double]
    private let textRankOrder: [Double]
    private let lexRankOrder: [Double]
    private let centroid: [Double]
    private let centroidSum: [Double]
    private let sumBasic: [Double]
    private let luhn: [Double]
    private let kl: [Double]
    /// Brought to the greatest being 1.
    let lsa: [Double]
    let pacSum: [Double]

    /// - Parameters:
    ///   - graph: the sentences joined by their cosines.
    ///   - edges: the same as pairs.
    init(_ vectors: SentenceVectors, _ graph: SimilarityGraph, _ edges: SentenceEdges) {
        let count = Double(max(vectors.count, 1))
        textRank = vectors.textRank(vectors.counts).map { $0 * count }
        lexRank = vectors.lexRank(graph).map { $0 * count }
        textRankOrder = Self.orders(textRank)
        lexRankOrder = Self.orders(lexRank)
        centroid = vectors.centroidLikeness()
        centroidSum = SentenceRanking.scaled(vectors.centroid())
        sumBasic = SentenceRanking.scaled(SumBasic(vectors).worths)
        luhn = SentenceRanking.scaled(vectors.luhn(vectors.counts, leastFrequency: 2, gap: 3))
        kl = SentenceRanking.scaled(KLSum(vectors, smoothing: 0.3).worths)
        lsa = SentenceRanking.scaled(vectors.latentSemantics(lengthPower: 1, weight: { $0 }))
        pacSum = SentenceRanking.scaled(vectors.directedCentrality(edges, settings: .tfidf))
    }

    func figures(of row: Int) -> [Double] {
        [textRank[row], textRankOrder[row], lexRank[row], lexRankOrder[row], centroid[row], centroidSum[row]]
    }

    func jointFigures(of row: Int) -> [Double] { [sumBasic[row], luhn[row], kl[row]] }

    /// For each figure the share of the others that it is greater than, 0…1; equal ones as they stand.
    static func orders(_ figures: [Double]) -> [Double] {
        let order = figures.indices.sorted { (figures[$0], $1) < (figures[$1], $0) }
        var result = [Double](repeating: 0, count: figures.count)
        for (rank, place) in order.enumerated() {
            result[place] = figures.count > 1 ? Double(rank) / Double(figures.count - 1) : 1
        }
        return result
    }
}
