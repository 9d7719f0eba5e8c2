/// The rules. Each says what it is for, with an example or two.
extension SentenceScanner {
    /// What follows a mark.
    private struct Following {
        var scalar: UInt32 = 0x20
        /// Where the first letter, digit or other sign after spaces, quotation marks and dashes stands.
        var position = 0
        var opensQuote = false
        var opensBracket = false
        var hasDash = false
    }

    /// Whether a Japanese quotation goes on into its sentence: 「急ぐ。」と述べた, 「行く。」って.
    private func isQuotative(_ position: Int, _ scalar: UInt32) -> Bool {
        scalar == 0x3068 || scalar == 0x3063 && after(position) == 0x3066
    }

    /// Whether a sentence ends with a mark.
    func isEnd(_ mark: Mark) -> Bool {
        if mark.end >= block.upperBound { return true }
        let immediate = decode(mark.end).scalar
        if mark.needsNoSpace {
            return !Punctuation.continues(immediate) && !(mark.isQuoted && isQuotative(mark.end, immediate))
        }
        // A quotation that opens without a space: what belongs to the mark is read already.
        let opensQuote = immediate == 0xAB || immediate == 0x201C
        if !Scalars.isSpace(immediate), !opensQuote { return isEndWithoutSpace(mark, immediate) }
        let next = following(mark.end)
        guard next.position < block.upperBound else { return true }
        if Punctuation.continues(next.scalar), !next.opensQuote, !next.opensBracket { return false }
        // A quotation and its speaker: `"Stop!" – Nam called`, `“Who?” — She`.
        if mark.isQuoted, next.hasDash { return false }
        // A quotation opens after the mark and none closed: it begins a sentence, even in small letters.
        // `He nodded. "so be it"`, `… cơ hội này. "bắt kiểu này…`.
        let isBeginning = next.opensQuote && !mark.isQuoted
        if Scalars.isLowercase(next.scalar), !isBeginning {
            return isEndBeforeSmallLetter(mark)
        }
        if mark.isStrong { return !isNameWithMark(mark, next) }
        if mark.stops > 1 { return isEndAfterEllipsis(mark, next) }
        return isEndAfterFullStop(mark, next)
    }

    private func following(_ from: Int) -> Following {
        var next = Following(position: from)
        while next.position < block.upperBound {
            let (scalar, size) = decode(next.position)
            if Punctuation.isOpeningBracket(scalar) {
                next.opensBracket = true
            } else if Punctuation.isOpeningQuote(scalar) {
                next.opensQuote = true
            } else if Punctuation.isDash(scalar) {
                next.hasDash = true
            } else if !Scalars.isSpace(scalar), scalar != 0xBF, scalar != 0xA1 {
                next.scalar = scalar
                break
            }
            next.position += size
        }
        return next
    }

    /// A space was forgotten after the mark: `Today is Tuesday.Mr. Smith`, `Is it?Yes`.
    ///
    /// Not in addresses (`Jane.Doe@example.com`, `example.Com/A`), nor after an abbreviation (`St.Gallen`).
    private func isEndWithoutSpace(_ mark: Mark, _ immediate: UInt32) -> Bool {
        // Chinese and Japanese with a Latin full stop: `下雨.我们`.
        if mark.start > start, isIdeograph(immediate), isIdeograph(decodeBefore(mark.start).scalar) { return true }
        guard Scalars.isUppercase(immediate), !mark.isClosed, mark.start > start else { return false }
        let before = decodeBefore(mark.start).scalar
        let word = wordBefore(mark.start)
        // A letter after a figure is a unit: `sous 48V.Ce modèle`.
        let isFigure = !word.isEmpty && Scalars.isDigit(decode(word.lowerBound).scalar)
        guard Scalars.isLowercase(before) || Scalars.isDigit(before) || isFigure || mark.stops > 3 else { return false }
        if mark.isQuoted || mark.stops == 2 || mark.stops == 3 { return false }
        let next = after(mark.end)
        guard word.count > 1 || mark.isStrong,
            Scalars.isLowercase(next) || mark.stops > 3 || (Scalars.isSpace(next) && isStarter(wordAfter(mark.end)))
        else { return false }
        // The run of signs without a space, as far as it matters.
        var low = mark.start
        while low > block.lowerBound, bytes[low - 1] > 0x20, mark.start - low < 64 { low -= 1 }
        var high = mark.end
        while high < block.upperBound, bytes[high] > 0x20, high - mark.end < 64 { high += 1 }
        for position in low..<high {
            switch bytes[position] {
            case 0x40, 0x2F, 0x5C, 0x5F, 0x3D, 0x23: return false
            default: break
            }
        }
        if high - low > 4, bytes[low] | 0x20 == 0x77, bytes[low + 1] | 0x20 == 0x77, bytes[low + 3] == 0x2E {
            return false
        }
        if mark.isStrong || mark.stops > 3 { return true }
        if word.contains(where: { bytes[$0] == 0x2E }) { return false }
        // `Example.Com` is a name.
        if withLowercase(wordAfter(mark.end), { rules.domains.id(of: $0) != nil }) { return false }
        return withLowercase(word) { !rules.isAbbreviation($0) }
    }

