import Synchronization

/// The words of one article after another, by numbers that are the article's own.
///
/// One lexicon is kept from article to article, so that a word is folded, stemmed and looked up among the stop words
/// when it is first met and not once an article. What was read before does not show: terms and surface forms are
/// numbered from 0 in the order in which the article has them, as a ``Lexicon`` of its own would do.
///
/// A digit by itself is no term here: it tells articles apart, but its sentences share scores and numbers of lists.
struct WordReader: Sendable {
    private var lexicon = Lexicon()
    private var terms = Renumbering()
    private var surfaces = Renumbering()

    /// What the forms of the lexicon's surface forms say, of those that were asked for.
    private var forms: [WordForm?] = []
    /// Roles of the lexicon's surface forms; those beyond the end have none.
    private var roles: [WordRoles] = []
    /// Hashes of the lexicon's surface forms, of those that were asked for.
    private var hashes: [WordHash?] = []
    /// The lexicon's terms and surface forms of words of several syllables, by their codes.
    private var joined: [Int32: (term: Int32, surface: Int32)] = [:]
    /// Languages whose lists of roles have been read.
    private var listed: Set<Language> = []

    /// Lexicons that wait for the next article.
    private static let idle = Mutex<[WordReader]>([])

    /// Forms from which on a lexicon is not kept: what is rare fills it and is not met again.
    private static let mostForms = 200_000

    /// Calls `body` with a reader that has seen nothing of its article.
    static func reading<Result>(_ body: (inout WordReader) -> Result) -> Result {
        var words = idle.withLock { $0.popLast() } ?? WordReader()
        words.begin()
        let result = body(&words)
        if !words.isFull { idle.withLock { $0.append(words) } }
        return result
    }

    /// Begins an article.
    mutating func begin() {
        terms.begin()
        surfaces.begin()
    }

    /// Whether it has met so many forms that it is not to be kept.
    var isFull: Bool { lexicon.surfaceCount >= Self.mostForms }

    /// The number of terms so far.
    var termCount: Int { terms.originals.count }

    /// The reader's own numbers of the article's terms and surface forms: the same for a word in every article.
    var ownTerms: [Int32] { terms.originals }
    var ownSurfaces: [Int32] { surfaces.originals }

    /// The article's term of that number.
    func term(_ term: Int32) -> String { lexicon.terms[terms.originals[Int(term)]] }

    /// The article's surface form of that number.
    func surface(_ surface: Int32) -> String { lexicon.surface(surfaces.originals[Int(surface)]) }

    /// Calls `body` with the bytes of an article's term; they are valid during the call only.
    func withBytes<Result>(ofTerm term: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        lexicon.terms.withBytes(of: terms.originals[Int(term)], body)
    }

    /// The same with those of an article's surface form.
    func withBytes<Result>(ofSurface surface: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        lexicon.withBytes(ofSurface: surfaces.originals[Int(surface)], body)
    }

    /// Appends the tokens of a range of valid UTF-8 to `tokens`.
    mutating func append(
        _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, language: Language, to tokens: inout [Token]
    ) {
        let start = tokens.count
        lexicon.appendTokens(bytes, range: range, language: language, to: &tokens)
        renumber(&tokens, from: start)
    }

    /// The same with whole words of scripts without spaces; returns whether there are any.
    mutating func appendWholeWords(
        _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, language: Language, to tokens: inout [Token]
    ) -> Bool {
        let start = tokens.count
        let isWhole = lexicon.appendWholeWords(bytes, range: range, language: language, to: &tokens)
        renumber(&tokens, from: start)
        return isWhole
    }

    private mutating func renumber(_ tokens: inout [Token], from start: Int) {
        terms.grow(to: lexicon.terms.count)
        surfaces.grow(to: lexicon.surfaceCount)
        tokens.withUnsafeMutableBufferPointer { tokens in
            for place in start..<tokens.count {
                if tokens[place].term >= 0 {
                    tokens[place].term = tokens[place].isDigit ? -1 : terms.number(of: tokens[place].term)
                }
                tokens[place].surface = surfaces.number(of: tokens[place].surface)
            }
        }
    }

    /// What is known of the form of an article's surface form, found once for each.
    mutating func form(of surface: Int32, _ language: Language) -> WordForm {
        let own = Int(surfaces.originals[Int(surface)])
        forms.grow(to: own + 1, filling: nil)
        if let known = forms[own] { return known }
        let form = withBytes(ofSurface: surface) { WordForm($0, of: language) }
        forms[own] = form
        return form
    }

