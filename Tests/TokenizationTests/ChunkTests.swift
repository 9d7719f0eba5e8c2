import CKernels
import Testing

@testable import Tokenization

/// The table of chunks against the scanner that is its only judge.
@Suite struct ChunkTests {
    /// Pieces whose neighbours matter.
    private static let pieces: [String] = [
        "a", "b", "s", "S", "U", "The", "ship", "NATO", "1", "23", "4", "12345678", "www", "http", "com", "qu", "l",
        "aujourd", "I",
        "internationalis", "internationalise", "abcdefghijklmnopqrstuvwxyzabcdefghij", "é", "É", "ế", "đ", "o\u{301}",
        "\u{301}", "’", "“", "”", "—", "…", "\u{A0}", "\u{200B}", "\u{AD}", "ß", "İ", "ı", "ж", "Ж", "צ", "ה", "中", "文",
        "ไ",
        "カ", "ー", "１", "٣", "🙂", ".", ",", ":", "'", "@", "_", "-", "\"", "/", "//", "?", "!", ";", "(", ")", "&", "+",
        " ", " ", " ", "  ", "\n", "\n\n", "-\n", "well-\n", "\t", "\0", "\u{1}", "\u{7F}",
        // Hyphens at lines' ends, and letters that end with the bytes of one.
        "‐\n", "\u{AD}\n", "í", "А",
    ]

    struct Generator {
        var state: UInt64
        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
    }

    /// Tokens of the scanner alone, with the spelling of each.
    private func oracle(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language, _ removesDiacritics: Bool
    ) -> [String] {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordScanner.scratchSize) { scratch in
            let rules = WordRules.of(language)
            var scanner = WordScanner(
                bytes, range: range, rules: rules, scratch: scratch.baseAddress!, removesDiacritics: removesDiacritics)
            var word = ScannedWord()
            var found: [String] = []
            while scanner.next(&word) {
                let folded = scanner.bytes(of: word)
                if rules.stopWords.id(of: folded) != nil { word.flags.insert(.stopWord) }
                found.append(
                    "\(word.start)..<\(word.end) \(word.flags.rawValue) \(String(decoding: folded, as: UTF8.self))")
            }
            return found
        }
    }

    private func compare(
        _ text: [UInt8], _ range: Range<Int>, _ language: Language, _ lexicon: inout Lexicon,
        _ counts: inout [String: Int]
    ) {
        text.withUnsafeBufferPointer { bytes in
            let expected = oracle(bytes, range, language, lexicon.removesDiacritics)
            var tokens: [Token] = []
            lexicon.appendTokens(bytes, range: range, language: language, to: &tokens)
            let found = tokens.map {
                "\($0.start)..<\($0.end) \($0.flags.rawValue) \(lexicon.surface($0.surface))"
            }
            #expect(found == expected, "\(String(decoding: text, as: UTF8.self).debugDescription) \(range)")
            // All is known now; and a lexicon that knows nothing of the text leaves the words as they are.
            var again: [Token] = []
            lexicon.appendKnownTokens(bytes, range: range, language: language, to: &again)
            #expect(again == tokens)
            var strange = Lexicon(removesDiacritics: lexicon.removesDiacritics)
            strange.appendTokens(
                bytes, range: range.lowerBound..<range.lowerBound, language: language, to: &tokens)
            let forms = strange.surfaceCount
            again.removeAll()
            strange.appendKnownTokens(bytes, range: range, language: language, to: &again)
            #expect(
                again.map { "\($0.start)..<\($0.end) \($0.flags.rawValue) \($0.surface)" }
                    == tokens.map { "\($0.start)..<\($0.end) \($0.flags.rawValue) -1" })
            #expect(strange.surfaceCount == forms)
            for token in tokens { counts[lexicon.surface(token.surface), default: 0] += 1 }
        }
    }

    @Test(arguments: [("en", false), ("fr", false), ("vi", true), ("tr", false)])
    func randomTextsReadAsTheScannerReadsThem(_ code: String, _ removesDiacritics: Bool) throws {
        let language = try #require(Language.named(code))
        var generator = Generator(state: UInt64(code.utf8.first!))
        var lexicon = Lexicon(removesDiacritics: removesDiacritics)
        var counts: [String: Int] = [:]
        for _ in 0..<600 {
            var text = ""
            for _ in 0..<(1 + generator.next(40)) { text += Self.pieces[generator.next(Self.pieces.count)] }
            var bytes = Array(text.utf8)
            // Room after the text, so that both roads to the end are taken, and a line's end that is none of its.
            let end = bytes.count
            if generator.next(2) == 0 {
                if generator.next(2) == 0 { bytes.append(0x0A) }
                bytes += Array(repeating: 0x78, count: 200)
            }
            var starts = [0]
            for index in bytes.indices where index < end && bytes[index] & 0xC0 != 0x80 { starts.append(index) }
            let start = starts[generator.next(starts.count)]
            compare(bytes, start..<end, language, &lexicon, &counts)
        }
        let occurrences = lexicon.occurrences()
        for surface in 0..<Int32(lexicon.surfaceCount) {
            #expect(occurrences[Int(surface)] == counts[lexicon.surface(surface)])
        }
    }

    @Test func wordsOfAnyLengthAnywhereInABlock() {
        var lexicon = Lexicon()
        var counts: [String: Int] = [:]
        for length in [1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 250] {
            for gap in 0..<70 {
                let text = String(repeating: " ", count: gap) + String(repeating: "a", count: length) + " b"
                compare(Array(text.utf8), 0..<text.utf8.count, .english, &lexicon, &counts)
                compare(Array(text.utf8), 0..<text.utf8.count - 2, .english, &lexicon, &counts)
                for signs in ["-", "--", "-'", " -", ".", "_-"] {
                    let text = String(repeating: "x", count: gap) + signs + String(repeating: "a", count: length)
                    compare(Array(text.utf8), 0..<text.utf8.count, .english, &lexicon, &counts)
                }
            }
        }
    }

    @Test func allTwinsFindTheSameChunks() {
        var generator = Generator(state: 3)
        var slots = [precis_known](repeating: precis_known(), count: 4)
        for _ in 0..<300 {
            var text: [UInt8] = []
            for _ in 0..<(1 + generator.next(60)) { text += Array(Self.pieces[generator.next(Self.pieces.count)].utf8) }
            let found = [PRECIS_PLAIN, PRECIS_AVX2, PRECIS_AVX512].map { level -> [String] in
                var state = precis_chunks()
                return withUnsafeTemporaryAllocation(of: precis_chunk.self, capacity: 200) { chunks in
                    let count = precis_find_chunks(
                        Int32(level), text, text.count, text.count, &state, chunks.baseAddress!, 200, &slots, 3)
                    let end = "\(state.position) \(state.before) \(state.stop)"
                    return chunks[..<count].map { "\($0.low) \($0.high) \($0.start) \($0.length) \($0.before)" }
                        + [end]
                }
            }
            #expect(found[0] == found[1])
            #expect(found[0] == found[2])
        }
    }
}
