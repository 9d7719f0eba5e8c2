extension KeyphraseCandidates {
    /// One way in which a phrase is written.
    private struct Spelling {
        let text: String
        /// The last place where it is.
        let place: Occurrence
        /// How much speaks for it.
        var weight = 0
        /// Whether it begins with a capital that may be but that of a beginning, wherever it stands.
        var opens = true
        var isInText = false
    }

    /// The form that stands in the text most often, ties the earliest, in the case in which text and title have it most
    /// often; the title's form where the text has none. What stands at the beginning of a sentence, within a longer name
    /// or all in capitals counts less. Line breaks read as spaces.
    ///
    /// - Parameter isVerb: whether a surface form is one: "robos" is shown rather than "robar".
    func text(of candidate: Candidate, isVerb: (Int32) -> Bool = { _ in false }) -> String {
        var spellings: [Spelling] = []
        var seen = 0
        forEachOccurrence(candidate) { one in
            if seen >= 64 { return }
            seen += 1
            let text = text(from: Int(one.start), length: Int(one.length))
            let first = tokens[Int(one.start)]
            let isTitle = Int(one.start) < titleCount
            let opens = first.flags.contains(.capitalized) && (isTitle || first.flags.contains(.boundaryBefore))
            let place = spellings.firstIndex { $0.text == text } ?? spellings.count
            if place == spellings.count { spellings.append(Spelling(text: text, place: one)) }
            let weight = first.flags.contains(.allCaps) ? 2 : opens || isWithinName(one) ? 3 : 17
            spellings[place].weight += one.length == 1 && isVerb(first.surface) ? 1 : weight
            if !opens { spellings[place].opens = false }
            if !isTitle { spellings[place].isInText = true }
        }
        if spellings.count == 1 && !spellings[0].opens { return spellings[0].text }
        let best = best(of: spellings)
        return best.opens ? small(best, besides: spellings) : best.text
    }

    /// Of the form with the greatest weight, which stands in the text if one does, the spelling with the greatest.
    private func best(of spellings: [Spelling]) -> Spelling {
        let isInText = spellings.contains { $0.isInText }
        var best: (form: Int, spelling: Spelling)?
        for one in spellings {
            let same = spellings.filter { isSameForm($0.place, one.place) }
            guard !isInText || same.contains(where: { $0.isInText }) else { continue }
            let form = same.reduce(0) { $0 + $1.weight }
            if let best, (form, one.weight) < (best.form, best.spelling.weight) { continue }
            best = (form, one)
        }
        return best!.spelling
    }

    /// Whether two places have the same words, case aside.
    private func isSameForm(_ one: Occurrence, _ other: Occurrence) -> Bool {
        one.length == other.length
            && (0..<Int(one.length)).allSatisfy {
                tokens[Int(one.start) + $0].surface == tokens[Int(other.start) + $0].surface
            }
    }

    /// A spelling that stands at the beginning of sentences only, in small letters where the article tells that its first
    /// word has a small one: by another form of it, or by the word elsewhere if no name follows it.
    private func small(_ spelling: Spelling, besides spellings: [Spelling]) -> String {
        let (start, length) = (Int(spelling.place.start), Int(spelling.place.length))
        let first = tokens[start]
        let surface = words.surface(first.surface)
        // `_` joins the syllables of a Vietnamese word.
        guard !first.flags.contains(.allCaps), !surface.contains("_"),
            !tokens[start + 1..<start + length].contains(where: { $0.flags.contains(.capitalized) })
        else { return spelling.text }
        let isSmall =
            spellings.contains { !tokens[Int($0.place.start)].flags.contains(.capitalized) }
            || length > 1 && tokens.contains { $0.surface == first.surface && !$0.flags.contains(.capitalized) }
        guard isSmall else { return spelling.text }
        let rest = Int(first.end)..<Int(tokens[start + length - 1].end)
        return (surface.utf8 + (start < titleCount ? title : document.bytes)[rest])[...].textOnOneLine
    }

    /// Whether a token is a name with a small particle before it: `d'Apollon`.
    func isElidedName(_ place: Int) -> Bool {
        let bytes = bytes(of: place)
        // A straight apostrophe or the first byte of a curly one.
        guard let mark = bytes.prefix(3).lastIndex(where: { $0 == 0x27 || $0 == 0xE2 }) else { return false }
        let next = mark + (bytes[mark] == 0xE2 ? 3 : 1)
        return next < bytes.endIndex && 0x41...0x5A ~= bytes[next]
    }

    /// The bytes of a token of title or text.
    func bytes(of place: Int) -> ArraySlice<UInt8> {
        place < titleCount ? title[tokens[place].range] : document.bytes[tokens[place].range]
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
