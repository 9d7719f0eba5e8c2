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
        for block in lines.blocks(in: range) {
            let scanner = SentenceScanner(bytes: bytes, block: block.range, rules: rules)
            var start = block.range.lowerBound
            var hasEnd = false
            while start < block.range.upperBound {
                let (end, terminated) = scanner.end(from: start)
                let sentence = lines.trimmed(start..<end)
                if !sentence.isEmpty {
                    sentences.append(Sentence(range: sentence, paragraph: block.paragraph, kind: .body))
                    hasEnd = terminated
                }
                start = end
            }
            if !hasEnd, let last = sentences.last, last.range.lowerBound <= block.range.lowerBound,
                block.range.count <= Self.longestHeading
            {
                sentences[sentences.count - 1] = Sentence(
                    range: last.range, paragraph: last.paragraph, kind: .heading)
            }
        }
        return sentences
    }

    /// A block of one unfinished sentence of at most this many bytes is a heading.
    static let longestHeading = 120
}
