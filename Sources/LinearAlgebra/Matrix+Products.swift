extension Matrix {
    /// Rows of the result that one BLAS call computes; fixed, so that results do not depend on the thread count.
    private static var rowsPerCall: Int { 512 }
    /// Up to this many terms a sum, a BLAS spends most of its time on copying its operands.
    private static var fewTerms: Int { 64 }

    /// The product A · B, where A (this matrix) is m × k and B is k × n.
    ///
    /// O(m·k·n) operations, for k above 64 by the BLAS's `gemm`, over blocks of rows in parallel.
    public func multiplied(by other: Matrix) -> Matrix {
        precondition(
            columns == other.rows, "a product of \(rows) × \(columns) and \(other.rows) × \(other.columns)")
        return product(other, transposeOther: false, columns: other.columns)
    }

    /// The product A · Bᵀ, where A (this matrix) is m × k and B is n × k.
    public func multiplied(byTransposeOf other: Matrix) -> Matrix {
        precondition(
            columns == other.columns,
            "a product of \(rows) × \(columns) and the transpose of \(other.rows) × \(other.columns)")
        return product(other, transposeOther: true, columns: other.rows)
    }

    private func product(_ other: Matrix, transposeOther: Bool, columns n: Int) -> Matrix {
        var result = Matrix(rows: rows, columns: n)
        let k = columns
        if k == 0 || n == 0 { return result }
        values.withUnsafeBufferPointer { a in
            other.values.withUnsafeBufferPointer { b in
                result.values.withUnsafeMutableBufferPointer { c in
                    nonisolated(unsafe) let (a, b, c) = (a, b, c)
                    Parallelism.forEach(rows, grain: Self.rowsPerCall) { range in
                        let (rows, out) = (a.baseAddress! + range.lowerBound * k, c.baseAddress! + range.lowerBound * n)
                        if k <= Self.fewTerms && !transposeOther {
                            Scalar._tall(
                                range.count, n, k, rows, lda: k, step: 1, b.baseAddress!, ldx: n, out, ldy: n, mode: 0)
                        } else {
                            Scalar._gemm(
                                false, transposeOther, m: range.count, n: n, k: k, rows, lda: k, b.baseAddress!,
                                ldb: transposeOther ? k : n, out, ldc: n, alpha: 1, beta: 0)
                        }
                    }
                }
            }
        }
        return result
    }

    /// The product Aᵀ · B, where A (this matrix) is m × k and B is m × n.
    ///
    /// Blocks of rows are multiplied in parallel and their products added in the order of the blocks.
    public func transposeMultiplied(by other: Matrix) -> Matrix {
        precondition(
            rows == other.rows,
            "a product of the transpose of \(rows) × \(columns) and \(other.rows) × \(other.columns)")
        let (k, n) = (columns, other.columns)
        if k == 0 || n == 0 || rows == 0 { return Matrix(rows: k, columns: n) }
        let grain = 4096
        let parts = Parallelism.map((rows + grain - 1) / grain) { part in
            let range = part * grain..<min(rows, (part + 1) * grain)
            var sum = Matrix(rows: k, columns: n)
            values.withUnsafeBufferPointer { a in
                other.values.withUnsafeBufferPointer { b in
                    sum.values.withUnsafeMutableBufferPointer { c in
                        Scalar._gemm(
                            true, false, m: k, n: n, k: range.count, a.baseAddress! + range.lowerBound * k, lda: k,
                            b.baseAddress! + range.lowerBound * n, ldb: n, c.baseAddress!, ldc: n, alpha: 1,
                            beta: 0)
                    }
                }
            }
            return sum
        }
        var result = parts[0]
        for part in parts.dropFirst() {
            for i in result.values.indices { result.values[i] += part.values[i] }
        }
        return result
    }
}
