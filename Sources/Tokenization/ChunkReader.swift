import CKernels

/// Reads a text chunk by chunk for a ``Lexicon``: where it is, what stands between the last token and the next, and the
/// scanner that is asked about chunks not met before.
struct ChunkReader {
    var scanner: WordScanner
    /// The number of the language's table.
    let table: Int
    private let readable: Int
    private var scan: precis_chunks
    private var state = precis_lookup()

    private static let level = precis_best_level()

    @inline(__always)
    init(_ scanner: consuming WordScanner, readable: Int, table: Int) {
        let position = scanner.position
        self.scanner = scanner
        self.readable = readable
        self.table = table
        scan = precis_chunks(position: position, before: 0, stop: 0)
        state.pending = Token.Flags.boundaryBefore.rawValue
    }

    /// Finds the next chunks; returns how many.
    @inline(__always)
    mutating func find(
        _ chunks: UnsafeMutableBufferPointer<precis_chunk>, in slots: UnsafeMutablePointer<precis_known>, _ mask: UInt64
    ) -> Int {
        state.next = 0
        state.used = 0
        return precis_find_chunks(
            Self.level, scanner.base, scanner.end, readable, &scan, chunks.baseAddress!, chunks.count, slots, mask)
    }

    /// Writes the tokens of known chunks; returns how many. The slots are written to only if `counting`.
    @inline(__always)
    mutating func lookUp(
        _ chunks: UnsafeMutableBufferPointer<precis_chunk>, _ count: Int,
        in slots: UnsafeMutablePointer<precis_known>, _ mask: UInt64,
        to tokens: Slice<UnsafeMutableBufferPointer<Token>>, counting: Bool = true
    ) -> Int {
        UnsafeMutableBufferPointer(rebasing: tokens).withMemoryRebound(to: precis_token.self) {
            precis_look_up_chunks(
                slots, mask, counting ? 1 : 0, chunks.baseAddress!, count, &state, $0.baseAddress!, $0.count)
        }
    }

    /// The chunk that the look-up came to.
    var next: Int { state.next }

    /// Whether it stopped at a chunk that is not known.
    var isAtUnknown: Bool { state.is_unknown != 0 }

    /// The slot where the unknown chunk, or the rest of it, was looked for last: an empty one.
    var emptySlot: Int { Int(state.empty) }

    /// After a batch: the word that comes next if its chunk is too long for the table, and whether the text ends.
    mutating func finishBatch() -> (long: ScannedWord?, isAtEnd: Bool) {
        pass(scan.before)
        guard scan.stop == Int32(PRECIS_AT_LONG) else { return (nil, scan.stop == Int32(PRECIS_AT_END)) }
        var word = ScannedWord()
        return readLong(&word) ? (word, false) : (nil, true)
    }

    /// Reads the word at a long chunk; `false` if there is none up to the end.
    private mutating func readLong(_ word: inout ScannedWord) -> Bool {
        let (seen, at) = scanner.gap(from: scan.position, to: scanner.end)
        guard at < scanner.end else { return false }
        pass(precis_before(UInt32(seen), at - scan.position))
        scanner.position = at
        scanner.scan(&word)
        word.flags.formUnion(flagsBefore())
        scan.position = scanner.position
        return true
    }

    /// Goes over what is no token.
    private mutating func pass(_ before: UInt32) {
        state.before = UInt16(truncatingIfNeeded: precis_joined(UInt32(state.before), before))
    }

    /// The flags of a token that begins here, of what stands before it.
    private mutating func flagsBefore() -> Token.Flags {
        let flags = Token.Flags(rawValue: UInt8(truncatingIfNeeded: state.before) | state.pending)
        state.pending = 0
        state.before = 0
        return flags
    }

    // MARK: What is not known

