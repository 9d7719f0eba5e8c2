import LinearAlgebra
import Testing

@Suite struct PageRankTests {
    @Test func stationaryDistribution() {
        let weights = SparseMatrix(columns: 4, rowsOfPairs: [[(1, 1), (2, 1)], [(2, 2)], [(0, 3)], []])
        let ranks = PageRank(weights)
        #expect((ranks.scores.reduce(0, +) - 1).magnitude < 1e-12)
        #expect(ranks.residual <= 1e-9)
        // One more step of the walk changes nothing.
        let x = ranks.scores
        let lost = 0.85 * x[3] / 4 + 0.15 / 4
        let step = [0.85 * x[2] + lost, 0.85 * x[0] / 2 + lost, 0.85 * (x[0] / 2 + x[1]) + lost, lost]
        #expect(zip(x, step).allSatisfy { ($0 - $1).magnitude < 1e-8 })
    }

    @Test func symmetricCycleIsUniform() {
        let cycle = SparseMatrix(columns: 5, rowsOfPairs: [[(1, 1)], [(2, 1)], [(3, 1)], [(4, 1)], [(0, 1)]])
        #expect(PageRank(cycle).scores.allSatisfy { ($0 - 0.2).magnitude < 1e-12 })
    }

    @Test func personalizationAndEdges() {
        let none = SparseMatrix(columns: 3, rowsOfPairs: [[], [], []])
        #expect(PageRank(none, personalization: [2, 0, 2]).scores == [0.5, 0, 0.5])
        #expect(PageRank(none, personalization: [0, 0, 0]).scores.allSatisfy { ($0 - 1.0 / 3).magnitude < 1e-15 })
        #expect(PageRank(SparseMatrix(columns: 0, rowsOfPairs: [])).scores.isEmpty)
    }
}

@Suite struct KMeansTests {
    /// Points in tight groups around far corners.
    func groups(_ perGroup: Int, seed: UInt64) -> Matrix<Float> {
        var generator = SeededGenerator(seed: seed)
        let corners: [[Float]] = [[10, 0, 0], [0, 10, 0], [0, 0, 10], [-10, 0, 0]]
        return Matrix(
            (0..<4 * perGroup).map { i in corners[i % 4].map { $0 + Float(generator.nextGaussian()) * 0.1 } })
    }

    @Test(arguments: [true, false]) func findsPlantedGroups(spherical: Bool) {
        let points = groups(25, seed: 1)
        let clusters = KMeans(points, clusters: 4, spherical: spherical)
        for i in 0..<points.rows {
            #expect(clusters.assignments[i] == clusters.assignments[i % 4])
        }
        #expect(Set(clusters.assignments).count == 4)
    }

    @Test func clampsToDistinctPoints() {
        let points = Matrix<Float>([[1, 0], [1, 0], [0, 1], [0, 0]])
        let spherical = KMeans(points, clusters: 9)
        #expect(spherical.centers.rows == 2)
        #expect(spherical.assignments[3] == -1)
        #expect(spherical.inertia < 1e-12)
        #expect(KMeans(points, clusters: 9, spherical: false).centers.rows == 3)
        #expect(KMeans(Matrix(rows: 0, columns: 2), clusters: 3).assignments.isEmpty)
    }
}

@Suite struct NMFTests {
    @Test func findsExactFactors() {
        let w: Matrix<Float> = randomDense(40, 3, seed: 1)
        let h: Matrix<Float> = randomDense(3, 30, seed: 2)
        let a = Matrix(rows: 40, columns: 3, values: w.values.map(\.magnitude))
            .multiplied(by: Matrix(rows: 3, columns: 30, values: h.values.map(\.magnitude)))
        let nmf = NMF(SparseMatrix(a), rank: 3, tolerance: 1e-6, maximumIterations: 2000)
        #expect(nmf.w.values.allSatisfy { $0 >= 0 })
        #expect(nmf.h.values.allSatisfy { $0 >= 0 })
        let norm = a.values.reduce(0.0) { $0 + Double($1 * $1) }.squareRoot()
        #expect(nmf.error < 0.02 * norm)
        var error = 0.0
        for (x, y) in zip(nmf.w.multiplied(by: nmf.h).values, a.values) { error += Double((x - y) * (x - y)) }
        #expect((error.squareRoot() - nmf.error).magnitude < 1e-3 * norm)
    }

    @Test func emptyAndZero() {
        let zero = SparseMatrix(columns: 4, rowsOfPairs: [[], []])
        #expect(NMF(zero, rank: 2).error == 0)
        #expect(NMF(SparseMatrix(columns: 0, rowsOfPairs: []), rank: 3).w.rows == 0)
    }
}
