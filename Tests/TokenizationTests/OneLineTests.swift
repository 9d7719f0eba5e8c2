import Testing

@testable import Tokenization

@Suite struct OneLineTests {
    /// Characters are the oracle.
    private func isRight(_ text: String) -> Bool {
        text.onOneLine == text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func everyScalarBetweenLettersAndAtTheEnds() {
        let scalars = (0..<0x3100).compactMap(Unicode.Scalar.init)
        #expect(scalars.filter { !isRight("a\($0)b") || !isRight("\($0)a\($0)") }.isEmpty)
    }

    @Test(arguments: [
        "", " ", "  ", "a", " a", "a ", "a b", "a  b", "a\r\nb", "“a” – b…", "€ 5", "a \u{3000}b", "Việt Nam",
    ])
    func endsAndRuns(_ text: String) { #expect(isRight(text)) }
}
