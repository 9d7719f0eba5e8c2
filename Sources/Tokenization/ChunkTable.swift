import CKernels

/// What the chunks of a language's texts begin with, by their bytes: a cache beside a ``Lexicon``'s forms, which
/// says nothing that a ``WordScanner`` would not say again.
///
/// A slot is half a cache line and holds all that a token needs. Linear probing, at most half full. It takes no more
/// than ``most`` chunks, so that a vocabulary without end (numbers, misspellings) does not take memory twice.
struct ChunkTable: Sendable {
    /// The largest number of chunks that are remembered.
    static let most = 1 << 17

    private static let often: UInt32 = 8

    private var slots = [precis_known](repeating: precis_known(), count: 256)
    private var used = 0

    /// Whether more chunks can be remembered.
    var hasRoom: Bool { used < Self.most }

    /// Calls `body` with the slots and their number less one.
    @inline(__always)
    mutating func withSlots<Result>(_ body: (UnsafeMutablePointer<precis_known>, UInt64) -> Result) -> Result {
        slots.withUnsafeMutableBufferPointer { body($0.baseAddress!, UInt64($0.count - 1)) }
    }

    /// The same for reading only: nobody may write through the pointer.
    @inline(__always)
    func withReadableSlots<Result>(_ body: (UnsafeMutablePointer<precis_known>, UInt64) -> Result) -> Result {
        slots.withUnsafeBufferPointer { body(UnsafeMutablePointer(mutating: $0.baseAddress!), UInt64($0.count - 1)) }
    }

    /// Adds a chunk that is not there yet.
    mutating func insert(_ known: precis_known) {
        if 2 * (used + 1) > slots.count { grow() }
        place(known)
        used += 1
    }

    /// Gives a chunk's token its form; returns the chunk as it is then.
    mutating func setForm(_ surface: Int32, _ form: Lexicon.Form, of chunk: TokenBatch.ShortBytes) -> precis_known {
        withSlots { slots, mask in
            var place = UInt64(UInt32(truncatingIfNeeded: chunk.key.hash)) & mask
            while slots[Int(place)].low != chunk.low || slots[Int(place)].high != chunk.high {
                place = (place + 1) & mask
            }
            slots[Int(place)].surface = surface
            slots[Int(place)].term = form.term
            slots[Int(place)].info |= UInt32(form.flags.rawValue)
            return slots[Int(place)]
        }
    }

    private mutating func place(_ known: precis_known) {
        withSlots { slots, mask in
            // The scan keeps the low half of the hash.
            var place = UInt64(UInt32(truncatingIfNeeded: precis_chunk_hash(known.low, known.high))) & mask
            while slots[Int(place)].low != 0 { place = (place + 1) & mask }
            slots[Int(place)] = known
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [precis_known](zeros: precis_known(), count: tableSize(after: old.count))
        // What is met often goes to where it is looked for first.
        for known in old where known.count >= Self.often { place(known) }
        for known in old where known.low != 0 && known.count < Self.often { place(known) }
    }

    /// Adds how often each surface form was met in a chunk to its number's place.
    func addCounts(to counts: inout [Int]) {
        for known in slots where known.low != 0 && known.count > 0 { counts[Int(known.surface)] += Int(known.count) }
    }
}
