/// The runs of `size` words of a text ("shingles", Broder 1997), as hashes.
///
/// ```swift
/// let a = ShingleSet(Array("rain fell all day".utf8), size: 3)
/// let b = ShingleSet(Array("rain fell all night".utf8), size: 3)
/// a.jaccard(b)         // 0.333: one shingle of three is in both
/// ```
///
/// A text of fewer words than `size` has one shingle, all of it; a text without words has none. Hashes have 32 bits:
/// of two texts of 300 shingles, one pair in 20,000 has a shingle counted as common that is not.
public struct ShingleSet: Sendable, Hashable {
    /// Ascending, without repeats.
    let hashes: [UInt32]

    /// The distinct shingles of valid UTF-8. O(n log n) for n words.
    public init(_ bytes: [UInt8], size: Int = 3) {
        self.init(hashes: Self.hashes(of: WordHashes.of(bytes), size: size))
    }

    /// - Parameter hashes: In any order, with repeats.
    init(hashes: [UInt32]) {
        let sorted = Self.sorted(hashes)
        var distinct: [UInt32] = []
        distinct.reserveCapacity(sorted.count)
        for hash in sorted where hash != distinct.last { distinct.append(hash) }
        self.hashes = distinct
    }

    /// By counting, a byte at a time from the lowest.
    private static func sorted(_ hashes: [UInt32]) -> [UInt32] {
        var (from, to) = (hashes, hashes)
        for shift in stride(from: UInt32(0), to: 32, by: 8) {
            withUnsafeTemporaryAllocation(of: Int.self, capacity: 257) { starts in
                starts.initialize(repeating: 0)
                for hash in from { starts[Int(hash >> shift & 0xFF) &+ 1] &+= 1 }
                for byte in 1..<257 { starts[byte] &+= starts[byte &- 1] }
                for hash in from {
                    let byte = Int(hash >> shift & 0xFF)
                    to[starts[byte]] = hash
                    starts[byte] &+= 1
                }
            }
            swap(&from, &to)
        }
        return from
    }

    /// The number of distinct shingles.
    public var count: Int { hashes.count }

    /// The hashes of the runs of `size` words, in the order of the text, repeats included.
    static func hashes(of words: [UInt64], size: Int) -> [UInt32] {
        precondition(size >= 1, "shingles of \(size) words")
        guard !words.isEmpty else { return [] }
        let length = min(size, words.count)
        // A polynomial in the words' hashes that rolls: the first word leaves, the next one enters.
        var highest: UInt64 = 1
        for _ in 1..<max(1, length) { highest = highest &* base }
        var sum: UInt64 = 0
        for word in words[..<length] { sum = sum &* base &+ word }
        return [UInt32](unsafeUninitializedCapacity: words.count - length + 1) { buffer, count in
            buffer.initializeElement(at: 0, to: spread(sum))
            for last in length..<max(length, words.count) {
                sum = (sum &- words[last - length] &* highest) &* base &+ words[last]
                buffer.initializeElement(at: last - length + 1, to: spread(sum))
            }
            count = words.count - length + 1
        }
    }

    private static let base: UInt64 = 0x5851_F42D_4C95_7F2D

    @inline(__always)
    private static func spread(_ sum: UInt64) -> UInt32 {
        let product = sum.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return UInt32(truncatingIfNeeded: (product.high ^ product.low) >> 32)
    }

    /// The number of shingles that are in both; O(count of both).
    public func common(with other: ShingleSet) -> Int {
        hashes.withUnsafeBufferPointer { a in
            other.hashes.withUnsafeBufferPointer { b in
                var (i, j, common) = (0, 0, 0)
                while i < a.count && j < b.count {
                    let (x, y) = (a[i], b[j])
                    common += x == y ? 1 : 0
                    i += x <= y ? 1 : 0
                    j += y <= x ? 1 : 0
                }
                return common
            }
        }
    }

    /// |A ∩ B| / |A ∪ B|, 0…1; 0 where both are empty.
    public func jaccard(_ other: ShingleSet) -> Double {
        Self.figures(common: common(with: other), count, other.count).jaccard
    }

    /// |A ∩ B| / min(|A|, |B|), 0…1: the share of the shorter text that stands in the longer; 0 where one is empty.
    public func containment(_ other: ShingleSet) -> Double {
        Self.figures(common: common(with: other), count, other.count).containment
    }

    static func figures(common: Int, _ a: Int, _ b: Int) -> (jaccard: Double, containment: Double) {
        guard a > 0 && b > 0 else { return (0, 0) }
        return (Double(common) / Double(a + b - common), Double(common) / Double(min(a, b)))
    }
}
