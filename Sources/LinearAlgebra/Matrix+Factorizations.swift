/// A thin singular value decomposition, A = U Σ Vᵀ.
public struct SVD<Scalar: MatrixScalar>: Sendable, Equatable {
    /// The left singular vectors as columns, m × r with r = min(m, n).
    public let u: Matrix<Scalar>
    /// The singular values, descending, none negative.
    public let singularValues: [Scalar]
    /// The right singular vectors as columns, n × r.
    public let v: Matrix<Scalar>
}

extension Matrix {
    /// The thin QR factorisation A = Q R by Householder reflections (`geqrf`, `orgqr`).
    ///
    /// With r = min(m, n), Q is m × r with orthonormal columns, whatever the rank of A, and R is r × n and upper
    /// triangular (trapezoidal where m < n), its diagonal not negative. O(m·n·r).
    public func qr() -> (q: Matrix, r: Matrix) {
        let (m, n) = (rows, columns)
        let rank = min(m, n)
        var work = columns > rank ? columns(0..<rank).transposed() : transposed()
        var small = work.values.withUnsafeMutableBufferPointer { a -> [Scalar] in
            guard let base = a.baseAddress, rank > 0 else { return [] }
            return Scalar._qr(base, m: m, n: rank)
        }
        for i in 0..<rank where small[i * rank + i] < 0 {
            for j in 0..<rank { small[i * rank + j].negate() }
            for j in 0..<m { work.values[i * m + j].negate() }
        }
        let q = work.transposed()
        if n == rank { return (q, Matrix(rows: rank, columns: n, values: small)) }
        // The rest of a wide matrix: R₂ = Qᵀ A₂.
        let rest = q.transposeMultiplied(by: columns(rank..<n))
        var r = Matrix(rows: rank, columns: n)
        for i in 0..<rank {
            for j in 0..<rank { r.values[i * n + j] = small[i * rank + j] }
            for j in rank..<n { r.values[i * n + j] = rest.values[i * (n - rank) + j - rank] }
        }
        return (q, r)
    }

    /// The thin singular value decomposition by LAPACK's `gesdd`.
    ///
    /// Singular vectors are defined up to sign only: here the entry of largest magnitude in each column of V is
    /// positive, the first of them where several are equally large. O(m·n·min(m, n)).
    public func svd() -> SVD<Scalar> {
        let (m, n) = (rows, columns)
        let rank = min(m, n)
        if rank == 0 {
            return SVD(u: Matrix(rows: m, columns: 0), singularValues: [], v: Matrix(rows: n, columns: 0))
        }
        // A column-major reader sees Aᵀ = V Σ Uᵀ, so its left factor is our V.
        var work = values
        var vt = Matrix(rows: rank, columns: n)
        var u = Matrix(rows: m, columns: rank)
        var s = [Scalar](repeating: 0, count: rank)
        let ok = work.withUnsafeMutableBufferPointer { a in
            vt.values.withUnsafeMutableBufferPointer { vt in
                u.values.withUnsafeMutableBufferPointer { u in
                    s.withUnsafeMutableBufferPointer { s in
                        Scalar._svd(
                            a.baseAddress!, m: n, n: m, u: vt.baseAddress!, s: s.baseAddress!, vt: u.baseAddress!)
                    }
                }
            }
        }
        precondition(ok, "the SVD of a matrix of \(m) × \(n) with entries that are not finite")
        var v = vt.transposed()
        fixSigns(u: &u, v: &v)
        return SVD(u: u, singularValues: s, v: v)
    }

    /// The eigenvalues of a symmetric matrix, descending, and its eigenvectors as columns (`syevd`).
    ///
    /// Only the upper triangle is read. Signs are fixed as in ``svd()``. O(n³).
    @_specialize(where Scalar == Double)
    public func symmetricEigen() -> (values: [Scalar], vectors: Matrix) {
        precondition(rows == columns, "the eigenvalues of a matrix of \(rows) × \(columns)")
        let n = rows
        var work = values
        let (ascending, ok) = work.withUnsafeMutableBufferPointer { a -> ([Scalar], Bool) in
            guard let base = a.baseAddress else { return ([], true) }
            return Scalar._symmetricEigen(base, n: n)
        }
        precondition(ok, "the eigenvalues of a matrix of \(n) × \(n) with entries that are not finite")
        var vectors = Matrix(rows: n, columns: n)
        for i in 0..<n {
            for j in 0..<n { vectors.values[j * n + i] = work[(n - 1 - i) * n + j] }
        }
        var none = Matrix(rows: 0, columns: n)
        fixSigns(u: &none, v: &vectors)
        return (ascending.reversed(), vectors)
    }
}

/// Flips pairs of columns of `u` and `v` so that the entry of largest magnitude in each column of `v` is positive.
@_specialize(where Scalar == Double)
@_specialize(where Scalar == Float)
func fixSigns<Scalar: MatrixScalar>(u: inout Matrix<Scalar>, v: inout Matrix<Scalar>) {
    let count = v.columns
    var largest = [Scalar](repeating: 0, count: count)
    for i in 0..<v.rows {
        for j in 0..<count {
            let x = v.values[i * count + j]
            if x.magnitude > largest[j].magnitude { largest[j] = x }
        }
    }
    for j in 0..<count where largest[j] < 0 {
        for i in 0..<v.rows { v.values[i * count + j].negate() }
        for i in 0..<u.rows { u.values[i * count + j].negate() }
    }
}
