import CKernels

/// Byte strings laid end to end, numbered in the order in which they were added.
struct ByteArena: Sendable, Equatable {
    private(set) var bytes: [UInt8] = []
    /// `ends[i]` is where string i ends; it begins where the one before ends.
    private(set) var ends: [Int] = []

    var count: Int { ends.count }

    mutating func append(_ string: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: string)
        ends.append(bytes.count)
    }

    @inline(__always)
    func range(_ index: Int) -> Range<Int> {
        (index == 0 ? 0 : ends[index - 1])..<ends[index]
    }

    /// Whether string `index` is `string`, whose key is `key`.
    @inline(__always)
    func equals(_ index: Int, _ string: UnsafeBufferPointer<UInt8>, _ key: InternKey) -> Bool {
        let range = range(index)
        guard range.count == string.count else { return false }
        guard !range.isEmpty, let other = string.baseAddress.map(UnsafeRawPointer.init) else { return true }
        return bytes.withUnsafeBytes { bytes in
            let own = bytes.baseAddress! + range.lowerBound
            if range.count <= 16 { return InternKey.words(own, range.count) == (key.low, key.high) }
            // The last load overlaps the one before.
            var at = 0
            while at &+ 8 < range.count {
                if InternKey.word(own, at) != InternKey.word(other, at) { return false }
                at &+= 8
            }
            return InternKey.word(own, range.count &- 8) == InternKey.word(other, range.count &- 8)
        }
    }
}

/// The hash of a byte string. It has no seed, so that the same input gives the same table.
///
/// Strings of up to sixteen bytes are hashed as the two words that chunks of text are, so that a chunk in small letters,
/// its form and its stem have the same hash.
struct InternKey {
    let hash: UInt64
    /// The string, filled up with zeros, if it has up to sixteen bytes.
    let low: UInt64
    let high: UInt64

    @inline(__always)
    init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
        hash = Self.hash(low, high)
    }

    @inline(__always)
    init(_ string: UnsafeBufferPointer<UInt8>) {
        guard let base = string.baseAddress.map(UnsafeRawPointer.init), !string.isEmpty else {
            self.init(low: 0, high: 0)
            return
        }
        if string.count <= 16 {
            let words = Self.words(base, string.count)
            self.init(low: words.low, high: words.high)
        } else {
            self.init(long: base, string.count)
        }
    }

    @inline(never)
    private init(long base: UnsafeRawPointer, _ count: Int) {
        var hash = UInt64(truncatingIfNeeded: count)
        var at = 0
        while at &+ 8 < count {
            hash = Self.hash(Self.word(base, at), hash)
            at &+= 8
        }
        self.hash = Self.hash(Self.word(base, count &- 8), hash)
        low = 0
        high = 0
    }

    @inline(__always)
    fileprivate static func word(_ base: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// A string of 1 to 16 bytes filled up with zeros. Two loads that overlap cover any number of bytes between one
    /// load's width and twice that.
    @inline(__always)
    fileprivate static func words(_ base: UnsafeRawPointer, _ count: Int) -> (low: UInt64, high: UInt64) {
        let bits = UInt64(truncatingIfNeeded: 8 &* count)
        if count > 8 { return (word(base, 0), word(base, count &- 8) &>> (128 &- bits)) }
        if count >= 4 {
            let first = UInt64(UInt32(littleEndian: base.loadUnaligned(as: UInt32.self)))
            let last = UInt64(
                UInt32(littleEndian: base.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)))
            return (first | last &<< (bits &- 32), 0)
        }
        var low = UInt64(base.load(as: UInt8.self))
        if count > 1 { low |= UInt64(base.load(fromByteOffset: 1, as: UInt8.self)) &<< 8 }
        if count > 2 { low |= UInt64(base.load(fromByteOffset: 2, as: UInt8.self)) &<< 16 }
        return (low, 0)
    }

    /// The hash of two words.
    @inline(__always)
    private static func hash(_ low: UInt64, _ high: UInt64) -> UInt64 {
        let mixed = low ^ (high &* 0x9E37_79B9_7F4A_7C15) ^ 0xA076_1D64_78BD_642F
        let product = mixed.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}

/// An open-addressing table from byte strings to the numbers that they have in a ``ByteArena``.
///
/// A slot is eight bytes, half of the hash and the number plus one, so that the table of a large vocabulary stays in the
/// cache and a string that is not there is seldom compared with another. Linear probing, at most half full, nothing is
/// ever removed.
struct InternTable: Sendable {
    private var slots = [UInt64](repeating: 0, count: 64)
    private var used = 0

    /// Asks for the line that a string will be looked for in.
    @inline(__always)
    func prefetch(_ key: InternKey) {
        slots.withUnsafeBufferPointer {
            precis_prefetch($0.baseAddress! + (Int(UInt32(truncatingIfNeeded: key.hash)) & ($0.count - 1)))
        }
    }

    /// The number of a string, or `nil` if it is not in the table.
    @inline(__always)
    func find(_ key: InternKey, _ string: UnsafeBufferPointer<UInt8>, in arena: borrowing ByteArena) -> Int? {
        probe(key, string, in: arena).index
    }

    /// The number of a string; or `nil` if it was not in the table, to which it is added with the number `next`.
    @inline(__always)
    mutating func find(
        _ key: InternKey, _ string: UnsafeBufferPointer<UInt8>, in arena: borrowing ByteArena, orAdd next: Int
    ) -> Int? {
        if 2 * (used + 1) > slots.count { grow() }
        let (index, place) = probe(key, string, in: arena)
        if let index { return index }
        slots[place] = UInt64(UInt32(truncatingIfNeeded: key.hash)) << 32 | UInt64(next + 1)
        used += 1
        return nil
    }

    /// The number of a string or `nil`, and the slot where it stands or would.
    @inline(__always)
    private func probe(
        _ key: InternKey, _ string: UnsafeBufferPointer<UInt8>, in arena: borrowing ByteArena
    ) -> (index: Int?, place: Int) {
        let tag = UInt32(truncatingIfNeeded: key.hash)
        let mask = slots.count - 1
        var place = Int(tag) & mask
        while true {
            let slot = slots[place]
            if slot == 0 { return (nil, place) }
            if slot >> 32 == UInt64(tag) {
                let index = Int(slot & 0xFFFF_FFFF) - 1
                if arena.equals(index, string, key) { return (index, place) }
            }
            place = (place + 1) & mask
        }
    }

    @inline(never)
    private mutating func grow() {
        let old = slots
        slots = [UInt64](zeros: 0, count: tableSize(after: old.count))
        slots.withUnsafeMutableBufferPointer { slots in
            let mask = slots.count - 1
            for slot in old where slot != 0 {
                var place = Int(slot >> 32) & mask
                while slots[place] != 0 { place = (place + 1) & mask }
                slots[place] = slot
            }
        }
    }
}

/// The size of a table that has become too small: four times as large, or twice if it is large already.
func tableSize(after size: Int) -> Int { size < 1 << 14 ? 4 * size : 2 * size }

extension Array {
    /// An array of one element over and over, for a table that is read here and there: of large pages where it is large
    /// and the system has them.
    init(zeros element: Element, count: Int) {
        self.init(unsafeUninitializedCapacity: count) { buffer, initialized in
            precis_want_large_pages(buffer.baseAddress, count * MemoryLayout<Element>.stride)
            buffer.initialize(repeating: element)
            initialized = count
        }
    }
}
