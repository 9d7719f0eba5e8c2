import CKernels
@_spi(Kernels) import LinearAlgebra

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

    /// Improves on `centers` until no more than `settled` points change their groups, or for `maximumIterations`;
    /// O(m·n·k) an iteration.
    ///
    /// A group that loses all its points keeps its centre.
    init(_ points: Matrix<Float>, centers: Matrix<Float>, maximumIterations: Int, settled: Int = 0) {
        self.centers = centers
        assignments = [Int32](repeating: -1, count: points.rows)
        var sums = GroupSums(groups: centers.rows, dimensions: points.columns)
        for _ in 0..<max(maximumIterations, 1) {
            let (nearest, cohesion) = Self.nearest(points, self.centers)
            self.cohesion = cohesion
            let moved = sums.move(points, from: assignments, to: nearest)
            assignments = nearest
            if moved == 0 { break }
            self.centers = sums.directions(instead: self.centers)
            if moved <= settled { break }
        }
    }

    /// Starts from `clusters` of the points, or from all distinct ones where they are fewer.
    init(
        _ points: Matrix<Float>, keys: [UInt64], clusters: Int, run: UInt64, maximumIterations: Int, settled: Int = 0
    ) {
        self.init(
            points, centers: GroupSeeds.centers(points, keys: keys, clusters: clusters, run: run),
            maximumIterations: maximumIterations, settled: settled)
    }

    /// The tightest of some runs; ties: the first.
    static func best(_ points: Matrix<Float>, keys: [UInt64], clusters: Int, runs: Int) -> SphericalGroups {
        let found = Parallelism.map(runs) {
            SphericalGroups(points, keys: keys, clusters: clusters, run: UInt64($0), maximumIterations: 50)
        }
        return tightest(found)
    }

    /// Ties: the first.
    static func tightest(_ found: [SphericalGroups]) -> SphericalGroups {
        var best = found[0]
        for one in found.dropFirst() where one.cohesion > best.cohesion { best = one }
        return best
    }

    /// Points whose cosines are worked out at a time: few enough to stay in the cache, and fixed, so that the result is
    /// the same on any number of threads.
    private static let batch = 256

    /// The centre with the greatest cosine for each point (ties: the lowest), and the sum of those cosines.
    static func nearest(
        _ points: Matrix<Float>, _ centers: Matrix<Float>, level: Int32 = bestKernelLevel
    ) -> ([Int32], Double) {
        let n = points.columns
        var nearest = [Int32](repeating: 0, count: points.rows)
        if centers.rows == 0 || n == 0 { return (nearest, 0) }
        let columns = columns(of: centers)
        let width = columns.columns
        let batches = (points.rows + batch - 1) / batch
        var sums = [Double](repeating: 0, count: batches)
        points.values.withUnsafeBufferPointer { points in
            columns.values.withUnsafeBufferPointer { columns in
                nearest.withUnsafeMutableBufferPointer { nearest in
                    sums.withUnsafeMutableBufferPointer { sums in
                        nonisolated(unsafe) let (points, columns, nearest, sums) = (points, columns, nearest, sums)
                        Parallelism.forEach(batches, grain: 16) { parts in
                            withUnsafeTemporaryAllocation(of: Float.self, capacity: (width + 1) * batch) { room in
                                let (cosines, best) = (room.baseAddress!, room.baseAddress! + width * batch)
                                for part in parts {
                                    let rows = part * batch..<min((part + 1) * batch, nearest.count)
                                    Float._tall(
                                        rows.count, width, n, points.baseAddress! + rows.lowerBound * n, lda: n,
                                        step: 1, columns.baseAddress!, ldx: width, cosines, ldy: width, mode: 0)
                                    precis_greatest(
                                        level, cosines, rows.count, width, best,
                                        nearest.baseAddress! + rows.lowerBound)
                                    for row in 0..<rows.count { sums[part] += Double(best[row]) }
                                }
                            }
                        }
                    }
                }
            }
        }
        return (nearest, sums.reduce(0, +))
    }

    /// The centres as columns, filled up to a multiple of 16 with the first one, which wins over its copies:
    /// n × 16⌈k / 16⌉.
    private static func columns(of centers: Matrix<Float>) -> Matrix<Float> {
        let width = (centers.rows + 15) / 16 * 16
        return centers.selectingRows((0..<width).map { $0 < centers.rows ? $0 : 0 }).transposed()
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

    /// The direction of each group's sum, k × n; zeros for a group without points.
    static func centers(of points: Matrix<Float>, _ assignments: [Int32], groups: Int) -> Matrix<Float> {
        var sums = GroupSums(groups: groups, dimensions: points.columns)
        sums.move(points, from: [Int32](repeating: -1, count: points.rows), to: assignments)
        return sums.directions(instead: Matrix(rows: groups, columns: points.columns))
    }
}

/// The sum of each group's points, in double precision, kept while points move from group to group.
private struct GroupSums {
    private let n: Int
    private var sums: [Double]
    private var sizes: [Int]

    init(groups: Int, dimensions: Int) {
        n = dimensions
        sums = [Double](repeating: 0, count: groups * n)
        sizes = [Int](repeating: 0, count: groups)
    }

    /// Takes each point out of its group in `old` and into that in `new`, −1 being none; returns how many moved.
    @discardableResult
    mutating func move(_ points: Matrix<Float>, from old: [Int32], to new: [Int32]) -> Int {
        let n = n
        var moved = 0
        points.values.withUnsafeBufferPointer { points in
            sums.withUnsafeMutableBufferPointer { sums in
                for row in new.indices where new[row] != old[row] {
                    moved += 1
                    let point = points.baseAddress! + row * n
                    if old[row] >= 0 {
                        sizes[Int(old[row])] -= 1
                        let sum = sums.baseAddress! + Int(old[row]) * n
                        for column in 0..<n { sum[column] -= Double(point[column]) }
                    }
                    if new[row] >= 0 {
                        sizes[Int(new[row])] += 1
                        let sum = sums.baseAddress! + Int(new[row]) * n
                        for column in 0..<n { sum[column] += Double(point[column]) }
                    }
                }
            }
        }
        return moved
    }

    /// Rows of unit length; those of `instead` for groups without points, whose sums are rounding errors, or whose
    /// points outweigh each other.
    func directions(instead: Matrix<Float>) -> Matrix<Float> {
        var values = instead.values
        for group in sizes.indices where sizes[group] > 0 {
            let range = group * n..<(group + 1) * n
            let norm = sums[range].reduce(0) { $0 + $1 * $1 }.squareRoot()
            if norm > 0 { for place in range { values[place] = Float(sums[place] / norm) } }
        }
        return Matrix(rows: sizes.count, columns: n, values: values)
    }
}
