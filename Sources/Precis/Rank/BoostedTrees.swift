import CKernels
@_spi(Kernels) import LinearAlgebra

/// A sum of small decision trees (gradient boosting, Friedman 2001).
struct BoostedTrees: Sendable {
    /// A step of the way to an answer: a question's feature, and what its answer changes.
    struct Step: Sendable {
        var feature: Int32
        var share: Double
    }

    /// Rows that are answered side by side.
    static let block = 16
    /// Answers of a tree at the most: each has a bit.
    static let mostAnswers = 32

    var questions: [precis_question] = []
    /// The first question of each tree, and the end of the last.
    var starts: [Int32] = [0]
    /// The answers of tree t begin at `firstAnswers[t]`.
    var firstAnswers: [Int] = []
    var answers: [Double] = []
    /// The way to answer a is `steps[ways[a]..<ways[a + 1]]`.
    var ways: [Int] = [0]
    var steps: [Step] = []
    /// The answer to which the trees add.
    var base: Double

    init(base: Double) { self.base = base }

    /// How many trees there are.
    var count: Int { firstAnswers.count }

    /// Adds the answers of some trees to `sums`, for those of the `rows` (of `width` figures each) that `chosen` names;
    /// tree by tree, so that the bits do not depend on which rows are answered side by side.
    func add(
        _ trees: Range<Int>, rows: UnsafeBufferPointer<Float>, width: Int, chosen: [Int], to sums: inout [Double],
        level: Int32 = bestKernelLevel
    ) {
        forEachBlock(trees, rows, width: width, chosen, level: level) { places, found in
            sums.withUnsafeMutableBufferPointer { sums in
                answers.withUnsafeBufferPointer { answers in
                    for (number, tree) in trees.enumerated() {
                        let (first, row) = (firstAnswers[tree], number * Self.block)
                        for (lane, place) in places.enumerated() {
                            sums[place] += answers[first + Int(found[row + lane])]
                        }
                    }
                }
            }
        }
    }

    /// Each feature's share of the sums of all trees: at every question on the way, what the answer changes (Saabas
    /// 2014), added to the part of the feature's group.
    ///
    /// - Parameter groups: the part of `parts` for each feature; each part has a figure for each row.
    /// - Returns: The base and all shares added up, for each row.
    func explain(
        _ rows: UnsafeBufferPointer<Float>, width: Int, count: Int, groups: [Int], parts: inout [[Double]],
        level: Int32 = bestKernelLevel
    ) -> [Double] {
        var sums = [Double](repeating: base, count: count)
        // Row by row, so that a row's parts stand together.
        var shares = [Double](repeating: 0, count: parts.count * count)
        forEachBlock(0..<self.count, rows, width: width, Array(0..<count), level: level) { places, found in
            shares.withUnsafeMutableBufferPointer { shares in
                steps.withUnsafeBufferPointer { steps in
                    for (lane, place) in places.enumerated() {
                        var sum = sums[place]
                        let own = place * parts.count
                        for tree in firstAnswers.indices {
                            let answer = firstAnswers[tree] + Int(found[tree * Self.block + lane])
                            for step in steps[ways[answer]..<ways[answer + 1]] {
                                sum += step.share
                                shares[own + groups[Int(step.feature)]] += step.share
                            }
                        }
                        sums[place] = sum
                    }
                }
            }
        }
        for part in parts.indices {
            for row in 0..<count { parts[part][row] = shares[row * parts.count + part] }
        }
        return sums
    }

    /// Calls `body` with some of the chosen places and the number of each tree's answer to the rows there:
    /// `trees.count` × ``block``.
    private func forEachBlock(
        _ trees: Range<Int>, _ rows: UnsafeBufferPointer<Float>, width: Int, _ chosen: [Int], level: Int32,
        _ body: (ArraySlice<Int>, UnsafeBufferPointer<Int32>) -> Void
    ) {
        var figures = [Float](repeating: 0, count: width * Self.block)
        var found = [Int32](repeating: 0, count: trees.count * Self.block)
        for first in stride(from: 0, to: chosen.count, by: Self.block) {
            let places = chosen[first..<min(first + Self.block, chosen.count)]
            figures.withUnsafeMutableBufferPointer { figures in
                for (lane, place) in places.enumerated() {
                    let row = place * width
                    for column in 0..<width { figures[column * Self.block + lane] = rows[row + column] }
                }
            }
            starts.withUnsafeBufferPointer { starts in
                precis_tree_answers(
                    level, questions, starts.baseAddress! + trees.lowerBound, trees.count, figures, &found)
            }
            found.withUnsafeBufferPointer { body(places, $0) }
        }
    }
}
