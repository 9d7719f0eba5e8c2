/// Where ``SphericalGroups`` begins.
enum GroupSeeds {
    /// Distinct points, each drawn with probability proportional to its squared distance to the nearest one drawn
    /// already (Arthur and Vassilvitskii 2007).
    ///
    /// The draw is an exponential race: of all points that with the least −ln(u) / d wins, u being the point's own
    /// number in (0, 1), made of its key, the run and the step (Efraimidis and Spirakis 2006).
    static func centers(_ points: Matrix<Float>, keys: [UInt64], clusters: Int, run: UInt64) -> Matrix<Float> {
        var chosen: [Int] = []
        var distances = [Float](repeating: 1, count: points.rows)
        while chosen.count < min(clusters, points.rows) {
            var best = (time: Float.infinity, point: -1)
            let salt = ContentKey.mixed(run &* 1_000_003 &+ UInt64(chosen.count))
            for (point, distance) in distances.enumerated() where distance > 1e-6 {
                let number = ContentKey.uniform(keys[point] ^ salt)
                // −ln u is at least 1 − u, which spares most points the logarithm.
                if (1 - number) * 0.999 >= best.time * distance { continue }
                let time = -naturalLogarithm(number) / distance
                if time < best.time { best = (time, point) }
            }
            if best.point < 0 { break }
            chosen.append(best.point)
            if chosen.count == clusters { break }
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
        document.bytes.withUnsafeBytes { bytes in
            var hash = UInt64(truncatingIfNeeded: bytes.count)
            let length = min(bytes.count, 512)
            for place in stride(from: 0, to: length, by: 8) {
                var word: UInt64 = 0
                if place + 8 <= length {
                    word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
                } else {
                    for byte in bytes[place..<length] { word = word << 8 | UInt64(byte) }
                }
                hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 32
            }
            return mixed(hash)
        }
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
