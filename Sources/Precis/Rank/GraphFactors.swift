@_spi(Kernels) import LinearAlgebra

/// The weights of a similarity graph as a product: W = Σ_q diag(a_q) L Rᵀ diag(a_q), the diagonal taken out.
///
/// L and R are n × terms. Without scalings there is the one plain product L Rᵀ.
struct GraphFactors: Sendable {
    let left: SparseMatrix
    let right: SparseMatrix
    private let leftTransposed: SparseMatrix
    private let rightTransposed: SparseMatrix

    /// The scalings a_q, each of n figures.
    private let scalings: [[Double]]

    /// What W would have on its diagonal.
    private let diagonal: [Double]

    /// - Parameter right: `left` where it is nil, which makes the graph symmetric.
    init(left: SparseMatrix, right: SparseMatrix? = nil, scalings: [[Double]] = []) {
        let count = left.rows
        self.left = left
        self.right = right ?? left
        leftTransposed = left.transposed()
        rightTransposed = right?.transposed() ?? leftTransposed
        self.scalings = scalings.isEmpty ? [[Double](repeating: 1, count: count)] : scalings
        let (a, b, all) = (left, self.right, self.scalings)
        diagonal = (0..<count).map { row in a.dot(row, b, row) * all.reduce(0) { $0 + $1[row] * $1[row] } }
    }

    /// Room for the steps of a product, to be kept from one product to the next.
    struct Room {
        fileprivate var spread, image: Matrix<Double>
        fileprivate var terms: Matrix<Double>
    }

    func room() -> Room {
        let nodes = Matrix<Double>(rows: left.rows, columns: scalings.count)
        return Room(spread: nodes, image: nodes, terms: Matrix(rows: left.columns, columns: scalings.count))
    }

    /// Row sums of W.
    func outgoing() -> [Double] {
        var room = room()
        return apply([Double](repeating: 1, count: left.rows), left, rightTransposed, &room)
    }

    /// Wᵀ x.
    func received(_ x: [Double], _ room: inout Room) -> [Double] { apply(x, right, leftTransposed, &room) }

    /// Σ_q diag(a_q) F Gᵀ diag(a_q) x less the diagonal's share, Gᵀ being given.
    private func apply(
        _ x: [Double], _ f: SparseMatrix, _ transposed: SparseMatrix, _ room: inout Room
    ) -> [Double] {
        let (count, width) = (f.rows, scalings.count)
        room.spread.withMutableValues { spread in
            for (q, scaling) in scalings.enumerated() {
                for row in 0..<count { spread[row * width + q] = scaling[row] * x[row] }
            }
        }
        transposed.multiply(room.spread, into: &room.terms)
        f.multiply(room.terms, into: &room.image)
        var sums = [Double](repeating: 0, count: count)
        room.image.values.withUnsafeBufferPointer { image in
            for (q, scaling) in scalings.enumerated() {
                for row in 0..<count { sums[row] += scaling[row] * image[row * width + q] }
            }
        }
        for row in 0..<count { sums[row] = max(0, sums[row] - diagonal[row] * x[row]) }
        return sums
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
