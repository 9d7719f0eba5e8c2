import LinearAlgebra
import Testing

@Suite struct LatentSpaceTests {
    func lowRank(_ rows: Int, seed: UInt64) -> SparseMatrix {
        let spectrum: [Double] = [9, 7, 5, 3, 2, 1]
        return SparseMatrix(Matrix<Float>(planted(rows, 200, spectrum: spectrum, seed: seed)))
    }

    @Test func mergingLosesNothingWithinTheRank() {
        let a = lowRank(300, seed: 1)
        let whole = LatentSpace(a, rank: 8)
        for batchRows in [300, 150, 70] {
            let merged = LatentSpace(a, rank: 8, batchRows: batchRows)
            #expect(merged.rowCount == 300)
            #expect((merged.squaredNorm - whole.squaredNorm).magnitude < 1e-6 * whole.squaredNorm)
            #expect(orthonormalityError(merged.v) < 1e-5)
            for j in 0..<6 { #expect((merged.singularValues[j] - whole.singularValues[j]).magnitude < 1e-4) }
            // The same directions, with the same signs.
            #expect(distance(merged.v.prefixColumns(6), whole.v.prefixColumns(6)) < 1e-3)
        }
    }

    @Test func truncationKeepsTheLeadingShare() {
        let a = randomSparse(400, 150, density: 0.1, seed: 2)
        let whole = LatentSpace(a, rank: 20)
        let merged = LatentSpace(a, rank: 60, batchRows: 100).truncated(to: 20)
        func kept(_ space: LatentSpace) -> Double { space.singularValues.reduce(0) { $0 + $1 * $1 } }
        #expect(merged.singularValues.count == 20)
        #expect(kept(merged) <= kept(whole) * (1 + 1e-5))
        #expect(kept(merged) > kept(whole) * 0.95)
    }

    @Test func emptyBatchesChangeNothing() {
        let a = lowRank(100, seed: 3)
        let empty = LatentSpace(SparseMatrix(columns: 200, rowsOfPairs: [[], []]), rank: 8)
        var space = LatentSpace(a, rank: 8)
        let before = space
        space.merge(empty)
        #expect(space.rowCount == 102)
        #expect(distance(space.v.prefixColumns(6), before.v.prefixColumns(6)) < 1e-5)
        var other = empty
        other.merge(before)
        #expect(distance(other.v.prefixColumns(6), before.v.prefixColumns(6)) < 1e-5)
    }

    @Test func reindexingMovesColumns() {
        let space = LatentSpace(lowRank(100, seed: 4), rank: 3)
        let moved = space.reindexed((0..<200).map { Int32(399 - 2 * $0) }, count: 400)
        #expect(moved.v.rows == 400)
        #expect(moved.v.row(399).elementsEqual(space.v.row(0)))
        #expect(moved.v.row(398).allSatisfy { $0 == 0 })
    }
}
