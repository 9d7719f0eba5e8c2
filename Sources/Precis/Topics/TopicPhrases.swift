/// Phrases and spellings of a topic's words, read off its most typical articles.
struct TopicPhrases: Sendable {
    /// A keyword as a reader sees it, with the terms it stands for.
    struct Named: Sendable {
        var text: String
        var terms: [Int32]
    }

    /// Articles that are read again for each topic.
    static let articles = 80
    /// Words in a phrase at the most.
    private static let longest = 4
    /// The share of a phrase's articles in which a longer phrase stands for it.
    private static let longerShare = 0.7
    /// The share of a word's articles in which the phrase stands for the phrase to stand for the word.
    private static let share = 0.5

    /// The same where words are written in syllables: each of them stands in many words.
    private static let syllableShare = 0.3
    /// The share of a stop word's places that a phrase must have for it to be a part of the phrase's word: Vietnamese
    /// "điều" is one in "điều tra" (to investigate), "các" (plural) is none. At the front, where prepositions stand,
    /// and elsewhere.
    private static let (frontShare, stopShare) = (0.3, 0.15)

    private struct Phrase {
        var count = 0
        var articles = 0
        var last = -1
        var spellings = Spellings()
    }

    /// Where a phrase stands.
    private struct Place {
        var document: Int
        var range: Range<Int>
    }

    /// How often each spelling was seen; the most frequent is shown.
    private struct Spellings {
        private var found: [(key: UInt64, weight: Int, place: Place)] = []

        mutating func add(_ bytes: [UInt8], _ place: Place, _ weight: Int) {
            let key = bytes[place.range].spellingKey
            if let known = found.firstIndex(where: { $0.key == key }) {
                found[known].weight += weight
            } else {
                found.append((key, weight, place))
            }
        }

        /// Ties: the first seen.
        var best: Place? {
            var best: (key: UInt64, weight: Int, place: Place)?
            for one in found where best == nil || one.weight > best!.weight { best = one }
            return best?.place
        }
    }

    private let documents: [Document]
    private var words: [Int32: Phrase] = [:]
    private var phrases: [Run: Phrase] = [:]
    /// How often each stop word stands in the articles.
    private var stopWords: [Int32: Int] = [:]
    /// Whether the words are syllables.
    private var isSyllabic = false

    /// Two to ``longest`` words in a row.
    private struct Run: Hashable {
        private var padded = SIMD4<Int32>(repeating: -1)

        init(_ tokens: ArraySlice<Token>) {
            for (place, token) in tokens.enumerated() {
                padded[place] = token.term >= 0 ? token.term : -2 - token.surface
            }
        }

        /// Terms, and of stop words −2 less their surface.
        var parts: [Int32] { (0..<4).map { padded[$0] }.filter { $0 != -1 } }
        var terms: [Int32] { parts.filter { $0 >= 0 } }
    }

    /// Reads `documents` for the phrases that hold one of `terms`.
    init(_ documents: [Document], terms: [Int32], lexicon: Lexicon) {
        self.documents = documents
        var isWanted = [Bool](repeating: false, count: lexicon.terms.count)
        for term in terms { isWanted[Int(term)] = true }
        func wants(_ token: Token) -> Bool { token.term >= 0 && isWanted[Int(token.term)] }
        var tokens: [Token] = []
        for (number, document) in documents.enumerated() {
            tokens.removeAll(keepingCapacity: true)
            document.bytes.withUnsafeBufferPointer { bytes in
                for sentence in document.sentences {
                    lexicon.appendKnownTokens(
                        bytes, range: sentence.range, language: document.language, to: &tokens)
                }
            }
            let isSyllabic = document.language == .vietnamese
            if isSyllabic {
                self.isSyllabic = true
                for token in tokens where token.term < 0 { stopWords[token.surface, default: 0] += 1 }
            }
            for (place, token) in tokens.enumerated() where wants(token) {
                Self.note(&words[token.term, default: Phrase()], number, document, tokens[place...place])
                // A run that holds two wanted words is counted from the first of them only.
                let reach = Self.reach(from: place, tokens) { !wants($0) }
                for length in stride(from: 2, through: min(Self.longest, reach.count), by: 1) {
                    for start in max(reach.lowerBound, place - length + 1)...place
                    where start + length <= reach.upperBound {
                        let run = tokens[start..<start + length]
                        guard Self.isPhrase(run, isSyllabic: isSyllabic) else { continue }
                        Self.note(&phrases[Run(run), default: Phrase()], number, document, run)
                    }
                }
            }
        }
    }

    /// Leaves out phrases that mostly stand within a longer one ("Luc Mélenchon").
    private static func withoutParts(_ found: [(run: Run, phrase: Phrase)]) -> [(run: Run, phrase: Phrase)] {
        var covered: [[Int32]: Int] = [:]
        for one in found {
            let parts = one.run.parts
            guard parts.count > 2 else { continue }
            for first in parts.indices {
                for end in parts.indices where end > first && end - first + 1 < parts.count {
                    let part = Array(parts[first...end])
                    covered[part] = max(covered[part] ?? 0, one.phrase.articles)
                }
            }
        }
        return found.filter { Double(covered[$0.run.parts] ?? 0) < Self.longerShare * Double($0.phrase.articles) }
    }

