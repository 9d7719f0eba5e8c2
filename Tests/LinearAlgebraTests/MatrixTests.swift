import LinearAlgebra
import Testing

@Suite struct MatrixTests {
    @Test func example() {
        let a = Matrix<Double>(rows: 2, columns: 2, values: [1, 2, 3, 4])
        #expect(a.multiplied(by: a)[1, 0] == 15)
    }

    @Test(arguments: shapes) func products(m: Int, k: Int, n: Int) {
        let a: Matrix<Float> = randomDense(m, k, seed: 1)
        let b: Matrix<Float> = randomDense(k, n, seed: 2)
        let oracle = naiveProduct(a, b)
        #expect(distance(a.multiplied(by: b), oracle) < 1e-4)
        #expect(distance(a.multiplied(byTransposeOf: b.transposed()), oracle) < 1e-4)
        #expect(distance(a.transposed().transposeMultiplied(by: b), oracle) < 1e-4)
        let (c, d) = (Matrix<Double>(a), Matrix<Double>(b))
        #expect(distance(c.multiplied(by: d), oracle) < 1e-12)
        #expect(distance(c.transposed().transposeMultiplied(by: d), oracle) < 1e-12)
    }

    @Test(arguments: shapes) func qr(m: Int, n: Int, _: Int) {
        let a: Matrix<Double> = randomDense(m, n, seed: 3)
        let (q, r) = a.qr()
        #expect(q.columns == min(m, n) && r.rows == min(m, n))
        #expect(orthonormalityError(q) < 1e-12)
        #expect(distance(naiveProduct(q, r), a) < 1e-12)
        for i in 0..<r.rows {
            #expect(r[i, i] >= 0)
            for j in 0..<i { #expect(r[i, j] == 0) }
        }
        #expect(orthonormalityError(Matrix<Float>(a).qr().q) < 1e-5)
    }

    @Test(arguments: shapes) func svd(m: Int, n: Int, _: Int) {
        let a: Matrix<Double> = randomDense(m, n, seed: 4)
        let svd = a.svd()
        #expect(svd.singularValues.count == min(m, n))
        #expect(svd.singularValues == svd.singularValues.sorted(by: >))
        #expect(orthonormalityError(svd.u) < 1e-12)
        #expect(orthonormalityError(svd.v) < 1e-12)
        let back = naiveProduct(svd.u.scaledColumns(by: svd.singularValues), svd.v.transposed())
        #expect(distance(back, a) < 1e-12)
        #expect(orthonormalityError(Matrix<Float>(a).svd().v) < 1e-5)
    }

    @Test func svdFixesSigns() {
        let svd = (randomDense(9, 6, seed: 5) as Matrix<Double>).svd()
        for j in 0..<6 {
            let column = svd.v.column(j)
            let largest = column.map(\.magnitude).max()!
            #expect(column.first { $0.magnitude == largest }! > 0)
        }
    }

    @Test func svdOfRankOne() {
        let a = Matrix<Double>(rows: 3, columns: 2, values: [1, 2, 2, 4, 0, 0])
        let svd = a.svd()
        #expect((svd.singularValues[0] - 5).magnitude < 1e-12)
        #expect(svd.singularValues[1] < 1e-12)
    }

    @Test func symmetricEigen() {
        let q = (randomDense(6, 6, seed: 6) as Matrix<Double>).qr().q
        let spectrum: [Double] = [9, 4, 1, 0, -2, -7]
        let a = q.scaledColumns(by: spectrum).multiplied(byTransposeOf: q)
        let (values, vectors) = a.symmetricEigen()
        #expect(zip(values, spectrum).allSatisfy { ($0 - $1).magnitude < 1e-12 })
        #expect(distance(naiveProduct(a, vectors), vectors.scaledColumns(by: values)) < 1e-12)
    }

    @Test func normalizedRows() {
        let a = Matrix<Float>([[3, 4], [0, 0]]).normalizedRows()
        #expect(a == Matrix<Float>([[0.6, 0.8], [0, 0]]))
    }

    @Test func transposeTurnsEveryEntry() {
        let a: Matrix<Float> = randomDense(37, 70, seed: 7)
        let t = a.transposed()
        #expect(t.rows == 70 && t.columns == 37)
        for i in 0..<37 { #expect(t.column(i) == Array(a.row(i))) }
    }
}
