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

extension TruncatedSVD {
    /// The rows' coordinates in the latent space, U Σ: m × k.
    public var scaledU: Matrix<Float> { u.scaledColumns(by: singularValues.map { Float($0) }) }

    /// The columns' coordinates in the latent space, V Σ: n × k.
    public var scaledV: Matrix<Float> { v.scaledColumns(by: singularValues.map { Float($0) }) }
}
