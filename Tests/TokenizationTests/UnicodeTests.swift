import Testing

@testable import Tokenization

@Suite struct UnicodeTests {
    private func words(_ text: String, _ language: Language = .undetermined) -> [String] {
        var lexicon = Lexicon()
        let document = Document(bytes: Array(text.utf8), language: language, sentenceRanges: [0..<text.utf8.count])
        let tokens = lexicon.tokens(of: 0..<document.bytes.count, in: document)
        for token in tokens { #expect(String(validating: document.bytes[token.range], as: UTF8.self) != nil) }
        return tokens.map { lexicon.surface($0.surface) }
    }

    /// Standard library strings compare by canonical equivalence, so the bytes are compared.
    @Test(arguments: ["Việt Nam đã thắng", "Đường Nguyễn Huệ", "naïve café", "Ångström Ü", "한국어 기사", "Ά έ ή"])
    func composedAndDecomposedAreOne(_ text: String) {
        let decomposed = String(
            String.UnicodeScalarView(
                Normalizer.shared.decomposed(text.unicodeScalars.map(\.value)).map { Unicode.Scalar($0)! }))
        #expect(Array(decomposed.utf8) != Array(text.utf8))
        #expect(words(decomposed).map { Array($0.utf8) } == words(text).map { Array($0.utf8) })
    }

    /// The table that spares asking the standard library for scalars without another letter in lower case.
    @Test func hashedLettersAreInLowerCase() {
        #expect(WordHashes.table == (0..<0x2000).map { WordHashes.folded(UInt32($0)) })
    }

    @Test func marksInAnyOrderAreOne() {
        // ệ as e + dot + circumflex and as e + circumflex + dot.
        #expect(Array(words("e\u{323}\u{302}")[0].utf8) == Array("ệ".utf8))
        #expect(Array(words("e\u{302}\u{323}")[0].utf8) == Array("ệ".utf8))
        #expect(Array(words("E\u{302}\u{323}")[0].utf8) == Array("ệ".utf8))
    }

    @Test(arguments: [
        ("МОСКВА Київ", ["москва", "київ"]),
        ("ΑΘΗΝΑ Σίσυφος", ["αθηνα", "σίσυφοσ"]),
        ("ԵՐԵՎԱՆ", ["երեվան"]),
        ("STRASSE Straße ſ", ["strasse", "straße", "s"]),
        ("東京都", ["東京", "京都"]),
        ("京", ["京"]),
        ("東京タワーへ", ["東京", "タワー", "へ"]),
        ("กขค", ["กข", "ขค"]),
        ("กี่ปี", ["กี่ปี"]),
        ("한국어 기사", ["한국어", "기사"]),
        ("שלום צה\"ל", ["שלום", "צה\"ל"]),
        ("مرحبا ١٢٣", ["مرحبا", "١٢٣"]),
        ("col·legi", ["col·legi"]),
        ("Ver\u{AD}fassung", ["verfassung"]),
        ("a\u{300}b", ["àb"]),
        ("\u{300}x", ["x"]),
        ("e\u{200D}f", ["e\u{200D}f"]),
    ])
    func scripts(_ text: String, _ expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func turkishKnowsTwoLettersI() {
        #expect(words("ISPARTA İzmir", .turkish) == ["ısparta", "izmir"])
        #expect(words("ISPARTA İzmir", .english) == ["isparta", "izmir"])
    }

    @Test func diacriticsCanBeRemoved() {
        var lexicon = Lexicon(removesDiacritics: true)
        let document = Document(text: "Đà Nẵng da nang Łódź café", language: .undetermined)
        let tokens = lexicon.tokens(of: 0..<document.bytes.count, in: document)
        #expect(tokens.map { lexicon.surface($0.surface) } == ["da", "nang", "da", "nang", "lodz", "cafe"])
        #expect(tokens[0].term == tokens[2].term)
    }

    @Test func foldingAgreesWithTheStandardLibrary() {
        // Where lower case is one scalar and maps to itself again, folding is lower-casing, but for a few scalars that
        // fold to another letter (final sigma, long s, Cherokee).
        var differing = 0
        for value in UInt32(0x80)..<0x1_0000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            if lower.count == 1, TextTables.shared.fold(value) != lower.first!.value { differing += 1 }
        }
        #expect(differing < 250)
    }

    @Test func compositionAgreesWithTheStandardLibrary() {
        // Every scalar of the basic plane that has a decomposition: decomposed and composed, both ways equal.
        for value in UInt32(0xC0)..<0x1_0000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let decomposed = Normalizer.shared.decomposed([value])
            let text = String(String.UnicodeScalarView(decomposed.map { Unicode.Scalar($0)! }))
            #expect(text == String(scalar), "U+\(String(value, radix: 16))")
            let composed = Normalizer.shared.composed(decomposed)
            #expect(composed == Normalizer.shared.composed([value]), "U+\(String(value, radix: 16))")
        }
    }

    @Test func longRunsAreCut() {
        let words = words(String(repeating: "é", count: 1000))
        #expect(words.joined() == String(repeating: "é", count: 1000))
        #expect(words.allSatisfy { $0.utf8.count <= 260 })
    }

    @Test func fastAndGeneralRoadsAgree() {
        // A word near the end of its range takes the general road; the same word with text after it the fast one.
        let samples =
            ["Hello", "WORLD", "a", "Internationally", "abcdefgh", "ABCDEFGHi", "x1", "U.S", "don't", "état"]
            + ["1999", "B2", "AB2", "A1B", "3rd", "12,5", "1.5", "9:30", "x_y", "ABCDEFGHIJKLMNO", "ABCDEFGHIJKLMNOP"]
        for sample in samples {
            let near = Lexicon.firstToken(of: sample)
            let far = Lexicon.firstToken(of: sample + " and then a lot more text after it")
            #expect(near.form == far.form && near.flags == far.flags && near.end == far.end, "\(sample)")
        }
    }
}

extension Lexicon {
    fileprivate static func firstToken(of text: String) -> (form: String, flags: Token.Flags, end: Int32) {
        var lexicon = Lexicon()
        let document = Document(text: text, language: .undetermined)
        let token = lexicon.tokens(of: 0..<document.bytes.count, in: document)[0]
        return (lexicon.surface(token.surface), token.flags, token.end)
    }
}
