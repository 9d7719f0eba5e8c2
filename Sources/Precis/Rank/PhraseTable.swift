/// Phrases of lines around an article, prepared for finding them in a text.
struct PhraseTable: Sendable {
    /// Those that open with the same two bytes together; the first of them is empty.
    private var phrases: [[[UInt8]]] = [[]]
    /// For two bytes, the first times 256 and the second, which of the phrases may begin there: so that most places of a
    /// text are passed over at a glance.
    private var places = [UInt8](repeating: 0, count: 65_536)

    /// - Parameter list: small phrases of two bytes or more, one a line.
    init(_ list: String) {
        for line in list.split(separator: "\n") {
            for phrase in Self.spellings(of: line) { add(phrase) }
        }
    }

    private mutating func add(_ phrase: [UInt8]) {
        let opening = Int(phrase[0]) << 8 | Int(phrase[1])
        if places[opening] == 0 {
            precondition(phrases.count < 256, "more than 255 openings")
            for first in Self.cases(of: phrase[0]) {
                for second in Self.cases(of: phrase[1]) {
                    places[Int(first) << 8 | Int(second)] = UInt8(phrases.count)
                }
            }
            phrases.append([])
        }
        phrases[Int(places[opening])].append(phrase)
    }

    /// A phrase as it stands, with a capital at its beginning and all in capitals, as far as the letters are not of
    /// ASCII, whose capitals are found anyway: `đọc thêm`, `Đọc thêm`, `ĐỌC THÊM`.
    private static func spellings(of phrase: Substring) -> [[UInt8]] {
        let capital = phrase.prefix(1).uppercased() + phrase.dropFirst()
        return [String(phrase), capital, phrase.uppercased()].reduce(into: []) { spellings, spelling in
            let bytes = spelling.utf8.map(small)
            if !spellings.contains(bytes) { spellings.append(bytes) }
        }
    }

    /// A byte of the lists, and its capital if it is a letter of ASCII.
    private static func cases(of byte: UInt8) -> [UInt8] { byte &- 0x61 < 26 ? [byte, byte & 0xDF] : [byte] }

    /// A capital of ASCII as a small letter; the lists' other capitals are spelled out.
    @inline(__always)
    private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// Whether a phrase stands in `text`, at the beginning of a word or after a mark.
    func isHeld(by text: UnsafeBufferPointer<UInt8>) -> Bool {
        places.withUnsafeBufferPointer { places in
            var start = 0
            while start + 1 < text.count {
                let group = Int(places[Int(text[start]) << 8 | Int(text[start + 1])])
                if group != 0, end(in: text, at: start, group) != nil { return true }
                start += 1
            }
            return false
        }
    }

    /// Whether a phrase stands at a place of `text`, at the beginning of a word or after a mark.
    func isHeld(by text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool { end(in: text, at: start) != nil }

    /// Where a phrase ends that stands at a place of `text`, at the beginning of a word or after a mark.
    func end(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard start + 1 < text.count else { return nil }
        let group = Int(places[Int(text[start]) << 8 | Int(text[start + 1])])
        return group == 0 ? nil : end(in: text, at: start, group)
    }

    /// Whether a letter of Latin, Greek, Cyrillic or Armenian begins at a place, whose words have spaces between them: ASCII,
    /// `À` to U+053F, `Ḁ` to `ỿ`.
    @inline(__always)
    private static func isOfWord(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        switch text[place] {
        case ..<0x80: true
        case 0xC3...0xD4: true
        case 0xE1: place + 1 < text.count && text[place + 1] | 1 == 0xBB
        default: false
        }
    }

    /// Whether such a letter stands right before a place: `ảnh:` is no word of `Bối cảnh:`, `теги:` none of `Стратеги:`.
    @inline(__always)
    private static func isWithinWord(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        let last = text[place - 1]
        if last < 0x80 { return small(last) &- 0x61 < 26 }
        var lead = place - 1
        while lead > 0, place - lead < 4, text[lead] & 0xC0 == 0x80 { lead -= 1 }
        return isOfWord(text, at: lead)
    }

    private func end(in text: UnsafeBufferPointer<UInt8>, at start: Int, _ group: Int) -> Int? {
        if start > 0 && Self.isOfWord(text, at: start) && Self.isWithinWord(text, start) { return nil }
        for phrase in phrases[group] where phrase.count <= text.count - start {
            var length = 2
            while length < phrase.count, Self.small(text[start + length]) == phrase[length] { length += 1 }
            if length == phrase.count { return start + length }
        }
        return nil
    }
}
