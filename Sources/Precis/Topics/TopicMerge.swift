/// Two topics, or groups of topics, that are the nearest of all and go together under a common heading.
public struct TopicMerge: Sendable, Hashable, Codable {
    /// The number of the new group: topics have 0..<n, the first merge n, the next n + 1, and so on.
    public let id: Int
    /// The two that go together: topics or earlier merges, the lower number first.
    public let children: [Int]
    /// The cosine of their centres, −1…1.
    public let similarity: Double
    /// Articles in the two.
    public let size: Int

    /// Merges all the way up to one group, the most alike first: n − 1 for n topics.
    ///
    /// A group's centre is the mean of its topics' centres weighted by their sizes (UPGMC on the sphere); O(n³).
    static func merges(_ centers: Matrix<Float>, sizes: [Int]) -> [TopicMerge] {
        var groups = (0..<centers.rows).map { (id: $0, center: Array(centers.row($0)), size: sizes[$0]) }
        var result: [TopicMerge] = []
        while groups.count > 1 {
            var best = (similarity: -Double.infinity, first: 0, second: 1)
            for first in groups.indices {
                for second in groups.indices.dropFirst(first + 1) {
                    let similarity = cosine(groups[first].center, groups[second].center)
                    if similarity > best.similarity { best = (similarity, first, second) }
                }
            }
            let (a, b) = (groups[best.first], groups[best.second])
            let merge = TopicMerge(
                id: centers.rows + result.count, children: [min(a.id, b.id), max(a.id, b.id)],
                similarity: min(max(best.similarity, -1), 1), size: a.size + b.size)
            result.append(merge)
            groups.remove(at: best.second)
            let center = zip(a.center, b.center).map { Float(max(a.size, 1)) * $0 + Float(max(b.size, 1)) * $1 }
            groups[best.first] = (merge.id, center, merge.size)
        }
        return result
    }

    private static func cosine(_ a: [Float], _ b: [Float]) -> Double {
        var (product, x, y) = (0.0, 0.0, 0.0)
        for (p, q) in zip(a, b) {
            product += Double(p) * Double(q)
            x += Double(p) * Double(p)
            y += Double(q) * Double(q)
        }
        return x > 0 && y > 0 ? product / (x * y).squareRoot() : 0
    }
}
