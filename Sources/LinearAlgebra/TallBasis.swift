/// Orthonormal columns that grow by blocks: the basis Q of a Krylov space, n × s.
///
/// The columns are stored in panels of up to ``panelWidth``, so that growing copies nothing. All loops run over chunks
/// of rows; what is added up over rows is added in `Scalar` within a chunk and in double precision beyond, in the order
/// of the rows. Not to be changed while a loop reads it.
final class TallBasis<Scalar: MatrixScalar>: @unchecked Sendable {
    let rows: Int
    private(set) var count = 0
    private var panels: [AlignedBuffer<Scalar>] = []

    static var panelWidth: Int { 128 }

    init(rows: Int) { self.rows = rows }

    /// The columns of panel `p` that are in use.
    private func width(_ p: Int) -> Int { min(Self.panelWidth, count - p * Self.panelWidth) }

    /// Adds the columns of `block` (n × b).
    func append(_ block: Matrix<Scalar>) {
        precondition(block.rows == rows, "\(block.rows) × \(block.columns) for a basis in \(rows) dimensions")
        var done = 0
        while done < block.columns {
            let at = count % Self.panelWidth
            if at == 0 { panels.append(AlignedBuffer(count: rows * Self.panelWidth)) }
            let taken = min(block.columns - done, Self.panelWidth - at)
            block.values.withUnsafeBufferPointer { source in
                let (from, to, b) = (source.baseAddress, panels[panels.count - 1].base, block.columns)
                for i in 0..<rows {
                    (to + i * Self.panelWidth + at).update(from: from! + i * b + done, count: taken)
                }
            }
            done += taken
            count += taken
        }
    }

    /// QᵀZ for the columns of Q from `first` on, as `(s − first) × b`.
    func project(from first: Int, _ z: Matrix<Scalar>) -> Matrix<Double> {
        let (b, stride) = (z.columns, Self.panelWidth)
        if b == 0 || first == count || rows == 0 { return Matrix(rows: count - first, columns: b) }
        return z.values.withUnsafeBufferPointer { z in
            nonisolated(unsafe) let z = z.baseAddress!
            return sumOverRows(rows, count - first, b) { rows, sum in
                var done = 0
                for p in first / stride..<panels.count {
                    let low = max(0, first - p * stride)
                    Scalar._tall(
                        width(p) - low, b, rows.count, panels[p].base + rows.lowerBound * stride + low, lda: 1,
                        step: stride, z + rows.lowerBound * b, ldx: b, sum + done * b, ldy: b, mode: 0)
                    done += width(p) - low
                }
            }
        }
    }

    /// Z − Q H for the columns of Q from `first` on, in place of Z.
    func subtract(from first: Int, _ h: Matrix<Double>, from z: inout Matrix<Scalar>) {
        if z.columns == 0 || first == count || rows == 0 { return }
        accumulate(from: first, Matrix<Scalar>(h), into: &z, mode: -1)
    }

    /// Q X, n × k, for X with as many rows as Q has columns.
    func multiplied(by x: Matrix<Double>) -> Matrix<Scalar> {
        precondition(x.rows == count, "\(count) basis vectors times \(x.rows) × \(x.columns)")
        var result = Matrix<Scalar>(rows: rows, columns: x.columns)
        if x.columns > 0 && rows > 0 { accumulate(from: 0, Matrix<Scalar>(x), into: &result, mode: 1) }
        return result
    }

    /// Replaces the basis by Q X.
    func rotate(by x: Matrix<Double>) {
        let rotated = multiplied(by: x)
        panels = []
        count = 0
        append(rotated)
    }

    private func accumulate(from first: Int, _ h: Matrix<Scalar>, into z: inout Matrix<Scalar>, mode: Int32) {
        let (b, stride) = (z.columns, Self.panelWidth)
        h.values.withUnsafeBufferPointer { h in
            z.values.withUnsafeMutableBufferPointer { z in
                nonisolated(unsafe) let (h, z) = (h.baseAddress!, z.baseAddress!)
                Parallelism.forEach(rows, grain: rowsPerChunk) { rows in
                    var done = 0
                    for p in first / stride..<panels.count {
                        let low = max(0, first - p * stride)
                        Scalar._tall(
                            rows.count, b, width(p) - low, panels[p].base + rows.lowerBound * stride + low,
                            lda: stride, step: 1, h + done * b, ldx: b, z + rows.lowerBound * b, ldy: b, mode: mode)
                        done += width(p) - low
                    }
                }
            }
        }
    }
}

/// Rows in a chunk of the loops over tall matrices: with 128 columns a chunk stays in a core's second-level cache.
let rowsPerChunk = 512

