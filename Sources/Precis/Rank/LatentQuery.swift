/// A query's place in the latent space of a corpus model (Deerwester and others 1990), by which a sentence can answer it
/// without sharing a word with it.
struct LatentQuery {
    private let model: CorpusModel
    /// Of length 1.
    private let row: [Float]

    /// Nil where the model has no latent space or knows no term of the query.
    init?(_ query: String, language: Language, in model: CorpusModel) {
        guard model.rank > 0 else { return nil }
        var lexicon = Lexicon()
        var tokens: [Token] = []
        lexicon.appendTokens(Array(query.utf8), language: language, to: &tokens)
        var row = [Float](repeating: 0, count: model.rank)
        for token in tokens where token.term >= 0 {
            lexicon.terms.withBytes(of: token.term) { Self.add($0, of: model, to: &row) }
        }
        guard let unit = Self.unit(row) else { return nil }
        self.model = model
        self.row = unit
    }

    /// The squared cosine of each row of `counts` with the query, 0 where the cosine is negative; O(nonzeros × rank).
    ///
    /// - Parameter withBytes: calls its argument with the bytes of a column's term.
    func likeness(
        of counts: SparseMatrix, withBytes: (Int32, (UnsafeBufferPointer<UInt8>) -> Void) -> Void
    ) -> [Double] {
        var places = Matrix<Float>(rows: counts.columns, columns: model.rank)
        for column in 0..<counts.columns {
            var place = [Float](repeating: 0, count: model.rank)
            withBytes(Int32(column)) { Self.add($0, of: model, to: &place) }
            for (dimension, value) in place.enumerated() { places[column, dimension] = value }
        }
        let sentences = counts.mapValues { _, _, count in count > 0 ? 1 + naturalLogarithm(count) : 0 }
            .multiplied(by: places).normalizedRows()
        return (0..<counts.rows).map { sentence in
            var cosine = 0.0
            for (a, b) in zip(sentences.row(sentence), row) { cosine += Double(a) * Double(b) }
            return cosine > 0 ? min(1, cosine * cosine) : 0
        }
    }

    /// Adds a term's place, weighted by its rarity among the model's articles, if the model knows it.
    private static func add(
        _ term: UnsafeBufferPointer<UInt8>, of model: CorpusModel, to sum: inout [Float]
    ) {
        guard let place = model.place(of: term) else { return }
        let rarity = TermWeight.inverseDocumentFrequency(
            model.documentFrequency(at: place), of: model.documentCount)
        model.addLatentRow(at: place, times: Float(rarity), to: &sum)
    }

    private static func unit(_ row: [Float]) -> [Float]? {
        let norm = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return norm > 0 && norm.isFinite ? row.map { $0 / norm } : nil
    }
}
