/// Recognises a dateline at the head of a news story, as a few general shapes and no list of places.
///
/// A dateline is one or two units, each ended by a dash, in the first line's first ``longest`` bytes; a date of the
/// form `date 2023-12-21` may stand before them. A unit is a place, a date and an agency in brackets, each of which may
/// be missing. It is believed when there is evidence enough, and what follows the dash begins like a sentence:
/// - a place in capitals with a date or a bracketed agency: `LONDON, March 3 (Agency) —`, `WASHINGTON (CNN) --`;
/// - a capitalised place with a date or a known agency: `Paris, 3 mars (AFP) –`;
/// - a place in capitals alone, of four letters or more and no known label or initials: `HÀ NỘI —`; with a mere hyphen
///   in English only, for elsewhere it follows a label (`INSOLITE - Un homme`);
/// - after a place and its dash a date alone: `PORTO – October 14, 2025 –`;
/// - a known agency alone, in brackets or not: `(Reuters) -`, `AFP -`; in brackets with no space after it, it needs no
///   dash: `Atlanta (CNN)It was`; between slashes or with a full stop behind it neither: `МОСКВА, 3 марта. /ТАСС/. Суд`,
///   `Bonn (epd). Die`; nor after a place and a date in a script without capitals: `शिमला, 17 जुलाई (भाषा) सरकार`;
/// - a place and a site: `JAKARTA, KABAR.COM -`;
/// - what Chinese, Japanese and Korean agencies write: `新华社海口12月18日电`, `【金沢共同】`, `(서울=연합뉴스) 김도현 기자 =`.
///
/// `Paris — the city of light — is …` is none of these, nor is `NASA — The agency said …`.
///
/// Copy as it leaves an agency has lines above: a slug, notes to editors, the headline, a byline. So it is looked for at
/// the beginning of the lines below too, up to the first paragraph, and believed there with a known agency in brackets,
/// a place in capitals with a date, or a place, a comma and a date with its year.
struct DatelineReader {
    static let longest = 160

    let bytes: UnsafeBufferPointer<UInt8>
    let language: Language
    let documentDate: String?

    /// The dateline, or `nil`.
    func read() -> Dateline? {
        let lines = LineBreaks(bytes: bytes)
        let start = lines.trimmed(0..<min(bytes.count, 4096)).lowerBound
        guard start < bytes.count else { return nil }
        let end = lineEnd(start, atMost: Self.longest)
        if let dateline = eastAsian(from: start) { return dateline }
        let (prefixDate, unitStart) = metadata(from: start, end: end)
        if let (dateline, _) = dateline(from: unitStart, end: end, prefixDate: prefixDate) { return dateline }
        return belowHead(from: start)
    }

    /// The dateline below headline, byline and notes to editors, or `nil`.
    private func belowHead(from first: Int) -> Dateline? {
        var start = first
        for _ in 0..<Self.mostHeadLines {
            let end = lineEnd(start, atMost: Self.longestHeadLine)
            // What goes on, or ends like a sentence of a paragraph, is the story itself.
            guard end < bytes.count, bytes[end] == 0x0A || bytes[end] == 0x0D else { return nil }
            let line = LineBreaks(bytes: bytes).trimmed(start..<end)
            if !SentenceSplitter.mayBeHeading(bytes, line), bytes[line.lowerBound] != 0x28,
                SignOffReader(bytes: bytes).endsSentence(line.upperBound)
            {
                return nil
            }
            var next = end
            while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
            guard next < bytes.count else { return nil }
            if let dateline = eastAsian(from: next) { return dateline }
            if let (found, isCertain) = dateline(from: next, end: lineEnd(next, atMost: Self.longest)), isCertain {
                var dateline = found
                dateline.range = next..<found.range.upperBound
                return dateline
            }
            start = next
        }
        return nil
    }

    private static let mostHeadLines = 16
    private static let longestHeadLine = 240

    /// The end of the line that holds `start`, or so many bytes on.
    private func lineEnd(_ start: Int, atMost most: Int) -> Int {
        var end = ByteBlocks.skip(bytes, start..<min(bytes.count, start + most), ByteBlocks.hasLineEnd)
        while end < bytes.count, end - start < most, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return end
    }

    /// The dateline whose first unit begins at `start`, and whether its agency or its form leaves no doubt.
    private func dateline(from start: Int, end: Int, prefixDate: String? = nil) -> (Dateline, isCertain: Bool)? {
        var result: Dateline?
        var date = DatelineDate()
        var position = start
        var isCertain = false
        for _ in 0..<2 {
            guard let (unit, next) = unit(from: position, end: end, followsPlace: result != nil) else { break }
            var dateline = result ?? Dateline(range: 0..<next)
            if let place = unit.place { dateline.place = place }
            if let agency = unit.agency { dateline.agency = agency }
            if let written = unit.date { date = written }
            isCertain = isCertain || unit.isCertain
            dateline.range = 0..<next
            result = dateline
            position = next
        }
        // `МОСКВА, 14 июл - РИА Новости. Суд`
        if var dateline = result, dateline.agency == nil, let (agency, next) = agencyBeforeText(position) {
            dateline.agency = agency
            dateline.range = 0..<next
            result = dateline
        }
        result?.date = date.text(near: prefixDate ?? documentDate) ?? prefixDate
        return result.map { ($0, isCertain) }
    }

    /// `date 2023-12-21` at the head, with or without a colon.
    private func metadata(from start: Int, end: Int) -> (date: String?, next: Int) {
        let first = skipSpaces(start, end)
        guard first < end, Scalars.isASCIIAlphanumeric(bytes[first]), bytes[first] < 0x3A || bytes[first] | 0x20 == 0x64
        else { return (nil, start) }
        for (index, word) in words(start..<end, atMost: 2).enumerated() {
            if let date = DatelineDate.iso(word.text) { return (date, skipSpaces(word.range.upperBound, end)) }
            let key = word.text.lowercased()
            guard index == 0, key == "date" || key == "date:" else { break }
        }
        return (nil, start)
    }

