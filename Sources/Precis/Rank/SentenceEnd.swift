/// How a sentence ends, closing quotation marks and brackets aside.
package enum SentenceEnd {
    case stop, question, exclamation, none

    package init(_ bytes: ArraySlice<UInt8>) {
        var end = bytes.endIndex
        while end > bytes.startIndex {
            let last = bytes[end - 1]
            if last == 0x22 || last == 0x27 || last == 0x29 || last == 0x5D || last <= 0x20 {
                end -= 1
            } else if end - bytes.startIndex >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
                last == 0x99 || last == 0x9D
            {
                end -= 3
            } else if last >= 0x80, end - bytes.startIndex >= 3,
                Self.closers.contains(where: { bytes[..<end].ends(with: $0) })
            {
                end -= 3
            } else if end - bytes.startIndex >= 2, bytes[end - 2] == 0xC2, last == 0xBB || last == 0xA0 {
                end -= 2
            } else {
                break
            }
        }
        guard end > bytes.startIndex else {
            self = .none
            return
        }
        switch bytes[end - 1] {
        case UInt8(ascii: "."): self = .stop
        case UInt8(ascii: "?"): self = .question
        case UInt8(ascii: "!"): self = .exclamation
        case 0xA6 where end - bytes.startIndex >= 3 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2: self = .stop
        case ..<0x80: self = .none
        default: self = Self.wide.first { bytes[..<end].ends(with: $0.mark) }?.end ?? .none
        }
    }

    /// Whether a question mark is the last of a sentence, and no quotation mark or bracket after it.
    static func isBareQuestion(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let last = bytes.lastIndex(where: { $0 > 0x20 }) else { return false }
        return bytes[last] == UInt8(ascii: "?")
            || wide.contains { $0.end == .question && bytes[...last].ends(with: $0.mark) }
    }

    /// 」』） and 】, each of three bytes.
    private static let closers: [[UInt8]] = ["」", "』", "）", "】"].map { Array($0.utf8) }

    /// The marks of other scripts than ours.
    private static let wide: [(mark: [UInt8], end: SentenceEnd)] = [
        ("。", .stop), ("．", .stop), ("｡", .stop), ("।", .stop), ("։", .stop), ("។", .stop), ("။", .stop),
        ("？", .question), ("؟", .question), ("！", .exclamation),
    ].map { (Array($0.utf8), $1) }
}

extension ArraySlice<UInt8> {
    /// Whether UTF-8 has no more than `limit` characters: Cyrillic ones take two bytes, Thai ones three.
    func isNoLonger(than limit: Int) -> Bool {
        if count <= limit { return true }
        return count <= 4 * limit && reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } <= limit
    }

    fileprivate func ends(with end: [UInt8]) -> Bool { count >= end.count && suffix(end.count).elementsEqual(end) }
}
