/// Decides, within a block, where a sentence ends.
struct SentenceScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let block: Range<Int>
    let rules: SentenceRules

    /// The end of the sentence that begins at `start`, and whether a terminator ended it.
    func end(from start: Int) -> (end: Int, terminated: Bool) {
        var position = start
        while position < block.upperBound {
            let byte = bytes[position]
            guard byte == 0x2E || byte == 0x21 || byte == 0x3F || byte >= 0xC2 else {
                position += 1
                continue
            }
            let (scalar, size) = Scalars.decode(bytes, at: position, end: block.upperBound)
            guard Self.isTerminator(scalar) else {
                position += size
                continue
            }
            let mark = position
            var full = Self.needsNoSpace(scalar)
            var strong = scalar != 0x2E && scalar != 0x2026
            var count = 0
            while position < block.upperBound {
                let (scalar, size) = Scalars.decode(bytes, at: position, end: block.upperBound)
                guard Self.isTerminator(scalar) else { break }
                if scalar != 0x2E && scalar != 0x2026 { strong = true }
                if Self.needsNoSpace(scalar) { full = true }
                count += scalar == 0x2026 ? 3 : 1
                position += size
            }
            let afterMarks = position
            position = skipClosers(position)
            if position >= block.upperBound { return (block.upperBound, true) }
            let next = Scalars.decode(bytes, at: position, end: block.upperBound).scalar
            guard full || Scalars.isSpace(next) else { continue }
            if isEnd(
                mark, count: count, strong: strong, full: full, closed: position > afterMarks, after: position, start)
            {
                return (position, true)
            }
        }
        return (block.upperBound, false)
    }

    private func isEnd(
        _ mark: Int, count: Int, strong: Bool, full: Bool, closed: Bool, after: Int, _ start: Int
    ) -> Bool {
        if full { return true }
        var position = after
        var opened = false
        var dash = false
        while position < block.upperBound {
            let (scalar, size) = Scalars.decode(bytes, at: position, end: block.upperBound)
            if Self.isOpener(scalar) {
                opened = true
            } else if scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014 {
                dash = true
            } else if !Scalars.isSpace(scalar) {
                break
            }
            position += size
        }
        guard position < block.upperBound else { return true }
        let next = Scalars.decode(bytes, at: position, end: block.upperBound).scalar
        if Scalars.isLowercase(next) { return false }
        if strong { return !(dash && closed) }
        if count > 1 { return Scalars.isUppercase(next) || opened || Scalars.isLetter(next) }
        let word = wordBefore(mark)
        guard !word.isEmpty else { return true }
        if word.count == 1, Scalars.isLetter(UInt32(bytes[word.lowerBound])) { return false }
        if Scalars.isDigit(UInt32(bytes[word.lowerBound])), word.lowerBound == start { return false }
        return withLowercase(word) { lower in
            if rules.titles.id(of: lower) != nil { return false }
            if Scalars.isDigit(next), rules.numberAbbreviations.id(of: lower) != nil { return false }
            if rules.abbreviations.id(of: lower) != nil || lower.contains(0x2E) {
                guard Scalars.isUppercase(next) else { return false }
                let following = wordAfter(position)
                return withLowercase(following) { rules.starters.id(of: $0) != nil }
            }
            if rules.language == .german, lower.allSatisfy({ Scalars.isDigit(UInt32($0)) }) {
                return withLowercase(wordAfter(position)) { rules.months.id(of: $0) == nil }
            }
            return true
        }
    }

    /// The letters, digits, inner full stops, hyphens and slashes that end at `position`.
    private func wordBefore(_ position: Int) -> Range<Int> {
        var start = position
        while start > block.lowerBound, position - start < 64 {
            let (scalar, size) = Scalars.decode(bytes, before: start)
            guard Scalars.isWord(scalar) || scalar == 0x2E || scalar == 0x2D || scalar == 0x2F || scalar == 0xB0
            else { break }
            start -= size
        }
        return start..<position
    }

    private func wordAfter(_ position: Int) -> Range<Int> {
        var end = position
        while end < block.upperBound, end - position < 64 {
            let (scalar, size) = Scalars.decode(bytes, at: end, end: block.upperBound)
            guard Scalars.isWord(scalar) else { break }
            end += size
        }
        return position..<end
    }

    private func withLowercase<Result>(
        _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * range.count + 16) { lower in
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

    private func skipClosers(_ from: Int) -> Int {
        var position = from
        while position < block.upperBound {
            let (scalar, size) = Scalars.decode(bytes, at: position, end: block.upperBound)
            guard Self.isCloser(scalar) else { break }
            position += size
        }
        return position
    }

    static func isTerminator(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x0964, 0x0965, 0x061F, 0x06D4, 0x0589,
            0x1362, 0x1367, 0x104A, 0x104B, 0x17D4, 0x17D5, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61:
            return true
        default: return false
        }
    }

    /// Full stops of scripts that put no space after them.
    static func needsNoSpace(_ scalar: UInt32) -> Bool {
        scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1F || scalar == 0xFF61
    }

    static func isCloser(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0xAB, 0x2019, 0x201D, 0x201C, 0x203A, 0x300D, 0x300F, 0x3011, 0xFF09:
            return true
        default: return false
        }
    }

    static func isOpener(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xAB, 0xBB, 0x2018, 0x201C, 0x201E, 0x201A, 0x2039, 0x300C, 0x300E, 0x3010,
            0xFF08, 0xBF, 0xA1:
            return true
        default: return false
        }
    }
}
