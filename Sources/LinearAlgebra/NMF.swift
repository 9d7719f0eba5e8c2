/// A factorisation of a matrix without negative entries into two such factors, A ≈ W H.
///
/// ```swift
/// let nmf = NMF(tfidf, rank: 12)
/// nmf.h.row(0)  // the weights of the terms in the first part
/// ```
///
/// The squared error ‖A − W H‖² is lowered by hierarchical alternating least squares (Cichocki and Phan 2009).
public struct NMF: Sendable, Equatable {
    /// The weights of the parts in each row, m × k, none negative.
    public let w: Matrix<Float>
    /// The parts, k × n, none negative.
    public let h: Matrix<Float>
    /// The Frobenius norm of A − W H.
    public let error: Double
    /// The iterations made.
    public let iterations: Int

    /// Factorises `a` (m × n, none of its entries negative) into `rank` parts.
    ///
    /// O((nonzeros + (m + n)·k)·k) an iteration.
    ///
    /// - Parameters:
    ///   - a: The matrix.
    ///   - rank: The number of parts k; at most min(m, n) come back.
    ///   - seed: The seed of the random start.
    ///   - tolerance: The iteration stops when the relative fall of the error in one iteration is below this.
    ///   - maximumIterations: The iterations after which it stops in any case.
    public init(_ a: SparseMatrix, rank: Int, seed: UInt64 = 0, tolerance: Double = 1e-5, maximumIterations: Int = 200)
    {
        precondition(rank >= 0, "a factorisation of rank \(rank)")
        precondition(a.values.allSatisfy { $0 >= 0 }, "a factorisation without negative entries of a matrix with some")
        let k = min(rank, a.rows, a.columns)
        let transpose = a.transposed()
        var generator = SeededGenerator(seed: seed)
        var square = 0.0
        for i in 0..<a.rows {
            for x in a.row(i).values { square += Double(x) * Double(x) }
        }
        let mean = a.values[a.offsets[0]..<a.offsets[a.rows]].reduce(0.0) { $0 + Double($1) }
        let scale = k == 0 ? 0 : (mean / Double(max(1, a.rows * a.columns)) / Double(k)).squareRoot()
        var left = Matrix<Float>(rows: a.rows, columns: k)
        var right = Matrix<Float>(rows: a.columns, columns: k)
        for i in left.values.indices { left.values[i] = Float(scale * generator.nextGaussian().magnitude) }
        for i in right.values.indices { right.values[i] = Float(scale * generator.nextGaussian().magnitude) }
        var previous = square.squareRoot()
        var current = previous
        var iteration = 0
        while iteration < maximumIterations && k > 0 && square > 0 {
            iteration += 1
            right.descend(gram: left.transposeMultiplied(by: left), target: transpose.product(left))
            let target = a.product(right)
            let gram = right.transposeMultiplied(by: right)
            left.descend(gram: gram, target: target)
            // ‖A − W H‖² = ‖A‖² − 2 ⟨W, A Hᵀ⟩ + ⟨Wᵀ W, H Hᵀ⟩.
            var inner = 0.0
            for i in left.values.indices { inner += Double(left.values[i]) * Double(target.values[i]) }
            let leftGram = left.transposeMultiplied(by: left)
            var norm = 0.0
            for i in gram.values.indices { norm += Double(gram.values[i]) * Double(leftGram.values[i]) }
            current = max(0, square - 2 * inner + norm).squareRoot()
            if iteration > 1 && previous - current < tolerance * previous { break }
            previous = current
        }
        w = left
        h = right.transposed()
        error = current
        iterations = iteration
    }
}

extension Matrix<Float> {
    /// One sweep of coordinate descent over every row x: lowers ½ xᵀ G x − tᵀ x subject to x ≥ 0.
    fileprivate mutating func descend(gram: Matrix<Float>, target: Matrix<Float>) {
        let k = columns
        values.withUnsafeMutableBufferPointer { x in
            gram.values.withUnsafeBufferPointer { gram in
                target.values.withUnsafeBufferPointer { target in
                    nonisolated(unsafe) let (x, gram, target) = (x, gram, target)
                    Parallelism.forEach(rows, grain: 256) { range in
                        for i in range {
                            for c in 0..<k {
                                let diagonal = gram[c * k + c]
                                if !(diagonal > 0) { continue }
                                var sum = target[i * k + c]
                                for d in 0..<k { sum -= gram[c * k + d] * x[i * k + d] }
                                x[i * k + c] = Swift.max(0, x[i * k + c] + sum / diagonal)
                            }
                        }
                    }
                }
            }
        }
    }
}
