/// The weights of a similarity graph as a product: W = Σ_q diag(a_q) L Rᵀ diag(a_q), the diagonal taken out.
///
/// L and R are n × terms. Without scalings there is the one plain product L Rᵀ.
struct GraphFactors: Sendable {
    let left: SparseMatrix
    let right: SparseMatrix
    private let leftTransposed: SparseMatrix
    private let rightTransposed: SparseMatrix
    private let isSymmetric: Bool

    /// The scalings a_q, each of n figures.
    private let scalings: [[Double]]

    /// What W would have on its diagonal.
    private let diagonal: [Double]

    /// - Parameter right: `left` where it is nil, which makes the graph symmetric.
    init(left: SparseMatrix, right: SparseMatrix? = nil, scalings: [[Double]] = []) {
        let count = left.rows
        self.left = left
        self.right = right ?? left
        isSymmetric = right == nil
        leftTransposed = left.transposed()
        rightTransposed = right?.transposed() ?? leftTransposed
        self.scalings = scalings.isEmpty ? [[Double](repeating: 1, count: count)] : scalings
        let (a, b, all) = (left, self.right, self.scalings)
        diagonal = (0..<count).map { row in a.dot(row, b, row) * all.reduce(0) { $0 + $1[row] * $1[row] } }
    }

    /// Row sums of W.
    func outgoing() -> [Double] {
        apply([Double](repeating: 1, count: left.rows), left, rightTransposed)
    }

    /// Wᵀ x.
    func received(_ x: [Double]) -> [Double] { apply(x, right, leftTransposed) }

    /// Σ_q diag(a_q) F Gᵀ diag(a_q) x less the diagonal's share, Gᵀ being given.
    private func apply(_ x: [Double], _ f: SparseMatrix, _ transposed: SparseMatrix) -> [Double] {
        let (count, width) = (f.rows, scalings.count)
        var spread = Matrix<Double>(rows: count, columns: width)
        for row in 0..<count {
            for q in 0..<width { spread[row, q] = scalings[q][row] * x[row] }
        }
        let image = f.multiplied(by: transposed.multiplied(by: spread))
        return (0..<count).map { row in
            var sum = 0.0
            for q in 0..<width { sum += scalings[q][row] * image[row, q] }
            return max(0, sum - diagonal[row] * x[row])
        }
    }

    /// L Rᵀ written out without its diagonal, n × n row by row; O(Σ over terms of their rows' square).
    static func product(_ left: SparseMatrix, _ right: SparseMatrix? = nil) -> [Double] {
        let count = left.rows
        let transposed = (right ?? left).transposed()
        var weights = [Double](repeating: 0, count: count * count)
        weights.withUnsafeMutableBufferPointer { weights in
            left.withEntries { offsets, terms, values in
                transposed.withEntries { starts, rows, others in
                    for row in 0..<count {
                        let own = UnsafeMutableBufferPointer(rebasing: weights[row * count..<(row + 1) * count])
                        for k in offsets[row]..<offsets[row + 1] {
                            let (term, value) = (Int(terms[k]), Double(values[k]))
                            for p in starts[term]..<starts[term + 1] { own[Int(rows[p])] += value * Double(others[p]) }
                        }
                        own[row] = 0
                    }
                }
            }
        }
        return weights
    }
}
