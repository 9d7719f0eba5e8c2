import Testing
import Tokenization

@Suite struct LexiconTests {
    private func words(_ text: String, _ language: Language = .english) -> [String] {
        var lexicon = Lexicon()
        let document = Document(bytes: Array(text.utf8), language: language, sentenceRanges: [0..<text.utf8.count])
        return lexicon.tokens(of: 0..<document.bytes.count, in: document).map { lexicon.surface($0.surface) }
    }

    @Test func example() {
        var lexicon = Lexicon()
        let document = Document(text: "Ships sail. The ship sank.", language: .english)
        let tokens = document.sentences.flatMap { lexicon.tokens(of: $0.range, in: document) }
        #expect(tokens.map(\.term) == [0, 1, -1, 0, 2])
        #expect(lexicon.surface(of: 0) == "ships")
        #expect(tokens[2].flags.contains(.stopWord))
        #expect(tokens.map { document.text(of: $0.range) } == ["Ships", "sail", "The", "ship", "sank"])
    }

    @Test func exampleOfTheArticle() {
        let story = Document(text: "LONDON, March 3 (Agency) — Shares rose. Oil fell. — AFP", language: .english)
        var lexicon = Lexicon()
        let tokens = lexicon.tokens(of: story.sentences[0].range, in: story)
        #expect(tokens.map { lexicon.terms[$0.term] } == ["share", "rose"])
    }

    @Test(arguments: [
        ("Don't stop the ship's crew", ["don't", "stop", "the", "ship", "crew"]),
        ("It cost 1,000.50 at 9:30, i.e. a lot", ["it", "cost", "1,000.50", "at", "9:30", "i.e", "a", "lot"]),
        ("The U.S. and U.K.", ["the", "u.s", "and", "u.k"]),
        (
            "See https://example.com/a?b=1. Or ask x.y@example.org!",
            ["see", "https://example.com/a?b=1", "or", "ask", "x.y@example.org"]
        ),
        ("state-of-the-art end.Next one", ["state", "of", "the", "art", "end", "next", "one"]),
        ("snake_case www.example.com, example.com", ["snake_case", "www.example.com", "example.com"]),
    ])
    func english(_ text: String, _ expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func aSingleDigitIsATermAndASingleLetterIsNot() {
        let text = "Phone 6 or phone 5 of model x, ６ too"
        let document = Document(bytes: Array(text.utf8), language: .english, sentenceRanges: [0..<text.utf8.count])
        var lexicon = Lexicon()
        let tokens = lexicon.tokens(of: 0..<text.utf8.count, in: document)
        let terms = tokens.map { $0.term < 0 ? "-" : lexicon.terms[$0.term] }
        #expect(terms == ["phone", "6", "-", "phone", "5", "-", "model", "-", "６", "-"])
        let known = lexicon.knownTokens(of: 0..<text.utf8.count, in: document)
        #expect(known.map(\.term) == tokens.map(\.term))
        #expect(Lexicon().knownTokens(of: 0..<text.utf8.count, in: document).allSatisfy { $0.term == -1 })
    }

    @Test func elisionsAreTokensOfTheirOwn() {
        #expect(words("L’homme qu'elle aujourd'hui", .french) == ["l", "homme", "qu", "elle", "aujourd'hui"])
        #expect(words("HÀ NỘI Đà Nẵng", .vietnamese) == ["hà", "nội", "đà", "nẵng"])
    }

    @Test func flagsSayWhatStandsBefore() {
        var lexicon = Lexicon()
        let document = Document(text: "Well-known, NATO met Bob in 1999", language: .english)
        let flags = lexicon.tokens(of: 0..<document.bytes.count, in: document).map(\.flags)
        #expect(flags[0] == [.capitalized, .boundaryBefore, .stopWord])
        #expect(flags[1] == .hyphenBefore)
        #expect(flags[2] == [.capitalized, .allCaps, .boundaryBefore])
        #expect(flags[4] == .capitalized)
        #expect(flags[6] == .number)
    }

    @Test func mergingTwoHalvesEqualsOnePass() {
        let texts = [
            "Ships sailed to the harbour.", "The harbour was closed to ships.", "A ship is sailing: closing harbours",
        ]
        var whole = Lexicon()
        var first = Lexicon()
        var second = Lexicon()
        for (index, text) in texts.enumerated() {
            let document = Document(text: text, language: index == 1 ? .french : .english)
            let inOnePass = whole.tokens(of: 0..<document.bytes.count, in: document)
            if index == 0 {
                _ = first.tokens(of: 0..<document.bytes.count, in: document)
            } else {
                let tokens = second.tokens(of: 0..<document.bytes.count, in: document)
                #expect(tokens.count == inOnePass.count)
            }
        }
        first.merge(second)
        #expect(first.terms == whole.terms)
        #expect(first.surfaceCount == whole.surfaceCount)
        #expect(first.surfaces() == whole.surfaces())
        for surface in 0..<Int32(whole.surfaceCount) {
            #expect(first.surface(surface) == whole.surface(surface))
            #expect(first.occurrences() == whole.occurrences())
        }
    }

    @Test func knownTokensAddNothing() {
        var lexicon = Lexicon()
        let document = Document(text: "Ships sail.", language: .english)
        _ = lexicon.tokens(of: 0..<document.bytes.count, in: document)
        let query = Document(text: "The shipping of sails and anchors", language: .english)
        let tokens = lexicon.knownTokens(of: 0..<query.bytes.count, in: query)
        #expect(tokens.map(\.term) == [-1, 0, -1, 1, -1, -1])
        #expect(lexicon.surfaceCount == 2)
    }
}
