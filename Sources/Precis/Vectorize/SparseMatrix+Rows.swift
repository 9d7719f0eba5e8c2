extension SparseMatrix {
    /// The rows of all `parts`, one part below the other.
    init(stacking parts: [SparseMatrix], columns: Int) {
        var offsets = [0]
        var indices: [Int32] = []
        var values: [Float] = []
        indices.reserveCapacity(parts.reduce(0) { $0 + $1.nonzeroCount })
        values.reserveCapacity(indices.capacity)
        for part in parts {
            let first = part.offsets[0]
            let base = indices.count - first
            indices += part.indices[first..<part.offsets[part.rows]]
            values += part.values[first..<part.offsets[part.rows]]
            for end in part.offsets.dropFirst() { offsets.append(base + end) }
        }
        self.init(rows: offsets.count - 1, columns: columns, offsets: offsets, indices: indices, values: values)
    }
}

extension SparseMatrix {
    /// The dot product of a row with a row of `other`, which has the same columns.
    func dot(_ row: Int, _ other: SparseMatrix, _ otherRow: Int) -> Double {
        withEntries { offsets, indices, values in
            other.withEntries { otherOffsets, otherIndices, otherValues in
                var (i, j) = (offsets[row], otherOffsets[otherRow])
                let (end, otherEnd) = (offsets[row + 1], otherOffsets[otherRow + 1])
                var sum = 0.0
                while i < end, j < otherEnd {
                    let (a, b) = (indices[i], otherIndices[j])
                    if a == b { sum += Double(values[i]) * Double(otherValues[j]) }
                    i += a <= b ? 1 : 0
                    j += b <= a ? 1 : 0
                }
                return sum
            }
        }
    }

    /// Calls `body` with the offsets, indices and values.
    func withEntries<Result>(
        _ body: (UnsafeBufferPointer<Int>, UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Float>) -> Result
    ) -> Result {
        offsets.withUnsafeBufferPointer { offsets in
            indices.withUnsafeBufferPointer { indices in
                values.withUnsafeBufferPointer { body(offsets, indices, $0) }
            }
        }
    }
}
