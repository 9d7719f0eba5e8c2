/// What a corpus model knows of the terms of a ``TopicSpace``: a pile of fifty articles says little of which words are
/// rare and which go together, the thousands of a model do.
struct TopicBackground {
    private let model: CorpusModel
    /// The place of each of the space's terms in the model, −1 for one that it does not know.
    private let places: [Int]

    /// The mean length of an article's row in the model's space, for 1 in the corpus's own.
    private static let share: Float = 0.5

    /// - Parameters:
    ///   - columns: the column of each of the lexicon's terms, −1 for those left out.
    ///   - count: columns.
    init(_ model: CorpusModel, columns: [Int32], count: Int, of lexicon: Lexicon) {
        var places = [Int](repeating: -1, count: count)
        for (term, column) in columns.enumerated() where column >= 0 {
            places[Int(column)] = lexicon.terms.withBytes(of: Int32(term)) { model.place(of: $0) } ?? -1
        }
        (self.model, self.places) = (model, places)
    }

    /// Frequencies among the model's articles and these together.
    func joined(with own: TFIDF) -> TFIDF {
        TFIDF(
            documentFrequencies: zip(own.documentFrequencies, places).map { own, place in
                own + (place < 0 ? 0 : model.documentFrequencies[place])
            }, documentCount: own.documentCount + model.documentCount, termFrequency: own.termFrequency)
    }

    /// The terms' vectors in the corpus's own space and, beside them, in the model's, scaled to ``share``: terms ×
    /// both dimensions.
    ///
    /// - Parameter weights: of the articles, rows × terms.
    func joined(with own: Matrix<Float>, weights: SparseMatrix) -> Matrix<Float> {
        var known = Matrix<Float>(rows: places.count, columns: model.rank)
        var row = [Float](repeating: 0, count: model.rank)
        for (column, place) in places.enumerated() where place >= 0 {
            for dimension in row.indices { row[dimension] = 0 }
            model.addLatentRow(at: place, times: 1, to: &row)
            for (dimension, value) in row.enumerated() { known[column, dimension] = value }
        }
        func length(_ vectors: Matrix<Float>) -> Float {
            weights.multiplied(by: vectors).rowNorms().reduce(0) { $0 + Float($1) }
        }
        let scale = Self.share * length(own) / max(length(known), .leastNormalMagnitude)
        guard scale.isFinite else { return own }
        var joined = Matrix<Float>(rows: places.count, columns: own.columns + known.columns)
        for term in places.indices {
            for dimension in 0..<own.columns { joined[term, dimension] = own[term, dimension] }
            for dimension in 0..<known.columns {
                joined[term, own.columns + dimension] = known[term, dimension] * scale
            }
        }
        return joined
    }
}