    /// The words around the one at `place`, ``longest`` of them on each side with it at the most, with nothing between
    /// them, no figure or address among them, and before `place` only words that are allowed there; empty where the word is a
    /// figure or an address itself.
    private static func reach(from place: Int, _ tokens: [Token], _ isAllowed: (Token) -> Bool) -> Range<Int> {
        let isNoWord: Token.Flags = [.number, .url]
        guard tokens[place].flags.isDisjoint(with: isNoWord) else { return place..<place }
        var (start, end) = (place, place + 1)
        while start > 0, place - start + 1 < longest, !tokens[start].flags.contains(.boundaryBefore),
            tokens[start - 1].flags.isDisjoint(with: isNoWord), isAllowed(tokens[start - 1])
        {
            start -= 1
        }
        while end < tokens.count, end - place < longest, !tokens[end].flags.contains(.boundaryBefore),
            tokens[end].flags.isDisjoint(with: isNoWord)
        {
            end += 1
        }
        return start..<end
    }

    /// Whether words in a row can be a phrase: none of them twice. One stop word may stand within a
    /// name ("Bank of England", "Marine Le Pen"), and where words are syllables one anywhere.
    private static func isPhrase(_ run: ArraySlice<Token>, isSyllabic: Bool) -> Bool {
        var stopWords = 0
        for place in run.indices {
            let token = run[place]
            if token.term < 0 {
                stopWords += 1
                guard token.surface >= 0, token.flags.contains(.stopWord), stopWords == 1 else { return false }
            }
            for other in run[..<place] where other.term == token.term && token.term >= 0 { return false }
        }
        if stopWords == 0 { return true }
        if isSyllabic { return true }
        let ends = [run.first!, run.last!]
        return ends.allSatisfy { $0.term >= 0 && $0.flags.contains(.capitalized) }
    }

    private static func note(_ phrase: inout Phrase, _ number: Int, _ document: Document, _ run: ArraySlice<Token>) {
        phrase.count += 1
        if phrase.last != number {
            phrase.articles += 1
            phrase.last = number
        }
        let place = Place(document: number, range: Int(run.first!.start)..<Int(run.last!.end))
        // The first word of a sentence, and a heading in capitals, do not show how a word is written.
        let opens = run.first!.flags.contains(.boundaryBefore) && run.first!.flags.contains(.capitalized)
        phrase.spellings.add(
            document.bytes, place, opens || run.contains { $0.flags.contains(.allCaps) } ? 1 : 8)
    }

    /// How a phrase is mostly written.
    private func spelling(of phrase: Phrase) -> String? {
        phrase.spellings.best.map { documents[$0.document].bytes[$0.range].textOnOneLine }
    }

    /// Whether the stop words of a run are parts of its words.
    private func isWhole(_ run: Run, _ phrase: Phrase) -> Bool {
        run.parts.enumerated().allSatisfy { place, part in
            guard part < 0, let places = stopWords[-2 - part] else { return true }
            return Double(phrase.count) >= (place == 0 ? Self.frontShare : Self.stopShare) * Double(places)
        }
    }

    /// `terms` with the phrases that stand for them, in the order of their first terms; at most `count`.
    func named(_ terms: [Int32], count: Int, surface: (Int32) -> String) -> [Named] {
        let least = 3
        let share = isSyllabic ? Self.syllableShare : Self.share
        var found: [(run: Run, phrase: Phrase)] = []
        for (run, phrase) in phrases where phrase.articles >= least && isWhole(run, phrase) {
            // The phrase must be what its rarest wanted word mostly stands in.
            let shares = run.terms.compactMap { words[$0] }
                .map { Double(phrase.articles) / Double(max($0.articles, 1)) }
            if let greatest = shares.max(), greatest >= share { found.append((run, phrase)) }
        }
        found.sort { a, b in
            if a.phrase.articles != b.phrase.articles { return a.phrase.articles > b.phrase.articles }
            return a.run.parts.lexicographicallyPrecedes(b.run.parts)
        }
        var covered: Set<Int32> = []
        var chosen: [(terms: [Int32], phrase: Phrase)] = []
        // Parts of longer phrases have their turn where the longer one was not to be had.
        for one in Self.withoutParts(found) + found {
            // Different words may share a syllable that is none of the topic's.
            let own = isSyllabic ? one.run.terms.filter { words[$0] != nil } : one.run.terms
            guard covered.isDisjoint(with: own) else { continue }
            chosen.append((one.run.terms, one.phrase))
            covered.formUnion(own)
        }
        var result: [Named] = []
        var used: Set<Int32> = []
        var texts: Set<String> = []
        func add(_ named: Named) {
            used.formUnion(named.terms)
            if texts.insert(named.text.lowercased()).inserted { result.append(named) }
        }
        for term in terms where result.count < count {
            if used.contains(term) { continue }
            if let one = chosen.first(where: { $0.terms.contains(term) }) {
                let replaced = one.terms.filter { part in
                    words[part].map { Double(one.phrase.articles) >= share * Double($0.articles) } ?? true
                }
                if replaced.contains(term) {
                    add(Named(text: spelling(of: one.phrase) ?? surface(term), terms: one.terms))
                    continue
                }
            }
            add(Named(text: words[term].flatMap(spelling) ?? surface(term), terms: [term]))
        }
        return result
    }
}

extension ArraySlice<UInt8> {
    /// A number that differs where texts differ in more than the white space between their words.
    fileprivate var spellingKey: UInt64 {
        var hash: UInt64 = 0
        var isSpace = false
        for byte in self {
            if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
                isSpace = true
                continue
            }
            if isSpace { hash = (hash ^ 0x20) &* 0x9E37_79B9_7F4A_7C15 }
            isSpace = false
            hash = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
        }
        return hash
    }
}
