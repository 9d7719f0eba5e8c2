extension TopicPhrases {
    /// Where a phrase stands and how it is written.
    struct Phrase {
        var count = 0
        var articles = 0
        var last = -1
        var spellings = Spellings()

        /// Adds a place of the phrase, in article `number`.
        mutating func note(_ number: Int, _ document: Document, _ run: ArraySlice<Token>) {
            count += 1
            if last != number {
                articles += 1
                last = number
            }
            let place = Place(document: number, range: Int(run.first!.start)..<Int(run.last!.end))
            // The first word of a sentence, and a heading in capitals, do not show how a word is written.
            let opens = run.first!.flags.contains(.boundaryBefore) && run.first!.flags.contains(.capitalized)
            spellings.add(
                document.bytes, place, opens || run.contains { $0.flags.contains(.allCaps) } ? 1 : 8)
        }
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
        var best: Place? {
            var best: (key: UInt64, weight: Int, place: Place)?
            for one in found where best == nil || one.weight > best!.weight { best = one }
            return best?.place
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
