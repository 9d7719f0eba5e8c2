import LinearAlgebra
import Testing

@Suite struct SparseMatrixTests {
    @Test func example() {
        let a = SparseMatrix(columns: 3, rowsOfPairs: [[(0, 1), (2, 2)], [], [(1, 5)]])
        #expect(a.nonzeroCount == 3)
        #expect(a[0, 2] == 2)
        #expect(a[1, 1] == 0)
    }

    @Test func pairsInAnyOrderAddUp() {
        let a = SparseMatrix(columns: 5, rowsOfPairs: [[(4, 1), (0, 2), (4, 3)]])
        #expect(a == SparseMatrix(rows: 1, columns: 5, offsets: [0, 2], indices: [0, 4], values: [2, 4]))
    }

    @Test func countsOfTerms() {
        let counts = SparseMatrix(columns: 3, countingTerms: [[2, 0, 2], [-1], []])
        #expect(counts.dense() == Matrix([[1, 0, 2], [0, 0, 0], [0, 0, 0]]))
        #expect(SparseMatrix(columns: 0, countingTerms: []).rows == 0)
        // More rows than a chunk.
        let many = SparseMatrix(columns: 7, countingTerms: (0..<600).map { [Int32($0 % 7), 3] })
        for i in 0..<600 {
            #expect(many[i, 3] == (i % 7 == 3 ? 2 : 1))
            #expect(many.row(i).indices.count == (i % 7 == 3 ? 1 : 2))
        }
    }

    @Test(arguments: shapes) func products(m: Int, n: Int, k: Int) {
        let a = randomSparse(m, n, density: 0.3, seed: 1)
        let x: Matrix<Float> = randomDense(n, k, seed: 2)
        let y: Matrix<Float> = randomDense(m, k, seed: 3)
        #expect(distance(a.multiplied(by: x), naiveProduct(a.dense(), x)) < 1e-4)
        #expect(distance(a.multiplied(by: Matrix<Double>(x)), naiveProduct(a.dense(), x)) < 1e-12)
        #expect(distance(a.transposeMultiplied(by: y), naiveProduct(a.dense().transposed(), y)) < 1e-4)
    }

    @Test(arguments: shapes) func transpose(m: Int, n: Int, _: Int) {
        let a = randomSparse(m, n, density: 0.3, seed: 4)
        #expect(a.transposed().dense() == a.dense().transposed())
        #expect(a.transposed().transposed() == a)
    }

    @Test func scaling() {
        let a = SparseMatrix(columns: 2, rowsOfPairs: [[(0, 3), (1, 4)], [], [(1, 2)]])
        #expect(a.rowNorms() == [5, 0, 2])
        #expect(a.normalizedRows().dense() == Matrix([[0.6, 0.8], [0, 0], [0, 1]]))
        #expect(a.scaledColumns(by: [2, 10]).dense() == Matrix([[6, 40], [0, 0], [0, 20]]))
        #expect(a.scaledRows(by: [2, 3, 4]).dense() == Matrix([[6, 8], [0, 0], [0, 8]]))
    }

    @Test func slicesBehaveAsMatrices() {
        let a = randomSparse(20, 9, density: 0.4, seed: 5)
        let slice = a.slice(rows: 7..<15)
        let dense = a.dense().slice(rows: 7..<15)
        #expect(slice.dense() == dense)
        #expect(slice == SparseMatrix(dense))
        #expect(slice.compacted() == slice)
        #expect(slice.transposed().dense() == dense.transposed())
        #expect(slice.normalizedRows().rows == 8)
        let x: Matrix<Float> = randomDense(9, 3, seed: 6)
        #expect(slice.multiplied(by: x) == a.multiplied(by: x).slice(rows: 7..<15))
        #expect(slice.topNeighbors(count: 3) == SparseMatrix(dense).topNeighbors(count: 3))
    }

    @Test func columnsAreSelected() {
        let a = randomSparse(20, 6, density: 0.5, seed: 7)
        let places: [Int32] = [-1, 0, 1, -1, 3, -1]
        for matrix in [a, a.slice(rows: 5..<15)] {
            let dense = matrix.dense()
            var expected = Matrix<Float>(rows: dense.rows, columns: 4)
            for row in 0..<dense.rows {
                for (column, place) in places.enumerated() where place >= 0 {
                    expected[row, Int(place)] = dense[row, column]
                }
            }
            #expect(matrix.selectingColumns(places, count: 4) == SparseMatrix(expected))
        }
        var doubled = a
        doubled.withMutableValues { _, _, values in for place in values.indices { values[place] *= 2 } }
        #expect(doubled == a.scaledRows(by: [Float](repeating: 2, count: 20)))
    }
}
