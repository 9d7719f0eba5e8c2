/// What headings say that a part of a text is none of the article: a picture's caption, an advertisement, a company's
/// notices and what it tells of itself.
enum FurnitureSections {
    private enum Part {
        case none
        case paragraph(Int)
        /// So many rows at the most.
        case section(Int)
    }

    private static let captions = PageFurniture.entries(of: \.captionHeadings)
    private static let notices = PageFurniture.entries(of: \.noticeHeadings)
    private static let calls = PageFurniture.entries(of: \.callHeadings)
    private static let companies = PageFurniture.entries(of: \.companyHeadings)
    private static let noticeSubjects = subjects(PageFurniture.lines(of: \.noticeSubjects))
    private static let callSubjects = subjects(PageFurniture.lines(of: \.callSubjects))

    /// All of them, so that most headings are passed over at a glance.
    private static let all = PhraseTable(
        PageFurniture.lines(of: \.captionHeadings).replacing(":", with: ""),
        PageFurniture.lines(of: \.noticeHeadings), PageFurniture.lines(of: \.callHeadings),
        PageFurniture.lines(of: \.companyHeadings))

    private static func subjects(_ list: String) -> Set<Substring> { Set(list.split { " \n".contains($0) }) }

    /// Rows of such parts: a caption ends with its paragraph, or the one after where it is none of its own; the others
    /// at the next heading, or after so many sentences that it must have been overlooked.
    static func rows(in vectors: borrowing SentenceVectors) -> [Bool] {
        var isPassed = [Bool](repeating: false, count: vectors.count)
        var part = Part.none
        vectors.forEachSentence { document, index, row in
            if index == 0 { part = .none }
            let sentence = document.sentences[index]
            if sentence.kind == .heading {
                part = Self.part(
                    below: document.bytes[sentence.range],
                    isSecondHalf: 2 * sentence.range.lowerBound >= document.bytes.count,
                    next: document.sentences.dropFirst(index + 1).first, document)
            }
            guard let row else { return }
            switch part {
            case .none: break
            case .paragraph(let paragraph): isPassed[row] = sentence.paragraph == paragraph
            case .section(let left):
                isPassed[row] = sentence.kind != .heading
                part = left > 1 ? .section(left - 1) : .none
            }
        }
        return isPassed
    }

    /// Sentences of the longest section without a heading of its own, and of what a company tells of itself.
    private static let (longestSection, longestCompany) = (12, 6)

    /// Characters of the longest heading.
    private static let longest = 90

    private static func part(
        below heading: ArraySlice<UInt8>, isSecondHalf: Bool, next: Sentence?, _ document: Document
    )
        -> Part
    {
        guard let next, heading.isNoLonger(than: longest),
            heading.withUnsafeBufferPointer({ all.isHeld(by: $0, at: 0) })
        else { return .none }
        let text = heading.textOnOneLine
        let small = text.lowercased()
        if captions.contains(where: { opens(small, caption: $0) })
            || isSecondHalf && calls.contains(where: { opens(small, $0, callSubjects) })
        {
            return .paragraph(next.paragraph)
        }
        if notices.contains(where: { opens(small, $0, noticeSubjects) }) { return .section(longestSection) }
        return isSecondHalf && isCompany(text, small, next, document) ? .section(longestCompany) : .none
    }

    private static func opens(_ heading: String, caption: String) -> Bool {
        guard caption.last == ":" else { return heading.hasPrefix(caption) }
        return heading.last == ":" && heading.hasPrefix(caption.dropLast() + " ")
    }

    /// Whether a heading is one of the list's, or goes on with a subject of its kind.
    private static func opens(_ heading: String, _ opening: String, _ subjects: Set<Substring>) -> Bool {
        guard heading.hasPrefix(opening) else { return false }
        let rest = heading.dropFirst(opening.count)
        guard let word = rest.split(whereSeparator: { !$0.isLetter && $0 != "&" }).first else { return true }
        return opening.contains(" ") && rest.first?.isLetter == false && subjects.contains(word)
    }

    /// Whether a heading announces a company, with which the next sentence opens: "About Nordwell Instruments", but not
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
        return document.text(of: next).split(separator: " ").prefix(3).contains { $0.hasPrefix(name) }
    }
}
