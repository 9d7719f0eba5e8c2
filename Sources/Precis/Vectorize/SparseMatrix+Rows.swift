extension SparseMatrix {
    /// The rows of all `parts`, one part below the other.
    init(stacking parts: [SparseMatrix], columns: Int) {
        var offsets = [0]
        var indices: [Int32] = []
        var values: [Float] = []
        indices.reserveCapacity(parts.reduce(0) { $0 + $1.nonzeroCount })
        values.reserveCapacity(indices.capacity)
        for part in parts {
            for row in 0..<part.rows {
                let (columns, entries) = part.row(row)
                indices += columns
                values += entries
                offsets.append(indices.count)
            }
        }
        self.init(rows: offsets.count - 1, columns: columns, offsets: offsets, indices: indices, values: values)
    }

    /// The rows at `places`, in that order.
    func selectingRows(_ places: [Int]) -> SparseMatrix {
        var offsets = [0]
        var indices: [Int32] = []
        var values: [Float] = []
        for place in places {
            let row = row(place)
            indices += row.indices
            values += row.values
            offsets.append(indices.count)
        }
        return SparseMatrix(rows: places.count, columns: columns, offsets: offsets, indices: indices, values: values)
    }
}
