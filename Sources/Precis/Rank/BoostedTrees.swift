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
    /// Blocks that are answered in one go.
    private static let mostBlocks = 16
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

    /// Adds the answers of some trees to `sums`, for those of the `rows` (of `width` figures each) that `chosen` names;
    /// tree by tree, so that the bits do not depend on which rows are answered side by side.
    func add(
        _ trees: Range<Int>, rows: UnsafeBufferPointer<Float>, width: Int, chosen: [Int], to sums: inout [Double],
        level: Int32 = bestKernelLevel
    ) {
        forEachBlock(trees, rows, width: width, chosen, level: level) { places, found in
            // The lanes beyond the last row add up what nobody reads.
            withUnsafeTemporaryAllocation(of: Double.self, capacity: Self.block) { lanes in
                lanes.initialize(repeating: 0)
                for (lane, place) in places.enumerated() { lanes[lane] = sums[place] }
                starts.withUnsafeBufferPointer { starts in
                    precis_add_tree_answers(
                        level, answers, starts.baseAddress! + trees.lowerBound, trees.lowerBound, trees.count,
                        found.baseAddress, lanes.baseAddress)
                }
                for (lane, place) in places.enumerated() { sums[place] = lanes[lane] }
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
        _ rows: UnsafeBufferPointer<Float>, width figures: Int, count: Int, by shares: Shares, parts: inout [[Double]],
        level: Int32 = bestKernelLevel
    ) -> [Double] {
        precondition(parts.count == shares.count, "\(parts.count) parts for \(shares.count) groups")
        // Row by row, so that a row's parts and its sum stand together.
        let width = shares.width
        var told = [Double](repeating: 0, count: width * count)
        for row in 0..<count { told[row * width + shares.count] = base }
        forEachBlock(0..<self.count, rows, width: figures, Array(0..<count), level: level) { places, found in
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
        of places: ArraySlice<Int>, _ found: UnsafeBufferPointer<Int32>, _ shares: UnsafeRawBufferPointer, width: Int,
        to told: UnsafeMutableRawBufferPointer
    ) {
        guard let shares = shares.baseAddress, let told = told.baseAddress else { return }
        let size = width * MemoryLayout<Double>.size
        starts.withUnsafeBufferPointer { starts in
            for tree in 0..<starts.count - 1 {
                let first = Int(starts[tree]) + tree
                for (lane, place) in places.enumerated() {
                    let from = shares + (first + Int(found[tree * Self.block + lane])) * size
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

    /// Calls `body` with some of the chosen places and the number of each tree's answer to the rows there:
    /// `trees.count` × ``block``.
    private func forEachBlock(
        _ trees: Range<Int>, _ rows: UnsafeBufferPointer<Float>, width: Int, _ chosen: [Int], level: Int32,
        _ body: (ArraySlice<Int>, UnsafeBufferPointer<Int32>) -> Void
    ) {
        guard !chosen.isEmpty && !trees.isEmpty else { return }
        // Few blocks at a time, so that what is found stays in the cache.
        let blocks = min((chosen.count + Self.block - 1) / Self.block, Self.mostBlocks)
        let size = width * Self.block
        let room = trees.count * Self.block
        withUnsafeTemporaryAllocation(of: Float.self, capacity: size * blocks) { figures in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: room * blocks) { found in
                var first = 0
                while first < chosen.count {
                    var parts: [ArraySlice<Int>] = []
                    while parts.count < blocks && first < chosen.count {
                        let places = chosen[first..<min(first + Self.block, chosen.count)]
                        let to = UnsafeMutableBufferPointer(
                            rebasing: figures[parts.count * size..<(parts.count + 1) * size])
                        Self.turn(rows, width: width, places, to: to)
                        parts.append(places)
                        first += places.count
                    }
                    starts.withUnsafeBufferPointer { starts in
                        precis_tree_answers(
                            level, questions, starts.baseAddress! + trees.lowerBound, trees.count, figures.baseAddress,
                            width, parts.count, found.baseAddress)
                    }
                    for (part, places) in parts.enumerated() {
                        body(places, UnsafeBufferPointer(rebasing: found[part * room..<(part + 1) * room]))
                    }
                }
            }
        }
    }

    /// Writes the figures of the rows at `places` figure by figure, ``block`` rows side by side; four figures of four rows
    /// at a time.
    private static func turn(
        _ rows: UnsafeBufferPointer<Float>, width: Int, _ places: ArraySlice<Int>,
        to figures: UnsafeMutableBufferPointer<Float>
    ) {
        guard let rows = UnsafeRawPointer(rows.baseAddress), let figures = UnsafeMutableRawPointer(figures.baseAddress)
        else { return }
        let size = MemoryLayout<Float>.size
        let whole = width / 4 * 4
        for first in stride(from: 0, to: places.count, by: 4) {
            // Where fewer than four are left the last is written again, to lanes that nobody reads.
            func row(_ lane: Int) -> UnsafeRawPointer {
                rows + places[places.startIndex + min(first + lane, places.count - 1)] * width * size
            }
            let (a, b, c, d) = (row(0), row(1), row(2), row(3))
            for column in stride(from: 0, to: whole, by: 4) {
                let x = a.loadUnaligned(fromByteOffset: column * size, as: SIMD4<Float>.self)
                let y = b.loadUnaligned(fromByteOffset: column * size, as: SIMD4<Float>.self)
                let z = c.loadUnaligned(fromByteOffset: column * size, as: SIMD4<Float>.self)
                let w = d.loadUnaligned(fromByteOffset: column * size, as: SIMD4<Float>.self)
                let to = figures + (column * block + first) * size
                to.storeBytes(of: SIMD4(x.x, y.x, z.x, w.x), as: SIMD4<Float>.self)
                to.storeBytes(of: SIMD4(x.y, y.y, z.y, w.y), toByteOffset: block * size, as: SIMD4<Float>.self)
                to.storeBytes(of: SIMD4(x.z, y.z, z.z, w.z), toByteOffset: 2 * block * size, as: SIMD4<Float>.self)
                to.storeBytes(of: SIMD4(x.w, y.w, z.w, w.w), toByteOffset: 3 * block * size, as: SIMD4<Float>.self)
            }
            for column in whole..<width {
                for (lane, row) in [a, b, c, d].enumerated() {
                    let value = row.loadUnaligned(fromByteOffset: column * size, as: Float.self)
                    figures.storeBytes(of: value, toByteOffset: (column * block + first + lane) * size, as: Float.self)
                }
            }
        }
    }
}
