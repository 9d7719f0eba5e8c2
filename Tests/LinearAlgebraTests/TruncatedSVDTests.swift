import LinearAlgebra
import Testing

@Suite struct TruncatedSVDTests {
    func check(_ a: SparseMatrix, rank: Int, tolerance: Double = 1e-4) -> TruncatedSVD {
        let svd = TruncatedSVD(a, rank: rank, tolerance: tolerance)
        let k = svd.singularValues.count
        #expect(k <= min(rank, a.rows, a.columns))
        #expect(svd.u.rows == a.rows && svd.u.columns == k)
        #expect(svd.v.rows == a.columns && svd.v.columns == k)
        #expect(svd.residuals.count == k)
        #expect(orthonormalityError(svd.u) < 1e-5)
        #expect(orthonormalityError(svd.v) < 1e-5)
        #expect(svd.singularValues == svd.singularValues.sorted(by: >))
        #expect(svd.u.values.allSatisfy { $0.isFinite })
        #expect(svd.v.values.allSatisfy { $0.isFinite })
        return svd
    }

    static let fast: [Double] = [100, 50, 20, 10, 5, 2, 1]
    static let repeated: [Double] = [3, 3, 3, 2, 2, 1]
    static let slow: [Double] = (0..<60).map { 1 / Double($0 + 1) }
    static let flat: [Double] = (0..<60).map { 1 - Double($0) / 100 }

    @Test(arguments: [fast, repeated, slow, flat])
    func plantedSpectrumComesBack(spectrum: [Double]) {
        for (m, n) in [(90, 70), (700, 400)] {
            let dense = planted(m, n, spectrum: spectrum, seed: 11)
            let svd = check(SparseMatrix(Matrix<Float>(dense)), rank: 6)
            #expect(svd.converged)
            for (found, expected) in zip(svd.singularValues, spectrum.sorted(by: >)) {
                #expect((found - expected).magnitude < 1e-4 * spectrum[0])
            }
        }
    }

    @Test func agreesWithLAPACK() {
        let a = randomSparse(900, 500, density: 0.02, seed: 12)
        let exact = Matrix<Double>(a.dense()).svd()
        let svd = check(a, rank: 20)
        #expect(svd.converged)
        for j in 0..<20 {
            #expect((svd.singularValues[j] - exact.singularValues[j]).magnitude < 1e-4 * exact.singularValues[0])
        }
    }

    /// Few rows and many columns, or the reverse: by the eigenvalues of the smaller Gram matrix.
    @Test(arguments: [true, false]) func narrow(wide: Bool) {
        let tall = randomSparse(4000, 140, density: 0.03, seed: 18)
        let a = wide ? tall.transposed() : tall
        let svd = check(a, rank: 20, tolerance: 1e-6)
        #expect(svd.converged)
        let gram = tall.transposed().multiplied(by: Matrix<Double>(tall.dense()))
        let exact = gram.symmetricEigen().values.map { $0.squareRoot() }
        for j in 0..<20 { #expect((svd.singularValues[j] - exact[j]).magnitude < 1e-9 * exact[0]) }
    }

    @Test func rankDeficient() {
        let dense = planted(700, 500, spectrum: [4, 3, 2], seed: 13)
        let svd = check(SparseMatrix(Matrix<Float>(dense)), rank: 3)
        #expect(svd.singularValues.count == 3)
        // Two equal rows, and many empty ones.
        var pairs = [[(column: Int32, value: Float)]](repeating: [], count: 2000)
        pairs[3] = [(1, 1), (1500, 2)]
        pairs[900] = pairs[3]
        let sparse = check(SparseMatrix(columns: 1600, rowsOfPairs: pairs), rank: 10)
        #expect(sparse.singularValues.count == 1)
        #expect((sparse.singularValues[0] - 10.0.squareRoot()).magnitude < 1e-5)
    }

    @Test(arguments: [(0, 0), (0, 5), (5, 0), (1, 1), (1, 40), (40, 1)])
    func smallAndEmpty(m: Int, n: Int) {
        let zero = SparseMatrix(columns: n, rowsOfPairs: Array(repeating: [], count: m))
        #expect(check(zero, rank: 3).singularValues.isEmpty)
        let full = randomSparse(m, n, density: 1, seed: 14)
        let svd = check(full, rank: 3)
        #expect(svd.singularValues.count == min(m, n))
        #expect(svd.converged)
    }

    @Test func transformProjects() {
        let a = randomSparse(60, 50, density: 0.2, seed: 15)
        let svd = check(a, rank: 5)
        let scaled = svd.u.scaledColumns(by: svd.singularValues.map { Float($0) })
        #expect(distance(svd.transform(a), scaled) < 1e-3)
    }

    @Test func tighterTolerancesInDouble() {
        let dense = planted(700, 400, spectrum: Self.slow, seed: 16)
        let a = SparseMatrix(Matrix<Float>(dense))
        let exact = Matrix<Double>(a.dense()).svd()
        let (svd, residuals) = a.leadingTriplets(12, tolerance: 1e-8)
        #expect(residuals.allSatisfy { $0 <= 1e-8 * svd.singularValues[0] })
        #expect(orthonormalityError(svd.u) < 1e-12)
        #expect(orthonormalityError(svd.v) < 1e-12)
        for j in 0..<12 { #expect((svd.singularValues[j] - exact.singularValues[j]).magnitude < 1e-10) }
    }

    /// More copies of a singular value than a block has columns.
    @Test func manyEqualSingularValues() {
        let spectrum = [Double](repeating: 2, count: 40) + (0..<100).map { 1 / Double($0 + 1) }
        let a = SparseMatrix(Matrix<Float>(planted(600, 500, spectrum: spectrum, seed: 17)))
        let svd = check(a, rank: 45)
        #expect(svd.converged)
        for j in 0..<45 {
            let expected = j < 40 ? 2 : 1 / Double(j - 39)
            #expect((svd.singularValues[j] - expected).magnitude < 1e-3)
        }
    }
}
