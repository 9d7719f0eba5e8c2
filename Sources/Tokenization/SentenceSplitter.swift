/// Finds where sentences begin and end.
///
/// A sentence ends at a blank line, at a line end that is no hard wrap, and at a full stop, question or exclamation
/// mark (of any script) with its closing quotation marks and brackets, unless what surrounds it says otherwise: an
/// abbreviation, an initial, a number, a lower-case letter after it.
///
/// ```swift
/// let splitter = SentenceSplitter(language: .english)
/// splitter.split("Mr. Hale left. He came back at 9.30 a.m. on Monday.")   // [0..<14, 15..<51]
/// ```
public struct SentenceSplitter: Sendable {
    let rules: SentenceRules

    /// A splitter with a language's abbreviations.
    public init(language: Language) { rules = .of(language) }

    /// The sentences of valid UTF-8 as byte ranges, ascending, trimmed of white space and never empty. O(bytes).
    public func split(_ bytes: [UInt8]) -> [Range<Int>] {
        bytes.withUnsafeBufferPointer { split($0, in: 0..<bytes.count).map(\.range) }
    }

    /// The sentences of a string as ranges of its UTF-8.
    public func split(_ text: String) -> [Range<Int>] { split(Array(text.utf8)) }

    /// The sentences of a range of valid UTF-8.
    func split(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [Sentence] {
        var sentences: [Sentence] = []
        let lines = LineBreaks(bytes: bytes)
        let blocks = lines.blocks(in: range)
        let isInformal = isInformal(bytes, blocks)
        let isPointWithin = hasStopsOfItsOwn(bytes, range)
        for block in blocks {
            let first = sentences.count
            var isTerminated = false
            var scanner = SentenceScanner(
                bytes: bytes, block: block.range, rules: rules, isInformal: isInformal,
                isPointWithin: isPointWithin)
            while let (end, terminated) = scanner.next() {
                sentences.append(
                    Sentence(
                        range: lines.trimmed(scanner.start..<end), paragraph: block.paragraph,
                        kind: .body))
                isTerminated = terminated
            }
            if sentences.count == first + 1, !isTerminated, Self.mayBeHeading(bytes, block.range) {
                sentences[first] = Sentence(range: sentences[first].range, paragraph: block.paragraph, kind: .heading)
            } else if first == 0, !isTerminated, range.lowerBound == 0, isHeadline(bytes, blocks) {
                sentences = sentences.map { Sentence(range: $0.range, paragraph: $0.paragraph, kind: .heading) }
            }
        }
        return sentences
    }

    /// A block of one unfinished sentence of at most so many letters is a heading, an ideograph, kana or syllable of
    /// Hangul counting as three: a Russian letter of two bytes is no longer than a Latin one, a Chinese one is.
    static let longestHeading = 120

    /// Whether a line is not too long for a heading.
    static func mayBeHeading(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        if line.count <= longestHeading { return true }
        guard line.count <= 3 * longestHeading else { return false }
        var letters = 0
        for byte in bytes[line] where byte & 0xC0 != 0x80 {
            letters += byte < 0xE3 ? 1 : 3
            if letters > longestHeading { return false }
        }
        return true
    }

    /// Whether a text's first block is a headline, if no end mark ends it: `Bus overturns near Kraków. Two dead`.
    private func isHeadline(_ bytes: UnsafeBufferPointer<UInt8>, _ blocks: [LineBreaks.Block]) -> Bool {
        blocks.count > 1 && Self.mayBeHeading(bytes, blocks[0].range) && blocks[0].paragraph != blocks[1].paragraph
    }

    /// Whether a text in Armenian, whose full stop is `։` or a colon, has one within its first 64 KB: the Latin full stop
    /// is then what the semicolon is elsewhere.
    private func hasStopsOfItsOwn(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard rules.language == .armenian else { return false }
        let end = min(range.upperBound, range.lowerBound + 65_536)
        return (range.lowerBound..<end).contains { place in
            if bytes[place] == 0x3A { return place + 1 == range.upperBound || bytes[place + 1] <= 0x20 }
            return bytes[place] == 0xD6 && place + 1 < range.upperBound && bytes[place + 1] == 0x89
        }
    }

    /// Whether the writer doesn't use capitals: half of the blocks or more begin with a small letter, or English says
    /// `i` of itself.
    private func isInformal(_ bytes: UnsafeBufferPointer<UInt8>, _ blocks: [LineBreaks.Block]) -> Bool {
        var small = 0
        var all = 0
        for block in blocks {
            let first = Scalars.decode(bytes, at: block.range.lowerBound, end: block.range.upperBound).scalar
            guard Scalars.hasCase(first) else { continue }
            all += 1
            if Scalars.isLowercase(first) { small += 1 }
        }
        if small > 0, 2 * small >= all { return true }
        guard rules.language == .english, let start = blocks.first?.range.lowerBound, bytes.count > 2 else {
            return false
        }
        // At most the first 64 KB are looked at.
        let end = min(bytes.count - 1, start + 65_536)
        var index = max(1, start)
        while index < end {
            if index + 9 <= bytes.count, !ByteBlocks.mayHaveSmallI(bytes, index) {
                index += 8
                continue
            }
            if bytes[index] == 0x69, bytes[index - 1] == 0x20, bytes[index + 1] == 0x20 || bytes[index + 1] == 0x27 {
                return true
            }
            index += 1
        }
        return false
    }
}
