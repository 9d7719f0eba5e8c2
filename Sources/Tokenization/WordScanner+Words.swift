/// Whole words of scripts without spaces, where ``WordBreaks`` has found their ends.
extension WordScanner {
    /// Finds the next token as ``next(_:)`` does, but where the script has no spaces a whole word; `false` at the end.
    ///
    /// White space between two such words is a bound: Thai writes it between clauses.
    ///
    /// - Parameters:
    ///   - ends: where words end, ascending; those that are passed are dropped from the front.
    ///   - last: the end of the token before if that was such a word, else −1; kept up to date.
    mutating func nextWhole(
        _ word: UnsafeMutablePointer<ScannedWord>, _ ends: inout Slice<UnsafeBufferPointer<Int32>>, _ last: inout Int
    ) -> Bool {
        isLoneLetter = false
        let (seen, at) = gap(from: position, to: end)
        guard at < end, WordBreaks.isUnspaced(tables.properties(decode(at).scalar).kind) else {
            last = -1
            return next(word)
        }
        let length = at - position
        position = at
        start = at
        flags = .wholeWord
        while let first = ends.first, first <= Int32(at) { ends.removeFirst() }
        scanWholeWord(until: ends.first.map { min(Int($0), end) } ?? end)
        word.initialize(
            to: ScannedWord(low: 0, high: 0, start: start, end: stop, count: count, flags: flags, isSingle: isSingle))
        if count <= 16 { word.pointee.setBytes(UnsafeBufferPointer(start: scratch, count: count)) }
        let isJoined = last >= 0 && joinsNames(last..<start)
        word.pointee.flags.formUnion(takeFlagsBefore(isJoined ? 0 : seen, length))
        if last >= 0, last < start, !isJoined { word.pointee.flags.insert(.boundaryBefore) }
        last = stop
        return true
    }

    /// Whether what stands between two words is the dot between the parts of a foreign name: "ジョン・スミス", "古特·雷斯".
    private func joinsNames(_ gap: Range<Int>) -> Bool {
        if gap.count == 2 { return decode(gap.lowerBound).scalar == 0xB7 }
        guard gap.count == 3, decode(gap.lowerBound).scalar == 0x30FB else { return false }
        // Between other words it stands for a comma: 東京・大阪.
        let before = Scalars.decode(UnsafeBufferPointer(start: base, count: end), before: gap.lowerBound).scalar
        return [before, decode(gap.upperBound).scalar].allSatisfy {
            tables.properties($0).kind == TextProperties.katakana
        }
    }

    /// Reads the characters up to `last` that are written without spaces. A single one is a word if it is Chinese.
    private mutating func scanWholeWord(until last: Int) {
        var word = Word()
        var scalar: UInt32 = 0
        while position < last, word.count < Self.longest {
            let (next, size) = decode(position)
            let properties = tables.properties(next)
            if properties.kind == TextProperties.extend {
                append(next, size, properties, &word)
                word.scalars -= 1
                continue
            }
            guard WordBreaks.isUnspaced(properties.kind) else { break }
            scalar = next
            append(next, size, properties, &word)
        }
        finish(word)
        if WordBreaks.isNumeral(UnsafeBufferPointer(start: scratch, count: count)) { flags.insert(.number) }
        // As it is where pairs are read.
        isSingle = word.scalars <= 1 && tables.properties(scalar).kind == TextProperties.katakana
        isLoneLetter = word.scalars <= 1 && !WordBreaks.isChinese(scalar)
    }
}
