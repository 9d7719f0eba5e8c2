import CKernels
@_spi(Kernels) import LinearAlgebra

/// In which articles some terms stand, a bit an article: for counting how often two of them stand together.
struct TermPresence: Sendable {
    /// The place of each column among the terms, or −1.
    private let places: [Int32]
    private let words: Int
    private let bits: [UInt64]
    private let frequencies: [Int]
    private let total: Double

    /// - Parameters:
    ///   - counts: articles × terms.
    ///   - rows: the articles that are looked at.
    ///   - terms: columns of `counts`; repeats count once.
    init(_ counts: SparseMatrix, rows: [Int], terms: [Int32]) {
        var places = [Int32](repeating: -1, count: counts.columns)
        var count = 0
        for term in terms where places[Int(term)] < 0 {
            places[Int(term)] = Int32(count)
            count += 1
        }
        let words = (rows.count + 63) / 64
        var bits = [UInt64](repeating: 0, count: count * words)
        counts.withEntries { offsets, indices, _ in
            for (bit, row) in rows.enumerated() {
                for index in offsets[row]..<offsets[row + 1] {
                    let place = Int(places[Int(indices[index])])
                    if place >= 0 { bits[place * words + bit / 64] |= 1 << UInt64(bit % 64) }
                }
            }
        }
        frequencies = (0..<count).map { place in
            bits[place * words..<(place + 1) * words].reduce(0) { $0 + $1.nonzeroBitCount }
        }
        self.bits = bits
        self.words = words
        self.places = places
        total = Double(rows.count)
    }

    /// How much more often two terms share an article than chance has it: ln(p(a, b) / (p(a) p(b))) / −ln p(a, b)
    /// (Bouma 2009), −1 for a pair that no article has, 1 for one that every article has.
    func npmi(_ a: Int32, _ b: Int32) -> Double {
        let (first, second) = (Int(places[Int(a)]), Int(places[Int(b)]))
        if first < 0 || second < 0 { return -1 }
        let both = bits.withUnsafeBufferPointer { bits -> Int in
            guard let bits = bits.baseAddress else { return 0 }
            return precis_common_bits(bestKernelLevel, bits + first * words, bits + second * words, words)
        }
        if both == 0 { return -1 }
        let shared = Double(both)
        if shared == total { return 1 }
        let ratio = shared * total / (Double(frequencies[first]) * Double(frequencies[second]))
        return naturalLogarithm(ratio) / -naturalLogarithm(shared / total)
    }

    /// Mean over the pairs of `terms`, −1…1; 0 for fewer than two terms.
    func npmi(_ terms: [Int32]) -> Double {
        var sum = 0.0
        var pairs = 0
        for (place, a) in terms.enumerated() {
            for b in terms[(place + 1)...] {
                sum += npmi(a, b)
                pairs += 1
            }
        }
        return pairs > 0 ? sum / Double(pairs) : 0
    }
}
