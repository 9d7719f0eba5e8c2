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
        diagonal = (0..<count).map { row in
            var product = 0.0
            let (ours, theirs) = (a.row(row), b.row(row))
            var (i, j) = (ours.indices.startIndex, theirs.indices.startIndex)
            while i < ours.indices.endIndex, j < theirs.indices.endIndex {
                if ours.indices[i] == theirs.indices[j] {
                    product += Double(ours.values[i]) * Double(theirs.values[j])
                    (i, j) = (i + 1, j + 1)
                } else if ours.indices[i] < theirs.indices[j] {
                    i += 1
                } else {
                    j += 1
                }
            }
            return product * all.reduce(0) { $0 + $1[row] * $1[row] }
        }
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

    /// W written out, n × n; O(Σ over terms of their rows' square).
    func full() -> [Double] {
        let count = left.rows
        var weights = [Double](repeating: 0, count: count * count)
        for row in 0..<count {
            for k in left.offsets[row]..<left.offsets[row + 1] {
                let (term, value) = (Int(left.indices[k]), Double(left.values[k]))
                for p in rightTransposed.offsets[term]..<rightTransposed.offsets[term + 1] {
                    weights[row * count + Int(rightTransposed.indices[p])] += value * Double(rightTransposed.values[p])
                }
            }
            weights[row * count + row] = 0
        }
        if scalings.count > 1 {
            for row in 0..<count {
                for column in 0..<count where weights[row * count + column] != 0 {
                    var scale = 0.0
                    for scaling in scalings { scale += scaling[row] * scaling[column] }
                    weights[row * count + column] *= scale
                }
            }
        }
        return weights
    }
}
