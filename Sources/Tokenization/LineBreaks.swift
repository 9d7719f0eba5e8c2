/// Cuts a text into blocks that no sentence crosses: at blank lines always, at a single line end by rule.
///
/// A single line end inside a paragraph is a hard wrap if the first word of the next line would not have fitted on the
/// line; if it would have fitted, somebody ended the line on purpose (a heading, a list, verse). The measure is the
/// paragraph's longest line. Lines longer than ``longestWrap`` are nobody's hard wrap.
struct LineBreaks {
    static let longestWrap = 130

    let bytes: UnsafeBufferPointer<UInt8>

    /// A block, and the number of the paragraph it stands in.
    struct Block {
        var range: Range<Int>
        var paragraph: Int
    }

    private struct Line {
        var range: Range<Int>
        var isBlank: Bool
    }

    func blocks(in range: Range<Int>) -> [Block] {
        var blocks: [Block] = []
        var paragraph: [Range<Int>] = []
        var number = 0
        var position = range.lowerBound
        while position < range.upperBound {
            var stop = position
            while stop < range.upperBound, bytes[stop] != 0x0A, bytes[stop] != 0x0D { stop += 1 }
            let line = trimmed(position..<stop)
            if line.isEmpty {
                append(&paragraph, &number, &blocks)
            } else {
                paragraph.append(line)
            }
            if stop + 1 < range.upperBound, bytes[stop] == 0x0D, bytes[stop + 1] == 0x0A { stop += 1 }
            position = stop + 1
        }
        append(&paragraph, &number, &blocks)
        return blocks
    }

    private func append(_ lines: inout [Range<Int>], _ number: inout Int, _ blocks: inout [Block]) {
        guard let first = lines.first else { return }
        let widths = lines.map(width)
        let widest = widths.max() ?? 0
        let isList = widest <= Self.longestItem && lines.allSatisfy { !hasEndMark($0) }
        var current = first
        for index in 1..<max(1, lines.count) {
            if !isList,
                isWrapped(lines[index - 1], widths[index - 1], lines[index], widest: widest)
            {
                current = current.lowerBound..<lines[index].upperBound
            } else {
                blocks.append(Block(range: current, paragraph: number))
                current = lines[index]
            }
        }
        blocks.append(Block(range: current, paragraph: number))
        number += 1
        lines = []
    }

    /// Short lines, none of which has an end mark, are a list, a table or verse: `pens`, `ink`, `paper clips`.
    static let longestItem = 40

    private func hasEndMark(_ line: Range<Int>) -> Bool {
        line.contains { bytes[$0] == 0x2E || bytes[$0] == 0x21 || bytes[$0] == 0x3F }
    }

    /// Whether a line goes on in the next.
    private func isWrapped(_ line: Range<Int>, _ width: Int, _ next: Range<Int>, widest: Int) -> Bool {
        if isListItem(next) { return false }
        let (first, _) = Scalars.decode(bytes, at: next.lowerBound, end: next.upperBound)
        if Scalars.isLowercase(first) { return true }
        if widest > Self.longestWrap || widest < 30 { return false }
        var word = next.lowerBound
        while word < next.upperBound, bytes[word] > 0x20 { word += 1 }
        return width + 1 + self.width(next.lowerBound..<word) > widest
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
        range.reduce(into: 0) { count, index in if bytes[index] & 0xC0 != 0x80 { count += 1 } }
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
