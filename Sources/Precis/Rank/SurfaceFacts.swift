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
    /// Whether it is a quotation and nothing else: nobody is named who says so.
    var isQuotation = false
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
        if opening.contains(.connective)
            || opening.contains(.opensPhrase) && PhraseOpenings.of(language()).open(bytes[Int(first.start)...])
        {
            connectiveOpening = 1
        }
        if opening.contains(.pronoun)
            || connectiveOpening == 1 && tokens.count > 1 && role(tokens[1]).contains(.pronoun)
        {
            pronounOpening = 1
        }
    }

    /// Bytes of a quotation's marks, with a space within or a full stop behind them.
    private static let mostMarks = 8

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
                let role = mark.isDouble ? mark.role(in: bytes, at: index) : mark.kind
                switch mark.kind {
                // German closes with “, which others open with.
                case .opens: isQuoted = !isQuoted || role == .opens
                case .closes: isQuoted = false
                case .either: isQuoted.toggle()
                }
                if mark.isDouble {
                    lastQuote = role
                    if firstQuote == nil { firstQuote = role }
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
        isQuotation = opensQuote > 0 && bytes.count - quoted <= Self.mostMarks
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
