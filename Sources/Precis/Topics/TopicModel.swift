/// The topics of a corpus: groups of articles that stand together in its latent space.
///
/// ```swift
/// let model = TopicModel(fitting: corpus, topics: .exactly(12))
/// for topic in model.topics { print(topic.label, topic.size) }
/// ```
///
/// TF-IDF rows are folded into a latent space by ``LinearAlgebra/TruncatedSVD`` (Deerwester and others 1990); many
/// spherical partitions of it are made and the grouping they agree on is kept (`ConsensusGroups`); a mixture of term
/// distributions sharpens it (`TermMixture`). The article *How topics are found* tells the whole way.
public struct TopicModel: Sendable {
    /// The topic of an article.
    public struct Assignment: Sendable, Hashable, Codable {
        /// nil where the article has no term, or is unlike every topic.
        public let topic: Int?
        /// Cosine with the topic's centre, −1…1; 0 where there is no topic.
        public let weight: Double
    }

    /// How many topics a corpus is taken to have.
    public enum Count: Sendable, Hashable {
        /// This many, at least one; fewer where the corpus has fewer distinct articles.
        case exactly(Int)
        /// The number whose groups are the most stable and coherent (see ``TopicCountChoice``).
        case automatic
    }

    /// How articles are grouped.
    public enum Method: String, Sendable, CaseIterable, Codable {
        /// Latent semantic analysis, consensus of spherical partitions, mixture of term distributions.
        case lsa
        /// Non-negative matrix factorisation of the TF-IDF rows; each article goes to its greatest part.
        case nmf
    }

    /// In the order of their ids.
    public let topics: [Topic]
    /// One for each article, in the corpus's order.
    public let assignments: [Assignment]
    /// Terms that took part: words in at least two articles and at most half of them where the corpus is large enough.
    public let vocabulary: Int
    /// Why there are as many topics as there are; nil where the number was asked for.
    public let choice: TopicCountChoice?
    /// Which topics go together, the nearest first.
    public let hierarchy: [TopicMerge]

    private let space: TopicSpace
    private let lexicon: Lexicon
    private let mixture: TermMixture?
    /// Of the latent space, in the order of ``topics``: topics × dimensions.
    private let centers: Matrix<Float>
    private let minimumWeight: Double?

    /// The least cosine with its topic's centre that an article needs to be of the topic, unless told otherwise.
    public static let defaultMinimumWeight = 0.15

    /// - Parameters:
    ///   - corpus: the articles; whether they are split into sentences does not matter. ``HeadlineTails`` takes off what a
    ///     site writes below all its headlines, as the command does.
    ///   - count: how many topics.
    ///   - method: how articles are grouped.
    ///   - model: what is known of other articles. Of a pile too small to show which words are rare and which go
    ///     together, the groups are better with one.
    ///   - seed: of the start of the factorisations. ``Method/lsa`` draws nothing else from it: its result hardly
    ///     depends on it.
    ///   - keywords: for each topic, at most.
    ///   - members: typical articles for each topic, at most.
    ///   - minimumWeight: articles less like their topic's centre than this are unassigned; nil assigns all that
    ///     have a term.
    public init(
        fitting corpus: Corpus, topics count: Count = .automatic, method: Method = .lsa, model: CorpusModel? = nil,
        seed: UInt64 = 0, keywords: Int = 10, members: Int = 5, minimumWeight: Double? = defaultMinimumWeight
    ) {
        let space = TopicSpace(corpus, model: model, seed: seed)
        let norms = space.points.rowNorms()
        let filled = corpus.documents.indices.filter { norms[$0] > 0 }
        let points = filled.count == corpus.count ? space.points : space.points.selectingRows(filled)
        let counts = filled.count == corpus.count ? space.counts : space.counts.selectingRows(filled)
        let keys = filled.count == corpus.count ? space.keys : filled.map { space.keys[$0] }
        let clusters: Int
        switch count {
        case .exactly(let number):
            clusters = min(max(number, 1), max(filled.count, 1))
            choice = nil
        case .automatic:
            let found = TopicCountChoice(
                points, keys: keys, counts: counts, languages: filled.map { corpus.documents[$0].language })
            clusters = max(found.topics, 1)
            choice = found
        }
        var groups: [Int32] = []
        var mixture: TermMixture?
        if !filled.isEmpty {
            switch method {
            case .lsa:
                (groups, mixture) = Self.grouping(
                    points, keys: keys, counts, clusters: clusters, parts: choice?.parts ?? [],
                    idf: space.inverseDocumentFrequencies)
            case .nmf:
                let parts = NMF(space.weights, rank: clusters, seed: seed)
                let all = TermMixture.mostLikely(parts.w)
                groups = filled.map { all[$0] }
            }
        }
        let all = Int((groups.max() ?? -1) + 1)
        let groupCenters = SphericalGroups.centers(of: points, groups, groups: all)
        let cosines = SphericalGroups.cosines(points, groupCenters, groups)
        var found = [Assignment](repeating: Assignment(topic: nil, weight: 0), count: corpus.count)
        for (place, document) in filled.enumerated() {
            found[document] = Self.assignment(Int(groups[place]), cosines[place], minimumWeight: minimumWeight)
        }
        let terms = TopicTerms(space.counts, found.map { Int32($0.topic ?? -1) }, topics: all)
        var sizes = [Int](repeating: 0, count: all)
        for group in groups { sizes[Int(group)] += 1 }
        let numbers = TopicNumbers.numbers(of: terms.keys(space.terms, corpus.lexicon), sizes: sizes)
        let order = TopicNumbers.order(of: numbers)
        assignments = found.map { Assignment(topic: $0.topic.map { numbers[$0] }, weight: $0.weight) }
        let descriptions = TopicDescriptions(
            corpus: corpus, space: space, keywordLimit: max(keywords, 0), memberLimit: max(members, 0))
        topics = descriptions.topics(assignments, terms.selecting(order))
        let centers = groupCenters.selectingRows(order)
        hierarchy = TopicMerge.merges(centers, sizes: topics.map(\.size))
        vocabulary = space.counts.columns
        self.mixture = mixture?.selecting(order)
        self.centers = centers
        self.minimumWeight = minimumWeight
        lexicon = corpus.lexicon
        self.space = space
    }

