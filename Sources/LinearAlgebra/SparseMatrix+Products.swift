extension SparseMatrix {
    /// The product A · X, where A (this matrix) is m × n and X is n × k.
    ///
    /// O(nonzeros·k) operations, over blocks of rows in parallel; the bits do not depend on the thread count.
    public func multiplied(by dense: Matrix<Float>) -> Matrix<Float> {
        precondition(
            columns == dense.rows,
            "a product of a sparse matrix of \(rows) × \(columns) and \(dense.rows) × \(dense.columns)")
        return product(dense)
    }

    /// The product A · X in double precision.
    public func multiplied(by dense: Matrix<Double>) -> Matrix<Double> {
        precondition(
            columns == dense.rows,
            "a product of a sparse matrix of \(rows) × \(columns) and \(dense.rows) × \(dense.columns)")
        return product(dense)
    }

    /// The product Aᵀ · X, where A (this matrix) is m × n and X is m × k.
    ///
    /// Transposes the matrix first; keep ``transposed()`` and use ``multiplied(by:)`` where several such products
    /// follow one another.
    public func transposeMultiplied(by dense: Matrix<Float>) -> Matrix<Float> {
        precondition(
            rows == dense.rows,
            "a product of a transposed sparse matrix of \(rows) × \(columns) and \(dense.rows) × \(dense.columns)")
        return transposed().product(dense)
    }

    func product<Scalar: MatrixScalar>(_ dense: Matrix<Scalar>) -> Matrix<Scalar> {
        let width = dense.columns
        var result = Matrix<Scalar>(rows: rows, columns: width)
        if width == 0 || rows == 0 || columns == 0 { return result }
        dense.values.withUnsafeBufferPointer { x in
            result.values.withUnsafeMutableBufferPointer { y in
                nonisolated(unsafe) let (x, y) = (x.baseAddress!, y.baseAddress!)
                Parallelism.forEach(rows, grain: 256) { range in
                    for i in range {
                        let out = y + i * width
                        for k in offsets[i]..<offsets[i + 1] {
                            let value = Scalar(values[k])
                            let from = x + Int(indices[k]) * width
                            for j in 0..<width { out[j] += value * from[j] }
                        }
                    }
                }
            }
        }
        return result
    }
}
