/// Rows as nodes, joined where they are alike: what ``PageRank`` walks over to find the central ones.
///
/// Every edge is kept while there are few rows; beyond ``fullLimit`` each row keeps its nearest ones only, so that
/// memory grows with the rows and not with their square.
public struct SimilarityGraph: Sendable {
    /// Edge weights, n × n, none negative, the diagonal empty.
    public let weights: SparseMatrix

    /// Rows up to which all edges are kept.
    public static let fullLimit = 1000

    /// Edges that each row keeps beyond that.
    public static let neighborLimit = 64

    /// Joins rows whose cosine is over `threshold`, weighing edges by the cosine (Erkan and Radev 2004, continuous),
    /// or by 1 each with `binary` (the same paper's thresholded form).
    ///
    /// - Parameter rows: vectors of length 1, n × terms.
    public init(cosine rows: SparseMatrix, threshold: Float = 0, binary: Bool = false) {
        let edges = rows.topNeighbors(count: Self.edges(of: rows.rows), threshold: threshold)
            .asSparse(columns: rows.rows)
        weights = binary ? edges.mapValues { _, _, _ in 1 } : edges
    }

    /// Joins rows by the number of terms they share over the logarithms of their lengths: the sentence similarity
    /// of TextRank (Mihalcea and Tarau 2004).
    ///
    /// - Parameter counts: term counts, n × terms.
    public init(overlap counts: SparseMatrix) {
        let presence = counts.mapValues { _, _, _ in 1 }
        let shared = presence.topNeighbors(count: Self.edges(of: counts.rows)).asSparse(columns: counts.rows)
        let lengths = (0..<counts.rows).map { row in
            naturalLogarithm(max(1, counts.row(row).values.reduce(0, +)))
        }
        // Two sentences of one word each have logarithms of 0: their overlap is then taken as it is.
        weights = shared.mapValues { row, other, overlap in overlap / max(lengths[row] + lengths[other], 1) }
    }

    private static func edges(of rows: Int) -> Int {
        rows <= fullLimit ? max(rows - 1, 0) : neighborLimit
    }
}
