/// The marks that matter for sentences, by script.
package enum Punctuation {
    /// Marks that can end a sentence: full stops, question and exclamation marks, ellipses.
    package static func isTerminator(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x0964, 0x0965, 0x061F, 0x06D4, 0x0589,
            0x1362, 0x1367, 0x1368, 0x104B, 0x17D4, 0x17D5, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61, 0x1803,
            0x1809, 0x0700...0x0702:
            return true
        default: return false
        }
    }

    /// A full stop or a dot of an ellipsis, as against `!` and `?`.
    static func isStop(_ scalar: UInt32) -> Bool { scalar == 0x2E || scalar == 0x2026 }

    /// Full stops of scripts that put no space after them: Chinese and Japanese, Ethiopic, Burmese, Khmer.
    package static func needsNoSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61, 0x1362, 0x1367, 0x1368, 0x104B, 0x17D4, 0x17D5: return true
        default: return false
        }
    }

    /// For each byte whether it may be the first of a terminator's or an emoji's UTF-8, or is one of `"`, `:`, `;` and
    /// `=`: all others are passed over without decoding. Immortal, and never written after it is made.
    nonisolated(unsafe) static let mayMatter: UnsafePointer<Bool> = {
        let table = UnsafeMutablePointer<Bool>.allocate(capacity: 256)
        table.initialize(repeating: false, count: 256)
        for byte in [0x2E, 0x21, 0x3F, 0xD6, 0xD8, 0xDB, 0xDC] { table[byte] = true }
        for byte in [0xE0, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0] { table[byte] = true }
        for byte in [0x22, 0x3A, 0x3B, 0x3D] { table[byte] = true }
        return UnsafePointer(table)
    }()

    /// Quotation marks and brackets that close; those that can do either are in both lists.
    package static func isCloser(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x29, 0x5D, 0x7D, 0x3011, 0xFF09: return true
        default: return isClosingQuote(scalar)
        }
    }

    static func isClosingQuote(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0xBB, 0xAB, 0x2018, 0x2019, 0x201D, 0x201C, 0x203A, 0x2039, 0x300D, 0x300F: return true
        default: return false
        }
    }

    static func isOpeningQuote(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x203A, 0x300C, 0x300E: return true
        default: return false
        }
    }

    static func isOpeningBracket(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x28, 0x5B, 0x7B, 0x3010, 0xFF08: return true
        default: return false
        }
    }

    package static func isDash(_ scalar: UInt32) -> Bool {
        scalar == 0x2D || (scalar >= 0x2010 && scalar <= 0x2015) || scalar == 0x2212
    }

    /// Marks with which no sentence begins: a full stop before one of them was no end (`approx., and`, `hab. / km²`).
    static func continues(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2C, 0x3B, 0x3A, 0x2F, 0x25, 0x26, 0x2B, 0x3D, 0x60C, 0x3001, 0xFF0C: return true
        default: return false
        }
    }
}