    /// What a chunk, or the rest of one, begins with.
    struct Learnt {
        /// As the table keeps it, but for the form.
        var known: precis_known
        /// The token.
        var word = ScannedWord()
        var hasToken = false
        /// The bytes say all: nothing that follows the chunk has a part in it.
        var isMemorable = true
        fileprivate var seen: UInt8 = 0
    }

    /// Works out what the chunk that is not known, or what is left of it, begins with.
    mutating func learn(_ chunk: precis_chunk) -> Learnt {
        let used = Int(state.used)
        let start = Int(chunk.start) + used
        let end = Int(chunk.start) + Int(chunk.length)
        let low =
            used == 0
            ? chunk.low
            : used < 8
                ? chunk.low >> UInt64(8 * used) | chunk.high << UInt64(64 - 8 * used)
                : chunk.high >> UInt64(8 * (used - 8))
        let high = used < 8 ? chunk.high >> UInt64(8 * used) : 0
        var learnt = Learnt(known: precis_known(low: low, high: high, info: 0, term: -1, surface: -1, count: 0))
        if !scanner.rules.isTurkic,
            let word = WordScanner.plainWord(low: low, high: high, start: start, count: end - start)
        {
            learnt.word = word
            learnt.hasToken = true
            learnt.known.info = Self.info(last: end - start, consumed: end - start) | 1 << UInt32(PRECIS_IS_WHOLE)
            scanner.position = end
            return learnt
        }
        let (seen, at) = scanner.gap(from: start, to: end)
        learnt.seen = seen
        learnt.known.info = UInt32(seen) << UInt32(PRECIS_LEAD)
        scanner.position = at
        guard at < end else {
            learnt.known.info |= UInt32(end - start) << UInt32(PRECIS_CONSUMED)
            return learnt
        }
        learnt.hasToken = true
        scanner.scan(&learnt.word)
        // A colon at the end may be a URL's, and URLs go on beyond a chunk; so do words with a hyphen at a line's end.
        guard scanner.position <= end, !learnt.word.flags.contains(.url), scanner.base[end - 1] != 0x3A,
            !LineEndHyphen.mayEnd(scanner.base, start..<end)
        else {
            learnt.isMemorable = false
            return learnt
        }
        var consumed = scanner.position
        let trail = scanner.gap(from: consumed, to: end)
        if trail.end == end, consumed < end {
            learnt.known.info |=
                UInt32(trail.seen) << UInt32(PRECIS_TRAIL) | 1 << UInt32(PRECIS_TRAILS)
            consumed = end
        }
        learnt.known.info |= Self.info(
            first: at - start, last: Int(learnt.word.end) - start, consumed: consumed - start)
        if at == start, Int(learnt.word.end) == end { learnt.known.info |= 1 << UInt32(PRECIS_IS_WHOLE) }
        return learnt
    }

    private static func info(first: Int = 0, last: Int, consumed: Int) -> UInt32 {
        UInt32(first) << UInt32(PRECIS_FIRST) | UInt32(last) << UInt32(PRECIS_LAST)
            | UInt32(consumed) << UInt32(PRECIS_CONSUMED) | 1 << UInt32(PRECIS_HAS_TOKEN)
    }

    /// Goes on after what was learnt, which the table does not keep, and flags its token by what stands before it.
    /// Returns whether it reaches beyond the chunk, so that the other chunks of the batch are none.
    mutating func pass(_ learnt: inout Learnt, of chunk: precis_chunk) -> Bool {
        if state.used == 0 { pass(UInt32(chunk.before)) }
        let start = Int(chunk.start) + Int(state.used)
        let end = Int(chunk.start) + Int(chunk.length)
        pass(precis_before(UInt32(learnt.seen), (learnt.hasToken ? Int(learnt.word.start) : end) - start))
        if learnt.hasToken { learnt.word.flags.formUnion(flagsBefore()) }
        let position = scanner.position
        if position < end {
            state.used = UInt32(position - Int(chunk.start))
            return false
        }
        state.next += 1
        state.used = 0
        if position > end { scan.position = position }
        return position > end
    }
}
