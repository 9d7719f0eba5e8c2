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
        var hash = Self.seed
        var end = place
        while end < text.count, text[end] > 0x20 {
            hash = Self.hash(hash, text[end])
            end &+= 1
        }
        if used * 2 >= slots.count { grow() }
        insert(Self.spread(hash) << 40 | UInt64(number) << 32 | UInt64(place + 1))
        used += 1
        return end
    }

    /// The number of a word, and the place after it in the text.
    func find(_ word: UnsafeBufferPointer<UInt8>) -> (number: UInt8, end: Int)? {
        var hash = Self.seed
        for byte in word { hash = Self.hash(hash, byte) }
        let bits = Self.spread(hash)
        return slots.withUnsafeBufferPointer { slots in
            var slot = Int(bits) & (slots.count - 1)
            while slots[slot] != 0 {
                let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
                if slots[slot] >> 40 == bits, text.holds(word, at: place) {
                    return (UInt8(slots[slot] >> 32 & 0xFF), place + word.count)
                }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Fowler, Noll and Vo's hash, byte by byte.
    @inline(__always)
    private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

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
