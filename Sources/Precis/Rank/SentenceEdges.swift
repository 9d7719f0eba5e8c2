/// Pairs of sentences with their cosine, for the methods that must look at each edge.
///
/// All pairs while there are at most ``SimilarityGraph/fullLimit`` rows. Beyond that each row keeps its nearest
/// ``neighborLimit``, found over the terms that stand in few enough rows to tell them apart, so that time and memory
/// grow with the rows and not with their square.
struct SentenceEdges: Sendable {
    /// Symmetric, n × n, the diagonal empty, entries above 0.
    let weights: SparseMatrix

    /// Edges that each row keeps where there are many rows.
    static let neighborLimit = 32

    /// Rows from which on a term joins nothing where there are many rows.
    static let commonTermLimit = 256

    private init(weights: SparseMatrix) { self.weights = weights }

    /// - Parameter rows: vectors of length 1, n × terms.
    init(cosine rows: SparseMatrix, limit: Int = SimilarityGraph.fullLimit) {
        if rows.rows <= limit {
            self.init(SimilarityGraph(cosine: rows, limit: limit), rows)
            return
        }
        var frequencies = [Int32](repeating: 0, count: rows.columns)
        for k in rows.offsets[0]..<rows.offsets[rows.rows] { frequencies[Int(rows.indices[k])] += 1 }
        let telling = SparseMatrix(
            columns: rows.columns,
            rowsOfPairs: (0..<rows.rows).map { row in
                let (indices, values) = rows.row(row)
                return zip(indices, values).filter { frequencies[Int($0.0)] <= Int32(Self.commonTermLimit) }
                    .map { (column: $0.0, value: $0.1) }
            })
        let nearest = telling.topNeighbors(count: Self.neighborLimit)
        var pairs = [[(column: Int32, value: Float)]](repeating: [], count: rows.rows)
        for row in 0..<rows.rows {
            for (other, similarity) in nearest[row] {
                pairs[row].append((Int32(other), similarity))
                // An edge that only one end keeps is kept for both.
                if !nearest[other].contains(where: { $0.index == row }) {
                    pairs[other].append((Int32(row), similarity))
                }
            }
        }
        self.init(weights: SparseMatrix(columns: rows.rows, rowsOfPairs: pairs))
    }

    /// The edges of a graph of cosines that is there already.
    init(_ graph: SimilarityGraph, _ rows: SparseMatrix) {
        guard case .full(let table) = graph.storage else {
            self.init(cosine: rows)
            return
        }
        var offsets = [0]
        var indices: [Int32] = []
        var values: [Float] = []
        let count = graph.count
        table.withUnsafeBufferPointer { table in
            for row in 0..<count {
                for other in 0..<count where table[row * count + other] > 0 {
                    indices.append(Int32(other))
                    values.append(Float(table[row * count + other]))
                }
                offsets.append(indices.count)
            }
        }
        self.init(
            weights: SparseMatrix(rows: count, columns: count, offsets: offsets, indices: indices, values: values))
    }

    var count: Int { weights.rows }
}
