extension SparseMatrix {
    /// A matrix from the pairs of column and value of each row, in any order; values of equal columns are added up in the
    /// order given.
    ///
    /// Rows are built in parallel; those whose columns ascend already are only copied.
    public init(columns: Int, rowsOfPairs: [[(column: Int32, value: Float)]]) {
        self.init(columns: columns, rows: rowsOfPairs.count) { i, indices, values in
            var pairs = rowsOfPairs[i]
            let ascend = zip(pairs, pairs.dropFirst()).allSatisfy { $0.column < $1.column }
            if !ascend {
                let order = pairs.indices.sorted { (pairs[$0].column, $0) < (pairs[$1].column, $1) }
                pairs = order.map { pairs[$0] }
            }
            for (column, value) in pairs {
                if !ascend && indices.last == column {
                    values[values.count - 1] += value
                } else {
                    indices.append(column)
                    values.append(value)
                }
            }
        }
    }

    /// The counts of the terms of each row: entry (i, j) says how often `rowsOfTerms[i]` holds j.
    ///
    /// Negative terms are passed over. Rows are counted in parallel, each by sorting its terms.
    ///
    /// ```swift
    /// let counts = SparseMatrix(columns: 3, countingTerms: [[2, 0, 2], [-1]])
    /// counts[0, 2]  // 2
    /// ```
    public init(columns: Int, countingTerms rowsOfTerms: [[Int32]]) {
        self.init(columns: columns, rows: rowsOfTerms.count) { i, indices, values in
            let terms = rowsOfTerms[i].sorted()
            var previous: Int32 = -1
            for term in terms where term >= 0 {
                if term == previous {
                    values[values.count - 1] += 1
                } else {
                    indices.append(term)
                    values.append(1)
                    previous = term
                }
            }
        }
    }

    /// A matrix whose row i is what `body` appends; its columns must ascend.
    private init(
        columns: Int, rows: Int, _ body: @Sendable (_ i: Int, _ indices: inout [Int32], _ values: inout [Float]) -> Void
    ) {
        let grain = 256
        let parts = Parallelism.map((rows + grain - 1) / grain) { part in
            var ends = [Int]()
            var indices = [Int32]()
            var values = [Float]()
            // A row sees only its own entries.
            var (rowIndices, rowValues) = ([Int32](), [Float]())
            for i in part * grain..<min(rows, (part + 1) * grain) {
                body(i, &rowIndices, &rowValues)
                indices += rowIndices
                values += rowValues
                ends.append(indices.count)
                rowIndices.removeAll(keepingCapacity: true)
                rowValues.removeAll(keepingCapacity: true)
            }
            return (ends: ends, indices: indices, values: values)
        }
        var offsets = [0]
        var indices = [Int32]()
        var values = [Float]()
        let total = parts.reduce(0) { $0 + $1.indices.count }
        offsets.reserveCapacity(rows + 1)
        indices.reserveCapacity(total)
        values.reserveCapacity(total)
        for part in parts {
            let base = indices.count
            for end in part.ends { offsets.append(base + end) }
            indices += part.indices
            values += part.values
        }
        self.init(rows: rows, columns: columns, offsets: offsets, indices: indices, values: values)
    }
}
