/// Chooses a number of topics: the one whose groups stand apart most.
///
/// The measure is the simplified silhouette (Hruschka and others 2004): for each article, how much nearer it is to
/// its own centre than to the next one, (b − a) / max(a, b) with cosine distances, averaged over all articles.
enum TopicCount {
    /// Numbers that are tried.
    static let range = 2...20

    /// The best number of groups for `points`, rows of length 1; 1 where there are fewer than three rows.
    static func best(for points: Matrix<Float>, seed: UInt64) -> Int {
        guard points.rows >= 3 else { return 1 }
        var best = (count: 1, silhouette: -Double.infinity)
        for count in range where count < points.rows {
            let groups = KMeans(points, clusters: count, seed: seed, restarts: 3)
            let value = silhouette(points, groups)
            if value > best.silhouette { best = (count, value) }
        }
        return best.count
    }

    /// −1…1, the greater the further apart; 0 for a single group.
    static func silhouette(_ points: Matrix<Float>, _ groups: KMeans) -> Double {
        guard groups.centers.rows > 1 else { return 0 }
        let cosines = points.multiplied(by: groups.centers.normalizedRows().transposed())
        var sum = 0.0
        for row in 0..<points.rows {
            let own = Int(groups.assignments[row])
            var nearest = Double.infinity
            for group in 0..<cosines.columns where group != own {
                nearest = min(nearest, 1 - Double(cosines[row, group]))
            }
            let distance = 1 - Double(cosines[row, own])
            let greatest = max(distance, nearest)
            if greatest > 0 { sum += (nearest - distance) / greatest }
        }
        return sum / Double(points.rows)
    }
}
