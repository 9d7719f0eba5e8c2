/// Cuts a text into blocks that no sentence crosses: at blank lines always, at a single line end by rule.
///
/// A single line end inside a paragraph is a hard wrap if the first word of the next line would not have fitted on the
/// line; if it would have fitted, somebody ended the line on purpose (a heading, a list, verse). The measure is the
/// paragraph's longest line, or where many lines surely go on, as in text out of a PDF, whose letters are not all of one
/// width, nearly what fitted on those. Lines longer than ``longestWrap`` are nobody's hard wrap.
struct LineBreaks {
    static let longestWrap = 130

    let bytes: UnsafeBufferPointer<UInt8>

    /// A block, and the number of the paragraph it stands in.
    struct Block {
        var range: Range<Int>
        var paragraph: Int
    }

    func blocks(in range: Range<Int>) -> [Block] {
        var lines: [Range<Int>] = []
        // Where each paragraph ends in `lines`.
        var ends: [Int] = []
        var position = range.lowerBound
        while position < range.upperBound {
            var stop = ByteBlocks.skip(bytes, position..<range.upperBound, ByteBlocks.hasLineEnd)
            while stop < range.upperBound, bytes[stop] != 0x0A, bytes[stop] != 0x0D { stop += 1 }
            let line = trimmed(position..<stop)
            if !line.isEmpty {
                lines.append(line)
            } else if lines.count > ends.last ?? 0 {
                ends.append(lines.count)
            }
            if stop + 1 < range.upperBound, bytes[stop] == 0x0D, bytes[stop + 1] == 0x0A { stop += 1 }
            position = stop + 1
        }
        if lines.count > ends.last ?? 0 { ends.append(lines.count) }
        var blocks: [Block] = []
        blocks.reserveCapacity(lines.count)
        var first = 0
        let wrapping = Wrapping(lines, paragraphs: ends, self)
        for (number, end) in ends.enumerated() {
            append(lines[first..<end], number, wrapping, &blocks)
            first = end
        }
        return blocks
    }

    private func append(
        _ lines: ArraySlice<Range<Int>>, _ number: Int, _ wrapping: Wrapping, _ blocks: inout [Block]
    ) {
        guard var current = lines.first else { return }
        if lines.count == 1 {
            blocks.append(Block(range: current, paragraph: number))
            return
        }
        // What a dateline takes off the first line is of its width all the same.
        let widths = [width(wholeLine(of: current).lowerBound..<current.upperBound)] + lines.dropFirst().map(width)
        let widest = widths.max() ?? 0
        let isList = widest <= Self.longestItem && lines.allSatisfy { !hasEndMark($0) }
        let least = wrapping.leastWidth(in: lines, self)
        let full = fullWidth(lines, widths) ?? (widest < least ? .max : widest)
        let isUnsure = least == Wrapping.leastUnsure
        for (line, next) in zip(lines.indices, lines.indices.dropFirst()) {
            // What stands below a whole sentence may be a heading.
            let isWhole = isUnsure && Punctuation.isTerminator(UInt32(bytes[lines[line].upperBound - 1]))
            if !isList, !isWhole, isWrapped(lines[line], widths[line - lines.startIndex], lines[next], full: full) {
                current = current.lowerBound..<lines[next].upperBound
            } else {
                blocks.append(Block(range: current, paragraph: number))
                current = lines[next]
            }
        }
        blocks.append(Block(range: current, paragraph: number))
    }

    /// The line that a range is of, from its first sign.
    private func wholeLine(of range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start > 0, range.lowerBound - start < DatelineReader.longest, bytes[start - 1] != 0x0A,
            bytes[start - 1] != 0x0D
        {
            start -= 1
        }
        return trimmed(start..<range.upperBound)
    }

    /// Short lines, none of which has an end mark, are a list, a table or verse: `pens`, `ink`, `paper clips`.
    static let longestItem = 40

    private func hasEndMark(_ line: Range<Int>) -> Bool {
        line.contains { bytes[$0] == 0x2E || bytes[$0] == 0x21 || bytes[$0] == 0x3F }
    }

    /// Four fifths of what lines that surely go on, as small letters follow, have with the next one's first word; `nil`
    /// unless they are a third of the lines.
    private func fullWidth(_ lines: ArraySlice<Range<Int>>, _ widths: [Int]) -> Int? {
        var (sure, total) = (0, 0)
        for (width, next) in zip(widths, lines.dropFirst()) where beginsSmall(next) {
            sure += 1
            total += width + 1 + firstWordWidth(next)
        }
        return sure > 1 && 3 * sure >= lines.count - 1 ? total * 4 / (sure * 5) : nil
    }

    func beginsSmall(_ line: Range<Int>) -> Bool {
        Scalars.isLowercase(Scalars.decode(bytes, at: line.lowerBound, end: line.upperBound).scalar)
    }

    /// Whether a line ends within a compound: `Anglo-`.
    private func endsWithHyphen(_ line: Range<Int>) -> Bool {
        line.count > 1 && bytes[line.upperBound - 1] == 0x2D && Scalars.isASCIIAlphanumeric(bytes[line.upperBound - 2])
    }

