import CKernels
import CLAPACK

extension Float: MatrixScalar {
    public static func _gemm(
        _ transposeA: Bool, _ transposeB: Bool, m: Int, n: Int, k: Int, _ a: UnsafePointer<Float>, lda: Int,
        _ b: UnsafePointer<Float>, ldb: Int, _ c: UnsafeMutablePointer<Float>, ldc: Int,
        alpha: Float, beta: Float
    ) {
        if m == 0 || n == 0 { return }
        Parallelism.singleThreadedBLAS
        // In column-major eyes the stored arrays are the transposes: Cᵀ = op(B)ᵀ · op(A)ᵀ.
        var (alpha, beta) = (alpha, beta)
        var (m, n, k) = (CInt(m), CInt(n), CInt(k))
        var (lda, ldb, ldc) = (CInt(max(1, lda)), CInt(max(1, ldb)), CInt(max(1, ldc)))
        var ta = CChar(bitPattern: UInt8(ascii: transposeA ? "T" : "N"))
        var tb = CChar(bitPattern: UInt8(ascii: transposeB ? "T" : "N"))
        sgemm_(&tb, &ta, &n, &m, &k, &alpha, b, &ldb, a, &lda, &beta, c, &ldc, 1, 1)
    }

    public static func _qr(_ a: UnsafeMutablePointer<Float>, m: Int, n: Int) -> [Float] {
        var r = [Float](repeating: 0, count: n * n)
        if n == 0 { return r }
        Parallelism.singleThreadedBLAS
        var tau = [Float](repeating: 0, count: n)
        var (rows, columns, info, length) = (CInt(m), CInt(n), CInt(0), CInt(-1))
        var inner = columns
        var size: Float = 0
        sgeqrf_(&rows, &columns, a, &rows, &tau, &size, &length, &info)
        length = CInt(size)
        var work = [Float](repeating: 0, count: Int(length))
        sgeqrf_(&rows, &columns, a, &rows, &tau, &work, &length, &info)
        for j in 0..<n {
            for i in 0...j { r[i * n + j] = a[j * m + i] }
        }
        length = -1
        sorgqr_(&rows, &columns, &inner, a, &rows, tau, &size, &length, &info)
        length = CInt(size)
        work = [Float](repeating: 0, count: Int(length))
        sorgqr_(&rows, &columns, &inner, a, &rows, tau, &work, &length, &info)
        return r
    }

    public static func _svd(
        _ a: UnsafeMutablePointer<Float>, m: Int, n: Int, u: UnsafeMutablePointer<Float>,
        s: UnsafeMutablePointer<Float>, vt: UnsafeMutablePointer<Float>
    ) -> Bool {
        if m == 0 || n == 0 { return true }
        Parallelism.singleThreadedBLAS
        let copy = Array(UnsafeBufferPointer(start: a, count: m * n))
        var (rows, columns, info, length) = (CInt(m), CInt(n), CInt(0), CInt(-1))
        var rank = min(rows, columns)
        var job = CChar(bitPattern: UInt8(ascii: "S"))
        var job2 = job
        var size: Float = 0
        var integers = [CInt](repeating: 0, count: 8 * Int(rank))
        sgesdd_(
            &job, &rows, &columns, a, &rows, s, u, &rows, vt, &rank, &size, &length, &integers, &info, 1)
        length = CInt(size) + 1
        var work = [Float](repeating: 0, count: Int(length))
        sgesdd_(
            &job, &rows, &columns, a, &rows, s, u, &rows, vt, &rank, &work, &length, &integers, &info, 1)
        if info == 0 { return true }
        // Divide and conquer fails to converge on rare matrices where QR iteration does.
        for i in 0..<m * n { a[i] = copy[i] }
        length = -1
        sgesvd_(
            &job, &job2, &rows, &columns, a, &rows, s, u, &rows, vt, &rank, &size, &length, &info, 1, 1)
        length = CInt(size) + 1
        work = [Float](repeating: 0, count: Int(length))
        sgesvd_(
            &job, &job2, &rows, &columns, a, &rows, s, u, &rows, vt, &rank, &work, &length, &info, 1, 1)
        return info == 0
    }

    public static func _symmetricEigen(_ a: UnsafeMutablePointer<Float>, n: Int) -> (values: [Float], ok: Bool) {
        if n == 0 { return ([], true) }
        Parallelism.singleThreadedBLAS
        var values = [Float](repeating: 0, count: n)
        var (job, triangle) = (CChar(bitPattern: UInt8(ascii: "V")), CChar(bitPattern: UInt8(ascii: "L")))
        var (order, info, length, integerLength) = (CInt(n), CInt(0), CInt(-1), CInt(-1))
        var size: Float = 0
        var integerSize: CInt = 0
        ssyevd_(
            &job, &triangle, &order, a, &order, &values, &size, &length, &integerSize, &integerLength, &info, 1, 1)
        length = CInt(size) + 1
        integerLength = integerSize
        var work = [Float](repeating: 0, count: Int(length))
        var integers = [CInt](repeating: 0, count: Int(integerLength))
        ssyevd_(
            &job, &triangle, &order, a, &order, &values, &work, &length, &integers, &integerLength, &info, 1, 1)
        return (values, info == 0)
    }

    public static func _sparseDense(
        _ level: Int32, _ offsets: UnsafePointer<Int>, _ rows: Int, _ indices: UnsafePointer<Int32>,
        _ values: UnsafePointer<Float>, _ x: UnsafePointer<Float>, _ ldx: Int,
        _ y: UnsafeMutablePointer<Float>, _ width: Int
    ) {
        precis_sparse_dense_f32(level, offsets, rows, indices, values, x, ldx, y, width, width)
    }

    public static func _tall(
        _ m: Int, _ n: Int, _ k: Int, _ a: UnsafePointer<Float>, lda: Int, step: Int, _ x: UnsafePointer<Float>,
        ldx: Int, _ y: UnsafeMutablePointer<Float>, ldy: Int, mode: Int32
    ) {
        precis_tall_f32(bestKernelLevel, m, n, k, a, lda, step, x, ldx, y, ldy, mode)
    }
}
