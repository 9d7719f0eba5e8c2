extension TopicPhrases {
    /// Where a phrase stands and how it is written.
    struct Phrase {
        var count = 0
        var articles = 0
        var last = -1
        private var spellings = Spellings()
        /// With what hyphens join to its first word.
        private var compounds = Spellings()

        /// The share of its places from which one compound is shown for a phrase.
        private static let compoundShare = 0.5

        /// Adds a place of the phrase, in article `number`: that of the tokens at `range`.
        mutating func note(_ number: Int, _ document: Document, _ tokens: [Token], _ range: Range<Int>) {
            count += 1
            if last != number {
                articles += 1
                last = number
            }
            let run = tokens[range]
            // The first word of a sentence, and a heading in capitals, do not show how a word is written.
            let opens = run.first!.flags.contains(.boundaryBefore) && run.first!.flags.contains(.capitalized)
            let weight = opens || run.contains { $0.flags.contains(.allCaps) } ? 1 : 8
            func place(from start: Int) -> Place {
                Place(document: number, range: Int(tokens[start].start)..<Int(run.last!.end))
            }
            spellings.add(document.bytes, place(from: range.lowerBound), weight)
            let start = TopicPhrases.startOfCompound(range.lowerBound, tokens)
            if start < range.lowerBound { compounds.add(document.bytes, place(from: start), 1) }
        }

        /// Where it is written as it mostly is: "No-till farming" for "till farming".
        var best: Place? {
            if let compound = compounds.best, Double(compound.weight) >= Self.compoundShare * Double(count) {
                return compound.place
            }
            return spellings.best?.place
        }
    }

    /// The first token that hyphens join with the one at `place`. Figures are none: those of "20-year contracts" and
    /// "30-year contracts" differ.
    private static func startOfCompound(_ place: Int, _ tokens: [Token]) -> Int {
        var start = place
        while start > 0, tokens[start].flags.contains(.hyphenBefore),
            tokens[start - 1].flags.isDisjoint(with: [.number, .url])
        {
            start -= 1
        }
        return start
    }

    /// Where a phrase stands.
    struct Place {
        var document: Int
        var range: Range<Int>
    }

    /// How often each spelling was seen; the most frequent is shown.
    struct Spellings {
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
        var best: (weight: Int, place: Place)? {
            var best: (weight: Int, place: Place)?
            for one in found where best == nil || one.weight > best!.weight { best = (one.weight, one.place) }
            return best
        }
    }

    /// Two to ``longest`` words in a row.
    struct Run: Hashable {
        private var padded = SIMD4<Int32>(repeating: -1)

        init(_ tokens: ArraySlice<Token>) {
            for (place, token) in tokens.enumerated() { padded[place] = Self.part(token) }
        }

        /// The parts as one number: a vector's own hash takes them one by one.
        func hash(into hasher: inout Hasher) {
            let pairs = unsafeBitCast(padded, to: SIMD2<UInt64>.self)
            hasher.combine(pairs[0] ^ pairs[1] &* 0x9E37_79B9_7F4A_7C15)
        }

        /// The term of a word, and of a stop word −2 less its surface.
        static func part(_ token: Token) -> Int32 { token.term >= 0 ? token.term : -2 - token.surface }

        var parts: [Int32] { (0..<4).map { padded[$0] }.filter { $0 != -1 } }
        var terms: [Int32] { parts.filter { $0 >= 0 } }
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