/// The sum over chunks of rows of the `m × n` matrices that `body` writes, in double precision and in order.
func sumOverRows<Scalar: MatrixScalar>(
    _ rows: Int, _ m: Int, _ n: Int,
    _ body: @Sendable (_ rows: Range<Int>, _ part: UnsafeMutablePointer<Scalar>) -> Void
) -> Matrix<Double> {
    let chunksPerTask = 8
    let tasks = (rows + rowsPerChunk * chunksPerTask - 1) / (rowsPerChunk * chunksPerTask)
    let sums = Parallelism.map(tasks) { task -> [Double] in
        var sum = [Double](repeating: 0, count: m * n)
        withUnsafeTemporaryAllocation(of: Scalar.self, capacity: max(1, m * n)) { part in
            sum.withUnsafeMutableBufferPointer { sum in
                for chunk in task * chunksPerTask..<(task + 1) * chunksPerTask where chunk * rowsPerChunk < rows {
                    body(chunk * rowsPerChunk..<min(rows, (chunk + 1) * rowsPerChunk), part.baseAddress!)
                    for i in 0..<m * n { sum[i] += Double(part[i]) }
                }
            }
        }
        return sum
    }
    var total = Matrix<Double>(rows: m, columns: n)
    total.values.withUnsafeMutableBufferPointer { total in
        for sum in sums {
            sum.withUnsafeBufferPointer { sum in
                for i in 0..<m * n { total[i] += sum[i] }
            }
        }
    }
    return total
}

extension Matrix {
    /// AᵀA of a tall matrix, in double precision beyond chunks of rows.
    func gram() -> Matrix<Double> {
        let n = columns
        if n == 0 || rows == 0 { return Matrix<Double>(rows: n, columns: n) }
        return values.withUnsafeBufferPointer { a in
            nonisolated(unsafe) let a = a.baseAddress!
            return sumOverRows(rows, n, n) { rows, part in
                let chunk = a + rows.lowerBound * n
                Scalar._tall(n, n, rows.count, chunk, lda: 1, step: n, chunk, ldx: n, part, ldy: n, mode: 0)
            }
        }
    }

    /// A X for a tall A and a small X.
    func tallProduct(_ x: Matrix<Double>) -> Matrix {
        let (n, k) = (columns, x.columns)
        precondition(x.rows == n, "\(rows) × \(n) times \(x.rows) × \(k)")
        var result = Matrix(rows: rows, columns: k)
        if rows == 0 || n == 0 || k == 0 { return result }
        let small = Matrix(x)
        values.withUnsafeBufferPointer { a in
            small.values.withUnsafeBufferPointer { x in
                result.values.withUnsafeMutableBufferPointer { y in
                    nonisolated(unsafe) let (a, x, y) = (a.baseAddress!, x.baseAddress!, y.baseAddress!)
                    Parallelism.forEach(rows, grain: rowsPerChunk) { rows in
                        Scalar._tall(
                            rows.count, k, n, a + rows.lowerBound * n, lda: n, step: 1, x, ldx: k,
                            y + rows.lowerBound * k, ldy: k, mode: 0)
                    }
                }
            }
        }
        return result
    }

    /// Orthonormal columns Q and a small R with A = Q R, but for the directions in which A has a norm below `floor`:
    /// those are left out, so Q has as many columns as A has rank.
    ///
    /// By the eigenvectors of AᵀA, twice: the method SVQB of Stathopoulos and Wu (2002).
    func rankRevealingQR(floor: Double) -> (q: Matrix, r: Matrix<Double>) {
        var q = self
        var r = Matrix<Double>.identity(columns)
        for pass in 0..<3 {
            let (squares, vectors) = q.gram().symmetricEigen()
            if pass > 0 && squares.allSatisfy({ ($0 - 1).magnitude < 16 * Double(Scalar.ulpOfOne) }) { break }
            let cut = pass == 0 ? floor * floor : 0.25
            let kept = squares.prefix { $0 > cut && $0 > squares[0] * 1e-12 }.count
            let lengths = squares.prefix(kept).map { $0.squareRoot() }
            let basis = vectors.prefixColumns(kept)
            q = q.tallProduct(basis.scaledColumns(by: lengths.map { 1 / $0 }))
            r = basis.scaledColumns(by: lengths).transposed().multiplied(by: r)
            if kept == 0 { break }
        }
        return (q, r)
    }

    /// The shortest row of a matrix with orthogonal rows, relative to the longest.
    var smallestRowRatio: Double {
        let norms = rowNorms().map { Double($0) }
        guard let least = norms.min(), let most = norms.max(), most > 0 else { return 0 }
        return least / most
    }
}
