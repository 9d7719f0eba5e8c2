/// The leading eigenvectors of AᵀA by block Lanczos iteration with thick restarts and full reorthogonalisation.
///
/// The basis Q (n × s) spans the Krylov space of AᵀA from a random block. T = Qᵀ AᵀA Q comes as a by-product of the
/// orthogonalisation; its eigenvectors X give the Ritz vectors v = Q x with σ² = θ. As
/// AᵀA Q = Q T + N R Eᵀ with the next block N and the last block's columns E, the residual of a Ritz pair is
/// ‖AᵀA v − θ v‖ = ‖R Eᵀ x‖, known without another product. When the basis is full, it is replaced by its best Ritz
/// vectors, and the iteration goes on from N (thick restart: Wu and Simon 2000; in blocks as in Baglama and
/// Reichel 2005, whose bidiagonal form differs in that it stores both bases).
struct BlockLanczos<Scalar: MatrixScalar> {
    /// m × n, with its transpose; best with n ≤ m, for the basis lives in n dimensions.
    let a: SparseMatrix
    let transpose: SparseMatrix
    let rank: Int
    let block: Int
    let capacity: Int
    var generator: SeededGenerator
    /// The number of columns that were multiplied by A and its transpose.
    private(set) var products = 0

    init(_ a: SparseMatrix, _ transpose: SparseMatrix, rank: Int, block: Int, capacity: Int, seed: UInt64) {
        self.a = a
        self.transpose = transpose
        self.rank = rank
        self.block = block
        self.capacity = capacity
        generator = SeededGenerator(seed: seed)
    }

    /// The relative rounding error of the storage.
    private var unit: Double { Double(Scalar.ulpOfOne) }

    /// The space so far, and room for a step.
    private struct Space {
        let basis: TallBasis<Scalar>
        var t: Matrix<Double>
        /// The largest θ seen.
        var scale = 0.0
        /// The first column of the basis that the images of the next block may have a part in, but for rounding errors.
        var localStart = 0
        var image = Matrix<Scalar>(rows: 0, columns: 0)
        var z = Matrix<Scalar>(rows: 0, columns: 0)
        let scratch = AlignedScratch<Scalar>()
    }

    /// The Ritz vectors (n × k, orthonormal) and values σ, descending; k ≤ rank.
    ///
    /// Stops when ‖Aᵀu − σv‖ ≤ tolerance · σ₁ for all of them by the estimate above, with u = A v / σ.
    mutating func run(tolerance: Double, maximumProducts: Int) -> (v: Matrix<Scalar>, sigma: [Double]) {
        let n = a.columns
        let basis = TallBasis<Scalar>(rows: n)
        var space = Space(basis: basis, t: Matrix(rows: capacity, columns: capacity))
        var schedule = CheckSchedule(rank: rank, block: block, tolerance: tolerance)
        var next = randomBlock(orthogonalTo: basis, scale: 0)
        while true {
            if next.columns == 0 { return ritz(basis, space.t) }
            let start = basis.count
            var (following, r) = extend(&space, by: next)
            let count = basis.count
            let isFull = count + following.columns > capacity
            if isFull || following.columns == 0 || schedule.isDue(count) {
                let (theta, x) = leading(space.t, count).symmetricEigen()
                let wanted = min(rank, count)
                let tail = r.multiplied(by: x.slice(rows: start..<count).prefixColumns(wanted))
                let worst = largestResidual(tail, theta)
                if (count >= rank && worst <= tolerance) || products > maximumProducts {
                    return (
                        basis.multiplied(by: x.prefixColumns(wanted)),
                        theta.prefix(wanted).map { max(0, $0).squareRoot() }
                    )
                }
                schedule.note(count, residual: count >= rank ? worst : .infinity)
                if following.columns == 0 {
                    // The space is invariant: go on with what it misses, if A has anything there.
                    if count >= n || count + block > capacity { return ritz(basis, space.t) }
                    following = randomBlock(orthogonalTo: basis, scale: space.scale.squareRoot())
                } else if isFull {
                    let kept = min(count, min(capacity - 2 * block, rank + max(block, (capacity - rank) / 3)))
                    basis.rotate(by: x.prefixColumns(kept))
                    space.t = Matrix(rows: capacity, columns: capacity)
                    for i in 0..<kept { space.t[i, i] = theta[i] }
                    space.localStart = 0
                    schedule.restarted(at: kept, full: capacity)
                    next = following
                    continue
                }
            }
            space.localStart = start
            next = following
        }
    }

