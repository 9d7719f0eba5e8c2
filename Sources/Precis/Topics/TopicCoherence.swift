/// How often the keywords of a topic stand together: normalised pointwise mutual information over articles.
///
/// NPMI(a, b) = ln(p(a, b) / (p(a) p(b))) / −ln p(a, b) (Bouma 2009), −1 for a pair that no article has and 1 for
/// one that every article has.
public struct TopicCoherence: Sendable {
    private let articles: SparseMatrix
    private let total: Double

    /// - Parameter counts: documents × terms.
    public init(_ counts: SparseMatrix) {
        articles = counts.transposed()
        total = Double(counts.rows)
    }

    /// Mean NPMI over the pairs of `terms`, −1…1; 0 for fewer than two terms.
    public func npmi(_ terms: [Int32]) -> Double {
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

    private func npmi(_ a: Int32, _ b: Int32) -> Double {
        let (first, second) = (articles.row(Int(a)).indices, articles.row(Int(b)).indices)
        let both = Double(SortedIntersection.count(first, second))
        if both == 0 { return -1 }
        if both == total { return 1 }
        return naturalLogarithm(both * total / (Double(first.count) * Double(second.count))) / -naturalLogarithm(
            both / total)
    }
}

enum SortedIntersection {
    /// How many numbers two ascending lists share.
    static func count(_ first: ArraySlice<Int32>, _ second: ArraySlice<Int32>) -> Int {
        var (i, j, count) = (first.startIndex, second.startIndex, 0)
        while i < first.endIndex && j < second.endIndex {
            let (a, b) = (first[i], second[j])
            if a == b { count += 1 }
            if a <= b { i += 1 }
            if b <= a { j += 1 }
        }
        return count
    }
}
