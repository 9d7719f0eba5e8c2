import Testing
import Tokenization

/// Input of every bad kind. Whatever took quadratic time would not come to an end here.
@Suite struct RobustnessTests {
    static let patterns = [
        "a.B", ". ", "? ", "! . ", "5 a.m. ", "Mr. ", "\"", "\" ", "( ", "[1] ", ":-) ", "a. b. ", "\n", " \n- a", "\0",
        "\u{FFFD}", "é", "e\u{301}", "\u{301}", "한", "東", "ก", "' ", "'s ", "l'", "- ", "-", "—", "/", "@", "a@",
        "www.",
        "http://", "1,", "1. ", "1", "A", "A.", "…", "。", "; The ", "etc. The ", "😀 ", "\t", "\r\n", "\r", "\u{2028}",
    ]

    @Test(arguments: patterns)
    func longRunsOfOneThing(_ pattern: String) {
        let text = String(repeating: pattern, count: 20_000 / pattern.utf8.count)
        check(Document(text: text))
        check(Document(text: "x" + text + "x", language: .english))
    }

    @Test func bracketsThatNoneOpens() {
        let text = String(repeating: "x.) y ", count: 150_000)
        #expect(Document(text: text, language: .english).sentences.count == 1)
    }

    @Test func bytesOfNoEncoding() {
        var state: UInt64 = 88_172_645_463_325_252
        for round in 0..<200 {
            var bytes: [UInt8] = []
            for _ in 0..<round {
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                // Half ASCII that means something to the rules, half anything.
                let byte = UInt8(truncatingIfNeeded: state >> 32)
                bytes.append(state & 1 == 0 ? byte : Array(" .A?\"a1'-\n".utf8)[Int(byte) % 10])
            }
            check(Document(bytes: bytes))
        }
    }

    private func check(_ document: Document) {
        var end = 0
        var lexicon = Lexicon()
        for sentence in document.sentences {
            #expect(sentence.range.lowerBound >= end && !sentence.range.isEmpty)
            #expect(String(validating: document.bytes[sentence.range], as: UTF8.self) != nil)
            end = sentence.range.upperBound
            for token in lexicon.tokens(of: sentence.range, in: document) {
                #expect(sentence.range.contains(token.range.lowerBound) && token.range.upperBound <= end)
            }
        }
    }

    @Test func emptyAndBlank() {
        for text in ["", " ", "\n\n", "\u{FEFF}", "\0", "\u{A0}"] {
            #expect(Document(text: text).sentences.isEmpty)
        }
        #expect(Document(bytes: []).text.isEmpty)
    }
}
