/// The keys under which a set of shingles is filed: one for each band of its MinHash signature.
///
/// The signature comes from one permutation (Li, Owen and Zhang 2012): a shingle's hash says in which of the
/// signature's places it counts and with what value, the least value wins, and a place that no shingle fell into
/// borrows from another one, chosen by a hash of its own number (Shrivastava 2017). So a text of n shingles costs n
/// steps and not n times the length of the signature.
enum MinHash {
    /// The key of each band of the shingles' signature; none where there is no shingle.
    ///
    /// - Parameter shingles: In any order, repeats allowed.
    static func bandKeys(of shingles: [UInt32], _ banding: Banding) -> [UInt32] {
        guard !shingles.isEmpty else { return [] }
        let length = banding.rows * banding.bands
        let empty = UInt32.max
        return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * length) { room in
            let least = UnsafeMutableBufferPointer(rebasing: room[0..<length])
            let signature = UnsafeMutableBufferPointer(rebasing: room[length...])
            least.initialize(repeating: empty)
            for shingle in shingles {
                // The whole part of hash · length / 2³² is the place, the fraction the value.
                let product = UInt64(shingle) &* UInt64(length)
                let place = Int(product >> 32)
                least[place] = min(least[place], UInt32(truncatingIfNeeded: product) & 0xFFFF_FFFE)
            }
            for place in 0..<length {
                var source = place
                var attempt: UInt64 = 0
                while least[source] == empty {
                    attempt += 1
                    let draw = mix(UInt64(place) << 32 | attempt)
                    source = Int(((draw >> 32) &* UInt64(length)) >> 32)
                }
                signature[place] = least[source]
            }
            return (0..<banding.bands).map { band in
                var key = UInt64(band)
                for row in 0..<banding.rows { key = mix(key ^ UInt64(signature[band * banding.rows + row])) }
                return UInt32(truncatingIfNeeded: key)
            }
        }
    }

    /// A bijection of 64-bit numbers that spreads every bit over all (the finaliser of splitmix64, Steele 2014).
    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        var value = value &+ 0x9E37_79B9_7F4A_7C15
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
