/// Decoding of valid UTF-8, one scalar at a time, without `Character` or `String`.
package enum Scalars {
    /// The scalar that begins at `position`, and its length in bytes. The bytes are valid UTF-8; what is cut off by
    /// `end` gives U+FFFD.
    @inline(__always)
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, end: Int) -> (scalar: UInt32, length: Int)
    {
        let first = UInt32(bytes[position])
        if first < 0x80 { return (first, 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, position + length <= end else { return (0xFFFD, 1) }
        var scalar = length == 2 ? first & 0x1F : length == 3 ? first & 0x0F : first & 0x07
        for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F) }
        return (scalar, length)
    }

    /// The scalar that ends just before `position`, and its length in bytes.
    @inline(__always)
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, before position: Int) -> (scalar: UInt32, length: Int) {
        var start = position - 1
        while start > 0, position - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let (scalar, length) = decode(bytes, at: start, end: position)
        return length == position - start ? (scalar, length) : (0xFFFD, 1)
    }

    /// Whether a scalar is a letter, a mark or a number of any script.
    @inline(__always)
    static func isWord(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return isASCIIAlphanumeric(UInt8(truncatingIfNeeded: scalar)) }
        return TextTables.shared.properties(scalar).isWord
    }

    @inline(__always)
    static func isUppercase(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A }
        return TextTables.shared.properties(scalar).isUppercase
    }

    @inline(__always)
    static func isLowercase(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar >= 0x61 && scalar <= 0x7A }
        return TextTables.shared.properties(scalar).isLowercase
    }

    /// Whether the scalar is of a script with capital and small letters.
    static func hasCase(_ scalar: UInt32) -> Bool { isUppercase(scalar) || isLowercase(scalar) }

    @inline(__always)
    static func isLetter(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A }
        return TextTables.shared.properties(scalar).isLetter
    }

    @inline(__always)
    static func isDigit(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar >= 0x30 && scalar <= 0x39 }
        return TextTables.shared.properties(scalar).kind == TextProperties.numeric
    }

    /// Whether the scalar is of a script that is written without spaces between words.
    package static func isUnspaced(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x312F, 0x31A0...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            return true
        default: return false
        }
    }

    /// The bytes of the white space that begins at a place, 0 where none does.
    @inline(__always)
    static func whiteSpace(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        switch bytes[place] {
        case 0x09...0x0D, 0x20: return 1
        case 0xC2, 0xE1, 0xE2, 0xE3:
            let (scalar, size) = decode(bytes, at: place, end: bytes.count)
            return Unicode.Scalar(scalar)?.properties.isWhitespace == true ? size : 0
        default: return 0
        }
    }

    /// White space of every kind, line ends, NUL and the BOM.
    static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF, 0:
            return true
        default: return false
        }
    }

    @inline(__always)
    static func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    /// Calls `body` with the bytes of the case-folded scalar.
    @inline(__always)
    static func lowercase(_ scalar: UInt32, _ body: (UInt8) -> Void) {
        encode(TextTables.shared.fold(scalar), body)
    }

    /// Calls `body` with the UTF-8 of a scalar.
    @inline(__always)
    static func encode(_ scalar: UInt32, _ body: (UInt8) -> Void) {
        if scalar < 0x80 {
            body(UInt8(scalar))
        } else if scalar < 0x800 {
            body(0xC0 | UInt8(scalar >> 6))
            body(0x80 | UInt8(scalar & 0x3F))
        } else if scalar < 0x10000 {
            body(0xE0 | UInt8(scalar >> 12))
            body(0x80 | UInt8(scalar >> 6 & 0x3F))
            body(0x80 | UInt8(scalar & 0x3F))
        } else {
            body(0xF0 | UInt8(scalar >> 18 & 7))
            body(0x80 | UInt8(scalar >> 12 & 0x3F))
            body(0x80 | UInt8(scalar >> 6 & 0x3F))
            body(0x80 | UInt8(scalar & 0x3F))
        }
    }
}
