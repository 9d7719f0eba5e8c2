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

    /// Adds a chunk that is not there yet, and for which `empty` is the slot where it was looked for last; returns the
    /// slot where it stands as long as the table does not grow.
    @inline(__always)
    mutating func insert(_ known: precis_known, at empty: Int) -> Int {
        var place = empty
        if 2 * (used + 1) > slots.count {
            grow()
            place = withSlots { slots, mask in Self.place(known.low, known.high, in: slots, mask) }
        }
        slots[place] = known
        used += 1
        return place
    }

    /// Gives the chunks of words the forms that were found for them; calls `body` with each word's index and its chunk
    /// as it is then.
    @inline(__always)
    mutating func setForms(
        of words: UnsafeMutableBufferPointer<TokenBatch.NewWord>, _ forms: [Lexicon.Form],
        _ body: (Int, precis_known) -> Void
    ) {
        withSlots { slots, mask in
            for (index, word) in words.enumerated() {
                let (low, high) = word.chunk
                var place = word.slot
                if slots[place].low != low || slots[place].high != high {
                    place = Self.place(low, high, in: slots, mask)
                }
                let form = forms[word.form]
                slots[place].surface = Int32(truncatingIfNeeded: word.form)
                slots[place].term = form.term
                slots[place].info |= UInt32(form.flags.rawValue)
                body(index, slots[place])
            }
        }
    }

    /// The slot of a chunk, or the empty one where it would stand.
    @inline(__always)
    private static func place(
        _ low: UInt64, _ high: UInt64, in slots: UnsafeMutablePointer<precis_known>, _ mask: UInt64
    ) -> Int {
        // The scan keeps the low half of the hash.
        var place = Int(UInt64(UInt32(truncatingIfNeeded: precis_chunk_hash(low, high))) & mask)
        while slots[place].low != 0, slots[place].low != low || slots[place].high != high {
            place = (place + 1) & Int(mask)
        }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = [precis_known](zeros: precis_known(), count: tableSize(after: old.count))
        withSlots { slots, mask in
            // What is met often goes to where it is looked for first.
            for known in old where known.count >= Self.often {
                slots[Self.place(known.low, known.high, in: slots, mask)] = known
            }
            for known in old where known.low != 0 && known.count < Self.often {
                slots[Self.place(known.low, known.high, in: slots, mask)] = known
            }
        }
    }

    /// Adds how often each surface form was met in a chunk to its number's place.
    func addCounts(to counts: inout [Int]) {
        for known in slots where known.low != 0 && known.count > 0 { counts[Int(known.surface)] += Int(known.count) }
    }
}
