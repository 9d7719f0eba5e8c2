import Languages

/// A hyphen at the end of a line within a word, as texts out of a PDF have it: `govern-⏎ment`.
struct LineEndHyphen {
    /// Bytes from the hyphen up to where the word goes on.
    let length: Int
    /// Bytes of the hyphen that people would see in the middle of a line: `well-⏎known`, `Anglo-⏎American`; else 0.
    let kept: Int

    /// Whether a range may end with such a hyphen: a letter stands before it.
    @inline(__always)
    static func mayEnd(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count > 1 else { return false }
        switch base[range.upperBound - 1] {
        case 0x2D: return base[range.upperBound - 2] >= 0x41
        // The last bytes of U+2010 and U+00AD, and of many letters ("í").
        case 0x90: return base[range.upperBound - 2] == 0x80
        case 0xAD: return base[range.upperBound - 2] == 0xC2
        default: return false
        }
    }

    /// - Parameters:
    ///   - bytes: valid UTF-8.
    ///   - hyphen: where a hyphen begins, soft or not.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at hyphen: Int) {
        guard let size = Self.size(bytes, at: hyphen), let next = Self.nextLine(bytes, after: hyphen + size) else {
            return nil
        }
        var start = hyphen
        while start > 0, hyphen - start < Self.longestPart, bytes[start - 1].isOfWord { start -= 1 }
        let after = Scalars.decode(bytes, at: next, end: bytes.count)
        let isDigit = after.scalar &- 0x30 < 10
        guard hyphen - start > 1, Scalars.hasCase(after.scalar) || isDigit else { return nil }
        var end = next
        while end < bytes.count, end - next < Self.longestPart, bytes[end].isOfWord { end += 1 }
        if Self.isIn(Self.joiningWords, bytes[next..<end]) { return nil }
        let isSoft = size == 2
        length = next - hyphen
        kept =
            !isSoft
                && (isDigit || !Scalars.isLowercase(after.scalar) || start > 0 && bytes[start - 1] == 0x2D
                    || Self.isIn(Self.hyphenatedParts, bytes[start..<hyphen]))
            ? size : 0
    }

    private static let longestPart = 24
    private static let hyphenatedParts = Vocabulary(lists: LineEnds.hyphenatedParts)
    private static let joiningWords = Vocabulary(lists: LineEnds.joiningWords)

    /// The length of the hyphen at a place: `-`, U+2010 or the soft U+00AD.
    private static func size(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
        switch bytes[place] {
        case 0x2D: return 1
        case 0xC2: return place + 1 < bytes.count && bytes[place + 1] == 0xAD ? 2 : nil
        case 0xE2:
            return place + 2 < bytes.count && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x90 ? 3 : nil
        default: return nil
        }
    }

    /// Where the next line begins if nothing but the end of this one comes before: a blank line is none.
    private static func nextLine(_ bytes: UnsafeBufferPointer<UInt8>, after place: Int) -> Int? {
        var (place, lines) = (place, 0)
        while place < bytes.count, bytes[place].isSpace {
            if bytes[place] == 0x0A || bytes[place] == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A) {
                lines += 1
            }
            place += 1
        }
        return lines == 1 && place < bytes.count ? place : nil
    }

    private static func isIn(_ list: Vocabulary, _ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestPart) { room in
            for (place, byte) in word.enumerated() { room[place] = byte &- 0x41 < 26 ? byte | 0x20 : byte }
            return list.id(of: UnsafeBufferPointer(rebasing: room[..<word.count])) != nil
        }
    }
}
