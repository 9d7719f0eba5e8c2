import LinearAlgebra
import Testing

@Suite struct NeighborTests {
    /// All pairs by sorting the whole row of products.
    func oracle(
        _ queries: SparseMatrix, _ rows: SparseMatrix, count: Int, threshold: Float, excludingSelf: Bool
    ) -> [[(Int, Double)]] {
        let products = naiveProduct(queries.dense(), rows.dense().transposed())
        return (0..<products.rows).map { i in
            let all = (0..<products.columns).filter { j in
                products[i, j] >= Double(threshold) && products[i, j] != 0 && !(excludingSelf && i == j)
            }
            let sorted = all.sorted { (-products[i, $0], $0) < (-products[i, $1], $1) }
            return sorted.prefix(count).map { ($0, products[i, $0]) }
        }
    }

    /// Matrices of small whole numbers: products are exact, and many are equal.
    func counts(_ rows: Int, _ columns: Int, seed: UInt64) -> SparseMatrix {
        randomSparse(rows, columns, density: 0.2, seed: seed).mapValues { _, _, x in (x.magnitude * 2).rounded(.up) }
    }

    @Test(arguments: [(0, 5), (1, 1), (5, 3), (90, 40), (301, 25)], [0, 1, 4, 500])
    func allPairs(shape: (Int, Int), count: Int) {
        let a = counts(shape.0, shape.1, seed: 1)
        for threshold: Float in [0, 7] {
            for excludingSelf in [true, false] {
                let expected = oracle(a, a, count: count, threshold: threshold, excludingSelf: excludingSelf)
                let lists = a.topNeighbors(count: count, threshold: threshold, excludingSelf: excludingSelf)
                let dense = a.dense().topNeighbors(count: count, threshold: threshold, excludingSelf: excludingSelf)
                #expect(lists == dense)
                #expect(lists.count == a.rows)
                for i in 0..<a.rows {
                    #expect(lists[i].map(\.index) == expected[i].map(\.0))
                    #expect(lists[i].map { Double($0.similarity) } == expected[i].map(\.1))
                }
            }
        }
    }

    @Test func queries() {
        let a = counts(120, 30, seed: 2)
        let b = counts(17, 30, seed: 3)
        let expected = oracle(b, a, count: 6, threshold: 3, excludingSelf: false)
        let lists = a.topNeighbors(of: b, count: 6, threshold: 3)
        #expect(lists.count == 17)
        for i in 0..<17 { #expect(lists[i].map(\.index) == expected[i].map(\.0)) }
        #expect(a.dense().topNeighbors(of: b.dense(), count: 6, threshold: 3) == lists)
        let matrix = lists.asSparse(columns: 120)
        #expect(matrix.rows == 17 && matrix.columns == 120 && matrix.nonzeroCount == lists.indices.count)
    }

    /// A column of the dense part costs no more than short lists do, and has more rows than they may have.
    @Test(arguments: [true, false])
    func queriesOfOneDenseColumn(isSigned: Bool) {
        let rows = (0..<1200).map { row -> [(column: Int32, value: Float)] in
            let own = (column: Int32(1 + row % 60), value: Float(1 + row % 5))
            let common = (column: Int32(0), value: Float(isSigned && row % 4 == 0 ? -1 : 1 + row % 7))
            return row % 3 == 0 ? [common, own] : [own]
        }
        let a = SparseMatrix(columns: 61, rowsOfPairs: rows)
        let queries = SparseMatrix(columns: 61, rowsOfPairs: [[(0, 2)], [(5, 1)], [(0, 1), (7, 3)]])
        let expected = oracle(queries, a, count: 10, threshold: 0, excludingSelf: false)
        let lists = a.topNeighbors(of: queries, count: 10)
        for i in 0..<queries.rows { #expect(lists[i].map(\.index) == expected[i].map(\.0)) }
    }

    /// Few rows share a column, so that only the rows that the lists name are looked at.
    @Test(arguments: [true, false], [1, 5, 200])
    func shortLists(isSigned: Bool, count: Int) {
        let random = randomSparse(200, 250, density: 0.008, seed: 4)
        let a = random.mapValues { _, _, x in
            let whole = (x * 2).rounded(.awayFromZero)
            return isSigned ? whole : whole.magnitude
        }
        for (threshold, excludingSelf) in [(Float(0), true), (0, false), (3, true)] {
            let expected = oracle(a, a, count: count, threshold: threshold, excludingSelf: excludingSelf)
            let lists = a.topNeighbors(count: count, threshold: threshold, excludingSelf: excludingSelf)
            for i in 0..<a.rows {
                #expect(lists[i].map(\.index) == expected[i].map(\.0))
                #expect(lists[i].map { Double($0.similarity) } == expected[i].map(\.1))
            }
        }
    }
}
