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
        let days = found.document.language.dayNames
        let order = scores.indices.filter { scores[$0] > 0 && !(endsEarly && isDay(found, $0, days)) }
            .sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(count * 4 + 40)
        var left = order.map { (candidate: $0, score: scores[$0]) }
        var result: [(candidate: Int, score: Double)] = []
        while result.count < count && !left.isEmpty {
            var best = 0
            for place in left.indices where left[place].score > left[best].score { best = place }
            let one = left.remove(at: best)
            result.append(one)
            for place in left.indices where nests(found, left[place].candidate, one.candidate) {
                left[place].score *= pull
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

    /// Whether a candidate is a day of the week or a month, alone or before small letters ("Tuesday afternoon"): when,
    /// not what. A name may begin with one ("Sunday Times").
    private static func isDay(_ found: KeyphraseCandidates, _ candidate: Int, _ days: Set<String>) -> Bool {
        let one = found.candidates[candidate]
        let tokens = found.tokens[Int(one.start)..<Int(one.start + one.length)]
        return days.contains(found.lexicon.surface(tokens[tokens.startIndex].surface))
            && tokens.dropFirst().allSatisfy { !$0.flags.contains(.capitalized) }
    }

    /// Whether one phrase holds the other.
    private static func nests(_ found: KeyphraseCandidates, _ a: Int, _ b: Int) -> Bool {
        let (x, y) = (found.candidates[a], found.candidates[b])
        let (long, short) = x.length >= y.length ? (x, y) : (y, x)
        for shift in 0...(long.length - short.length) {
            let isHere = (0..<Int(short.length)).allSatisfy { place in
                let one = found.tokens[Int(long.start + shift) + place]
                let other = found.tokens[Int(short.start) + place]
                return one.term == other.term && (one.term >= 0 || one.surface == other.surface)
            }
            if isHere { return true }
        }
        return false
    }
}

extension Language {
    /// The names of the days of the week and of the months, in small letters.
    fileprivate var dayNames: Set<String> {
        Set((weekdays + " " + months).split { " |\n".contains($0) }.map(String.init))
    }
}
