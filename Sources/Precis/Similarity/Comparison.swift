/// How alike articles are, and by which terms.
///
/// ```swift
/// let comparison = Comparison([floods, moreFloods, football])
/// comparison.similarity[0, 1] > comparison.similarity[0, 2]       // true
/// comparison.pair(0, 1).shared.first?.term                        // "flood"
/// ```
///
/// The figure is the cosine of TF-IDF vectors: 1 for the same words in the same shares, 0 for no term in common or
/// for an article without terms.
public struct Comparison: Sendable {
    /// A term that two articles share and its part in their similarity.
    public struct SharedTerm: Sendable, Hashable {
        /// The most frequent surface form.
        public let term: String
        public let contribution: Double
    }

    /// Two articles.
    public struct Pair: Sendable, Hashable {
        public let a: Int
        public let b: Int
        public let similarity: Double
        /// Greatest contribution first; all contributions together are the similarity.
        public let shared: [SharedTerm]
    }

    public let corpus: Corpus

    /// n × n, symmetric, within 0…1, with 1 on the diagonal (also of an article without terms).
    public let similarity: Matrix<Double>

    private let weights: SparseMatrix

    /// Compares `documents` with each other; O(n² + nonzeros · n) for n documents.
    ///
    /// - Parameter background: a corpus to count document frequencies in besides the documents themselves.
    public init(_ documents: [Document], background: Corpus? = nil) {
        let corpus = Corpus(documents)
        self.corpus = corpus
        weights = Self.weights(of: corpus, background: background)
        let weights = weights
        let rows = Parallelism.map(documents.count) { row in
            (0..<documents.count).map { other in
                row == other ? 1 : min(1, weights.dot(min(row, other), max(row, other)))
            }
        }
        similarity = Matrix(rows: documents.count, columns: documents.count, values: rows.flatMap { $0 })
    }

    private static func weights(of corpus: Corpus, background: Corpus?) -> SparseMatrix {
        guard let background else { return TFIDF(fitting: corpus.counts).transform(corpus.counts) }
        var frequencies = TFIDF(fitting: corpus.counts).documentFrequencies
        let known = TFIDF(fitting: background.counts).documentFrequencies
        for term in 0..<corpus.lexicon.terms.count {
            if let id = background.lexicon.terms.id(of: corpus.lexicon.terms[Int32(term)]) {
                frequencies[term] += known[Int(id)]
            }
        }
        return TFIDF(documentFrequencies: frequencies, documentCount: corpus.count + background.count)
            .transform(corpus.counts)
    }

    /// Two of the articles, with the terms that make them alike.
    public func pair(_ a: Int, _ b: Int) -> Pair {
        Pair(
            a: a, b: b, similarity: similarity[a, b],
            shared: weights.sharedTerms(a, weights, b).map {
                SharedTerm(term: corpus.lexicon.surface(of: $0.term), contribution: $0.contribution)
            })
    }

    /// Every pair once, in order.
    public var pairs: [Pair] {
        corpus.documents.indices.flatMap { a in ((a + 1)..<max(a + 1, corpus.count)).map { b in pair(a, b) } }
    }
}

extension SparseMatrix {
    /// The dot product of two rows, summed in double precision in the order of the columns.
    func dot(_ a: Int, _ b: Int) -> Double {
        sharedProducts(a, self, b).reduce(0) { $0 + $1.contribution }
    }

    /// Products of what row `a` here and row `b` of `other` both have, in order of columns.
    private func sharedProducts(
        _ a: Int, _ other: SparseMatrix, _ b: Int
    ) -> [(term: Int32, contribution: Double)] {
        let (mine, theirs) = (row(a), other.row(b))
        var products: [(term: Int32, contribution: Double)] = []
        var (i, j) = (mine.indices.startIndex, theirs.indices.startIndex)
        while i < mine.indices.endIndex && j < theirs.indices.endIndex {
            let (first, second) = (mine.indices[i], theirs.indices[j])
            if first == second {
                products.append((first, Double(mine.values[i]) * Double(theirs.values[j])))
            }
            if first <= second { i += 1 }
            if second <= first { j += 1 }
        }
        return products
    }

    /// The same, greatest first, ties in order of columns.
    func sharedTerms(_ a: Int, _ other: SparseMatrix, _ b: Int) -> [(term: Int32, contribution: Double)] {
        sharedProducts(a, other, b).sorted { ($1.contribution, $0.term) < ($0.contribution, $1.term) }
    }
}
