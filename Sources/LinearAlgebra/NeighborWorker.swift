import CKernels

/// The state of one thread's searches in a ``NeighborSearch``.
struct NeighborWorker {
    /// Queries whose products with the dense part are taken at once.
    static let groupSize = 16

    let search: NeighborSearch
    let queries: SparseMatrix
    /// The queries with their columns by rank.
    let ranked: SparseMatrix
    let threshold: Float
    let excludingSelf: Bool
    /// Whether no number is negative: then a partial sum is a lower bound, and the rows that count have a positive sum.
    let signless: Bool
    var selector: TopSelector
    /// The partial sums of the queries of a group that are not done yet, a row each.
    var sums: [Float]
    /// The present query as a dense vector, by column.
    var dense: [Float]
    var heap: [Float]
    var found: [Int32]
    /// Whether each row is among ``found`` already, where lists are short; all false between queries.
    var isFound: [Bool]
    /// The sums of the rows of ``found``, where lists are short.
    var foundSums: [Float]
    /// The present query's norm in each level.
    private var factors: [Float]
    private var pending: [(query: Int, slack: Float)] = []
    /// The dense part of the pending queries.
    private var denseParts: [Float]

    init(
        _ search: NeighborSearch, _ queries: SparseMatrix, _ ranked: SparseMatrix, count: Int, threshold: Float,
        excludingSelf: Bool, signless: Bool
    ) {
        self.search = search
        self.queries = queries
        self.ranked = ranked
        self.threshold = threshold
        self.excludingSelf = excludingSelf
        self.signless = signless
        let m = search.rows.rows
        selector = TopSelector(capacity: count)
        sums = [Float](repeating: 0, count: m * (search.denseCount > 0 ? Self.groupSize + 1 : 1))
        dense = [Float](repeating: 0, count: search.rows.columns)
        heap = [Float](repeating: 0, count: count)
        found = [Int32](repeating: 0, count: m + 16)
        isFound = [Bool](repeating: false, count: m)
        foundSums = [Float](repeating: 0, count: m / Self.shortShare + 1)
        factors = [Float](repeating: 0, count: search.levels.count)
        denseParts = [Float](repeating: 0, count: search.denseCount * Self.groupSize)
    }

