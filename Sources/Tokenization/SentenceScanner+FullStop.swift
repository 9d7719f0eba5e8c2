/// The rules for a full stop before a capital or a figure. Each says what it is for, with an example or two.
extension SentenceScanner {
    func isEndAfterFullStop(_ mark: Mark, _ next: Following) -> Bool {
        let word = withoutElision(wordBefore(mark.start))
        if word.isEmpty || mark.isQuoted { return true }
        let first = decode(word.lowerBound)
        if isItem(word) { return false }
        if Scalars.isDigit(first.scalar) { return isEndAfterNumber(mark, word, next) }
        if isCharacter(word) { return isEndAfterLetter(mark, word, first.scalar, next) }
        return withLowercase(word) { lower in
            if !rules.mayBeListed(lower), isCapitals(word) || !rules.looksAbbreviated(lower) {
                return isEndAfterWord(word, next)
            }
            let isNumberNext = Scalars.isDigit(next.scalar)
            let isNumeralNext = isNumberNext || isNumeral(wordAfter(next.position))
            if rules.titles.id(of: lower) != nil { return mark.isClosed }
            let isSmall = !Scalars.isUppercase(first.scalar)
            if rules.openings.id(of: lower) != nil, isSmall || !isCapitals(word) { return mark.isClosed }
            if isNumberNext, isDate(word, lower) { return false }
            let isCounted = isNumberNext || (isNumeralNext && rules.stopWords.id(of: lower) == nil)
            if isCounted, rules.stands(beforeNumber: lower) { return false }
            if isSmall, rules.closings.id(of: lower) != nil { return true }
            if rules.times.id(of: lower) != nil { return isEndAfterTime(mark, next) }
            let isDotted = lower.contains(0x2E)
            if isDotted, isAddress(word, lower) { return true }
            guard isDotted || rules.isAbbreviation(lower) || (!isCapitals(word) && rules.looksAbbreviated(lower))
            else { return isEndAfterWord(word, next) }
            // After an abbreviation only a word with which sentences like to begin tells: `etc. The`, `Inc. It`.
            if isUnit(word, lower) { return true }
            if mark.isClosed, !Scalars.hasCase(next.scalar) { return false }
            if next.opensQuote { return !next.opensBracket }
            return mayBegin(next)
        }
    }

    /// A word that is in no list ends a sentence, but for the number of a king before another word than a starter.
    private func isEndAfterWord(_ word: Range<Int>, _ next: Following) -> Bool {
        !isOrdinal(word) || isStarter(wordAfter(next.position))
    }

    /// Whether a capitalised word, or one of a script without capitals, follows with which sentences like to begin.
    private func mayBegin(_ next: Following) -> Bool {
        let isSmall = Scalars.isLowercase(next.scalar)
        return !isSmall && Scalars.isLetter(next.scalar) && isStarter(wordAfter(next.position))
    }

    /// Whether a word counts in letters: `Fig. A`, `Sec. VII`.
    private func isNumeral(_ word: Range<Int>) -> Bool {
        if word.count == 1 { return bytes[word.lowerBound] &- 0x41 < 26 && bytes[word.lowerBound] != 0x49 }
        return isRoman(word, from: 0x41)
    }

    /// Whether a word of two letters or more is a Roman numeral below 90.
    ///
    /// - Parameter from: the letter A, as the numeral is written: in capitals or in small letters.
    private func isRoman(_ word: Range<Int>, from a: UInt8) -> Bool {
        word.count > 1 && word.allSatisfy { [8, 11, 21, 23].contains(bytes[$0] &- a) }
    }

    /// Kings, centuries and congresses in languages that write ordinal numbers with a full stop: `Karl IV. Lucembourg`.
    private func isOrdinal(_ word: Range<Int>) -> Bool {
        let hasPoints = rules.language.hasOrdinalPoints && ![.polish, .norwegian, .finnish].contains(rules.language)
        return hasPoints && isRoman(word, from: 0x41)
    }

    /// Whether a word is what counts an item of a list: nothing but a bullet or bracket stands before it in its
    /// sentence, `a.) Bread`, `iv. Bread`, `• 9. Bread`.
    private func isItem(_ word: Range<Int>) -> Bool {
        if word.lowerBound - start > 8 { return false }
        var low = word.lowerBound
        while low > start {
            let (scalar, size) = decodeBefore(low)
            guard
                Scalars.isSpace(scalar) || Punctuation.isOpeningBracket(scalar) || Punctuation.isDash(scalar)
                    || LineBreaks.isBullet(scalar) || scalar == 0x2A
            else { return false }
            low -= size
        }
        if Scalars.isDigit(decode(word.lowerBound).scalar) { return true }
        let isLetter = isCharacter(word) && Scalars.hasCase(decode(word.lowerBound).scalar)
        return isLetter || isRoman(word, from: 0x41) || isRoman(word, from: 0x61)
    }

