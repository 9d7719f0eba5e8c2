import LinearAlgebra
import Testing
import Tokenization

@testable import Precis

/// Rows of counts against a dictionary for each.
@Suite struct RowCountTests {
    private func rows(_ count: Int, terms: Int, _ generator: inout SeededGenerator) -> [[Int32]] {
        (0..<count).map { _ in
            (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                // Low numbers are met more often; −1 is no term.
                let highest = Int.random(in: 0..<terms, using: &generator)
                return Int32(Int.random(in: -1...highest, using: &generator))
            }
        }
    }

    private func counted(_ rows: [[Int32]]) -> RowCounts {
        var counts = RowCounts()
        var termCount = 0
        for row in rows {
            termCount = max(termCount, Int(row.max() ?? -1) + 1)
            let tokens = row.map { Token(start: 0, end: 1, term: $0, surface: 0, flags: []) }
            counts.append(tokens[...], termCount: termCount)
        }
        return counts
    }

    private func expected(_ rows: [[Int32]], columns: Int) -> SparseMatrix {
        var offsets = [0]
        var indices: [Int32] = []
        var values: [Float] = []
        for row in rows {
            var times: [Int32: Float] = [:]
            for term in row where term >= 0 { times[term, default: 0] += 1 }
            for term in times.keys.sorted() {
                indices.append(term)
                values.append(times[term]!)
            }
            offsets.append(indices.count)
        }
        return SparseMatrix(rows: rows.count, columns: columns, offsets: offsets, indices: indices, values: values)
    }

    @Test(arguments: [1, 63, 64, 65, 4096, 4097, 30_000])
    func agreesWithADictionary(_ terms: Int) {
        var generator = SeededGenerator(seed: UInt64(terms))
        let rows = rows(200, terms: terms, &generator)
        #expect(counted(rows).matrix(columns: terms) == expected(rows, columns: terms))
    }

    @Test func renumbersRowsOnAnyNumberOfThreads() {
        var generator = SeededGenerator(seed: 7)
        let first = rows(50, terms: 5000, &generator)
        // More than two blocks, one of them not full.
        let second = rows(2500, terms: 5000, &generator)
        let numbers = (0..<5000).map { Int32($0) }.shuffled(using: &generator)
        let renumbered = second.map { $0.map { $0 < 0 ? -1 : numbers[Int($0)] } }
        var counts = counted(first)
        counts.append(counted(second), renumbered: numbers)
        #expect(counts.matrix(columns: 5000) == expected(first + renumbered, columns: 5000))
        // Two terms that become one are added up.
        var joined = counted([[0, 1, 2, 2]])
        joined.append(counted([[0, 1, 2]]), renumbered: [4, 3, 4])
        #expect(joined.matrix(columns: 5) == expected([[0, 1, 2, 2], [4, 3, 4]], columns: 5))
    }
}
