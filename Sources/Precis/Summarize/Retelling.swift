@_spi(Kernels) import LinearAlgebra

/// How much of each sentence a reader has been told already: by the chosen ones together, where several articles are
/// told as one, and by what was read before.
///
/// Accounts of one event say the same in other words and orders: their sentences are less alike than a bound on a
/// cosine can ask for, but hardly a term of the second is new. Each term counts the same: what all accounts have, which
/// inverse document frequency makes light, is what must not be told again.
struct Retelling {
    private var isTold: [Bool]
    private var shares: [Double]

    /// Share of its terms that a sentence on the same event has in common with the others anyway.
    private static let common = 0.3

    /// Nothing is told yet.
    init(_ vectors: borrowing SentenceVectors) {
        isTold = [Bool](repeating: false, count: vectors.counts.columns)
        shares = [Double](repeating: 0, count: vectors.count)
    }

    /// 0 where no more is told already than on any two sentences of the event, 1 where all is.
    subscript(row: Int) -> Double { max(0, (shares[row] - Self.common) / (1 - Self.common)) }

    /// Tells that `row` was chosen; O(terms of the candidates).
    mutating func accept(_ row: Int, _ vectors: borrowing SentenceVectors, candidates: [Int]) {
        for term in vectors.counts.row(row).indices { isTold[Int(term)] = true }
        for candidate in candidates {
            let terms = vectors.counts.row(candidate).indices
            if terms.isEmpty { continue }
            raise(candidate, to: Double(terms.count { isTold[Int($0)] }) / Double(terms.count))
        }
    }

    /// Tells that the rows of `known` were read before, of which a sentence of the article repeats one: a long text has
    /// all words somewhere. O(terms of `known` · rows that have each).
    ///
    /// - Parameters:
    ///   - rows: counts of the sentences.
    ///   - known: counts of others, of the same terms.
    mutating func know(_ known: SparseMatrix, _ rows: SparseMatrix) {
        let holders = rows.transposed()
        var shared = [Int](repeating: 0, count: rows.rows)
        var touched: [Int] = []
        for sentence in 0..<known.rows {
            for term in known.row(sentence).indices {
                for row in holders.row(Int(term)).indices {
                    if shared[Int(row)] == 0 { touched.append(Int(row)) }
                    shared[Int(row)] += 1
                }
            }
            for row in touched {
                raise(row, to: Double(shared[row]) / Double(rows.row(row).indices.count))
                shared[row] = 0
            }
            touched.removeAll(keepingCapacity: true)
        }
    }

    private mutating func raise(_ row: Int, to share: Double) { shares[row] = max(shares[row], share) }
}
