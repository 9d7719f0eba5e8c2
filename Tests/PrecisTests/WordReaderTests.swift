import Testing

@testable import Precis

@Suite("Words of an article")
struct WordReaderTests {
    @Test("what was read before does not show", arguments: [Language.english, .french])
    func numbering(language: Language) {
        let text = "Les bateaux sail. The ships sank, and she said so: le bateau sank."
        let document = Document(text: text, language: language)
        var lexicon = Lexicon()
        var expected: [Token] = []
        document.bytes.withUnsafeBufferPointer {
            lexicon.appendTokens($0, range: 0..<$0.count, language: language, to: &expected)
        }
        for earlier in ["", "Sank, sank: the bateau. She is a ship.", text, "Other words altogether."] {
            WordReader.reading { words in
                var tokens: [Token] = []
                Array(earlier.utf8).withUnsafeBufferPointer {
                    words.append($0, range: 0..<$0.count, language: .english, to: &tokens)
                }
            }
            WordReader.reading { words in
                var tokens: [Token] = []
                document.bytes.withUnsafeBufferPointer {
                    words.append($0, range: 0..<$0.count, language: language, to: &tokens)
                }
                #expect(tokens == expected)
                #expect(words.termCount == lexicon.terms.count)
                #expect(words.roles([language]).count == lexicon.surfaceCount)
                // A text's words that the article does not have are left out.
                let sank = expected.last!.term
                #expect(words.knownTerms(of: "Elephants sank", language: language) == [sank])
            }
        }
    }

    @Test("a digit by itself is no term, in the article or asked for")
    func digits() {
        let text = Array("Ships 2, boats 3, 14 ferries".utf8)
        WordReader.reading { words in
            var tokens: [Token] = []
            text.withUnsafeBufferPointer { words.append($0, range: 0..<$0.count, language: .english, to: &tokens) }
            #expect(tokens.map(\.term) == [0, -1, 1, -1, 2, 3])
            #expect(words.knownTerms(of: "3 boats of 14", language: .english) == [1, 2])
        }
    }

    @Test("a pronoun is one whatever came before")
    func roles() {
        for text in ["She left.", "A ship left. She left.", "He said she left."] {
            let vectors = SentenceVectors([Document(text: text, language: .english)])
            let last = vectors.rows.last!.tokens
            let she = vectors.tokens[last].first { $0.start + 3 == $0.end && $0.flags.contains(.stopWord) }
            #expect(she.map { vectors.roles[Int($0.surface)].contains(.pronoun) } == true)
        }
    }
}
