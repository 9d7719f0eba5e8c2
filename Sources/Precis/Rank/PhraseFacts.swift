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
        // Each distinct pair by a place: in how many rows it stands, and the last of them.
        var places = PlaceTable(capacity: vectors.tokens.count)
        var pairs: [(rows: Int32, last: Int32)] = []
        var found: [Int32] = []
        var ends: [Int] = []
        for (number, row) in vectors.rows.enumerated() {
            var last: Int32 = -1
            for token in vectors.tokens[row.tokens] where token.term >= 0 {
                if last >= 0, !token.flags.contains(.boundaryBefore) {
                    let key = ContentKey.mixed(UInt64(last) << 32 | UInt64(token.term))
                    let place = places.place(of: key, new: Int32(pairs.count))
                    if Int(place) == pairs.count { pairs.append((0, -1)) }
                    if pairs[Int(place)].last < Int32(number) {
                        pairs[Int(place)] = (pairs[Int(place)].rows + 1, Int32(number))
                        found.append(place)
                    }
                }
                last = token.term
            }
            ends.append(found.count)
        }
        var start = 0
        for (row, end) in ends.enumerated() where end > start {
            var (shared, mentions) = (0, 0)
            for place in found[start..<end] {
                let others = Int(pairs[Int(place)].rows) - 1
                if others > 0 { shared += 1 }
                mentions += others
            }
            repeated[row] = Double(shared) / Double(end - start)
            weight[row] = Double(mentions) / Double(end - start)
            start = end
        }
        let counts = vectors.counts
        let mentions = counts.columnSums()
        // The ten most frequent, of equally frequent ones the first.
        var top: [Int32] = []
        for term in mentions.indices {
            if top.count == 10 {
                if mentions[Int(top[9])] >= mentions[term] { continue }
                top.removeLast()
            }
            let place = top.firstIndex { mentions[Int($0)] < mentions[term] } ?? top.count
            top.insert(Int32(term), at: place)
        }
        for row in 0..<vectors.count where !top.isEmpty {
            topTerms[row] = Double(counts.row(row).indices.count { top.contains($0) }) / Double(top.count)
        }
    }
}
