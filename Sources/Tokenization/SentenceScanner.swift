/// Walks over a block and finds where its sentences end.
///
/// It finds the marks that could end a sentence and takes with each what belongs to it (more marks, closing quotation
/// marks and brackets, footnote numbers, smileys); ``isEnd(_:)`` judges it.
struct SentenceScanner: ~Copyable {
    let bytes: UnsafeBufferPointer<UInt8>
    let block: Range<Int>
    let rules: SentenceRules
    /// The writer begins sentences with small letters.
    let isInformal: Bool
    /// A full stop of the script's own is used, so that the Latin one stands within sentences.
    let isPointWithin: Bool
    /// Where an inline list's items begin, ascending.
    private var items: [Int] = []

    /// The first byte of the sentence being read that is no white space.
    private(set) var start: Int
    private var position: Int
    private var nextItem = 0
    private let mayMatter = Punctuation.mayMatter
    /// Straight double quotation marks passed in the block.
    private var quotes = 0

    init(
        bytes: UnsafeBufferPointer<UInt8>, block: Range<Int>, rules: SentenceRules, isInformal: Bool,
        isPointWithin: Bool
    ) {
        self.bytes = bytes
        self.block = block
        self.rules = rules
        self.isInformal = isInformal
        self.isPointWithin = isPointWithin
        start = block.lowerBound
        position = block.lowerBound
    }

    /// A mark, or a run of them, and what stands about it.
    struct Mark {
        /// The first byte of the first mark.
        var start: Int
        /// The byte after all that belongs to it.
        var end: Int
        /// Full stops in a row; an ellipsis character counts three.
        var stops = 0
        /// There is a `!`, a `?` or a full stop that no abbreviation has.
        var isStrong = false
        /// There is a mark of a script that puts no space after it.
        var needsNoSpace = false
        /// A quotation mark closes after it.
        var isQuoted = false
        /// A bracket, a smiley or a footnote closes after it.
        var isClosed = false
    }

    /// The end of the next sentence and whether an end mark ended it; `nil` at the end of the block.
    mutating func next() -> (end: Int, isTerminated: Bool)? {
        start = skipSpaces(position)
        guard start < block.upperBound else { return nil }
        position = start
        while nextItem < items.count, items[nextItem] <= start { nextItem += 1 }
        if nextItem == items.count {
            items = InlineLists(bytes: bytes, block: start..<block.upperBound).items()
            nextItem = 0
        }
        while position < block.upperBound {
            if nextItem < items.count, position >= items[nextItem] {
                position = items[nextItem]
                return (position, false)
            }
            let stop = nextItem < items.count ? items[nextItem] : block.upperBound
            while position < stop, !mayMatter[Int(bytes[position])] { position += 1 }
            if position == stop { continue }
            switch bytes[position] {
            case 0x22:
                quotes += 1
                position += 1
                continue
            case 0x3A, 0x3B, 0x3D:
                if let end = endAtColon() {
                    position = end
                    return (end, true)
                }
                position += 1
                continue
            case 0xF0:
                if let end = smiley(position), position > start {
                    position = end
                    if isBeforeCapital(end) { return (end, true) }
                    continue
                }
            default: break
            }
            let (scalar, size) = decode(position)
            guard Punctuation.isTerminator(scalar), !isFullwidthPoint(scalar) else {
                position += size
                continue
            }
            let mark = readMark()
            position = mark.end
            if isEnd(mark) { return (mark.end, true) }
        }
        return (block.upperBound, false)
    }

    /// A fullwidth decimal point: `３．２９％`.
    private func isFullwidthPoint(_ scalar: UInt32) -> Bool {
        scalar == 0xFF0E && position > start && Scalars.isDigit(decodeBefore(position).scalar)
            && Scalars.isDigit(after(position))
    }

    /// A smiley before a capital letter ends a sentence; so do an Armenian full stop, which is a colon, and a
    /// Greek question mark, which is a semicolon.
    private func endAtColon() -> Int? {
        if rules.fullStops.contains(bytes[position]) {
            let next = skipSpaces(position + 1)
            if next >= block.upperBound { return next }
            return next > position + 1 && Scalars.isUppercase(decode(next).scalar) ? position + 1 : nil
        }
        if bytes[position] == 0x3B, isClauseEnd() { return position + 1 }
        guard position > start, let end = smiley(position) else { return nil }
        return isBeforeCapital(end) ? end : nil
    }

    func isBeforeCapital(_ end: Int) -> Bool {
        let next = skipSpaces(end)
        return next > end && next < block.upperBound && Scalars.isUppercase(decode(next).scalar)
    }

    /// A semicolon before a capitalised stop word: words of that kind are capitalised at the beginning of a sentence
    /// only, so that the semicolon closes an item of a list of sentences (`…; They have …; The last …`).
    private func isClauseEnd() -> Bool {
        let next = skipSpaces(position + 1)
        guard next > position + 1, next < block.upperBound, Scalars.isUppercase(decode(next).scalar) else {
            return false
        }
        return isStarter(wordAfter(next)) && wordAfter(next).count > 1
    }

