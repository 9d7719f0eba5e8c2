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
        /// Whether stop words stand before its last word, or after its first, that joined it with it.
        var isBridged = false
    }

    /// Words in a completed phrase at the most, in one of capitalised words, and syllables; what would go on beyond is
    /// a sentence that articles share.
    private static let (mostWords, mostNames, mostSyllables) = (4, 6, 8)
    /// The share of the places of a word after its stop words ("à vue") that a phrase which they join must have: what
    /// stands after "the" elsewhere too is a phrase's object.
    private static let bridgeShare = 0.5
    /// The share of a phrase's places at which one and the same word must stand beside it to be a part of it.
    private static let besideShare = 2.0 / 3
    /// The share of its own places that such a word must have there: "said" follows most analysts, and much else.
    private static let ownShare = 0.1
    /// A syllable is none of a word's own where three neighbours on one side of it have ``besideShare`` of its places
    /// between them. The first must have as much as a phrase that stands for a syllable, and this share of its own.
    private static let (neighbors, neighborShare) = (3, 0.03)

    /// The phrase `parts`, or the longer one that nearly always stands in its place; nil where it is whole.
    ///
    /// A word joins a phrase where it stands on the same side of it at two thirds of its places or more; one or two
    /// stop words may come between it and a single word ("forces de l'ordre"). This goes on until no word does. A
    /// single syllable that stands in few words only is shown with the most frequent of them.
    func completed(_ parts: [Int32]) -> (terms: [Int32], phrase: Phrase)? {
        // The wanted word with the fewest places leads to the phrase's.
        let anchors = parts.indices.filter { slots[parts[$0]] != nil }
        guard let anchor = anchors.min(by: { places(parts[$0]).count < places(parts[$1]).count }) else { return nil }
        let starts = places(parts[anchor]).compactMap { token -> Int? in
            let start = Int(token) - anchor
            return stands(parts, at: start) ? start : nil
        }
        var whole = Completion(starts: starts, length: parts.count)
        while let longer = longer(whole) {
            guard !whole.isBridged, isShort(longer) else { return nil }
            whole = longer
        }
        guard whole.length > parts.count else { return nil }
        var phrase = Phrase()
        forEachArticle(whole.starts) { number, start in
            phrase.note(number, documents[number], reading.tokens, start..<start + whole.length)
        }
        if isClause(phrase) { return nil }
        let first = whole.starts[0]
        return (reading.tokens[first..<first + whole.length].map(\.term).filter { $0 >= 0 }, phrase)
    }

    private func isShort(_ phrase: Completion) -> Bool {
        if isSyllabic { return phrase.length <= Self.mostSyllables }
        let words = reading.tokens[phrase.starts[0]..<phrase.starts[0] + phrase.length].filter { $0.term >= 0 }
        return words.count <= (words.allSatisfy { $0.flags.contains(.capitalized) } ? Self.mostNames : Self.mostWords)
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
        guard phrase.starts.count >= leastArticles(ofName: true) else { return nil }
        let sides = [true, false].map { Side(phrase, isBefore: $0, self) }
        var best: Completion?
        for side in sides {
            let share = Double(side.common.count) / Double(side.runs.count)
            guard share >= Self.besideShare, side.common.count > best?.starts.count ?? 0 else { continue }
            if let found = joined(phrase, side, side.common, ownShare: Self.ownShare) { best = found }
        }
        if best != nil || !isSyllabic || phrase.length > 1 { return best }
        for side in sides {
            let groups = side.groups().sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }.prefix(Self.neighbors)
            let among = groups.reduce(0) { $0 + $1.count }
            guard let first = groups.first, first.count > best?.starts.count ?? 0,
                Double(among) >= Self.besideShare * Double(side.runs.count),
                Double(first.count) >= Self.syllableShare * Double(side.runs.count)
            else { continue }
            if let found = joined(phrase, side, first, ownShare: Self.neighborShare) { best = found }
        }
        return best
    }

    /// The words on one side of a phrase's places.
    private struct Side {
        let isBefore: Bool
        let runs: [Range<Int>]
        private let keys: [Run]
        /// The places in `runs` of the words that most of them have; any or none where most have not the same.
        let common: [Int]

        init(_ phrase: Completion, isBefore: Bool, _ phrases: TopicPhrases) {
            self.isBefore = isBefore
            let runs = phrase.starts.map { isBefore ? phrases.before($0) : phrases.after($0 + phrase.length) }
            self.runs = runs
            let keys = runs.map { Run(phrases.reading.tokens[$0]) }
            self.keys = keys
            var common = Self.common(runs.indices.map { runs[$0].isEmpty ? nil : keys[$0] })
            if Double(common.count) < besideShare * Double(runs.count), let folded = phrases.folded(runs) {
                common = Self.common(folded)
            }
            self.common = common
        }

        /// What most places have: what is left when unlike ones are struck out in pairs (Boyer and Moore 1981).
        private static func common<Key: Equatable>(_ keys: [Key?]) -> [Int] {
            var (most, votes) = (0, 0)
            for (place, key) in keys.enumerated() where key != nil {
                if votes == 0 { most = place }
                votes += votes == 0 || key == keys[most] ? 1 : -1
            }
            return votes > 0 ? keys.indices.filter { keys[$0] == keys[most] } : []
        }

        /// The places in `runs` of each of the words.
        func groups() -> [[Int]] {
            var groups: [Run: [Int]] = [:]
            for (place, run) in runs.enumerated() where !run.isEmpty { groups[keys[place], default: []].append(place) }
            return Array(groups.values)
        }
    }

    /// The texts of ascending runs in lower case without accents, as "Etat" is "État" too; nil for an empty run. nil
    /// where that changes nothing, and where words are syllables, which accents tell apart.
    private func folded(_ runs: [Range<Int>]) -> [String?]? {
        if isSyllabic { return nil }
        var pieces: [ArraySlice<UInt8>] = []
        var place = 0
        forEachArticle(runs.map(\.lowerBound)) { number, _ in
            let run = runs[place]
            let start = run.isEmpty ? 0 : Int(reading.tokens[run.lowerBound].start)
            let end = run.isEmpty ? 0 : Int(reading.tokens[run.upperBound - 1].end)
            pieces.append(documents[number].bytes[start..<end])
            place += 1
        }
        guard pieces.contains(where: { $0.contains { $0 >= 0x80 } }) else { return nil }
        var folding = AccentFolding()
        return pieces.map { $0.isEmpty ? nil : folding.folded($0.textOnOneLine) }
    }

    /// The phrase with the words that stand at the places `same` of a side.
    private func joined(_ phrase: Completion, _ side: Side, _ same: [Int], ownShare: Double) -> Completion? {
        let starts = same.map { side.isBefore ? side.runs[$0].lowerBound : phrase.starts[$0] }
        var (articles, last) = (0, -1)
        forEachArticle(starts) { number, _ in
            if number != last { articles += 1 }
            last = number
        }
        let added = reading.tokens[side.runs[same[0]]]
        let edge = side.isBefore ? added.first! : added.last!
        let inside = reading.tokens[phrase.starts[same[0]]..<phrase.starts[same[0]] + phrase.length]
        let ends = side.isBefore ? (edge, inside.last!) : (inside.first!, edge)
        if areClause(ends.0, ends.1, at: starts[0]) { return nil }
        let isName = [edge, inside.first!, inside.last!].allSatisfy {
            !$0.flags.isDisjoint(with: [.capitalized, .wholeWord])
        }
        guard articles >= leastArticles(ofName: isName), !inside.contains(where: { Run.part($0) == Run.part(edge) }),
            Double(same.count) >= ownShare * Double(count(of: [edge]))
        else { return nil }
        if added.count > 1 {
            guard phrase.length == 1, side.isBefore || Double(same.count) >= Self.bridgeShare * Double(count(of: added))
            else { return nil }
        }
        return Completion(starts: starts, length: phrase.length + added.count, isBridged: added.count > 1)
    }

    /// Whether a phrase that begins and ends with these words of the article of the token at `place` is a clause.
    private func areClause(_ first: Token, _ last: Token, at place: Int) -> Bool {
        let document = documents[article(of: place)]
        let kinds = WordKinds.of(document.language)
        func kind(_ token: Token) -> WordKind { kinds.verbKind(Substring(document.text(of: token.range))) }
        // "lists four" goes on with what is counted, and "highly qualified" may.
        return kinds.areClause(kind(first), kind(last).subtracting(.leading)) || kind(last).contains(.number)
    }

    /// Whether a stop word makes a clause of what it joins: "breakfast was a feast", "badges will be picked".
    private func makesClause(_ token: Token, at place: Int) -> Bool {
        guard token.flags.contains(.stopWord), !isSyllabic else { return false }
        let document = documents[article(of: place)]
        return WordKinds.of(document.language).verbKind(Substring(document.text(of: token.range))).contains(.clause)
    }

    /// The number of the article that a token is of.
    private func article(of place: Int) -> Int {
        max(0, reading.firsts.indices.partitionPoint { reading.firsts[$0] <= place } - 1)
    }

    private func count(of words: ArraySlice<Token>) -> Int {
        let (parts, tokens) = (words.map(Run.part), reading.tokens)
        guard parts.count <= tokens.count else { return 0 }
        return (0...tokens.count - parts.count).count { place in
            parts.indices.allSatisfy { Run.part(tokens[place + $0]) == parts[$0] }
        }
    }

    /// The words from `place` up to the first that can end a phrase; none where the text breaks off before.
    private func after(_ place: Int) -> Range<Int> {
        var end = place
        while end < reading.tokens.count, end - place < 3, !isBroken(before: end), let isEdge = isEdge(end, end) {
            end += 1
            if isEdge { return place..<end }
        }
        return place..<place
    }

    /// The same to the left, the words before `place`.
    private func before(_ place: Int) -> Range<Int> {
        var start = place
        while start > 0, place - start < 3, !isBroken(before: start), let isEdge = isEdge(start - 1, start) {
            start -= 1
            if isEdge { return start..<place }
        }
        return place..<place
    }

    /// Whether the text breaks off before a token: by more than a hyphen, which may have spaces ("al - Assad").
    private func isBroken(before place: Int) -> Bool {
        guard reading.tokens[place].flags.contains(.boundaryBefore) else { return false }
        if reading.tokens[place].flags.contains(.wholeWord) { return true }
        let number = article(of: place)
        guard place > reading.firsts[number] else { return true }
        let gap = Int(reading.tokens[place - 1].end)..<Int(reading.tokens[place].start)
        return gap.count > 3 || !documents[number].bytes[gap].allSatisfy { $0 == 0x20 || $0 == 0x2D }
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
        if token.isCapitalLetter, !isSyllabic { return false }
        // In scripts without spaces nothing but words in a row is read as one.
        guard token.surface >= 0, !token.flags.contains(.wholeWord), !makesClause(token, at: place) else { return nil }
        // Syllables of one letter are no terms either ("ô nhiễm").
        return isSyllabic ? true : token.flags.contains(.stopWord) ? false : nil
    }
}