    /// The topics of articles that the model was not fitted to; topics, ids and labels stay as they are.
    public func place(_ documents: [Document]) -> [Assignment] {
        let rows = Parallelism.map(documents.count) { place -> [(column: Int32, value: Float)] in
            var tokens: [Token] = []
            lexicon.appendKnownTokens(ofTitleAndTextOf: documents[place], to: &tokens)
            return tokens.lazy.map(\.term).filter { $0 >= 0 }.map { ($0, 1) }
        }
        let (counts, points) = space.transform(SparseMatrix(columns: space.columns.count, rowsOfPairs: rows))
        guard centers.rows > 0, points.columns > 0 else {
            return documents.map { _ in Assignment(topic: nil, weight: 0) }
        }
        let nearest: [Int32]
        if let mixture {
            nearest = TermMixture.mostLikely(mixture.memberships(counts))
        } else {
            nearest = SphericalGroups.nearest(points, centers).0
        }
        let norms = points.rowNorms()
        let cosines = SphericalGroups.cosines(points, centers, nearest)
        return documents.indices.map { place in
            guard norms[place] > 0 else { return Assignment(topic: nil, weight: 0) }
            return Self.assignment(Int(nearest[place]), cosines[place], minimumWeight: minimumWeight)
        }
    }

    /// The group of each point, and the mixture that had the last word on it, if any had.
    ///
    /// - Parameters:
    ///   - counts: of the same articles.
    ///   - parts: what was chosen for each language; empty where there is one.
    private static func grouping(
        _ points: Matrix<Float>, keys: [UInt64], _ counts: SparseMatrix, clusters: Int,
        parts: [TopicCountChoice.Part], idf: [Float]
    ) -> ([Int32], TermMixture?) {
        let agreed =
            parts.isEmpty
            ? ConsensusGroups.groups(points, keys: keys, clusters: clusters)
            : ConsensusGroups.groups(points, keys: keys, parts: parts)
        // With few articles a topic the terms' shares are no evidence yet.
        let topics = agreed.centers.rows
        guard topics > 1, points.rows >= 20 * topics else { return (agreed.assignments, nil) }
        let cosines = SphericalGroups.cosines(points, agreed.centers, agreed.assignments)
        let refined = TermMixture.refined(
            counts, agreed.assignments, cosines: cosines, topics: topics, keys: keys, idf: idf)
        return (refined.assignments, refined.mixture)
    }

    private static func assignment(_ topic: Int, _ weight: Double, minimumWeight: Double?) -> Assignment {
        if let minimumWeight, weight < minimumWeight { return Assignment(topic: nil, weight: 0) }
        return Assignment(topic: topic, weight: min(max(weight, -1), 1))
    }
}
