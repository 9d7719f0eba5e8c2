import CICU
import Synchronization

/// Finds the words of scripts that are written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese): where
/// ICU's dictionaries have a boundary, and no character of Chinese stands by itself.
///
/// ICU splits the words that it doesn't know, names above all, into single characters. So a character that ends words
/// (``Language/suffixes``: 厂, 市) joins the word before it; several in a row are one word (电, 动, 车); one that is left
/// joins the word after it, or else the one before. Stop words stay apart. In Thai, what makes nouns of verbs joins the
/// word after it (``Language/prefixes``: ผู้).
///
/// ```swift
/// var breaks = WordBreaks()!
/// Array("钢铁厂的工人".utf8).withUnsafeBufferPointer { text in
///     breaks.withEnds(in: text, 0..<text.count, rules, Array.init)          // [9, 12, 18]
/// }
/// ```
struct WordBreaks {
    private let finder: Finder
    private var ends: [Int32] = []
    private var kinds: [Kind] = []

    /// What stands between two boundaries.
    private enum Kind {
        /// A character of Chinese, no stop word.
        case single
        /// Such a character that ends words.
        case suffix
        /// A longer word of Chinese or katakana, no stop word.
        case word
        /// Such a word that no phrase holds: a verb, mostly.
        case bound
        case number
        /// A character after a number.
        case counter
        /// A word of South East Asia.
        case southeast
        /// Such a word that begins longer ones.
        case prefix
        /// What of such a word is left where the dictionary has none: a letter, or one that follows others.
        case rest
        case other
    }

    /// Nil where ICU has no data.
    init?() {
        guard let finder = Finder() else { return nil }
        self.finder = finder
    }

    /// Whether a range holds a character of a script without spaces. O(bytes).
    static func areNeeded(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        // The leading bytes of these scripts; what else has them is looked at more closely.
        let text = UnsafeBufferPointer(rebasing: bytes[range])
        guard text.contains(where: { $0 >= 0xE0 }) else { return false }
        let tables = TextTables.shared
        var place = 0
        while place < text.count {
            let byte = text[place]
            if byte < 0xE0 || byte == 0xE2 {
                place += 1
                continue
            }
            let (scalar, length) = Scalars.decode(text, at: place, end: text.count)
            if isUnspaced(tables.properties(scalar).kind) { return true }
            place += length
        }
        return false
    }

    /// Whether a class of characters is written without spaces.
    @inline(__always)
    static func isUnspaced(_ kind: UInt8) -> Bool {
        kind == TextProperties.ideograph || kind == TextProperties.southeast || kind == TextProperties.katakana
    }

    /// Calls `body` with the bytes of a buffer, ascending, before which words and what stands between them end in a
    /// range of valid UTF-8. O(bytes).
    mutating func withEnds<Result>(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ rules: WordRules,
        _ body: (UnsafeBufferPointer<Int32>) -> Result
    ) -> Result {
        finder.find(bytes, range, &ends)
        join(bytes, range.lowerBound, rules)
        return ends.withUnsafeBufferPointer(body)
    }

    /// Takes out the ends between single characters and what they belong to.
    private mutating func join(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ rules: WordRules) {
        kinds.removeAll(keepingCapacity: true)
        /// Whether a range is one character of Chinese.
        func isSingle(_ range: Range<Int>) -> Bool {
            let (scalar, length) = Scalars.decode(bytes, at: range.lowerBound, end: range.upperBound)
            return length == range.count && Self.isChinese(scalar)
        }
        var start = first
        var hasSingles = false
        for end in ends {
            let piece = UnsafeBufferPointer(rebasing: bytes[start..<Int(end)])
            var kind = Self.kind(piece, rules)
            // What ends a word must have one before it.
            if kind == .suffix, !Self.isBody(kinds.last ?? .other) {
                // What counts something may begin a name ("10号线").
                if kinds.last == .counter, kinds.dropLast().last == .number {
                    kinds[kinds.count - 1] = .single
                } else {
                    kind = rules.boundsPhrases(piece) ? .other : .single
                }
            }
            if kind == .other || kind == .single, kinds.last == .number, isSingle(start..<Int(end)) { kind = .counter }
            if kind == .single { hasSingles = true }
            kinds.append(kind)
            start = Int(end)
        }
        guard hasSingles || kinds.contains(.suffix) || kinds.contains(.prefix) || kinds.contains(.rest) else { return }
        var kept = 0
        for place in ends.indices where !isJoined(place) {
            ends[kept] = ends[place]
            kept += 1
        }
        ends.removeSubrange(kept...)
    }

