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
        guard let other = string.baseAddress.map(UnsafeRawPointer.init) else { return true }
        return bytes.withUnsafeBytes { bytes in
            let own = bytes.baseAddress! + range.lowerBound
            let count = range.count
            var at = 0
            while at &+ 8 <= count {
                if own.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                    != other.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                {
                    return false
                }
                at &+= 8
            }
            while at < count {
                if own.load(fromByteOffset: at, as: UInt8.self) != other.load(fromByteOffset: at, as: UInt8.self) {
                    return false
                }
                at &+= 1
            }
            return true
        }
    }
}

/// The hash of a byte string. It has no seed, so that the same input gives the same table.
struct InternKey {
    let hash: UInt64

    init(_ string: UnsafeBufferPointer<UInt8>) {
        guard let base = string.baseAddress.map(UnsafeRawPointer.init), !string.isEmpty else {
            hash = Self.hash(0, 0)
            return
        }
        let count = string.count
        var hash = UInt64(truncatingIfNeeded: count)
        // Two loads that overlap cover any number of bytes between one load's width and twice that.
        if count > 8 {
            var at = 0
            while at &+ 8 < count {
                hash = Self.hash(base.loadUnaligned(fromByteOffset: at, as: UInt64.self), hash)
                at &+= 8
            }
            hash = Self.hash(base.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self), hash)
        } else if count >= 4 {
            let low = UInt64(base.loadUnaligned(as: UInt32.self))
            let high = UInt64(base.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            hash = Self.hash(low | high << 32, hash)
        } else {
            var low: UInt64 = 0
            for index in 0..<count { low = low << 8 | UInt64(string[index]) }
            hash = Self.hash(low, hash)
        }
        self.hash = hash
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

    /// The number of a string, or `nil` if it is not in the table.
    @inline(__always)
    func find(_ key: InternKey, _ string: UnsafeBufferPointer<UInt8>, in arena: borrowing ByteArena) -> Int? {
        let tag = UInt32(truncatingIfNeeded: key.hash)
        let mask = slots.count - 1
        var place = Int(tag) & mask
        while true {
            let slot = slots[place]
            if slot == 0 { return nil }
            if slot >> 32 == UInt64(tag) {
                let index = Int(slot & 0xFFFF_FFFF) - 1
                if arena.equals(index, string) { return index }
            }
            place = (place + 1) & mask
        }
    }

    /// Adds a number for a key that is not in the table yet.
    mutating func insert(_ index: Int, _ key: InternKey) {
        if 2 * (used + 1) > slots.count { grow() }
        let tag = UInt64(UInt32(truncatingIfNeeded: key.hash))
        Self.place(tag << 32 | UInt64(index + 1), in: &slots)
        used += 1
    }

    @inline(__always)
    private static func place(_ slot: UInt64, in slots: inout [UInt64]) {
        let mask = slots.count - 1
        var place = Int(slot >> 32) & mask
        while slots[place] != 0 { place = (place + 1) & mask }
        slots[place] = slot
    }

    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: 4 * slots.count)
        for slot in slots where slot != 0 { Self.place(slot, in: &larger) }
        slots = larger
    }
}
