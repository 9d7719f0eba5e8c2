/// What the trained model reads of each candidate: the article's features with those of the words.
struct KeyphraseRows: Sendable {
    /// Candidates × ``width``, row by row.
    let values: [Float]

    static let width = KeyphraseModel.names.count

    /// - Parameter chosen: the candidates that get a row, in that order.
    init(_ found: KeyphraseCandidates, _ chosen: [Int], _ known: inout KnownWords) {
        let ranks = WordRanks(found.tokens, terms: found.words.termCount)
        var values = KeyphraseFeatures(found, chosen, ranks, width: Self.width).values
        let terms = known.terms(of: found.words)
        let (width, first) = (Self.width, KeyphraseFeatures.count)
        values.withUnsafeMutableBufferPointer { values in
            let weights = found.tokens.withUnsafeBufferPointer { tokens in
                terms.withUnsafeBufferPointer { terms in
                    chosen.enumerated().map { row, place in
                        let to = UnsafeMutableBufferPointer(rebasing: values[row * width + first..<(row + 1) * width])
                        return Self.write(found, found.candidates[place], tokens, terms, &known, to)
                    }
                }
            }
            for (rank, row) in Self.descending(weights).enumerated() {
                values[row * width + first + 7] = KeyphraseFeatures.log(Int32(rank))
            }
        }
        self.values = values
    }

    /// The places of some numbers from 0 up, the greatest first; ties: the earlier.
    static func descending(_ numbers: [Float]) -> [Int] {
        precondition(numbers.count < Int(UInt32.max), "\(numbers.count) numbers")
        // Bits of numbers that are not negative are in the numbers' order; sorted by bytes, the lowest first.
        var keys = numbers.enumerated().map { UInt64(~$1.bitPattern) << 32 | UInt64($0) }
        var sorted = keys
        for shift: UInt64 in [32, 40, 48, 56] {
            withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { starts in
                starts.initialize(repeating: 0)
                for key in keys { starts[Int(truncatingIfNeeded: key >> shift & 0xFF)] += 1 }
                var start = 0
                for byte in 0..<256 {
                    let count = starts[byte]
                    starts[byte] = start
                    start += count
                }
                for key in keys {
                    let byte = Int(truncatingIfNeeded: key >> shift & 0xFF)
                    sorted[starts[byte]] = key
                    starts[byte] += 1
                }
            }
            swap(&keys, &sorted)
        }
        return keys.map { Int($0 & 0xFFFF_FFFF) }
    }

    /// Writes the figures of a candidate's words; returns its weight.
    private static func write(
        _ found: KeyphraseCandidates, _ one: KeyphraseCandidates.Candidate, _ tokens: UnsafeBufferPointer<Token>,
        _ terms: UnsafeBufferPointer<KnownWords.Term>, _ known: inout KnownWords,
        _ to: UnsafeMutableBufferPointer<Float>
    ) -> Float {
        let (start, end) = (Int(one.start), Int(one.start + one.length))
        var (sum, least, most) = (Float(0), Float.infinity, -Float.infinity)
        var (liked, leastLiked) = (Float(0), Float.infinity)
        for index in start..<end where KeyphraseCandidates.isContent(tokens[index]) {
            let term = terms[Int(tokens[index].term)]
            sum += term.idf
            least = min(least, term.idf)
            most = max(most, term.idf)
            liked += term.likings.any
            leastLiked = min(leastLiked, term.likings.any)
        }
        let count = Float(one.length - one.stopWords)
        let (first, last) = (terms[Int(tokens[start].term)], terms[Int(tokens[end - 1].term)])
        let weight = Float(one.count) * sum
        to[0] = sum
        to[1] = sum / count
        to[2] = least
        to[3] = most
        to[4] = first.idf
        to[5] = last.idf
        to[6] = naturalLogarithm(weight + 1)
        to[8] = first.likings.isKnown ? first.likings.first : known.ending(tokens[start].surface, found.words).first
        to[9] = last.likings.isKnown ? last.likings.last : known.ending(tokens[end - 1].surface, found.words).last
        to[10] = liked / count
        to[11] = leastLiked
        to[12] = known.neighbour(0, found.isBound(before: start) ? nil : tokens[start - 1], found.words)
        to[13] = known.neighbour(1, found.isBound(before: end) ? nil : tokens[end], found.words)
        if one.length == 1 {
            to[14] =
                first.likings.isKnown ? first.likings.alone : known.ending(tokens[start].surface, found.words).alone
        }
        return weight
    }
}
