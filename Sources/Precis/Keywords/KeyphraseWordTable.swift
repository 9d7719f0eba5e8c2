/// What is known of the words of one language.
final class KeyphraseWordTable: Sendable {
    /// How much more often than the average a word is the first, the last, or any word of a keyphrase: log ratios.
    struct Likings: Sendable {
        var first: Float = 0
        var last: Float = 0
        var any: Float = 0
        /// Whether the word was seen often enough to tell.
        var isKnown = false
    }

    /// Stems, for which ``idf`` and ``likings`` hold by id.
    let words: Vocabulary
    /// ln of one over the share of texts that hold the word.
    let idf: [Float]
    let likings: [Likings]
    /// The last three letters of words, for which ``endingLikings`` hold.
    let endings: Vocabulary
    let endingLikings: [Likings]
    /// The same by the stop word before (0) and after (1) a phrase; "." is a bound and "_" a word.
    let neighbours: [Vocabulary]
    let neighbourLikings: [[Float]]

    /// Reads the lines of `language`: `idf LEVEL words`, `word WORD CODE …`, `end ENDING CODE …`, `near SIDE+WORD CODE …`.
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
    }

    func idf(of word: UnsafeBufferPointer<UInt8>) -> Float? { words.id(of: word).map { idf[Int($0)] } }

    /// The likings of a word by its last three letters.
    func ending(of form: UnsafeBufferPointer<UInt8>) -> Likings {
        var start = form.count
        for _ in 0..<3 where start > 0 {
            start -= 1
            while start > 0 && form[start] & 0xC0 == 0x80 { start -= 1 }
        }
        guard let id = endings.id(of: UnsafeBufferPointer(rebasing: form[start...])) else { return Likings() }
        return endingLikings[Int(id)]
    }

    /// The liking of what stands before (0) or after (1).
    func neighbour(_ side: Int, _ word: UnsafeBufferPointer<UInt8>) -> Float {
        neighbours[side].id(of: word).map { neighbourLikings[side][Int($0)] } ?? 0
    }

    func neighbour(_ side: Int, _ mark: StaticString) -> Float {
        neighbour(side, UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
    }
}

extension KeyphraseWordTable {
    private struct Reader {
        var words = Vocabulary()
        var idf: [Float] = []
        var likings: [Likings] = []
        var endings = Vocabulary()
        var endingLikings: [Likings] = []
        var neighbours = [Vocabulary(), Vocabulary()]
        var neighbourLikings: [[Float]] = [[], []]

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
                        likings[number(word)] = Likings(
                            first: Self.decoded(code, 0), last: Self.decoded(code, 1), any: Self.decoded(code, 2),
                            isKnown: true)
                    }
                case UInt8(ascii: "e"):
                    for (word, code) in pairs(fields) where endings.intern(.init(rebasing: word)) == endingLikings.count
                    {
                        endingLikings.append(
                            Likings(first: Self.decoded(code, 0), last: Self.decoded(code, 1), isKnown: true))
                    }
                case UInt8(ascii: "n"):
                    for (word, code) in pairs(fields) {
                        let side = word.first == UInt8(ascii: "<") ? 0 : 1
                        if neighbours[side].intern(.init(rebasing: word.dropFirst())) == neighbourLikings[side].count {
                            neighbourLikings[side].append(Self.decoded(code, 0))
                        }
                    }
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
                likings.append(Likings())
            }
            return number
        }

        /// A letter stands for a quarter, "D" for 0.
        private static func decoded(_ code: Bytes, _ place: Int) -> Float {
            (Float(code[code.startIndex + place]) - 0x44) / 4
        }
    }
}
