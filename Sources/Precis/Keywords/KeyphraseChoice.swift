/// Picks keyphrases from scored candidates.
enum KeyphraseChoice {
    /// What is left of the score of a phrase that holds a chosen one, or is held by it.
    static let pull = 0.9
    /// A list that was asked for with as many or more is not cut below this.
    static let least = 5

    /// At most `count` candidates with their scores, best first; ties: the earlier.
    ///
    /// - Parameter endsEarly: scores are probabilities, and the list ends where one more phrase would lower the
    ///   expected F1 = 2 · hits / (chosen + all keyphrases), both expected numbers being sums of probabilities.
    static func chosen(
        _ found: KeyphraseCandidates, _ scores: [Double], count: Int, endsEarly: Bool
    ) -> [(candidate: Int, score: Double)] {
        let wanted = count * 4 + 40
        let days = endsEarly ? Self.days[found.document.language] : Vocabulary()
        var left: [Entry] = []
        // Few of the best are days, so that hardly ever all must be brought into order.
        let floor = KeyphraseScores.greatest(wanted + 20, of: scores)
        let ahead = descending(scores.indices.filter { scores[$0] >= floor }, scores)
        for isAll in [false, true] where left.count < wanted {
            left = []
            for place in isAll ? descending(Array(scores.indices), scores) : ahead {
                if left.count == wanted { break }
                if scores[place] <= 0 || (endsEarly && isDay(found, place, days)) { continue }
                left.append(Entry(candidate: place, score: scores[place], words: words(found, place)))
            }
            if ahead.count == scores.count { break }
        }
        var result: [(candidate: Int, score: Double)] = []
        while result.count < count && !left.isEmpty {
            var best = 0
            for place in left.indices where left[place].score > left[best].score { best = place }
            let one = left.remove(at: best)
            result.append((one.candidate, one.score))
            for place in left.indices where left[place].mayNest(one) {
                if nests(found, left[place].candidate, one.candidate) { left[place].score *= pull }
            }
        }
        guard endsEarly else { return result }
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
        var words: UInt64

        /// Whether one phrase's bits hold the other's, without which neither phrase holds the other.
        func mayNest(_ other: Entry) -> Bool {
            let common = words & other.words
            return common == words || common == other.words
        }
    }

    private static func words(_ found: KeyphraseCandidates, _ candidate: Int) -> UInt64 {
        let one = found.candidates[candidate]
        return found.tokens[Int(one.start)..<Int(one.start + one.length)].reduce(0) { bits, token in
            let number = UInt64(UInt32(bitPattern: token.term >= 0 ? token.term : ~token.surface))
            return bits | 1 << (number &* 0x9E37_79B9_7F4A_7C15 >> 58)
        }
    }

    /// `places` by their numbers, the greatest first; ties: the earlier.
    private static func descending(_ places: [Int], _ scores: [Double]) -> [Int] {
        places.sorted { (scores[$1], $0) < (scores[$0], $1) }
    }

    /// Whether a candidate is a day of the week or a month, alone or before small letters ("Tuesday afternoon"): when,
    /// not what. A name may begin with one ("Sunday Times").
    private static func isDay(_ found: KeyphraseCandidates, _ candidate: Int, _ days: Vocabulary) -> Bool {
        let one = found.candidates[candidate]
        let (start, end) = (Int(one.start), Int(one.start + one.length))
        for place in start + 1..<end where found.tokens[place].flags.contains(.capitalized) { return false }
        return found.words.withBytes(ofSurface: found.tokens[start].surface) { days.id(of: $0) != nil }
    }

    /// The names of the days of the week and of the months, in small letters.
    private static let days = LanguageTable { language in
        Vocabulary((language.weekdays + " " + language.months).split { " |\n".contains($0) }.map(String.init))
    }

    /// Whether one phrase holds the other.
    private static func nests(_ found: KeyphraseCandidates, _ a: Int, _ b: Int) -> Bool {
        let (x, y) = (found.candidates[a], found.candidates[b])
        let (long, short) = x.length >= y.length ? (x, y) : (y, x)
        return found.tokens.withUnsafeBufferPointer { tokens in
            for shift in 0...Int(long.length - short.length) {
                var place = 0
                while place < Int(short.length) {
                    let one = tokens[Int(long.start) + shift + place]
                    let other = tokens[Int(short.start) + place]
                    guard one.term == other.term, one.term >= 0 || one.surface == other.surface else { break }
                    place += 1
                }
                if place == Int(short.length) { return true }
            }
            return false
        }
    }
}
