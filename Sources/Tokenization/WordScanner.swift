/// A token as ``WordScanner`` finds it.
struct ScannedWord {
    /// The folded form if it has up to sixteen bytes, filled up with zeros.
    var low: UInt64
    var high: UInt64
    /// The token's bytes in the document.
    var start: Int32
    var end: Int32
    /// Folded bytes.
    var count: UInt16
    var flags: Token.Flags
    /// Whether it is a single letter, which is no term; a digit is one.
    var isSingle: Bool

    @inline(__always)
    init(low: UInt64, high: UInt64, start: Int, end: Int, count: Int, flags: Token.Flags, isSingle: Bool) {
        self.low = low
        self.high = high
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
        self.count = UInt16(truncatingIfNeeded: count)
        self.flags = flags
        self.isSingle = isSingle
    }

    /// The key of a folded form of up to sixteen bytes.
    var key: InternKey { InternKey(low: low, high: high, count: Int(count)) }

    /// Keeps a folded form of up to sixteen bytes.
    mutating func setBytes(_ bytes: UnsafeBufferPointer<UInt8>) {
        let key = InternKey(bytes)
        (low, high) = (key.low, key.high)
    }

    /// Nothing yet.
    init() { self.init(low: 0, high: 0, start: 0, end: 0, count: 0, flags: [], isSingle: false) }
}

/// Walks over UTF-8 bytes from token to token. No allocation a token.
///
/// The slow and only judge of what a word is: ``Lexicon`` asks it once for each distinct chunk of bytes.
struct WordScanner {
    /// Longer runs are cut into tokens of about this many folded bytes.
    static let longest = 248
    /// The bytes of scratch that a scanner needs.
    static let scratchSize = 288

    let base: UnsafePointer<UInt8>
    let end: Int
    let rules: WordRules
    let tables: TextTables
    let scratch: UnsafeMutablePointer<UInt8>
    let removesDiacritics: Bool

    var position: Int
    /// The word being read on the general road.
    var start = 0
    var stop = 0
    var count = 0
    var flags: Token.Flags = []
    var isSingle = false
    /// Whether the whole word found last is one character that is not Chinese: its form has a term, for it is one where
    /// pairs are read, but the token has none.
    var isLoneLetter = false
    /// What the next token has before it besides what is seen.
    private var pending: Token.Flags = .boundaryBefore

    init(
        _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, rules: WordRules,
        scratch: UnsafeMutablePointer<UInt8>, removesDiacritics: Bool = false
    ) {
        precondition(
            range.lowerBound >= 0 && range.upperBound <= bytes.count && bytes.count <= Int32.max,
            "range \(range) of \(bytes.count) bytes")
        // An empty buffer may have no address; nothing is read from it.
        base = bytes.baseAddress ?? UnsafePointer(scratch)
        end = range.upperBound
        position = range.lowerBound
        self.rules = rules
        self.scratch = scratch
        self.removesDiacritics = removesDiacritics
        tables = .shared
    }

    /// The folded bytes of the word found last; valid until the next is looked for.
    func bytes(of word: ScannedWord) -> UnsafeBufferPointer<UInt8> {
        if word.count <= 16 {
            let raw = UnsafeMutableRawPointer(scratch)
            raw.storeBytes(of: word.low, as: UInt64.self)
            raw.storeBytes(of: word.high, toByteOffset: 8, as: UInt64.self)
        }
        return UnsafeBufferPointer(start: scratch, count: Int(word.count))
    }

    @inline(__always)
    func load(_ position: Int) -> UInt64 {
        UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
    }

    /// A bit at the top of each byte that is an ASCII letter, and the bytes in lower case.
    @inline(__always)
    static func letters(_ word: UInt64) -> (mask: UInt64, lower: UInt64) {
        let lower = word & 0x7F7F_7F7F_7F7F_7F7F | 0x2020_2020_2020_2020
        let notBelow = lower &+ 0x1F1F_1F1F_1F1F_1F1F
        let above = lower &+ 0x0505_0505_0505_0505
        return (notBelow & ~above & ~word & 0x8080_8080_8080_8080, lower)
    }

    /// A bit at the top of each byte that is an ASCII digit.
    @inline(__always)
    static func digits(_ word: UInt64) -> UInt64 {
        let low = word & 0x7F7F_7F7F_7F7F_7F7F
        let notBelow = low &+ 0x5050_5050_5050_5050
        let above = low &+ 0x4646_4646_4646_4646
        return notBelow & ~above & ~word & 0x8080_8080_8080_8080
    }

    /// Ones in the first `count` bytes, 0 to 8.
    @inline(__always)
    static func firstBytes(_ count: Int) -> UInt64 { (1 as UInt64) << (8 &* UInt64(truncatingIfNeeded: count)) &- 1 }

    /// How many letters a mask begins with, 0 to 8.
    @inline(__always)
    static func run(_ mask: UInt64) -> Int { (mask ^ 0x8080_8080_8080_8080).trailingZeroBitCount >> 3 }

    /// Finds the next token and writes it to `word`; `false` at the end.
    mutating func next(_ word: UnsafeMutablePointer<ScannedWord>) -> Bool {
        let (seen, at) = gap(from: position, to: end)
        let length = at &- position
        position = at
        guard at < end else { return false }
        scan(word)
        word.pointee.flags.formUnion(takeFlagsBefore(seen, length))
        return true
    }

