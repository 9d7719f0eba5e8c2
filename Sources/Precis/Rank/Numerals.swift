extension SentenceVectors {
    /// ``counts`` without the numbers, in figures or in words: three of one thing and three of another do not make two
    /// sentences alike.
    func countsWithoutNumerals() -> SparseMatrix {
        var isNumeral = [Bool](repeating: false, count: counts.columns)
        var holdsNumerals = false
        for token in tokens where token.term >= 0 {
            guard token.flags.contains(.number) || roles[Int(token.surface)].contains(.numeral) else { continue }
            isNumeral[Int(token.term)] = true
            holdsNumerals = true
        }
        guard holdsNumerals else { return counts }
        var offsets = [0]
        var indices: [Int32] = []
        var values: [Float] = []
        indices.reserveCapacity(counts.nonzeroCount)
        values.reserveCapacity(counts.nonzeroCount)
        for row in 0..<count {
            for place in counts.offsets[row]..<counts.offsets[row + 1] where !isNumeral[Int(counts.indices[place])] {
                indices.append(counts.indices[place])
                values.append(counts.values[place])
            }
            offsets.append(indices.count)
        }
        return SparseMatrix(
            rows: count, columns: counts.columns, offsets: offsets, indices: indices, values: values)
    }
}
