/// Phrases that were cut short, completed by the words that stand beside them nearly always.
extension TopicPhrases {
    /// The articles' tokens, one article after another, and the places of the wanted words among them.
    struct Reading: Sendable {
        var tokens: [Token] = []
        /// The first token of each article.
        var firsts: [Int] = []
        /// For each wanted word the indices of its tokens, ascending.
        var places: [[Int32]]
    }

    /// A phrase as it stands in the articles.
    private struct Completion {
        /// The first token of each place, ascending.
        var starts: [Int]
        var length: Int
    }

    /// Words in a completed phrase at the most.
    private static let longestCompleted = 6
    /// The share of a phrase's places at which one and the same word must stand beside it to be a part of it.
    private static let besideShare = 2.0 / 3
    /// The share of its own places that such a word must have there: "said" follows most analysts, and much else.
    private static let ownShare = 0.1

    /// The phrase `parts`, or the longer one that nearly always stands in its place; nil where it is whole.
    ///
    /// A word joins a phrase where it stands on the same side of it at two thirds of its places or more; one or two
    /// stop words may come between ("forces de l'ordre"). This goes on until no word does.
    func completed(_ parts: [Int32]) -> (terms: [Int32], phrase: Phrase)? {
        // The wanted word with the fewest places leads to the phrase's.
        let anchors = parts.indices.filter { slots[parts[$0]] != nil }
        guard let anchor = anchors.min(by: { places(parts[$0]).count < places(parts[$1]).count }) else { return nil }
        let starts = places(parts[anchor]).compactMap { token -> Int? in
            let start = Int(token) - anchor
            return stands(parts, at: start) ? start : nil
        }
        var whole = Completion(starts: starts, length: parts.count)
        while let longer = longer(whole) { whole = longer }
        guard whole.length > parts.count else { return nil }
        var phrase = Phrase()
        forEachArticle(whole.starts) { number, start in
            phrase.note(number, documents[number], reading.tokens[start..<start + whole.length])
        }
        let first = whole.starts[0]
        return (reading.tokens[first..<first + whole.length].map(\.term).filter { $0 >= 0 }, phrase)
    }

    private func places(_ term: Int32) -> [Int32] { slots[term].map { reading.places[$0] } ?? [] }

    private func stands(_ parts: [Int32], at start: Int) -> Bool {
        guard start >= 0, start + parts.count <= reading.tokens.count else { return false }
        for (place, part) in parts.enumerated() {
            let token = reading.tokens[start + place]
            if Run.part(token) != part || (place > 0 && token.flags.contains(.boundaryBefore)) { return false }
        }
        return true
    }

    private func forEachArticle(_ starts: [Int], _ body: (_ number: Int, _ start: Int) -> Void) {
        var number = 0
        for start in starts {
            while number + 1 < reading.firsts.count, reading.firsts[number + 1] <= start { number += 1 }
            body(number, start)
        }
    }

    /// The phrase with the word that stands beside it at most of its places, on the side where there are more of them.
    private func longer(_ phrase: Completion) -> Completion? {
        guard phrase.starts.count >= Self.leastArticles else { return nil }
        let (left, right) = (beside(phrase, isBefore: true), beside(phrase, isBefore: false))
        if let left, let right { return left.starts.count > right.starts.count ? left : right }
        return left ?? right
    }

    private func beside(_ phrase: Completion, isBefore: Bool) -> Completion? {
        let runs = phrase.starts.map { start in
            isBefore ? wordsBefore(start, phrase.length) : wordsAfter(start + phrase.length, phrase.length)
        }
        let keys = runs.map { Run(reading.tokens[$0]) }
        // What most places have is what is left when unlike ones are struck out in pairs (Boyer and Moore 1981).
        var (most, votes) = (0, 0)
        for (place, run) in runs.enumerated() where !run.isEmpty {
            if votes == 0 { most = place }
            votes += votes == 0 || keys[place] == keys[most] ? 1 : -1
        }
        guard votes > 0 else { return nil }
        let same = runs.indices.filter { keys[$0] == keys[most] }
        guard Double(same.count) >= Self.besideShare * Double(runs.count) else { return nil }
        let starts = same.map { isBefore ? runs[$0].lowerBound : phrase.starts[$0] }
        var (articles, last) = (0, -1)
        forEachArticle(starts) { number, _ in
            if number != last { articles += 1 }
            last = number
        }
        let added = reading.tokens[runs[most]]
        let edge = isBefore ? added.first! : added.last!
        let inside = reading.tokens[phrase.starts[same[0]]..<phrase.starts[same[0]] + phrase.length]
        guard articles >= Self.leastArticles, !inside.contains(where: { Run.part($0) == Run.part(edge) }),
            Double(same.count) >= Self.ownShare * Double(count(of: edge))
        else { return nil }
        return Completion(starts: starts, length: phrase.length + added.count)
    }

    private func count(of word: Token) -> Int {
        let part = Run.part(word)
        return reading.tokens.count { Run.part($0) == part }
    }

    /// The words from `place` up to the first that can end a phrase; none where the text breaks off before.
    private func wordsAfter(_ place: Int, _ length: Int) -> Range<Int> {
        var end = place
        while end < reading.tokens.count, end - place < 3, end - place + length < Self.longestCompleted,
            !reading.tokens[end].flags.contains(.boundaryBefore), let isEdge = isEdge(end, end)
        {
            end += 1
            if isEdge { return place..<end }
        }
        return place..<place
    }

    /// The same to the left, the words before `place`.
    private func wordsBefore(_ place: Int, _ length: Int) -> Range<Int> {
        var start = place
        while start > 0, place - start < 3, place - start + length < Self.longestCompleted,
            !reading.tokens[start].flags.contains(.boundaryBefore), let isEdge = isEdge(start - 1, start)
        {
            start -= 1
            if isEdge { return start..<place }
        }
        return place..<place
    }

    /// Whether a phrase can end with a word, nil where the word can be no part of one. Figures can be where a hyphen
    /// joins them ("Covid-19"); `second` is the latter of the word and its neighbour in the phrase.
    private func isEdge(_ place: Int, _ second: Int) -> Bool? {
        let token = reading.tokens[place]
        if token.flags.contains(.url) { return nil }
        if token.flags.contains(.number) {
            return reading.tokens[second].flags.contains(.hyphenBefore) && token.surface >= 0 ? true : nil
        }
        if token.term >= 0 { return true }
        guard token.surface >= 0, token.flags.contains(.stopWord) else { return nil }
        return isSyllabic
    }
}
