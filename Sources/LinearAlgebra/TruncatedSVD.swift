/// The leading singular triplets of a sparse matrix, A ≈ U Σ Vᵀ.
///
/// ```swift
/// let svd = TruncatedSVD(tfidf, rank: 100)
/// let documents = svd.transform(tfidf)  // rows × 100
/// ```
public struct TruncatedSVD: Sendable, Equatable {
    /// The left singular vectors as columns, m × k.
    public let u: Matrix<Float>
    /// The singular values, descending, all positive: k of them.
    public let singularValues: [Double]
    /// The right singular vectors as columns, n × k. In each, the entry of largest magnitude is positive.
    public let v: Matrix<Float>
    /// For each triplet the measured ‖A v − σ u‖₂; divide by σ₁ for the relative residual.
    public let residuals: [Double]
    /// Whether every residual is at most `tolerance · σ₁`.
    public let converged: Bool

    /// Computes the `rank` leading triplets of `a` (m × n).
    ///
    /// Fewer triplets come back where the matrix has fewer: k = min(rank, m, n, numerical rank of A); a matrix of
    /// zeros has none.
    ///
    /// - Parameters:
    ///   - a: The matrix.
    ///   - rank: The number of triplets wanted.
    ///   - tolerance: The largest residual ‖A v − σ u‖₂ relative to σ₁ at which a triplet counts as converged.
    ///   - seed: The seed of the random start.
    public init(_ a: SparseMatrix, rank: Int, tolerance: Double = 1e-4, seed: UInt64 = 0) {
        precondition(rank >= 0, "a decomposition of rank \(rank)")
        precondition(tolerance > 0, "a tolerance of \(tolerance)")
        let smaller = min(a.rows, a.columns)
        let wanted = min(rank, smaller)
        let raw: SVD<Double>
        if wanted == 0 || a.nonzeroCount == 0 {
            raw = SVD(
                u: Matrix(rows: a.rows, columns: 0), singularValues: [], v: Matrix(rows: a.columns, columns: 0))
        } else if a.rows * a.columns <= 1 << 18 || (wanted * 5 > smaller && a.rows * a.columns <= 1 << 25) {
            raw = Matrix<Double>(a.dense()).svd()
        } else {
            raw = blockKrylov(a, rank: wanted, tolerance: tolerance, seed: seed)
        }
        let floor = (raw.singularValues.first ?? 0) * Double(max(a.rows, a.columns)) * 0x1p-52
        let k = raw.singularValues.prefix(wanted).prefix { $0 > floor && $0 > 0 }.count
        var left = Matrix<Float>(raw.u.prefixColumns(k))
        var right = Matrix<Float>(raw.v.prefixColumns(k))
        fixSigns(u: &left, v: &right)
        u = left
        v = right
        singularValues = Array(raw.singularValues.prefix(k))
        let image = a.multiplied(by: Matrix<Double>(right))
        var squares = [Double](repeating: 0, count: k)
        for i in 0..<a.rows {
            for j in 0..<k {
                let difference = image.values[i * k + j] - singularValues[j] * Double(left.values[i * k + j])
                squares[j] += difference * difference
            }
        }
        residuals = squares.map { $0.squareRoot() }
        let bound = tolerance * (singularValues.first ?? 0)
        converged = residuals.allSatisfy { $0 <= bound }
    }

    /// The coordinates of `rows` (m′ × n) in the latent space: rows · V, m′ × k.
    public func transform(_ rows: SparseMatrix) -> Matrix<Float> {
        rows.multiplied(by: v)
    }
}

/// Block Krylov iteration with thick restarts on A Aᵀ, in double precision.
///
/// Q (m × s) spans the Krylov space and W = Aᵀ Q, so the singular triplets of Wᵀ lifted by Q are those of A
/// restricted to the space (Rayleigh–Ritz). The part of A W outside Q is the residual, known without extra products.
private func blockKrylov(_ a: SparseMatrix, rank: Int, tolerance: Double, seed: UInt64) -> SVD<Double> {
    let transpose = a.transposed()
    let smaller = min(a.rows, a.columns)
    let block = min(smaller, 32)
    let limit = min(smaller, max(3 * rank, rank + 4 * block))
    var generator = SeededGenerator(seed: seed)
    var next = a.product(Matrix<Double>.gaussian(rows: a.columns, columns: block, using: &generator)).qr().q
    var q = Matrix<Double>(rows: a.rows, columns: 0)
    var w = Matrix<Double>(rows: a.columns, columns: 0)
    for _ in 0..<200 {
        let image = transpose.product(next)
        q = q.appendingColumns(next)
        w = w.appendingColumns(image)
        var rest = a.product(image)
        for _ in 0..<2 {
            let part = q.multiplied(by: q.transposeMultiplied(by: rest))
            for i in rest.values.indices { rest.values[i] -= part.values[i] }
        }
        let (following, r) = rest.qr()
        let full = q.columns + block > limit
        // W = V Σ Xᵀ by the eigenvalues of WᵀW.
        let (squares, x) = w.transposeMultiplied(by: w).symmetricEigen()
        let sigma = squares.map { max(0, $0).squareRoot() }
        let bound = tolerance * 0.1 * sigma[0]
        // The residual of A v − σ u is R X_last / σ.
        let tail = r.multiplied(by: x.slice(rows: q.columns - next.columns..<q.columns))
        var converged = q.columns >= rank
        if converged {
            for j in 0..<rank where sigma[j] > sigma[0] * 1e-12 {
                var sum = 0.0
                for i in 0..<tail.rows { sum += tail[i, j] * tail[i, j] }
                if sum.squareRoot() > bound * sigma[j] { converged = false }
            }
        }
        if converged || q.columns >= smaller || (full && q.columns < rank) {
            let kept = min(rank, q.columns)
            let chosen = x.prefixColumns(kept)
            let inverse = sigma.prefix(kept).map { $0 > sigma[0] * 1e-12 ? 1 / $0 : 0 }
            return SVD(
                u: q.multiplied(by: chosen), singularValues: Array(sigma.prefix(kept)),
                v: w.multiplied(by: chosen).scaledColumns(by: inverse))
        }
        if full {
            let kept = x.prefixColumns(min(q.columns, rank + block / 2))
            q = q.multiplied(by: kept)
            w = w.multiplied(by: kept)
        }
        next = following
    }
    let (squares, x) = w.transposeMultiplied(by: w).symmetricEigen()
    let kept = min(rank, q.columns)
    let chosen = x.prefixColumns(kept)
    let sigma = squares.prefix(kept).map { max(0, $0).squareRoot() }
    let inverse = sigma.map { $0 > sigma[0] * 1e-12 ? 1 / $0 : 0 }
    return SVD(
        u: q.multiplied(by: chosen), singularValues: sigma, v: w.multiplied(by: chosen).scaledColumns(by: inverse))
}

extension Matrix {
    /// The matrix [self other], side by side.
    func appendingColumns(_ other: Matrix) -> Matrix {
        precondition(rows == other.rows, "\(rows) × \(columns) beside \(other.rows) × \(other.columns)")
        var result = [Scalar]()
        result.reserveCapacity(values.count + other.values.count)
        for i in 0..<rows {
            result += values[i * columns..<(i + 1) * columns]
            result += other.values[i * other.columns..<(i + 1) * other.columns]
        }
        return Matrix(rows: rows, columns: columns + other.columns, values: result)
    }
}
