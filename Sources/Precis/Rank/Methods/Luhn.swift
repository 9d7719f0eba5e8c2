extension SentenceVectors {
    /// Luhn 1958: the densest cluster of significant words, (significant words)² / words of the cluster.
    ///
    /// Significant are terms that stand more than once in all the sentences; fewer than four other words lie between
    /// two of a cluster.
    func luhn() -> [Double] {
        var frequencies = [Float](repeating: 0, count: counts.columns)
        for k in counts.offsets[0]..<counts.offsets[count] { frequencies[Int(counts.indices[k])] += counts.values[k] }
        return rows.map { row in
            var best = 0.0
            var (start, last, significant) = (0, 0, 0)
            for (place, token) in tokens[row.tokens].enumerated() where token.term >= 0 {
                guard frequencies[Int(token.term)] > 1 else { continue }
                if significant > 0, place - last <= Self.luhnGap + 1 {
                    significant += 1
                } else {
                    (start, significant) = (place, 1)
                }
                last = place
                best = max(best, Double(significant * significant) / Double(last - start + 1))
            }
            return best
        }
    }

    /// Words without significance that may stand between two significant ones of a cluster.
    static let luhnGap = 3
}
