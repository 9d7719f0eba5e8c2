/// Phrases of lines around an article, prepared for finding them in a text.
///
/// A hash of how a phrase opens leads to it, so that most places of a text are passed over at a glance. Tables are made
/// at every start, from lists of many languages: one pass over the bytes, and the standard library is asked for the
/// capitals of other letters than ASCII's alone.
struct PhraseTable: Sendable {
    /// All phrases one behind the other.
    private var bytes: [UInt8] = []
    private var phrases: [Phrase] = []
    /// For each hash the first phrase that has it, or −1.
    private var slots: [Int32] = []
    private var shift: UInt32 = 0
    /// Whether the hash is of the first two bytes of all phrases: one has no third.
    private var hashesTwo = false

    private struct Phrase {
        var start: Int32
        var count: Int32
        /// The next phrase of the same hash, or −1.
        var next: Int32
    }

    /// - Parameter lists: small phrases of two bytes or more, one a line.
    init(_ lists: String...) {
        for list in lists { Self.forEachLine(of: list) { add($0) } }
        hashesTwo = phrases.contains { $0.count == 2 && bytes[Int($0.start)] < 0x80 }
        // Four to eight slots a phrase, as far as they stay in the nearest cache.
        let bits = min(max(4, Int.bitWidth - (4 * phrases.count).leadingZeroBitCount), 13)
        shift = UInt32(32 - bits)
        slots = [Int32](repeating: -1, count: 1 << bits)
        // From the last on, so that each slot has its phrases in their order.
        for place in phrases.indices.reversed() {
            let slot = bytes.withUnsafeBufferPointer { self.slot(of: $0, at: Int(phrases[place].start)) }
            phrases[place].next = slots[slot]
            slots[slot] = Int32(place)
        }
    }

    private static func forEachLine(of list: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var list = list
        list.withUTF8 { bytes in
            for line in bytes.split(separator: 0x0A) { body(UnsafeBufferPointer(rebasing: line)) }
        }
    }

    /// Adds a phrase as it stands, with a capital at its beginning and all in capitals, as far as the letters are not of
    /// ASCII, whose capitals are found anyway: `đọc thêm`, `Đọc thêm`, `ĐỌC THÊM`.
    private mutating func add(_ phrase: UnsafeBufferPointer<UInt8>) {
        precondition(phrase.count > 1, "a phrase of one byte")
        let first = phrases.count
        append(phrase)
        guard phrase.indices.contains(where: { phrase[$0] >= 0x80 && Self.isOfWord(phrase, at: $0) }) else { return }
        let text = String(decoding: phrase, as: UTF8.self)
        addSpelling(text.uppercased(), of: first)
        if phrase[0] >= 0x80 { addSpelling(text.prefix(1).uppercased() + text.dropFirst(), of: first) }
    }

    /// Adds a spelling of the phrases from `first` on, unless it is there.
    private mutating func addSpelling(_ spelling: String, of first: Int) {
        var spelling = spelling
        spelling.withUTF8 { append($0) }
        let last = phrases[phrases.count - 1]
        if phrases[first..<phrases.count - 1].contains(where: { contents(of: $0).elementsEqual(contents(of: last)) }) {
            bytes.removeLast(Int(last.count))
            phrases.removeLast()
        }
    }

    private mutating func append(_ phrase: UnsafeBufferPointer<UInt8>) {
        phrases.append(Phrase(start: Int32(bytes.count), count: Int32(phrase.count), next: -1))
        for byte in phrase { bytes.append(Self.small(byte)) }
    }

    private func contents(of phrase: Phrase) -> ArraySlice<UInt8> {
        bytes[Int(phrase.start)..<Int(phrase.start + phrase.count)]
    }

    /// Where the phrases are that may begin at a place, which is not the last one.
    @inline(__always)
    private func slot(of text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        var key = UInt32(text[place] | 0x20) << 16 | UInt32(text[place + 1] | 0x20) << 8
        if !hashesTwo, text[place] < 0x80, place + 2 < text.count { key |= UInt32(text[place + 2] | 0x20) }
        return Int((key &* 0x9E37_79B1) &>> shift)
    }

    /// A capital of ASCII as a small letter; the lists' other capitals are spelled out.
    @inline(__always)
    private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// Whether a phrase stands in `text`, at the beginning of a word or after a mark.
    func isHeld(by text: UnsafeBufferPointer<UInt8>) -> Bool {
        slots.withUnsafeBufferPointer { slots in
            var last: UInt8 = 0
            for start in 0..<max(text.count - 1, 0) {
                let (byte, previous) = (text[start], last)
                last = byte
                // Within a word of ASCII, or within a character.
                if byte < 0x80 ? (previous | 0x20) &- 0x61 < 26 : byte < 0xC0 { continue }
                let first = slots[slot(of: text, at: start)]
                if first >= 0, end(in: text, at: start, first) != nil { return true }
            }
            return false
        }
    }

    /// Whether a phrase stands at a place of `text`, at the beginning of a word or after a mark.
    func isHeld(by text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool { end(in: text, at: start) != nil }

    /// Where a phrase ends that stands at a place of `text`, at the beginning of a word or after a mark.
    func end(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard start + 1 < text.count else { return nil }
        return end(in: text, at: start, slots[slot(of: text, at: start)])
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

    /// - Parameter first: the first phrase that may begin there, or −1.
    private func end(in text: UnsafeBufferPointer<UInt8>, at start: Int, _ first: Int32) -> Int? {
        if start > 0 && Self.isOfWord(text, at: start) && Self.isWithinWord(text, start) { return nil }
        var place = first
        while place >= 0 {
            let phrase = phrases[Int(place)]
            let end = start + Int(phrase.count)
            if end <= text.count, holds(phrase, text, at: start) { return end }
            place = phrase.next
        }
        return nil
    }

    @inline(__always)
    private func holds(_ phrase: Phrase, _ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for place in 0..<Int(phrase.count)
            where Self.small(text[start + place]) != bytes[Int(phrase.start) + place] { return false }
            return true
        }
    }
}
