extension CorpusModel {
    /// The model of all articles that `models` were made of.
    ///
    /// Frequencies add up exactly, in any order. Where every model keeps its articles, the latent space is fitted anew to
    /// all of them. Otherwise the spaces are merged (Brand 2006): what is lost is what the parts cut off, and that terms
    /// were weighted by the parts' own frequencies. O(terms · k²).
    ///
    /// - Parameters:
    ///   - models: any number; none make an empty model.
    ///   - dimensions: of the latent space; nil for the most that a part lets it have (``lastingDimensions``).
    ///   - seed: of the SVD.
    public init(merging models: [CorpusModel], dimensions: Int? = nil, seed: UInt64 = 0) {
        let names = Set(models.flatMap { $0.terms.strings }).sorted(by: Self.precedes)
        let terms = Vocabulary(names)
        let places = models.map { model in model.terms.strings.map { terms.id(of: $0) ?? -1 } }
        var frequencies = [Int32](repeating: 0, count: names.count)
        for (model, places) in zip(models, places) {
            for (term, count) in model.documentFrequencies.enumerated() { frequencies[Int(places[term])] += count }
        }
        let rank = dimensions ?? models.map(\.lastingDimensions).max() ?? 0
        let documents = models.reduce(0) { $0 + $1.documentCount }
        if !models.isEmpty, models.allSatisfy({ $0.counts != nil }) {
            let rows = zip(models, places).compactMap { model, places in
                model.counts?.renumberingColumns(places, columns: names.count)
            }
            let counts = SparseMatrix(stacking: rows, columns: names.count)
            self.init(
                terms: terms, documentFrequencies: frequencies, documentCount: documents,
                latent: Self.latentSpace(of: counts, frequencies, dimensions: rank, seed: seed),
                articles: models.flatMap { $0.articles ?? [] }, counts: counts)
        } else {
            let spaces = zip(models, places).compactMap { model, places in model.latent.map { ($0, places) } }
            self.init(
                terms: terms, documentFrequencies: frequencies, documentCount: documents,
                latent: Self.merged(spaces, terms: names.count, dimensions: rank), articles: nil, counts: nil)
        }
    }

    private static func merged(
        _ spaces: [(space: LatentSpace, places: [Int32])], terms: Int, dimensions: Int
    ) -> LatentSpace? {
        guard dimensions > 0, !spaces.isEmpty else { return nil }
        // Nothing is cut off before the end.
        let rank = max(dimensions, spaces.reduce(0) { $0 + $1.space.singularValues.count })
        let parts = spaces.map { part in
            LinearAlgebra.LatentSpace(
                v: part.space.terms, singularValues: part.space.singularValues, rowCount: 0, squaredNorm: 0, rank: rank
            ).reindexed(part.places, count: terms)
        }
        var merged = parts[0]
        for part in parts.dropFirst() { merged.merge(part) }
        let kept = merged.truncated(to: dimensions)
        return kept.singularValues.isEmpty ? nil : LatentSpace(singularValues: kept.singularValues, terms: kept.v)
    }

    /// The model without the articles of these ids, and which of the ids it had.
    ///
    /// Terms that no article holds any more are dropped; the latent space is fitted anew.
    public func removing(_ ids: Set<String>, seed: UInt64 = 0) -> (model: CorpusModel, removed: [String])? {
        guard let articles, let counts else { return nil }
        let kept = articles.indices.filter { !ids.contains(articles[$0].id) }
        let rows = counts.selectingRows(kept)
        let frequencies = TFIDF(fitting: rows).documentFrequencies
        var places = [Int32](repeating: -1, count: terms.count)
        var names: [String] = []
        for term in 0..<terms.count where frequencies[term] > 0 {
            places[term] = Int32(names.count)
            names.append(terms[Int32(term)])
        }
        let model = CorpusModel(
            terms: Vocabulary(names), counts: rows.renumberingColumns(places, columns: names.count),
            documentCount: kept.count, articles: kept.map { articles[$0] },
            dimensions: lastingDimensions, seed: seed)
        return (model, articles.map(\.id).filter(ids.contains))
    }
}
