/// The checksum of a block of a model file.
///
/// FNV-1a over little-endian 64-bit words, word i in lane i mod 4, the four lanes then mixed in the same way. Every step
/// is a bijection of the state, so that a change within one word always changes the result; four lanes let a core work
/// on four words at a time.
enum BlockChecksum {
    private static let prime: UInt64 = 0x0000_0100_0000_01B3
    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

    /// - Parameter bytes: A multiple of 8 of them.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        precondition(bytes.count % 8 == 0, "a checksum of \(bytes.count) bytes")
        var (a, b, c, d) = (basis, basis &+ 1, basis &+ 2, basis &+ 3)
        var place = 0
        func word(_ offset: Int) -> UInt64 {
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        while place + 32 <= bytes.count {
            a = (a ^ word(place)) &* prime
            b = (b ^ word(place + 8)) &* prime
            c = (c ^ word(place + 16)) &* prime
            d = (d ^ word(place + 24)) &* prime
            place += 32
        }
        if place < bytes.count { a = (a ^ word(place)) &* prime }
        if place + 8 < bytes.count { b = (b ^ word(place + 8)) &* prime }
        if place + 16 < bytes.count { c = (c ^ word(place + 16)) &* prime }
        return [a, b, c, d].reduce(basis) { ($0 ^ $1) &* prime }
    }
}
