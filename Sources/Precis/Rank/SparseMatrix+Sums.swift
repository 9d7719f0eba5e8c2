extension SparseMatrix {
    /// The sum of each column: of counts, how often each term stands in all the rows.
    func columnSums() -> [Double] {
        var sums = [Double](repeating: 0, count: columns)
        withEntries { offsets, indices, values in
            sums.withUnsafeMutableBufferPointer { sums in
                for k in offsets[0]..<offsets[rows] { sums[Int(indices[k])] += Double(values[k]) }
            }
        }
        return sums
    }

    /// The sum of each row: of counts, how many words it has.
    func rowSums() -> [Double] {
        withEntries { offsets, _, values in
            (0..<rows).map { row in
                var sum = 0.0
                for k in offsets[row]..<offsets[row + 1] { sum += Double(values[k]) }
                return sum
            }
        }
    }
}
