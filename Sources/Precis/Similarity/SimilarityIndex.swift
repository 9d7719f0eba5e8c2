/// Finds the articles of a corpus that are nearest to a text.
///
/// ```swift
/// let index = SimilarityIndex(fitting: corpus, dimensions: 100, seed: 7)
/// for match in index.nearest(to: dispatch, count: 5) { print(match.similarity, corpus[match.document].id) }
/// ```
///
/// Without `dimensions` two articles are as alike as the cosine of their TF-IDF rows; with them, as the cosine of
/// their places in a latent space of that many dimensions (Deerwester and others 1990), where articles can be alike
/// that share no word.
public struct SimilarityIndex: Sendable {
    /// An article near to a query.
    public struct Match: Sendable, Hashable {
        /// The article's place in the corpus.
        public let document: Int
        /// 0…1.
        public let similarity: Double
    }

    public let corpus: Corpus
    private let tfidf: TFIDF
    private let weights: SparseMatrix
    private let latent: (svd: TruncatedSVD, rows: Matrix<Float>)?

    /// - Parameters:
    ///   - dimensions: of the latent space; nil for TF-IDF rows alone.
    ///   - seed: of the SVD.
    public init(fitting corpus: Corpus, dimensions: Int? = nil, seed: UInt64 = 0) {
        self.corpus = corpus
        tfidf = TFIDF(fitting: corpus.counts)
        let weights = tfidf.transform(corpus.counts)
        self.weights = weights
        latent = dimensions.map { rank in
            let svd = TruncatedSVD(weights, rank: rank, seed: seed)
            return (svd, svd.transform(weights).normalizedRows())
        }
    }

    /// The `count` articles nearest to `document`, nearest first; only those with a similarity over 0.
    ///
    /// - Parameter excluding: the place of an article that is left out, such as the query's own.
    public func nearest(to document: Document, count: Int = 10, excluding: Int? = nil) -> [Match] {
        let query = weights(of: document)
        let found: NeighborLists
        let wanted = excluding == nil ? count : count + 1
        if let latent {
            found = latent.rows.topNeighbors(
                of: latent.svd.transform(query).normalizedRows(), count: wanted, threshold: 0)
        } else {
            found = weights.topNeighbors(of: query, count: wanted, threshold: 0)
        }
        return matches(found, 0, excluding: excluding, count: count)
    }

    /// The `count` articles nearest to each article of the corpus, itself left out, in the corpus's order.
    public func allPairs(count: Int = 10) -> [[Match]] {
        let found = latent?.rows.topNeighbors(count: count) ?? weights.topNeighbors(count: count)
        return corpus.documents.indices.map { matches(found, $0, excluding: nil, count: count) }
    }

    /// The terms by which `document` is like an article of the corpus, greatest contribution first.
    ///
    /// Contributions add up to the cosine of the two TF-IDF rows.
    public func sharedTerms(_ document: Document, _ article: Int) -> [Comparison.SharedTerm] {
        weights(of: document).sharedTerms(0, weights, article).map {
            Comparison.SharedTerm(term: corpus.lexicon.surface(of: $0.term), contribution: $0.contribution)
        }
    }

    private func weights(of document: Document) -> SparseMatrix {
        var tokens: [Token] = []
        corpus.lexicon.appendKnownTokens(ofTitleAndTextOf: document, to: &tokens)
        let row = tokens.filter { $0.term >= 0 }.map { (column: $0.term, value: Float(1)) }
        return tfidf.transform(SparseMatrix(columns: weights.columns, rowsOfPairs: [row]))
    }

    private func matches(_ found: NeighborLists, _ row: Int, excluding: Int?, count: Int) -> [Match] {
        found[row].lazy.filter { Int($0.index) != excluding && $0.similarity > 0 }.prefix(count).map {
            Match(document: Int($0.index), similarity: Double(min($0.similarity, 1)))
        }
    }
}
