import CKernels

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
    mutating func prefetch(_ key: InternKey) {
        slots.withUnsafeMutableBufferPointer {
            precis_prefetch($0.baseAddress! + (Int(UInt32(truncatingIfNeeded: key.hash)) & ($0.count - 1)))
        }
    }

    /// The number of a string, or `nil` if it is not in the table.
    @inline(__always)
    func find(_ key: InternKey, _ string: UnsafeBufferPointer<UInt8>, in arena: borrowing ByteArena) -> Int? {
        slots.withUnsafeBufferPointer { slots in
            arena.withReadableMemory { Self.probe(key, string, UnsafeMutableBufferPointer(mutating: slots), $0).index }
        }
    }

    /// The number of a string, which is added if it was not in the table.
    @inline(__always)
    mutating func intern(
        _ key: InternKey, _ string: UnsafeBufferPointer<UInt8>, in arena: inout ByteArena
    ) -> (number: Int, isNew: Bool) {
        withRoom(for: 1, of: key.count, in: &arena) { Self.intern(key, string, $0, &$1) }
    }

    /// The same for some strings in their order: `key` gives the key of each, which holds it, or nil for none to be
    /// looked for, and `found` is called with its index and its number.
    @inline(__always)
    mutating func intern(
        _ count: Int, in arena: inout ByteArena, key: (Int) -> InternKey?, found: (Int, Int, _ isNew: Bool) -> Void
    ) {
        let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        withRoom(for: count, of: 16 * count, in: &arena) { slots, memory in
            for index in 0..<count {
                guard let key = key(index) else { continue }
                let (number, isNew) = Self.intern(key, none, slots, &memory)
                found(index, number, isNew)
            }
        }
    }

    /// Calls `body` with the slots and the arena's memory, with room for some more strings of so many bytes together.
    @inline(__always)
    private mutating func withRoom<Result>(
        for strings: Int, of bytes: Int, in arena: inout ByteArena,
        _ body: (UnsafeMutableBufferPointer<UInt64>, inout ByteArena.Memory) -> Result
    ) -> Result {
        while 2 * (used + strings) > slots.count { grow() }
        let known = arena.count
        defer { used += arena.count - known }
        return slots.withUnsafeMutableBufferPointer { slots in
            arena.withMemory(roomFor: strings, of: bytes) { body(slots, &$0) }
        }
    }

    @inline(__always)
    private static func intern(
        _ key: InternKey, _ string: UnsafeBufferPointer<UInt8>, _ slots: UnsafeMutableBufferPointer<UInt64>,
        _ memory: inout ByteArena.Memory
    ) -> (number: Int, isNew: Bool) {
        let (index, place) = probe(key, string, slots, memory)
        if let index { return (index, false) }
        let next = memory.count
        slots[place] = UInt64(UInt32(truncatingIfNeeded: key.hash)) << 32 | UInt64(next + 1)
        memory.append(string, key)
        return (next, true)
    }

    /// The number of a string or `nil`, and the slot where it stands or would.
    @inline(__always)
    private static func probe(
        _ key: InternKey, _ string: UnsafeBufferPointer<UInt8>, _ slots: UnsafeMutableBufferPointer<UInt64>,
        _ memory: ByteArena.Memory
    ) -> (index: Int?, place: Int) {
        let tag = UInt32(truncatingIfNeeded: key.hash)
        let mask = slots.count &- 1
        var place = Int(tag) & mask
        while true {
            let slot = slots[place]
            if slot == 0 { return (nil, place) }
            if slot >> 32 == UInt64(tag) {
                let index = Int(slot & 0xFFFF_FFFF) &- 1
                if memory.equals(index, string, key) { return (index, place) }
            }
            place = (place &+ 1) & mask
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
