/// Submodular coverage and diversity (Lin and Bilmes 2011), chosen greedily.
///
/// F(S) = Σᵢ min(Σ_{j∈S} wᵢⱼ, α Σⱼ wᵢⱼ) + λ Σ_k √(Σ_{j∈S∩P_k} rⱼ), over cosines w of TF-IDF rows (a sentence's with
/// itself being 1), rⱼ the mean of wᵢⱼ over i, and a partition P of the sentences into n / 5 clusters. A worth is what
/// a sentence adds to F.
struct Submodular: JointRanker {
    private let edges: SparseMatrix
    /// Each sentence's share of the article that a summary has to cover: α Σⱼ wᵢⱼ.
    private let caps: [Double]
    private var covered: [Double]
    private let singleton: [Double]
    private let clusters: [Int32]
    private var rewards: [Double]
    private(set) var worths: [Double]
    private let isBlank: [Bool]

    /// λ, the weight of diversity.
    private static let diversity = 6.0

    init(_ vectors: SentenceVectors) {
        let edges = SentenceEdges(cosine: vectors.weights).weights
        let count = vectors.count
        isBlank = (0..<count).map { vectors.counts.offsets[$0] == vectors.counts.offsets[$0 + 1] }
        let sums = (0..<count).map { row in 1 + edges.row(row).values.reduce(0) { $0 + Double($1) } }
        let alpha = min(1, 5 / Double(max(count, 1)))
        self.edges = edges
        caps = sums.map { alpha * $0 }
        covered = [Double](repeating: 0, count: count)
        singleton = sums.map { $0 / Double(max(count, 1)) }
        let latent = vectors.latentRows()
        if latent.columns > 0, count > 1 {
            let partition = KMeans(
                latent.dense(), clusters: max(1, count / 5), seed: 0, restarts: 1, maximumIterations: 20)
            clusters = partition.assignments
        } else {
            clusters = [Int32](repeating: 0, count: count)
        }
        rewards = [Double](repeating: 0, count: count + 1)
        worths = [Double](repeating: 0, count: count)
        for row in 0..<count { worths[row] = gain(row) }
    }

    private func gain(_ row: Int) -> Double {
        if isBlank[row] { return 0 }
        var gain = min(covered[row] + 1, caps[row]) - min(covered[row], caps[row])
        for k in edges.offsets[row]..<edges.offsets[row + 1] {
            let other = Int(edges.indices[k])
            gain += min(covered[other] + Double(edges.values[k]), caps[other]) - min(covered[other], caps[other])
        }
        let reward = rewards[cluster(row)]
        return gain + Self.diversity * ((reward + singleton[row]).squareRoot() - reward.squareRoot())
    }

    /// The row's cluster; the last of all for a row in none.
    private func cluster(_ row: Int) -> Int { clusters[row] < 0 ? worths.count : Int(clusters[row]) }

    mutating func accept(_ row: Int) {
        covered[row] += 1
        for k in edges.offsets[row]..<edges.offsets[row + 1] {
            covered[Int(edges.indices[k])] += Double(edges.values[k])
        }
        rewards[cluster(row)] += singleton[row]
        for other in worths.indices { worths[other] = gain(other) }
    }
}
