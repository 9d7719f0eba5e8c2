/// Groups that many partitions of the same points agree on, so that no single start decides.
///
/// Each run of ``SphericalGroups`` says of every point which group it is in; a point's row of those answers, each
/// group weighted by one over the root of its size, is folded by ``TruncatedSVD`` and grouped once more (the
/// bipartite graph of points and groups of Fern and Brodley 2004).
enum ConsensusGroups {
    /// Partitions that have a say, and the rounds of each: of all points, and of a sample, whose own luck further ones
    /// would not mend, or of so many that they would take most of the time.
    private static let (ofAll, ofSample) = ((runs: 256, rounds: 12), (runs: 64, rounds: 6))
    /// Points times groups up to which all points are so few.
    private static let mostCosines = 100_000
    /// Points that have a say, and those for each group at the least: the ones with the least keys. The rest joins the
    /// nearest group.
    private static let (sample, samplePerGroup) = (1000, 100)

    /// At most `clusters` groups of the rows of `points`, which have unit length.
    static func groups(_ points: Matrix<Float>, keys: [UInt64], clusters: Int) -> SphericalGroups {
        let chosen = sampled(keys, count: max(sample, samplePerGroup * clusters))
        let few = chosen.count == points.rows ? points : points.selectingRows(chosen)
        let fewKeys = chosen.count == points.rows ? keys : chosen.map { keys[$0] }
        guard clusters > 1, points.rows >= 4 * clusters else {
            return SphericalGroups.best(few, keys: fewKeys, clusters: clusters, runs: 8)
        }
        let isSmall = chosen.count == points.rows && points.rows * clusters <= mostCosines
        let (runs, rounds) = isSmall ? ofAll : ofSample
        let answers = Parallelism.map(runs) {
            SphericalGroups(
                few, keys: fewKeys, clusters: clusters, run: UInt64($0), maximumIterations: rounds,
                settled: few.rows / 100)
        }
        let embedded = embedding(answers.map(\.assignments), rows: few.rows, clusters: clusters)
        let agreed = GroupSearch.tightest(embedded, keys: fewKeys, clusters: clusters)
        let centers = SphericalGroups.centers(of: few, agreed.assignments, groups: agreed.centers.rows)
        return SphericalGroups(points, centers: centers, maximumIterations: 10, settled: points.rows / 1000)
    }

    /// Groups that begin with those of each part by itself, as many as were chosen for it; what is in no part joins the
    /// nearest.
    static func groups(_ points: Matrix<Float>, keys: [UInt64], parts: [TopicCountChoice.Part]) -> SphericalGroups {
        let centers = parts.map { part in
            groups(
                points.selectingRows(part.rows), keys: part.rows.map { keys[$0] }, clusters: part.choice.topics
            ).centers
        }
        let all = Matrix(
            rows: centers.reduce(0) { $0 + $1.rows }, columns: points.columns, values: centers.flatMap(\.values))
        return SphericalGroups(points, centers: all, maximumIterations: 10, settled: points.rows / 1000)
    }

    /// The places of the `count` least keys, ascending.
    static func sampled(_ keys: [UInt64], count: Int) -> [Int] {
        if keys.count <= count { return Array(keys.indices) }
        // Keys are spread evenly, so that few more than `count` are under this; where they are not, all are sorted.
        let share = 1.1 * Double(count) / Double(keys.count)
        let limit = share < 1 ? UInt64(share * 0x1p64) : .max
        var candidates = keys.indices.filter { keys[$0] < limit }
        if candidates.count < count { candidates = Array(keys.indices) }
        return candidates.sorted { (keys[$0], $0) < (keys[$1], $1) }.prefix(count).sorted()
    }

    /// Rows of unit length, the nearer the more often the runs put the two points together: points × clusters.
    private static func embedding(_ answers: [[Int32]], rows: Int, clusters: Int) -> Matrix<Float> {
        let sizes = answers.map { answer in
            var sizes = [Float](repeating: 0, count: clusters)
            for group in answer { sizes[Int(group)] += 1 }
            return sizes
        }
        var indices: [Int32] = []
        var values: [Float] = []
        for row in 0..<rows {
            for (run, answer) in answers.enumerated() {
                indices.append(Int32(run * clusters) + answer[row])
                values.append(1 / sizes[run][Int(answer[row])].squareRoot())
            }
        }
        let matrix = SparseMatrix(
            rows: rows, columns: answers.count * clusters, offsets: (0...rows).map { $0 * answers.count },
            indices: indices, values: values)
        return TruncatedSVD(matrix, rank: clusters, tolerance: 1e-2).scaledU.normalizedRows()
    }
}
