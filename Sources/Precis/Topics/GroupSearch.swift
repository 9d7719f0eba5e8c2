/// The tightest grouping that a search finds, where restarts end in one of many near it.
///
/// Random swaps (Fränti 2018): a centre is taken away, a point far from the others is put in its place, and what a few
/// rounds make of it is kept if it is tighter. So a search puts one wrong centre right at a time, where a restart has to
/// get all of them right at once.
enum GroupSearch {
    /// Searches that begin elsewhere, the swaps that each tries, and the rounds after a swap.
    private static let (chains, swaps, rounds) = (2, 150, 3)

    /// `clusters` groups of the rows of `points`, which have unit length; O(points · clusters · dimensions) a swap.
    static func tightest(_ points: Matrix<Float>, keys: [UInt64], clusters: Int) -> SphericalGroups {
        SphericalGroups.tightest(
            Parallelism.map(chains) { search(points, keys: keys, clusters: clusters, chain: UInt64($0)) })
    }

    private static func search(
        _ points: Matrix<Float>, keys: [UInt64], clusters: Int, chain: UInt64
    ) -> SphericalGroups {
        var best = SphericalGroups(points, keys: keys, clusters: clusters, run: chain, maximumIterations: 20)
        var distances = best.distances(of: points)
        for swap in 0..<UInt64(clusters > 1 ? swaps : 0) {
            let salt = ContentKey.mixed(ContentKey.mixed(chain &+ 1) &+ swap)
            guard let point = GroupSeeds.drawn(distances, keys: keys, salt: salt) else { break }
            let leaving = Int(salt % UInt64(best.centers.rows))
            let next = SphericalGroups(
                points, centers: best.centers.replacingRow(leaving, by: points.row(point)), maximumIterations: rounds)
            if next.cohesion > best.cohesion {
                best = next
                distances = best.distances(of: points)
            }
        }
        return SphericalGroups(points, centers: best.centers, maximumIterations: 50)
    }
}

extension SphericalGroups {
    /// One less the cosine of each point with its group's centre.
    fileprivate func distances(of points: Matrix<Float>) -> [Float] {
        Self.cosines(points, centers, assignments).map { 1 - Float($0) }
    }
}

extension Matrix<Float> {
    fileprivate func replacingRow(_ row: Int, by other: some Collection<Float>) -> Matrix {
        var result = self
        result.withMutableValues { values in
            for (column, value) in other.enumerated() { values[row * columns + column] = value }
        }
        return result
    }
}
