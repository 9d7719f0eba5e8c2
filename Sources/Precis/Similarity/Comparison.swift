/// How alike articles are, and by which terms.
///
/// ```swift
/// let comparison = Comparison([floods, moreFloods, football])
/// comparison.similarity[0, 1] > comparison.similarity[0, 2]       // true
/// comparison.pair(0, 1).shared.first?.term                        // "flooded"
/// ```
///
/// The figure is made to agree with how people judge: 1 for the same terms, 0 for none in common or for an article
/// without terms. Each article is asked how much of its terms the other has, rare terms and numbers counting more and
/// nearly identical words counting in part; the figure is the geometric mean of the two answers. With a background
/// that has a latent space, articles can also be alike that say the same in other words (`PairSimilarity`).
public struct Comparison: Sendable {
    /// The articles that are compared, in the order given.
    public let corpus: Corpus

    /// n × n, symmetric, within 0…1, with 1 on the diagonal (also of an article without terms).
    public let similarity: Matrix<Double>

    let profiles: [ArticleProfile]
    let sentenceProfiles = SentenceProfiles()
    private let inverseFrequencies: [Double]
    /// A term's place in the background; −1 for one it does not know.
    private let places: [Int]
    private let background: (any BackgroundFrequencies)?

    /// Compares `documents` with each other; O(n² m) for n documents of m distinct terms.
    ///
    /// - Parameters:
    ///   - documents: any number.
    ///   - background: frequencies that count besides those of the documents themselves, and a latent space.
    /// - Throws: ``ModelFileError`` where the background is a model file that is damaged.
    public init(_ documents: [Document], background: (any BackgroundFrequencies)?) throws(ModelFileError) {
        let corpus = Corpus(documents)
        self.corpus = corpus
        self.background = background
        var frequencies = TFIDF(fitting: corpus.counts).documentFrequencies.map { Int($0) }
        var places = [Int](repeating: -1, count: frequencies.count)
        if let background {
            for term in frequencies.indices {
                let name = Array(corpus.lexicon.terms[Int32(term)].utf8)
                let place = try ModelIndex.place(of: name, in: background)
                guard let place else { continue }
                places[term] = place
                frequencies[term] += try background.documentFrequency(at: place)
            }
        }
        let total = corpus.count + (background?.documentCount ?? 0)
        inverseFrequencies = frequencies.map { TermWeight.inverseDocumentFrequency($0, of: total) }
        self.places = places
        profiles = try Self.profiles(of: corpus, inverseFrequencies, places, background)
        let profiles = profiles
        let rows = Parallelism.map(documents.count) { row in
            ((row + 1)..<max(row + 1, profiles.count)).map { PairSimilarity(profiles[row], profiles[$0]).value }
        }
        var similarity = Matrix<Double>(rows: documents.count, columns: documents.count)
        for (row, values) in rows.enumerated() {
            similarity[row, row] = 1
            for (offset, value) in values.enumerated() {
                similarity[row, row + 1 + offset] = value
                similarity[row + 1 + offset, row] = value
            }
        }
        self.similarity = similarity
    }

    /// Compares `documents` with each other by their own frequencies and what a model in memory knows besides.
    public init(_ documents: [Document], model: CorpusModel? = nil) {
        do throws(ModelFileError) {
            try self.init(documents, background: model)
        } catch {
            preconditionFailure("a comparison without a model file: \(error)")
        }
    }

    private static func profiles(
        of corpus: Corpus, _ weights: [Double], _ places: [Int],
        _ background: (any BackgroundFrequencies)?
    ) throws(ModelFileError) -> [ArticleProfile] {
        var profiles = Parallelism.map(corpus.count) { place in
            var tokens: [Token] = []
            corpus.lexicon.appendKnownTokens(ofTitleAndTextOf: corpus[place], to: &tokens)
            var profile = ArticleProfile(tokens)
            profile.weigh(in: corpus.lexicon) { weights[Int($0)] }
            return profile
        }
        guard let background, background.rank > 0 else { return profiles }
        for index in profiles.indices {
            var sum = [Float](repeating: 0, count: background.rank)
            for entry in profiles[index].entries where places[Int(entry.key)] >= 0 {
                try background.addLatentRow(at: places[Int(entry.key)], times: Float(entry.mass), to: &sum)
            }
            profiles[index].latent = sum.direction ?? []
        }
        return profiles
    }

    /// The latent coordinates of a term of weight 1; nil where the background has none.
    func latentRow(_ entry: ArticleProfile.Entry) -> [Float]? {
        guard let background, background.rank > 0, places[Int(entry.key)] >= 0 else { return nil }
        var row = [Float](repeating: 0, count: background.rank)
        // The same rows were read when the profiles were made, so that they are known to be sound.
        try? background.addLatentRow(at: places[Int(entry.key)], times: 1, to: &row)
        return row
    }

    /// What a term of the corpus weighs.
    func weight(of key: Int32) -> Double { inverseFrequencies[Int(key)] }

    /// Every pair once, in order.
    public var pairs: [Pair] {
        corpus.documents.indices.flatMap { a in ((a + 1)..<max(a + 1, corpus.count)).map { b in pair(a, b) } }
    }
}
