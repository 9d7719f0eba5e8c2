/// A quotation mark in UTF-8.
struct QuoteMark {
    enum Kind { case opens, closes, either }
    let kind: Kind
    let length: Int
    /// Whether it is none that may be an apostrophe.
    var isDouble = true

    /// Whether the mark at `index` opens or closes: what stands around it tells of a plain one, of “, which closes in
    /// German, and of « and », which stand the other way round there.
    func role(in bytes: ArraySlice<UInt8>, at index: Int) -> Kind {
        let isCurly = bytes[index] == 0xE2 && bytes[index + 2] == 0x9C
        guard kind == .either || isCurly || bytes[index] == 0xC2 else { return kind }
        let next = index + length < bytes.endIndex ? bytes[index + length] : 0x20
        let before = index > bytes.startIndex ? bytes[index - 1] : 0x20
        let isAfterGap = before <= 0x20 || before == UInt8(ascii: "(") || before == UInt8(ascii: "[")
        // Beyond ASCII: no-break spaces begin with lesser bytes or end with these.
        let isBeforeWord = next > 0xC2 && next != 0xE2 || (next | 0x20) &- 0x61 < 26 || next &- 0x30 < 10
        if bytes[index] != 0xC2 { return isAfterGap && next > 0x20 || isCurly && isBeforeWord ? .opens : .closes }
        if kind == .closes { return isAfterGap && isBeforeWord ? .opens : .closes }
        return isAfterGap || isBeforeWord || before == 0xA0 || before == 0xAF ? .opens : .closes
    }

    /// The mark at `index`, nil where there is none.
    init?(_ bytes: ArraySlice<UInt8>, at index: Int) {
        func byte(_ place: Int) -> UInt8 { place >= bytes.startIndex && place < bytes.endIndex ? bytes[place] : 0x20 }
        func isWord(_ byte: UInt8) -> Bool { byte.isOfWord || byte &- 0x30 < 10 }
        switch byte(index) {
        case 0x22: (kind, length) = (.either, 1)
        case 0x27:
            let (before, after) = (isWord(byte(index - 1)), isWord(byte(index + 1)))
            guard before != after else { return nil }
            // "players' " and "'em" read as marks too; a sentence's share is a rough figure anyway.
            (kind, length, isDouble) = (after ? .opens : .closes, 1, false)
        case 0xC2 where byte(index + 1) == 0xAB: (kind, length) = (.opens, 2)
        case 0xC2 where byte(index + 1) == 0xBB: (kind, length) = (.closes, 2)
        case 0xE2 where byte(index + 1) == 0x80:
            switch byte(index + 2) {
            case 0x98: (kind, length, isDouble) = (.opens, 3, false)
            case 0x9C, 0x9E: (kind, length) = (.opens, 3)
            case 0x99:
                guard !isWord(byte(index + 3)) else { return nil }
                (kind, length, isDouble) = (.closes, 3, false)
            case 0x9D: (kind, length) = (.closes, 3)
            default: return nil
            }
        case 0xE3 where byte(index + 1) == 0x80:
            // 「」『』
            switch byte(index + 2) {
            case 0x8C, 0x8E: (kind, length) = (.opens, 3)
            case 0x8D, 0x8F: (kind, length) = (.closes, 3)
            default: return nil
            }
        default: return nil
        }
    }
}
