import Testing

@testable import Precis

@Suite("Similarity graphs")
struct SimilarityGraphTests {
    /// Counts of `rows` sentences over `terms` terms, some sentences empty.
    static func counts(rows: Int, terms: Int, seed: UInt64) -> SparseMatrix {
        var generator = SeededGenerator(seed: seed)
        return SparseMatrix(
            columns: terms,
            rowsOfPairs: (0..<rows).map { row in
                row % 11 == 10
                    ? []
                    : (0..<Int.random(in: 1...9, using: &generator)).map { _ in
                        (column: Int32.random(in: 0..<Int32(terms), using: &generator), value: 1)
                    }
            })
    }

    @Test("a graph held as products ranks as the one written out does", arguments: 1...4)
    func implicit(seed: Int) {
        let counts = Self.counts(rows: 60, terms: 40, seed: UInt64(seed))
        let pairs: [(SimilarityGraph, SimilarityGraph, Double)] = [
            (SimilarityGraph(overlap: counts), SimilarityGraph(overlap: counts, limit: 0), 2e-4),
            (SimilarityGraph(bm25: counts), SimilarityGraph(bm25: counts, limit: 0), 1e-6),
            (
                SimilarityGraph(cosine: counts.normalizedRows()),
                SimilarityGraph(cosine: counts.normalizedRows(), limit: 0), 1e-6
            ),
        ]
        for (full, factors, tolerance) in pairs {
            for (a, b) in zip(full.ranks(), factors.ranks()) { #expect(abs(a - b) < tolerance * max(a, b)) }
            #expect(abs(factors.ranks().reduce(0, +) - 1) < 1e-9)
        }
    }

    @Test("where there are many rows an edge is kept for both ends, with the rows' cosine")
    func nearestEdges() {
        let rows = Self.counts(rows: 500, terms: 300, seed: 3).normalizedRows()
        let edges = SentenceEdges(cosine: rows).weights
        let nearest = rows.topNeighbors(count: SentenceEdges.neighborLimit)
        var wanted = Set<[Int]>()
        for row in 0..<rows.rows {
            for (other, similarity) in nearest[row] {
                wanted.formUnion([[row, other], [other, row]])
                #expect(abs(edges[row, other] - similarity) < 1e-6)
                #expect(edges[row, other] == edges[other, row])
            }
        }
        #expect(edges.nonzeroCount == wanted.count)
    }

    @Test("a few products stand for the division by a sum")
    func reciprocals() {
        let x = [0.35, 0.7, 1.1, 2.3, 4.6, 6.9]
        let scalings = SimilarityGraph.reciprocalSums(of: x)
        for i in x.indices {
            for j in x.indices {
                let sum = scalings.reduce(0) { $0 + $1[i] * $1[j] }
                #expect(abs(sum * (x[i] + x[j]) - 1) < 2e-4)
            }
        }
    }

    @Test("ranks equal PageRank over the same weights")
    func pageRank() {
        let rows = Self.counts(rows: 30, terms: 20, seed: 9).normalizedRows()
        let edges = SentenceEdges(cosine: rows).weights
        for (a, b) in zip(SimilarityGraph(cosine: rows).ranks(), PageRank(edges).scores) { #expect(abs(a - b) < 1e-5) }
    }

    @Test("edges are the cosines of all pairs")
    func cosines() {
        let rows = Self.counts(rows: 40, terms: 25, seed: 5).normalizedRows()
        let edges = SentenceEdges(cosine: rows).weights
        let dense = rows.dense()
        for i in 0..<40 {
            for j in 0..<40 {
                let cosine = i == j ? 0 : (0..<25).reduce(Float(0)) { $0 + dense[i, $1] * dense[j, $1] }
                #expect(abs(edges[i, j] - cosine) < 1e-5)
            }
        }
    }

    @Test("edges of many rows are symmetric, and no row has a common term's")
    func edges() {
        let rows = Self.counts(rows: 80, terms: 30, seed: 3).normalizedRows()
        let edges = SentenceEdges(cosine: rows, limit: 10).weights
        #expect(edges == edges.transposed())
        #expect((0..<80).allSatisfy { edges[$0, $0] == 0 })
    }
}
