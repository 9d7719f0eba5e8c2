/// The stationary distribution of a random walk with restarts over a weighted graph (Page, Brin and others 1999).
///
/// ```swift
/// let ranks = PageRank(similarities)
/// ranks.scores.max()
/// ```
public struct PageRank: Sendable, Equatable {
    /// The scores of the nodes: none negative, adding up to 1; empty for an empty graph.
    public let scores: [Double]
    /// The iterations made.
    public let iterations: Int
    /// The 1-norm of the last change of the scores.
    public let residual: Double

    /// Ranks the nodes of the graph whose edge from i to j has the weight `weights[i, j]`.
    ///
    /// Power iteration: x ← d·(Pᵀ x + (mass of dangling rows)·p) + (1 − d)·p, where row i of P is row i of the
    /// weights divided by its sum. O(nonzeros) an iteration; the residual falls by the factor `damping` at least.
    ///
    /// - Parameters:
    ///   - weights: n × n, none negative. A row without weight (a dangling node) spreads its score over
    ///     `personalization`.
    ///   - damping: The probability d of following an edge, in 0..<1.
    ///   - personalization: The distribution p of restarts, n weights none of them negative, scaled to sum 1; uniform
    ///     if nil or all zero.
    ///   - tolerance: The residual at which the iteration stops.
    ///   - maximumIterations: The iterations after which it stops in any case.
    public init(
        _ weights: SparseMatrix, damping: Double = 0.85, personalization: [Double]? = nil, tolerance: Double = 1e-9,
        maximumIterations: Int = 200
    ) {
        let n = weights.rows
        precondition(weights.columns == n, "a graph of \(n) × \(weights.columns)")
        precondition(damping >= 0 && damping < 1, "a damping of \(damping)")
        precondition(
            personalization == nil || personalization!.count == n,
            "\(personalization?.count ?? 0) restart weights for \(n) nodes")
        if n == 0 {
            scores = []
            iterations = 0
            residual = 0
            return
        }
        var restart = personalization ?? []
        precondition(restart.allSatisfy { $0 >= 0 && $0.isFinite }, "a restart weight that is negative or not finite")
        let mass = restart.reduce(0, +)
        if mass > 0 {
            for i in restart.indices { restart[i] /= mass }
        } else {
            restart = [Double](repeating: 1 / Double(n), count: n)
        }
        let p = restart
        var inverse = [Double](repeating: 0, count: n)
        for i in 0..<n {
            var sum = 0.0
            for value in weights.row(i).values {
                precondition(value >= 0, "the weight \(value) in row \(i): weights are not negative")
                sum += Double(value)
            }
            if sum > 0 { inverse[i] = 1 / sum }
        }
        let incoming = weights.transposed()
        var x = p
        var iteration = 0
        var change = Double.infinity
        while iteration < maximumIterations && change > tolerance {
            iteration += 1
            var dangling = 0.0
            var outflow = [Double](repeating: 0, count: n)
            for i in 0..<n {
                if inverse[i] == 0 { dangling += x[i] }
                outflow[i] = x[i] * inverse[i]
            }
            let (flow, base) = (outflow, 1 - damping + damping * dangling)
            var next = [Double](repeating: 0, count: n)
            next.withUnsafeMutableBufferPointer { next in
                nonisolated(unsafe) let next = next
                Parallelism.forEach(n, grain: 1024) { range in
                    for j in range {
                        var sum = 0.0
                        for k in incoming.offsets[j]..<incoming.offsets[j + 1] {
                            sum += Double(incoming.values[k]) * flow[Int(incoming.indices[k])]
                        }
                        next[j] = damping * sum + base * p[j]
                    }
                }
            }
            let total = next.reduce(0, +)
            change = 0
            for j in 0..<n {
                next[j] /= total
                change += (next[j] - x[j]).magnitude
            }
            x = next
        }
        scores = x
        iterations = iteration
        residual = change.isFinite ? change : 0
    }
}
