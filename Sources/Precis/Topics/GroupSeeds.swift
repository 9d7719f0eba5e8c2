/// Where ``SphericalGroups`` begins.
enum GroupSeeds {
    /// Distinct points, each drawn with probability proportional to its squared distance to the nearest one drawn
    /// already (Arthur and Vassilvitskii 2007).
    static func centers(_ points: Matrix<Float>, keys: [UInt64], clusters: Int, run: UInt64) -> Matrix<Float> {
        let columns = points.transposed()
        var chosen: [Int] = []
        var distances = [Float](repeating: 1, count: points.rows)
        while chosen.count < min(clusters, points.rows) {
            let salt = ContentKey.mixed(run &* 1_000_003 &+ UInt64(chosen.count))
            guard let point = drawn(distances, keys: keys, salt: salt) else { break }
            chosen.append(point)
            if chosen.count == clusters { break }
            let last = Matrix(rows: 1, columns: points.columns, values: Array(points.row(point)))
            let cosines = last.multiplied(by: columns).values
            for point in distances.indices { distances[point] = min(distances[point], 1 - cosines[point]) }
        }
        return points.selectingRows(chosen)
    }

    /// The point that is drawn with probability proportional to its `distances`; nil where all are nearly 0.
    ///
    /// The draw is an exponential race: of all points that with the least −ln(u) / d wins, u being the point's own
    /// number in (0, 1), made of its key and `salt` (Efraimidis and Spirakis 2006).
    static func drawn(_ distances: [Float], keys: [UInt64], salt: UInt64) -> Int? {
        var best = (time: Float.infinity, point: -1)
        for (point, distance) in distances.enumerated() where distance > 1e-6 {
            let number = ContentKey.uniform(keys[point] ^ salt)
            // −ln u is at least 1 − u, which spares most points the logarithm.
            if (1 - number) * 0.999 >= best.time * distance { continue }
            let time = -naturalLogarithm(number) / distance
            if time < best.time { best = (time, point) }
        }
        return best.point < 0 ? nil : best.point
    }
}
