extension Comparison {
    /// The articles ordered so that like ones stand together.
    ///
    /// Average-linkage clustering (Sokal and Michener 1958): the two clusters with the highest mean similarity are put
    /// side by side until one is left; O(n²) memory, O(n³) time at worst. Of two clusters the one with the earlier
    /// article comes first.
    public var clusterOrder: [Int] {
        let n = corpus.count
        guard n > 2 else { return Array(0..<n) }
        var sums = similarity.values
        var clusters: [[Int]] = (0..<n).map { [$0] }
        var alive = Array(0..<n)
        // For each cluster the most similar one after it.
        var best = [Int](repeating: -1, count: n)
        func mean(_ a: Int, _ b: Int) -> Double {
            sums[a * n + b] / Double(clusters[a].count * clusters[b].count)
        }
        func findBest(_ a: Int) {
            best[a] = -1
            for b in alive where b > a && (best[a] < 0 || mean(a, b) > mean(a, best[a])) { best[a] = b }
        }
        for a in alive { findBest(a) }
        while alive.count > 1 {
            var left = -1
            for a in alive where best[a] >= 0 {
                if left < 0 || mean(a, best[a]) > mean(left, best[left]) { left = a }
            }
            let right = best[left]
            alive.removeAll { $0 == right }
            for other in alive where other != left {
                sums[left * n + other] += sums[right * n + other]
                sums[other * n + left] = sums[left * n + other]
            }
            clusters[left] += clusters[right]
            clusters[right] = []
            for a in alive where a <= left || best[a] == right || best[a] == left { findBest(a) }
        }
        return clusters[alive[0]]
    }
}
