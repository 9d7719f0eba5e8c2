/// Points of unit length grouped around centres by their direction: spherical k-means (Dhillon and Modha 2001).
///
/// The choice of first centres depends on the points themselves and on a key for each of them, not on their number or
/// order: a few more points leave nearly all choices as they were.
struct SphericalGroups: Sendable {
    /// The group of each point.
    private(set) var assignments: [Int32]
    /// One row of unit length for each group: k × n.
    private(set) var centers: Matrix<Float>
    /// The sum of the points' cosines with their centres.
    private(set) var cohesion = 0.0

    /// Improves on `centers` until no point changes its group, or for `maximumIterations`; O(m·n·k) an iteration.
    ///
    /// A group that loses all its points keeps its centre.
    init(_ points: Matrix<Float>, centers: Matrix<Float>, maximumIterations: Int) {
        self.centers = centers
        assignments = [Int32](repeating: -1, count: points.rows)
        for _ in 0..<max(maximumIterations, 1) {
            let (nearest, cohesion) = Self.nearest(points, self.centers)
            self.cohesion = cohesion
            if nearest == assignments { break }
            assignments = nearest
            self.centers = Self.centers(of: points, nearest, groups: centers.rows, instead: self.centers)
        }
    }

    /// Starts from `clusters` of the points, or from all distinct ones where they are fewer.
    init(_ points: Matrix<Float>, keys: [UInt64], clusters: Int, run: UInt64, maximumIterations: Int) {
        self.init(
            points, centers: Self.seeds(points, keys: keys, clusters: clusters, run: run),
            maximumIterations: maximumIterations)
    }

    /// The tightest of some runs; ties: the first.
    static func best(_ points: Matrix<Float>, keys: [UInt64], clusters: Int, runs: Int) -> SphericalGroups {
        let found = Parallelism.map(runs) {
            SphericalGroups(points, keys: keys, clusters: clusters, run: UInt64($0), maximumIterations: 50)
        }
        var best = found[0]
        for one in found.dropFirst() where one.cohesion > best.cohesion { best = one }
        return best
    }

    /// The centre with the greatest cosine for each point (ties: the lowest), and the sum of those cosines.
    static func nearest(_ points: Matrix<Float>, _ centers: Matrix<Float>) -> ([Int32], Double) {
        let k = centers.rows
        let cosines = points.multiplied(byTransposeOf: centers)
        var nearest = [Int32](repeating: 0, count: points.rows)
        var sum = 0.0
        cosines.values.withUnsafeBufferPointer { cosines in
            for row in 0..<points.rows {
                var best = 0
                for group in 1..<max(k, 1) where cosines[row * k + group] > cosines[row * k + best] { best = group }
                nearest[row] = Int32(best)
                sum += Double(cosines[row * k + best])
            }
        }
        return (nearest, sum)
    }

    /// The cosine of each point with the centre of its group, added up in double precision.
    static func cosines(_ points: Matrix<Float>, _ centers: Matrix<Float>, _ groups: [Int32]) -> [Double] {
        let n = points.columns
        return points.values.withUnsafeBufferPointer { points in
            centers.values.withUnsafeBufferPointer { centers in
                groups.enumerated().map { row, group in
                    let (from, to) = (row * n, Int(group) * n)
                    var sum = 0.0
                    for column in 0..<n { sum += Double(points[from + column]) * Double(centers[to + column]) }
                    return sum
                }
            }
        }
    }

    /// The direction of each group's sum, k × n; that of `instead` for a group without points.
    static func centers(
        of points: Matrix<Float>, _ assignments: [Int32], groups: Int, instead: Matrix<Float>? = nil
    ) -> Matrix<Float> {
        let n = points.columns
        var sums = [Double](repeating: 0, count: groups * n)
        points.values.withUnsafeBufferPointer { points in
            sums.withUnsafeMutableBufferPointer { sums in
                for (row, group) in assignments.enumerated() where group >= 0 {
                    let (from, to) = (row * n, Int(group) * n)
                    for column in 0..<n { sums[to + column] += Double(points[from + column]) }
                }
            }
        }
        var values = [Float](repeating: 0, count: groups * n)
        for group in 0..<groups {
            let range = group * n..<(group + 1) * n
            let norm = sums[range].reduce(0) { $0 + $1 * $1 }.squareRoot()
            for place in range {
                values[place] = norm > 0 ? Float(sums[place] / norm) : instead?.values[place] ?? 0
            }
        }
        return Matrix(rows: groups, columns: n, values: values)
    }

    /// Distinct points, each drawn with probability proportional to its squared distance to the nearest one drawn
    /// already (Arthur and Vassilvitskii 2007).
    ///
    /// The draw is an exponential race: of all points that with the least −ln(u) / d wins, u being the point's own
    /// number in (0, 1), made of its key, the run and the step (Efraimidis and Spirakis 2006).
    private static func seeds(
        _ points: Matrix<Float>, keys: [UInt64], clusters: Int, run: UInt64
    ) -> Matrix<Float> {
        var chosen: [Int] = []
        var distances = [Float](repeating: 1, count: points.rows)
        while chosen.count < min(clusters, points.rows) {
            var best = (time: Float.infinity, point: -1)
            let salt = ContentKey.mixed(run &* 1_000_003 &+ UInt64(chosen.count))
            for (point, distance) in distances.enumerated() where distance > 1e-6 {
                let time = -naturalLogarithm(ContentKey.uniform(keys[point] ^ salt)) / distance
                if time < best.time { best = (time, point) }
            }
            if best.point < 0 { break }
            chosen.append(best.point)
            let last = Matrix(rows: 1, columns: points.columns, values: Array(points.row(best.point)))
            let cosines = points.multiplied(byTransposeOf: last).values
            for point in distances.indices { distances[point] = min(distances[point], 1 - cosines[point]) }
        }
        return points.selectingRows(chosen)
    }
}

/// Numbers that look random but are the content's own: the same article has the same one in every corpus.
enum ContentKey {
    /// A key of a document's text: its length and its first bytes.
    static func of(_ document: Document) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: document.bytes.count)
        for byte in document.bytes.prefix(512) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return mixed(hash)
    }

    /// A permutation of the 64-bit numbers without visible order (Steele and others 2014, *SplitMix*).
    static func mixed(_ number: UInt64) -> UInt64 {
        var z = number &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number in (0, 1) of a key.
    static func uniform(_ key: UInt64) -> Float {
        (Float(mixed(key) >> 41) + 0.5) * 0x1p-23
    }
}
