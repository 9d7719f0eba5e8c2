/// The parts of a truncated decomposition that do not depend on the storage of its result.
enum Triplets {
    /// Triplets with their measured residuals.
    struct Solution<Scalar: MatrixScalar>: Sendable {
        var u: Matrix<Scalar>
        var singularValues: [Double]
        var v: Matrix<Scalar>
        var residuals: [Double]
        /// The columns that were multiplied by both A and its transpose.
        var products = 0

        static func empty(_ a: SparseMatrix) -> Solution {
            Solution(
                u: Matrix(rows: a.rows, columns: 0), singularValues: [], v: Matrix(rows: a.columns, columns: 0),
                residuals: [])
        }

        func isConverged(_ tolerance: Double) -> Bool {
            let bound = tolerance * (singularValues.first ?? 0)
            return residuals.allSatisfy { $0 <= bound }
        }
    }

    /// Whether LAPACK's factorisation of the dense matrix is the cheaper way.
    static func isSmall(_ a: SparseMatrix, _ wanted: Int) -> Bool {
        let smaller = min(a.rows, a.columns)
        let (size, overflow) = a.rows.multipliedReportingOverflow(by: a.columns)
        if overflow || size > 1 << 22 { return false }
        return smaller <= 128 || smaller < 5 * wanted || size <= 1 << 16
    }

    /// Whether the eigenvalues of the smaller Gram matrix are the cheaper way: many of few are wanted.
    static func isNarrow(_ a: SparseMatrix, _ wanted: Int) -> Bool {
        let smaller = min(a.rows, a.columns)
        return smaller <= 256 || (smaller <= 1500 && smaller < 8 * wanted)
    }

    struct Problem {
        let a: SparseMatrix
        let wanted: Int
        let tolerance: Double
        let seed: UInt64
        let settings: LanczosSettings

        init(_ a: SparseMatrix, wanted: Int, tolerance: Double, seed: UInt64, settings: LanczosSettings) {
            self.a = a
            self.wanted = wanted
            self.tolerance = tolerance
            self.seed = seed
            self.settings = settings
        }

        /// By LAPACK's `gesdd`.
        func direct<Scalar: MatrixScalar>() -> Solution<Scalar> {
            let svd = Matrix<Double>(a.dense()).svd()
            let floor = svd.singularValues[0] * Double(max(a.rows, a.columns)) * 0x1p-52
            let k = svd.singularValues.prefix(wanted).prefix { $0 > floor }.count
            return finished(
                u: Matrix<Scalar>(svd.u.prefixColumns(k)), sigma: Array(svd.singularValues.prefix(k)),
                v: Matrix<Scalar>(svd.v.prefixColumns(k)), transpose: a.columns > a.rows ? nil : a.transposed())
        }

        /// By the eigenvalues of the smaller of A Aᵀ and AᵀA in double precision (`syevd`).
        ///
        /// Singular values below 1e-7 σ₁ are lost in its rounding.
        func narrow<Scalar: MatrixScalar>() -> Solution<Scalar> {
            let other = a.transposed()
            let swap = a.columns > a.rows
            let (tall, wide) = swap ? (other, a) : (a, other)
            let n = tall.columns
            var gram = Matrix<Double>(rows: n, columns: n)
            for start in stride(from: 0, to: n, by: 64) {
                let range = start..<min(n, start + 64)
                let block = Matrix<Double>(wide.slice(rows: range).dense()).transposed()
                let part = wide.product(block)
                for i in 0..<n {
                    for j in range { gram.values[i * n + j] = part.values[i * range.count + j - start] }
                }
            }
            let (squares, vectors) = gram.symmetricEigen()
            let floor = max(0, squares[0]) * 1e-14
            let k = squares.prefix(wanted).prefix { $0 > floor && $0 > 0 }.count
            let sigma = squares.prefix(k).map { $0.squareRoot() }
            let right = vectors.prefixColumns(k)
            let left = tall.product(right).scaledColumns(by: sigma.map { 1 / $0 })
            let (l, r) = (Matrix<Scalar>(left), Matrix<Scalar>(right))
            return finished(u: swap ? r : l, sigma: sigma, v: swap ? l : r, transpose: swap ? nil : other)
        }