    /// The unit from `start` to the first dash after which it makes one, and where what follows begins.
    private func unit(from start: Int, end: Int, followsPlace: Bool) -> (Unit, next: Int)? {
        // The spaces after a first unit may reach beyond the end.
        guard start < end else { return nil }
        // Only brackets, slashes, hyphens and dashes matter.
        var position = ByteBlocks.skip(bytes, start..<end) {
            $0 & ByteBlocks.tops | ByteBlocks.has(0x29, $0) | ByteBlocks.has(0x2D, $0) | ByteBlocks.has(0x2F, $0)
        }
        while position < end {
            if bytes[position] < 0x80, bytes[position] != 0x29, bytes[position] != 0x2D, bytes[position] != 0x2F {
                position += 1
                continue
            }
            if let unit = bracketBeforeText(start: start, at: position, end: end) { return unit }
            guard let dash = dash(at: position, start: start, end: end) else {
                position += Scalars.decode(bytes, at: position, end: end).length
                continue
            }
            let next = skipSpaces(dash.upperBound, min(bytes.count, dash.upperBound + 8))
            guard next < bytes.count else { return nil }
            let following = Scalars.decode(bytes, at: next, end: bytes.count).scalar
            let parsed = parse(start..<dash.lowerBound, followsPlace: followsPlace)
            if let parsed, !Scalars.isLowercase(following), following != 0x0A, following != 0x0D,
                parsed.date != nil || parsed.agency != nil || (!isShouted(next) && isTelling(dash))
            {
                return (parsed, next)
            }
            // An en dash or hyphen may stand within a place or a date, a second one may be the end.
            position = dash.upperBound
        }
        return nil
    }

    /// A known agency's bracket without a dash behind it: `Atlanta (CNN)It was`, `Bonn (epd). Die`, `МОСКВА, 3 марта.
    /// /ТАСС/. Суд`; in a script without capitals behind a date only, `शिमला, 17 जुलाई (भाषा) सरकार`.
    private func bracketBeforeText(start: Int, at position: Int, end: Int) -> (Unit, next: Int)? {
        let isSlash = bytes[position] == 0x2F
        guard bytes[position] == 0x29 || isSlash, position > start, position + 1 < end else { return nil }
        var next = position + 1
        if bytes[next] == 0x2E { next += 1 }
        let isPointed = next > position + 1
        let text = skipSpaces(next, end)
        guard text < end else { return nil }
        let scalar = Scalars.decode(bytes, at: text, end: end).scalar
        let isCaseless = Scalars.isLetter(scalar) && !Scalars.hasCase(scalar)
        guard isPointed ? text > next : text == next ? Scalars.isUppercase(scalar) && !isSlash : isCaseless || isSlash,
            !Scalars.isLowercase(scalar), !Punctuation.isDash(scalar),
            var unit = parse(start..<position + 1), isKnown(unit.agency),
            text == next || isPointed || isSlash || unit.date != nil
        else { return nil }
        // Between slashes the date ends with a full stop of its own: `14 июля. /ТАСС/.`
        if isSlash, unit.date?.written.last == "." { unit.date?.written.removeLast() }
        return (unit, text)
    }

    /// A known agency and a full stop before the text, and where that begins.
    private func agencyBeforeText(_ from: Int) -> (agency: String, next: Int)? {
        guard from < bytes.count else { return nil }
        let head = bytes[from..<min(bytes.count, from + Self.longestAgency)]
        guard let stop = head.firstIndex(of: 0x2E), stop + 1 < bytes.count, bytes[stop + 1] == 0x20 else { return nil }
        let agency = String(decoding: bytes[from..<stop], as: UTF8.self)
        return isKnown(agency) ? (agency, skipSpaces(stop + 1, bytes.count)) : nil
    }

    private static let longestAgency = 40

    private func isTelling(_ dash: Range<Int>) -> Bool { dash.count > 1 || language == .english }

    /// Whether the text goes on with two words in capitals: then the capitals before the dash tell of no place
    /// (`HOCKEY SCORES -- FIRST ROUND`).
    private func isShouted(_ from: Int) -> Bool {
        words(from..<min(bytes.count, from + 48), atMost: 2).allSatisfy { word in
            word.text.utf8.count > 1 && word.text.utf8.allSatisfy { $0 &- 0x41 < 26 }
        }
    }

    /// A dash that may end a unit: an em or en dash, two hyphens or more, or a hyphen with a space after it and a space
    /// or bracket before it.
    private func dash(at position: Int, start: Int, end: Int) -> Range<Int>? {
        let (scalar, size) = Scalars.decode(bytes, at: position, end: end)
        if scalar == 0x2014 || scalar == 0x2013 || scalar == 0x2015 { return position..<(position + size) }
        guard scalar == 0x2D, position > start else { return nil }
        var stop = position
        while stop < end, bytes[stop] == 0x2D { stop += 1 }
        if stop - position > 1 { return position..<stop }
        let before = bytes[position - 1]
        // `(EFE).- `
        if before == 0x2E, position > start + 1, bytes[position - 2] == 0x29 {
            return stop < end && bytes[stop] == 0x20 ? position - 1..<stop : nil
        }
        guard stop < end, bytes[stop] == 0x20 || bytes[stop] == 0xC2, before == 0x20 || before == 0x29 || before == 0xA0
        else { return nil }
        return position..<stop
    }
}
