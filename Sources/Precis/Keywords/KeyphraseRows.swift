/// What the trained model reads of each candidate: the article's features with those of the words.
enum KeyphraseRows {
    private static let width = KeyphraseModel.names.count

    /// - Parameter chosen: the candidates that get a row, in that order.
    static func of(_ found: KeyphraseCandidates, _ chosen: [Int], _ known: inout KnownWords) -> RowBlocks {
        let ranks = WordRanks(found.tokens, terms: found.words.termCount)
        var rows = KeyphraseFeatures(found, chosen, ranks, width: width).rows
        let facts = known.facts(of: found)
        let first = KeyphraseFeatures.count
        let candidates = found.candidates
        var weights = [Float](repeating: 0, count: chosen.count)
        facts.withUnsafeBufferPointer { facts in
            var writer = Writer(facts)
            rows.forEachRow { row, to in weights[row] = writer.write(candidates[chosen[row]], to.from(first)) }
        }
        var ranked = [Float](repeating: 0, count: chosen.count)
        let log = KeyphraseFeatures.Logarithm()
        for (rank, row) in descending(weights).enumerated() { ranked[row] = log(Int32(rank)) }
        rows.forEachRow { row, to in to[first + 7] = ranked[row] }
        return rows
    }

    /// The places of some numbers from 0 up, the greatest first; ties: the earlier.
    static func descending(_ numbers: [Float]) -> [Int] {
        precondition(numbers.count < Int(UInt32.max), "\(numbers.count) numbers")
        // Bits of numbers that are not negative are in the numbers' order; sorted by bytes, the lowest first.
        var keys = numbers.enumerated().map { UInt64(~$1.bitPattern) << 32 | UInt64($0) }
        var sorted = keys
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 4 * 256) { starts in
            starts.initialize(repeating: 0)
            for key in keys {
                for byte in 0..<4 { starts[byte &* 256 &+ Self.byte(byte, of: key)] &+= 1 }
            }
            for byte in 0..<4 {
                // A byte that all share changes nothing.
                if let key = keys.first, Int(starts[byte * 256 + Self.byte(byte, of: key)]) == keys.count { continue }
                var start: Int32 = 0
                for place in byte * 256..<byte * 256 + 256 {
                    let count = starts[place]
                    starts[place] = start
                    start &+= count
                }
                keys.withUnsafeBufferPointer { keys in
                    sorted.withUnsafeMutableBufferPointer { sorted in
                        for key in keys {
                            let place = byte &* 256 &+ Self.byte(byte, of: key)
                            sorted[Int(starts[place])] = key
                            starts[place] &+= 1
                        }
                    }
                }
                swap(&keys, &sorted)
            }
        }
        return keys.map { Int($0 & 0xFFFF_FFFF) }
    }

    /// A byte of a key's upper half, the lowest being 0.
    @inline(__always)
    private static func byte(_ byte: Int, of key: UInt64) -> Int {
        Int(truncatingIfNeeded: key &>> UInt64(truncatingIfNeeded: 32 &+ 8 &* byte) & 0xFF)
    }
}

/// Writes what is known of the words of one candidate after another. Those that begin at the same token follow one
/// another, the shorter first: sums are carried on.
private struct Writer {
    private let facts: UnsafeBufferPointer<KnownWords.Facts>
    /// The words from `start` to `end`.
    private var start = -1
    private var end = 0
    private var (sum, least, most) = (Float(0), Float.infinity, -Float.infinity)
    private var (liked, leastLiked) = (Float(0), Float.infinity)

    init(_ facts: UnsafeBufferPointer<KnownWords.Facts>) { self.facts = facts }

    /// Writes the figures of a candidate's words; returns its weight.
    mutating func write(_ one: KeyphraseCandidates.Candidate, _ to: RowBlocks.Row) -> Float {
        let (from, until) = (Int(one.start), Int(one.start + one.length))
        if start != from || end > until {
            (start, end) = (from, from)
            (sum, least, most) = (0, .infinity, -.infinity)
            (liked, leastLiked) = (0, .infinity)
        }
        for index in end..<until where facts[index].isContent {
            let (idf, any) = (facts[index].idf, facts[index].any)
            sum += idf
            least = min(least, idf)
            most = max(most, idf)
            liked += any
            leastLiked = min(leastLiked, any)
        }
        end = until
        let count = Float(one.length - one.stopWords)
        let (first, last) = (facts[from], facts[until - 1])
        let weight = Float(one.count) * sum
        to[0] = sum
        to[1] = sum / count
        to[2] = least
        to[3] = most
        to[4] = first.idf
        to[5] = last.idf
        to[6] = naturalLogarithm(weight + 1)
        to[8] = first.first
        to[9] = last.last
        to[10] = liked / count
        to[11] = leastLiked
        to[12] = first.before
        to[13] = last.after
        to[14] = one.length == 1 ? first.alone : 0
        return weight
    }
}
