extension SentenceVectors {
    /// ``counts`` without the numbers, in figures or in words: three of one thing and three of another do not make two
    /// sentences alike. Terms keep their columns.
    func countsWithoutNumerals() -> SparseMatrix {
        var places = Array(0..<Int32(counts.columns))
        var holdsNumerals = false
        for token in tokens where token.term >= 0 {
            guard token.flags.contains(.number) || roles[Int(token.surface)].contains(.numeral) else { continue }
            places[Int(token.term)] = -1
            holdsNumerals = true
        }
        return holdsNumerals ? counts.selectingColumns(places, count: counts.columns) : counts
    }
}
