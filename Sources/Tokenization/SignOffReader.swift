/// Recognises the sign-off at the end of a news story: `… tasks. — VNS`, `… said. (Reuters)`, `… year./AFP`, or the
/// agency on a line of its own.
///
/// The agency is a known one, or two to six capitals after a dash that follows a full stop. A quotation's author
/// (`“…” — NASA`) is no sign-off. What an agency or an office puts below a text is part of it: credits
/// (`(Reporting by …; Editing by …)`), addresses in double brackets, `ENDS`, `###`, lines of copyright.
struct SignOffReader {
    let bytes: UnsafeBufferPointer<UInt8>

    func read(after start: Int) -> (range: Range<Int>, agency: String?)? {
        let whole = LineBreaks(bytes: bytes).trimmed(start..<bytes.count)
        guard !whole.isEmpty else { return nil }
        let text = whole.lowerBound..<storyEnd(of: whole)
        if let (range, agency) = agency(closing: text) { return (range.lowerBound..<whole.upperBound, agency) }
        return text.upperBound < whole.upperBound ? (text.upperBound..<whole.upperBound, nil) : nil
    }

    func agency(closing text: Range<Int>) -> (range: Range<Int>, agency: String?)? {
        // At most the last 48 bytes of the last line.
        var line = ByteBlocks.skipBackwards(
            bytes, max(text.lowerBound, text.upperBound - 48)..<text.upperBound, ByteBlocks.hasLineEnd)
        while line > text.lowerBound, text.upperBound - line < 48, bytes[line - 1] != 0x0A, bytes[line - 1] != 0x0D {
            line -= 1
        }
        while line < text.upperBound, bytes[line] & 0xC0 == 0x80 { line += 1 }
        let isWholeLine = line > text.lowerBound && (bytes[line - 1] == 0x0A || bytes[line - 1] == 0x0D)
        if isWholeLine, let agency = known(line..<text.upperBound) { return (line..<text.upperBound, agency) }
        if let found = bare(text, line) { return found }
        // Only dashes, brackets and slashes matter.
        var position = ByteBlocks.skipBackwards(bytes, line..<text.upperBound) {
            $0 & ByteBlocks.tops | ByteBlocks.has(0x2D, $0) | ByteBlocks.has(0x28, $0) | ByteBlocks.has(0x2F, $0)
        }
        while position > line {
            let last = bytes[position - 1]
            if last < 0x80, last != 0x2D, last != 0x28, last != 0x2F {
                position -= 1
                continue
            }
            let (scalar, size) = Scalars.decode(bytes, before: position)
            position -= size
            let found: (range: Range<Int>, agency: String?)?
            switch scalar {
            case 0x2014, 0x2013, 0x2D, 0x2015: found = dashed(position, size, text, line)
            case 0x28: found = bracketed(position, text, line)
            case 0x2F: found = slashed(position, text)
            default: found = nil
            }
            if let found { return found }
        }
        return nil
    }

    private func dashed(_ dash: Int, _ size: Int, _ text: Range<Int>, _ line: Int) -> (Range<Int>, String?)? {
        var start = dash
        while start > line, bytes[start - 1] == 0x2D { start -= 1 }
        let agency = dash + size..<text.upperBound
        let before = LineBreaks(bytes: bytes).trimmed(text.lowerBound..<start).upperBound
        let startsLine = start == line && line > text.lowerBound
        guard startsLine || endsSentence(before) else { return nil }
        if let name = known(agency) { return (start..<text.upperBound, name) }
        guard startsLine || bytes[before - 1] == 0x2E, let name = capitals(agency) else { return nil }
        return (start..<text.upperBound, name)
    }

    /// A known agency of one word after the last sentence: `… década. EFE`.
    private func bare(_ text: Range<Int>, _ line: Int) -> (Range<Int>, String?)? {
        guard let space = bytes[line..<text.upperBound].lastIndex(of: 0x20), space > text.lowerBound,
            Scalars.isUppercase(Scalars.decode(bytes, at: space + 1, end: text.upperBound).scalar),
            endsSentence(space), let name = known(space + 1..<text.upperBound)
        else { return nil }
        return (space + 1..<text.upperBound, name)
    }

    private func bracketed(_ open: Int, _ text: Range<Int>, _ line: Int) -> (Range<Int>, String?)? {
        var close = text.upperBound
        if close > open, bytes[close - 1] == 0x2E { close -= 1 }
        guard close - 1 > open, bytes[close - 1] == 0x29, let name = known(open + 1..<close - 1) else { return nil }
        let before = LineBreaks(bytes: bytes).trimmed(text.lowerBound..<open).upperBound
        guard open == line && line > text.lowerBound || endsSentence(before) else { return nil }
        return (open..<text.upperBound, name)
    }

    private func slashed(_ slash: Int, _ text: Range<Int>) -> (Range<Int>, String?)? {
        guard slash > text.lowerBound, endsSentence(slash) else { return nil }
        // Vietnamese: `./.` closes a text.
        if slash + 2 == text.upperBound, bytes[slash + 1] == 0x2E { return (slash..<text.upperBound, nil) }
        guard let name = known(slash + 1..<text.upperBound) else { return nil }
        return (slash..<text.upperBound, name)
    }

    /// Whether a sentence's end mark, with or without a closing quotation mark, stands before `position`.
    func endsSentence(_ position: Int) -> Bool {
        var position = position
        while position > 0 {
            let (scalar, size) = Scalars.decode(bytes, before: position)
            if Punctuation.isTerminator(scalar) { return true }
            guard Punctuation.isCloser(scalar) else { return false }
            position -= size
        }
        return false
    }

    private func known(_ range: Range<Int>) -> String? {
        let name = trimmedName(range)
        return Newsroom.agencies.id(of: name) == nil ? nil : name
    }

    private func capitals(_ range: Range<Int>) -> String? {
        let name = trimmedName(range)
        guard (2...6).contains(name.utf8.count), name.utf8.allSatisfy({ $0 &- 0x41 < 26 }) else { return nil }
        return name
    }

    private func trimmedName(_ range: Range<Int>) -> String {
        var range = LineBreaks(bytes: bytes).trimmed(range)
        if let last = range.last, bytes[last] == 0x2E { range = range.lowerBound..<last }
        return String(decoding: bytes[range], as: UTF8.self)
    }
}
