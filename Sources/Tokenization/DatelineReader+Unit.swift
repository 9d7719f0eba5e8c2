/// What a unit of a dateline holds: a place, a date and an agency.
extension DatelineReader {
    /// What a dash ends; each of the three may be missing.
    struct Unit {
        var place: String?
        var date: DatelineDate?
        var agency: String?
        /// A known agency in brackets, a place in capitals with a date, or one with a date and its year.
        var isCertain = false
    }

    /// The unit that the words of a range make, nil where there is not evidence enough.
    ///
    /// - Parameter followsPlace: after a first unit a date alone makes a second: `PORTO – October 14, 2025 – Rain`.
    func parse(_ range: Range<Int>, followsPlace: Bool = false) -> Unit? {
        var words = words(range)
        var unit = Unit()
        var isKnownAgency = false
        if let bracket = bracket(&words) {
            unit.agency = bracket.agency
            unit.date = bracket.date
            isKnownAgency = isKnown(bracket.agency)
            unit.isCertain = isKnownAgency
        } else if let site = site(&words) {
            unit.agency = site
            (isKnownAgency, unit.isCertain) = (true, true)
        }
        if let date = DatelineDate.last(of: &words, language: language) { unit.date = date }
        guard !words.isEmpty else { return isKnownAgency || (followsPlace && unit.date != nil) ? unit : nil }
        if words.count == 1, unit.agency == nil, unit.date == nil, Newsroom.agencies.id(of: words[0].text) != nil {
            unit.agency = words[0].text
            return unit
        }
        guard let place = DatelinePlace(words.map(\.text), language: language, mayBeCaseless: isKnownAgency) else {
            return nil
        }
        let hasEvidence = unit.date != nil || (place.isCapitals ? unit.agency != nil : isKnownAgency)
        guard hasEvidence ? !place.isLabel : place.standsAlone else { return nil }
        unit.place = place.name
        // `Hamburg, 12. August 2025 – `, of press releases.
        let isOfYear = unit.date?.year != nil && words.count <= 3 && words[words.count - 1].text.hasSuffix(",")
        if unit.date != nil, place.isCapitals || isOfYear { unit.isCertain = true }
        return unit
    }

    /// Whether an agency is known, with its regional desk or not: `dpa`, `dpa/lnw`.
    func isKnown(_ agency: String?) -> Bool {
        guard let agency else { return false }
        if Newsroom.agencies.id(of: agency) != nil { return true }
        guard let slash = agency.firstIndex(of: "/") else { return false }
        return Newsroom.agencies.id(of: String(agency[..<slash])) != nil
    }

    /// Takes a bracket off the end of the words: an agency, a date or both.
    private func bracket(_ words: inout [Word]) -> (agency: String?, date: DatelineDate?)? {
        // `PORTO, Portugal, Oct. 14, 2025 /PRNewswire/ --`
        if let last = words.last?.text, last.utf8.count > 2, last.hasPrefix("/"), last.hasSuffix("/") {
            words.removeLast()
            return (String(last.dropFirst().dropLast()), nil)
        }
        guard words.last?.text.hasSuffix(")") == true, let open = words.lastIndex(where: { $0.text.hasPrefix("(") }),
            words.count - open <= 5
        else { return nil }
        var inside = Array(words[open...])
        inside[0].text.removeFirst()
        inside[inside.count - 1].text.removeLast()
        let date = DatelineDate.last(of: &inside, language: language)
        let agency = inside.map(\.text).joined(separator: " ")
        let scalars = agency.unicodeScalars
        guard !scalars.contains(where: { ":;()!?\"".unicodeScalars.contains($0) }), agency.utf8.count <= 40 else {
            return nil
        }
        guard agency.isEmpty || scalars.contains(where: { $0.properties.isUppercase }) || isKnown(agency) else {
            return nil
        }
        words.removeSubrange(open...)
        return (agency.isEmpty ? nil : agency, date)
    }

    /// Takes a site that stands for the agency off words of a place: `JAKARTA, KABAR.COM`, `KABAR.ID, Jakarta`.
    private func site(_ words: inout [Word]) -> String? {
        guard (2...4).contains(words.count) else { return nil }
        for (place, comma) in [(words.count - 1, words.count - 2), (0, 0)] where words[comma].text.hasSuffix(",") {
            var name = words[place].text
            if name.hasSuffix(",") { name.removeLast() }
            let parts = name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].count > 2, (2...3).contains(parts[1].count),
                parts.joined().allSatisfy({ $0 | 0x20 &- 0x61 < 26 }), parts[0].first! &- 0x41 < 26
            else { continue }
            words.remove(at: place)
            if let last = words.last?.text, last.hasSuffix(",") { words[words.count - 1].text.removeLast() }
            return name
        }
        return nil
    }

    /// A white-space separated word.
    struct Word {
        var text: String
        var range: Range<Int>
    }

    /// The words of a range, the first so many.
    func words(_ range: Range<Int>, atMost most: Int = .max) -> [Word] {
        var words: [Word] = []
        var position = range.lowerBound
        while position < range.upperBound, words.count < most {
            let start = skipSpaces(position, range.upperBound)
            position = start
            while position < range.upperBound {
                let (scalar, size) = Scalars.decode(bytes, at: position, end: range.upperBound)
                if Scalars.isSpace(scalar) { break }
                position += size
            }
            guard position > start else { break }
            words.append(
                Word(text: String(decoding: bytes[start..<position], as: UTF8.self), range: start..<position))
        }
        return words
    }

    /// Where white space ends that begins at a place, within the line.
    func skipSpaces(_ from: Int, _ end: Int) -> Int {
        var position = from
        while position < end {
            let (scalar, size) = Scalars.decode(bytes, at: position, end: end)
            guard Scalars.isSpace(scalar), scalar != 0x0A, scalar != 0x0D else { break }
            position += size
        }
        return position
    }
}
