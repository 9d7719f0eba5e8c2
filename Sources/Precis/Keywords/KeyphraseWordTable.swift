/// What is known of the words of one language.
final class KeyphraseWordTable: Sendable {
    /// How much more often than the average a word is the first, the last, or any word of a keyphrase, or one by itself:
    /// log ratios.
    struct Likings: Sendable {
        var first: Float = 0
        var last: Float = 0
        var any: Float = 0
        var alone: Float = 0
        /// Whether the word was seen often enough to tell.
        var isKnown = false
    }

    private let text: StaticBytes
    /// Stems with three times ln of one over the share of texts that hold the word.
    private let rarities: WordIndex
    /// Words of several syllables, `_` between them, each with a code after it: how much likelier it is than its
    /// syllables by themselves, and how rare.
    private let joins: WordIndex
    /// Stems, each with the code of its likings after it.
    private let words: WordIndex
    /// The last three letters of words, with the codes of theirs.
    private let endings: WordIndex
    /// The stop words before (0) and after (1) a phrase; "." is a bound and "_" a word.
    private let neighbours: [WordIndex]
    /// Word forms that tell the kind of a text, and how much more of news than of papers each has: log ratios.
    private let tellingForms: WordIndex
    /// The mean from which on a text is news.
    private let bias: Float

    /// Reads the lines of `language`: `idf LEVEL words`, `join WORD CODE …`, `word WORD CODE …`, `end ENDING CODE …`,
    /// `near SIDE+WORD CODE …`, each code once for all texts or twice, for papers and for news; `kind FORM CODE …` and
    /// `bias CODE`. Nothing but the places of words is kept. O(bytes).
    init(_ text: StaticString, language: String) {
        let text = StaticBytes(text)
        var (rarities, words, endings) = (WordIndex(text), WordIndex(text), WordIndex(text))
        var joins = WordIndex(text)
        var (before, after, tellingForms) = (WordIndex(text), WordIndex(text), WordIndex(text))
        var bias: Float = 0
        Self.forEachLine(of: text, language) { kind, line in
            var place = line.lowerBound
            func skip(_ count: Int) {
                place += count
                while place < line.upperBound, text[place] > 0x20 { place += 1 }
                place += 1
            }
            switch kind {
            case UInt8(ascii: "i"):
                var level: UInt8 = 0
                while text[place] > 0x20 {
                    level = level * 10 + (text[place] - 0x30)
                    place += 1
                }
                place += 1
                while place < line.upperBound { place = rarities.add(at: place, number: level) + 1 }
            case UInt8(ascii: "j"):
                while place < line.upperBound {
                    place = joins.add(at: place) + 1
                    skip(2)
                }
            case UInt8(ascii: "w"):
                while place < line.upperBound {
                    place = words.add(at: place) + 1
                    skip(3)
                }
            case UInt8(ascii: "e"):
                while place < line.upperBound {
                    place = endings.add(at: place) + 1
                    skip(2)
                }
            case UInt8(ascii: "n"):
                while place < line.upperBound {
                    place =
                        text[place] == UInt8(ascii: "<") ? before.add(at: place + 1) + 1 : after.add(at: place + 1) + 1
                    skip(0)
                }
            case UInt8(ascii: "k"):
                while place < line.upperBound {
                    place = tellingForms.add(at: place) + 1
                    skip(0)
                }
            case UInt8(ascii: "b"): bias = Self.decoded(text[place])
            default: preconditionFailure("an unknown line in the keyphrase words")
            }
        }
        self.text = text
        (self.rarities, self.joins, self.words, self.endings) = (rarities, joins, words, endings)
        leastIDF = language == "vi" ? (1.4, 3.3) : language == "en" ? (2.4, 2.4) : (0, 0)
        neighbours = [before, after]
        (self.tellingForms, self.bias) = (tellingForms, bias)
    }

    /// Calls `body` with the first letter of each line of `language`, and the range of what stands after the first word.
    private static func forEachLine(
        of text: StaticBytes, _ language: String, _ body: (UInt8, Range<Int>) -> Void
    ) {
        var isOurs = false
        var place = 0
        while place < text.count {
            let start = place
            while place < text.count, text[place] > 0x20 { place += 1 }
            let first = min(place + 1, text.count)
            while place < text.count, text[place] != 0x0A { place += 1 }
            if text[start] == UInt8(ascii: "l") {
                isOurs = text[first..<place].elementsEqual(language.utf8)
            } else if isOurs && first < place {
                body(text[start], first..<place)
            }
            place += 1
        }
    }

    /// ln of one over the share of texts that hold a stem.
    func idf(of term: UnsafeBufferPointer<UInt8>) -> Float {
        if let level = rarities.find(term)?.number ?? joins.find(term).map({ text[$0.end + 2] - 0x30 }) {
            return Float(level) / 3
        }
        return KeyphraseModel.greatestIDF
    }

