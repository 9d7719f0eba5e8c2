/// Lines around an article that tell nothing of it: pictures and their credits, offers, notes about the article, what a
/// company must say besides its news.
enum Furniture {
    /// Words up to which a line is of furniture where one of its sentences is.
    private static let longestLine = 45.0
    /// The same where it opens as a note does.
    private static let longestNote = 80.0

    /// Rows of furniture.
    static func rows(
        in vectors: borrowing SentenceVectors, _ surfaces: [SurfaceFacts], _ opensLine: [Bool]
    ) -> [Bool] {
        var rows = FurnitureSections.rows(in: vectors)
        for line in vectors.runs(beginningAt: { opensLine[$0] }) {
            let start = line.lowerBound
            // A text that is all on one line has no lines around it.
            let isWhole = (start == 0 || vectors.isLast(start - 1)) && vectors.isLast(line.upperBound - 1)
            let words = surfaces[line].reduce(0) { $0 + $1.words }
            let isFurniture =
                words <= longestNote && FurniturePhrases.opensNote(vectors.bytes(start), surfaces[start])
                || words <= longestLine
                    && line.contains { FurniturePhrases.marksLine(vectors.bytes($0), surfaces[$0]) }
            if !isWhole, isFurniture { for row in line { rows[row] = true } }
        }
        Captions.mark(&rows, in: vectors, surfaces, opensLine)
        return rows
    }

    /// Whether all of a sentence stands in brackets or between notes, and is short: `(Applause.)`, `[Music playing]`,
    /// `♪ (soft music) ♪`, `(Reuters)`.
    static func isAside(_ bytes: ArraySlice<UInt8>, _ facts: SurfaceFacts) -> Bool {
        guard facts.words <= 5, let first = bytes.first, let last = bytes.last else { return false }
        switch first {
        case UInt8(ascii: "("), UInt8(ascii: "["):
            let close = first == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
            return last == close && !bytes.dropFirst().contains(first)
        case 0xE2: return bytes.starts(with: [0xE2, 0x99, 0xAA]) || bytes.starts(with: [0xE2, 0x99, 0xAB])
        case 0xEF: return bytes.starts(with: "（".utf8) && bytes.suffix(3).elementsEqual("）".utf8)
        default: return false
        }
    }
}
