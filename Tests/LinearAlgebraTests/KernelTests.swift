import CKernels
@_spi(Kernels) import LinearAlgebra
import Testing

@Suite struct KernelTests {
    /// Widths that use every block of columns and every remainder.
    @Test(arguments: [1, 2, 3, 7, 8, 15, 16, 31, 33, 64, 100, 129])
    func sparseTimesDense(width: Int) {
        let a = randomSparse(70, 90, density: 0.3, seed: 1)
        let x: Matrix<Float> = randomDense(90, width, seed: 2)
        let oracle = naiveProduct(a.dense(), x)
        var results: [Matrix<Float>] = []
        for level: Int32 in [0, 1, 2] {
            var y = Matrix<Float>(rows: 70, columns: width, repeating: .nan)
            a.multiply(x, into: &y, level: level)
            #expect(distance(y, oracle) < 1e-4)
            results.append(y)
            var z = Matrix<Double>(rows: 70, columns: width, repeating: .nan)
            a.multiply(Matrix<Double>(x), into: &z, level: level)
            #expect(distance(z, oracle) < 1e-12)
        }
        // The vector twins agree to the bit, where the machine has both.
        if bestKernelLevel == 2 { #expect(results[1] == results[2]) }
    }

    /// Widths of every block of columns, an overlapping last one, and fewer than a vector.
    @Test(arguments: [1, 5, 7, 8, 9, 16, 31, 32, 33, 47, 64, 70])
    func weightedRows(columns: Int) {
        let a: Matrix<Double> = randomDense(23, columns, seed: 8)
        let weights: Matrix<Double> = randomDense(1, 23, seed: 9)
        let oracle = (0..<columns).map { j in (0..<23).reduce(0.0) { $0 + weights[0, $1] * a[$1, j] } }
        for level: Int32 in [0, 1, 2] {
            var sums = [Double](repeating: .nan, count: columns)
            precis_weighted_rows(level, Array(weights.values), 23, Array(a.values), columns, &sums)
            // To the bit, whatever the machine: nothing is fused.
            #expect(sums == oracle)
        }
    }

    @Test func rowsLongerThanASegment() {
        let a = randomSparse(3, 5000, density: 0.9, seed: 3)
        let x: Matrix<Float> = randomDense(5000, 20, seed: 4)
        #expect(distance(a.multiplied(by: x), naiveProduct(a.dense(), x)) < 1e-3)
    }

    /// A column of the product does not depend on the columns beside it.
    @Test func columnsStandAlone() {
        let a = randomSparse(60, 80, density: 0.3, seed: 5)
        let x: Matrix<Float> = randomDense(80, 37, seed: 6)
        let whole = a.multiplied(by: x)
        for j in [0, 5, 31, 36] { #expect(a.multiplied(by: x.columns(j..<j + 1)) == whole.columns(j..<j + 1)) }
    }
}
