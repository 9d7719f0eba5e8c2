/// How well ranked answers find what is relevant, as means over queries.
///
/// ```swift
/// let scores = RetrievalScores([(ranked: ["x", "a"], relevant: ["a"])])
/// scores.meanReciprocalRank      // 0.5
/// ```
public struct RetrievalScores: Sendable, Hashable {
    /// Queries that were judged.
    public let queries: Int
    /// 1 / rank of the first relevant answer, 0 where there is none.
    public let meanReciprocalRank: Double
    /// The share of queries whose first answer is relevant.
    public let recallAt1: Double
    /// Precision at each relevant answer's rank, over the number of relevant ones.
    public let meanAveragePrecision: Double

    /// - Parameter queries: each with its answers, best first, and at least one relevant id.
    public init(_ queries: [(ranked: [String], relevant: Set<String>)]) {
        var (reciprocal, first, precision) = (0.0, 0.0, 0.0)
        for (ranked, relevant) in queries {
            var (hits, total, best) = (0.0, 0.0, 0.0)
            var wanted = relevant
            // What is answered twice is found once.
            for (place, id) in ranked.enumerated() where wanted.remove(id) != nil {
                hits += 1
                total += hits / Double(place + 1)
                if best == 0 { best = 1 / Double(place + 1) }
            }
            reciprocal += best
            if let top = ranked.first, relevant.contains(top) { first += 1 }
            precision += total / Double(max(1, relevant.count))
        }
        let count = Double(max(1, queries.count))
        self.queries = queries.count
        meanReciprocalRank = reciprocal / count
        recallAt1 = first / count
        meanAveragePrecision = precision / count
    }
}
