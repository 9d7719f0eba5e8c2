/// Phrases and spellings of a topic's words, read off its most typical articles.
struct TopicPhrases: Sendable {
    /// A keyword as a reader sees it, with the terms it stands for.
    struct Named: Sendable {
        var text: String
        var terms: [Int32]
        /// Whether its words are but verbs, participles and adverbs, which say what happened and not to what, or too general.
        var namesNothing = false
    }

    /// Articles that are read again for each topic.
    static let articles = 80
    /// Articles that a phrase stands in at the least; for a name, or words written in syllables or without spaces, of
    /// fewer than ``manyArticles`` two will do.
    static let leastArticles = 3
    private static let manyArticles = 10
    /// Keywords below which a common syllable is better than none.
    private static let fewKeywords = 3
    /// Words in a phrase at the most.
    private static let longest = 4
    /// The share of a phrase's articles in which a longer phrase stands for it.
    private static let longerShare = 0.7
    /// The share of a word's articles in which the phrase stands for the phrase to stand for the word.
    private static let share = 0.5

    /// The same where words are written in syllables: each of them stands in many words.
    static let syllableShare = 0.3
    /// The share of a stop word's places that a phrase must have for it to be a part of the phrase's word: Vietnamese
    /// "điều" is one in "điều tra" (to investigate), "các" (plural) is none. At the front, where prepositions stand,
    /// and elsewhere.
    private static let (frontShare, stopShare) = (0.3, 0.15)

    let documents: [Document]
    private(set) var reading: Reading
    /// The places of the wanted terms in `words` and in the reading's places.
    let slots: [Int32: Int]
    private var words: [Phrase]
    /// The places in `words` of what is a user's name or another address somewhere.
    private var addresses: Set<Int> = []
    private var phrases: [Run: Phrase] = [:]
    /// How often each stop word stands in the articles.
    private var stopWords: [Int32: Int] = [:]
    /// Whether the words are syllables.
    private(set) var isSyllabic = false

    /// Reads `documents` for the phrases that hold one of `terms`.
    init(_ documents: [Document], terms: [Int32], lexicon: Lexicon) {
        var tokens: [Token] = []
        var firsts: [Int] = []
        for document in documents {
            firsts.append(tokens.count)
            document.bytes.withUnsafeBufferPointer { bytes in
                for sentence in document.sentences {
                    let first = tokens.count
                    lexicon.appendKnownTokens(
                        bytes, range: sentence.range, language: document.language, to: &tokens)
                    PhraseSigns.read(&tokens, from: first, in: bytes, document.language)
                }
            }
        }
        self.init(documents, tokens, firsts: firsts, terms: terms, termCount: lexicon.terms.count)
    }

