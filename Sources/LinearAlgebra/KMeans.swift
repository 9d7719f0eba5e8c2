/// A partition of points into clusters around centres: Lloyd's iteration from k-means++ seeds.
///
/// ```swift
/// let clusters = KMeans(points, clusters: 8, seed: 7)
/// clusters.assignments[0]  // the cluster of the first point
/// ```
///
/// The seeding is that of Arthur and Vassilvitskii (2007); the spherical form that of Dhillon and Modha (2001).
public struct KMeans: Sendable, Equatable {
    /// The cluster of each point, 0..<k; −1 for a point of zeros where the partition is spherical.
    public let assignments: [Int32]
    /// The centres, k × n: means of their points; of unit length where the partition is spherical.
    public let centers: Matrix<Float>
    /// The sum of squared distances of the points to their centres; of points scaled to unit length where spherical.
    public let inertia: Double
    /// The iterations of the best run.
    public let iterations: Int

    /// Partitions the rows of `points` (m × n).
    ///
    /// The best of `restarts` runs is kept. A cluster that loses all its points is given the point farthest from its
    /// centre. O(m·n·k) an iteration.
    ///
    /// - Parameters:
    ///   - points: The points as rows.
    ///   - clusters: The number of clusters; at most as many come back as there are distinct points.
    ///   - spherical: Whether to compare directions (cosines) instead of Euclidean distances.
    ///   - seed: The seed of the choice of first centres.
    ///   - restarts: The number of runs from different first centres.
    ///   - maximumIterations: The iterations after which a run stops in any case.
    public init(
        _ points: Matrix<Float>, clusters: Int, spherical: Bool = true, seed: UInt64 = 0, restarts: Int = 8,
        maximumIterations: Int = 100
    ) {
        precondition(clusters >= 1 && restarts >= 1, "\(clusters) clusters, \(restarts) restarts")
        // Points of zeros have no direction: a spherical partition leaves them out.
        let norms = points.rowNorms()
        let used = (0..<points.rows).filter { !spherical || norms[$0] > 0 }
        var data = Matrix<Float>(rows: used.count, columns: points.columns)
        for (i, source) in used.enumerated() {
            let scale = spherical ? 1 / norms[source] : 1
            for j in 0..<points.columns {
                data.values[i * points.columns + j] = points.values[source * points.columns + j] * scale
            }
        }
        var generator = SeededGenerator(seed: seed)
        var best: KMeansRun?
        let squares = (0..<data.rows).map { i in data.row(i).reduce(0.0) { $0 + Double($1) * Double($1) } }
        for _ in 0..<restarts where data.rows > 0 {
            let run = KMeansRun(
                data, squares: squares, clusters: clusters, spherical: spherical,
                maximumIterations: maximumIterations, &generator)
            if best == nil || run.inertia < best!.inertia { best = run }
        }
        var result = [Int32](repeating: -1, count: points.rows)
        for (i, source) in used.enumerated() { result[source] = best!.assignments[i] }
        assignments = result
        centers = best?.centers ?? Matrix(rows: 0, columns: points.columns)
        inertia = best?.inertia ?? 0
        iterations = best?.iterations ?? 0
    }
}