    /// Before a small letter. A text whose writer uses no capitals ends sentences like any other: `so it was. then we
    /// left`. Elsewhere a small letter tells against an end, unless the language's abbreviations are well known and
    /// what stands before the mark is none: a stop word (`that was it. then`), or a word of four letters or more that
    /// is not listed (`too much bass. also I …`). A name keeps its mark (`Yahoo! and`), a speaker his verb (`— Quoi ? dit-il`).
    private func isEndBeforeSmallLetter(_ mark: Mark) -> Bool {
        if mark.isQuoted || mark.stops > 1 || isAside(mark) { return false }
        let word = wordBefore(mark.start)
        let isName = !word.isEmpty && Scalars.isUppercase(decode(word.lowerBound).scalar)
        if mark.isStrong {
            return isInformal || (!isName && rules.language.hasThoroughAbbreviations && !opensWithDash)
        }
        guard word.count > 1 else { return false }
        return withLowercase(word) { lower in
            if rules.isAbbreviation(lower) || lower.contains(0x2E) || !lower.contains(where: { $0 > 0x39 }) {
                return false
            }
            if isInformal, word.count > 2 { return true }
            if isName || mark.isClosed || !rules.language.hasThoroughAbbreviations { return false }
            return word.count > 3 || rules.stopWords.id(of: lower) != nil
        }
    }

    private func isIdeograph(_ scalar: UInt32) -> Bool {
        TextTables.shared.properties(scalar).kind == TextProperties.ideograph
    }

    private var opensWithDash: Bool { Punctuation.isDash(decode(start).scalar) }

    /// Names with a mark of their own, before another capital: `Yahoo! Mail`, `Jeopardy! Champion`.
    private func isNameWithMark(_ mark: Mark, _ next: Following) -> Bool {
        guard mark.stops == 0, !mark.isQuoted, !mark.isClosed, mark.end - mark.start == 1 else { return false }
        return withLowercase(wordBefore(mark.start)) { rules.markedNames.id(of: $0) != nil }
            && !isStarter(wordAfter(next.position))
    }

    /// `Well … Bob said` and `wait... I mean` say nothing; a capital that isn't the pronoun I begins a sentence.
    private func isEndAfterEllipsis(_ mark: Mark, _ next: Following) -> Bool {
        // An omission in brackets is no sentence: `(...) Les équipes`.
        var low = mark.start
        while low > start, bytes[low - 1] == 0x20 { low -= 1 }
        if low == start || bytes[low - 1] == 0x28 || bytes[low - 1] == 0x5B { return false }
        if next.opensQuote { return true }
        guard Scalars.isLetter(next.scalar) else { return false }
        let word = wordAfter(next.position)
        let isPronounI = word.count == 1 && bytes[word.lowerBound] == 0x49
        return !isPronounI && (Scalars.isUppercase(next.scalar) || !Scalars.hasCase(next.scalar))
    }

    private func isEndAfterFullStop(_ mark: Mark, _ next: Following) -> Bool {
        let word = wordBefore(mark.start)
        if word.isEmpty || mark.isQuoted { return true }
        let first = decode(word.lowerBound)
        if Scalars.isDigit(first.scalar) { return isEndAfterNumber(mark, word, next) }
        if first.length == word.count { return isEndAfterLetter(mark, word, first.scalar, next) }
        let isNumberNext = Scalars.isDigit(next.scalar) || isNumeral(wordAfter(next.position))
        let isClosed = mark.isClosed
        return withLowercase(word) { lower in
            if rules.titles.id(of: lower) != nil { return isClosed }
            if isNumberNext, rules.stands(beforeNumber: lower) || isDate(word, lower) { return false }
            if rules.times.id(of: lower) != nil { return isEndAfterTime(mark, next) }
            let isDotted = lower.contains(0x2E)
            guard isDotted || rules.isAbbreviation(lower) || (!isCapitals(word) && rules.looksAbbreviated(lower))
            else { return true }
            // After an abbreviation only a word with which sentences like to begin tells: `etc. The`, `Inc. It`.
            if isUnit(word, lower) { return true }
            if next.opensQuote { return !next.opensBracket }
            return Scalars.isUppercase(next.scalar) && isStarter(wordAfter(next.position))
        }
    }

    /// Whether a word counts in letters: `Fig. A`, `Sec. VII`.
    private func isNumeral(_ word: Range<Int>) -> Bool {
        if word.count == 1 { return bytes[word.lowerBound] &- 0x41 < 26 && bytes[word.lowerBound] != 0x49 }
        return word.count > 1
            && word.allSatisfy { bytes[$0] == 0x49 || bytes[$0] == 0x56 || bytes[$0] == 0x58 || bytes[$0] == 0x4C }
    }

    private func isCapitals(_ word: Range<Int>) -> Bool {
        word.allSatisfy { bytes[$0] &- 0x41 < 26 }
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
        if word.count <= 4, word.allSatisfy({ bytes[$0] &- 0x41 < 26 }), word.count > 1 { return false }
        return withLowercase(word) { lower in
            rules.months.id(of: lower) == nil && !rules.isWeekday(lower) && rules.timeZones.id(of: lower) == nil
        }
    }

