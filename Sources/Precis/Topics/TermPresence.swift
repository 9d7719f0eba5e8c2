/// In which articles some terms stand, a bit an article: for counting how often two of them stand together.
struct TermPresence: Sendable {
    private let places: [Int32: Int]
    private let words: Int
    private var bits: [UInt64]
    private var frequencies: [Int]
    private let total: Double

    /// - Parameters:
    ///   - counts: articles × terms.
    ///   - rows: the articles that are looked at.
    ///   - terms: columns of `counts`; repeats count once.
    init(_ counts: SparseMatrix, rows: [Int], terms: [Int32]) {
        var table = [Int32](repeating: -1, count: counts.columns)
        var places: [Int32: Int] = [:]
        for term in terms where table[Int(term)] < 0 {
            table[Int(term)] = Int32(places.count)
            places[term] = places.count
        }
        words = (rows.count + 63) / 64
        bits = [UInt64](repeating: 0, count: places.count * words)
        frequencies = [Int](repeating: 0, count: places.count)
        for (bit, row) in rows.enumerated() {
            for term in counts.row(row).indices where table[Int(term)] >= 0 {
                let place = Int(table[Int(term)])
                bits[place * words + bit / 64] |= 1 << UInt64(bit % 64)
                frequencies[place] += 1
            }
        }
        self.places = places
        total = Double(rows.count)
    }

    /// How much more often two terms share an article than chance has it: ln(p(a, b) / (p(a) p(b))) / −ln p(a, b)
    /// (Bouma 2009), −1 for a pair that no article has, 1 for one that every article has.
    func npmi(_ a: Int32, _ b: Int32) -> Double {
        guard let first = places[a], let second = places[b] else { return -1 }
        var both = 0
        for word in 0..<words { both += (bits[first * words + word] & bits[second * words + word]).nonzeroBitCount }
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