    /// Whether the language has words of several syllables that are written apart.
    var hasJoins: Bool { !joins.isEmpty }

    /// The least rarity of a keyphrase of one word: in English one that every tenth text holds is none ("people",
    /// "company"), in Vietnamese one of every fourth, or a syllable of every twenty-seventh. The French and Portuguese
    /// tables are counted in news only, where people choose such words.
    private let leastIDF: (word: Float, syllable: Float)

    /// Whether words are told by ``saysLittle(_:)``.
    var knowsLittleWords: Bool { leastIDF.word > 0 }

    /// Whether a word is too common to say anything by itself.
    func saysLittle(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let isSyllable = hasJoins && !word.contains(UInt8(ascii: "_"))
        return idf(of: word) < (isSyllable ? leastIDF.syllable : leastIDF.word)
    }

    /// How much likelier a word of several syllables, `_` between them, is than they by themselves, in quarters of ln,
    /// and where its code stands; nil where they are no word.
    ///
    /// - Parameter spelling: its bytes, which are asked for only where the hash is that of a word.
    @inline(__always)
    func join(_ hash: WordHash, _ spelling: () -> [UInt8]) -> (gain: Int, code: Int32)? {
        let found = joins.find(hash) { place in
            spelling().withUnsafeBufferPointer { text.holds($0, at: place) ? place + $0.count : nil }
        }
        return found.map { (Int(text[$0.end + 1] - 0x30), Int32($0.end + 1)) }
    }

    /// Where the code of a stem's likings stands, or −1.
    func code(of term: UnsafeBufferPointer<UInt8>) -> Int32 { Self.code(of: term, in: words) }

    /// Where the code after a word stands, or −1 where the index does not hold the word.
    private static func code(of word: UnsafeBufferPointer<UInt8>, in index: WordIndex) -> Int32 {
        index.find(word).map { Int32($0.end + 1) } ?? -1
    }

    /// The likings that the code at a place tells.
    func likings(at code: Int32, _ kind: KindOfText) -> Likings {
        guard code >= 0 else { return Likings() }
        let at = place(of: code, letters: 4, kind)
        return Likings(
            first: Self.decoded(text[at]), last: Self.decoded(text[at + 1]), any: Self.decoded(text[at + 2]),
            alone: Self.decoded(text[at + 3]), isKnown: true)
    }

    /// Where the code of the likings of a word's last three letters stands, or −1.
    func code(ofEndingOf form: UnsafeBufferPointer<UInt8>) -> Int32 {
        var start = form.count
        for _ in 0..<3 where start > 0 {
            start -= 1
            while start > 0 && form[start] & 0xC0 == 0x80 { start -= 1 }
        }
        return Self.code(of: UnsafeBufferPointer(rebasing: form[start...]), in: endings)
    }

    /// The likings that the code of an ending tells.
    func endingLikings(at code: Int32, _ kind: KindOfText) -> Likings {
        guard code >= 0 else { return Likings() }
        let at = place(of: code, letters: 3, kind)
        return Likings(
            first: Self.decoded(text[at]), last: Self.decoded(text[at + 1]), alone: Self.decoded(text[at + 2]),
            isKnown: true)
    }

    /// The likings of what stands before (0) or after (1), in papers and in news.
    func neighbour(_ side: Int, _ word: UnsafeBufferPointer<UInt8>) -> SIMD2<Float> {
        let code = Self.code(of: word, in: neighbours[side])
        guard code >= 0 else { return SIMD2() }
        return SIMD2(
            Self.decoded(text[place(of: code, letters: 1, .papers)]),
            Self.decoded(text[place(of: code, letters: 1, .news)]))
    }

    func neighbour(_ side: Int, _ mark: StaticString) -> SIMD2<Float> {
        neighbour(side, UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
    }

    /// Where the letters of a kind of text begin in a code, which is written once where all kinds are alike.
    private func place(of code: Int32, letters: Int, _ kind: KindOfText) -> Int {
        let (first, second) = (Int(code), Int(code) + letters)
        return kind == .news && second < text.count && text[second] > 0x20 ? second : first
    }

    /// How much a word form tells that a text is news, or `nil` where it tells nothing.
    func tellingWeight(of form: UnsafeBufferPointer<UInt8>) -> Float? {
        let code = Self.code(of: form, in: tellingForms)
        return code < 0 ? nil : Self.decoded(text[Int(code)])
    }

    /// The kind of a text with `count` telling forms, whose weights add up to `sum`; a language without such forms has
    /// one kind.
    func kind(sum: Float, count: Int) -> KindOfText {
        tellingForms.isEmpty || sum / Float(count + 3) > bias ? .news : .papers
    }

    /// A letter stands for a quarter, "D" for 0.
    private static func decoded(_ letter: UInt8) -> Float { (Float(letter) - 0x44) / 4 }
}
