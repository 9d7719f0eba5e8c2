import Testing

@testable import Tokenization

@Suite struct OneLineTests {
    /// Unicode's property is the oracle.
    private func isRight(_ text: String) -> Bool {
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }
        return Array(text.onOneLine.unicodeScalars) == Array(words.joined(separator: " ".unicodeScalars))
    }

    @Test func everyScalarBetweenLettersAndAtTheEnds() {
        let scalars = (0..<0x3100).compactMap(Unicode.Scalar.init)
        #expect(scalars.filter { !isRight("a\($0)b") || !isRight("\($0)a\($0)") }.isEmpty)
    }

    @Test(arguments: [
        "a \u{301}b", "a \u{301}b\n", "\u{2003}\u{200D}a", "", " ", "  ", "a", " a", "a ", "a b", "a  b", "a\r\nb",
        "“a” – b…", "€ 5", "a \u{3000}b", "Việt Nam",
    ])
    func endsAndRuns(_ text: String) { #expect(isRight(text)) }
}
