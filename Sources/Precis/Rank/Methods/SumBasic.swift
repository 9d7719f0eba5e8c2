/// SumBasic (Nenkova and Vanderwende 2005): sentences of words that are probable in the article, the probability of
/// a word falling to its square once it has been told.
///
/// A sentence's worth is the mean probability of its terms; the next sentence is the worthiest of those that hold the
/// term that is now most probable.
struct SumBasic: JointRanker {
    private let counts: SparseMatrix
    private let lengths: [Double]
    private var probabilities: [Double]
    /// Rows by term.
    private let rowsOfTerms: SparseMatrix
    private(set) var worths: [Double]

    init(_ vectors: SentenceVectors) {
        counts = vectors.counts
        rowsOfTerms = counts.transposed()
        let totals = counts.columnSums()
        let sum = max(totals.reduce(0, +), 1)
        lengths = counts.rowSums()
        probabilities = totals.map { $0 / sum }
        worths = [Double](repeating: 0, count: counts.rows)
        for row in 0..<counts.rows { worths[row] = worth(row) }
    }

    private func worth(_ row: Int) -> Double {
        guard lengths[row] > 0 else { return 0 }
        var sum = 0.0
        for k in counts.offsets[row]..<counts.offsets[row + 1] {
            sum += Double(counts.values[k]) * probabilities[Int(counts.indices[k])]
        }
        return sum / lengths[row]
    }

    func isPreferred(among candidates: [Int]) -> [Bool]? {
        var best = -1
        for row in candidates {
            for k in counts.offsets[row]..<counts.offsets[row + 1] {
                let term = Int(counts.indices[k])
                if best < 0 || (probabilities[term], -term) > (probabilities[best], -best) { best = term }
            }
        }
        guard best >= 0 else { return nil }
        var preferred = [Bool](repeating: false, count: counts.rows)
        for row in rowsOfTerms.row(best).indices { preferred[Int(row)] = true }
        return preferred
    }

    mutating func accept(_ row: Int) {
        var touched: Set<Int32> = []
        for k in counts.offsets[row]..<counts.offsets[row + 1] {
            let term = Int(counts.indices[k])
            probabilities[term] *= probabilities[term]
            touched.formUnion(rowsOfTerms.row(term).indices)
        }
        for other in touched { worths[Int(other)] = worth(Int(other)) }
    }
}
