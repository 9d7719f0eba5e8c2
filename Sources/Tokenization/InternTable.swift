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

    func equals(_ index: Int, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(index)
        guard range.count == string.count else { return false }
        return bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range]).elementsEqual(string) }
    }
}

/// A byte string as the table compares it: of up to sixteen bytes the bytes themselves, filled up with zeros; of a
/// longer one two hashes, and the bytes must be compared besides.
struct InternKey: Equatable {
    var low: UInt64
    var high: UInt64
    /// The number of bytes and one, at most ``InternKey/long``: never 0, as in an empty slot.
    var length: UInt32

    /// The length of all strings longer than sixteen bytes.
    static let long: UInt32 = 18

    @inline(__always)
    init(low: UInt64, high: UInt64, length: Int) {
        self.low = low
        self.high = high
        self.length = UInt32(truncatingIfNeeded: length &+ 1)
    }

    init(_ string: UnsafeBufferPointer<UInt8>) {
        guard string.count <= 16 else {
            self.init(long: string)
            return
        }
        guard let base = string.baseAddress.map(UnsafeRawPointer.init), !string.isEmpty else {
            self.init(low: 0, high: 0, length: 0)
            return
        }
        let count = string.count
        // Two loads that overlap cover any number of bytes between one load's width and twice that.
        if count > 8 {
            let tail = base.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            self.init(low: base.loadUnaligned(as: UInt64.self), high: tail >> UInt64(8 * (16 - count)), length: count)
        } else if count >= 4 {
            let tail = UInt64(base.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
            let low = UInt64(base.loadUnaligned(as: UInt32.self)) | tail << UInt64(8 * (count - 4))
            self.init(low: low, high: 0, length: count)
        } else {
            var low: UInt64 = 0
            for index in 0..<count { low |= UInt64(string[index]) << UInt64(8 * index) }
            self.init(low: low, high: 0, length: count)
        }
    }

    private init(long string: UnsafeBufferPointer<UInt8>) {
        var hash = UInt64(string.count)
        var index = 0
        while index + 8 <= string.count {
            hash = Self.mix(hash ^ UnsafeRawPointer(string.baseAddress! + index).loadUnaligned(as: UInt64.self))
            index += 8
        }
        var tail: UInt64 = 0
        while index < string.count {
            tail = tail << 8 | UInt64(string[index])
            index += 1
        }
        low = Self.mix(hash ^ tail)
        high = Self.mix(low &+ 0x9E37_79B9_7F4A_7C15)
        length = Self.long
    }

    /// The hash has no seed, so that the same input gives the same table.
    @inline(__always)
    var hash: UInt64 { Self.hash(low, high) }

    @inline(__always)
    static func hash(_ low: UInt64, _ high: UInt64) -> UInt64 {
        mix(low ^ (high &* 0x9E37_79B9_7F4A_7C15) ^ 0xA076_1D64_78BD_642F)
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}

/// An open-addressing table from byte strings to the numbers that they have in a ``ByteArena``, with a few bits and a
/// counter for each.
///
/// A slot is half a cache line: the two words of the key; number plus one, the key's length and the bits; the counter
/// and a 32-bit value. A string of up to sixteen bytes, which nearly every word is, is found and counted by looking
/// at one slot and nothing else. Linear probing, at most two thirds full, nothing is ever removed.
struct InternTable: Sendable {
    typealias Slot = SIMD4<UInt64>

    private var slots = [Slot](repeating: .zero, count: 64)
    private var used = 0

    /// The number of a string, or `nil` if it is not in the table.
    func find(_ key: InternKey, _ string: @autoclosure () -> UnsafeBufferPointer<UInt8>, in arena: borrowing ByteArena)
        -> Int?
    {
        place(of: key, string(), in: arena).map { Self.index(slots[$0]) }
    }

    private static func index(_ slot: Slot) -> Int { Int(slot.z & 0xFFFF_FFFF) - 1 }

    private func place(
        of key: InternKey, _ string: @autoclosure () -> UnsafeBufferPointer<UInt8>, in arena: borrowing ByteArena
    ) -> Int? {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: key.hash) & mask
        while true {
            let slot = slots[place]
            if slot.z == 0 { return nil }
            if slot.x == key.low, slot.y == key.high, slot.z >> 32 & 0xFF == UInt64(key.length),
                key.length != InternKey.long || arena.equals(Self.index(slot), string())
            {
                return place
            }
            place = (place + 1) & mask
        }
    }

    /// Adds to the counter of a string that is in the table; it stops at 2³² − 1.
    mutating func add(
        _ count: UInt32, to key: InternKey, _ string: @autoclosure () -> UnsafeBufferPointer<UInt8>,
        in arena: borrowing ByteArena
    ) {
        guard let place = place(of: key, string(), in: arena) else { return }
        let counter = UInt32(truncatingIfNeeded: slots[place].w)
        let (sum, overflows) = counter.addingReportingOverflow(count)
        slots[place].w = slots[place].w & ~0xFFFF_FFFF | UInt64(overflows ? UInt32.max : sum)
    }

    /// Writes the counter of each string to its number's place.
    func copyCounts(to counts: inout [Int]) {
        for slot in slots where slot.z != 0 { counts[Self.index(slot)] = Int(UInt32(truncatingIfNeeded: slot.w)) }
    }

    /// Adds a number, bits and a value for a key that is not in the table yet, with a counter of 0.
    mutating func insert(_ index: Int, _ key: InternKey, bits: UInt8 = 0, value: Int32 = 0) {
        if 3 * (used + 1) > 2 * slots.count { grow() }
        let info = UInt64(index + 1) | UInt64(key.length) << 32 | UInt64(bits) << 40
        place(Slot(key.low, key.high, info, UInt64(UInt32(bitPattern: value)) << 32))
        used += 1
    }

    private mutating func place(_ slot: Slot) {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: InternKey(low: slot.x, high: slot.y, length: 0).hash) & mask
        while slots[place].z != 0 { place = (place + 1) & mask }
        slots[place] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: .zero, count: 2 * old.count)
        for slot in old where slot.z != 0 { place(slot) }
    }
}
