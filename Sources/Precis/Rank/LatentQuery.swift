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
        for token in tokens where token.term >= 0 && !token.isDigit {
            _ = lexicon.terms.withBytes(of: token.term) { Self.add($0, of: model, to: &row) }
        }
        guard let direction = row.direction else { return nil }
        self.model = model
        self.row = direction
    }

    /// The squared cosine of each row of `counts` with the query, 0 where the cosine is negative; O(nonzeros × rank).
    ///
    /// - Parameter withBytes: calls its argument with the bytes of a column's term.
    func likeness(
        of counts: SparseMatrix, withBytes: (Int32, (UnsafeBufferPointer<UInt8>) -> Void) -> Void
    ) -> [Double] {
        // The terms that the model knows, which are no more than it has, however long the article is.
        var known = [Int32](repeating: -1, count: counts.columns)
        var places: [Float] = []
        var count = 0
        let origin = [Float](repeating: 0, count: model.rank)
        for column in known.indices {
            withBytes(Int32(column)) { term in
                var place = origin
                guard Self.add(term, of: model, to: &place) else { return }
                known[column] = Int32(count)
                places += place
                count += 1
            }
        }
        let frequency = SublinearFrequency()
        let sentences = counts.selectingColumns(known, count: count)
            .mapValues { _, _, count in frequency(count) }
            .multiplied(by: Matrix(rows: count, columns: model.rank, values: places)).normalizedRows()
        return (0..<counts.rows).map { sentence in
            var cosine = 0.0
            for (a, b) in zip(sentences.row(sentence), row) { cosine += Double(a) * Double(b) }
            return cosine > 0 ? min(1, cosine * cosine) : 0
        }
    }

    /// Adds a term's place, weighted by its rarity among the model's articles, if the model knows it; says whether it
    /// does.
    private static func add(
        _ term: UnsafeBufferPointer<UInt8>, of model: CorpusModel, to sum: inout [Float]
    ) -> Bool {
        guard let place = model.place(of: term) else { return false }
        let rarity = TermWeight.inverseDocumentFrequency(
            model.documentFrequency(at: place), of: model.documentCount)
        model.addLatentRow(at: place, times: Float(rarity), to: &sum)
        return true
    }
}
