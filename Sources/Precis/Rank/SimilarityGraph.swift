import CKernels
@_spi(Kernels) import LinearAlgebra

/// Sentences as nodes, joined where they are alike: what a random surfer walks over to find the central ones.
///
/// Few rows are held as a full n × n table. Beyond ``fullLimit`` nothing of the kind is made: the weights of every
/// graph here are W = Σ_q diag(a_q) L Rᵀ diag(a_q) without its diagonal, so that a step of the surfer is a product
/// with two sparse matrices, exact, in time and memory that grow with the words and not with the sentences' square.
public struct SimilarityGraph: Sendable {
    /// The number of nodes.
    public let count: Int

    /// Rows up to which all edges are held.
    public static let fullLimit = 400

    enum Storage: Sendable {
        /// Row-major weights from row to column.
        case full([Double])
        case factors(GraphFactors)
    }

    let storage: Storage

    /// For each node the sum of the weights of the edges that leave it.
    public let outgoing: [Double]

    init(count: Int, full: [Double]) {
        let outgoing = full.withUnsafeBufferPointer { full in
            (0..<count).map { row in
                var sum = 0.0
                for place in row * count..<(row + 1) * count { sum += full[place] }
                return sum
            }
        }
        self.init(count: count, storage: .full(full), outgoing: outgoing)
    }

    private init(count: Int, storage: Storage, outgoing: [Double]) {
        self.count = count
        self.storage = storage
        self.outgoing = outgoing
    }

    /// The graph of L Rᵀ, R being L where it is nil: written out where it has few rows, unless `limit` says otherwise.
    init(left: SparseMatrix, right: SparseMatrix? = nil, limit: Int = Self.fullLimit) {
        if left.rows <= limit {
            self.init(count: left.rows, full: GraphFactors.product(left, right))
        } else {
            self.init(GraphFactors(left: left, right: right))
        }
    }

    init(_ factors: GraphFactors) {
        self.init(count: factors.left.rows, storage: .factors(factors), outgoing: factors.outgoing())
    }

    /// Wᵀ x: what reaches each node when node i sends xᵢ along its edges.
    private func receive(_ x: [Double], into result: inout [Double], _ room: inout GraphFactors.Room?) {
        switch storage {
        case .factors(let factors):
            var kept = room.take() ?? factors.room()
            result = factors.received(x, &kept)
            room = consume kept
        case .full(let weights):
            precis_weighted_rows(bestKernelLevel, x, count, weights, count, &result)
        }
    }

    /// The random surfer's scores (Brin and Page 1998): the share of time spent at each node when a step follows an
    /// edge with probability `damping` and starts anew anywhere otherwise. They add up to 1.
    ///
    /// Power iteration until the scores change by less than `tolerance` in all. A node that no edge leaves starts
    /// anew.
    public func ranks(damping: Double = 0.85, tolerance: Double = 1e-8) -> [Double] {
        guard count > 0 else { return [] }
        precondition((0..<1).contains(damping), "damping \(damping) is not within 0..<1")
        var scores = [Double](repeating: 1 / Double(count), count: count)
        var flow = [Double](repeating: 0, count: count)
        var next = flow
        var room: GraphFactors.Room?
        for _ in 0..<200 {
            var restart = 0.0
            flow.withUnsafeMutableBufferPointer { flow in
                for node in 0..<count {
                    if outgoing[node] > 1e-12 {
                        flow[node] = scores[node] / outgoing[node]
                    } else {
                        flow[node] = 0
                        restart += scores[node]
                    }
                }
            }
            let base = (1 - damping + damping * restart) / Double(count)
            receive(flow, into: &next, &room)
            var change = 0.0
            next.withUnsafeMutableBufferPointer { next in
                var total = 0.0
                for node in 0..<count {
                    next[node] = base + damping * max(0, next[node])
                    total += next[node]
                }
                for node in 0..<count {
                    next[node] /= total
                    change += abs(next[node] - scores[node])
                }
            }
            swap(&scores, &next)
            if change < tolerance { break }
        }
        return scores
    }
}
