/// The words about a mark.
extension SentenceScanner {
    /// Whether a word is one with which sentences begin (a stop word), and no initial.
    func isStarter(_ word: Range<Int>) -> Bool {
        guard !word.isEmpty else { return false }
        if isCharacter(word), isPointed(word) { return false }
        return withLowercase(word) { rules.starters.id(of: $0) != nil }
    }

    /// Whether a word, which is not empty, is a single character.
    func isCharacter(_ word: Range<Int>) -> Bool { decode(word.lowerBound).length == word.count }

    /// Whether a full stop stands right after a word.
    func isPointed(_ word: Range<Int>) -> Bool {
        word.upperBound < block.upperBound && bytes[word.upperBound] == 0x2E
    }

    /// Whether a word has nothing but the figures of ASCII.
    func isFigures(_ word: Range<Int>) -> Bool { word.allSatisfy { bytes[$0] &- 0x30 < 10 } }

    /// Whether a digit stands before a word.
    func followsDigit(_ word: Range<Int>, pointed: Bool = false) -> Bool {
        var low = beforeSpaces(word.lowerBound)
        if pointed, low > start, bytes[low - 1] == 0x2E { low -= 1 }
        return low > start && Scalars.isDigit(decodeBefore(low).scalar)
    }

    /// Whether a number's name or what is like one stands before a word: `5 mio. kr`, `3 mld zł`.
    func followsMultiplier(_ word: Range<Int>) -> Bool {
        var low = beforeSpaces(word.lowerBound)
        if low > start, bytes[low - 1] == 0x2E { low -= 1 }
        let before = wordBefore(low)
        return !before.isEmpty && withLowercase(before) { rules.multipliers.id(of: $0) != nil }
    }

    /// The place before the spaces that end at a place.
    func beforeSpaces(_ place: Int) -> Int {
        var low = place
        while low > start {
            let (scalar, size) = decodeBefore(low)
            guard Scalars.isSpace(scalar) else { break }
            low -= size
        }
        return low
    }

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

    /// A word without the elided one before it: the `Ing` of `l'Ing`.
    func withoutElision(_ word: Range<Int>) -> Range<Int> {
        guard !rules.elisions.isEmpty else { return word }
        var low = word.upperBound
        while low > word.lowerBound {
            let (scalar, size) = decodeBefore(low)
            if scalar == 0x27 || scalar == 0x2019 {
                let isElided = withLowercase(word.lowerBound..<low - size) { rules.elisions.id(of: $0) != nil }
                return isElided ? low..<word.upperBound : word
            }
            low -= size
        }
        return word
    }

    /// A letter with those before it, each with a full stop and a space: `z. B`; `nil` where none is before it.
    func spacedLetters(_ word: Range<Int>) -> Range<Int>? {
        var low = word.lowerBound
        while word.lowerBound - low < 32 {
            let stop = beforeSpaces(low)
            guard stop < low, stop > start, bytes[stop - 1] == 0x2E, stop - 1 > start else { break }
            let (letter, size) = decodeBefore(stop - 1)
            let first = stop - 1 - size
            guard Scalars.hasCase(letter), first == start || !Scalars.isWord(decodeBefore(first).scalar) else { break }
            low = first
        }
        return low < word.lowerBound ? low..<word.upperBound : nil
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
