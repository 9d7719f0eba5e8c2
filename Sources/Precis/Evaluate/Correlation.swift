/// How two lists of figures go together.
///
/// ```swift
/// Correlation([1, 2, 3], [2, 4, 7]).spearman      // 1
/// ```
public struct Correlation: Sendable, Hashable {
    /// The linear correlation, −1…1 (Pearson 1895).
    public let pearson: Double
    /// The correlation of the ranks, equal figures sharing their mean rank (Spearman 1904).
    public let spearman: Double

    /// Of `a[i]` and `b[i]`; O(n log n). Where one of the lists does not vary both figures are 0.
    public init(_ a: [Double], _ b: [Double]) {
        precondition(a.count == b.count, "\(a.count) figures and \(b.count)")
        pearson = Self.pearson(a, b)
        spearman = Self.pearson(Self.ranks(a), Self.ranks(b))
    }

    private static func pearson(_ a: [Double], _ b: [Double]) -> Double {
        let n = Double(max(1, a.count))
        let (meanA, meanB) = (a.reduce(0, +) / n, b.reduce(0, +) / n)
        var (product, squaresA, squaresB) = (0.0, 0.0, 0.0)
        for (x, y) in zip(a, b) {
            product += (x - meanA) * (y - meanB)
            squaresA += (x - meanA) * (x - meanA)
            squaresB += (y - meanB) * (y - meanB)
        }
        guard squaresA > 0, squaresB > 0 else { return 0 }
        return min(1, max(-1, product / (squaresA.squareRoot() * squaresB.squareRoot())))
    }

    private static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count && values[order[end]] == values[order[start]] { end += 1 }
            for place in order[start..<end] { ranks[place] = Double(start + end + 1) / 2 }
            start = end
        }
        return ranks
    }
}
