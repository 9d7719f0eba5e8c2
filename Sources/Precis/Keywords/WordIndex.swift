/// Where words stand in a text, each with a number of 0 to 255: a table that only points into the text, so that tens of
/// thousands of words are ready in a fraction of a millisecond.
///
/// A word ends before the first byte that is no more than a space. Open addressing, half full at the most; a slot holds
/// 24 bits of the word's hash, its number, and its place plus one. No word is to be added twice.
struct WordIndex: Sendable {
    private let text: StaticBytes
    private var slots: [UInt64]
    private var used = 0

    init(_ text: StaticBytes) {
        self.text = text
        slots = [UInt64](repeating: 0, count: 1024)
    }

    var isEmpty: Bool { used == 0 }

    /// Adds the word that begins at `place`, and returns the place after it.
    mutating func add(at place: Int, number: UInt8 = 0) -> Int {
        var hash: UInt64 = 0
        var end = place
        while end < text.count, text[end] > 0x20 {
            hash = WordHash.value(hash, text[end])
            end &+= 1
        }
        if used * 2 >= slots.count { grow() }
        insert(Self.spread(hash) << 40 | UInt64(number) << 32 | UInt64(place + 1))
        used += 1
        return end
    }

    /// The number of a word, and the place after it in the text.
    func find(_ word: UnsafeBufferPointer<UInt8>) -> (number: UInt8, end: Int)? {
        find(WordHash(word)) { text.holds(word, at: $0) ? $0 + word.count : nil }
    }

    /// The number of a word whose hash is known, and the place after it.
    ///
    /// - Parameter end: where the word ends if it stands at a place; nil if it does not.
    @inline(__always)
    func find(_ hash: WordHash, _ end: (Int) -> Int?) -> (number: UInt8, end: Int)? {
        let bits = Self.spread(hash.value)
        return slots.withUnsafeBufferPointer { slots in
            var slot = Int(bits) & (slots.count - 1)
            while slots[slot] != 0 {
                let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
                if slots[slot] >> 40 == bits, let end = end(place) { return (UInt8(slots[slot] >> 32 & 0xFF), end) }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    @inline(__always)
    private static func spread(_ hash: UInt64) -> UInt64 { ((hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15) >> 40 }

    @inline(__always)
    private mutating func insert(_ entry: UInt64) {
        slots.withUnsafeMutableBufferPointer { slots in
            var slot = Int(entry >> 40) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 4)
        for entry in old where entry != 0 { insert(entry) }
    }
}

/// The hash of a word: a polynomial of its bytes, so that the hashes of parts make that of the whole.
struct WordHash: Sendable {
    private(set) var value: UInt64 = 0
    /// What the value of what stands before is multiplied by.
    private var power: UInt64 = 1

    private static let base: UInt64 = 0x100_0000_01B3

    init(_ word: some Sequence<UInt8>) {
        for byte in word {
            value = Self.value(value, byte)
            power = power &* Self.base
        }
    }

    /// The value with another byte after it.
    @inline(__always)
    static func value(_ value: UInt64, _ byte: UInt8) -> UInt64 { value &* base &+ UInt64(byte) }

    @inline(__always)
    mutating func append(_ part: WordHash) {
        value = value &* part.power &+ part.value
        power = power &* part.power
    }
}

/// The bytes of a literal, which are there as long as the program runs.
struct StaticBytes: @unchecked Sendable {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ text: StaticString) {
        bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    var count: Int { bytes.count }

    subscript(place: Int) -> UInt8 { bytes[place] }

    subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }

    /// Whether the word that begins at `place` is `word`.
    func holds(_ word: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        let end = place + word.count
        return end <= count && self[place..<end].elementsEqual(word) && (end == count || self[end] <= 0x20)
    }
}
