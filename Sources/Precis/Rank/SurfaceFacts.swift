/// Figures of one sentence by itself: its words and marks.
struct SurfaceFacts: Sendable {
    var words = 0.0
    var terms = 0.0
    var stopShare = 0.0
    /// Share of the words after the first that open with a capital.
    var capitals = 0.0
    var numbers = 0.0
    var allCaps = 0.0
    var commas = 0.0
    var colons = 0.0
    var brackets = 0.0
    var claims = 0.0
    var pronounOpening = 0.0
    var connectiveOpening = 0.0
    var opensQuote = 0.0
    /// Share of the bytes within quotation marks.
    var quotedShare = 0.0
    var question = 0.0
    var exclamation = 0.0
    var noEndMark = 0.0
    var firstPerson = 0.0
    var secondPerson = 0.0

    fileprivate init(_ vectors: SentenceVectors, row: Int, readingMarks: Bool) {
        let roles = vectors.roles
        let tokens = vectors.tokens[vectors.rows[row].tokens]
        let bytes = vectors.bytes(row)
        if readingMarks { readMarks(bytes) }
        switch SentenceEnd(bytes) {
        case .question: question = 1
        case .exclamation: exclamation = 1
        case .none: noEndMark = 1
        case .stop: break
        }
        words = Double(tokens.count)
        guard !tokens.isEmpty else { return }
        var stops = 0.0
        for (place, token) in tokens.enumerated() {
            if token.term >= 0 { terms += 1 }
            if token.flags.contains(.stopWord) { stops += 1 }
            if place > 0, token.flags.contains(.capitalized) { capitals += 1 }
            if token.flags.contains(.number) { numbers += 1 }
            if token.flags.contains(.allCaps) { allCaps += 1 }
            guard token.surface >= 0 else { continue }
            let role = roles[Int(token.surface)]
            if role.contains(.claim) { claims += 1 }
            if role.contains(.firstPerson) { firstPerson += 1 }
            if role.contains(.secondPerson) { secondPerson += 1 }
            if place == 0 {
                if role.contains(.pronoun) { pronounOpening = 1 }
                if role.contains(.connective) { connectiveOpening = 1 }
            } else if place == 1, connectiveOpening == 1, role.contains(.pronoun) {
                pronounOpening = 1
            }
        }
        stopShare = stops / words
        capitals /= max(words - 1, 1)
        allCaps /= words
        firstPerson /= words
        secondPerson /= words
    }

    /// Counts marks over the sentence's bytes; quotation marks of all kinds, the plain apostrophe only where a word
    /// does not go on.
    private mutating func readMarks(_ bytes: ArraySlice<UInt8>) {
        var quoted = 0
        var isQuoted = false
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if (byte | 0x20) &- 0x61 < 26 || byte == 0x20 {
                if isQuoted { quoted += 1 }
                index += 1
                continue
            }
            if byte == 0x22 || byte == 0x27 || byte == 0xC2 || byte == 0xE2, let mark = QuoteMark(bytes, at: index) {
                if index == bytes.startIndex { opensQuote = 1 }
                switch mark.kind {
                case .opens: isQuoted = true
                case .closes: isQuoted = false
                case .either: isQuoted.toggle()
                }
                index += mark.length
                continue
            }
            switch bytes[index] {
            case UInt8(ascii: ","): commas += 1
            case UInt8(ascii: ":"), UInt8(ascii: ";"): colons += 1
            case UInt8(ascii: "("), UInt8(ascii: "["): brackets += 1
            default: break
            }
            if isQuoted { quoted += 1 }
            index += 1
        }
        quotedShare = Double(quoted) / Double(max(bytes.count, 1))
    }
}

/// A quotation mark in UTF-8.
struct QuoteMark {
    enum Kind { case opens, closes, either }
    let kind: Kind
    let length: Int

    /// The mark at `index`, nil where there is none.
    init?(_ bytes: ArraySlice<UInt8>, at index: Int) {
        func byte(_ place: Int) -> UInt8 { place >= bytes.startIndex && place < bytes.endIndex ? bytes[place] : 0x20 }
        func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
        switch byte(index) {
        case 0x22: (kind, length) = (.either, 1)
        case 0x27:
            let (before, after) = (isWord(byte(index - 1)), isWord(byte(index + 1)))
            guard before != after else { return nil }
            // "players' " and "'em" read as marks too; a sentence's share is a rough figure anyway.
            (kind, length) = (after ? .opens : .closes, 1)
        case 0xC2 where byte(index + 1) == 0xAB: (kind, length) = (.opens, 2)
        case 0xC2 where byte(index + 1) == 0xBB: (kind, length) = (.closes, 2)
        case 0xE2 where byte(index + 1) == 0x80:
            switch byte(index + 2) {
            case 0x98, 0x9C, 0x9E: (kind, length) = (.opens, 3)
            case 0x99:
                guard !isWord(byte(index + 3)) else { return nil }
                (kind, length) = (.closes, 3)
            case 0x9D: (kind, length) = (.closes, 3)
            default: return nil
            }
        default: return nil
        }
    }
}

/// How a sentence ends, closing quotation marks and brackets aside.
enum SentenceEnd {
    case stop, question, exclamation, none

    init(_ bytes: ArraySlice<UInt8>) {
        var end = bytes.endIndex
        while end > bytes.startIndex {
            let last = bytes[end - 1]
            if last == 0x22 || last == 0x27 || last == 0x29 || last == 0x5D || last <= 0x20 {
                end -= 1
            } else if end - bytes.startIndex >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
                last == 0x99 || last == 0x9D
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
        default: self = .none
        }
    }
}

extension SentenceVectors {
    /// The figures of each row.
    ///
    /// - Parameter readingMarks: whether those of the marks within a sentence are asked for: the trained ranking's.
    func surfaceFacts(readingMarks: Bool = true) -> [SurfaceFacts] {
        rows.indices.map { SurfaceFacts(self, row: $0, readingMarks: readingMarks) }
    }
}
