/// How much of each sentence the chosen ones together tell already, where several articles are told as one.
///
/// Accounts of one event open alike, in other words each: two sentences of another order and length are less like each
/// other than a bound on their cosine can ask for, but hardly a term of the second is new. Each term counts the same:
/// what all accounts have, which inverse document frequency makes light, is what must not be told again.
struct Retelling {
    private var isTold: [Bool]
    private var shares: [Double]

    /// Share of its terms that a sentence on the same event has in common with the others anyway.
    private static let common = 0.3

    init(_ vectors: SentenceVectors) {
        isTold = [Bool](repeating: false, count: vectors.counts.columns)
        shares = [Double](repeating: 0, count: vectors.count)
    }

    /// 0 where no more is told already than on any two sentences of the event, 1 where all is.
    subscript(row: Int) -> Double { max(0, (shares[row] - Self.common) / (1 - Self.common)) }

    /// Tells that `row` was chosen; O(terms of the candidates).
    mutating func accept(_ row: Int, _ vectors: SentenceVectors, candidates: [Int]) {
        for term in vectors.counts.row(row).indices { isTold[Int(term)] = true }
        for candidate in candidates {
            let terms = vectors.counts.row(candidate).indices
            if terms.isEmpty { continue }
            shares[candidate] = Double(terms.count { isTold[Int($0)] }) / Double(terms.count)
        }
    }
}
