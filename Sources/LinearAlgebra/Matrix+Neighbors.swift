import CKernels

extension Matrix<Float> {
    /// For every row, the `count` other rows with which its dot product is largest: exact, all pairs.
    ///
    /// With rows of unit length (``normalizedRows()``) the dot product is the cosine. O(m²·n) by blocks of BLAS calls.
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
    public func topNeighbors(of queries: Matrix<Float>, count: Int, threshold: Float = 0) -> NeighborLists {
        precondition(
            queries.columns == columns,
            "queries of \(queries.rows) × \(queries.columns) for rows of \(rows) × \(columns)")
        return search(queries: queries, count: count, threshold: threshold, excludingSelf: false)
    }

    private func search(
        queries: Matrix<Float>, count: Int, threshold: Float, excludingSelf: Bool
    ) -> NeighborLists {
        precondition(count >= 0, "\(count) neighbours")
        let (m, n) = (rows, columns)
        if m == 0 || n == 0 { return NeighborLists(lists: Array(repeating: [], count: queries.rows)) }
        let grain = 64
        let width = 1024
        let parts = Parallelism.map((queries.rows + grain - 1) / grain) { part in
            let range = part * grain..<min(queries.rows, (part + 1) * grain)
            var selectors = [TopSelector](repeating: TopSelector(capacity: count), count: range.count)
            var found = [Int32](repeating: 0, count: width + 16)
            var products = [Float](repeating: 0, count: range.count * width)
            for start in stride(from: 0, to: m, by: width) {
                let block = start..<Swift.min(m, start + width)
                products.withUnsafeMutableBufferPointer { c in
                    queries.values.withUnsafeBufferPointer { a in
                        values.withUnsafeBufferPointer { b in
                            Float._gemm(
                                false, true, m: range.count, n: block.count, k: n,
                                a.baseAddress! + range.lowerBound * n, lda: n, b.baseAddress! + start * n, ldb: n,
                                c.baseAddress!, ldc: width, alpha: 1, beta: 0)
                        }
                    }
                }
                products.withUnsafeBufferPointer { products in
                    for i in range {
                        let row = products.baseAddress! + (i - range.lowerBound) * width
                        let selector = i - range.lowerBound
                        // Most products are below the worst of the list so far, once it is full.
                        let least = max(threshold, selectors[selector].bar)
                        let count = precis_collect(
                            bestKernelLevel, row, row, nil, 0, least, block.count, &found, block.count)
                        for c in 0..<count {
                            let (j, sum) = (Int(found[c]), row[Int(found[c])])
                            if sum != 0 && !(excludingSelf && start + j == i) {
                                selectors[selector].offer(Int32(start + j), sum)
                            }
                        }
                    }
                }
            }
            return selectors.indices.map { selectors[$0].drain() }
        }
        return NeighborLists(lists: Array(parts.joined()))
    }
}
