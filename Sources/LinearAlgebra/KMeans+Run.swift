/// One run of Lloyd's iteration over points whose squared norms are known.
struct KMeansRun {
    var assignments: [Int32]
    var centers: Matrix<Float>
    var inertia = 0.0
    var iterations = 0

    /// Points in a chunk of the parallel loops; sums over points are added chunk by chunk, in order.
    private static var grain: Int { 1024 }

    init(
        _ data: Matrix<Float>, squares: [Double], clusters: Int, spherical: Bool, maximumIterations: Int,
        _ generator: inout SeededGenerator
    ) {
        centers = Self.seeds(data, squares, clusters: clusters, &generator)
        assignments = [Int32](repeating: -1, count: data.rows)
        while iterations < maximumIterations {
            iterations += 1
            var (nearest, distances) = Self.assign(data, squares, centers)
            Self.fillEmptyClusters(&nearest, &distances, centers.rows)
            inertia = distances.reduce(0, +)
            if nearest == assignments { break }
            assignments = nearest
            centers = Self.means(data, assignments, clusters: centers.rows, spherical: spherical)
        }
    }

    /// Chooses distinct points as first centres, each with probability proportional to its squared distance to the
    /// nearest one chosen already.
    private static func seeds(
        _ data: Matrix<Float>, _ squares: [Double], clusters: Int, _ generator: inout SeededGenerator
    ) -> Matrix<Float> {
        let n = data.columns
        var chosen: [Float] = []
        var count = 0
        var distances = [Double](repeating: .infinity, count: data.rows)
        var pick = Int(generator.nextUniform() * Double(data.rows))
        while true {
            let center = Matrix(rows: 1, columns: n, values: Array(data.row(pick)))
            chosen += center.values
            count += 1
            if count == clusters { break }
            lower(&distances, data, squares, center, pick)
            let total = distances.reduce(0, +)
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

    /// Lowers the distances to those to a new centre, the point `pick`; equal points are at distance 0 exactly.
    private static func lower(
        _ distances: inout [Double], _ data: Matrix<Float>, _ squares: [Double], _ center: Matrix<Float>, _ pick: Int
    ) {
        let n = data.columns
        distances.withUnsafeMutableBufferPointer { distances in
            data.values.withUnsafeBufferPointer { data in
                center.values.withUnsafeBufferPointer { center in
                    nonisolated(unsafe) let (distances, data, center) = (distances, data, center)
                    Parallelism.forEach(distances.count, grain: grain) { range in
                        for i in range where distances[i] > 0 {
                            var sums = SIMD8<Float>.zero
                            var j = 0
                            let row = data.baseAddress! + i * n
                            while j + 8 <= n {
                                let a = UnsafeRawPointer(row + j).loadUnaligned(as: SIMD8<Float>.self)
                                let b = UnsafeRawPointer(center.baseAddress! + j).loadUnaligned(as: SIMD8<Float>.self)
                                sums += (a - b) * (a - b)
                                j += 8
                            }
                            var sum = sums.sum()
                            while j < n {
                                sum += (row[j] - center[j]) * (row[j] - center[j])
                                j += 1
                            }
                            distances[i] = min(distances[i], Double(sum))
                        }
                    }
                }
            }
        }
    }

    /// The nearest centre of each point (ties: the lowest) and the squared distance to it.
    private static func assign(
        _ data: Matrix<Float>, _ squares: [Double], _ centers: Matrix<Float>
    ) -> (nearest: [Int32], distances: [Double]) {
        let (m, n, k) = (data.rows, data.columns, centers.rows)
        let transposed = centers.transposed()
        let offsets = (0..<k).map { c in Float(centers.row(c).reduce(0.0) { $0 + Double($1) * Double($1) }) }
        var nearest = [Int32](repeating: 0, count: m)
        var distances = [Double](repeating: 0, count: m)
        nearest.withUnsafeMutableBufferPointer { nearest in
            distances.withUnsafeMutableBufferPointer { distances in
                data.values.withUnsafeBufferPointer { data in
                    transposed.values.withUnsafeBufferPointer { centers in
                        nonisolated(unsafe) let (nearest, distances) = (nearest, distances)
                        nonisolated(unsafe) let (data, centers) = (data.baseAddress, centers.baseAddress)
                        Parallelism.forEach(m, grain: grain) { range in
                            withUnsafeTemporaryAllocation(of: Float.self, capacity: max(1, range.count * k)) {
                                products in
                                if n > 0 {
                                    Float._tall(
                                        range.count, k, n, data! + range.lowerBound * n, lda: n, step: 1, centers!,
                                        ldx: k, products.baseAddress!, ldy: k, mode: 0)
                                } else {
                                    products.initialize(repeating: 0)
                                }
                                for i in range {
                                    let row = products.baseAddress! + (i - range.lowerBound) * k
                                    var (best, at) = (Float.infinity, 0)
                                    for c in 0..<k {
                                        let distance = offsets[c] - 2 * row[c]
                                        if distance < best { (best, at) = (distance, c) }
                                    }
                                    nearest[i] = Int32(at)
                                    distances[i] = max(0, squares[i] + Double(best))
                                }
                            }
                        }
                    }
                }
            }
        }
        return (nearest, distances)
    }

    /// Moves the point farthest from its centre into each cluster that has none.
    private static func fillEmptyClusters(_ nearest: inout [Int32], _ distances: inout [Double], _ clusters: Int) {
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

    /// The mean of each cluster's points: in single precision within a chunk of points, in double beyond.
    private static func means(
        _ data: Matrix<Float>, _ assignments: [Int32], clusters: Int, spherical: Bool
    ) -> Matrix<Float> {
        let n = data.columns
        let parts = Parallelism.map((data.rows + grain - 1) / grain) { part -> [Float] in
            var sums = [Float](repeating: 0, count: clusters * n)
            sums.withUnsafeMutableBufferPointer { sums in
                data.values.withUnsafeBufferPointer { data in
                    for i in part * grain..<min(assignments.count, (part + 1) * grain) {
                        let c = Int(assignments[i])
                        for j in 0..<n { sums[c * n + j] += data[i * n + j] }
                    }
                }
            }
            return sums
        }
        var sums = [Double](repeating: 0, count: clusters * n)
        for part in parts {
            for i in sums.indices { sums[i] += Double(part[i]) }
        }
        var sizes = [Int](repeating: 0, count: clusters)
        for c in assignments { sizes[Int(c)] += 1 }
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
