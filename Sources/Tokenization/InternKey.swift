/// The hash of a byte string. It has no seed, so that the same input gives the same table.
///
/// Strings of up to sixteen bytes are hashed as the two words that chunks of text are, so that a chunk in small letters,
/// its form and its stem have the same hash.
struct InternKey {
    let hash: UInt64
    /// The string, filled up with zeros, if it has up to sixteen bytes.
    let low: UInt64
    let high: UInt64
    /// The bytes of the string.
    let count: Int

    /// Whether the key holds the string.
    var isWhole: Bool { count <= 16 }

    /// The key of a string of up to sixteen bytes.
    @inline(__always)
    init(low: UInt64, high: UInt64, count: Int) {
        self.low = low
        self.high = high
        self.count = count
        hash = Self.hash(low, high)
    }

    @inline(__always)
    init(_ string: UnsafeBufferPointer<UInt8>) {
        guard let base = string.baseAddress.map(UnsafeRawPointer.init), !string.isEmpty else {
            self.init(low: 0, high: 0, count: 0)
            return
        }
        if string.count <= 16 {
            let words = Self.words(base, string.count)
            self.init(low: words.low, high: words.high, count: string.count)
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
        self.count = count
    }

    /// Calls `body` with the string, which the key holds; the bytes are valid during the call only.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withUnsafeBytes(of: (low.littleEndian, high.littleEndian)) {
            $0.withMemoryRebound(to: UInt8.self) { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
        }
    }

    @inline(__always)
    static func word(_ base: UnsafeRawPointer, _ offset: Int) -> UInt64 {
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
