extension Character {
    /// Whether it takes two columns of a terminal: Chinese, Japanese and Korean characters and their marks, and emoji
    /// (the ranges of East Asian Width W and F, Unicode Standard Annex 11).
    fileprivate var isWide: Bool {
        switch unicodeScalars.first!.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// The columns of a terminal that show it. Thai and Lao "am" stands beside the letter that it belongs to.
    fileprivate var columns: Int {
        (isWide ? 2 : 1) + unicodeScalars.dropFirst().count { $0.value == 0x0E33 || $0.value == 0x0EB3 }
    }

    /// Whether no line begins with it.
    fileprivate var closes: Bool { "，。、；：！？）」』】》〉〕…ー々".contains(self) }
}

extension StringProtocol {
    /// Columns that a terminal shows the text in.
    var terminalColumns: Int { utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.columns } }

    /// The parts of a word between which a line may end: one, or where it has wide characters, each of them.
    var breakable: [SubSequence] {
        if utf8.allSatisfy({ $0 < 0xE1 }) { return [self[...]] }
        var parts: [SubSequence] = []
        var start = startIndex
        for place in indices where place > start {
            let mayBreak = self[place].isWide || self[index(before: place)].isWide
            guard mayBreak, !self[place].closes else { continue }
            parts.append(self[start..<place])
            start = place
        }
        if start < endIndex { parts.append(self[start...]) }
        return parts
    }
}