    /// Looks in the tokens of `documents`, each of which begins at one of `firsts`.
    init(_ documents: [Document], _ tokens: [Token], firsts: [Int], terms: [Int32], termCount: Int) {
        self.documents = documents
        var slots: [Int32: Int] = [:]
        for term in terms where slots[term] == nil { slots[term] = slots.count }
        self.slots = slots
        words = [Phrase](repeating: Phrase(), count: slots.count)
        reading = Reading(tokens: tokens, firsts: firsts, places: [[Int32]](repeating: [], count: slots.count))
        var slotOfTerm = [Int32](repeating: -1, count: termCount)
        for (term, slot) in slots { slotOfTerm[Int(term)] = Int32(slot) }
        func wants(_ token: Token) -> Bool { token.term >= 0 && slotOfTerm[Int(token.term)] >= 0 }
        for (number, document) in documents.enumerated() {
            let first = firsts[number]
            let end = number + 1 < firsts.count ? firsts[number + 1] : tokens.count
            let isSyllabic = document.language == .vietnamese
            if isSyllabic {
                self.isSyllabic = true
                for token in tokens[first..<end] where token.term < 0 { stopWords[token.surface, default: 0] += 1 }
            }
            for place in first..<end where wants(tokens[place]) {
                let slot = Int(slotOfTerm[Int(tokens[place].term)])
                if tokens[place].flags.contains(.url) {
                    addresses.insert(slot)
                    continue
                }
                reading.places[slot].append(Int32(place))
                words[slot].note(number, document, tokens, place..<place + 1)
                // A run that holds two wanted words is counted from the first of them only.
                let reach = Self.reach(from: place, tokens[first..<end]) { !wants($0) }
                for length in stride(from: 2, through: min(Self.longest, reach.count), by: 1) {
                    for start in max(reach.lowerBound, place - length + 1)...place
                    where start + length <= reach.upperBound {
                        let run = tokens[start..<start + length]
                        guard Self.isPhrase(run, of: document, isSyllabic: isSyllabic) else { continue }
                        phrases[Run(run), default: Phrase()].note(number, document, tokens, run.indices)
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
    /// them, no figure or address among them, and before `place` only words that are allowed there; empty where the
    /// word is a figure or an address itself.
    private static func reach(from place: Int, _ tokens: ArraySlice<Token>, _ isAllowed: (Token) -> Bool) -> Range<Int>
    {
        let isNoWord: Token.Flags = [.number, .url]
        guard tokens[place].flags.isDisjoint(with: isNoWord) else { return place..<place }
        var (start, end) = (place, place + 1)
        while start > tokens.startIndex, place - start + 1 < longest, !tokens[start].flags.contains(.boundaryBefore),
            tokens[start - 1].flags.isDisjoint(with: isNoWord), isAllowed(tokens[start - 1])
        {
            start -= 1
        }
        while end < tokens.endIndex, end - place < longest, !tokens[end].flags.contains(.boundaryBefore),
            tokens[end].flags.isDisjoint(with: isNoWord)
        {
            end += 1
        }
        return start..<end
    }

    /// Whether words in a row can be a phrase: none of them twice. One stop word may stand within a
    /// name ("Bank of England", "Marine Le Pen"), and where words are syllables one anywhere; a letter by itself within
    /// one ("Ruth H. Penrose") or, without a full stop, at its end ("vitamin C").
    private static func isPhrase(_ run: ArraySlice<Token>, of document: Document, isSyllabic: Bool) -> Bool {
        var stopWords = 0
        for place in run.indices {
            let token = run[place]
            if token.isCapitalLetter, !isSyllabic, place > run.startIndex {
                if place + 1 == run.endIndex, token.isBeforeFullStop(in: document.bytes) { return false }
            } else if token.term < 0 {
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

    /// How a phrase is mostly written.
    private func spelling(of phrase: Phrase) -> String? {
        phrase.best.map { documents[$0.document].bytes[$0.range].textOnOneLine }
    }

    /// Whether the words of a phrase are a clause: "mayor called", "fell sharply".
    func isClause(_ phrase: Phrase) -> Bool {
        guard let place = phrase.best else { return false }
        let document = documents[place.document]
        let kinds = WordKinds.of(document.language)
        let words = document.text(of: place.range).split(whereSeparator: \.isWhitespace).map(kinds.verbKind)
        guard words.count > 1, let first = words.first, var last = words.last else { return false }
        // "seasonally adjusted" is the keyword of a pile that "seasonally" is not, "shr diluted" a line of a table.
        if words.count == 2, !first.isDisjoint(with: [.leading, .participle, .general]) { last.remove(.leading) }
        let within = words.dropFirst().dropLast()
        return within.contains { $0.contains(.clause) } || last.contains(.number)
            || kinds.areClause(first, last, hasVerbWithin: within.contains { $0.contains(.verb) })
    }

    /// Whether by the lists no word of a phrase names anything: "agreed", "criticó", "mln dlrs", "ended Feb".
    private func namesNothing(_ phrase: Phrase) -> Bool {
        guard let place = phrase.best else { return false }
        let document = documents[place.document]
        let kinds = WordKinds.of(document.language)
        return document.text(of: place.range).split(whereSeparator: \.isWhitespace).allSatisfy {
            !$0.contains("-") && kinds.namesNothing($0)
        }
    }

    private func isFrequent(_ phrase: Phrase) -> Bool {
        guard phrase.articles < Self.leastArticles else { return true }
        guard phrase.articles >= leastArticles(ofName: true), let place = phrase.best else { return false }
        let isUnspaced = documents[place.document].bytes[place.range].withUnsafeBufferPointer {
            WordForm.isUnspaced($0)
        }
        if isUnspaced { return true }
        let words = documents[place.document].text(of: place.range).split(whereSeparator: \.isWhitespace)
        return phrase.articles
            >= leastArticles(ofName: [words.first, words.last].allSatisfy { $0?.first?.isUppercase == true })
    }

    /// Articles that a phrase must stand in, which is a name or none.
    func leastArticles(ofName isName: Bool) -> Int {
        (isName || isSyllabic) && documents.count < Self.manyArticles ? 2 : Self.leastArticles
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
        let share = isSyllabic ? Self.syllableShare : Self.share
        var found: [(run: Run, phrase: Phrase)] = []
        for (run, phrase) in phrases where isFrequent(phrase) && isWhole(run, phrase) && !isClause(phrase) {
            // The phrase must be what its rarest wanted word mostly stands in.
            let shares = run.terms.compactMap(word)
                .map { Double(phrase.articles) / Double(max($0.articles, 1)) }
            if let greatest = shares.max(), greatest >= share { found.append((run, phrase)) }
        }
        found.sort { a, b in
            if a.phrase.articles != b.phrase.articles { return a.phrase.articles > b.phrase.articles }
            return a.run.parts.lexicographicallyPrecedes(b.run.parts)
        }
        var covered: Set<Int32> = []
        var chosen: [(run: Run, phrase: Phrase)] = []
        // Parts of longer phrases have their turn where the longer one was not to be had.
        for one in Self.withoutParts(found) + found {
            // Different words may share a syllable that is none of the topic's.
            let own = isSyllabic ? one.run.terms.filter { slots[$0] != nil } : one.run.terms
            guard covered.isDisjoint(with: own) else { continue }
            chosen.append(one)
            covered.formUnion(own)
        }
        /// Whether the phrase stands for the word.
        func replaces(_ phrase: Phrase, _ term: Int32) -> Bool {
            word(term).map { Double(phrase.articles) >= share * Double($0.articles) } ?? true
        }
        var result = DistinctKeywords(isSyllabic: isSyllabic)
        var used: Set<Int32> = []
        var mere: [(keyword: Named, count: Int)] = []
        for term in terms where result.named.count < count {
            if used.contains(term) || isAddress(term) { continue }
            var (parts, phrase) = ([term], word(term))
            var named = Named(text: surface(term), terms: [term])
            if let one = chosen.first(where: { $0.run.terms.contains(term) }), replaces(one.phrase, term) {
                (parts, phrase) = (one.run.parts, one.phrase)
                named.terms = one.run.terms
            }
            used.formUnion(named.terms)
            if let whole = completed(parts) {
                phrase = whole.phrase
                named.terms = whole.terms
                used.formUnion(whole.terms.filter { replaces(whole.phrase, $0) })
            }
            named.text = phrase.flatMap(spelling) ?? named.text
            named.namesNothing = phrase.map(namesNothing) ?? false
            if isSyllabic && named.terms.count == 1 && Self.isCommonSyllable(named.text) {
                mere.append((named, phrase?.count ?? 0))
            } else {
                result.add(named, count: phrase?.count ?? 0)
            }
        }
        for one in mere where result.named.count < min(count, Self.fewKeywords) {
            result.add(one.keyword, count: one.count)
        }
        return result.named
    }

    /// Whether a keyword is a syllable in small letters that stands in many words.
    private static func isCommonSyllable(_ text: String) -> Bool {
        guard text == text.lowercased() else { return false }
        let words = KeyphraseModel.trained.words(of: .vietnamese)
        return Array(text.utf8).withUnsafeBufferPointer(words.saysLittle)
    }

    /// Whether a term is an address wherever the articles have it: a user's name says nothing of what is written.
    private func isAddress(_ term: Int32) -> Bool {
        slots[term].map { words[$0].articles == 0 && addresses.contains($0) } ?? false
    }

    private func word(_ term: Int32) -> Phrase? { slots[term].map { words[$0] } }
}