    /// Reads the mark at `position` and all that belongs to it.
    private mutating func readMark() -> Mark {
        var mark = Mark(start: position, end: position)
        var end = position
        var isSpacedEllipsis = false
        while end < block.upperBound {
            let (scalar, size) = decode(end)
            if Punctuation.isTerminator(scalar) {
                if Punctuation.isStop(scalar) {
                    mark.stops += scalar == 0x2E ? 1 : 3
                } else {
                    mark.isStrong = true
                }
                if Punctuation.needsNoSpace(scalar) { mark.needsNoSpace = true }
                end += size
            } else if Punctuation.isCloser(scalar), end > mark.start, !isOpener(scalar, end) {
                if scalar == 0x22 { quotes += 1 }
                if Punctuation.isClosingQuote(scalar) { mark.isQuoted = true } else { mark.isClosed = true }
                end += size
            } else if scalar &- 0x30 < 10, mark.stops == 1, let close = noteNumber(end, after: mark) {
                mark.isClosed = true
                end = close
            } else if scalar == 0x5B, let close = footnote(end) ?? remark(end) {
                mark.isClosed = true
                end = close
            } else if scalar == 0x20 || scalar == 0xA0 {
                // What belongs to the mark although a space stands between.
                let next = skipSpaces(end)
                guard next < block.upperBound else { break }
                let scalar = decode(next).scalar
                if scalar == 0x2E, !mark.isStrong, !mark.isQuoted, !mark.isClosed, spacedStops(next) > 0 {
                    // `. . .`, but `done. . . . The` is a full stop and an ellipsis that opens what follows.
                    if mark.stops == 1, !isSpacedEllipsis, mark.start > start, bytes[mark.start - 1] != 0x20,
                        spacedStops(next) >= 3, capitalAfterStops(next)
                    {
                        break
                    }
                    isSpacedEllipsis = true
                    end = next
                } else if scalar == 0x3F || scalar == 0x21, !Scalars.isLetter(after(next)) {
                    end = next
                } else if isCloserAfterSpace(scalar, next) {
                    end = next
                } else if scalar == 0x2E, mark.isStrong, !mark.isQuoted, spacedStops(next) > 0 || isEllipsis(next) {
                    // `sound and meaning? ... There is`
                    end = next
                } else if scalar == 0x5B, let close = footnote(next) {
                    mark.isClosed = true
                    end = close
                } else if let close = smiley(next) {
                    mark.isClosed = true
                    end = close
                } else {
                    break
                }
            } else {
                break
            }
        }
        mark.end = end
        return mark
    }

    /// Whether a mark at `position` closes what was opened, though a space stands before it: `(He left. ) Then`,
    /// `"Who? " – `, `"Now! ".`, `« Oui ! »`.
    private func isCloserAfterSpace(_ scalar: UInt32, _ position: Int) -> Bool {
        let following = after(position)
        switch scalar {
        case 0x29, 0x5D, 0x201D, 0xBB: return !Scalars.isLetter(following)
        case 0x22:
            if Punctuation.isTerminator(following) || Punctuation.continues(following) { return true }
            guard Scalars.isSpace(following) else { return false }
            if quotes % 2 == 1 { return true }
            let next = skipSpaces(position + 1)
            return next < block.upperBound && Punctuation.isDash(decode(next).scalar)
        default: return false
        }
    }

    /// Whether a quotation mark right after a full stop opens, the space before it being forgotten: before a letter, as
    /// `He left.“She` and `Se fue.«Ella`, and in French before a space (`ce projet.« Mon équipe`).
    private func isOpener(_ scalar: UInt32, _ position: Int) -> Bool {
        guard scalar == 0xAB || scalar == 0x201C else { return false }
        let next = after(position)
        return Scalars.isLetter(next) || (scalar == 0xAB && rules.language == .french && Scalars.isSpace(next))
    }

    private func isEllipsis(_ position: Int) -> Bool {
        position + 2 < block.upperBound && bytes[position + 1] == 0x2E && bytes[position + 2] == 0x2E
    }

    /// How many full stops follow (eight at most), each with a space before the next: 0 at anything that is none, or
    /// not only dots.
    private func spacedStops(_ from: Int) -> Int {
        var count = 0
        var position = from
        while position < block.upperBound, bytes[position] == 0x2E, count < 8 {
            count += 1
            position += 1
            guard position < block.upperBound else { return count }
            guard Scalars.isSpace(decode(position).scalar) || Punctuation.isCloser(decode(position).scalar) else {
                return 0
            }
            position = skipSpaces(position)
        }
        return count
    }

    private func capitalAfterStops(_ from: Int) -> Bool {
        var position = from
        while position < block.upperBound, position - from < 32, bytes[position] == 0x2E || bytes[position] == 0x20 {
            position += 1
        }
        return position < block.upperBound && Scalars.isUppercase(decode(position).scalar)
    }

    // MARK: Looking about

    @inline(__always)
    func decode(_ position: Int) -> (scalar: UInt32, length: Int) {
        Scalars.decode(bytes, at: position, end: block.upperBound)
    }

    @inline(__always)
    func decodeBefore(_ position: Int) -> (scalar: UInt32, length: Int) { Scalars.decode(bytes, before: position) }

    /// The scalar after the one at `position`, a space at the end.
    func after(_ position: Int) -> UInt32 {
        let next = position + decode(position).length
        return next < block.upperBound ? decode(next).scalar : 0x20
    }

    func skipSpaces(_ from: Int) -> Int {
        var position = from
        while position < block.upperBound {
            let (scalar, size) = decode(position)
            guard Scalars.isSpace(scalar) else { break }
            position += size
        }
        return position
    }
}
