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
        let letters = letters(of: candidate)
        forEachOccurrence(candidate) { one in
            if seen >= 64 { return }
            seen += 1
            let one = place(one, with: letters)
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

    /// The letters by themselves that a phrase is written with: "hepatitis B", "T cells", "E. coli".
    struct Letters {
        /// The surface forms of the one before and the one after it; -1 for none.
        var (before, after) = (Int32(-1), Int32(-1))

        var isEmpty: Bool { before < 0 && after < 0 }
    }

    /// The share of a phrase's places that a letter must stand at.
    private static let letterShare = 2.0 / 3

    func letters(of candidate: Candidate) -> Letters {
        var letters = Letters()
        var (count, before, after, stops) = (0, 0, 0, 0)
        // The last place tells which letters may be meant.
        forEachOccurrence(candidate) { one in
            let (left, right) = beside(one)
            if count == 0 { letters = Letters(before: left, after: right) }
            count += 1
            if left >= 0, left == letters.before {
                before += 1
                if hasFullStop(before: Int(one.start)) { stops += 1 }
            }
            if right >= 0, right == letters.after { after += 1 }
        }
        let least = max(2, Int((Self.letterShare * Double(count)).rounded(.up)))
        if before < least, stops < count { letters.before = -1 }
        if after < least { letters.after = -1 }
        return letters
    }

    /// A place of a phrase with its letters, where they stand there.
    func place(_ one: Occurrence, with letters: Letters) -> Occurrence {
        if letters.isEmpty { return one }
        var place = one
        let (left, right) = beside(one)
        if left >= 0, left == letters.before {
            place.start -= 1
            place.length += 1
        }
        if right >= 0, right == letters.after { place.length += 1 }
        return place
    }

    /// The surface forms of letters by themselves right before and right after a phrase; an initial within a name, and
    /// one that opens another, is none.
    private func beside(_ one: Occurrence) -> (left: Int32, right: Int32) {
        let (start, end) = (Int(one.start), Int(one.start + one.length))
        var (left, right) = (Int32(-1), Int32(-1))
        if !isBound(before: start), tokens[start - 1].isCapitalLetter,
            isBound(before: start - 1) || !tokens[start - 2].flags.contains(.capitalized)
        {
            left = tokens[start - 1].surface
        }
        if !isBound(before: end), tokens[end].isCapitalLetter, isBound(before: end + 1) || !hasFullStop(before: end + 1)
        {
            right = tokens[end].surface
        }
        return (left, right)
    }

    /// Whether a full stop stands after the token before `place` that is no part of it.
    func hasFullStop(before place: Int) -> Bool {
        tokens[place - 1].isBeforeFullStop(in: place - 1 < titleCount ? title : document.bytes)
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
