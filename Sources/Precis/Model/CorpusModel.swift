/// What is learned from a corpus and outlives it: terms, document frequencies, a latent space, and, where wanted, the
/// articles' own vectors.
///
/// ```swift
/// let model = CorpusModel(fitting: corpus, dimensions: 100, keepsArticles: true)
/// try model.save(to: "news.model")
/// let whole = CorpusModel(merging: [firstHalf, secondHalf])
/// ```
///
/// Terms are in the order of their bytes, so that the model of the whole has the same frequencies as the merged models of
/// its parts, whatever the order of merging.
public struct CorpusModel: Sendable {
    /// What is kept of an article besides its terms.
    public struct Article: Sendable, Hashable, Codable {
        /// As the corpus had it.
        public var id: String
        /// The headline; nil where it has none.
        public var title: String?
        /// As given, ISO 8601 where it is known.
        public var date: String?
        /// The language's code.
        public var language: String

        /// What is kept of an article.
        public init(id: String, title: String? = nil, date: String? = nil, language: String = "und") {
            self.id = id
            self.title = title
            self.date = date
            self.language = language
        }
    }

    /// A latent space: the leading singular triplets of the corpus's TF-IDF rows.
    public struct LatentSpace: Sendable, Equatable {
        /// Descending.
        public let singularValues: [Double]
        /// Right singular vectors: terms × dimensions; zero rows for terms of one article only.
        public let terms: Matrix<Float>
    }

    /// Stems, ascending by bytes.
    public let terms: Vocabulary
    /// Articles that hold each term.
    public let documentFrequencies: [Int32]
    /// Articles that were counted.
    public let documentCount: Int
    /// nil where no dimensions were asked for.
    public let latent: LatentSpace?
    /// The articles that were kept; nil where none were to be.
    public let articles: [Article]?
    /// The terms of the articles kept: articles × terms.
    public let counts: SparseMatrix?

    /// The dimensions of a latent space unless told otherwise.
    public static let defaultDimensions = 100

    /// The dimensions of the space of a model that this one's articles grow into or shrink to: as many as it has, or
    /// ``defaultDimensions`` where it has fewer because its articles gave no more. 0 where it has no space.
    public var lastingDimensions: Int {
        guard let latent else { return 0 }
        // Rows have the length 1, so that a space from which nothing is cut off has a square of 1 for each article, but
        // for those without a term that another has.
        let kept = latent.singularValues.reduce(0) { $0 + $1 * $1 }
        return kept > 0.9 * Double(documentCount)
            ? max(latent.singularValues.count, Self.defaultDimensions) : latent.singularValues.count
    }

    /// Counts `corpus` and fits a latent space to it.
    ///
    /// - Parameters:
    ///   - corpus: the articles. One too large to be held is fitted in parts, whose models are merged.
    ///   - dimensions: of the latent space, fewer where the corpus has fewer; 0 for none.
    ///   - keepsArticles: whether the articles' own terms are kept, for ``ModelIndex`` and for removing them again.
    ///   - seed: of the SVD.
    public init(
        fitting corpus: Corpus, dimensions: Int = defaultDimensions, keepsArticles: Bool = false, seed: UInt64 = 0
    ) {
        let names = corpus.lexicon.terms.strings
        let order = names.indices.sorted { Self.precedes(names[$0], names[$1]) }
        var places = [Int32](repeating: 0, count: order.count)
        for (place, term) in order.enumerated() { places[term] = Int32(place) }
        let matrix = corpus.counts.renumberingColumns(places, columns: order.count)
        self.init(
            terms: Vocabulary(order.lazy.map { names[$0] }), counts: matrix, documentCount: corpus.count,
            articles: keepsArticles
                ? corpus.documents.map {
                    Article(id: $0.id, title: $0.title, date: $0.date, language: $0.language.code)
                } : nil, dimensions: dimensions, seed: seed)
    }

    init(
        terms: Vocabulary, counts: SparseMatrix, documentCount: Int, articles: [Article]?, dimensions: Int, seed: UInt64
    ) {
        self.terms = terms
        self.documentCount = documentCount
        self.articles = articles
        self.counts = articles == nil ? nil : counts
        documentFrequencies = TFIDF(fitting: counts).documentFrequencies
        latent = Self.latentSpace(of: counts, documentFrequencies, dimensions: dimensions, seed: seed)
    }

    init(
        terms: Vocabulary, documentFrequencies: [Int32], documentCount: Int, latent: LatentSpace?, articles: [Article]?,
        counts: SparseMatrix?
    ) {
        self.terms = terms
        self.documentFrequencies = documentFrequencies
        self.documentCount = documentCount
        self.latent = latent
        self.articles = articles
        self.counts = counts
    }

    static func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

    static func latentSpace(
        of counts: SparseMatrix, _ frequencies: [Int32], dimensions: Int, seed: UInt64
    ) -> LatentSpace? {
        guard dimensions > 0 else { return nil }
        // A term of one article alone says nothing of what stands together.
        let weights = frequencies.map {
            $0 > 1 ? Float(TermWeight.inverseDocumentFrequency(Int($0), of: counts.rows)) : 0
        }
        let frequency = SublinearFrequency()
        let matrix = counts.mapValues { _, _, count in frequency(count) }
            .scaledColumns(by: weights).normalizedRows().droppingZeros()
        let svd = TruncatedSVD(matrix, rank: dimensions, seed: seed)
        return svd.singularValues.isEmpty ? nil : LatentSpace(singularValues: svd.singularValues, terms: svd.v)
    }
}

extension SparseMatrix {
    /// The same rows with column c renamed `places[c]`.
    func renumberingColumns(_ places: [Int32], columns: Int) -> SparseMatrix {
        var offsets = [0]
        offsets.reserveCapacity(rows + 1)
        var indices: [Int32] = []
        var values: [Float] = []
        indices.reserveCapacity(nonzeroCount)
        values.reserveCapacity(nonzeroCount)
        for row in 0..<rows {
            let old = self.row(row)
            let renamed = zip(old.indices, old.values).map { (places[Int($0)], $1) }.sorted { $0.0 < $1.0 }
            indices.append(contentsOf: renamed.lazy.map(\.0))
            values.append(contentsOf: renamed.lazy.map(\.1))
            offsets.append(indices.count)
        }
        return SparseMatrix(rows: rows, columns: columns, offsets: offsets, indices: indices, values: values)
    }
}