    /// The lists of the queries in `range`.
    mutating func search(_ range: Range<Int>) -> [[(index: Int32, similarity: Float)]] {
        var lists = [[(index: Int32, similarity: Float)]](repeating: [], count: range.count)
        for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.groupSize) {
            for q in start..<min(range.upperBound, start + Self.groupSize) {
                if let list = walkLists(q) { lists[q - range.lowerBound] = list }
            }
            if pending.isEmpty { continue }
            addDenseParts()
            for slot in pending.indices {
                let q = pending[slot].query
                lists[q - range.lowerBound] = finish(q, slot + 1)
            }
            pending.removeAll(keepingCapacity: true)
        }
        return lists
    }

    /// Walks the lists of query `q`; its neighbours if that was enough, nil if it waits for the dense part.
    private mutating func walkLists(_ q: Int) -> [(index: Int32, similarity: Float)]? {
        let m = search.rows.rows
        var (left, slack) = prepare(q)
        let end = ranked.offsets[q + 1]
        var next = ranked.offsets[q]
        if next == end { return [] }
        let hasDensePart = Int(ranked.indices[end - 1]) >= search.firstDense
        if left <= m / Self.shortShare && !hasDensePart { return walkShortLists(q, slack) }
        var candidates = -1
        var bound = leastCounted
        for level in 0..<search.listLevels {
            while next < end && Int(ranked.indices[next]) < search.levels[level + 1] {
                left -= add(Int(ranked.indices[next]), ranked.values[next])
                next += 1
            }
            let isLast = next == end
            if !isLast && (left < m / 2 || !signless) { continue }
            bound = max(leastCounted, raise(bound, 0, q) - slack)
            // Few enough that computing them one by one costs less than going on.
            let limit = isLast ? m : left / (search.averageEntries + 32)
            candidates = collect(level + 1, bound - slack, 0, limit)
            if candidates >= 0 {
                verify(candidates, level + 1, slack, bound, 0, q)
                clear(q, 0)
                return selector.drain()
            }
        }
        let slot = pending.count
        for k in next..<end {
            denseParts[slot * search.denseCount + Int(ranked.indices[k]) - search.firstDense] = ranked.values[k]
        }
        // The first row of the sums is where lists are added up, so that it stays in the cache.
        sums.withUnsafeMutableBufferPointer { sums in
            (sums.baseAddress! + (slot + 1) * m).update(from: sums.baseAddress!, count: m)
        }
        clear(q, 0)
        pending.append((q, slack))
        return nil
    }

    /// Spreads query `q` out; returns the cost of all its lists, and what rounding can cost a sum.
    private mutating func prepare(_ q: Int) -> (cost: Int, slack: Float) {
        let levels = search.levels
        spread(q)
        var squares = 0.0
        var cost = 0
        var next = ranked.offsets[q]
        let end = ranked.offsets[q + 1]
        for level in 0..<levels.count - 1 {
            var sum = 0.0
            while next < end && Int(ranked.indices[next]) < levels[level + 1] {
                let (r, value) = (Int(ranked.indices[next]), Double(ranked.values[next]))
                sum += value * value
                // The dense part costs about an eighth of a list for each row.
                cost +=
                    level < search.listLevels
                    ? search.lists.offsets[r + 1] - search.lists.offsets[r] : search.rows.rows / 8
                next += 1
            }
            squares += sum
            factors[level] = sum > 0 ? Float(sum.squareRoot()).nextUp : 0
        }
        let size = Float(end - ranked.offsets[q] + 16)
        return (cost, 4 * Float.ulpOfOne * size * Float(squares.squareRoot()) * search.largestNorm)
    }

    private mutating func spread(_ q: Int) {
        for k in queries.offsets[q]..<queries.offsets[q + 1] { dense[Int(queries.indices[k])] = queries.values[k] }
    }

    /// What a sum must reach to count at all.
    var leastCounted: Float { signless ? max(threshold, .leastNonzeroMagnitude) : threshold }

    private mutating func add(_ r: Int, _ weight: Float) -> Int {
        let list = search.lists.offsets[r]..<search.lists.offsets[r + 1]
        sums.withUnsafeMutableBufferPointer { sums in
            search.lists.indices.withUnsafeBufferPointer { indices in
                search.lists.values.withUnsafeBufferPointer { values in
                    precis_scatter_add(
                        sums.baseAddress!, indices.baseAddress! + list.lowerBound,
                        values.baseAddress! + list.lowerBound, list.count, weight)
                }
            }
        }
        return list.count
    }

    /// The `count`-th largest partial sum, a lower bound of the `count`-th best similarity.
    private mutating func raise(_ least: Float, _ slot: Int, _ q: Int) -> Float {
        if !signless { return least }
        let m = search.rows.rows
        let own = slot * m + q
        let saved = excludingSelf ? sums[own] : 0
        if excludingSelf { sums[own] = 0 }
        let raised = sums.withUnsafeBufferPointer { sums in
            heap.withUnsafeMutableBufferPointer { heap in
                precis_raise(
                    bestKernelLevel, sums.baseAddress! + slot * m, least, m, heap.baseAddress, heap.count)
            }
        }
        if excludingSelf { sums[own] = saved }
        return raised
    }

    /// Finds the rows whose sum can reach `least`; −1 if they are more than `limit`.
    private mutating func collect(_ level: Int, _ least: Float, _ slot: Int, _ limit: Int) -> Int {
        let m = search.rows.rows
        if !signless && threshold <= 0 {
            for i in 0..<m { found[i] = Int32(i) }
            return m
        }
        return sums.withUnsafeBufferPointer { sums in
            search.norms.withUnsafeBufferPointer { norms in
                factors.withUnsafeBufferPointer { factors in
                    found.withUnsafeMutableBufferPointer { found in
                        precis_collect(
                            bestKernelLevel, sums.baseAddress! + slot * m, norms.baseAddress! + level * m,
                            factors.baseAddress! + level, Int32(search.levels.count - 1 - level),
                            max(Float.leastNonzeroMagnitude, least), m, found.baseAddress, limit)
                    }
                }
            }
        }
    }

    /// Computes the similarities of the rows found, and offers those that count to the selector.
    ///
    /// First those whose sums are among the best so far, for they raise the bar for the others.
    mutating func verify(
        _ candidates: Int, _ level: Int, _ slack: Float, _ bound: Float, _ slot: Int, _ q: Int
    ) {
        let rows = search.rows
        let m = rows.rows
        dense.withUnsafeBufferPointer { dense in
            rows.indices.withUnsafeBufferPointer { indices in
                rows.values.withUnsafeBufferPointer { values in
                    for first in [true, false] {
                        for c in 0..<candidates {
                            let j = Int(found[c])
                            let sum = sums[slot * m + j]
                            if (excludingSelf && j == q) || (sum >= bound) != first { continue }
                            if signless {
                                var most = sum + slack
                                for l in level..<search.levels.count - 1 {
                                    most += factors[l] * search.norms[l * m + j]
                                }
                                if most < selector.bar { continue }
                            }
                            let start = rows.offsets[j]
                            let similarity = Float(
                                precis_sparse_dot(
                                    dense.baseAddress, indices.baseAddress! + start, values.baseAddress! + start,
                                    rows.offsets[j + 1] - start))
                            if similarity >= threshold && similarity != 0 { selector.offer(Int32(j), similarity) }
                        }
                    }
                }
            }
        }
    }

    /// Adds the products of the pending queries and the dense part to their sums.
    private mutating func addDenseParts() {
        let (m, count, width) = (search.rows.rows, search.denseCount, NeighborSearch.stripWidth)
        if count == 0 { return }
        sums.withUnsafeMutableBufferPointer { sums in
            search.strips.withUnsafeBufferPointer { strips in
                denseParts.withUnsafeMutableBufferPointer { parts in
                    for start in stride(from: 0, to: m, by: width) {
                        Float._tall(
                            pending.count, min(width, m - start), count, parts.baseAddress!, lda: count, step: 1,
                            strips.baseAddress! + start * count, ldx: width, sums.baseAddress! + m + start, ldy: m,
                            mode: 1)
                    }
                    parts.update(repeating: 0)
                }
            }
        }
    }

    /// The neighbours of a query all of whose sums are complete.
    private mutating func finish(_ q: Int, _ slot: Int) -> [(index: Int32, similarity: Float)] {
        let slack = pending[slot - 1].slack
        spread(q)
        let bound = max(leastCounted, raise(leastCounted, slot, q) - slack)
        let done = search.levels.count - 1
        let candidates = collect(done, bound - slack, slot, search.rows.rows)
        verify(candidates, done, slack, bound, slot, q)
        clear(q, slot)
        return selector.drain()
    }

    /// Leaves the room of query `q` clean for the next.
    private mutating func clear(_ q: Int, _ slot: Int) {
        let m = search.rows.rows
        sums.withUnsafeMutableBufferPointer { ($0.baseAddress! + slot * m).update(repeating: 0, count: m) }
        for k in queries.offsets[q]..<queries.offsets[q + 1] { dense[Int(queries.indices[k])] = 0 }
    }
}
