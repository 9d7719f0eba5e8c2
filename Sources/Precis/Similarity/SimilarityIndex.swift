import Synchronization

/// Finds the articles of a corpus that are nearest to a text.
///
/// ```swift
/// let index = SimilarityIndex(fitting: corpus)
/// for match in index.nearest(to: dispatch, count: 5) { print(match.similarity, corpus[match.document].id) }
/// ```
///
/// Without `dimensions` two articles are as alike as the cosine of their TF-IDF rows, and a query of few terms is asked
/// how much of it an article has (`PostingSearch`). With them, the figure is the cosine of their places in a latent
/// space of that many dimensions (Deerwester and others 1990), where articles can be alike that share no word.
///
/// A query too short to show its language is read by that of the articles (``PrevailingLanguage``).
public struct SimilarityIndex: Sendable {
    /// An article near to a query.
    public struct Match: Sendable, Hashable, Codable {
        /// The article's place in the corpus.
        public let document: Int
        /// 0…1.
        public let similarity: Double
    }

    /// The articles that are looked among.
    public let corpus: Corpus
    let postings: Postings
    private let weights: SparseMatrix
    private let sentences = SentenceTerms()
    private let spellings = Spellings()
    private let prevailing: PrevailingLanguage?
    private let latent: (svd: TruncatedSVD, rows: Matrix<Float>)?

    /// - Parameters:
    ///   - corpus: the articles to look among.
    ///   - dimensions: of the latent space, fewer where the corpus has fewer; nil or 0 for TF-IDF rows alone.
    ///   - seed: of the SVD.
    public init(fitting corpus: Corpus, dimensions: Int? = nil, seed: UInt64 = 0) {
        self.corpus = corpus
        prevailing = PrevailingLanguage(corpus.documents.lazy.map(\.language))
        postings = Postings(corpus.counts)
        let frequency = SublinearFrequency()
        let weights = corpus.counts.mapValues { _, _, count in frequency(count) }
            .scaledColumns(by: postings.inverseFrequencies.map { Float($0) }).normalizedRows()
        self.weights = weights
        latent = dimensions.flatMap { rank in
            if rank <= 0 { return nil }
            let svd = TruncatedSVD(weights, rank: rank, seed: seed)
            return (svd, svd.transform(weights).normalizedRows())
        }
    }

    /// The `count` articles nearest to `document`, nearest first; only those with a similarity over 0.
    ///
    /// Exact; O(postings of its terms + articles). For a query of few terms the best fifty are judged once more by
    /// their two sentences in a row that have most of it.
    ///
    /// - Parameters:
    ///   - document: the query; it need not be of the corpus.
    ///   - count: matches, at most.
    ///   - excluding: the place of an article that is left out, such as the query's own.
    ///   - isWanted: whether the article at a place may be a match.
    public func nearest(
        to document: Document, count: Int = 10, excluding: Int? = nil, where isWanted: (Int) -> Bool = { _ in true }
    ) -> [Match] {
        let counts = termCounts(of: document)
        if let latent {
            let row = counts.map { (column: Int32($0.key), value: Float(TermWeight.termFrequency($0.value))) }
            let query = SparseMatrix(columns: weights.columns, rowsOfPairs: [row])
                .scaledColumns(by: postings.inverseFrequencies.map { Float($0) })
            let found = latent.rows.topNeighbors(
                of: latent.svd.transform(query).normalizedRows(), count: corpus.count, threshold: 0)
            let admitted = found[0].filter { $0.similarity > 0 && $0.index != excluding && isWanted($0.index) }
            return admitted.prefix(max(count, 0)).map {
                Match(document: $0.index, similarity: Double(min($0.similarity, 1)))
            }
        }
        // Postings in memory do not fail.
        guard let query = try? PostingQuery(counts, { postings.inverseFrequencies[$0] }) else { return [] }
        let isShort = query.brevity > 0
        let found = try? PostingSearch.nearest(
            query, in: postings, count: isShort ? max(count, Self.judgedAgain) : count
        ) { $0 != excluding && isWanted($0) }
        guard isShort else { return found ?? [] }
        return Array(judged(found ?? [], query).prefix(max(count, 0)))
    }

    /// Articles that are judged by their sentences as well.
    private static let judgedAgain = 50

    /// A match's figure becomes 1 − s of itself and s of the share of the query's terms, by inverse frequency, that two
    /// of its sentences in a row have, where that is greatest; s is 0.3 for a headline, and falls with the query's
    /// length.
    private func judged(_ matches: [Match], _ query: PostingQuery) -> [Match] {
        let share = 0.3 * query.brevity
        let weights = Dictionary(
            uniqueKeysWithValues: query.terms.map { (Int32($0.place), $0.inverseFrequency) })
        let mass = query.terms.reduce(0) { $0 + $1.inverseFrequency }
        return matches.enumerated().map { rank, match in
            var best = 0.0
            if rank < Self.judgedAgain, mass > 0 {
                let shared = sentences.terms(of: match.document, in: corpus).map { $0.filter { weights[$0] != nil } }
                for place in shared.indices {
                    var sum = shared[place].reduce(0) { $0 + weights[$1]! }
                    if place + 1 < shared.count {
                        for term in shared[place + 1] where !shared[place].contains(term) { sum += weights[term]! }
                    }
                    best = max(best, sum / mass)
                }
            }
            return Match(
                document: match.document, similarity: min(1, (1 - share) * match.similarity + share * best))
        }.sorted { ($1.similarity, $0.document) < ($0.similarity, $1.document) }
    }

