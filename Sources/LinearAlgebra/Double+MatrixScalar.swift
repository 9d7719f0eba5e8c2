import CKernels
import CLAPACK

extension Double: MatrixScalar {
    public static func _gemm(
        _ transposeA: Bool, _ transposeB: Bool, m: Int, n: Int, k: Int, _ a: UnsafePointer<Double>, lda: Int,
        _ b: UnsafePointer<Double>, ldb: Int, _ c: UnsafeMutablePointer<Double>, ldc: Int,
        alpha: Double, beta: Double
    ) {
        if m == 0 || n == 0 { return }
        Parallelism.singleThreadedBLAS
        // In column-major eyes the stored arrays are the transposes: Cᵀ = op(B)ᵀ · op(A)ᵀ.
        var (alpha, beta) = (alpha, beta)
        var (m, n, k) = (CInt(m), CInt(n), CInt(k))
        var (lda, ldb, ldc) = (CInt(max(1, lda)), CInt(max(1, ldb)), CInt(max(1, ldc)))
        var ta = CChar(bitPattern: UInt8(ascii: transposeA ? "T" : "N"))
        var tb = CChar(bitPattern: UInt8(ascii: transposeB ? "T" : "N"))
        dgemm_(&tb, &ta, &n, &m, &k, &alpha, b, &ldb, a, &lda, &beta, c, &ldc, 1, 1)
    }

    public static func _qr(_ a: UnsafeMutablePointer<Double>, m: Int, n: Int) -> [Double] {
        var r = [Double](repeating: 0, count: n * n)
        if n == 0 { return r }
        Parallelism.singleThreadedBLAS
        var tau = [Double](repeating: 0, count: n)
        var (rows, columns, info, length) = (CInt(m), CInt(n), CInt(0), CInt(-1))
        var inner = columns
        var size: Double = 0
        dgeqrf_(&rows, &columns, a, &rows, &tau, &size, &length, &info)
        length = CInt(size)
        var work = [Double](repeating: 0, count: Int(length))
        dgeqrf_(&rows, &columns, a, &rows, &tau, &work, &length, &info)
        for j in 0..<n {
            for i in 0...j { r[i * n + j] = a[j * m + i] }
        }
        length = -1
        dorgqr_(&rows, &columns, &inner, a, &rows, tau, &size, &length, &info)
        length = CInt(size)
        work = [Double](repeating: 0, count: Int(length))
        dorgqr_(&rows, &columns, &inner, a, &rows, tau, &work, &length, &info)
        return r
    }

    public static func _svd(
        _ a: UnsafeMutablePointer<Double>, m: Int, n: Int, u: UnsafeMutablePointer<Double>,
        s: UnsafeMutablePointer<Double>, vt: UnsafeMutablePointer<Double>
    ) -> Bool {
        if m == 0 || n == 0 { return true }
        Parallelism.singleThreadedBLAS
        let copy = Array(UnsafeBufferPointer(start: a, count: m * n))
        var (rows, columns, info, length) = (CInt(m), CInt(n), CInt(0), CInt(-1))
        var rank = min(rows, columns)
        var job = CChar(bitPattern: UInt8(ascii: "S"))
        var job2 = job
        var size: Double = 0
        var integers = [CInt](repeating: 0, count: 8 * Int(rank))
        dgesdd_(
            &job, &rows, &columns, a, &rows, s, u, &rows, vt, &rank, &size, &length, &integers, &info, 1)
        length = CInt(size) + 1
        var work = [Double](repeating: 0, count: Int(length))
        dgesdd_(
            &job, &rows, &columns, a, &rows, s, u, &rows, vt, &rank, &work, &length, &integers, &info, 1)
        if info == 0 { return true }
        // Divide and conquer fails to converge on rare matrices where QR iteration does.
        for i in 0..<m * n { a[i] = copy[i] }
        length = -1
        dgesvd_(
            &job, &job2, &rows, &columns, a, &rows, s, u, &rows, vt, &rank, &size, &length, &info, 1, 1)
        length = CInt(size) + 1
        work = [Double](repeating: 0, count: Int(length))
        dgesvd_(
            &job, &job2, &rows, &columns, a, &rows, s, u, &rows, vt, &rank, &work, &length, &info, 1, 1)
        return info == 0
    }

    public static func _symmetricEigen(_ a: UnsafeMutablePointer<Double>, n: Int) -> (values: [Double], ok: Bool) {
        if n == 0 { return ([], true) }
        Parallelism.singleThreadedBLAS
        var values = [Double](repeating: 0, count: n)
        var (job, triangle) = (CChar(bitPattern: UInt8(ascii: "V")), CChar(bitPattern: UInt8(ascii: "L")))
        var (order, info, length, integerLength) = (CInt(n), CInt(0), CInt(-1), CInt(-1))
        var size: Double = 0
        var integerSize: CInt = 0
        dsyevd_(
            &job, &triangle, &order, a, &order, &values, &size, &length, &integerSize, &integerLength, &info, 1, 1)
        length = CInt(size) + 1
        integerLength = integerSize
        var work = [Double](repeating: 0, count: Int(length))
        var integers = [CInt](repeating: 0, count: Int(integerLength))
        dsyevd_(
            &job, &triangle, &order, a, &order, &values, &work, &length, &integers, &integerLength, &info, 1, 1)
        return (values, info == 0)
    }

    public static func _sparseDense(
        _ level: Int32, _ offsets: UnsafePointer<Int>, _ rows: Int, _ indices: UnsafePointer<Int32>,
        _ values: UnsafePointer<Float>, _ x: UnsafePointer<Double>, _ ldx: Int,
        _ y: UnsafeMutablePointer<Double>, _ width: Int
    ) {
        precis_sparse_dense_f64(level, offsets, rows, indices, values, x, ldx, y, width, width)
    }

    public static func _tall(
        _ m: Int, _ n: Int, _ k: Int, _ a: UnsafePointer<Double>, lda: Int, step: Int, _ x: UnsafePointer<Double>,
        ldx: Int, _ y: UnsafeMutablePointer<Double>, ldy: Int, mode: Int32
    ) {
        precis_tall_f64(bestKernelLevel, m, n, k, a, lda, step, x, ldx, y, ldy, mode)
    }
}
