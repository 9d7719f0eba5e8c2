/// An inverted index over the rows of a sparse matrix that finds the rows nearest to others, exactly.
///
/// ```swift
/// let search = NeighborSearch(articles)
/// let lists = search.neighbors(of: queries, count: 10)
/// ```
///
/// Columns are taken from the rarest to the most frequent, in a few levels. After each level every row has a partial
/// sum, and what is left adds at most the product of the norms of query and row in each level to come
/// (Cauchy–Schwarz). Rows that cannot reach the `count`-th best so far are out. As soon as computing the remaining rows
/// one by one is cheaper than going on, that is done. Columns that more than a fifth of the rows have are no lists
/// but a dense matrix, whose products are taken for several queries at once.
///
/// The bounds are in the line of Bayardo, Ma and Srikant (2007) and Anastasiu and Karypis (2014); the levels let them
/// be evaluated with vector instructions.
public struct NeighborSearch: Sendable {
    /// The rows that are searched, m × n.
    public let rows: SparseMatrix
    /// Row r holds the entries of the column whose rank by frequency is r.
    let lists: SparseMatrix
    /// The columns from the rarest to the most frequent.
    let order: [Int]
    /// The first rank of each level, and the number of columns at the end.
    let levels: [Int]
    /// The levels whose columns are lists; those of the dense part follow.
    let listLevels: Int
    /// The norm of each row's entries in level l, at `l * m`.
    let norms: [Float]
    /// The dense part's columns, in strips of ``stripWidth`` rows: value (r, i) at
    /// `(i / stripWidth * count + r) * stripWidth + i % stripWidth`.
    let strips: [Float]
    let largestNorm: Float
    let hasNegatives: Bool
    let averageEntries: Int

    static var stripWidth: Int { 32 }

    /// The first rank of the dense part.
    var firstDense: Int { levels[listLevels] }
    /// The columns of the dense part.
    var denseCount: Int { rows.columns - firstDense }

    /// Indexes `rows`. O(nonzeros + n log n).
    public init(_ rows: SparseMatrix) {
        self.rows = rows
        let (m, n) = (rows.rows, rows.columns)
        let transpose = rows.transposed()
        func frequency(_ column: Int) -> Int { transpose.offsets[column + 1] - transpose.offsets[column] }
        let order = (0..<n).sorted { (frequency($0), $0) < (frequency($1), $1) }
        var rank = [Int32](repeating: 0, count: n)
        for (r, column) in order.enumerated() { rank[column] = Int32(r) }
        self.order = order
        lists = transpose.selectingRows(order)
        (levels, listLevels) = Self.cutLevels(of: lists)
        norms = Self.levelNorms(rows, rank: rank, levels: levels)
        strips = Self.strips(lists, from: levels[listLevels], rows: m)
        largestNorm = (rows.rowNorms().max() ?? 0).nextUp
        hasNegatives = rows.values.contains { $0 < 0 }
        averageEntries = rows.nonzeroCount / max(1, m)
    }

    /// Cuts the columns into levels, the lists so that all pairs of rows cost given parts of the whole in each.
    private static func cutLevels(of lists: SparseMatrix) -> (levels: [Int], listLevels: Int) {
        let (n, m) = (lists.rows, lists.columns)
        func size(_ r: Int) -> Int { lists.offsets[r + 1] - lists.offsets[r] }
        // At most a quarter of a gibibyte for the dense part.
        let most = max(0, n - (1 << 26) / max(1, m))
        var firstDense = n
        while firstDense > most && firstDense > 0 && m >= 1024 && size(firstDense - 1) > m / 5 { firstDense -= 1 }
        func cost(_ range: Range<Int>) -> Double { range.reduce(0) { $0 + Double(size($1)) * Double(size($1)) } }
        func cut(_ range: Range<Int>, _ parts: [Double]) -> [Int] {
            let total = cost(range)
            var starts = range.isEmpty ? [] : [range.lowerBound]
            var (sum, next) = (0.0, 0)
            for r in range.dropLast() {
                sum += Double(size(r)) * Double(size(r))
                if next < parts.count && sum >= parts[next] * total {
                    starts.append(r + 1)
                    while next < parts.count && sum >= parts[next] * total { next += 1 }
                }
            }
            return starts
        }
        let sparse = cut(0..<firstDense, [0.3])
        let dense = cut(firstDense..<n, [0.5])
        if n == 0 { return ([0, 0], 1) }
        return (sparse + dense + [n], sparse.count)
    }

    private static func levelNorms(_ rows: SparseMatrix, rank: [Int32], levels: [Int]) -> [Float] {
        let (m, count) = (rows.rows, levels.count - 1)
        var level = [UInt8](repeating: 0, count: rows.columns)
        for column in 0..<rows.columns {
            level[column] = UInt8(levels.dropLast().lastIndex { $0 <= Int(rank[column]) } ?? 0)
        }
        let levelOf = level
        var norms = [Float](repeating: 0, count: count * m)
        norms.withUnsafeMutableBufferPointer { norms in
            nonisolated(unsafe) let norms = norms
            Parallelism.forEach(m, grain: 1024) { range in
                var squares = [Double](repeating: 0, count: count)
                for i in range {
                    for l in 0..<count { squares[l] = 0 }
                    let (indices, values) = rows.row(i)
                    for (column, value) in zip(indices, values) {
                        squares[Int(levelOf[Int(column)])] += Double(value) * Double(value)
                    }
                    for l in 0..<count { norms[l * m + i] = squares[l] > 0 ? Float(squares[l].squareRoot()).nextUp : 0 }
                }
            }
        }
        return norms
    }

    private static func strips(_ lists: SparseMatrix, from first: Int, rows m: Int) -> [Float] {
        let count = lists.rows - first
        var strips = [Float](repeating: 0, count: (m + stripWidth - 1) / stripWidth * stripWidth * count)
        for r in 0..<count {
            let (indices, values) = lists.row(first + r)
            for (i, value) in zip(indices, values) {
                let (strip, lane) = Int(i).quotientAndRemainder(dividingBy: stripWidth)
                strips[(strip * count + r) * stripWidth + lane] = value
            }
        }
        return strips
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
        let signless = !hasNegatives && !queries.values.contains { $0 < 0 }
        let ranked = queries.transposed().selectingRows(order).transposed()
        // A worker takes room for all rows: no more than some hundreds are made.
        let grain = max(8, queries.rows / (256 * NeighborWorker.groupSize)) * NeighborWorker.groupSize
        let parts = Parallelism.map((queries.rows + grain - 1) / grain) { part in
            var worker = NeighborWorker(
                self, queries, ranked, count: min(count, rows.rows), threshold: threshold, excludingSelf: excludingSelf,
                signless: signless)
            return worker.search(part * grain..<min(queries.rows, (part + 1) * grain))
        }
        return NeighborLists(lists: Array(parts.joined()))
    }
}
