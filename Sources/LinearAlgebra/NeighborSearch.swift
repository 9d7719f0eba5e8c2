import CKernels

/// An inverted index over the rows of a sparse matrix that finds the rows nearest to others, exactly.
///
/// ```swift
/// let search = NeighborSearch(articles)
/// let lists = search.neighbors(of: queries, count: 10)
/// ```
///
/// Columns are taken from the rarest to the most frequent, in a few levels. After each level every row has a partial
/// sum, and what is left of it is at most the product of the norms of what is left of query and row (Cauchy–Schwarz).
/// Rows that cannot reach the `count`-th best so far are out. As soon as computing the rest of the remaining rows one
/// by one is cheaper than walking the long lists of the frequent columns, that is done. The idea is that of
/// Bayardo, Ma and Srikant (2007) and Anastasiu and Karypis (2014), arranged in levels so that the bounds are
/// evaluated with vector instructions.
public struct NeighborSearch: Sendable {
    /// The rows that are searched, m × n.
    public let rows: SparseMatrix
    /// Row r holds the entries of the column whose rank by frequency is r.
    private let lists: SparseMatrix
    /// The rank of each column.
    private let rank: [Int32]
    /// The first rank of each level, and the number of columns at the end.
    private let levels: [Int]
    /// The norm of each row's entries in level l and later, at `l * m`.
    private let rest: [Float]
    private let largestNorm: Float
    private let hasNegatives: Bool
    private let averageEntries: Int

    /// Indexes `rows`. O(nonzeros + n log n).
    public init(_ rows: SparseMatrix) {
        self.rows = rows
        let (m, n) = (rows.rows, rows.columns)
        let transpose = rows.transposed()
        func frequency(_ column: Int) -> Int { transpose.offsets[column + 1] - transpose.offsets[column] }
        let order = (0..<n).sorted { (frequency($0), $0) < (frequency($1), $1) }
        var rank = [Int32](repeating: 0, count: n)
        for (r, column) in order.enumerated() { rank[column] = Int32(r) }
        self.rank = rank
        lists = transpose.rows(order)
        levels = Self.levels(of: lists)
        rest = Self.restNorms(rows, rank: rank, levels: levels)
        largestNorm = rest.prefix(m).max() ?? 0
        hasNegatives = rows.values.contains { $0 < 0 }
        averageEntries = rows.nonzeroCount / max(1, m)
    }

    /// Cuts the columns so that all pairs of rows cost given parts of the whole in each level.
    private static func levels(of lists: SparseMatrix) -> [Int] {
        var total = 0.0
        for r in 0..<lists.rows { total += square(lists.offsets[r + 1] - lists.offsets[r]) }
        var levels = [0]
        var cost = 0.0
        var cuts = experimentCuts[...]
        for r in 0..<lists.rows {
            cost += square(lists.offsets[r + 1] - lists.offsets[r])
            if let cut = cuts.first, cost >= cut * total, r + 1 < lists.rows {
                levels.append(r + 1)
                cuts = cuts.drop { $0 * total <= cost }
            }
        }
        return levels + [lists.rows]
    }

    private static func square(_ x: Int) -> Double { Double(x) * Double(x) }

    private static func restNorms(_ rows: SparseMatrix, rank: [Int32], levels: [Int]) -> [Float] {
        let (m, count) = (rows.rows, levels.count)
        var level = [UInt8](repeating: 0, count: rows.columns)
        for column in 0..<rows.columns {
            level[column] = UInt8(levels.lastIndex { $0 <= Int(rank[column]) } ?? 0)
        }
        let levelOf = level
        var rest = [Float](repeating: 0, count: count * m)
        rest.withUnsafeMutableBufferPointer { rest in
            nonisolated(unsafe) let rest = rest
            Parallelism.forEach(m, grain: 1024) { range in
                var squares = [Double](repeating: 0, count: count)
                rows.indices.withUnsafeBufferPointer { indices in
                    rows.values.withUnsafeBufferPointer { values in
                        for i in range {
                            for l in 0..<count { squares[l] = 0 }
                            for k in rows.offsets[i]..<rows.offsets[i + 1] {
                                let value = Double(values[k])
                                squares[Int(levelOf[Int(indices[k])])] += value * value
                            }
                            // Past the last level nothing is left.
                            var sum = 0.0
                            for l in (0..<count - 1).reversed() {
                                sum += squares[l]
                                rest[l * m + i] = Float(sum.squareRoot()).nextUp
                            }
                        }
                    }
                }
            }
        }
        return rest
    }

