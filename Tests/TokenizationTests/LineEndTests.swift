import Languages
import Testing

@testable import Tokenization

/// Lines of text out of a PDF: wrapped where they were full, with hyphens at their ends.
struct LineEndTests {
    private func words(_ text: String) -> [String] {
        var lexicon = Lexicon()
        let document = Document(text: text, language: .english)
        return lexicon.tokens(of: 0..<document.bytes.count, in: document).map { lexicon.surface($0.surface) }
    }

    @Test(arguments: [
        ("the govern-\nment fell", ["the", "government", "fell"]),
        ("the govern-\r\n   ment fell", ["the", "government", "fell"]),
        ("the govern\u{AD}\nment fell", ["the", "government", "fell"]),
        ("the govern‐\nment fell", ["the", "government", "fell"]),
        ("die Wirt-\nschaft wächst", ["die", "wirtschaft", "wächst"]),
        ("une éco-\nnomie", ["une", "économie"]),
        ("a well-\nknown man", ["a", "well", "known", "man"]),
        ("the day-to-\nday work", ["the", "day", "to", "day", "work"]),
        ("an Anglo-\nAmerican bank", ["an", "anglo", "american", "bank"]),
        ("two- and three-\nday trips", ["two", "and", "three", "day", "trips"]),
        ("pre-\nand post-war", ["pre", "and", "post", "war"]),
        ("the govern-\n\nment fell", ["the", "govern", "ment", "fell"]),
        ("the govern- ment fell", ["the", "govern", "ment", "fell"]),
        ("a dash -\nand more", ["a", "dash", "and", "more"]),
        ("lo vi aquí\ny ahí", ["lo", "vi", "aquí", "y", "ahí"]),
        ("trans- trans-\nfer trans- x", ["trans", "transfer", "trans", "x"]),
    ])
    func words(_ text: String, are expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func tokensCoverBothParts() {
        var lexicon = Lexicon()
        let document = Document(text: "the govern-\nment", language: .english)
        let tokens = lexicon.tokens(of: 0..<16, in: document)
        #expect(tokens.map { [$0.start, $0.end] } == [[0, 3], [4, 16]])
    }

    @Test(arguments: [
        ("the govern-\nment fell", "the government fell"),
        ("a well-\n known man", "a well-known man"),
        ("an Anglo-\nAmerican bank", "an Anglo-American bank"),
        ("two-\nand three-day trips", "two- and three-day trips"),
        ("the 1990-\n1995 war", "the 1990- 1995 war"),
        ("Boeing MAX-\n8 jets", "Boeing MAX-8 jets"),
        ("govern-", "govern-"), ("-\nment", "- ment"), ("a-\nb", "a- b"),
    ])
    func onOneLine(_ text: String, is expected: String) {
        #expect(text.onOneLine == expected)
    }

    /// What is remembered of a chunk must not depend on whether a line's end follows, and letters that end with the bytes
    /// of a hyphen (`í`, `А`) are none.
    @Test func mayEndTellsHyphensFromLetters() {
        for (text, expected) in [
            ("a-", true), ("a\u{AD}", true), ("a‐", true), ("1-", false), ("-", false), ("aquí", false), ("А", false),
            ("a—", false),
        ] {
            let bytes = Array(text.utf8)
            let mayEnd = bytes.withUnsafeBufferPointer { LineEndHyphen.mayEnd($0.baseAddress!, 0..<$0.count) }
            #expect(mayEnd == expected, "\(text)")
        }
    }

    /// A line that opens like a byline and is the story itself goes on.
    @Test(arguments: [
        ["Rain fell on the valley for\nall of the month of May.", "By July the two had met in Rome and", "Anna knew."],
        [
            "Es regnete im Tal den\nganzen langen Monat Mai.", "Von Hamburg aus ging es mit dem Zug",
            "Anna Schmidt nach.",
        ],
        ["Rain fell on the valley all of May.", "By Friday Tom Roe and Ann Bell", "were gone."],
    ])
    func proseThatOpensLikeABylineGoesOn(_ lines: [String]) {
        let bytes = Array(lines.joined(separator: "\n").utf8)
        let blocks = bytes.withUnsafeBufferPointer { LineBreaks(bytes: $0).blocks(in: 0..<$0.count) }
        #expect(blocks.last.map { $0.range.lowerBound <= lines[0].utf8.count + 1 } == true)
    }

    @Test(arguments: [
        "By Jane Doe", "By Ana de la Cruz", "By Jane Doe and Tom Smith", "Par Anne Roy", "Von Hans von der Au",
        "BY ANN BELL",
    ])
    func bylines(_ line: String) {
        let bytes = Array(line.utf8)
        #expect(bytes.withUnsafeBufferPointer { LineBreaks(bytes: $0).isByline(0..<$0.count) })
    }

    /// A proportional font: full lines have more or fewer letters.
    @Test func fullLinesGoOnBeforeCapitals() {
        let text = """
            Unlike other approaches, which seek to find the
            best rewards (e.g., in Partially Observable
            Problems), the method of Control optimizes it
            towards the dynamics that were asked for. The
            rest is in the book of Anna Maria Hohenfels and
            Grete Lind, which came out in the spring.
            """
        #expect(SentenceSplitter(language: .english).split(text).count == 2)
    }

    @Test func shortLinesEndBeforeCapitals() {
        let text = """
            control approach, Extended Tracking, is one kind of
            many kinds.
            General Terms
            Algorithms
            In recent years such processes have become a popular
            formal basis for planning in towns with
            few engineers.
            """
        let sentences = SentenceSplitter(language: .english).split(text).map {
            String(decoding: Array(text.utf8)[$0], as: UTF8.self)
        }
        #expect(sentences.count == 4)
        #expect(sentences[1] == "General Terms")
    }
}
