/// The similarity of two articles and what each term adds to it.
///
/// s = (1 − β) g + β c². The lexical part g is the geometric mean of the two coverages (``Coverage``); c is the cosine
/// of the two articles in the background's latent space (Deerwester and others 1990), its dimensions weighted by the
/// square roots of their singular values, and 0 where it is negative. β is 0.3, and 0 without a latent space.
struct PairSimilarity: Sendable {
    let value: Double
    let ofA: Coverage
    let ofB: Coverage
    private let lexical: Double
    private let cosine: Double
    private let share: Double

    static let latentShare = 0.3

    init(_ a: ArticleProfile, _ b: ArticleProfile) {
        ofA = Coverage(of: a, by: b)
        ofB = Coverage(of: b, by: a)
        let product = a.mass > 0 && b.mass > 0 ? (ofA.covered / a.mass) * (ofB.covered / b.mass) : 0
        lexical = min(1, product.squareRoot())
        if a.latent.isEmpty || b.latent.isEmpty {
            (cosine, share) = (0, a.latent.isEmpty && b.latent.isEmpty ? 0 : Self.latentShare)
        } else {
            var sum = 0.0
            for (x, y) in zip(a.latent, b.latent) { sum += Double(x) * Double(y) }
            (cosine, share) = (min(1, max(0, sum)), Self.latentShare)
        }
        value = min(1, max(0, (1 - share) * lexical + share * cosine * cosine))
    }

    /// What the entries of the two articles add to ``value``, by place; all together are ``value``.
    ///
    /// The lexical part is split half and half between the two coverages, and each half by what every term covers. The
    /// latent part is split likewise, by what each term adds to the dot product; a term can take away from it.
    ///
    /// - Parameter latentRow: calls back with the latent coordinates of a term of weight 1; nil where it has none.
    func contributions(
        _ a: ArticleProfile, _ b: ArticleProfile, latentRow: (ArticleProfile.Entry) -> [Float]?
    ) -> (a: [Double], b: [Double]) {
        func parts(_ profile: ArticleProfile, _ coverage: Coverage, _ other: ArticleProfile) -> [Double] {
            var parts = profile.entries.indices.map { place in
                coverage.covered > 0
                    ? (1 - share) * lexical / 2 * profile.entries[place].mass * coverage.degrees[place]
                        / coverage.covered : 0
            }
            guard cosine > 0 else { return parts }
            var dots = [Double](repeating: 0, count: parts.count)
            for (place, entry) in profile.entries.enumerated() {
                guard let row = latentRow(entry) else { continue }
                var dot = 0.0
                for (x, y) in zip(row, other.latent) { dot += Double(x) * Double(y) }
                dots[place] = dot * entry.mass
            }
            // The rows' own sum stands in for the stored vector's, so that the parts add up without rounding errors.
            let sum = dots.reduce(0, +)
            guard sum > 0 else { return parts }
            for place in parts.indices { parts[place] += share * cosine * cosine / 2 * dots[place] / sum }
            return parts
        }
        return (parts(a, ofA, b), parts(b, ofB, a))
    }
}
