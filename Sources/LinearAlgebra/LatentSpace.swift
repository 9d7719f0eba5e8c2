/// What a truncated decomposition knows of the columns of a matrix: enough to merge it with that of other rows.
///
/// Two spaces of two blocks of rows over the same columns merge into that of both, so a matrix can be factorised in
/// batches, in memory that does not grow with its rows, or by several workers.
///
/// ```swift
/// var space = LatentSpace(firstBatch, rank: 200)
/// space.merge(LatentSpace(secondBatch, rank: 200))
/// let coordinates = space.transform(articles)
/// ```
///
/// Every merge drops what exceeds the rank, so the result is not that of the whole matrix to the bit: keep a larger rank
/// while merging than is wanted in the end, and cut with ``truncated(to:)``. ``squaredNorm`` tells what share is kept.
public struct LatentSpace: Sendable, Equatable {
    /// The right singular vectors as columns, n × k.
    public let v: Matrix<Float>
    /// The singular values, descending, all positive: k of them.
    public let singularValues: [Double]
    /// The rows that have gone into the space.
    public let rowCount: Int
    /// ‖A‖²_F over all those rows; the squares of the singular values add up to what is kept of it.
    public let squaredNorm: Double
    /// The largest k.
    public let rank: Int

    /// The space of the rows of `a` (m × n), by ``TruncatedSVD``.
    public init(_ a: SparseMatrix, rank: Int, tolerance: Double = 1e-4, seed: UInt64 = 0) {
        let svd = TruncatedSVD(a, rank: rank, tolerance: tolerance, seed: seed)
        var sum = 0.0
        for i in 0..<a.rows {
            for x in a.row(i).values { sum += Double(x) * Double(x) }
        }
        self.init(v: svd.v, singularValues: svd.singularValues, rowCount: a.rows, squaredNorm: sum, rank: rank)
    }

    /// A space from its parts, as another run left them.
    public init(v: Matrix<Float>, singularValues: [Double], rowCount: Int, squaredNorm: Double, rank: Int) {
        precondition(
            v.columns == singularValues.count && v.columns <= rank,
            "\(singularValues.count) singular values for vectors of \(v.rows) × \(v.columns), rank \(rank)")
        self.v = v
        self.singularValues = singularValues
        self.rowCount = rowCount
        self.squaredNorm = squaredNorm
        self.rank = rank
    }

    /// The space of a matrix, made in batches of `batchRows` rows that merge one after the other.
    ///
    /// The default tolerance is that of a batch: the cut at the rank costs more accuracy than it does.
    public init(_ a: SparseMatrix, rank: Int, batchRows: Int, tolerance: Double = 1e-2, seed: UInt64 = 0) {
        precondition(batchRows > 0, "batches of \(batchRows) rows")
        var space = LatentSpace(a.slice(rows: 0..<min(a.rows, batchRows)), rank: rank, tolerance: tolerance, seed: seed)
        for start in stride(from: batchRows, to: a.rows, by: batchRows) {
            let batch = a.slice(rows: start..<min(a.rows, start + batchRows))
            space.merge(LatentSpace(batch, rank: rank, tolerance: tolerance, seed: seed))
        }
        self = space
    }

    /// Takes the rows of `other` in, which is over the same columns. O(n·k²).
    ///
    /// With V₁ Σ₁ and V₂ Σ₂ of the two, the rows Σ₁V₁ᵀ over Σ₂V₂ᵀ have the singular values and right vectors sought. The
    /// part of V₂ outside V₁ is orthogonalised, and the decomposition of a matrix of at most 2k × 2k rotates the union
    /// (Brand 2006; Řehůřek 2011).
    public mutating func merge(_ other: LatentSpace) {
        precondition(v.rows == other.v.rows, "spaces over \(v.rows) and \(other.v.rows) columns")
        let count = rowCount + other.rowCount
        let norm = squaredNorm + other.squaredNorm
        let (k1, k2) = (v.columns, other.v.columns)
        let basis = TallBasis<Float>(rows: v.rows)
        basis.append(v)
        // V₂ = V₁ P + Q R, projected twice for orthogonality to working precision.
        var rest = other.v
        var p = basis.project(from: 0, rest)
        basis.subtract(from: 0, p, from: &rest)
        let correction = basis.project(from: 0, rest)
        basis.subtract(from: 0, correction, from: &rest)
        for i in p.values.indices { p.values[i] += correction.values[i] }
        let (q, r) = rest.rankRevealingQR(floor: 1e-5)
        basis.append(q)
        // The rows of both in that basis.
        var small = Matrix<Double>(rows: k1 + k2, columns: k1 + q.columns)
        for i in 0..<k1 { small[i, i] = singularValues[i] }
        for i in 0..<k2 {
            for j in 0..<k1 { small[k1 + i, j] = other.singularValues[i] * p[j, i] }
            for j in 0..<q.columns { small[k1 + i, k1 + j] = other.singularValues[i] * r[j, i] }
        }
        let svd = small.svd()
        let floor = (svd.singularValues.first ?? 0) * 1e-6
        let larger = max(rank, other.rank)
        let k = svd.singularValues.prefix(larger).prefix { $0 > floor && $0 > 0 }.count
        var merged = basis.multiplied(by: svd.v.prefixColumns(k))
        var none = Matrix<Float>(rows: 0, columns: k)
        fixSigns(u: &none, v: &merged)
        self = LatentSpace(
            v: merged, singularValues: Array(svd.singularValues.prefix(k)), rowCount: count, squaredNorm: norm,
            rank: larger)
    }

    /// The same space over other columns: column j becomes column `map[j]` of `count`.
    ///
    /// For the merging of two vocabularies: bring both spaces to the common one first. `map` must not name a column
    /// twice.
    public func reindexed(_ map: [Int32], count: Int) -> LatentSpace {
        precondition(map.count == v.rows, "\(map.count) new columns for \(v.rows)")
        var moved = Matrix<Float>(rows: count, columns: v.columns)
        for (j, target) in map.enumerated() {
            precondition(target >= 0 && Int(target) < count, "column \(target) of \(count)")
            for c in 0..<v.columns { moved.values[Int(target) * v.columns + c] = v.values[j * v.columns + c] }
        }
        return LatentSpace(
            v: moved, singularValues: singularValues, rowCount: rowCount, squaredNorm: squaredNorm, rank: rank)
    }

    /// The space of the `rank` leading directions.
    public func truncated(to rank: Int) -> LatentSpace {
        precondition(rank >= 0, "a space of rank \(rank)")
        let k = min(rank, v.columns)
        return LatentSpace(
            v: v.prefixColumns(k), singularValues: Array(singularValues.prefix(k)), rowCount: rowCount,
            squaredNorm: squaredNorm, rank: rank)
    }

    /// The coordinates of `rows` (m′ × n) in the space: rows · V, m′ × k.
    public func transform(_ rows: SparseMatrix) -> Matrix<Float> {
        rows.multiplied(by: v)
    }
}
