/// How much of the article's repeated wording each sentence holds.
struct PhraseFacts: Sendable {
    /// Share of a sentence's pairs of neighbouring terms that stand in another sentence too.
    private(set) var repeated: [Double]
    /// The same, each pair counted as often as sentences hold it, over the sentence's pairs.
    private(set) var weight: [Double]
    /// Share of the article's ten most frequent terms that the sentence holds.
    private(set) var topTerms: [Double]

    init(_ vectors: SentenceVectors) {
        let zeros = [Double](repeating: 0, count: vectors.count)
        (repeated, weight, topTerms) = (zeros, zeros, zeros)
        var frequencies: [UInt64: Int] = [:]
        let pairs = vectors.rows.map { row -> Set<UInt64> in
            var found: Set<UInt64> = []
            var last: Int32 = -1
            for token in vectors.tokens[row.tokens] where token.term >= 0 {
                if last >= 0, !token.flags.contains(.boundaryBefore) {
                    found.insert(UInt64(last) << 32 | UInt64(token.term))
                }
                last = token.term
            }
            return found
        }
        for row in pairs { for pair in row { frequencies[pair, default: 0] += 1 } }
        for (row, found) in pairs.enumerated() where !found.isEmpty {
            var (shared, mentions) = (0, 0)
            for pair in found {
                let others = frequencies[pair]! - 1
                if others > 0 { shared += 1 }
                mentions += others
            }
            repeated[row] = Double(shared) / Double(found.count)
            weight[row] = Double(mentions) / Double(found.count)
        }
        let counts = vectors.counts
        var mentions = [Float](repeating: 0, count: counts.columns)
        for k in counts.offsets[0]..<counts.offsets[counts.rows] {
            mentions[Int(counts.indices[k])] += counts.values[k]
        }
        let top = Set(mentions.indices.sorted { (mentions[$1], $0) < (mentions[$0], $1) }.prefix(10).map { Int32($0) })
        for row in 0..<vectors.count where !top.isEmpty {
            topTerms[row] = Double(counts.row(row).indices.count { top.contains($0) }) / Double(top.count)
        }
    }
}
