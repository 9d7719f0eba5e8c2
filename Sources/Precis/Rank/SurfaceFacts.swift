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
    /// What the first and the last double quotation mark do, by their form or by where they stand.
    var firstQuote: QuoteMark.Kind?
    var lastQuote: QuoteMark.Kind?
    /// Share of the bytes within quotation marks.
    var quotedShare = 0.0
    var question = 0.0
    var exclamation = 0.0
    var noEndMark = 0.0
    var firstPerson = 0.0
    var secondPerson = 0.0

    fileprivate init(
        _ tokens: UnsafeBufferPointer<Token>, _ bytes: ArraySlice<UInt8>, _ roles: UnsafeBufferPointer<WordRoles>,
        _ language: @autoclosure () -> Language, readingMarks: Bool
    ) {
        if readingMarks { readMarks(bytes) }
        switch SentenceEnd(bytes) {
        case .question: question = 1
        case .exclamation: exclamation = 1
        case .none: noEndMark = 1
        case .stop: break
        }
        words = Double(tokens.count)
        guard let first = tokens.first else { return }
        func role(_ token: Token) -> WordRoles { token.surface >= 0 ? roles[Int(token.surface)] : [] }
        var (terms, stops, capitals, numbers, allCaps) = (0, 0, 0, 0, 0)
        var (claims, firstPerson, secondPerson) = (0, 0, 0)
        for token in tokens {
            terms += token.term >= 0 ? 1 : 0
            stops += token.flags.contains(.stopWord) ? 1 : 0
            capitals += token.flags.contains(.capitalized) ? 1 : 0
            numbers += token.flags.contains(.number) ? 1 : 0
            allCaps += token.flags.contains(.allCaps) ? 1 : 0
            let role = role(token)
            claims += role.contains(.claim) ? 1 : 0
            firstPerson += role.contains(.firstPerson) ? 1 : 0
            secondPerson += role.contains(.secondPerson) ? 1 : 0
        }
        if first.flags.contains(.capitalized) { capitals -= 1 }
        self.terms = Double(terms)
        self.numbers = Double(numbers)
        self.claims = Double(claims)
        stopShare = Double(stops) / words
        self.capitals = Double(capitals) / max(words - 1, 1)
        self.allCaps = Double(allCaps) / words
        self.firstPerson = Double(firstPerson) / words
        self.secondPerson = Double(secondPerson) / words
        // Most sentences begin with a letter of ASCII.
        var opening = role(first)
        if bytes[Int(first.start)] >= 0xE0 {
            opening = Self.unspacedOpening(bytes[Int(first.start)...], language()) ?? opening
        }
        if opening.contains(.connective) { connectiveOpening = 1 }
        if opening.contains(.pronoun)
            || connectiveOpening == 1 && tokens.count > 1 && role(tokens[1]).contains(.pronoun)
        {
            pronounOpening = 1
        }
    }

    /// The role of a sentence's first characters where its script has no spaces, so that its tokens are pairs of them.
    private static func unspacedOpening(_ text: ArraySlice<UInt8>, _ language: Language) -> WordRoles? {
        guard text.withUnsafeBufferPointer({ WordForm.isUnspaced($0) }) else { return nil }
        return UnspacedOpenings.of(language).roles(of: text)
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
            if byte == 0x22 || byte == 0x27 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3,
                let mark = QuoteMark(bytes, at: index)
            {
                if index == bytes.startIndex { opensQuote = 1 }
                switch mark.kind {
                case .opens: isQuoted = true
                case .closes: isQuoted = false
                case .either: isQuoted.toggle()
                }
                if mark.isDouble {
                    lastQuote = mark.role(in: bytes, at: index)
                    if firstQuote == nil { firstQuote = lastQuote }
                }
                index += mark.length
                continue
            }
            switch bytes[index] {
            case UInt8(ascii: ","): commas += 1
            case UInt8(ascii: ":"), UInt8(ascii: ";"): colons += 1
            case UInt8(ascii: "("), UInt8(ascii: "["): brackets += 1
            case 0xD8, 0xE3, 0xEF: readWideMark(bytes[index...].prefix(3))
            default: break
            }
            if isQuoted { quoted += 1 }
            index += 1
        }
        quotedShare = Double(quoted) / Double(max(bytes.count, 1))
    }
}

extension SurfaceFacts {
    /// Counts a mark of Chinese, Japanese or Arabic.
    fileprivate mutating func readWideMark(_ bytes: ArraySlice<UInt8>) {
        switch Array(bytes) {
        case [0xE3, 0x80, 0x81], [0xEF, 0xBC, 0x8C]: commas += 1  // 、，
        case [0xEF, 0xBC, 0x9A], [0xEF, 0xBC, 0x9B]: colons += 1  // ：；
        case [0xEF, 0xBC, 0x88], [0xE3, 0x80, 0x90]: brackets += 1  // （【
        default: if bytes.starts(with: [0xD8, 0x8C]) { commas += 1 }  // ،
        }
    }
}

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
        func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
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

    /// 」』） and 】, each of three bytes.
    private static let closers: [[UInt8]] = ["」", "』", "）", "】"].map { Array($0.utf8) }

    /// The marks of other scripts than ours.
    private static let wide: [(mark: [UInt8], end: SentenceEnd)] = [
        ("。", .stop), ("．", .stop), ("｡", .stop), ("।", .stop), ("։", .stop), ("។", .stop), ("။", .stop),
        ("？", .question), ("؟", .question), ("！", .exclamation),
    ].map { (Array($0.utf8), $1) }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with end: [UInt8]) -> Bool { count >= end.count && suffix(end.count).elementsEqual(end) }
}

extension SentenceVectors {
    /// The figures of each row.
    ///
    /// - Parameter readingMarks: whether those of the marks within a sentence are asked for: the trained ranking's.
    func surfaceFacts(readingMarks: Bool = true) -> [SurfaceFacts] {
        tokens.withUnsafeBufferPointer { tokens in
            roles.withUnsafeBufferPointer { roles in
                rows.indices.map { row in
                    SurfaceFacts(
                        UnsafeBufferPointer(rebasing: tokens[rows[row].tokens]), bytes(row), roles,
                        documents[rows[row].document].language, readingMarks: readingMarks)
                }
            }
        }
    }
}
