/// What a summary tells of a sentence: the mark of its list before it and the marks of its footnotes after it are left
/// where they were.
struct ToldRange {
    private let document: Document
    /// The numbers with which lines open.
    private let numbers: Set<Item>

    /// O(n) in the sentences of the document.
    init(_ document: Document) {
        self.document = document
        numbers = Set(
            document.sentences.indices.compactMap { index in
                let text = document.bytes[document.sentences[index].range]
                guard let first = text.first, Self.isDigit(first), document.opensLine(index) else { return nil }
                return Item(text)
            })
    }

    /// The bytes of a sentence that are told; all of them where there is nothing besides marks.
    func of(_ index: Int) -> Range<Int> {
        let whole = document.sentences[index].range
        let text = document.bytes[whole]
        var start = text.startIndex
        if document.opensLine(index) {
            start = Self.afterTime(text) ?? start
            start = afterMark(text[start...], index) ?? start
        }
        let end = Self.beforeNotes(text[start...]) ?? text.endIndex
        return start < end ? start..<end : whole
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Where the text goes on after its first `length` bytes and a space; `nil` where it does not.
    private static func after(_ length: Int, _ text: ArraySlice<UInt8>) -> Int? {
        let gap = text.dropFirst(length)
        guard gap.first == 0x20 || gap.first == 0x09 else { return nil }
        return gap.firstIndex { $0 != 0x20 && $0 != 0x09 }
    }

    /// Where the text begins after the time in a recording: `[00:01:23] `, `(1:04) `.
    private static func afterTime(_ text: ArraySlice<UInt8>) -> Int? {
        guard text.count > 6, text.first == UInt8(ascii: "[") || text.first == UInt8(ascii: "("),
            let close = text.prefix(16).firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: ")") })
        else { return nil }
        let time = text[text.startIndex + 1..<close]
        guard time.contains(UInt8(ascii: ":")),
            time.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") })
        else { return nil }
        return after(close + 1 - text.startIndex, text)
    }

    private static let bullets: [[UInt8]] = ["•", "●", "▪", "‣", "◦", "·", "*"].map { Array($0.utf8) }
    private static let dashes: [[UInt8]] = ["-", "–", "—"].map { Array($0.utf8) }

    /// Where the text begins after the mark of a list's item. A dash, which may open what somebody says, is one where
    /// another sentence of the paragraph has it, a number where its neighbours open lines too.
    private func afterMark(_ text: ArraySlice<UInt8>, _ index: Int) -> Int? {
        if let bullet = Self.bullets.first(where: { text.starts(with: $0) }) { return Self.after(bullet.count, text) }
        if let dash = Self.dashes.first(where: { text.starts(with: $0) }) {
            return hasNeighbour(index, dash) ? Self.after(dash.count, text) : nil
        }
        guard let first = text.first, Self.isDigit(first), let item = Item(text) else { return nil }
        func isThere(_ number: Int) -> Bool { numbers.contains(Item(number: number, length: 0, dress: item.dress)) }
        let isItem =
            item.dress == 0
            ? numbers.count > 2 && (1...item.number).allSatisfy(isThere)
            : isThere(item.number - 1) || isThere(item.number + 1)
        return isItem ? Self.after(item.length, text) : nil
    }

    /// Whether a sentence beside it in its paragraph opens with the same dash.
    private func hasNeighbour(_ index: Int, _ dash: [UInt8]) -> Bool {
        let sentences = document.sentences
        func isItem(_ other: Int) -> Bool { document.bytes[sentences[other].range].starts(with: dash + [0x20]) }
        func isNear(_ other: Int) -> Bool { sentences[other].paragraph == sentences[index].paragraph }
        return sentences[..<index].indices.reversed().lazy.prefix(while: isNear).contains(where: isItem)
            || sentences.indices.dropFirst(index + 1).lazy.prefix(while: isNear).contains(where: isItem)
    }

    /// The number of a list's item: `1. `, `(2) `, `3) `, `4 `.
    private struct Item: Hashable {
        let number: Int
        /// Its bytes with what dresses it.
        let length: Int
        /// The byte after the number, 0 for none.
        let dress: UInt8

        init(number: Int, length: Int, dress: UInt8) {
            (self.number, self.length, self.dress) = (number, length, dress)
        }

        init?(_ text: ArraySlice<UInt8>) {
            let digits = text.prefix(3).prefix { ToldRange.isDigit($0) }
            guard let number = Int(String(decoding: digits, as: UTF8.self)), number > 0 else { return nil }
            let next = text.dropFirst(digits.count).first ?? 0
            let isDressed = next == UInt8(ascii: ".") || next == UInt8(ascii: ")")
            guard isDressed || next == 0x20 else { return nil }
            self.init(number: number, length: digits.count + (isDressed ? 1 : 0), dress: isDressed ? next : 0)
            guard ToldRange.after(length, text) != nil else { return nil }
        }

        static func == (a: Item, b: Item) -> Bool { a.number == b.number && a.dress == b.dress }

        func hash(into hasher: inout Hasher) {
            hasher.combine(number)
            hasher.combine(dress)
        }
    }

    /// Where notes in square brackets begin that follow the end mark: `.[1][2]`, `.[3]:112`, `.[citation needed]`.
    private static func beforeNotes(_ text: ArraySlice<UInt8>) -> Int? {
        var end = text.endIndex
        while end > text.startIndex {
            var close = end
            // `:112`, a page.
            while close > text.startIndex, isDigit(text[close - 1]) { close -= 1 }
            if close < end, close > text.startIndex, text[close - 1] == UInt8(ascii: ":") {
                close -= 1
            } else {
                close = end
            }
            guard close > text.startIndex, text[close - 1] == UInt8(ascii: "]"),
                let open = text[..<close].suffix(longestNote).lastIndex(of: UInt8(ascii: "[")),
                text[open..<close].dropFirst().dropLast().allSatisfy({
                    $0 &- 0x61 < 26 || isDigit($0) || $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 >= 0x80
                        || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "-")
                })
            else { break }
            end = open
            while end > text.startIndex, text[end - 1] == 0x20 { end -= 1 }
        }
        guard end < text.endIndex, end > text.startIndex, SentenceEnd(text[..<end]) != .none else { return nil }
        return end
    }

    private static let longestNote = 36
}
