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
        // The same without a space: `。（完）`
        let wide = bytes[line..<text.upperBound]
        if wide.count > 6, wide.suffix(3).elementsEqual("）".utf8),
            let open = wide.indices.last(where: {
                bytes[$0] == 0xEF && bytes[$0..<text.upperBound].starts(with: "（".utf8)
            }),
            open > text.lowerBound, isCredit(open..<text.upperBound), endsSentence(open)
        {
            return open
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
        if isInitials(line) || isAddress(line) || isAgencysOwn(line) { return true }
        return Newsroom.closingOpenings.contains { small.starts(with: $0) }
            || Newsroom.closingEndings.contains { small.count > $0.count && small.suffix($0.count).elementsEqual($0) }
    }

    /// Bytes of the longest line of initials, and of each of them.
    private static let (longestInitials, longestPart) = (36, 5)
    /// Bytes of the longest line that an agency keeps for itself.
    private static let longestNote = 80

    /// Whether a line below a sentence holds nothing but the initials of who wrote and edited the story, with slashes between
    /// them: `jlr/mcm/ros`, `(dwa/bst)`, `msi/ akub/ jann/`, and in capitals where an agency stands above it, `YM2-GUS/CR`.
    /// `TCP/IP` and `input/output` are items of a list.
    private func isInitials(_ line: Range<Int>) -> Bool {
        guard (5...Self.longestInitials).contains(line.count),
            Newsroom.agencies.id(of: String(decoding: bytes[line], as: UTF8.self)) == nil
        else { return false }
        let inside =
            bytes[line.lowerBound] == 0x28 && bytes[line.upperBound - 1] == 0x29 ? line.dropFirst().dropLast() : line
        guard inside.count > 4 else { return false }
        let parts = bytes[inside].split { $0 == 0x2F || $0 == 0x2D }
        let areInitials =
            bytes[inside].contains(0x2F) && parts.count > 1
            && parts.allSatisfy { part in
                let part = part.drop { $0 == 0x20 }
                return (1...Self.longestPart).contains(part.count) && part.allSatisfy(Scalars.isASCIIAlphanumeric)
                    && part.contains { $0 > 0x39 }
            }
        let hasCapitals = bytes[inside].contains { $0 &- 0x41 < 26 }
        return areInitials && (!hasCapitals && isBelowSentence(line) || isBelowAgency(line))
    }

    /// Whether a line is the address of a mail and nothing else, the reporter's; `@townhall` is a name.
    private func isAddress(_ line: Range<Int>) -> Bool {
        line.count <= Self.longestNote && bytes[line].dropFirst().contains(0x40) && !bytes[line].contains(0x20)
    }

    /// Whether a line below a sentence begins with a known agency and goes on with a few words that have neither capitals
    /// nor an end mark, for its desks: `dpa hkl yyzz n1`, `भाषा संतोष नरेश`. `BBC Radio 4` and `Reuters wins a Pulitzer` are
    /// what they say.
    private func isAgencysOwn(_ line: Range<Int>) -> Bool {
        guard line.count <= Self.longestNote, !endsSentence(line.upperBound),
            isBelowSentence(line) || isBelowAgency(line)
        else { return false }
        let words = bytes[line].split(separator: 0x20)
        // `BBC - a broadcaster` is an item of a list.
        guard (2...6).contains(words.count),
            words.allSatisfy({ $0.count > 1 || Scalars.isASCIIAlphanumeric($0[$0.startIndex]) }),
            !words.dropFirst().contains(where: {
                let first = Scalars.decode(bytes, at: $0.startIndex, end: $0.endIndex).scalar
                return Punctuation.isDash(first) || Scalars.isUppercase(first)
            })
        else { return false }
        return Newsroom.agencies.id(of: String(decoding: words[0], as: UTF8.self)) != nil
    }

    /// Whether a sentence ends above a line: what stands below another heading is an item of a list.
    private func isBelowSentence(_ line: Range<Int>) -> Bool { endsSentence(above(line).upperBound) }

    private func isBelowAgency(_ line: Range<Int>) -> Bool { agency(closing: above(line)) != nil }

    private func above(_ line: Range<Int>) -> Range<Int> { LineBreaks(bytes: bytes).trimmed(0..<line.lowerBound) }
}
