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
        var best: Run?
        for _ in 0..<restarts where data.rows > 0 {
            let run = Run(data, clusters: clusters, spherical: spherical, maximumIterations, &generator)
            if best == nil || run.inertia < best!.inertia { best = run }
        }
        var result = [Int32](repeating: -1, count: points.rows)
        for (i, source) in used.enumerated() { result[source] = best!.assignments[i] }
        assignments = result
        centers = best?.centers ?? Matrix(rows: 0, columns: points.columns)
        inertia = best?.inertia ?? 0
        iterations = best?.iterations ?? 0
    }

    /// One run of Lloyd's iteration.
    private struct Run {
        var assignments: [Int32]
        var centers: Matrix<Float>
        var inertia = 0.0
        var iterations = 0

        init(
            _ data: Matrix<Float>, clusters: Int, spherical: Bool, _ maximumIterations: Int,
            _ generator: inout SeededGenerator
        ) {
            centers = Run.seeds(data, clusters: clusters, &generator)
            assignments = [Int32](repeating: -1, count: data.rows)
            let squares = (0..<data.rows).map { i in data.row(i).reduce(0.0) { $0 + Double($1) * Double($1) } }
            while iterations < maximumIterations {
                iterations += 1
                var (nearest, distances) = Run.assign(data, squares, centers)
                Run.fillEmptyClusters(&nearest, &distances, centers.rows)
                inertia = distances.reduce(0, +)
                if nearest == assignments { break }
                assignments = nearest
                centers = Run.means(data, assignments, clusters: centers.rows, spherical: spherical)
            }
        }

        /// Chooses distinct points as first centres, each with probability proportional to its squared distance to
        /// the nearest one chosen already.
        static func seeds(
            _ data: Matrix<Float>, clusters: Int, _ generator: inout SeededGenerator
        ) -> Matrix<Float> {
            let n = data.columns
            var chosen: [Float] = []
            var count = 0
            var distances = [Double](repeating: .infinity, count: data.rows)
            var pick = Int(generator.nextUniform() * Double(data.rows))
            while true {
                let center = Array(data.row(pick))
                chosen += center
                count += 1
                if count == clusters { break }
                var total = 0.0
                for i in 0..<data.rows {
                    var sum = 0.0
                    for j in 0..<n {
                        let difference = Double(data.values[i * n + j] - center[j])
                        sum += difference * difference
                    }
                    distances[i] = min(distances[i], sum)
                    total += distances[i]
                }
                if !(total > 0) { break }
                var left = generator.nextUniform() * total
                pick = distances.lastIndex { $0 > 0 }!
                for i in 0..<data.rows where distances[i] > 0 {
                    left -= distances[i]
                    if left < 0 {
                        pick = i
                        break
                    }
                }
            }
            return Matrix(rows: count, columns: n, values: chosen)
        }

        /// The nearest centre of each point (ties: the lowest) and the squared distance to it.
        static func assign(
            _ data: Matrix<Float>, _ squares: [Double], _ centers: Matrix<Float>
        ) -> (nearest: [Int32], distances: [Double]) {
            let k = centers.rows
            let products = data.multiplied(byTransposeOf: centers)
            let centerSquares = (0..<k).map { c in centers.row(c).reduce(0.0) { $0 + Double($1) * Double($1) } }
            var nearest = [Int32](repeating: 0, count: data.rows)
            var distances = [Double](repeating: 0, count: data.rows)
            for i in 0..<data.rows {
                var best = Double.infinity
                for c in 0..<k {
                    let distance = centerSquares[c] - 2 * Double(products.values[i * k + c])
                    if distance < best {
                        best = distance
                        nearest[i] = Int32(c)
                    }
                }
                distances[i] = max(0, squares[i] + best)
            }
            return (nearest, distances)
        }

        /// Moves the point farthest from its centre into each cluster that has none.
        static func fillEmptyClusters(_ nearest: inout [Int32], _ distances: inout [Double], _ clusters: Int) {
            var sizes = [Int](repeating: 0, count: clusters)
            for c in nearest { sizes[Int(c)] += 1 }
            for c in 0..<clusters where sizes[c] == 0 {
                var farthest = -1
                for i in nearest.indices where sizes[Int(nearest[i])] > 1 {
                    if farthest < 0 || distances[i] > distances[farthest] { farthest = i }
                }
                if farthest < 0 { break }
                sizes[Int(nearest[farthest])] -= 1
                sizes[c] = 1
                nearest[farthest] = Int32(c)
                distances[farthest] = 0
            }
        }

        /// The mean of each cluster's points, added up in double precision in the order of the points.
        static func means(
            _ data: Matrix<Float>, _ assignments: [Int32], clusters: Int, spherical: Bool
        ) -> Matrix<Float> {
            let n = data.columns
            var sums = [Double](repeating: 0, count: clusters * n)
            var sizes = [Int](repeating: 0, count: clusters)
            for i in 0..<data.rows {
                let c = Int(assignments[i])
                sizes[c] += 1
                for j in 0..<n { sums[c * n + j] += Double(data.values[i * n + j]) }
            }
            for c in 0..<clusters {
                var scale = 1 / Double(max(1, sizes[c]))
                if spherical {
                    let norm = (0..<n).reduce(0.0) { $0 + sums[c * n + $1] * sums[c * n + $1] }.squareRoot()
                    scale = norm > 0 ? 1 / norm : 0
                }
                for j in 0..<n { sums[c * n + j] *= scale }
            }
            return Matrix(rows: clusters, columns: n, values: sums.map { Float($0) })
        }
    }
}
