/// Which phrases of the lists make furniture of the sentence that holds them.
///
/// Those of credits and notices do so wherever they stand. Others stand in news too, of subscribers and of letters that
/// nobody can unsubscribe from, so that it takes more: no end mark, a short sentence that opens with them, or one that
/// speaks to readers.
enum FurniturePhrases {
    private static let phrases = PhraseTable(Boilerplate.lines(of: \.phrases))
    private static let words = PhraseTable(Boilerplate.lines(of: \.words))
    private static let calls = PhraseTable(Boilerplate.lines(of: \.calls))
    private static let marks = PhraseTable(PageFurniture.lines(of: \.lineMarks))
    private static let labels = PhraseTable(PageFurniture.lines(of: \.labels))
    private static let offers = PhraseTable(PageFurniture.lines(of: \.offers))
    /// All of them, so that most sentences are passed over in one search.
    private static let all = PhraseTable(
        Boilerplate.lines(of: \.phrases), Boilerplate.lines(of: \.words), PageFurniture.lines(of: \.lineMarks),
        PageFurniture.lines(of: \.labels), PageFurniture.lines(of: \.offers))

    private static let notes = PhraseTable(PageFurniture.lines(of: \.noteOpenings))
    private static let noteLabels = PhraseTable(PageFurniture.lines(of: \.noteLabels))
    private static let noteOffers = PhraseTable(PageFurniture.lines(of: \.noteOffers))
    private static let noteQuestions = PhraseTable(PageFurniture.lines(of: \.noteQuestions))

    /// Words of the longest sentence that is an offer as it opens with one.
    private static let longestOffer = 14.0
    /// Words of the longest that is one as it speaks to readers.
    private static let longestAddress = 25.0
    /// Words of a short note that has no colon: `Mit Material von dpa und AFP.`
    private static let longestNoteLabel = 8.0
    /// Characters of the longest label.
    private static let longestLabel = 120

    /// Whether a sentence is no sentence of the article, by the phrases of ``Boilerplate``.
    static func isBoilerplate(_ bytes: ArraySlice<UInt8>, _ facts: SurfaceFacts) -> Bool {
        guard bytes.withUnsafeBufferPointer({ all.isHeld(by: $0) }) else { return false }
        return bytes.withUnsafeBufferPointer {
            phrases.isHeld(by: $0) || calls.isHeld(by: $0, at: opening(of: $0))
        } || isOffer(bytes, facts, words)
    }

    /// Whether a sentence makes furniture of its line, by the phrases of ``PageFurniture``.
    static func marksLine(_ bytes: ArraySlice<UInt8>, _ facts: SurfaceFacts) -> Bool {
        guard bytes.withUnsafeBufferPointer({ all.isHeld(by: $0) }) else { return false }
        return bytes.withUnsafeBufferPointer { marks.isHeld(by: $0) || facts.noEndMark > 0 && labels.isHeld(by: $0) }
            || isOffer(bytes, facts, offers)
    }

    /// Whether a sentence opens a note about the article, its writer or its site.
    static func opensNote(_ bytes: ArraySlice<UInt8>, _ facts: SurfaceFacts) -> Bool {
        bytes.withUnsafeBufferPointer { text in
            let place = opening(of: text)
            if notes.isHeld(by: text, at: place) { return true }
            if noteOffers.isHeld(by: text, at: place) { return facts.noEndMark > 0 || speaksToReaders(bytes, facts) }
            if noteQuestions.isHeld(by: text, at: place) { return SentenceEnd(bytes) == .question }
            guard let end = noteLabels.end(in: text, at: place) else { return false }
            if facts.noEndMark > 0 || facts.words <= longestNoteLabel && !hasComma(text) { return true }
            // A no-break space stands before a colon in French.
            let next = text[end...].first { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 }
            return next == UInt8(ascii: ":")
        }
    }

    /// Whether a few words that have no end mark, or open a line with one of the phrases, are furniture: what keyphrases
    /// are not looked for in.
    static func isLabel(_ sentence: Int, of document: Document) -> Bool {
        let range = document.sentences[sentence].range
        let bytes = document.bytes[range]
        guard bytes.isNoLonger(than: longestLabel) else { return false }
        return bytes.withUnsafeBufferPointer { text in
            if SentenceEnd(bytes) == .none { return all.isHeld(by: text) }
            guard sentence > 0, document.opensLine(sentence) else { return false }
            return marks.isHeld(by: text) || all.isHeld(by: text, at: opening(of: text)) && !hasComma(text)
        }
    }

    private static func isOffer(_ bytes: ArraySlice<UInt8>, _ facts: SurfaceFacts, _ table: PhraseTable) -> Bool {
        bytes.withUnsafeBufferPointer { text in
            guard table.isHeld(by: text) else { return false }
            return facts.noEndMark > 0 || speaksToReaders(bytes, facts)
                || facts.words <= longestOffer && table.isHeld(by: text, at: opening(of: text)) && !hasComma(text)
        }
    }

    /// Whether a sentence says "you", and quotes nobody.
    private static func speaksToReaders(_ bytes: ArraySlice<UInt8>, _ facts: SurfaceFacts) -> Bool {
        facts.secondPerson > 0 && facts.words <= longestAddress
            && !bytes.indices.contains { QuoteMark(bytes, at: $0)?.isDouble == true }
    }

    private static func hasComma(_ text: UnsafeBufferPointer<UInt8>) -> Bool { text.contains(UInt8(ascii: ",")) }

    /// Where the words of a sentence begin, after the marks of lists and quoting.
    private static func opening(of text: UnsafeBufferPointer<UInt8>) -> Int {
        var place = 0
        while place < min(text.count, 8), isMark(text[place]) { place += 1 }
        return place
    }

    /// Space and `*[(>|+-`.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x28, 0x2A, 0x2B, 0x2D, 0x3E, 0x5B, 0x7C: true
        default: false
        }
    }
}