    /// For every row of `queries` (q × n), the `count` indexed rows with the largest dot products, best first.
    ///
    /// Equal similarities list the lower index first; a similarity of 0 is never listed. Queries run in parallel.
    ///
    /// - Parameters:
    ///   - queries: The queries as rows.
    ///   - count: The longest a list can be.
    ///   - threshold: Only similarities of at least this are listed.
    ///   - excludingSelf: Whether row i is left out of the list of query i.
    public func neighbors(
        of queries: SparseMatrix, count: Int, threshold: Float = 0, excludingSelf: Bool = false
    ) -> NeighborLists {
        precondition(count >= 0, "\(count) neighbours")
        precondition(
            queries.columns == rows.columns,
            "queries of \(queries.rows) × \(queries.columns) for rows of \(rows.rows) × \(rows.columns)")
        if count == 0 || rows.rows == 0 {
            return NeighborLists(lists: Array(repeating: [], count: queries.rows))
        }
        let grain = 32
        let parts = Parallelism.map((queries.rows + grain - 1) / grain) { part in
            var worker = Worker(self, queries, count: min(count, rows.rows), threshold: threshold)
            return (part * grain..<min(queries.rows, (part + 1) * grain)).map { q in
                worker.search(q, excluding: excludingSelf ? q : nil)
            }
        }
        return NeighborLists(lists: Array(parts.joined()))
    }

    /// The state of one thread's searches.
    private struct Worker {
        let search: NeighborSearch
        let queries: SparseMatrix
        let threshold: Float
        let pruning: Bool
        var selector: TopSelector
        var sums: [Float]
        var dense: [Float]
        var heap: [Float]
        var found: [Int32]
        /// The query's entries by rank.
        var terms: [(rank: Int32, value: Float)] = []

        init(_ search: NeighborSearch, _ queries: SparseMatrix, count: Int, threshold: Float) {
            self.search = search
            self.queries = queries
            self.threshold = threshold
            selector = TopSelector(capacity: count)
            sums = [Float](repeating: 0, count: search.rows.rows)
            dense = [Float](repeating: 0, count: search.rows.columns)
            heap = [Float](repeating: 0, count: count)
            found = [Int32](repeating: 0, count: search.rows.rows + 16)
            // Without signs a partial sum is a lower bound, and only rows with a positive sum count.
            let negativeQuery = queries.values.contains { $0 < 0 }
            pruning = !(search.hasNegatives || negativeQuery)
        }

        mutating func search(_ q: Int, excluding excluded: Int?) -> [(index: Int32, similarity: Float)] {
            let m = search.rows.rows
            let range = queries.offsets[q]..<queries.offsets[q + 1]
            if range.isEmpty { return [] }
            terms.removeAll(keepingCapacity: true)
            var left = 0
            var squares = 0.0
            for k in range {
                let column = Int(queries.indices[k])
                let value = queries.values[k]
                let r = search.rank[column]
                dense[column] = value
                squares += Double(value) * Double(value)
                terms.append((r, value))
                left += search.lists.offsets[Int(r) + 1] - search.lists.offsets[Int(r)]
            }
            terms.sort { $0.rank < $1.rank }
            let norm = Float(squares.squareRoot())
            // What rounding can have cost a partial sum.
            let slack = 4 * Float.ulpOfOne * Float(range.count + 8) * norm * search.largestNorm
            let least = max(threshold, pruning ? Float.leastNonzeroMagnitude : threshold)
            var bound = least
            var next = 0
            let last = search.levels.count - 2
            var candidates = 0
            var (reached, remaining) = (0, Float(0))
            for level in 0...last {
                // Walk the lists of this level.
                while next < terms.count && Int(terms[next].rank) < search.levels[level + 1] {
                    let (r, value) = (Int(terms[next].rank), terms[next].value)
                    let list = search.lists.offsets[r]..<search.lists.offsets[r + 1]
                    squares -= Double(value) * Double(value)
                    left -= list.count
                    next += 1
                    add(list, value)
                }
                if level < last && (left < m / 2 || !pruning) { continue }
                remaining = next == terms.count ? 0 : Float(max(0, squares).squareRoot()).nextUp
                reached = level + 1
                if pruning { bound = max(least, raise(bound, excluding: excluded) - slack) }
                // Few enough that computing them one by one costs less than going on.
                let limit = next == terms.count ? m : left / (search.averageEntries + 16)
                candidates = collect(reached, remaining, bound - slack, limit)
                if candidates >= 0 { break }
            }
            verify(max(0, candidates), reached, remaining, slack, bound, excluding: excluded)
            // Leave the room clean.
            sums.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
            for k in range { dense[Int(queries.indices[k])] = 0 }
            return selector.drain()
        }

