import LinearAlgebra
import Testing

@testable import Precis

/// A tree as it is read: answered by walking down from the root.
private indirect enum NaiveTree {
    case answer(Double)
    case question(feature: Int, threshold: Float, value: Double, left: NaiveTree, right: NaiveTree)

    static func random(_ answers: Int, features: Int, _ generator: inout SeededGenerator) -> NaiveTree {
        let value = Double(Int.random(in: -500...500, using: &generator)) / 64
        if answers == 1 { return .answer(value) }
        let left = Int.random(in: 1..<answers, using: &generator)
        return .question(
            feature: Int.random(in: 0..<features, using: &generator),
            threshold: Float(Int.random(in: -4...4, using: &generator)), value: value,
            left: random(left, features: features, &generator),
            right: random(answers - left, features: features, &generator))
    }

    var words: String {
        switch self {
        case .answer(let value): "=\(value)"
        case .question(let feature, let threshold, let value, let left, let right):
            "\(feature),\(threshold),\(value) \(left.words) \(right.words)"
        }
    }

    var value: Double {
        switch self {
        case .answer(let value), .question(_, _, let value, _, _): value
        }
    }

    /// What the answer to each question on the way changes, and the answer.
    func walk(_ row: [Float], _ body: (_ feature: Int, _ share: Double) -> Void) -> Double {
        guard case .question(let feature, let threshold, let value, let left, let right) = self else { return value }
        let next = row[feature] <= threshold ? left : right
        body(feature, next.value - value)
        return next.walk(row, body)
    }
}

@Suite("Boosted trees")
struct BoostedTreesTests {
    /// Trees of one answer, of every number up to 32, one-sided and balanced, asked of rows that meet thresholds.
    @Test("rows side by side are answered as by walking down each tree", arguments: [0, 1, 2] as [Int32])
    func naive(level: Int32) throws {
        var generator = SeededGenerator(seed: 3)
        let width = 5
        let naive = (0..<70).map { NaiveTree.random(1 + $0 % 32, features: width, &generator) }
        let text = "features a b c d e\nmodel m 0.25\n" + naive.map(\.words).joined(separator: "\n")
        let trees = try #require(try BoostedTrees.models(in: text, features: ["a", "b", "c", "d", "e"])["m"])
        let count = 150
        var rows = (0..<count * width).map { _ in Float(Int.random(in: -5...5, using: &generator)) }
        rows[7] = .nan
        rows[8] = .infinity
        let groups = [0, 1, 0, 2, 1]
        let roots = naive.map(\.value)
        var sums = [Double](repeating: trees.base, count: count)
        var parts = [[Double]](repeating: [Double](repeating: 0, count: count), count: 3)
        let blocks = rows.withUnsafeBufferPointer { RowBlocks($0, width: width) }
        // The trees in two lots, the second for every other row first.
        trees.add(0..<20, blocks, to: &sums, level: level)
        for odd in [0, 1] {
            let chosen = (0..<count).filter { $0 % 2 == odd }
            var some = chosen.map { sums[$0] }
            trees.add(20..<trees.count, blocks.selecting(chosen), to: &some, level: level)
            for (place, sum) in zip(chosen, some) { sums[place] = sum }
        }
        let shares = trees.shares(of: groups, count: 3)
        let told = trees.explain(blocks, by: shares, parts: &parts, level: level)
        for row in 0..<count {
            let figures = Array(rows[row * width..<(row + 1) * width])
            var expected = trees.base
            var shares = [0.0, 0, 0]
            for (tree, root) in zip(naive, roots) {
                expected += tree.walk(figures) { shares[groups[$0]] += $1 } - root
            }
            // Values are multiples of 1/64, so that sums are exact.
            #expect(sums[row] == expected)
            #expect(told[row] == expected)
            #expect(parts.map { $0[row] } == shares)
        }
        #expect(trees.base == 0.25 + roots.reduce(0, +))
    }

    @Test("no rows, no trees")
    func empty() throws {
        let trees = try #require(try BoostedTrees.models(in: "model m 2")["m"])
        let shares = trees.shares(of: [0, 0, 0], count: 1)
        var sums: [Double] = []
        var parts: [[Double]] = [[]]
        let none = RowBlocks(count: 0, width: 3) { _, _ in }
        trees.add(0..<0, none, to: &sums)
        #expect(trees.explain(none, by: shares, parts: &parts) == [])
        parts = [[0]]
        let one = RowBlocks(count: 1, width: 3) { _, row in for column in 0..<3 { row[column] = 1 } }
        #expect(trees.explain(one, by: shares, parts: &parts) == [2])
    }

    @Test("a tree of more than 32 answers is told with its line")
    func tooLarge() {
        var generator = SeededGenerator(seed: 1)
        let tree = NaiveTree.random(33, features: 1, &generator).words
        let error = #expect(throws: TrainedRanking.FormatError.self) {
            try BoostedTrees.models(in: "features a\nmodel m 0\n\(tree)", features: ["a"])
        }
        #expect(error?.line == 3)
    }
}
