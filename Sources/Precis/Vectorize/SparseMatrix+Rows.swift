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