    /// The `count` articles nearest to each article of the corpus, itself left out, in the corpus's order: exact.
    ///
    /// - Parameters:
    ///   - count: matches of an article, at most.
    ///   - isWanted: whether the article at a place takes part. One that does not has no matches and is none.
    public func allPairs(count: Int = 10, where isWanted: (Int) -> Bool = { _ in true }) -> [[Match]] {
        let places = corpus.documents.indices.filter(isWanted)
        let (count, isAll) = (max(count, 0), places.count == corpus.count)
        let found =
            latent.map { (isAll ? $0.rows : $0.rows.selectingRows(places)).topNeighbors(count: count) }
            ?? (isAll ? weights : weights.selectingRows(places)).topNeighbors(count: count)
        var matches = [[Match]](repeating: [], count: corpus.count)
        for (row, place) in places.enumerated() {
            matches[place] = found[row].filter { $0.similarity > 0 }.map {
                Match(document: places[$0.index], similarity: Double(min($0.similarity, 1)))
            }
        }
        return matches
    }

    /// The terms by which `document` is like an article of the corpus, greatest contribution first.
    ///
    /// Contributions add up to the cosine of the two TF-IDF rows.
    public func sharedTerms(_ document: Document, _ article: Int) -> [Comparison.SharedTerm] {
        guard let query = try? PostingQuery(termCounts(of: document), { postings.inverseFrequencies[$0] }) else {
            return []
        }
        let surfaces = spellings.surfaces(of: corpus.lexicon)
        let row = weights.row(article)
        let values = Dictionary(uniqueKeysWithValues: zip(row.indices, row.values))
        let shared = query.terms.compactMap { term -> (place: Int, contribution: Double)? in
            guard let value = values[Int32(term.place)] else { return nil }
            let own = TermWeight.termFrequency(term.count) * term.inverseFrequency / query.norm
            return (term.place, own * Double(value))
        }.sorted { ($1.contribution, $0.place) < ($0.contribution, $1.place) }
        let whole = WholeWords(
            [document, corpus[article]], terms: shared.map { Int32($0.place) }, lexicon: corpus.lexicon)
        guard let whole else {
            return shared.map {
                Comparison.SharedTerm(
                    term: corpus.lexicon.surface(surfaces[$0.place]), contribution: $0.contribution)
            }
        }
        var terms = shared.map { term in
            let key = Int32(term.place)
            return (
                name: whole.name(of: key) ?? corpus.lexicon.surface(surfaces[term.place]), key: key,
                contribution: term.contribution
            )
        }
        Comparison.joinNamesakes(&terms)
        return terms.enumerated().filter { $0.element.contribution != 0 }
            .sorted { ($1.element.contribution, $0.offset) < ($0.element.contribution, $1.offset) }
            .map { Comparison.SharedTerm(term: $0.element.name, contribution: $0.element.contribution) }
    }

    private func termCounts(of document: Document) -> [Int: Int] {
        var tokens: [Token] = []
        let language = prevailing?.language(forDetected: document.language, bytes: document.bytes.count)
        corpus.lexicon.appendKnownTokens(ofTitleAndTextOf: document, language: language, to: &tokens)
        var counts: [Int: Int] = [:]
        for token in tokens where token.term >= 0 { counts[Int(token.term), default: 0] += 1 }
        return counts
    }
}

/// For each term the form that is shown of it, worked out when it is first asked for: only explanations do.
private final class Spellings: Sendable {
    private let known = Mutex<[Int32]?>(nil)

    func surfaces(of lexicon: Lexicon) -> [Int32] {
        known.withLock { known in
            let surfaces = known ?? lexicon.surfaces()
            known = surfaces
            return surfaces
        }
    }
}

/// The distinct terms of articles' sentences, worked out when they are first asked for.
private final class SentenceTerms: Sendable {
    private let known = Mutex<[Int: [[Int32]]]>([:])

    func terms(of place: Int, in corpus: Corpus) -> [[Int32]] {
        if let terms = known.withLock({ $0[place] }) { return terms }
        let document = corpus[place]
        let terms = document.sentences.map { sentence in
            Set(corpus.lexicon.knownTokens(of: sentence.range, in: document).lazy.map(\.term).filter { $0 >= 0 })
                .sorted()
        }
        known.withLock { $0[place] = terms }
        return terms
    }
}
