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
        let count = min(count, scores.count)
        let wanted = count * 4 + 40
        // Most lists are found among the best few, none of the others reaching what was chosen last.
        let few = KeyphraseScores.greatest(count * 2 + 20, of: scores)
        let forms = WordForms(found)
        let likely = entries(found, scores, least: max(few, 0), leavesOdd: endsEarly, &known)
        let result =
            (likely.count <= wanted ? picked(likely, count: count, least: few, forms) : nil)
            ?? picked(
                ordered(entries(found, scores, least: 0, leavesOdd: endsEarly, &known), wanted), count: count,
                least: -.infinity, forms)!
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
        let candidate: Int
        /// Its score by itself, and what chosen phrases have left of it.
        let own: Double
        var score: Double
        /// How many chosen phrases have been looked at for ``score``.
        var looked = 0
        /// Its words as numbers, a bit for each of them, words sharing bits, and how many there are.
        let words: SIMD8<Int32>
        let bits: UInt64
        let length: Int
        /// How often it stands in the article.
        let count: Int32
        /// Whether all of its words but stop words have capitals, or are of a script without spaces.
        let isName: Bool

        init(_ found: KeyphraseCandidates, _ candidate: Int, _ score: Double) {
            let one = found.candidates[candidate]
            self.candidate = candidate
            (own, self.score) = (score, score)
            length = Int(one.length)
            count = one.count
            (words, bits, isName) = found.tokens.withUnsafeBufferPointer { tokens in
                var words = SIMD8<Int32>()
                var bits: UInt64 = 0
                var isName = true
                for place in 0..<Int(one.length) {
                    let token = tokens[Int(one.start) + place]
                    let number = token.term >= 0 ? token.term : ~token.surface
                    words[place] = number
                    bits |= 1 << ((UInt64(UInt32(bitPattern: number)) &* 0x9E37_79B9_7F4A_7C15) >> 58)
                    if token.flags.isDisjoint(with: [.capitalized, .wholeWord])
                        && KeyphraseCandidates.isContent(token) && !found.isElidedName(Int(one.start) + place)
                    {
                        isName = false
                    }
                }
                return (words, bits, isName)
            }
        }

        /// Whether one phrase holds the other.
        func nests(_ other: Entry) -> Bool {
            let common = bits & other.bits
            guard common == bits || common == other.bits else { return false }
            let (long, short) = length >= other.length ? (self, other) : (other, self)
            return (0...long.length - short.length).contains { start in
                (0..<short.length).allSatisfy { long.words[start + $0] == short.words[$0] }
            }
        }

        /// Whether a phrase that is part of another stands only in it, and the other is a name: "Central Public" of
        /// "Central Public Security Party Committee".
        func isPiece(of whole: Entry) -> Bool { length < whole.length && count <= whole.count && whole.isName }

        /// Whether it has another's words in another order: "renversé Toulon" of "Toulon renversé".
        func reorders(_ other: Entry) -> Bool {
            guard length == other.length, bits == other.bits else { return false }
            func sorted(_ words: SIMD8<Int32>) -> [Int32] { (0..<length).map { words[$0] }.sorted() }
            return sorted(words) == sorted(other.words)
        }

        /// Whether it has other forms of another's words: Polish "plików" of "plik".
        func inflects(_ other: Entry, _ forms: WordForms?) -> Bool {
            guard let forms, length == other.length else { return false }
            return (0..<length).allSatisfy { forms.areOfOneWord(words[$0], other.words[$0]) }
        }

        /// Whether it stands before another in the order of what all score by themselves; ties: the earlier.
        func stands(before other: Entry) -> Bool {
            own > other.own || own == other.own && candidate < other.candidate
        }
    }

    /// The candidates whose scores are `least` or more and above 0.
    private static func entries(
        _ found: KeyphraseCandidates, _ scores: [Double], least: Double, leavesOdd: Bool, _ known: inout KnownWords
    ) -> [Entry] {
        var entries: [Entry] = []
        let odd = OddPhrases(found)
        for (place, score) in scores.enumerated() where score >= least && score > 0 {
            if leavesOdd && odd.isOdd(place, &known) { continue }
            if known.saysLittle(place, in: found, byPaper: !leavesOdd) { continue }
            entries.append(Entry(found, place, score))
        }
        return entries
    }

    /// At most `wanted` of the entries, the best first.
    private static func ordered(_ entries: [Entry], _ wanted: Int) -> [Entry] {
        Array(entries.sorted { $0.stands(before: $1) }.prefix(wanted))
    }

    /// The `count` entries that score most when each is chosen after what those before it have left of its score; nil
    /// where one of them scores less than `least`, or there are too few of them while `least` is above 0.
    private static func picked(
        _ entries: [Entry], count: Int, least: Double, _ forms: WordForms?
    ) -> [(candidate: Int, score: Double)]? {
        var left = entries
        var chosen: [Entry] = []
        while chosen.count < count {
            // Scores only fall: one that is brought up to date and still the greatest is the next.
            guard var best = left.indices.first else { break }
            for place in left.indices.dropFirst()
            where left[place].score > left[best].score
                || left[place].score == left[best].score && left[place].stands(before: left[best])
            {
                best = place
            }
            if left[best].looked < chosen.count {
                for one in chosen[left[best].looked...] {
                    if left[best].reorders(one) || left[best].inflects(one, forms) {
                        left[best].score = 0
                    } else if left[best].nests(one) {
                        left[best].score = left[best].isPiece(of: one) ? 0 : left[best].score * pull
                    }
                }
                left[best].looked = chosen.count
                if left[best].score == 0 { left.swapRemove(best) }
                continue
            }
            if left[best].score < least { return nil }
            chosen.append(left[best])
            left.swapRemove(best)
        }
        if chosen.count < count && least > 0 { return nil }
        return chosen.map { ($0.candidate, $0.score) }
    }
}

extension Array {
    /// Removes an element, whose place the last one takes.
    fileprivate mutating func swapRemove(_ place: Int) {
        swapAt(place, count - 1)
        removeLast()
    }
}

/// Which words of an article are forms of one, told by how they begin, where the language has no stemmer.
///
/// Two words are where four letters or more, and six in ten of the longer one's, are the same from the first on, and no
/// more than three are left of either, all letters: Polish "plik" and "plików", Czech "město" and "města". "student" and
/// "studia" are not, nor are "wersja1" and "wersja2".
private struct WordForms {
    private let words: WordReader

    private static let (leastSame, mostOther, leastShare) = (4, 3, 0.6)

    /// - Returns: nil where stems tell, and where words have no letters of which endings are made.
    init?(_ found: KeyphraseCandidates) {
        let language = found.document.language
        guard language.stemmer == nil, !language.letters.isEmpty, language != .vietnamese else { return nil }
        words = found.words
    }

    /// - Parameter one: a term; below 0 what is none, which has no other forms.
    func areOfOneWord(_ one: Int32, _ other: Int32) -> Bool {
        if one == other { return true }
        guard one >= 0, other >= 0 else { return false }
        let (one, other) = (words.term(one).unicodeScalars, words.term(other).unicodeScalars)
        guard one.first?.properties.isAlphabetic == true else { return false }
        let (same, longer) = (zip(one, other).prefix { $0 == $1 }.count, max(one.count, other.count))
        return same >= Self.leastSame && longer - same <= Self.mostOther
            && Double(same) >= Self.leastShare * Double(longer)
            && one.dropFirst(same).allSatisfy(\.properties.isAlphabetic)
            && other.dropFirst(same).allSatisfy(\.properties.isAlphabetic)
    }
}
