/// How far two groupings of the same things agree.
///
/// ```swift
/// ClusterAgreement([0, 0, 1, 1], [5, 5, 7, 7]).normalizedMutualInformation      // 1: the names do not matter
/// ```
public struct ClusterAgreement: Sendable, Hashable {
    /// Mutual information over the mean of the two entropies, 0…1 (Strehl and Ghosh 2002); 1 for two groupings of one
    /// group each. The V-measure (Rosenberg and Hirschberg 2007) is the same number.
    public let normalizedMutualInformation: Double
    /// Agreement on pairs beyond chance, at most 1 and about 0 for unrelated groupings (Hubert and Arabie 1985).
    public let adjustedRandIndex: Double
    /// The share of things in the largest part that their group of the first grouping has in the second, 0…1.
    public let purity: Double

    /// Compares two groupings, given as the group of each thing; any numbers, of any hashable kind. O(n).
    ///
    /// Nothing at all agrees perfectly with nothing at all.
    public init<First: Hashable, Second: Hashable>(_ first: [First], _ second: [Second]) {
        precondition(first.count == second.count, "groupings of \(first.count) and \(second.count) things")
        let (a, b) = (Self.numbered(first), Self.numbered(second))
        let total = Double(first.count)
        let columns = (b.max() ?? -1) + 1
        let rows = (a.max() ?? -1) + 1
        guard total > 0 else {
            (normalizedMutualInformation, adjustedRandIndex, purity) = (1, 1, 1)
            return
        }
        var table = [Int: Int]()
        for (x, y) in zip(a, b) { table[x * columns + y, default: 0] += 1 }
        let cells = table.sorted { $0.key < $1.key }
        var rowSums = [Int](repeating: 0, count: rows)
        var columnSums = [Int](repeating: 0, count: columns)
        var greatest = [Int](repeating: 0, count: rows)
        for (cell, count) in cells {
            rowSums[cell / columns] += count
            columnSums[cell % columns] += count
            greatest[cell / columns] = max(greatest[cell / columns], count)
        }
        func entropy(_ sums: [Int]) -> Double {
            sums.reduce(0.0) { $0 - Double($1) / total * naturalLogarithm(Double($1) / total) }
        }
        var information = 0.0
        var pairs = 0.0
        for (cell, count) in cells {
            let joint = Double(count)
            let expected = Double(rowSums[cell / columns]) * Double(columnSums[cell % columns])
            information += joint / total * naturalLogarithm(joint * total / expected)
            pairs += joint * (joint - 1) / 2
        }
        let (h, g) = (entropy(rowSums), entropy(columnSums))
        normalizedMutualInformation =
            rows == 1 && columns == 1 ? 1 : max(0, min(1, information / max((h + g) / 2, 1e-300)))
        func pairCount(_ sums: [Int]) -> Double { sums.reduce(0.0) { $0 + Double($1) * Double($1 - 1) / 2 } }
        let (p, q) = (pairCount(rowSums), pairCount(columnSums))
        let expected = p * q / max(total * (total - 1) / 2, 1)
        let most = (p + q) / 2
        adjustedRandIndex = most == expected ? 1 : (pairs - expected) / (most - expected)
        purity = Double(greatest.reduce(0, +)) / total
    }

    private static func numbered<Name: Hashable>(_ names: [Name]) -> [Int] {
        var numbers: [Name: Int] = [:]
        return names.map { name in
            if let number = numbers[name] { return number }
            let number = numbers.count
            numbers[name] = number
            return number
        }
    }
}
