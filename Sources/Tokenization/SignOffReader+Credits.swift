extension SignOffReader {
    private static let longestCredit = 400
    private static let mostCredits = 12

    /// Where a story ends: before the lines that credit its makers or say that it ends.
    func storyEnd(of text: Range<Int>) -> Int {
        var end = text.upperBound
        for _ in 0..<Self.mostCredits {
            guard let start = creditStart(text.lowerBound..<end) else { break }
            end = LineBreaks(bytes: bytes).trimmed(text.lowerBound..<start).upperBound
        }
        return end
    }

    /// Where the credit begins with which a text closes, or `nil`; never at the text's own beginning.
    private func creditStart(_ text: Range<Int>) -> Int? {
        guard !text.isEmpty else { return nil }
        let earliest = max(text.lowerBound, text.upperBound - Self.longestCredit)
        var line = ByteBlocks.skipBackwards(bytes, earliest..<text.upperBound, ByteBlocks.hasLineEnd)
        while line > earliest, bytes[line - 1] != 0x0A, bytes[line - 1] != 0x0D { line -= 1 }
        if line > text.lowerBound, bytes[line - 1] == 0x0A || bytes[line - 1] == 0x0D, isCredit(line..<text.upperBound)
        {
            return line
        }
        // After the last sentence, in brackets: `… on Friday. (Reporting by Ann Bell)`
        guard bytes[text.upperBound - 1] == 0x29, let open = bytes[line..<text.upperBound].lastIndex(of: 0x28),
            open > text.lowerBound, isCredit(open..<text.upperBound)
        else { return nil }
        let before = LineBreaks(bytes: bytes).trimmed(text.lowerBound..<open).upperBound
        return endsSentence(before) ? open : nil
    }

    private func isCredit(_ line: Range<Int>) -> Bool {
        let small = bytes[line].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        if Newsroom.closings.contains(small) { return true }
        // Of a press release: `SOURCE Nordwell Inc.`
        if bytes[line].starts(with: "SOURCE ".utf8) { return true }
        return Newsroom.closingOpenings.contains { small.starts(with: $0) }
            || Newsroom.closingEndings.contains { small.count > $0.count && small.suffix($0.count).elementsEqual($0) }
    }
}
