extension SparseMatrix {
    /// For every row, the `count` other rows with which its dot product is largest: exact, all pairs.
    ///
    /// With rows of unit length (``normalizedRows()``) the dot product is the cosine. A dot product is added up in
    /// double precision in the order of the columns and rounded once, so that of rows i and j is that of j and i.
    /// The cost is at most that of all products of stored entries in equal columns, and in practice a fraction: see
    /// ``NeighborSearch``.
    ///
    /// - Parameters:
    ///   - count: The longest a list can be.
    ///   - threshold: Only similarities of at least this are listed. A similarity of 0 is never listed.
    ///   - excludingSelf: Whether a row is left out of its own list.
    public func topNeighbors(count: Int, threshold: Float = 0, excludingSelf: Bool = true) -> NeighborLists {
        NeighborSearch(self).neighbors(of: self, count: count, threshold: threshold, excludingSelf: excludingSelf)
    }

    /// For every row of `queries` (q × n), the `count` rows of this matrix (m × n) with the largest dot products.
    ///
    /// Exact; equal similarities list the lower index first. A similarity of 0 is never listed. Where several batches
    /// of queries come one after another, keep a ``NeighborSearch``.
    public func topNeighbors(of queries: SparseMatrix, count: Int, threshold: Float = 0) -> NeighborLists {
        NeighborSearch(self).neighbors(of: queries, count: count, threshold: threshold)
    }
}
