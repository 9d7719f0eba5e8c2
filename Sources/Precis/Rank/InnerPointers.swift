import Tokenization

/// What rows point to behind their first words that one of the two rows before has told: "after that blast", "danh sách
/// này".
///
/// A word at the head of a sentence leans by itself (``SentenceCraft/leaning``) and is none of these.
struct InnerPointers: Sendable {
    /// For each row the phrases that it points to, each as its terms.
    private(set) var phrases: [[[Int32]]]

    /// None at all.
    init(count: Int) { phrases = [[[Int32]]](repeating: [], count: count) }

    /// O(tokens). The first row of a document points to nothing.
    init(_ vectors: borrowing SentenceVectors) {
        self.init(count: vectors.count)
        for row in vectors.rows.indices.dropFirst() where !vectors.isLast(row - 1) {
            let words = PointingWords(tokens: vectors.tokens[vectors.rows[row].tokens], roles: vectors.roles)
            let document = vectors.rows[row].document
            for phrase in words.phrases() {
                let isTold = (max(0, row - Self.rowsBefore)..<row).contains {
                    vectors.rows[$0].document == document
                        && phrase.contains(where: vectors.counts.row($0).indices.contains)
                }
                if isTold { phrases[row].append(phrase) }
            }
        }
    }

    /// Rows before one in which what it points to is looked for. Where they do not have its words ("that approach"), it
    /// stands for what was told in others, which may well have been chosen.
    private static let rowsBefore = 2
}

/// The words of one sentence, of which some point back.
private struct PointingWords {
    let tokens: ArraySlice<Token>
    let roles: [WordRoles]

    /// Words up to which one points out of the sentence; further on it may mean what the sentence itself has told.
    private static let openingWords = 3
    /// The same for one that stands behind its phrase.
    private static let openingWordsBehind = 5
    /// Words up to which an introductory phrase ends that is parted from what points: "Blended into the smoke, these
    /// ships …".
    private static let introductoryWords = 9

    /// Words of a phrase behind the one that points to it, and before it.
    private static let longestBehind = 3
    private static let longestBefore = 2

    /// The phrases that are pointed to, each as its terms; none of which the sentence has had a word before.
    func phrases() -> [[Int32]] {
        tokens.indices.dropFirst().prefix(Self.introductoryWords - 1).compactMap { place in
            guard isEarly(place), let phrase = phrase(pointedToAt: place),
                !phrase.contains(where: { role(at: $0).contains(.atHand) })
            else { return nil }
            let terms = phrase.map { tokens[$0].term }.filter { $0 >= 0 }
            let before = tokens[..<min(place, phrase.lowerBound)]
            return before.contains { terms.contains($0.term) } ? nil : terms
        }
    }

    private func role(at place: Int) -> WordRoles {
        let surface = tokens[place].surface
        return surface >= 0 ? roles[Int(surface)] : []
    }

    /// Whether a word that points stands where it points out of the sentence.
    private func isEarly(_ place: Int) -> Bool {
        let role = role(at: place)
        let words = place - tokens.startIndex + 1
        if role.contains(.pointsBehind) { return words <= Self.openingWordsBehind }
        return !role.isDisjoint(with: .pointing)
            && (words <= Self.openingWords || tokens[place].flags.contains(.boundaryBefore))
    }

    /// Where the phrase stands to which the word at `place` points, if it does so there.
    private func phrase(pointedToAt place: Int) -> Range<Int>? {
        let role = role(at: place)
        if role.contains(.pointsBehind) { return phrase(endingAt: place) }
        guard let phrase = phrase(beginningAt: place + 1), !isSaidWhich(phrase.upperBound) else { return nil }
        if role.contains(.points) { return phrase }
        let isBehindPreposition =
            !tokens[place].flags.contains(.boundaryBefore) && self.role(at: place - 1).contains(.preposition)
        return isBehindPreposition ? phrase : nil
    }

    /// A few words with a meaning from `start` on, no name.
    private func phrase(beginningAt start: Int) -> Range<Int>? {
        let words = tokens[start...].prefix(Self.longestBehind).prefix {
            isOfPhrase($0) && !$0.flags.contains(.boundaryBefore)
        }
        guard let first = words.first, !first.flags.contains(.capitalized) else { return nil }
        return words.indices
    }

    /// The last word with a meaning of the two before `end`, and what stands between.
    private func phrase(endingAt end: Int) -> Range<Int>? {
        var start = end
        while start > tokens.startIndex, end - start < Self.longestBefore,
            !tokens[start].flags.contains(.boundaryBefore)
        {
            start -= 1
            if isOfPhrase(tokens[start]) { return start..<end }
        }
        return nil
    }

    private func isOfPhrase(_ token: Token) -> Bool {
        token.term >= 0 && token.flags.isDisjoint(with: [.stopWord, .number])
    }

    /// Whether the words from `place` on say which ones are meant.
    private func isSaidWhich(_ place: Int) -> Bool {
        place < tokens.endIndex && !tokens[place].flags.contains(.boundaryBefore)
            && role(at: place).contains(.preposition)
    }
}
