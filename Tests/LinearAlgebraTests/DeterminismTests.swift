import LinearAlgebra
import Testing

/// Results do not change by one bit with the thread count. The tests share the setting, so they run one by one.
@Suite(.serialized) struct DeterminismTests {
    func onOneAndMore<T: Equatable>(_ body: () -> T) -> Bool {
        let before = Parallelism.threads
        defer { Parallelism.threads = before }
        Parallelism.threads = 1
        let single = body()
        for threads in [2, 3] {
            Parallelism.threads = threads
            if body() != single { return false }
        }
        return true
    }

    @Test func products() {
        let a = randomSparse(3000, 300, density: 0.02, seed: 1)
        let x: Matrix<Float> = randomDense(300, 20, seed: 2)
        let y: Matrix<Float> = randomDense(3000, 20, seed: 3)
        #expect(onOneAndMore { a.multiplied(by: x) })
        #expect(onOneAndMore { a.transposeMultiplied(by: y) })
        #expect(onOneAndMore { y.transposeMultiplied(by: y) })
        #expect(onOneAndMore { y.multiplied(byTransposeOf: y.slice(rows: 0..<50)) })
    }

    @Test func decompositions() {
        let a = randomSparse(1500, 400, density: 0.02, seed: 4)
        #expect(onOneAndMore { TruncatedSVD(a, rank: 10) })
        #expect(onOneAndMore { LatentSpace(a, rank: 10, batchRows: 600) })
        let positive = a.mapValues { _, _, x in x.magnitude }
        #expect(onOneAndMore { NMF(positive, rank: 4, maximumIterations: 5) })
        #expect(onOneAndMore { PageRank(a.transposed().slice(rows: 0..<400).squarePart().mapValues { $2.magnitude }) })
    }

    @Test func searches() {
        let a = randomSparse(700, 120, density: 0.05, seed: 5).mapValues { _, _, x in x.magnitude }
        #expect(onOneAndMore { a.topNeighbors(count: 7) })
        #expect(onOneAndMore { a.dense().topNeighbors(count: 7) })
        #expect(onOneAndMore { KMeans(a.dense(), clusters: 5, restarts: 2) })
    }
}

extension SparseMatrix {
    /// The leading square block of a matrix with at least as many columns as rows.
    func squarePart() -> SparseMatrix {
        SparseMatrix(
            columns: rows,
            rowsOfPairs: (0..<rows).map { i in
                let (indices, values) = row(i)
                return zip(indices, values).filter { Int($0.0) < rows }.map { ($0, $1) }
            })
    }
}
