/// What stands at an article's end and is not told in it: references, links, thanks.
enum EndMatter {
    /// Rows after the first heading of ``Boilerplate/endHeadings`` that follows a sentence, in the second half of the
    /// text, or of ``PageFurniture/endHeadings`` in the last quarter, up to a heading that opens an appendix. In the first
    /// half thanks and links are what stands before a text.
    static func rows(in vectors: borrowing SentenceVectors) -> [Bool] {
        var isAfter = [Bool](repeating: false, count: vectors.count)
        var (isWithin, isBegun) = (false, false)
        vectors.forEachSentence { document, index, row in
            if index == 0 { (isWithin, isBegun) = (false, false) }
            let sentence = document.sentences[index]
            if sentence.kind == .heading, isBegun, let heading = heading(document.bytes[sentence.range]) {
                let (start, end) = (sentence.range.lowerBound, document.bytes.count)
                if endHeadings.contains(heading), 2 * start >= end { isWithin = true }
                if siteHeadings.contains(heading), 4 * start >= 3 * end { isWithin = true }
                if heading.hasPrefix("appendi") { isWithin = false }
            }
            if let row { (isAfter[row], isBegun) = (isWithin, true) }
        }
        return isAfter
    }

    private static let endHeadings = Set(Boilerplate.entries(of: \.endHeadings))
    private static let siteHeadings = Set(PageFurniture.entries(of: \.endHeadings))

    /// Characters of the longest heading, with its number.
    private static let longest = 48

    /// A heading in small letters without its number, its colon and what a wiki puts behind it: `9. REFERENCES`,
    /// `VII. References:`, `## Références`, `References[edit]`.
    private static func heading(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.isNoLonger(than: longest) else { return nil }
        var text = Substring(bytes.withoutWikiMark.textOnOneLine.lowercased())
        while text.last == " " { text.removeLast() }
        while let last = text.last, last == ":" || last == "：" || last == "." { text.removeLast() }
        if let first = text.split(separator: " ").first, first.allSatisfy({ "0123456789.ivx#*".contains($0) }) {
            text = text.dropFirst(first.count)
            while text.first == " " { text.removeFirst() }
        }
        return text.isEmpty ? nil : String(text)
    }
}

extension ArraySlice<UInt8> {
    /// A heading without what a wiki puts behind it: `History[edit]`, `Geschichte[Bearbeiten]`.
    var withoutWikiMark: Self {
        guard last == UInt8(ascii: "]"), let open = lastIndex(of: UInt8(ascii: "[")) else { return self }
        return self[..<open]
    }
}