    /// The flags of a word by what stands before it, which is said once.
    mutating func takeFlagsBefore(_ seen: UInt8, _ length: Int) -> Token.Flags {
        defer { pending = [] }
        return Self.flagsBefore(seen, length).union(pending)
    }

    /// Reads the word that begins at `position`; its flags say nothing of what stands before it.
    mutating func scan(_ word: UnsafeMutablePointer<ScannedWord>) {
        start = position
        flags = []
        scanWord(word)
    }

    /// The word of a chunk's bytes if they are ASCII letters and digits and no more.
    @inline(__always)
    static func plainWord(low bytes: UInt64, high bytes2: UInt64, start: Int, count: Int) -> ScannedWord? {
        let keep = firstBytes(min(count, 8))
        let keep2 = firstBytes(max(count - 8, 0))
        let tops: UInt64 = 0x8080_8080_8080_8080
        let found = letters(bytes).mask | digits(bytes)
        let found2 = letters(bytes2).mask | digits(bytes2)
        guard found == tops & keep, found2 == tops & keep2 else { return nil }
        // Among letters and digits bit 6 is a letter's, bit 5 a small letter's or a digit's.
        let letters = bytes << 1 & tops & keep
        let letters2 = bytes2 << 1 & tops & keep2
        let capitals = letters & ~(bytes << 2)
        let capitals2 = letters2 & ~(bytes2 << 2)
        var flags: Token.Flags = capitals & 0x80 != 0 ? .capitalized : []
        if letters | letters2 == 0 { flags.insert(.number) }
        if letters == capitals, letters2 == capitals2, capitals.nonzeroBitCount + capitals2.nonzeroBitCount > 1 {
            flags.insert(.allCaps)
        }
        return ScannedWord(
            low: (bytes | 0x2020_2020_2020_2020) & keep, high: (bytes2 | 0x2020_2020_2020_2020) & keep2, start: start,
            end: start + count, count: count, flags: flags, isSingle: count == 1 && !flags.contains(.number))
    }

    /// What the bytes between two words say of the second. `seen`: bit 1 a hyphen, bit 2 other signs.
    static func flagsBefore(_ seen: UInt8, _ length: Int) -> Token.Flags {
        seen & 6 == 2 && length == 1 ? .hyphenBefore : seen > 1 ? .boundaryBefore : []
    }

    /// What stands between words from `first` on, and where the next word begins; at most up to `last`.
    func gap(from first: Int, to last: Int) -> (seen: UInt8, end: Int) {
        var at = first
        var seen: UInt8 = 0
        while at < last {
            let kind = Self.kinds[Int(base[at])]
            if kind >= 0x40 {
                if kind == 0x80 { break }
                let (wide, length) = wideGap(at)
                if wide == 0x80 { break }
                seen |= wide
                at &+= length
                continue
            }
            seen |= kind & 7
            at &+= 1
        }
        return (seen, at)
    }

    /// For each byte whether a word of ASCII letters and digits ends before it: 0 surely, 1 if white space or a
    /// quotation mark follows, 2 perhaps not: a hyphen may be at a line's end. As ``kinds``.
    nonisolated(unsafe) static let stops: UnsafePointer<UInt8> = {
        let stops = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        for byte in 0..<256 {
            let kind = kinds[byte]
            let stop: UInt8 =
                byte == 0x2E || byte == 0x3A || byte == 0x2C ? 1 : kind >= 0x40 || kind & 0x12 != 0 ? 2 : 0
            stops.advanced(by: byte).initialize(to: stop)
        }
        return UnsafePointer(stops)
    }()

    /// For each byte what it is between words: bit 0 white space, bit 1 a hyphen, bit 2 another sign; 0 an apostrophe;
    /// bit 4 besides if a word may go on after it; 0x80 an ASCII letter or digit, 0x40 the head of a longer scalar.
    ///
    /// Immortal, and never written after it is made.
    nonisolated(unsafe) static let kinds: UnsafePointer<UInt8> = {
        let kinds = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        for byte in 0..<256 {
            let kind: UInt8
            switch UInt8(byte) {
            case 0x80...: kind = 0x40
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: kind = 0x80
            case 0x00, 0x09...0x0D, 0x20: kind = 1
            case 0x2D: kind = 2
            case 0x27: kind = 0x10
            case 0x2E, 0x3A, 0x40, 0x5F: kind = 0x14
            default: kind = 4
            }
            kinds.advanced(by: byte).initialize(to: kind)
        }
        return UnsafePointer(kinds)
    }()

    /// The gap's kind of the scalar beyond ASCII at `position`, and its length.
    @inline(never)
    private func wideGap(_ position: Int) -> (kind: UInt8, length: Int) {
        let (scalar, length) = decode(position)
        let properties = tables.properties(scalar)
        switch properties.kind {
        case TextProperties.space: return (1, length)
        case TextProperties.hyphen: return (2, length)
        case TextProperties.extend: return (0, length)
        default:
            if properties.isWord { return (0x80, length) }
            return (scalar == 0x2019 ? 0 : 4, length)
        }
    }

    @inline(__always)
    func decode(_ position: Int) -> (scalar: UInt32, length: Int) {
        Scalars.decode(UnsafeBufferPointer(start: base, count: end), at: position, end: end)
    }
}
