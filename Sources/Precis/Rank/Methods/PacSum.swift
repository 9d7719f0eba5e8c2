extension SentenceVectors {
    /// Position-directed centrality (Zheng and Lapata 2019, PacSum): λ₁ Σ_{j<i} eᵢⱼ + λ₂ Σ_{j>i} eᵢⱼ, over cosines eᵢⱼ
    /// less β of the way from the least to the greatest; likeness to what came before counts against a sentence, and
    /// likeness to what follows for it.
    ///
    /// With TF-IDF rows, or with the rows of a latent space (``latentRows()``). Sentences of several documents are
    /// before and after one another by their place in their own documents.
    func directedCentrality(_ edges: SentenceEdges, settings: PacSumSettings) -> [Double] {
        let edges = edges.weights
        var (least, greatest) = (Float.infinity, -Float.infinity)
        for k in edges.offsets[0]..<edges.offsets[count] {
            least = min(least, edges.values[k])
            greatest = max(greatest, edges.values[k])
        }
        // Pairs without an edge have a cosine of 0.
        if edges.nonzeroCount < count * (count - 1) { least = min(least, 0) }
        let floor = Double(least + Float(settings.beta) * (greatest - least))
        var sums = [Double](repeating: 0, count: count)
        for row in 0..<count {
            let place = self.rows[row].sentence
            for k in edges.offsets[row]..<edges.offsets[row + 1] {
                let excess = Double(edges.values[k]) - floor
                guard excess > 0 else { continue }
                let other = self.rows[Int(edges.indices[k])].sentence
                if other < place { sums[row] += settings.before * excess }
                if other > place { sums[row] += settings.after * excess }
            }
        }
        // Brought to 0 for the least sentence, so that scores are not negative.
        let lowest = sums.min() ?? 0
        return (0..<count).map { counts.offsets[$0] == counts.offsets[$0 + 1] ? 0 : sums[$0] - lowest }
    }
}

/// The three figures of position-directed centrality.
struct PacSumSettings: Sendable {
    /// λ₁, the weight of likeness to earlier sentences.
    var before: Double
    /// λ₂, the weight of likeness to later ones.
    var after: Double
    /// The share of the range of cosines that counts as no likeness.
    var beta: Double

    static let tfidf = PacSumSettings(before: -0.5, after: 1, beta: 0)
    static let latent = PacSumSettings(before: -0.5, after: 1, beta: 0.2)
}