    private func firstWordWidth(_ line: Range<Int>) -> Int {
        var stop = line.lowerBound
        while stop < line.upperBound, bytes[stop] > 0x20 { stop += 1 }
        return width(line.lowerBound..<stop)
    }

    /// Whether a line goes on in the next.
    ///
    /// - Parameter full: what a line and the next one's first word are wider than, if the line went as far as it could.
    private func isWrapped(_ line: Range<Int>, _ width: Int, _ next: Range<Int>, full: Int) -> Bool {
        if isListItem(next) || isCueTime(line) || isCueTime(next) { return false }
        if beginsSmall(next) { return figures(inRow: next) < 3 }
        if isByline(next) || isByline(line) { return false }
        if let label = self.label(of: next), label == self.label(of: line) || isHeader(next) { return false }
        if endsWithHyphen(line) { return true }
        if figures(inRow: line) > 0 || figures(inRow: next) > 0 { return false }
        if full > Self.longestWrap || full < Wrapping.least { return false }
        return width + 1 + firstWordWidth(next) > full
    }

    private enum Label { case name, time }

    /// What a line opens with that each of several lines opens with on purpose: a name and a colon (`To: Ann Bell`,
    /// `Apologies: Cllr. Long`), or a time in brackets (`[10:16] ann: hello`).
    private func label(of line: Range<Int>) -> Label? {
        if bytes[line.lowerBound] == 0x5B {
            return line.count > 1 && bytes[line.lowerBound + 1] &- 0x30 < 10 ? .time : nil
        }
        guard Scalars.isUppercase(Scalars.decode(bytes, at: line.lowerBound, end: line.upperBound).scalar) else {
            return nil
        }
        var spaces = 0
        for place in line.prefix(Self.longestLabel) {
            switch bytes[place] {
            case 0x3A: return place + 1 < line.upperBound && bytes[place + 1] == 0x20 ? .name : nil
            case 0x20: spaces += 1
            case 0x2D, 0x2E, 0x80...: break
            default: if !Scalars.isASCIIAlphanumeric(bytes[place]) { return nil }
            }
            if spaces > 2 { return nil }
        }
        return nil
    }

    private static let longestLabel = 32

    /// Whether a line is one of those above minutes and letters: one word, a colon and a capital (`Present: Ann Bell`).
    private func isHeader(_ line: Range<Int>) -> Bool {
        guard let end = line.first(where: { bytes[$0] == 0x3A || bytes[$0] == 0x20 }), bytes[end] == 0x3A,
            end + 2 < line.upperBound,
            Self.headers.contains(String(decoding: bytes[line.lowerBound..<end], as: UTF8.self))
        else { return false }
        return true
    }

    private static let headers: Set<String> = [
        "Present", "Apologies", "Attendance", "Attending", "Absent", "Venue", "Chair", "Chairman", "Minutes", "Date",
        "Time",
        "From", "To", "Cc", "Subject", "Contact", "Contacts", "Source", "Sources", "Photo", "Image", "Caption",
        "Byline",
    ]

    /// The cells with a digit of a table's row, 0 where a line is none: it has three cells or more, parted by a tab or
    /// by two spaces, half of them with a digit. `North      12.4   13.1`.
    private func figures(inRow line: Range<Int>) -> Int {
        var (cells, figures) = (0, 0)
        var (isInCell, hasDigit) = (false, false)
        for place in line {
            let byte = bytes[place]
            if byte == 0x09 || (byte == 0x20 && (bytes[place - 1] <= 0x20 || bytes[place + 1] <= 0x20)) {
                if hasDigit { figures += 1 }
                (isInCell, hasDigit) = (false, false)
            } else {
                if !isInCell { cells += 1 }
                isInCell = true
                if byte &- 0x30 < 10 { hasDigit = true }
            }
        }
        if hasDigit { figures += 1 }
        return cells > 2 && 2 * figures >= cells ? figures : 0
    }

    /// Whether a line opens with a bullet, or a number or letter with a full stop or bracket.
    func isListItem(_ line: Range<Int>) -> Bool {
        let (first, size) = Scalars.decode(bytes, at: line.lowerBound, end: line.upperBound)
        var next = line.lowerBound + size
        if Self.isBullet(first) { return true }
        switch first {
        case 0x2A, 0x2D, 0x2013, 0x2014: return next < line.upperBound && bytes[next] == 0x20
        default: break
        }
        while next < line.upperBound, next - line.lowerBound < 4, bytes[next] &- 0x30 < 10 { next += 1 }
        guard Scalars.isASCIIAlphanumeric(bytes[line.lowerBound]), next + 1 < line.upperBound else { return false }
        return (bytes[next] == 0x2E || bytes[next] == 0x29) && bytes[next + 1] == 0x20
    }

    static func isBullet(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6, 0x2043, 0xB7: return true
        default: return false
        }
    }

    /// Scalars of a range.
    private func width(_ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }

    /// The range without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let (scalar, size) = Scalars.decode(bytes, at: start, end: end)
            guard Scalars.isSpace(scalar) else { break }
            start += size
        }
        while start < end {
            let (scalar, size) = Scalars.decode(bytes, before: end)
            guard Scalars.isSpace(scalar) else { break }
            end -= size
        }
        return start..<end
    }
}
