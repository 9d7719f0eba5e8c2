import Languages

/// What headings say that a part of a text is none of the article: a picture's caption, an advertisement, a company's
/// notices and what it tells of itself.
enum FurnitureSections {
    private enum Part {
        case none
        case paragraph(Int)
        /// So many rows at the most.
        case section(Int)
    }

    private static let captions = openings(PageFurniture.captionHeadings)
    private static let notices = openings(PageFurniture.noticeHeadings)
    private static let companies = openings(PageFurniture.companyHeadings)

    /// All of them, so that most headings are passed over at a glance.
    private static let all = PhraseTable(
        [PageFurniture.captionHeadings, PageFurniture.noticeHeadings, PageFurniture.companyHeadings]
            .joined(separator: "\n"))

    private static func openings(_ list: String) -> [String] { list.split(separator: "\n").map(String.init) }

    /// Rows of such parts: a caption ends with its paragraph, or the one after where it is none of its own; the others
    /// at the next heading, or after so many sentences that it must have been overlooked.
    static func rows(in vectors: borrowing SentenceVectors) -> [Bool] {
        var isPassed = [Bool](repeating: false, count: vectors.count)
        var row = 0
        for (place, document) in vectors.documents.enumerated() {
            var part = Part.none
            for (index, sentence) in document.sentences.enumerated() {
                if sentence.kind == .heading {
                    part = Self.part(
                        below: document.bytes[sentence.range],
                        isSecondHalf: 2 * sentence.range.lowerBound >= document.bytes.count,
                        next: document.sentences.dropFirst(index + 1).first, document)
                }
                guard row < vectors.count, vectors.rows[row].document == place, vectors.rows[row].sentence == index
                else { continue }
                switch part {
                case .none: break
                case .paragraph(let paragraph): isPassed[row] = sentence.paragraph == paragraph
                case .section(let left):
                    isPassed[row] = sentence.kind != .heading
                    part = left > 1 ? .section(left - 1) : .none
                }
                row += 1
            }
        }
        return isPassed
    }

    /// Sentences of the longest section without a heading of its own.
    private static let longestSection = 12

    /// Bytes of the longest heading.
    private static let longest = 90

    private static func part(
        below heading: ArraySlice<UInt8>, isSecondHalf: Bool, next: Sentence?, _ document: Document
    )
        -> Part
    {
        guard let next, heading.count <= longest, heading.withUnsafeBufferPointer({ all.isHeld(by: $0, at: 0) }) else {
            return .none
        }
        let text = heading.textOnOneLine
        let small = text.lowercased()
        if captions.contains(where: { small.hasPrefix($0) }) { return .paragraph(next.paragraph) }
        let isNotice = notices.contains { small == $0 || $0.contains(" ") && small.hasPrefix($0) }
        return isNotice || isSecondHalf && isCompany(text, small, next, document) ? .section(longestSection) : .none
    }

    /// Whether a heading announces a company, of which the next sentence speaks: "About Nordwell Instruments", but not
    /// "About 300 people".
    private static func isCompany(_ heading: String, _ small: String, _ next: Sentence, _ document: Document) -> Bool {
        guard let opening = companies.first(where: { small.hasPrefix($0) }) else { return false }
        let rest = heading.dropFirst(opening.count)
        // "À propos d'Hélios".
        guard rest.first == " " || opening.last == "'" || opening.last == "’" else { return false }
        let words = rest.split(separator: " ")
        guard let name = words.first(where: { $0.count > 2 && $0.first?.isUppercase == true }),
            words.first?.first?.isUppercase == true || words.first?.count == 3
        else { return false }
        return document.text(of: next).contains(name)
    }
}
