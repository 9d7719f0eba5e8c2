import Languages

/// Lines around an article that tell nothing of it: pictures and their credits, offers, notes about the article, what a
/// company must say besides its news.
enum Furniture {
    private static let phrases = PhraseTable(Boilerplate.phrases)
    private static let lineMarks = PhraseTable(PageFurniture.lineMarks)
    private static let labels = PhraseTable(Boilerplate.phrases + "\n" + PageFurniture.lineMarks)
    private static let notes = PhraseTable(PageFurniture.noteOpenings)

    /// Words up to which a line is of furniture where one of its sentences is.
    private static let longestLine = 45.0
    /// The same where it opens as a note does.
    private static let longestNote = 80.0

    /// Whether a short sentence holds a phrase of ``Boilerplate``.
    static func holdsPhrase(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { phrases.isHeld(by: $0) }
    }

    /// Whether a few words that have no end mark or open a line are furniture: what keyphrases are not looked for in.
    static func isLabel(_ sentence: Sentence, of document: Document) -> Bool {
        let range = sentence.range
        guard range.count <= longestLabel else { return false }
        let bytes = document.bytes[range]
        let opensLine = range.lowerBound > 0 && document.bytes[range.lowerBound - 1] <= 0x0D
        guard opensLine || SentenceEnd(bytes) == .none else { return false }
        return bytes.withUnsafeBufferPointer { labels.isHeld(by: $0) }
    }

    private static let longestLabel = 120

    /// Rows of furniture.
    static func rows(
        in vectors: borrowing SentenceVectors, _ surfaces: [SurfaceFacts], _ opensLine: [Bool]
    ) -> [Bool] {
        var rows = FurnitureSections.rows(in: vectors)
        var start = 0
        while start < vectors.count {
            var end = start + 1
            while end < vectors.count, !opensLine[end] { end += 1 }
            // A text that is all on one line has no lines around it.
            let isWhole = (start == 0 || vectors.isLast(start - 1)) && vectors.isLast(end - 1)
            let words = surfaces[start..<end].reduce(0) { $0 + $1.words }
            let isFurniture =
                words <= longestNote && opensNote(vectors.bytes(start))
                || words <= longestLine
                    && (start..<end).contains { row in
                        vectors.bytes(row).withUnsafeBufferPointer { lineMarks.isHeld(by: $0) }
                    }
            if !isWhole, isFurniture { for row in start..<end { rows[row] = true } }
            start = end
        }
        return rows
    }

    private static func opensNote(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { text in
            var place = 0
            while place < min(text.count, 8), isMark(text[place]) { place += 1 }
            return notes.isHeld(by: text, at: place)
        }
    }

    /// Space and `*[(>|+-`, which may stand before a note.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x28, 0x2A, 0x2B, 0x2D, 0x3E, 0x5B, 0x7C: true
        default: false
        }
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
