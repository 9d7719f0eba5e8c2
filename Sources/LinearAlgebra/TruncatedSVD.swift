/// The leading singular triplets of a sparse matrix, A ≈ U Σ Vᵀ.
///
/// ```swift
/// let svd = TruncatedSVD(tfidf, rank: 100)
/// let documents = svd.transform(tfidf)  // rows × 100
/// ```
///
/// Small matrices, and those with few rows or columns, go to LAPACK, in double precision. All others are solved by block Lanczos
/// iteration with thick restarts, which stops when the residuals are small enough, not after a number of steps; first
/// in single precision, and again in double where the tolerance is beyond single.
public struct TruncatedSVD: Sendable, Equatable {
    /// The left singular vectors as columns, m × k.
    public let u: Matrix<Float>
    /// The singular values, descending, all positive: k of them.
    public let singularValues: [Double]
    /// The right singular vectors as columns, n × k. In each, the entry of largest magnitude is positive.
    public let v: Matrix<Float>
    /// For each triplet the residual norm ‖A v − σ u‖₂ (where m < n) or ‖Aᵀ u − σ v‖₂ (otherwise), measured on the
    /// final vectors. The one not measured is zero but for rounding: one side is computed from the other so. Divide by
    /// σ₁ for the relative residual. A singular value of A lies within this distance of σ.
    public let residuals: [Double]
    /// Whether every residual is at most `tolerance · σ₁`.
    public let converged: Bool
    /// The number of vectors that were multiplied by both A and Aᵀ on the way; 0 where LAPACK did the work.
    public let products: Int

    /// Computes the `rank` leading triplets of `a` (m × n).
    ///
    /// Fewer triplets come back where the matrix has fewer: k = min(rank, m, n, numerical rank of A); a matrix of
    /// zeros has none. O(nonzeros·s + min(m, n)·s²) with the size of the search space s, about two to four times
    /// `rank`.
    ///
    /// - Parameters:
    ///   - a: The matrix.
    ///   - rank: The number of triplets wanted.
    ///   - tolerance: The largest residual relative to σ₁ at which a triplet counts as converged. The vectors are
    ///     stored in single precision, so values below about 1e-6 are out of reach here: see
    ///     ``SparseMatrix/leadingTriplets(_:tolerance:seed:)``.
    ///   - seed: The seed of the random start.
    public init(_ a: SparseMatrix, rank: Int, tolerance: Double = 1e-4, seed: UInt64 = 0) {
        self.init(a, rank: rank, tolerance: tolerance, seed: seed, settings: LanczosSettings())
    }

    @_spi(Kernels) public init(
        _ a: SparseMatrix, rank: Int, tolerance: Double, seed: UInt64, settings: LanczosSettings
    ) {
        precondition(rank >= 0, "a decomposition of rank \(rank)")
        precondition(tolerance > 0, "a tolerance of \(tolerance)")
        let smaller = min(a.rows, a.columns)
        let wanted = min(rank, smaller)
        let problem = Triplets.Problem(a, wanted: wanted, tolerance: tolerance, seed: seed, settings: settings)
        let solution: Triplets.Solution<Float>
        if wanted == 0 || a.nonzeroCount == 0 {
            solution = .empty(a)
        } else if Triplets.isSmall(a, wanted) {
            solution = problem.direct()
        } else if Triplets.isNarrow(a, wanted) {
            solution = problem.narrow()
        } else {
            let single: Triplets.Solution<Float> = problem.iterative()
            solution = single.isConverged(tolerance) ? single : problem.inDouble()
        }
        u = solution.u
        v = solution.v
        singularValues = solution.singularValues
        residuals = solution.residuals
        converged = solution.isConverged(tolerance)
        products = solution.products
    }

    /// The coordinates of `rows` (m′ × n) in the latent space: rows · V, m′ × k.
    public func transform(_ rows: SparseMatrix) -> Matrix<Float> {
        rows.multiplied(by: v)
    }
}

/// What the benchmarks vary.
@_spi(Kernels) public struct LanczosSettings: Sendable {
    public var block: Int?
    public var capacity: Int?
    public init() {}
}
