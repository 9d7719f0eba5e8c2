#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where a byte stands first at or after `start`; many bytes at a time.
func firstPlace(of byte: UInt8, in bytes: [UInt8], from start: Int = 0) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes.withUnsafeBytes { bytes in
        memchr(bytes.baseAddress! + start, Int32(byte), bytes.count - start).map {
            UnsafeRawPointer($0) - bytes.baseAddress!
        }
    }
}

/// White space as JSON has it, and XML.
func isJSONSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}

/// The bytes without the white space around them.
func trimmed(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt8] {
    let tail = bytes.drop(while: isJSONSpace)
    return Array(tail.dropLast(tail.reversed().prefix(while: isJSONSpace).count))
}

extension ArraySlice<UInt8> {
    /// Where `word` stands first, ASCII letters of either case being equal to those of `word`, which are lower case.
    /// O(n) for the words there are here, which begin with a byte that is rare.
    func firstPlace(of word: StaticString) -> Range<Int>? {
        let length = word.utf8CodeUnitCount
        guard length > 0, count >= length else { return nil }
        let pattern = UnsafeBufferPointer(start: word.utf8Start, count: length)
        return withUnsafeBufferPointer { bytes in
            for start in 0...(bytes.count - length) {
                var i = 0
                while i < length, lowered(bytes[start + i]) == pattern[i] { i += 1 }
                if i == length { return startIndex + start..<startIndex + start + length }
            }
            return nil
        }
    }

    /// Whether the bytes begin with `word`, in either case.
    func begins(with word: StaticString) -> Bool {
        prefix(word.utf8CodeUnitCount).firstPlace(of: word) != nil
    }
}

/// An ASCII letter in lower case; any other byte as it is.
private func lowered(_ byte: UInt8) -> UInt8 {
    0x41...0x5A ~= byte ? byte | 0x20 : byte
}

/// A set of ASCII characters, to be asked byte by byte.
struct ByteSet: ExpressibleByStringLiteral {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(stringLiteral characters: StaticString) {
        characters.withUTF8Buffer { bytes in
            for byte in bytes {
                precondition(byte < 0x80, "a byte set holds ASCII, not \(byte)")
                if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
            }
        }
    }

    func contains(_ byte: UInt8) -> Bool {
        byte < 0x80 && (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)) & 1 == 1
    }
}
