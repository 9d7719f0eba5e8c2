/// What a scalar is for the tokenizer: its class of Unicode's word boundaries (UAX #29, Word_Break), with ideographs
/// and the scripts of South East Asia apart, and three bits.
struct TextProperties: Equatable {
    let rawValue: UInt8

    /// The class.
    @inline(__always)
    var kind: UInt8 { rawValue & 15 }

    /// Punctuation, symbols, and all that is nothing else.
    static let other: UInt8 = 0
    /// ALetter and Hebrew_Letter.
    static let letter: UInt8 = 1
    static let numeric: UInt8 = 2
    /// The low line and its like.
    static let extendNumLet: UInt8 = 3
    static let katakana: UInt8 = 4
    static let midLetter: UInt8 = 5
    static let midNum: UInt8 = 6
    /// The full stop, and the apostrophe U+2019.
    static let midNumLet: UInt8 = 7
    static let singleQuote: UInt8 = 8
    static let doubleQuote: UInt8 = 9
    /// Marks, joiners, format characters: they belong to what stands before.
    static let extend: UInt8 = 10
    /// Han, Hiragana and other letters written without spaces.
    static let ideograph: UInt8 = 11
    /// Thai, Lao, Khmer, Burmese and their like.
    static let southeast: UInt8 = 12
    static let space: UInt8 = 13
    static let hyphen: UInt8 = 14

    @inline(__always)
    var isUppercase: Bool { rawValue & 16 != 0 }
    @inline(__always)
    var isLowercase: Bool { rawValue & 32 != 0 }
    /// It may change, or change what stands before it, in composition (NFC).
    @inline(__always)
    var isUnstable: Bool { rawValue & 64 != 0 }

    /// A letter, mark, number or low line: what a word is made of.
    @inline(__always)
    var isWord: Bool {
        switch kind {
        case Self.letter, Self.numeric, Self.katakana, Self.extend, Self.ideograph, Self.southeast: true
        default: false
        }
    }

    /// A letter of any script.
    @inline(__always)
    var isLetter: Bool {
        switch kind {
        case Self.letter, Self.katakana, Self.ideograph, Self.southeast: true
        default: false
        }
    }
}
