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

    private struct Phrase {
        var articles = 0
        var last = -1
        var spellings = Spellings()
    }

    /// How often each spelling was seen; the most frequent is shown.
    private struct Spellings {
        private var counts: [String: Int] = [:]
        private var order: [String] = []

        mutating func add(_ spelling: String, _ weight: Int) {
            if counts[spelling] == nil { order.append(spelling) }
            counts[spelling, default: 0] += weight
        }

        /// Ties: the first seen.
        var best: String? {
            var best: String?
            for spelling in order where best == nil || counts[spelling]! > counts[best!]! { best = spelling }
            return best
        }
    }

    private var words: [Int32: Phrase] = [:]
    private var phrases: [Run: Phrase] = [:]

    /// The terms of two to ``longest`` words in a row.
    private struct Run: Hashable {
        private var padded = SIMD4<Int32>(repeating: -1)

        init(_ tokens: ArraySlice<Token>) {
            for (place, token) in tokens.enumerated() { padded[place] = token.term }
        }

        var terms: [Int32] { (0..<4).map { padded[$0] }.filter { $0 >= 0 } }
    }

    /// Reads `documents` for the phrases that hold one of `terms`.
    init(_ documents: [Document], terms: [Int32], lexicon: Lexicon) {
        let wanted = Set(terms)
        var tokens: [Token] = []
        for (number, document) in documents.enumerated() {
            tokens.removeAll(keepingCapacity: true)
            document.bytes.withUnsafeBufferPointer { bytes in
                for sentence in document.sentences {
                    lexicon.appendKnownTokens(
                        bytes, range: sentence.range, language: document.language, to: &tokens)
                }
            }
            for (place, token) in tokens.enumerated() where wanted.contains(token.term) {
                Self.note(&words[token.term, default: Phrase()], number, document, tokens[place...place])
                for length in 2...Self.longest {
                    for start in max(0, place - length + 1)...place where start + length <= tokens.count {
                        let run = tokens[start..<start + length]
                        // A run that holds two wanted words is counted from the first of them only.
                        guard Self.isPhrase(run), !tokens[start..<place].contains(where: { wanted.contains($0.term) })
                        else { continue }
                        Self.note(&phrases[Run(run), default: Phrase()], number, document, run)
                    }
                }
            }
        }
    }

    /// Leaves out phrases that mostly stand within a longer one ("Luc Mélenchon").
    private static func withoutParts(
        _ found: [(terms: [Int32], phrase: Phrase)]
    ) -> [(terms: [Int32], phrase: Phrase)] {
        var covered: [[Int32]: Int] = [:]
        for one in found where one.terms.count > 2 {
            for part in [Array(one.terms.dropFirst()), Array(one.terms.dropLast())] {
                covered[part] = max(covered[part] ?? 0, one.phrase.articles)
            }
        }
        return found.filter { Double(covered[$0.terms] ?? 0) < Self.longerShare * Double($0.phrase.articles) }
    }

    private static func isPhrase(_ run: ArraySlice<Token>) -> Bool {
        run.allSatisfy { $0.term >= 0 && $0.flags.isDisjoint(with: [.number, .url]) }
            && run.dropFirst().allSatisfy { !$0.flags.contains(.boundaryBefore) }
            && run.indices.allSatisfy { place in !run[..<place].contains { $0.term == run[place].term } }
    }

    private static func note(_ phrase: inout Phrase, _ number: Int, _ document: Document, _ run: ArraySlice<Token>) {
        if phrase.last != number {
            phrase.articles += 1
            phrase.last = number
        }
        let range = Int(run.first!.start)..<Int(run.last!.end)
        let spelling = document.bytes[range].textOnOneLine
        // The first word of a sentence, and a heading in capitals, do not show how a word is written.
        let opens = run.first!.flags.contains(.boundaryBefore) && run.first!.flags.contains(.capitalized)
        phrase.spellings.add(spelling, opens || run.contains { $0.flags.contains(.allCaps) } ? 1 : 8)
    }

    /// `terms` with the phrases that stand for them, in the order of their first terms; at most `count`.
    func named(_ terms: [Int32], count: Int, surface: (Int32) -> String) -> [Named] {
        let least = 3
        var found: [(terms: [Int32], phrase: Phrase)] = []
        for (run, phrase) in phrases where phrase.articles >= least {
            // The phrase must be what its rarest wanted word mostly stands in.
            let terms = run.terms
            let shares = terms.compactMap { words[$0] }.map { Double(phrase.articles) / Double(max($0.articles, 1)) }
            if let greatest = shares.max(), greatest >= Self.share { found.append((terms, phrase)) }
        }
        found = Self.withoutParts(found)
        found.sort { a, b in
            if a.phrase.articles != b.phrase.articles { return a.phrase.articles > b.phrase.articles }
            return a.terms.lexicographicallyPrecedes(b.terms)
        }
        var covered: Set<Int32> = []
        var chosen: [(terms: [Int32], phrase: Phrase)] = []
        for one in found where covered.isDisjoint(with: one.terms) {
            chosen.append(one)
            covered.formUnion(one.terms)
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
                    words[part].map { Double(one.phrase.articles) >= Self.share * Double($0.articles) } ?? true
                }
                if replaced.contains(term) {
                    add(Named(text: one.phrase.spellings.best ?? surface(term), terms: one.terms))
                    continue
                }
            }
            add(Named(text: words[term]?.spellings.best ?? surface(term), terms: [term]))
        }
        return result
    }
}
