import LinearAlgebra

// Naive twins of what is tested, and random input for both.

/// A sparse matrix in which about `density` of the entries are set, with standard normal values.
func randomSparse(_ rows: Int, _ columns: Int, density: Double, seed: UInt64) -> SparseMatrix {
    var generator = SeededGenerator(seed: seed)
    let pairs = (0..<rows).map { _ in
        (0..<columns).compactMap { j -> (column: Int32, value: Float)? in
            generator.nextUniform() < density ? (Int32(j), Float(generator.nextGaussian())) : nil
        }
    }
    return SparseMatrix(columns: columns, rowsOfPairs: pairs)
}

/// A dense matrix of standard normal numbers.
func randomDense<Scalar: MatrixScalar>(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix<Scalar> {
    var generator = SeededGenerator(seed: seed)
    return .gaussian(rows: rows, columns: columns, using: &generator)
}

/// The product by its definition, in double precision.
func naiveProduct<A: MatrixScalar, B: MatrixScalar>(_ a: Matrix<A>, _ b: Matrix<B>) -> Matrix<Double> {
    var result = Matrix<Double>(rows: a.rows, columns: b.columns)
    for i in 0..<a.rows {
        for j in 0..<b.columns {
            for k in 0..<a.columns { result[i, j] += Double(a[i, k]) * Double(b[k, j]) }
        }
    }
    return result
}

/// The largest magnitude of a difference between two matrices of one shape.
func distance<A: MatrixScalar, B: MatrixScalar>(_ a: Matrix<A>, _ b: Matrix<B>) -> Double {
    precondition(a.rows == b.rows && a.columns == b.columns)
    return zip(a.values, b.values).map { (Double($0) - Double($1)).magnitude }.max() ?? 0
}

/// The largest magnitude of an entry of QᵀQ − I.
func orthonormalityError<A: MatrixScalar>(_ q: Matrix<A>) -> Double {
    distance(naiveProduct(q.transposed(), q), Matrix<Double>.identity(q.columns))
}

/// A dense matrix with the given singular values, and random singular vectors.
func planted(_ rows: Int, _ columns: Int, spectrum: [Double], seed: UInt64) -> Matrix<Double> {
    let u: Matrix<Double> = randomDense(rows, spectrum.count, seed: seed)
    let v: Matrix<Double> = randomDense(columns, spectrum.count, seed: seed + 1)
    return u.qr().q.scaledColumns(by: spectrum).multiplied(byTransposeOf: v.qr().q)
}

/// Shapes with 0, 1, odd numbers, and more than one block of every loop.
let shapes: [(Int, Int, Int)] = [
    (0, 3, 2), (3, 0, 2), (3, 2, 0), (1, 1, 1), (1, 7, 1), (5, 1, 9), (7, 5, 3), (17, 33, 31), (65, 40, 64),
    (700, 9, 5),
]
