extension Matrix {
    /// The rows at `places`, in that order: places.count × columns.
    @specialized(where Scalar == Float)
    @specialized(where Scalar == Double)
    public func selectingRows(_ places: [Int]) -> Matrix {
        var chosen: [Scalar] = []
        chosen.reserveCapacity(places.count * columns)
        for place in places { chosen.append(contentsOf: row(place)) }
        return Matrix(rows: places.count, columns: columns, values: chosen)
    }
}

extension SparseMatrix {
    /// The same matrix without its stored zeros; O(nonzeros).
    public func droppingZeros() -> SparseMatrix {
        var offsets = [0]
        var indices: [Int32] = []
        var values: [Float] = []
        offsets.reserveCapacity(rows + 1)
        for i in 0..<rows {
            let row = row(i)
            for (column, value) in zip(row.indices, row.values) where value != 0 {
                indices.append(column)
                values.append(value)
            }
            offsets.append(indices.count)
        }
        return SparseMatrix(rows: rows, columns: columns, offsets: offsets, indices: indices, values: values)
    }
}

extension SparseMatrix {
    /// The columns that `places` gives a place below `count`, in the order of those places, which must ascend; −1 leaves
    /// one out. O(nonzeros).
    public func selectingColumns(_ places: [Int32], count: Int) -> SparseMatrix {
        precondition(places.count == columns, "\(places.count) places for \(columns) columns")
        var last: Int32 = -1
        for place in places where place >= 0 {
            precondition(place > last && Int(place) < count, "column \(place) of \(count) after column \(last)")
            last = place
        }
        var ends = [0]
        ends.reserveCapacity(rows + 1)
        var kept: [Int32] = []
        let figures = indices.withUnsafeBufferPointer { indices in
            values.withUnsafeBufferPointer { values in
                places.withUnsafeBufferPointer { places in
                    [Float](unsafeUninitializedCapacity: nonzeroCount) { figures, size in
                        kept = [Int32](unsafeUninitializedCapacity: nonzeroCount) { kept, size in
                            var next = 0
                            for row in 0..<rows {
                                for entry in offsets[row]..<offsets[row + 1] {
                                    let place = places[Int(indices[entry])]
                                    // Written in any case, and written over where the column is left out.
                                    kept[next] = place
                                    figures[next] = values[entry]
                                    next += place >= 0 ? 1 : 0
                                }
                                ends.append(next)
                            }
                            size = next
                        }
                        size = kept.count
                    }
                }
            }
        }
        return SparseMatrix(unchecked: rows, columns: count, offsets: ends, indices: kept, values: figures)
    }

    /// Calls `body` with the offsets and indices, and the values to be changed where they are.
    public mutating func withMutableValues<Result>(
        _ body: (UnsafeBufferPointer<Int>, UnsafeBufferPointer<Int32>, UnsafeMutableBufferPointer<Float>) throws
            -> Result
    ) rethrows -> Result {
        try offsets.withUnsafeBufferPointer { offsets in
            try indices.withUnsafeBufferPointer { indices in
                try values.withUnsafeMutableBufferPointer { try body(offsets, indices, $0) }
            }
        }
    }
}

extension TruncatedSVD {
    /// The rows' coordinates in the latent space, U Σ: m × k.
    public var scaledU: Matrix<Float> { u.scaledColumns(by: singularValues.map { Float($0) }) }

    /// The columns' coordinates in the latent space, V Σ: n × k.
    public var scaledV: Matrix<Float> { v.scaledColumns(by: singularValues.map { Float($0) }) }
}
