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
        var kept: Int32 = 0
        let places = frequencies.map { frequency -> Int32 in
            guard frequency <= Int32(Self.commonTermLimit) else { return -1 }
            kept += 1
            return kept - 1
        }
        let telling = rows.selectingColumns(places, count: Int(kept))
        self.init(weights: Self.joined(telling.topNeighbors(count: Self.neighborLimit).asSparse(columns: rows.rows)))
    }

    /// `nearest` with each edge kept for both of its ends, though only one has it among its nearest; O(edges).
    private static func joined(_ nearest: SparseMatrix) -> SparseMatrix {
        let reversed = nearest.transposed()
        var offsets = [0]
        var indices: [Int32] = []
        var values: [Float] = []
        for row in 0..<nearest.rows {
            var (own, others) = (nearest.offsets[row], reversed.offsets[row])
            let (ownEnd, othersEnd) = (nearest.offsets[row + 1], reversed.offsets[row + 1])
            while own < ownEnd || others < othersEnd {
                let a = own < ownEnd ? nearest.indices[own] : .max
                let b = others < othersEnd ? reversed.indices[others] : .max
                indices.append(min(a, b))
                values.append(a <= b ? nearest.values[own] : reversed.values[others])
                if a <= b { own += 1 }
                if b <= a { others += 1 }
            }
            offsets.append(indices.count)
        }
        return SparseMatrix(
            rows: nearest.rows, columns: nearest.columns, offsets: offsets, indices: indices, values: values)
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
}
