extension SparseMatrix {
    /// The leading singular triplets in double precision, with the measured residual of each.
    ///
    /// For tolerances that ``TruncatedSVD`` cannot reach as it stores its vectors in single precision: 1e-8 and below.
    /// Takes about twice its time. The residual is ‖A v − σ u‖₂ (m < n) or ‖Aᵀ u − σ v‖₂ (otherwise); the other of the
    /// two is zero but for rounding.
    ///
    /// - Parameters:
    ///   - rank: The number of triplets wanted; fewer come back where the matrix has fewer.
    ///   - tolerance: The largest residual relative to σ₁.
    ///   - seed: The seed of the random start.
    public func leadingTriplets(
        _ rank: Int, tolerance: Double = 1e-8, seed: UInt64 = 0
    ) -> (svd: SVD<Double>, residuals: [Double]) {
        precondition(rank >= 0, "a decomposition of rank \(rank)")
        precondition(tolerance > 0, "a tolerance of \(tolerance)")
        let wanted = min(rank, rows, columns)
        let problem = Triplets.Problem(
            self, wanted: wanted, tolerance: tolerance, seed: seed, settings: LanczosSettings())
        let solution: Triplets.Solution<Double>
        if wanted == 0 || nonzeroCount == 0 {
            solution = .empty(self)
        } else if Triplets.isSmall(self, wanted) {
            solution = problem.direct()
        } else {
            solution = problem.iterative()
        }
        return (
            SVD(u: solution.u, singularValues: solution.singularValues, v: solution.v), solution.residuals
        )
    }
}