    /// Adds a block to the basis and its columns to T; what is left of its images outside the space is a multiple of the
    /// block to follow, N R.
    private mutating func extend(
        _ space: inout Space, by block: Matrix<Scalar>
    ) -> (following: Matrix<Scalar>, r: Matrix<Double>) {
        let (basis, localStart) = (space.basis, space.localStart)
        let start = basis.count
        basis.append(block)
        let (width, count) = (block.columns, basis.count)
        if space.image.columns != width {
            space.image = Matrix(rows: a.rows, columns: width)
            space.z = Matrix(rows: a.columns, columns: width)
        }
        a.multiply(block, into: &space.image, scratch: space.scratch)
        transpose.multiply(space.image, into: &space.z, scratch: space.scratch)
        products += width
        var h = basis.project(from: localStart, space.z)
        basis.subtract(from: localStart, h, from: &space.z)
        let correction = basis.project(from: 0, space.z)
        basis.subtract(from: 0, correction, from: &space.z)
        for i in localStart..<count {
            for j in 0..<width {
                h[i - localStart, j] += correction[i, j]
                space.t[i, start + j] = h[i - localStart, j]
                space.t[start + j, i] = h[i - localStart, j]
            }
        }
        for i in start..<count {
            for j in start..<i {
                let mean = (h[i - localStart, j - start] + h[j - localStart, i - start]) / 2
                space.t[i, j] = mean
                space.t[j, i] = mean
            }
            space.scale = max(space.scale, space.t[i, i])
        }
        let (following, r) = space.z.rankRevealingQR(floor: 8 * unit * space.scale)
        guard following.columns > 0, r.smallestRowRatio < 0.02 else { return (following, r) }
        // Where the remainder is nearly dependent, its weak directions carry the rounding errors of the rest: these are
        // taken out once more.
        var cleaned = following
        basis.subtract(from: 0, basis.project(from: 0, following), from: &cleaned)
        let normalized = cleaned.rankRevealingQR(floor: 0.5)
        return (normalized.q, normalized.r.multiplied(by: r))
    }

    /// max over j of ‖R Eᵀ x_j‖ / (σ_j σ₁), without those triplets that the precision cannot tell from zero.
    private func largestResidual(_ tail: Matrix<Double>, _ theta: [Double]) -> Double {
        let first = max(0, theta[0])
        if first == 0 { return 0 }
        var worst = 0.0
        for j in 0..<tail.columns where theta[j] > 32 * unit * first {
            var sum = 0.0
            for i in 0..<tail.rows { sum += tail[i, j] * tail[i, j] }
            worst = max(worst, (sum / theta[j] / first).squareRoot())
        }
        return worst
    }

    private func leading(_ t: Matrix<Double>, _ count: Int) -> Matrix<Double> {
        t.slice(rows: 0..<count).prefixColumns(count)
    }

    private func ritz(_ basis: TallBasis<Scalar>, _ t: Matrix<Double>) -> (v: Matrix<Scalar>, sigma: [Double]) {
        if basis.count == 0 { return (Matrix(rows: a.columns, columns: 0), []) }
        let (theta, x) = leading(t, basis.count).symmetricEigen()
        let kept = min(rank, basis.count)
        return (basis.multiplied(by: x.prefixColumns(kept)), theta.prefix(kept).map { max(0, $0).squareRoot() })
    }

    /// An orthonormal block in the range of Aᵀ, orthogonal to the basis; empty if there is none.
    private mutating func randomBlock(orthogonalTo basis: TallBasis<Scalar>, scale: Double) -> Matrix<Scalar> {
        let width = min(block, a.columns - basis.count)
        var signs = Matrix<Scalar>(rows: a.rows, columns: width)
        var bits: UInt64 = 0
        for i in signs.values.indices {
            if i % 64 == 0 { bits = generator.next() }
            signs.values[i] = (bits >> UInt64(i % 64)) & 1 == 0 ? -1 : 1
        }
        var z = transpose.product(signs)
        let size = z.values.reduce(0.0) { max($0, Double($1.magnitude)) }
        for pass in 0..<3 {
            let h = basis.project(from: 0, z)
            basis.subtract(from: 0, h, from: &z)
            let floor = pass == 0 ? 64 * unit * max(size, scale * Double(a.rows).squareRoot()) : 0.5
            z = z.rankRevealingQR(floor: floor).q
        }
        return z
    }
}

/// When to look whether the iteration has converged.
///
/// A look solves an eigenproblem, which costs about as much as two steps; so the first comes where typical spectra of
/// text begin to converge, and each later one where the fall of the residuals so far puts the end.
struct CheckSchedule {
    private let step: Int
    private let tolerance: Double
    private var due: Int
    private var last: (count: Int, residual: Double)?

    init(rank: Int, block: Int, tolerance: Double) {
        step = block
        self.tolerance = tolerance
        let decades = max(0, -logarithm(min(1, tolerance * 30)) / logarithm(10))
        due = rank + max(2 * block, Int(Double(rank) * (0.6 + 0.15 * decades)))
    }

    func isDue(_ count: Int) -> Bool { count >= due }

    /// Plans the next look after one at `count` basis vectors that found `residual`.
    mutating func note(_ count: Int, residual: Double) {
        var steps = 4.0
        if let last, residual < last.residual, last.residual.isFinite, residual > 0 {
            let rate = (logarithm(last.residual) - logarithm(residual)) / Double(count - last.count)
            let needed = (logarithm(residual) - logarithm(tolerance)) / rate / Double(step)
            // The fall grows steeper as the space grows.
            steps = max(1, min(5, 0.7 * needed))
        }
        due = count + Int(steps) * step
        last = (count, residual)
    }

    mutating func restarted(at count: Int, full: Int) {
        last = nil
        due = count + max(step, (full - count) / 2)
    }
}