    /// The hash of an article's surface form, found once for each.
    mutating func hash(ofSurface surface: Int32) -> WordHash {
        let own = Int(surfaces.originals[Int(surface)])
        hashes.grow(to: own + 1, filling: nil)
        if let known = hashes[own] { return known }
        let hash = withBytes(ofSurface: surface) { WordHash($0) }
        hashes[own] = hash
        return hash
    }

    /// The values of the hashes of the article's surface forms, by their numbers.
    mutating func formHashes() -> [UInt64] {
        surfaces.originals.indices.map { hash(ofSurface: Int32($0)).value }
    }

    /// The article's term (−1 for none) and surface form of a word of several syllables, which `read` reads where it was
    /// not met before.
    mutating func numbers(
        ofJoined code: Int32, _ read: (inout WordReader) -> Token
    ) -> (term: Int32, surface: Int32) {
        if let known = joined[code] {
            let term = known.term < 0 ? -1 : terms.number(of: known.term)
            return (term, surfaces.number(of: known.surface))
        }
        let word = read(&self)
        joined[code] = (
            word.term < 0 ? -1 : terms.originals[Int(word.term)], surfaces.originals[Int(word.surface)]
        )
        return (word.term, word.surface)
    }

    /// The terms of a text that the article has too, in the order in which the text has them.
    mutating func knownTerms(of text: String, language: Language) -> [Int32] {
        var tokens: [Token] = []
        lexicon.appendTokens(Array(text.utf8), language: language, to: &tokens)
        terms.grow(to: lexicon.terms.count)
        return tokens.compactMap { token in token.term >= 0 && !token.isDigit ? terms.known(token.term) : nil }
    }

    /// Roles by surface form, of an article in these languages.
    mutating func roles(_ languages: some Sequence<Language>) -> [WordRoles] {
        for language in languages where listed.insert(language).inserted { readLists(of: language) }
        return surfaces.originals.map { $0 < roles.count ? roles[Int($0)] : [] }
    }

    private mutating func readLists(of language: Language) {
        for (list, role) in WordRoles.lists(of: language) {
            var tokens: [Token] = []
            lexicon.appendTokens(Array(list.utf8), language: language, to: &tokens)
            roles += [WordRoles](repeating: [], count: max(0, lexicon.surfaceCount - roles.count))
            for token in tokens { roles[Int(token.surface)].insert(role) }
        }
    }
}

extension Token {
    /// Whether it is a single character of a script without spaces: a part of phrases, none by itself.
    @inline(__always)
    var isSingleWhole: Bool { flags.contains(.wholeWord) && end - start <= 4 }

    /// Whether it is a word of a script without spaces that stands right after a number.
    func counts(_ number: Token) -> Bool {
        flags.contains(.wholeWord) && number.flags.contains(.number) && number.end == start
    }

    /// Whether it is a single digit of ASCII.
    var isDigit: Bool { flags.contains(.number) && end - start == 1 }
}

/// Numbers from 0 for ids in the order in which they are met, anew for each article.
private struct Renumbering: Sendable {
    /// For each id the article in which it was met last, and its number there.
    private var entries: [(article: UInt32, number: Int32)] = []
    private var article: UInt32 = 0
    /// The ids by their numbers.
    private(set) var originals: [Int32] = []

    mutating func begin() {
        article += 1
        originals.removeAll(keepingCapacity: true)
    }

    mutating func grow(to count: Int) { entries.grow(to: count, filling: (0, 0)) }

    @inline(__always)
    mutating func number(of id: Int32) -> Int32 {
        if entries[Int(id)].article == article { return entries[Int(id)].number }
        let number = Int32(originals.count)
        entries[Int(id)] = (article, number)
        originals.append(id)
        return number
    }

    func known(_ id: Int32) -> Int32? { entries[Int(id)].article == article ? entries[Int(id)].number : nil }
}

extension Array {
    /// Appends copies of `value` until there are `count` or more, half as many again at least where any are missing.
    mutating func grow(to count: Int, filling value: Element) {
        guard count > self.count else { return }
        let missing = Swift.max(count, self.count * 3 / 2) - self.count
        append(contentsOf: repeatElement(value, count: missing))
    }
}
