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

    /// Stems, for which ``idf`` and ``likings`` hold by id.
    let words: Vocabulary
    /// ln of one over the share of texts that hold the word.
    let idf: [Float]
    /// Those in papers and those in news, by ``KindOfText``.
    let likings: [[Likings]]
    /// The last three letters of words, for which ``endingLikings`` hold.
    let endings: Vocabulary
    let endingLikings: [[Likings]]
    /// The same by the stop word before (0) and after (1) a phrase; "." is a bound and "_" a word.
    let neighbours: [Vocabulary]
    private let neighbourLikings: [[[Float]]]
    /// Word forms that tell the kind of a text, and how much more of news than of papers each has: log ratios.
    private let tellingForms: Vocabulary
    private let tellingWeights: [Float]
    /// The mean from which on a text is news.
    private let bias: Float

    /// Reads the lines of `language`: `idf LEVEL words`, `word WORD CODE …`, `end ENDING CODE …`,
    /// `near SIDE+WORD CODE …`, each code once for all texts or twice, for papers and for news; `kind FORM CODE …` and
    /// `bias CODE`.
    init(_ text: String, language: String) {
        var reader = Reader()
        var text = text
        text.withUTF8 { reader.read($0, language: language) }
        words = reader.words
        idf = reader.idf
        likings = reader.likings
        endings = reader.endings
        endingLikings = reader.endingLikings
        neighbours = reader.neighbours
        neighbourLikings = reader.neighbourLikings
        tellingForms = reader.tellingForms
        tellingWeights = reader.tellingWeights
        bias = reader.bias
    }

    /// How much a word form tells that a text is news, or `nil` where it tells nothing.
    func tellingWeight(of form: UnsafeBufferPointer<UInt8>) -> Float? {
        tellingForms.id(of: form).map { tellingWeights[Int($0)] }
    }

    /// The kind of a text with `count` telling forms, whose weights add up to `sum`; a language without such forms has
    /// one kind.
    func kind(sum: Float, count: Int) -> KindOfText {
        tellingWeights.isEmpty || sum / Float(count + 3) > bias ? .news : .papers
    }

    /// The place in ``endingLikings`` of a word by its last three letters.
    func ending(of form: UnsafeBufferPointer<UInt8>) -> Int32? {
        var start = form.count
        for _ in 0..<3 where start > 0 {
            start -= 1
            while start > 0 && form[start] & 0xC0 == 0x80 { start -= 1 }
        }
        return endings.id(of: UnsafeBufferPointer(rebasing: form[start...]))
    }

    /// The likings of what stands before (0) or after (1), in papers and in news.
    func neighbour(_ side: Int, _ word: UnsafeBufferPointer<UInt8>) -> SIMD2<Float> {
        guard let id = neighbours[side].id(of: word) else { return SIMD2() }
        return SIMD2(neighbourLikings[0][side][Int(id)], neighbourLikings[1][side][Int(id)])
    }

    func neighbour(_ side: Int, _ mark: StaticString) -> SIMD2<Float> {
        neighbour(side, UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
    }
}

extension KeyphraseWordTable {
    private struct Reader {
        var words = Vocabulary()
        var idf: [Float] = []
        var likings: [[Likings]] = [[], []]
        var endings = Vocabulary()
        var endingLikings: [[Likings]] = [[], []]
        var neighbours = [Vocabulary(), Vocabulary()]
        var neighbourLikings: [[[Float]]] = [[[], []], [[], []]]
        var tellingForms = Vocabulary()
        var tellingWeights: [Float] = []
        var bias: Float = 0

        typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

        mutating func read(_ text: UnsafeBufferPointer<UInt8>, language: String) {
            var isOurs = false
            for line in text.split(separator: 0x0A) {
                guard isOurs || line.first == UInt8(ascii: "l") else { continue }
                let fields = line.split(separator: 0x20)
                switch fields[0].first {
                case UInt8(ascii: "l"): isOurs = fields[1].elementsEqual(language.utf8)
                case UInt8(ascii: "i"):
                    let level = fields[1].reduce(0) { $0 * 10 + Int($1 - 0x30) }
                    for word in fields[2...] { idf[number(word)] = Float(level) / 3 }
                case UInt8(ascii: "w"):
                    for (word, code) in pairs(fields) {
                        let number = number(word)
                        for kind in 0...1 {
                            let at = code.count > 4 ? kind * 4 : 0
                            likings[kind][number] = Likings(
                                first: Self.decoded(code, at), last: Self.decoded(code, at + 1),
                                any: Self.decoded(code, at + 2), alone: Self.decoded(code, at + 3), isKnown: true)
                        }
                    }
                case UInt8(ascii: "e"):
                    for (word, code) in pairs(fields)
                    where endings.intern(.init(rebasing: word)) == endingLikings[0].count {
                        for kind in 0...1 {
                            let at = code.count > 3 ? kind * 3 : 0
                            endingLikings[kind].append(
                                Likings(
                                    first: Self.decoded(code, at), last: Self.decoded(code, at + 1),
                                    alone: Self.decoded(code, at + 2), isKnown: true))
                        }
                    }
                case UInt8(ascii: "n"):
                    for (word, code) in pairs(fields) {
                        let side = word.first == UInt8(ascii: "<") ? 0 : 1
                        let number = neighbours[side].intern(.init(rebasing: word.dropFirst()))
                        guard number == neighbourLikings[0][side].count else { continue }
                        for kind in 0...1 {
                            neighbourLikings[kind][side].append(Self.decoded(code, min(kind, code.count - 1)))
                        }
                    }
                case UInt8(ascii: "k"):
                    for (word, code) in pairs(fields)
                    where tellingForms.intern(.init(rebasing: word)) == tellingWeights.count {
                        tellingWeights.append(Self.decoded(code, 0))
                    }
                case UInt8(ascii: "b"): bias = Self.decoded(fields[1], 0)
                default: preconditionFailure("an unknown line in the keyphrase words")
                }
            }
        }

        private func pairs(_ fields: [Bytes]) -> some Sequence<(Bytes, Bytes)> {
            stride(from: 1, to: fields.count - 1, by: 2).lazy.map { (fields[$0], fields[$0 + 1]) }
        }

        private mutating func number(_ word: Bytes) -> Int {
            let number = Int(words.intern(UnsafeBufferPointer(rebasing: word)))
            if number == idf.count {
                idf.append(KeyphraseModel.greatestIDF)
                for kind in 0...1 { likings[kind].append(Likings()) }
            }
            return number
        }

        /// A letter stands for a quarter, "D" for 0.
        private static func decoded(_ code: Bytes, _ place: Int) -> Float {
            (Float(code[code.startIndex + place]) - 0x44) / 4
        }
    }
}