        /// The same from a decomposition in double precision, rounded.
        func inDouble() -> Solution<Float> {
            let double: Solution<Double> = iterative()
            var rounded = finished(
                u: Matrix<Float>(double.u), sigma: double.singularValues, v: Matrix<Float>(double.v),
                transpose: a.columns > a.rows ? nil : a.transposed())
            rounded.products = double.products
            return rounded
        }

        /// By block Lanczos iteration with storage in `Scalar`.
        func iterative<Scalar: MatrixScalar>() -> Solution<Scalar> {
            let other = a.transposed()
            // The basis lives on the smaller side.
            let swap = a.columns > a.rows
            let (tall, wide) = swap ? (other, a) : (a, other)
            let smaller = tall.columns
            let block = min(smaller, settings.block ?? 16)
            let capacity = min(smaller, settings.capacity ?? max(6 * wanted, wanted + 16 * block))
            var lanczos = BlockLanczos<Scalar>(
                tall, wide, rank: wanted, block: block, capacity: capacity, seed: seed)
            let (right, _) = lanczos.run(tolerance: 0.7 * tolerance, maximumProducts: 100 * wanted + 100 * block)
            // Rayleigh–Ritz once more on A V, which makes U orthonormal: A V = W, WᵀW = X Σ² Xᵀ.
            let w = tall.product(right)
            let (squares, x) = w.gram().symmetricEigen()
            let sigma = squares.map { max(0, $0).squareRoot() }
            let floor = (sigma.first ?? 0) * max(Double(Scalar.ulpOfOne), 1e-9) * 8
            let k = sigma.prefix { $0 > floor }.count
            let kept = x.prefixColumns(k)
            let left = w.tallProduct(kept.scaledColumns(by: sigma.prefix(k).map { 1 / $0 }))
            let rotated = right.tallProduct(kept)
            var solution = finished(
                u: swap ? rotated : left, sigma: Array(sigma.prefix(k)), v: swap ? left : rotated,
                transpose: swap ? nil : other)
            solution.products = lanczos.products
            return solution
        }

        /// Fixes the signs and measures ‖Aᵀu − σv‖, or ‖A v − σ u‖ where there is no transpose.
        ///
        /// One of the two is enough: the other vector was computed as A v / σ or Aᵀu / σ, which leaves nothing but the
        /// rounding of that product.
        private func finished<Scalar: MatrixScalar>(
            u: Matrix<Scalar>, sigma: [Double], v: Matrix<Scalar>, transpose: SparseMatrix?
        ) -> Solution<Scalar> {
            var (u, v) = (u, v)
            fixSigns(u: &u, v: &v)
            let residuals =
                transpose.map { $0.product(u).columnDistances(to: v, scaledBy: sigma) }
                ?? a.product(v).columnDistances(to: u, scaledBy: sigma)
            return Solution(u: u, singularValues: sigma, v: v, residuals: residuals)
        }
    }
}

extension Matrix {
    /// ‖y_j − σ_j x_j‖₂ for each column j of this matrix Y and of `x`, in double precision.
    func columnDistances(to x: Matrix, scaledBy sigma: [Double]) -> [Double] {
        let k = columns
        let grain = 1024
        let parts = Parallelism.map((rows + grain - 1) / grain) { part -> [Double] in
            var sums = [Double](repeating: 0, count: k)
            values.withUnsafeBufferPointer { y in
                x.values.withUnsafeBufferPointer { x in
                    sums.withUnsafeMutableBufferPointer { sums in
                        for i in part * grain..<Swift.min(rows, (part + 1) * grain) {
                            for j in 0..<k {
                                let difference = Double(y[i * k + j]) - sigma[j] * Double(x[i * k + j])
                                sums[j] += difference * difference
                            }
                        }
                    }
                }
            }
            return sums
        }
        var total = [Double](repeating: 0, count: k)
        for part in parts {
            for j in 0..<k { total[j] += part[j] }
        }
        return total.map { $0.squareRoot() }
    }
}