    /// Whether a word with full stops is the name of a page or file, or a name with its initials, and no abbreviation,
    /// whose parts are short: `www.example.org`, `info@ex.org`, `L.N.Tolstoy`.
    private func isAddress(_ word: Range<Int>, _ lower: UnsafeBufferPointer<UInt8>) -> Bool {
        if word.lowerBound > start, [0x40, 0x5C, 0x5F].contains(bytes[word.lowerBound - 1]) { return true }
        let last = UnsafeBufferPointer(rebasing: lower[(lower.lastIndex(of: 0x2E)! + 1)...])
        if word.count > 5, rules.domains.id(of: last) != nil { return true }
        func letters(_ part: some Sequence<UInt8>) -> Int { part.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } }
        return letters(last) > 1 && !rules.isAbbreviation(lower)
            && lower.split(separator: 0x2E).contains { letters($0) > 4 }
    }

    private func isCapitals(_ word: Range<Int>) -> Bool {
        var position = word.lowerBound
        while position < word.upperBound {
            let (scalar, size) = decode(position)
            guard Scalars.isUppercase(scalar) else { return false }
            position += size
        }
        return true
    }

    /// `He left at 6 p.m. Mr. Smith` ends, `6 p.m. Monday` and `6 p.m. EST` do not, nor does `At 6 p.m. Mr. Smith`:
    /// a time alone is no sentence.
    private func isEndAfterTime(_ mark: Mark, _ next: Following) -> Bool {
        var spaces = 0
        var position = start
        while position < mark.start, spaces < 3 {
            if bytes[position] == 0x20 { spaces += 1 }
            position += 1
        }
        if spaces < 3 { return false }
        guard Scalars.isUppercase(next.scalar) else { return next.opensQuote }
        let word = wordAfter(next.position)
        if word.count <= 4, isCapitals(word), word.count > 1 { return false }
        return withLowercase(word) { lower in
            rules.months.id(of: lower) == nil && !rules.isWeekday(lower) && rules.timeZones.id(of: lower) == nil
        }
    }

    /// `am 3. Oktober`, `10. 000`, but `in 1999. The`.
    private func isEndAfterNumber(_ mark: Mark, _ word: Range<Int>, _ next: Following) -> Bool {
        if mark.isClosed || !isFigures(word) { return true }
        if Scalars.isDigit(next.scalar) {
            let group = wordAfter(next.position)
            // A thousands separator with a space after it: `10. 000 people`, `1. 500 euros`.
            let isThousands = word.count <= 3 && group.count == 3
            if isFigures(group), isThousands || isDateGoingOn(word, group) { return false }
        }
        // A Korean date's day: `2020. 5. 3. 서울에서`.
        let isHangulNext = (0xAC00..<0xD7B0).contains(next.scalar)
        if isHangulNext, word.count <= 2, figures(before: word.lowerBound) > 0 { return false }
        // Ordinal numbers are written with a full stop: `der 35. Kongress`, `18. Jahrhundert`; none after `Nr.`.
        if rules.language.hasOrdinalPoints, word.count <= 2, Scalars.isUppercase(next.scalar) {
            return isCardinal(word) || isStarter(wordAfter(next.position))
        }
        return true
    }

    /// Whether a number's full stop parts it from the next one of a date: `31. 12. 2025`, `2025. 12. 31.`, and `31. 12.`
    /// where ordinal numbers are written so.
    private func isDateGoingOn(_ word: Range<Int>, _ group: Range<Int>) -> Bool {
        let isPointed = isPointed(group)
        let before = figures(before: word.lowerBound)
        switch (word.count, group.count) {
        case (1...2, 4): return (1...2).contains(before)
        case (4, 1...2): return isPointed
        case (1...2, 1...2):
            guard isPointed else { return false }
            if before == 4 || rules.language.hasOrdinalPoints { return true }
            let year = wordAfter(skipSpaces(group.upperBound + 1))
            return year.count == 4 && isFigures(year)
        default: return false
        }
    }

    /// How many figures stand, with a full stop, before a place, spaces apart.
    private func figures(before place: Int) -> Int {
        let end = beforeSpaces(place)
        guard end > start, bytes[end - 1] == 0x2E else { return 0 }
        var low = end - 1
        while low > start, bytes[low - 1] &- 0x30 < 10 { low -= 1 }
        return end - 1 - low
    }

    /// Whether what stands before a number shows that it is no ordinal: `Abb. 3.`, `kl. 12.`, `kuva 2.`, `§ 5.`.
    private func isCardinal(_ word: Range<Int>) -> Bool {
        let end = beforeSpaces(word.lowerBound)
        guard end > start else { return false }
        let sign = decodeBefore(end).scalar
        if sign == 0xA7 || sign == 0x2116 { return true }
        let before = wordBefore(sign == 0x2E ? end - 1 : end)
        // Short ones without a full stop may be words of another meaning: `der Art 2. Klasse`.
        return (sign == 0x2E ? 1 : 4) <= before.count && withLowercase(before) { rules.stands(beforeNumber: $0) }
    }

    /// One letter: an initial (`J. Smith`), part of an abbreviation (`z. B.`), a unit (`12 m. Then`), or a word.
    private func isEndAfterLetter(_ mark: Mark, _ word: Range<Int>, _ letter: UInt32, _ next: Following) -> Bool {
        if mark.isClosed { return true }
        guard Scalars.hasCase(letter) else { return isEndAfterLetterWithoutCase(word, letter, next) }
        let isCounted = followsDigit(word)
        // `M. Le Pen`
        let isTitle = Scalars.isUppercase(letter) && withLowercase(word) { rules.titles.id(of: $0) != nil }
        if isTitle, !isCounted { return false }
        if let whole = spacedLetters(word), let isEnd = isEndAfterLetters(whole, mark, next) { return isEnd }
        let starter = mayBegin(next)
        // Degrees: `5 °C. Then`.
        if word.lowerBound > start, decodeBefore(word.lowerBound).scalar == 0xB0 { return true }
        if Scalars.isUppercase(letter) { return starter && word.lowerBound != start }
        // A unit after a number: `12 m. Then`, `at 8 h. He`.
        if Scalars.isUppercase(next.scalar), isUnitLetter(letter), isCounted {
            return !(letter == 0x68 && isTimeZone(next))
        }
        // Vietnamese has words of one letter: `ngoại ô. Cô gái`.
        if letter >= 0x80, rules.language == .vietnamese { return true }
        return starter && word.lowerBound != start
    }

    /// Letters parted by spaces are looked up as those that aren't: `z. B.`, `и т. д.`, `5 p. m.`.
    private func isEndAfterLetters(_ letters: Range<Int>, _ mark: Mark, _ next: Following) -> Bool? {
        withLowercase(letters) { spaced in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: spaced.count) { dense in
                var count = 0
                for byte in spaced where byte != 0x20 && byte != 0xC2 && byte != 0xA0 {
                    dense[count] = byte
                    count += 1
                }
                let lower = UnsafeBufferPointer(rebasing: dense[..<count])
                if rules.openings.id(of: lower) != nil { return false }
                if rules.closings.id(of: lower) != nil { return true }
                return rules.times.id(of: lower) != nil ? isEndAfterTime(mark, next) : nil
            }
        }
    }

    /// A letter alone in Arabic or Devanagari is short for a word: `د. أحمد`, `ई. पू.`. After a number it is a unit.
    private func isEndAfterLetterWithoutCase(_ word: Range<Int>, _ letter: UInt32, _ next: Following) -> Bool {
        guard (0x620..<0x700).contains(letter) || (0x900..<0x980).contains(letter) else { return true }
        if followsDigit(word) { return true }
        return mayBegin(next) && !isPointed(wordAfter(next.position)) && word.lowerBound != start
    }

    /// Whether a small letter may be a unit: none of those that stand in eras (`200 v. Chr.`, `300 a. C.`, `410 н. э.`), or
    /// after a year within a sentence (Kazakh `2010 ж.`).
    private func isUnitLetter(_ letter: UInt32) -> Bool {
        switch letter {
        case 0x67, 0x68, 0x6C, 0x6D, 0x72, 0x73, 0x74, 0x77: true
        case 0x434, 0x436, 0x43D, 0x43F, 0x493: false
        default: letter >= 0x80
        }
    }

    /// Whether a word is a unit with a number before it: `5 km. Then`.
    private func isUnit(_ word: Range<Int>, _ lower: UnsafeBufferPointer<UInt8>) -> Bool {
        rules.units.id(of: lower) != nil && (followsDigit(word) || followsMultiplier(word))
    }

    /// Whether a word is a month's short form after its day: `18 nov. 2025`, `18. Nov. 2025`.
    private func isDate(_ word: Range<Int>, _ lower: UnsafeBufferPointer<UInt8>) -> Bool {
        rules.isShortMonth(lower) && followsDigit(word, pointed: true)
    }

    /// Whether two to four capitals follow, as those of a time's zone: `13:25 h. CET`.
    private func isTimeZone(_ next: Following) -> Bool {
        let word = wordAfter(next.position)
        return (2...4).contains(word.count) && isCapitals(word)
    }
}
