/// Eight bytes at a time, for looks at the ends of a text in which mostly nothing is found.
enum ByteBlocks {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    /// The top bit of each byte: in a block of a text, those beyond ASCII.
    static let tops: UInt64 = 0x8080_8080_8080_8080

    /// Not 0 if any byte of a block is `byte`.
    @inline(__always)
    static func has(_ byte: UInt8, _ block: UInt64) -> UInt64 { hasZero(block ^ ones &* UInt64(byte)) }

    @inline(__always)
    private static func hasZero(_ block: UInt64) -> UInt64 { (block &- ones) & ~block & tops }

    /// Whether an `i` that stands between spaces, or before an apostrophe, may begin at one of the eight bytes from
    /// `position`; the bytes before and after them are looked at too.
    @inline(__always)
    static func mayHaveSmallI(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
        let base = UnsafeRawPointer(bytes.baseAddress!) + position
        let before = base.loadUnaligned(fromByteOffset: -1, as: UInt64.self) ^ ones &* 0x20
        let own = base.loadUnaligned(as: UInt64.self) ^ ones &* 0x69
        // A space and an apostrophe are alike in these bits.
        let after = base.loadUnaligned(fromByteOffset: 1, as: UInt64.self) & (ones &* 0xF8) ^ ones &* 0x20
        return hasZero(before | own | after) != 0
    }

    /// Not 0 if any byte of a block ends a line.
    @inline(__always)
    static func hasLineEnd(_ block: UInt64) -> UInt64 { has(0x0A, block) | has(0x0D, block) }

    /// Where the first byte of a range stands that is 0xCC or more: the first of a character from U+0300 on. Its end if
    /// there is none.
    @inline(__always)
    static func skipBelow0xCC(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        guard let base = bytes.baseAddress.map(UnsafeRawPointer.init) else { return range.upperBound }
        var position = range.lowerBound
        while position &+ 8 <= range.upperBound {
            let block = base.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
            let hits = ((block & ~tops) &+ ones &* 0x34) & block & tops
            if hits != 0 { return position &+ hits.trailingZeroBitCount / 8 }
            position &+= 8
        }
        while position < range.upperBound, bytes[position] < 0xCC { position &+= 1 }
        return position
    }

    /// How far from the range's beginning `hits` of each block is 0; hits may follow, and fewer than eight bytes are
    /// not looked at.
    @inline(__always)
    static func skip(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ hits: (UInt64) -> UInt64) -> Int {
        guard let base = bytes.baseAddress.map(UnsafeRawPointer.init) else { return range.lowerBound }
        var position = range.lowerBound
        while position &+ 8 <= range.upperBound,
            hits(base.loadUnaligned(fromByteOffset: position, as: UInt64.self)) == 0
        { position &+= 8 }
        return position
    }

    /// The same from the range's end.
    @inline(__always)
    static func skipBackwards(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ hits: (UInt64) -> UInt64
    ) -> Int {
        guard let base = bytes.baseAddress.map(UnsafeRawPointer.init) else { return range.upperBound }
        var position = range.upperBound
        while position &- 8 >= range.lowerBound,
            hits(base.loadUnaligned(fromByteOffset: position &- 8, as: UInt64.self)) == 0
        { position &-= 8 }
        return position
    }
}
