/// Signs within words: full stops, apostrophes, and what makes a URL or an address.
extension WordScanner {
    enum Connection {
        case join, url, address
        /// The token ends before the sign; this many bytes are passed over.
        case drop(Int)
    }

    /// What a sign after a letter or digit does; `nil`: the word ends.
    mutating func connector(_ scalar: UInt32, _ size: Int, _ kind: UInt8, _ word: Word) -> Connection? {
        let next = position + size
        guard next < end, word.count > 0 else { return nil }
        let following = decode(next)
        let after = tables.properties(following.scalar)
        let isLetterBefore = word.last == TextProperties.letter
        let isDigitBefore = word.last == TextProperties.numeric
        switch scalar {
        case 0x27, 0x2019:
            guard isLetterBefore, after.kind == TextProperties.letter else { return nil }
            if rules.hasElisions, rules.elisions.id(of: UnsafeBufferPointer(start: scratch, count: word.count)) != nil {
                return nil
            }
            if rules.hasClitics, let length = cliticLength(next) { return .drop(size + length) }
            return .join
        case 0x2E:
            if isDigitBefore, after.kind == TextProperties.numeric { return .join }
            guard isLetterBefore, after.kind == TextProperties.letter else { return nil }
            if word.count == 3, scratch[0] == 0x77, scratch[1] == 0x77, scratch[2] == 0x77 { return .url }
            return after.isLowercase || isLoneLetter(word) ? .join : nil
        case 0x3A:
            if isDigitBefore, word.letters == 0, after.kind == TextProperties.numeric { return .join }
            guard word.digits == 0, following.scalar == 0x2F, next + 2 < end, base[next + 1] == 0x2F,
                base[next + 2] > 0x20
            else { return nil }
            return .url
        case 0x40:
            return after.kind == TextProperties.letter || after.kind == TextProperties.numeric ? .address : nil
        case 0x2C, 0x66C, 0x66B:
            return isDigitBefore && after.kind == TextProperties.numeric && word.letters == 0 ? .join : nil
        case 0x22:
            // Hebrew abbreviations: צה"ל.
            guard isLetterBefore, isHebrew(decodeBefore(position)), isHebrew(following.scalar) else { return nil }
            return .join
        default:
            guard kind == TextProperties.midLetter || kind == TextProperties.midNumLet else { return nil }
            return isLetterBefore && after.kind == TextProperties.letter && scalar != 0x2018 ? .join : nil
        }
    }

    private func isHebrew(_ scalar: UInt32) -> Bool { scalar >= 0x5D0 && scalar <= 0x5EA }

    private func decodeBefore(_ position: Int) -> UInt32 {
        Scalars.decode(UnsafeBufferPointer(start: base, count: end), before: position).scalar
    }

    /// Whether the last letter is the word's only one, or has a full stop before it.
    private func isLoneLetter(_ word: Word) -> Bool {
        if word.scalars == 1 { return true }
        return word.count > 1 && scratch[word.count - 1] < 0x80 && scratch[word.count - 2] == 0x2E
    }

    func isWordNext(_ position: Int, orLowLine: Bool) -> Bool {
        guard position < end else { return false }
        let properties = tables.properties(decode(position).scalar)
        return properties.kind == TextProperties.letter || properties.kind == TextProperties.numeric
            || (orLowLine && properties.kind == TextProperties.extendNumLet)
    }

    /// The length of a clitic such as English `s` at `from`, if the word ends with it.
    private func cliticLength(_ from: Int) -> Int? {
        var high = from
        while high < end, high - from < 4, Scalars.isASCIIAlphanumeric(base[high]) { high += 1 }
        guard high > from, high - from < 4 else { return nil }
        if high < end, base[high] >= 0x80, tables.properties(decode(high).scalar).isWord { return nil }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { lower in
            for index in from..<high { lower[index - from] = base[index] | 0x20 }
            let clitic = UnsafeBufferPointer(start: UnsafePointer(lower.baseAddress!), count: high - from)
            return rules.clitics.id(of: clitic) == nil ? nil : high - from
        }
    }

    // MARK: URLs and addresses

    /// Takes all up to white space, a quotation mark or an angle bracket, less the punctuation at its end.
    mutating func scanURL(_ word: inout Word) {
        while position < end, word.count < Self.longest {
            let (scalar, size) = decode(position)
            guard scalar > 0x20, scalar != 0x22, scalar != 0x3C, scalar != 0x3E, scalar != 0xAB, scalar != 0xBB,
                !(0x2018...0x201F).contains(scalar), tables.properties(scalar).kind != TextProperties.space
            else { break }
            append(scalar, size, tables.properties(scalar), &word)
        }
        finishURL(&word)
    }

    mutating func scanAddress(_ word: inout Word) {
        while position < end, word.count < Self.longest {
            let (scalar, size) = decode(position)
            let properties = tables.properties(scalar)
            guard properties.isWord || scalar == 0x2E || scalar == 0x2D || scalar == 0x40 || scalar == 0x5F else {
                break
            }
            append(scalar, size, properties, &word)
        }
        finishURL(&word)
    }

    private mutating func finishURL(_ word: inout Word) {
        while word.count > 1, position > start, base[position - 1] < 0x80, base[position - 1] != 0x2F,
            !Scalars.isASCIIAlphanumeric(base[position - 1])
        {
            position -= 1
            word.count -= 1
        }
        flags.insert(.url)
        finish(word)
    }
}