    /// `1. First things`, `am 3. Oktober`, `10. 000`, but `in 1999. The`.
    private func isEndAfterNumber(_ mark: Mark, _ word: Range<Int>, _ next: Following) -> Bool {
        if mark.isClosed { return true }
        // A list item's number: nothing stands before it in its sentence.
        if word.lowerBound == start { return false }
        let isWholeNumber = word.allSatisfy { bytes[$0] &- 0x30 < 10 }
        guard isWholeNumber else { return true }
        // A thousands separator with a space after it: `10. 000 people`, `1. 500 euros`.
        if Scalars.isDigit(next.scalar), word.count <= 3 {
            let group = wordAfter(next.position)
            if group.count == 3, group.allSatisfy({ bytes[$0] &- 0x30 < 10 }) { return false }
        }
        // Ordinal numbers are written with a full stop: `der 35. Kongress`, `18. Jahrhundert`.
        if rules.language.hasOrdinalPoints, word.count <= 2, Scalars.isUppercase(next.scalar) {
            return isStarter(wordAfter(next.position))
        }
        return true
    }

    /// One letter: an initial (`J. Smith`), part of an abbreviation (`z. B.`), a unit (`12 m. Then`), or a word.
    private func isEndAfterLetter(_ mark: Mark, _ word: Range<Int>, _ letter: UInt32, _ next: Following) -> Bool {
        if mark.isClosed || !Scalars.hasCase(letter) { return true }
        let starter = Scalars.isUppercase(next.scalar) && isStarter(wordAfter(next.position))
        if Scalars.isUppercase(letter) { return starter && word.lowerBound != start }
        // A unit after a number: `12 m. Then`, `at 8 h. He`.
        if Scalars.isUppercase(next.scalar), followsDigit(word) { return !(letter == 0x68 && isTimeZone(next)) }
        // Vietnamese has words of one letter: `ngoại ô. Cô gái`.
        if letter >= 0x80, rules.language == .vietnamese { return true }
        return starter && word.lowerBound != start
    }

    /// Whether a word is a unit with a number before it: `5 km. Then`.
    private func isUnit(_ word: Range<Int>, _ lower: UnsafeBufferPointer<UInt8>) -> Bool {
        rules.units.id(of: lower) != nil && followsDigit(word)
    }

    /// Whether a word is a month's short form after its day: `18 nov. 2025`, `18. Nov. 2025`.
    private func isDate(_ word: Range<Int>, _ lower: UnsafeBufferPointer<UInt8>) -> Bool {
        rules.isShortMonth(lower) && followsDigit(word, pointed: true)
    }

    /// Whether a digit stands before a word.
    private func followsDigit(_ word: Range<Int>, pointed: Bool = false) -> Bool {
        var low = word.lowerBound
        while low > start, bytes[low - 1] == 0x20 { low -= 1 }
        if pointed, low > start, bytes[low - 1] == 0x2E { low -= 1 }
        return low > start && bytes[low - 1] &- 0x30 < 10
    }

    /// Whether two to four capitals follow, as those of a time's zone: `13:25 h. CET`.
    private func isTimeZone(_ next: Following) -> Bool {
        let word = wordAfter(next.position)
        return (2...4).contains(word.count) && isCapitals(word)
    }

    /// Whether a capitalised word is one with which sentences begin (a stop word), and no initial.
    func isStarter(_ word: Range<Int>) -> Bool {
        guard !word.isEmpty else { return false }
        if word.upperBound < block.upperBound, bytes[word.upperBound] == 0x2E, word.count == 1 { return false }
        return withLowercase(word) { rules.starters.id(of: $0) != nil }
    }

    // MARK: Words

    /// The letters and digits with inner full stops, hyphens and apostrophes that end at `position`.
    func wordBefore(_ position: Int) -> Range<Int> {
        var low = position
        while low > start, position - low < 64 {
            let (scalar, size) = decodeBefore(low)
            guard
                Scalars.isWord(scalar) || scalar == 0x2E || scalar == 0x2D || scalar == 0x2F || scalar == 0xB0
                    || scalar == 0x27 || scalar == 0x2019
            else { break }
            low -= size
        }
        while low < position, !Scalars.isWord(decode(low).scalar) { low += decode(low).length }
        return low..<position
    }

    func wordAfter(_ position: Int) -> Range<Int> {
        var end = position
        while end < block.upperBound, end - position < 64 {
            let (scalar, size) = decode(end)
            guard Scalars.isWord(scalar) else { break }
            end += size
        }
        return position..<end
    }

    func withLowercase<Result>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * range.count + 16) { lower in
            var count = 0
            var position = range.lowerBound
            while position < range.upperBound {
                let (scalar, size) = Scalars.decode(bytes, at: position, end: range.upperBound)
                Scalars.lowercase(scalar) { byte in
                    if count < lower.count { lower[count] = byte }
                    count += 1
                }
                position += size
            }
            return body(UnsafeBufferPointer(rebasing: lower[0..<min(count, lower.count)]))
        }
    }
}
