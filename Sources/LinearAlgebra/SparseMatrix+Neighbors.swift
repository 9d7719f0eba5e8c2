extension SparseMatrix {
    /// For every row, the `count` other rows with which its dot product is largest: exact, all pairs.
    ///
    /// With rows of unit length (``normalizedRows()``) the dot product is the cosine.
    ///
    /// - Parameters:
    ///   - count: The longest a list can be.
    ///   - threshold: Only similarities of at least this are listed. A similarity of 0 is never listed.
    ///   - excludingSelf: Whether a row is left out of its own list.
    public func topNeighbors(count: Int, threshold: Float = 0, excludingSelf: Bool = true) -> NeighborLists {
        search(queries: self, count: count, threshold: threshold, excludingSelf: excludingSelf)
    }

    /// For every row of `queries` (q × n), the `count` rows of this matrix (m × n) with the largest dot products.
    ///
    /// Exact; equal similarities list the lower index first. A similarity of 0 is never listed.
    public func topNeighbors(of queries: SparseMatrix, count: Int, threshold: Float = 0) -> NeighborLists {
        precondition(
            queries.columns == columns,
            "queries of \(queries.rows) × \(queries.columns) for rows of \(rows) × \(columns)")
        return search(queries: queries, count: count, threshold: threshold, excludingSelf: false)
    }

    private func search(queries: SparseMatrix, count: Int, threshold: Float, excludingSelf: Bool) -> NeighborLists {
        precondition(count >= 0, "\(count) neighbours")
        let index = transposed()
        let grain = 64
        let parts = Parallelism.map((queries.rows + grain - 1) / grain) { part in
            var sums = [Float](repeating: 0, count: rows)
            var seen = [Bool](repeating: false, count: rows)
            var touched = [Int32]()
            var selector = TopSelector(capacity: count)
            var lists: [[(index: Int32, similarity: Float)]] = []
            for q in part * grain..<min(queries.rows, (part + 1) * grain) {
                for k in queries.offsets[q]..<queries.offsets[q + 1] {
                    let term = Int(queries.indices[k])
                    let weight = queries.values[k]
                    for p in index.offsets[term]..<index.offsets[term + 1] {
                        let j = Int(index.indices[p])
                        if !seen[j] {
                            seen[j] = true
                            touched.append(Int32(j))
                        }
                        sums[j] += weight * index.values[p]
                    }
                }
                for j in touched {
                    let sum = sums[Int(j)]
                    sums[Int(j)] = 0
                    seen[Int(j)] = false
                    if sum >= threshold && sum != 0 && !(excludingSelf && Int(j) == q) { selector.offer(j, sum) }
                }
                touched.removeAll(keepingCapacity: true)
                lists.append(selector.drain())
            }
            return lists
        }
        return NeighborLists(lists: Array(parts.joined()))
    }
}