        private mutating func add(_ list: Range<Int>, _ weight: Float) {
            sums.withUnsafeMutableBufferPointer { sums in
                search.lists.indices.withUnsafeBufferPointer { indices in
                    search.lists.values.withUnsafeBufferPointer { values in
                        precis_scatter_add(
                            sums.baseAddress, indices.baseAddress! + list.lowerBound,
                            values.baseAddress! + list.lowerBound, list.count, weight)
                    }
                }
            }
        }

        /// The `count`-th largest partial sum, a lower bound of the `count`-th best similarity.
        private mutating func raise(_ least: Float, excluding excluded: Int?) -> Float {
            let own = excluded.map { sums[$0] }
            if let excluded { sums[excluded] = 0 }
            let raised = sums.withUnsafeBufferPointer { sums in
                heap.withUnsafeMutableBufferPointer { heap in
                    precis_raise(
                        bestKernelLevel, sums.baseAddress, least, sums.count, heap.baseAddress, heap.count)
                }
            }
            if let excluded, let own { sums[excluded] = own }
            return raised
        }

        /// Finds the rows whose sum can reach `least`; −1 if they are more than `limit`.
        private mutating func collect(_ level: Int, _ remaining: Float, _ least: Float, _ limit: Int) -> Int {
            let m = search.rows.rows
            if !pruning && threshold <= 0 {
                for i in 0..<m { found[i] = Int32(i) }
                return m
            }
            return sums.withUnsafeBufferPointer { sums in
                search.rest.withUnsafeBufferPointer { rest in
                    found.withUnsafeMutableBufferPointer { found in
                        precis_collect(
                            bestKernelLevel, sums.baseAddress, rest.baseAddress! + level * m, remaining,
                            max(Float.leastNonzeroMagnitude, least), m, found.baseAddress, limit)
                    }
                }
            }
        }

        /// Computes the similarities of the rows found, and offers those that count to the selector.
        ///
        /// First those whose sums are among the best so far, for they raise the bar for the others.
        private mutating func verify(
            _ candidates: Int, _ level: Int, _ remaining: Float, _ slack: Float, _ bound: Float,
            excluding excluded: Int?
        ) {
            let rows = search.rows
            let base = level * rows.rows
            dense.withUnsafeBufferPointer { dense in
                rows.indices.withUnsafeBufferPointer { indices in
                    rows.values.withUnsafeBufferPointer { values in
                        for first in [true, false] {
                            for c in 0..<candidates {
                                let j = Int(found[c])
                                if j == excluded || (sums[j] >= bound) != first { continue }
                                let most = sums[j] + remaining * search.rest[base + j] + slack
                                if pruning && most < selector.bar { continue }
                                let start = rows.offsets[j]
                                let similarity = Float(
                                    precis_sparse_dot(
                                        dense.baseAddress, indices.baseAddress! + start,
                                        values.baseAddress! + start, rows.offsets[j + 1] - start))
                                if similarity >= threshold && similarity != 0 {
                                    selector.offer(Int32(j), similarity)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension SparseMatrix {
    /// The matrix of the rows with the given indices, in that order.
    public func rows(_ order: [Int]) -> SparseMatrix {
        var newOffsets = [0]
        newOffsets.reserveCapacity(order.count + 1)
        var newIndices = [Int32]()
        var newValues = [Float]()
        let total = order.reduce(0) { $0 + offsets[$1 + 1] - offsets[$1] }
        newIndices.reserveCapacity(total)
        newValues.reserveCapacity(total)
        for i in order {
            newIndices += indices[offsets[i]..<offsets[i + 1]]
            newValues += values[offsets[i]..<offsets[i + 1]]
            newOffsets.append(newIndices.count)
        }
        return SparseMatrix(
            unchecked: order.count, columns: columns, offsets: newOffsets, indices: newIndices, values: newValues)
    }
}

@_spi(Kernels) nonisolated(unsafe) public var experimentCuts = [0.04, 0.1, 0.2, 0.35, 0.6]
