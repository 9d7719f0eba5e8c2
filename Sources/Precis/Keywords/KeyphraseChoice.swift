/// Picks keyphrases from scored candidates.
enum KeyphraseChoice {
    /// What is left of the score of a phrase that holds a chosen one, or is held by it.
    static let pull = 0.9
    /// A list that was asked for with as many or more is not cut below this.
    static let least = 5
    /// Words under which a text says too little for its number of keyphrases to be guessed: no list of them is cut.
    static let tooShort = 25

    /// At most `count` candidates with their scores, best first; ties: the earlier.
    ///
    /// - Parameter endsEarly: scores are probabilities, and the list ends where one more phrase would lower the
    ///   expected F1 = 2 · hits / (chosen + all keyphrases), both expected numbers being sums of probabilities.
    /// - Parameter known: what was learned of words that the article's reader has met.
    static func chosen(
        _ found: KeyphraseCandidates, _ scores: [Double], count: Int, endsEarly: Bool, _ known: inout KnownWords
    ) -> [(candidate: Int, score: Double)] {
        // Asked for more than there are, all are wanted.
        let wanted = min(count, scores.count) * 4 + 40
        // Few of the best are days, so that hardly ever all must be brought into order.
        let floor = KeyphraseScores.greatest(wanted + 20, of: scores)
        var left = entries(found, scores, least: floor, wanted: wanted, leavesDays: endsEarly, &known)
        if left.count < wanted && floor > 0 {
            left = entries(found, scores, least: 0, wanted: wanted, leavesDays: endsEarly, &known)
        }
        var result: [(candidate: Int, score: Double)] = []
        while result.count < count && !left.isEmpty {
            var best = 0
            for place in left.indices where left[place].score > left[best].score { best = place }
            let one = left.remove(at: best)
            result.append((one.candidate, one.score))
            for place in left.indices.reversed() where left[place].mayNest(one) {
                guard nests(found, left[place].candidate, one.candidate) else { continue }
                if isPiece(found, left[place].candidate, ofName: one.candidate) {
                    left.remove(at: place)
                } else {
                    left[place].score *= pull
                }
            }
        }
        guard endsEarly, found.tokens.count >= tooShort else { return result }
        let total = scores.reduce(0, +)
        var hits = 0.0
        var best = (value: 0.0, length: result.count)
        for (place, one) in result.enumerated() {
            hits += scores[one.candidate]
            let value = 2 * hits / (Double(place + 1) + total)
            if place + 1 >= min(least, count) && value > best.value { best = (value, place + 1) }
        }
        return Array(result.prefix(best.length))
    }

    /// A candidate that may yet be chosen.
    private struct Entry {
        var candidate: Int
        var score: Double
        /// A bit for each of its words, words sharing bits.
        var words: UInt64 = 0

        /// Whether one phrase's bits hold the other's, without which neither phrase holds the other.
        func mayNest(_ other: Entry) -> Bool {
            let common = words & other.words
            return common == words || common == other.words
        }
    }

    /// At most `wanted` candidates whose scores are `least` or more and above 0, the best first; ties: the earlier.
    private static func entries(
        _ found: KeyphraseCandidates, _ scores: [Double], least: Double, wanted: Int, leavesDays: Bool,
        _ known: inout KnownWords
    ) -> [Entry] {
        var entries: [Entry] = []
        for (place, score) in scores.enumerated() where score >= least && score > 0 {
            entries.append(Entry(candidate: place, score: score))
        }
        entries.sort { $0.score > $1.score || ($0.score == $1.score && $0.candidate < $1.candidate) }
        var kept = 0
        for entry in entries where kept < wanted && !(leavesDays && isDay(found, entry.candidate, &known)) {
            entries[kept] = entry
            entries[kept].words = words(found, entry.candidate)
            kept += 1
        }
        entries.removeLast(entries.count - kept)
        return entries
    }

    private static func words(_ found: KeyphraseCandidates, _ candidate: Int) -> UInt64 {
        let one = found.candidates[candidate]
        return found.tokens.withUnsafeBufferPointer { tokens in
            var bits: UInt64 = 0
            for place in Int(one.start)..<Int(one.start + one.length) {
                let token = tokens[place]
                let number = UInt64(UInt32(bitPattern: token.term >= 0 ? token.term : ~token.surface))
                bits |= 1 << (number &* 0x9E37_79B9_7F4A_7C15 >> 58)
            }
            return bits
        }
    }

    /// Whether a candidate is a day of the week or a month, alone or before small letters ("Tuesday afternoon"): when,
    /// not what. A name may begin with one ("Sunday Times").
    private static func isDay(_ found: KeyphraseCandidates, _ candidate: Int, _ known: inout KnownWords) -> Bool {
        let one = found.candidates[candidate]
        let (start, end) = (Int(one.start), Int(one.start + one.length))
        guard known.isDay(found.tokens[start].surface, found.words) else { return false }
        return !found.tokens[start + 1..<end].contains { $0.flags.contains(.capitalized) }
    }

    /// Whether a phrase that is part of another stands only in it, and the other is a name, all of its words but stop
    /// words having capitals: "Central Public" of "Central Public Security Party Committee".
    private static func isPiece(_ found: KeyphraseCandidates, _ part: Int, ofName whole: Int) -> Bool {
        let (short, long) = (found.candidates[part], found.candidates[whole])
        guard short.length < long.length, short.count <= long.count else { return false }
        return found.tokens[Int(long.start)..<Int(long.start + long.length)].allSatisfy {
            $0.flags.contains(.capitalized) || !KeyphraseCandidates.isContent($0)
        }
    }

    /// Whether one phrase holds the other.
    private static func nests(_ found: KeyphraseCandidates, _ a: Int, _ b: Int) -> Bool {
        let (x, y) = (found.candidates[a], found.candidates[b])
        let (long, short) = x.length >= y.length ? (x, y) : (y, x)
        return found.tokens.withUnsafeBufferPointer { tokens in
            let (inner, count) = (Int(short.start), Int(short.length))
            for outer in Int(long.start)...Int(long.start + long.length) - count {
                var place = 0
                while place < count {
                    let (one, other) = (tokens[outer + place], tokens[inner + place])
                    guard one.term == other.term, one.term >= 0 || one.surface == other.surface else { break }
                    place += 1
                }
                if place == count { return true }
            }
            return false
        }
    }
}
