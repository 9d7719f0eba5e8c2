extension KeyphraseCandidates {
    /// The spelling that stands most often, ties the earliest; the title's where the text has none. One at the
    /// beginning of a sentence, within a longer name or all in capitals counts less. Line breaks read as spaces.
    func text(of candidate: Candidate) -> String {
        if candidate.count == 1 { return text(from: Int(candidate.start), length: Int(candidate.length)) }
        var counts: [(text: String, count: Int)] = []
        var seen = 0
        forEachOccurrence(candidate) { one in
            if seen >= 64 { return }
            seen += 1
            let text = text(from: Int(one.start), length: Int(one.length))
            let first = tokens[Int(one.start)]
            let isTitle = Int(one.start) < titleCount
            let opens = first.flags.contains(.capitalized) && (isTitle || first.flags.contains(.boundaryBefore))
            let weight = opens || first.flags.contains(.allCaps) || isWithinName(one) ? 2 : 16
            if let place = counts.firstIndex(where: { $0.text == text }) {
                counts[place].count += weight + 1
            } else {
                counts.append((text, weight + 1))
            }
        }
        var best = (text: "", count: 0)
        for one in counts where one.count >= best.count { best = one }
        return best.text
    }

    /// What capitals say of a phrase.
    enum NameRole {
        /// It has them within a sentence, and no others beside it.
        case name
        /// It has them beside others, and never stands apart from these.
        case piece
        /// It has them at the beginning of a sentence, or not at all.
        case none
    }

    func nameRole(of candidate: Candidate) -> NameRole {
        var isName = false
        var isPiece = true
        forEachOccurrence(candidate) { one in
            if isWithinName(one) { return }
            isPiece = false
            let start = Int(one.start)
            if tokens[start].flags.contains(.capitalized), !isBound(before: start) { isName = true }
        }
        return isPiece ? .piece : isName ? .name : .none
    }

    /// Whether a capitalised phrase goes on in capitals before or after it ("River" of "River Sarne").
    private func isWithinName(_ one: Occurrence) -> Bool {
        let (start, end) = (Int(one.start), Int(one.start + one.length))
        guard tokens[start].flags.contains(.capitalized) else { return false }
        return !isBound(before: start) && tokens[start - 1].flags.contains(.capitalized)
            || !isBound(before: end) && tokens[end].flags.contains(.capitalized)
    }

    /// The text of some tokens of title or text.
    private func text(from start: Int, length: Int) -> String {
        let range = Int(tokens[start].start)..<Int(tokens[start + length - 1].end)
        if start >= titleCount { return document.bytes[range].textOnOneLine }
        return title[range].textOnOneLine
    }
}
