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

    @inline(__always)
    func equals(_ index: Int, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(index)
        guard range.count == string.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for offset in 0..<string.count where bytes[range.lowerBound + offset] != string[offset] { return false }
            return true
        }
    }
}

/// An open-addressing table from byte strings to the numbers that they have in a ``ByteArena``.
///
/// A slot holds the upper half of the hash and the number plus one; 0 is an empty slot. Linear probing, at most half
/// full, nothing is ever removed. The hash has no seed, so that the same input gives the same table.
struct InternTable: Sendable {
    private var slots = [UInt64](repeating: 0, count: 64)
    private var used = 0

    /// A 64-bit hash of a byte string, eight bytes a step.
    @inline(__always)
    static func hash(_ string: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: string.count) &* 0x9E37_79B9_7F4A_7C15
        var rest = string.count
        guard var next = string.baseAddress.map(UnsafeRawPointer.init) else { return hash }
        while rest >= 8 {
            hash = mix(hash ^ next.loadUnaligned(as: UInt64.self))
            next += 8
            rest -= 8
        }
        var tail: UInt64 = 0
        for offset in 0..<rest { tail |= UInt64(next.load(fromByteOffset: offset, as: UInt8.self)) << (8 * offset) }
        return mix(hash ^ tail)
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }

    /// The number of a string, or `nil` if it is not in the table.
    @inline(__always)
    func find(_ string: UnsafeBufferPointer<UInt8>, hash: UInt64, in arena: borrowing ByteArena) -> Int? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        return slots.withUnsafeBufferPointer { slots in
            while slots[slot] != 0 {
                if slots[slot] >> 32 == hash >> 32 {
                    let index = Int(slots[slot] & 0xFFFF_FFFF) - 1
                    if arena.equals(index, string) { return index }
                }
                slot = (slot + 1) & mask
            }
            return nil
        }
    }

    /// Adds a number for a hash whose string is not in the table yet.
    mutating func insert(_ index: Int, hash: UInt64, in arena: borrowing ByteArena) {
        if 2 * (used + 1) > slots.count { grow(arena) }
        place(UInt64(index + 1) | (hash >> 32) << 32, hash)
        used += 1
    }

    private mutating func place(_ entry: UInt64, _ hash: UInt64) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = entry
    }

    private mutating func grow(_ arena: borrowing ByteArena) {
        let old = slots
        slots = [UInt64](repeating: 0, count: 2 * old.count)
        arena.bytes.withUnsafeBufferPointer { bytes in
            for entry in old where entry != 0 {
                let range = arena.range(Int(entry & 0xFFFF_FFFF) - 1)
                place(entry, Self.hash(UnsafeBufferPointer(rebasing: bytes[range])))
            }
        }
    }
}
