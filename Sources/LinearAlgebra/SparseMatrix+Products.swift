import CKernels

extension SparseMatrix {
    /// The product A · X, where A (this matrix) is m × n and X is n × k.
    ///
    /// O(nonzeros·k) operations by a vector kernel, over blocks of rows in parallel. Each entry of the result is added
    /// up in the order of the row's entries, so its bits depend neither on the thread count nor on k.
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
    /// Transposes the matrix first; keep ``transposed()`` and use `multiplied(by:)` where several such products
    /// follow one another.
    public func transposeMultiplied(by dense: Matrix<Float>) -> Matrix<Float> {
        precondition(
            rows == dense.rows,
            "a product of a transposed sparse matrix of \(rows) × \(columns) and \(dense.rows) × \(dense.columns)")
        return transposed().product(dense)
    }

    func product<Scalar: MatrixScalar>(_ dense: Matrix<Scalar>) -> Matrix<Scalar> {
        var result = Matrix<Scalar>(rows: rows, columns: dense.columns)
        multiply(dense, into: &result)
        return result
    }

    /// Overwrites `result` (m × k) with A · X.
    @_spi(Kernels) public func multiply<Scalar: MatrixScalar>(
        _ dense: Matrix<Scalar>, into result: inout Matrix<Scalar>, level: Int32 = bestKernelLevel
    ) {
        multiply(dense, into: &result, level: level, scratch: AlignedScratch<Scalar>())
    }

    /// The same with room for a copy of X: the gathered rows are to begin at the lines of the cache, or each would
    /// touch one line more than it fills; and they are filled up to whole vectors, so that one pass does for them.
    func multiply<Scalar: MatrixScalar>(
        _ dense: Matrix<Scalar>, into result: inout Matrix<Scalar>, level: Int32 = bestKernelLevel,
        scratch: AlignedScratch<Scalar>
    ) {
        precondition(
            columns == dense.rows && rows == result.rows && dense.columns == result.columns,
            "\(rows) × \(columns) times \(dense.rows) × \(dense.columns) into \(result.rows) × \(result.columns)")
        let width = dense.columns
        if width == 0 || rows == 0 { return }
        if nonzeroCount == 0 {
            result = Matrix(rows: rows, columns: width)
            return
        }
        let lane = AlignedBuffer<Scalar>.lane
        let stride = (width + lane - 1) / lane * lane
        let copies = width >= lane / 2 && nonzeroCount > 4 * columns
        let bounds = rowChunks(entries: 1 << 14)
        offsets.withUnsafeBufferPointer { offsets in
            indices.withUnsafeBufferPointer { indices in
                values.withUnsafeBufferPointer { values in
                    dense.values.withUnsafeBufferPointer { x in
                        result.values.withUnsafeMutableBufferPointer { y in
                            nonisolated(unsafe) let y = y.baseAddress!
                            nonisolated(unsafe) let (offsets, indices, values) = (
                                offsets.baseAddress!, indices.baseAddress!, values.baseAddress!
                            )
                            nonisolated(unsafe) let source =
                                copies ? aligned(x.baseAddress!, width, stride, scratch) : x.baseAddress!
                            Parallelism.forEach(bounds.count - 1, grain: 1) { part in
                                let range = bounds[part.lowerBound]..<bounds[part.upperBound]
                                Scalar._sparseDense(
                                    level, offsets + range.lowerBound, range.count, indices, values, source,
                                    copies ? stride : width, y + range.lowerBound * width, width)
                            }
                        }
                    }
                }
            }
        }
    }

    private func aligned<Scalar: MatrixScalar>(
        _ x: UnsafePointer<Scalar>, _ width: Int, _ stride: Int, _ scratch: AlignedScratch<Scalar>
    ) -> UnsafePointer<Scalar> {
        nonisolated(unsafe) let room = scratch.room(columns * stride)
        nonisolated(unsafe) let x = x
        Parallelism.forEach(columns, grain: 4096) { range in
            for i in range {
                (room + i * stride).update(from: x + i * width, count: width)
                (room + i * stride + width).update(repeating: 0, count: stride - width)
            }
        }
        return UnsafePointer(room)
    }

    /// Boundaries of runs of whole rows, each of about `entries` stored entries.
    func rowChunks(entries: Int) -> [Int] {
        var bounds = [0]
        var start = offsets[0]
        for i in 1..<max(1, rows) where offsets[i] - start >= entries || i - bounds[bounds.count - 1] >= entries {
            bounds.append(i)
            start = offsets[i]
        }
        bounds.append(rows)
        return bounds
    }
}

/// The twin of the vector kernels that this machine runs.
@_spi(Kernels) public let bestKernelLevel = precis_best_level()
