extension SentenceVectors {
    /// Luhn 1958: the densest cluster of significant words, (significant words)² / words of the cluster.
    ///
    /// - Parameters:
    ///   - counts: term counts, n × terms.
    ///   - leastFrequency: how often a term stands in all the sentences at least to be significant.
    ///   - gap: words without significance that may stand between two significant ones of a cluster; the paper has four
    ///     or five.
    func luhn(_ counts: SparseMatrix, leastFrequency: Int, gap: Int = 4) -> [Double] {
        let frequencies = counts.columnSums()
        let least = Double(leastFrequency)
        return rows.map { row in
            var best = 0.0
            var (start, last, significant) = (0, 0, 0)
            for (place, token) in tokens[row.tokens].enumerated() where token.term >= 0 {
                guard frequencies[Int(token.term)] >= least else { continue }
                if significant > 0, place - last <= gap + 1 {
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

    /// The same over all words but numbers. Significant is, where the paper leaves it open, what stands more than once
    /// and in long texts more than once in fifty sentences, or there nearly every word is.
    func luhn() -> [Double] { luhn(countsWithoutNumerals(), leastFrequency: max(2, count / 50 + 1)) }
}
