/// The keys under which a set of shingles is filed: one for each band of its MinHash signature.
///
/// The signature comes from one permutation (Li, Owen and Zhang 2012): a shingle's hash says in which of the
/// signature's places it counts and with what value, the least value wins, and a place that no shingle fell into
/// borrows from another one, chosen by a hash of its own number (Shrivastava 2017). So a text of n shingles costs n
/// steps and not n times the length of the signature.
struct MinHash: Sendable {
    private let banding: Banding
    /// The places that each place borrows from, one after another, as many as there is room for here.
    private let sources: [UInt16]

    private static let attempts = 8

    init(_ banding: Banding) {
        self.banding = banding
        let length = banding.rows * banding.bands
        sources = (0..<length).flatMap { place in
            (1...Self.attempts).map { UInt16(Self.source(of: place, attempt: $0, length: length)) }
        }
    }

    /// The key of each band of the shingles' signature; none where there is no shingle.
    ///
    /// - Parameter shingles: In any order, repeats allowed.
    func bandKeys(of shingles: [UInt32]) -> [UInt32] {
        guard !shingles.isEmpty else { return [] }
        let (rows, length) = (banding.rows, banding.rows * banding.bands)
        let empty = UInt32.max
        return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 3 * length) { room in
            let least = UnsafeMutableBufferPointer(rebasing: room[0..<length])
            let signature = UnsafeMutableBufferPointer(rebasing: room[length..<2 * length])
            let unfilled = UnsafeMutableBufferPointer(rebasing: room[(2 * length)...])
            least.initialize(repeating: empty)
            for shingle in shingles {
                // The whole part of hash · length / 2³² is the place, the fraction the value.
                let product = UInt64(shingle) &* UInt64(length)
                let place = Int(product >> 32)
                least[place] = min(least[place], UInt32(truncatingIfNeeded: product) & 0xFFFF_FFFE)
            }
            var count = 0
            for place in 0..<length {
                signature[place] = least[place]
                unfilled[count] = UInt32(truncatingIfNeeded: place)
                // 1 for an empty place: a branch would be guessed wrong half the time.
                count &+= Int(truncatingIfNeeded: (UInt64(least[place]) &+ 1) >> 32)
            }
            for place in unfilled[..<count].lazy.map({ Int($0) }) {
                var attempt = 0
                repeat {
                    let source =
                        attempt < Self.attempts
                        ? Int(sources[place &* Self.attempts &+ attempt])
                        : Self.source(of: place, attempt: attempt &+ 1, length: length)
                    signature[place] = least[source]
                    attempt &+= 1
                } while signature[place] == empty
            }
            return Self.coefficients.withUnsafeBufferPointer { coefficients in
                (0..<banding.bands).map { band in
                    var sum = coefficients[rows]
                    for row in 0..<rows { sum &+= coefficients[row] &* UInt64(signature[band &* rows &+ row]) }
                    return UInt32(truncatingIfNeeded: sum >> 32)
                }
            }
        }
    }

    /// The place that `place` borrows from when those of the attempts before, from 1, are empty.
    private static func source(of place: Int, attempt: Int, length: Int) -> Int {
        let draw = mix(UInt64(place) << 32 | UInt64(attempt))
        return Int(((draw >> 32) &* UInt64(length)) >> 32)
    }

    /// Of the multilinear hash (Lemire and Kaser 2014), by which two bands that differ have the same key once in 2³².
    private static let coefficients = (0...Banding.limit).map { mix(UInt64($0)) }

    /// A bijection of 64-bit numbers that spreads every bit over all (the finaliser of splitmix64, Steele 2014).
    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        var value = value &+ 0x9E37_79B9_7F4A_7C15
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
