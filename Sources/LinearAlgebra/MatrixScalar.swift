/// A number type that matrices hold: `Float` or `Double`.
///
/// The requirements are the BLAS and LAPACK routines of the type; they are for this module's own use, and no other
/// type should conform.
public protocol MatrixScalar: BinaryFloatingPoint, Sendable {
    /// Row-major C (m × n) := α op(A) · op(B) + β C, with inner dimension `k`; `lda`, `ldb`, `ldc` are the distances
    /// between stored rows.
    static func _gemm(
        _ transposeA: Bool, _ transposeB: Bool, m: Int, n: Int, k: Int, _ a: UnsafePointer<Self>, lda: Int,
        _ b: UnsafePointer<Self>, ldb: Int, _ c: UnsafeMutablePointer<Self>, ldc: Int,
        alpha: Self, beta: Self)

    /// Column-major thin QR in place: `a` (m × n, m ≥ n) becomes Q; returns R (n × n, row-major, upper triangular).
    static func _qr(_ a: UnsafeMutablePointer<Self>, m: Int, n: Int) -> [Self]

    /// Column-major thin SVD: `a` (m × n) is destroyed; `u` (m × r), `s` (r), `vt` (r × n), r = min(m, n).
    static func _svd(
        _ a: UnsafeMutablePointer<Self>, m: Int, n: Int, u: UnsafeMutablePointer<Self>, s: UnsafeMutablePointer<Self>,
        vt: UnsafeMutablePointer<Self>
    ) -> Bool

    /// Eigenvalues (ascending) and, in place of `a` (n × n, symmetric), the eigenvectors as rows of a row-major matrix.
    static func _symmetricEigen(_ a: UnsafeMutablePointer<Self>, n: Int) -> (values: [Self], ok: Bool)

    /// Rows of the product of a sparse and a dense matrix of `width` columns, the latter's rows `ldx` apart; `level`
    /// chooses the kernel's twin.
    static func _sparseDense(
        _ level: Int32, _ offsets: UnsafePointer<Int>, _ rows: Int, _ indices: UnsafePointer<Int32>,
        _ values: UnsafePointer<Float>, _ x: UnsafePointer<Self>, _ ldx: Int,
        _ y: UnsafeMutablePointer<Self>, _ width: Int)

    /// Y (m × n) := A X, Y + A X or Y − A X (`mode` 0, 1, −1), where entry (i, j) of A (m × k) is `a[i * lda + j * step]`.
    static func _tall(
        _ m: Int, _ n: Int, _ k: Int, _ a: UnsafePointer<Self>, lda: Int, step: Int, _ x: UnsafePointer<Self>,
        ldx: Int, _ y: UnsafeMutablePointer<Self>, ldy: Int, mode: Int32)
}
