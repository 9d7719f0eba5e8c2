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
