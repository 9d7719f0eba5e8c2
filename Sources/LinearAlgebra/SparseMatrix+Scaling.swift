extension SparseMatrix {
    /// The transpose, n × m. O(nonzeros + rows + columns), by counting.
    public func transposed() -> SparseMatrix {
        let first = offsets[0]
        let count = nonzeroCount
        var starts = [Int](repeating: 0, count: columns + 1)
        for k in first..<first + count { starts[Int(indices[k]) + 1] += 1 }
        for j in 0..<columns { starts[j + 1] += starts[j] }
        var next = starts
        var newIndices = [Int32](repeating: 0, count: count)
        var newValues = [Float](repeating: 0, count: count)
        indices.withUnsafeBufferPointer { indices in
            values.withUnsafeBufferPointer { values in
                newIndices.withUnsafeMutableBufferPointer { newIndices in
                    newValues.withUnsafeMutableBufferPointer { newValues in
                        next.withUnsafeMutableBufferPointer { next in
                            for i in 0..<rows {
                                for k in offsets[i]..<offsets[i + 1] {
                                    let j = Int(indices[k])
                                    let at = next[j]
                                    next[j] = at + 1
                                    newIndices[at] = Int32(i)
                                    newValues[at] = values[k]
                                }
                            }
                        }
                    }
                }
            }
        }
        return SparseMatrix(
            unchecked: columns, columns: rows, offsets: starts, indices: newIndices, values: newValues)
    }

    /// The matrix with column `j` multiplied by `factors[j]`.
    public func scaledColumns(by factors: [Float]) -> SparseMatrix {
        precondition(
            factors.count == columns,
            "\(factors.count) factors for the columns of a sparse matrix of \(rows) × \(columns)")
        return mapValues { _, column, value in value * factors[column] }
    }

    /// The matrix with row `i` multiplied by `factors[i]`.
    public func scaledRows(by factors: [Float]) -> SparseMatrix {
        precondition(
            factors.count == rows, "\(factors.count) factors for the rows of a sparse matrix of \(rows) × \(columns)")
        return mapValues { row, _, value in value * factors[row] }
    }

    /// The matrix of the same pattern whose entries are `body(row, column, value)`.
    ///
    /// The result must be finite. Rows are mapped in parallel.
    public func mapValues(_ body: @Sendable (_ row: Int, _ column: Int, _ value: Float) -> Float) -> SparseMatrix {
        var result = compacted()
        let old = result
        result.values.withUnsafeMutableBufferPointer { new in
            nonisolated(unsafe) let new = new
            Parallelism.forEach(rows, grain: 1024) { range in
                for i in range {
                    for k in old.offsets[i]..<old.offsets[i + 1] {
                        new[k] = body(i, Int(old.indices[k]), old.values[k])
                    }
                }
            }
        }
        return result
    }

    /// The Euclidean norm of each row, added up in double precision.
    public func rowNorms() -> [Float] {
        (0..<rows).map { i in
            var sum = 0.0
            for k in offsets[i]..<offsets[i + 1] { sum += Double(values[k]) * Double(values[k]) }
            return Float(sum.squareRoot())
        }
    }

    /// The matrix with every row scaled to unit Euclidean length; rows of zeros stay zero.
    public func normalizedRows() -> SparseMatrix {
        let norms = rowNorms()
        return mapValues { row, _, value in norms[row] > 0 ? value / norms[row] : value }
    }

    /// The matrix of the rows with the given indices, in that order.
    public func selectingRows(_ order: [Int]) -> SparseMatrix {
        var newOffsets = [0]
        newOffsets.reserveCapacity(order.count + 1)
        for i in order { newOffsets.append(newOffsets[newOffsets.count - 1] + offsets[i + 1] - offsets[i]) }
        var newIndices = [Int32]()
        var newValues = [Float]()
        newIndices.reserveCapacity(newOffsets[order.count])
        newValues.reserveCapacity(newOffsets[order.count])
        for i in order {
            newIndices += indices[offsets[i]..<offsets[i + 1]]
            newValues += values[offsets[i]..<offsets[i + 1]]
        }
        return SparseMatrix(
            unchecked: order.count, columns: columns, offsets: newOffsets, indices: newIndices, values: newValues)
    }
}
