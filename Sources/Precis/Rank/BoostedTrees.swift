import CKernels
@_spi(Kernels) import LinearAlgebra

/// A sum of small decision trees (gradient boosting, Friedman 2001).
struct BoostedTrees: Sendable {
    /// A step of the way to an answer: a question's feature, and what its answer changes.
    struct Step: Sendable {
        var feature: Int32
        var share: Double
    }

    /// Blocks of rows that are answered in one go.
    private static let blocks = 4
    /// Answers of a tree at the most: each has a bit.
    static let mostAnswers = 32

    var questions: [precis_question] = []
    /// The first question of each tree, and the end of the last.
    var starts: [Int32] = [0]
    /// A tree has an answer more than questions: those of tree t begin at `starts[t] + t`.
    var answers: [Double] = []
    /// The way to answer a is `steps[ways[a]..<ways[a + 1]]`.
    var ways: [Int] = [0]
    var steps: [Step] = []
    /// The answer to which the trees add.
    var base: Double

    init(base: Double) { self.base = base }

    /// How many trees there are.
    var count: Int { starts.count - 1 }

    /// Adds the answers of some trees to the `sums` of the rows; tree by tree, so that the bits do not depend on which
    /// rows are answered side by side.
    func add(_ trees: Range<Int>, _ rows: RowBlocks, to sums: inout [Double], level: Int32 = bestKernelLevel) {
        precondition(sums.count == rows.count, "\(sums.count) sums for \(rows.count) rows")
        starts.withUnsafeBufferPointer { starts in
            let starts = starts.baseAddress! + trees.lowerBound
            func add(_ found: UnsafePointer<Int32>, _ sums: UnsafeMutablePointer<Double>) {
                precis_add_tree_answers(level, answers, starts, trees.lowerBound, trees.count, found, sums)
            }
            forEachBlock(trees, rows, level: level) { places, found in
                guard places.count < RowBlocks.lanes else {
                    return sums.withUnsafeMutableBufferPointer { add(found, $0.baseAddress! + places.lowerBound) }
                }
                // The lanes beyond the last row add up what nobody reads.
                withUnsafeTemporaryAllocation(of: Double.self, capacity: RowBlocks.lanes) { lanes in
                    lanes.initialize(repeating: 0)
                    for (lane, place) in places.enumerated() { lanes[lane] = sums[place] }
                    add(found, lanes.baseAddress!)
                    for (lane, place) in places.enumerated() { sums[place] = lanes[lane] }
                }
            }
        }
    }

    /// What each answer adds to each group of features: at every question on the way, what its answer changes (Saabas
    /// 2014), added up by groups.
    struct Shares: Sendable {
        /// The number of groups.
        let count: Int
        /// Figures of an answer: one a group, the answer itself, and zeros up to a multiple of four.
        fileprivate let width: Int
        fileprivate var values: [Double]

        fileprivate init(count: Int, answers: [Double]) {
            self.count = count
            width = (count + 4) / 4 * 4
            values = [Double](repeating: 0, count: width * answers.count)
            for (place, answer) in answers.enumerated() { values[place * width + count] = answer }
        }
    }

    /// The shares of groups of features.
    ///
    /// - Parameter groups: the group of each feature, below `count`.
    func shares(of groups: [Int], count: Int) -> Shares {
        var result = Shares(count: count, answers: answers)
        for answer in answers.indices {
            for step in steps[ways[answer]..<ways[answer + 1]] {
                result.values[answer * result.width + groups[Int(step.feature)]] += step.share
            }
        }
        return result
    }

    /// The sums of all trees for each row, and in `parts`, a figure for each row in each, what the groups' shares of
    /// them are.
    func explain(
        _ rows: RowBlocks, by shares: Shares, parts: inout [[Double]], level: Int32 = bestKernelLevel
    ) -> [Double] {
        let count = rows.count
        precondition(parts.count == shares.count, "\(parts.count) parts for \(shares.count) groups")
        // Row by row, so that a row's parts and its sum stand together.
        let width = shares.width
        var told = [Double](repeating: 0, count: width * count)
        for row in 0..<count { told[row * width + shares.count] = base }
        forEachBlock(0..<self.count, rows, level: level) { places, found in
            told.withUnsafeMutableBytes { told in
                shares.values.withUnsafeBytes { addShares(of: places, found, $0, width: width, to: told) }
            }
        }
        for part in parts.indices {
            for row in 0..<count { parts[part][row] = told[row * width + part] }
        }
        return (0..<count).map { told[$0 * width + shares.count] }
    }

    /// Adds what stands in `shares` for the answers that were found for some rows, four figures at a time.
    private func addShares(
        of places: Range<Int>, _ found: UnsafePointer<Int32>, _ shares: UnsafeRawBufferPointer, width: Int,
        to told: UnsafeMutableRawBufferPointer
    ) {
        guard let shares = shares.baseAddress, let told = told.baseAddress else { return }
        let size = width * MemoryLayout<Double>.size
        starts.withUnsafeBufferPointer { starts in
            for tree in 0..<starts.count - 1 {
                let first = Int(starts[tree]) + tree
                for (lane, place) in places.enumerated() {
                    let from = shares + (first + Int(found[tree * RowBlocks.lanes + lane])) * size
                    let to = told + place * size
                    for figure in stride(from: 0, to: size, by: MemoryLayout<SIMD4<Double>>.size) {
                        let sum =
                            to.loadUnaligned(fromByteOffset: figure, as: SIMD4<Double>.self)
                            + from.loadUnaligned(fromByteOffset: figure, as: SIMD4<Double>.self)
                        to.storeBytes(of: sum, toByteOffset: figure, as: SIMD4<Double>.self)
                    }
                }
            }
        }
    }

    /// Calls `body` with the rows of one block after another and the number of each tree's answer to them:
    /// `trees.count` × ``RowBlocks/lanes``.
    private func forEachBlock(
        _ trees: Range<Int>, _ rows: RowBlocks, level: Int32, _ body: (Range<Int>, UnsafePointer<Int32>) -> Void
    ) {
        guard rows.count > 0 && !trees.isEmpty else { return }
        let lanes = RowBlocks.lanes
        // Few blocks at a time, so that what is found stays in the cache.
        let blocks = min((rows.count + lanes - 1) / lanes, Self.blocks)
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: blocks * trees.count * lanes) { found in
            for first in stride(from: 0, to: rows.count, by: blocks * lanes) {
                let count = min(blocks, (rows.count - first + lanes - 1) / lanes)
                rows.values.withUnsafeBufferPointer { values in
                    starts.withUnsafeBufferPointer { starts in
                        precis_tree_answers(
                            level, questions, starts.baseAddress! + trees.lowerBound, trees.count,
                            values.baseAddress! + first * rows.width, rows.width, count, found.baseAddress)
                    }
                }
                for block in 0..<count {
                    let start = first + block * lanes
                    body(
                        start..<min(start + lanes, rows.count), found.baseAddress! + block * trees.count * lanes)
                }
            }
        }
    }
}
