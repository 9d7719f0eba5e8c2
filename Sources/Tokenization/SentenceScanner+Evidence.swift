/// The rules. Each says what it is for, with an example or two.
extension SentenceScanner {
    /// What follows a mark.
    struct Following {
        var scalar: UInt32 = 0x20
        /// Where the first letter, digit or other sign after spaces, quotation marks and dashes stands.
        var position = 0
        var opensQuote = false
        var opensBracket = false
        var hasDash = false
    }

    /// Whether a sentence ends with a mark.
    func isEnd(_ mark: Mark) -> Bool {
        if mark.end >= block.upperBound { return true }
        let immediate = decode(mark.end).scalar
        if mark.needsNoSpace {
            if Punctuation.continues(immediate) || (mark.isQuoted && isParticle(mark.end)) { return false }
            if mark.isQuoted, rules.language == .chinese, isSpeaker(mark.end) { return false }
            // Brackets within a sentence: `（人口は最大。）に住む`.
            if mark.isClosed, !mark.isQuoted, (0x3041..<0x3097).contains(immediate) { return false }
            return mark.isQuoted || mark.isClosed || !isWithinPart(mark)
        }
        if isPointWithin, mark.stops == 1, !mark.isStrong { return false }
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

    func following(_ from: Int) -> Following {
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
        if isBetweenWordsWithoutCase(mark, immediate) { return true }
        guard Scalars.isUppercase(immediate), !mark.isClosed, mark.start > start else { return false }
        let before = decodeBefore(mark.start).scalar
        let word = wordBefore(mark.start)
        // A letter after a figure is a unit: `sous 48V.Ce modèle`.
        let isFigure = !word.isEmpty && Scalars.isDigit(decode(word.lowerBound).scalar)
        guard Scalars.isLowercase(before) || Scalars.isDigit(before) || isFigure || mark.stops > 3 else { return false }
        if mark.isQuoted || mark.stops == 2 || mark.stops == 3 { return false }
        let next = after(mark.end)
        let isLetter = !word.isEmpty && isCharacter(word)
        guard mark.isStrong || !(word.isEmpty || isLetter),
            Scalars.isLowercase(next) || mark.stops > 3 || (Scalars.isSpace(next) && isStarter(wordAfter(mark.end)))
                || (next == 0x2E && isInitial(mark.end, after: word))
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

    /// Whether an initial or a title of one letter follows a word without a space: `à Bruxelles.M. Roy`.
    private func isInitial(_ position: Int, after word: Range<Int>) -> Bool {
        let end = position + decode(position).length + 1
        let next = skipSpaces(end)
        return word.count > 4 && next > end && next < block.upperBound && Scalars.isUppercase(decode(next).scalar)
    }

    /// A space was forgotten between words of scripts without capitals: `घर गया।रात को`, `وہ آیا۔میں گیا`, `ماذا؟لا`,
    /// `갔다.그는`. Not between the letters of an abbreviation: `ایم۔کیو۔ایم`, `ق.م`.
    private func isBetweenWordsWithoutCase(_ mark: Mark, _ immediate: UInt32) -> Bool {
        guard mark.start > start, !mark.isQuoted, !mark.isClosed, Scalars.isLetter(immediate),
            !Scalars.hasCase(immediate)
        else { return false }
        let (before, _) = decodeBefore(mark.start)
        guard Scalars.isWord(before), !Scalars.isDigit(before), !Scalars.hasCase(before) else { return false }
        let sign = decode(mark.start).scalar
        if sign == 0x964 || sign == 0x965 || sign == 0x61F { return true }
        let word = wordBefore(mark.start)
        let following = wordAfter(mark.end)
        let isChain =
            following.upperBound < block.upperBound && decode(following.upperBound).scalar == sign
            || word.lowerBound > start && decodeBefore(word.lowerBound).scalar == sign
        if sign != 0x2E { return mark.isStrong && !isChain }
        let isStopOfScript = (0x620..<0x700).contains(immediate) || (0xAC00..<0xD7B0).contains(immediate)
        guard mark.stops == 1, isStopOfScript, !isChain else { return false }
        return word.count > 3 && following.count > 3
            && withLowercase(word) { !$0.contains(0x2E) && !rules.isAbbreviation($0) }
    }

    /// Before a small letter. A text whose writer uses no capitals ends sentences like any other: `so it was. then we
    /// left`. Elsewhere a small letter tells against an end, unless the language's abbreviations are well known and
    /// what stands before the mark is none: a stop word (`that was it. then`), or a word of four letters or more that
    /// is not listed (`too much bass. also I …`). A name keeps its mark (`Yahoo! and`), a speaker his verb (`— Quoi ? dit-il`).
    private func isEndBeforeSmallLetter(_ mark: Mark) -> Bool {
        let word = wordBefore(mark.start)
        if isItem(after: mark) {
            // `písm. a)`, `п. а)`
            return word.count > 2 && withLowercase(word) { !rules.isAbbreviation($0) && !rules.looksAbbreviated($0) }
        }
        if mark.isQuoted || mark.stops > 1 || isAside(mark) { return false }
        let isName = !word.isEmpty && Scalars.isUppercase(decode(word.lowerBound).scalar)
        if mark.isStrong {
            if rules.language == .spanish, isOpened(mark) { return false }
            return isInformal || (!isName && rules.language.hasThoroughAbbreviations && !opensWithDash)
        }
        guard word.count > 1 else { return false }
        return withLowercase(word) { lower in
            if rules.isAbbreviation(lower) || lower.contains(0x2E) || !lower.contains(where: { $0 > 0x39 }) {
                return false
            }
            if rules.units.id(of: lower) != nil, followsDigit(word) { return false }
            if isInformal, word.count > 2 { return true }
            if isName || mark.isClosed || !rules.language.hasThoroughAbbreviations { return false }
            return word.count > 3 || rules.stopWords.id(of: lower) != nil
        }
    }

    /// Whether what follows a mark is a list's item, `(b) boil it`, `b) boil it`.
    private func isItem(after mark: Mark) -> Bool {
        var position = skipSpaces(mark.end)
        guard position + 2 < block.upperBound else { return false }
        if bytes[position] == 0x28 { position += 1 }
        return position + 2 < block.upperBound && bytes[position] &- 0x61 < 26 && bytes[position + 1] == 0x29
            && bytes[position + 2] == 0x20
    }

    /// Whether a Spanish mark was opened in its sentence, which then goes on in small letters: `Gritó ¡fuego! y salió`.
    private func isOpened(_ mark: Mark) -> Bool {
        var position = mark.start
        while position - 1 > start, mark.start - position < Self.longestAside {
            position -= 1
            if bytes[position - 1] == 0xC2, bytes[position] == 0xA1 || bytes[position] == 0xBF { return true }
        }
        return false
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
}
