@_spi(Kernels) import LinearAlgebra

/// How much of each sentence a reader has been told already: by the chosen ones together, where several articles are
/// told as one, and by what was read before.
///
/// Accounts of one event say the same in other words and orders: their sentences are less alike than a bound on a
/// cosine can ask for, but hardly a term of the second is new. Each term counts the same: what all accounts have, which
/// inverse document frequency makes light, is what must not be told again.
struct Retelling {
    /// Counts of the sentences, and their rows by term.
    private let rows: SparseMatrix
    private let holders: SparseMatrix

    private var isTold: [Bool]
    /// How many terms of each row the chosen ones tell.
    private var told: [Int32]
    /// Each row's greatest share that a sentence read before tells.
    private var known: [Double]

    /// Share of its terms that a sentence on the same event has in common with the others anyway.
    private static let common = 0.3

    /// Nothing is told yet.
    ///
    /// - Parameter rows: counts of the sentences.
    init(_ rows: SparseMatrix) {
        self.rows = rows
        holders = rows.transposed()
        isTold = [Bool](repeating: false, count: rows.columns)
        told = [Int32](repeating: 0, count: rows.rows)
        known = [Double](repeating: 0, count: rows.rows)
    }

    /// 0 where no more is told already than on any two sentences of the event, 1 where all is.
    subscript(row: Int) -> Double {
        let share = told[row] > 0 ? Double(told[row]) / Double(rows.row(row).indices.count) : 0
        return max(0, (max(share, known[row]) - Self.common) / (1 - Self.common))
    }

    /// Tells that `row` was chosen; O(rows that have each of its terms which are new).
    mutating func accept(_ row: Int) {
        for term in rows.row(row).indices where !isTold[Int(term)] {
            isTold[Int(term)] = true
            for holder in holders.row(Int(term)).indices { told[Int(holder)] += 1 }
        }
    }

    /// Tells that the rows of `others` were read before, of which a sentence of the article repeats one: a long text has
    /// all words somewhere. O(terms of `others` · rows that have each).
    ///
    /// - Parameter others: any figures of their terms, which are those of the sentences.
    mutating func know(_ others: SparseMatrix) {
        var shared = [Int](repeating: 0, count: rows.rows)
        var touched: [Int] = []
        for sentence in 0..<others.rows {
            for term in others.row(sentence).indices {
                for row in holders.row(Int(term)).indices {
                    if shared[Int(row)] == 0 { touched.append(Int(row)) }
                    shared[Int(row)] += 1
                }
            }
            for row in touched {
                known[row] = max(known[row], Double(shared[row]) / Double(rows.row(row).indices.count))
                shared[row] = 0
            }
            touched.removeAll(keepingCapacity: true)
        }
    }
}