    /// Whether what ends at `place` goes on after it.
    private func isJoined(_ place: Int) -> Bool {
        func kind(_ place: Int) -> Kind { kinds.indices.contains(place) ? kinds[place] : .other }
        switch (kind(place), kind(place + 1)) {
        case (.single, .single), (.single, .suffix), (.suffix, .suffix), (.word, .suffix), (.bound, .suffix),
            (.prefix, .southeast), (.prefix, .prefix), (.southeast, .rest), (.prefix, .rest), (.rest, .rest):
            return true
        case (.single, .word): return kind(place - 1) != .single
        case (.word, .single), (.suffix, .single): return [.other, .number, .bound].contains(kind(place + 2))
        default: return false
        }
    }

    /// Whether a character that ends words may stand after it.
    private static func isBody(_ kind: Kind) -> Bool { [.single, .suffix, .word, .bound].contains(kind) }

    private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ rules: WordRules) -> Kind {
        let (scalar, length) = Scalars.decode(bytes, at: 0, end: bytes.count)
        let properties = TextTables.shared.properties(scalar)
        if properties.kind == TextProperties.southeast {
            if rules.prefixes.id(of: bytes) != nil { return .prefix }
            let isRest = length == bytes.count && rules.stopWords.id(of: bytes) == nil || isVowelSign(scalar)
            return isRest ? .rest : .southeast
        }
        if properties.kind == TextProperties.numeric || WordForm.isCount(bytes, rules) { return .number }
        guard isChinese(scalar) || isKatakana(scalar) else { return .other }
        if length == bytes.count {
            guard isChinese(scalar) else { return .other }
            if rules.suffixes.id(of: bytes) != nil { return .suffix }
            return rules.boundsPhrases(bytes) ? .other : .single
        }
        // What ends in hiragana is inflected.
        let last = Scalars.decode(bytes, before: bytes.count).scalar
        guard isChinese(last) || isKatakana(last), rules.stopWords.id(of: bytes) == nil else { return .other }
        return rules.phraseBounds.id(of: bytes) == nil ? .word : .bound
    }

    /// A vowel or sign of Thai or Lao that stands after a consonant.
    private static func isVowelSign(_ scalar: UInt32) -> Bool {
        (0xE30...0xE3A).contains(scalar) || (0xE45...0xE4E).contains(scalar) || (0xEB0...0xEBC).contains(scalar)
            || (0xEC6...0xECE).contains(scalar)
    }

    private static func isKatakana(_ scalar: UInt32) -> Bool { (0x30A1...0x30FE).contains(scalar) }

    @inline(__always)
    static func isChinese(_ scalar: UInt32) -> Bool {
        (0x3400..<0xA000).contains(scalar) || (0x20000..<0x32000).contains(scalar) || scalar == 0x3005
    }

    /// Whether all characters are Chinese numerals.
    static func isNumeral(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        !bytes.isEmpty && numerals(openingOf: bytes) == bytes.count
    }

    /// The bytes of the Chinese numerals that a word opens with.
    static func numerals(openingOf word: UnsafeBufferPointer<UInt8>) -> Int {
        var place = 0
        while place < word.count {
            let (scalar, length) = Scalars.decode(word, at: place, end: word.count)
            guard numerals.contains(scalar) else { break }
            place += length
        }
        return place
    }

    /// Numerals, and what stands before a counter in their place ("这条").
    private static let numerals = Set("〇一二三四五六七八九十百千万亿億兆零两兩几幾第数數半多这這那每某各该該此另".unicodeScalars.map(\.value))

    /// One of ICU's; those that are done with wait for the next who asks.
    private final class Finder {
        private let breaks: OpaquePointer

        private static let idle = Mutex<[UInt]>([])
        private static let batch = 256

        init?() {
            let address = Self.idle.withLock { $0.popLast() }
            guard let breaks = address.flatMap(OpaquePointer.init(bitPattern:)) ?? precis_breaks_open() else {
                return nil
            }
            self.breaks = breaks
        }

        /// Writes the ends in a range of `bytes` to `ends`.
        func find(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ ends: inout [Int32]) {
            ends.removeAll(keepingCapacity: true)
            guard !range.isEmpty, let base = bytes.baseAddress else { return }
            (base + range.lowerBound).withMemoryRebound(to: CChar.self, capacity: range.count) {
                guard precis_breaks_begin(breaks, $0, Int32(range.count)) != 0 else { return }
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.batch) { room in
                    var count = Self.batch
                    while count == Self.batch {
                        count = Int(precis_breaks_next(breaks, room.baseAddress!, Int32(Self.batch)))
                        for end in room[..<count] { ends.append(end + Int32(range.lowerBound)) }
                    }
                }
            }
        }

        deinit {
            let address = UInt(bitPattern: breaks)
            let isKept = Self.idle.withLock { idle in
                guard idle.count < 64 else { return false }
                idle.append(address)
                return true
            }
            if !isKept { precis_breaks_close(breaks) }
        }
    }
}
