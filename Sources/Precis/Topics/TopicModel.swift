/// The topics of a corpus: groups of articles that stand together in its latent space.
///
/// ```swift
/// let model = TopicModel(fitting: corpus, topics: 12, seed: 7)
/// for topic in model.topics { print(topic.label, topic.size) }
/// ```
///
/// TF-IDF rows are folded into a latent space by ``TruncatedSVD`` (Deerwester and others 1990) and grouped there by
/// spherical k-means (Dhillon and Modha 2001). A topic's keywords are the terms with the greatest class-based
/// TF-IDF: frequent in the topic's articles, rarer in the rest.
public struct TopicModel: Sendable {
    /// The topic of an article.
    public struct Assignment: Sendable, Hashable {
        /// nil where the article has no term, or is unlike every topic.
        public let topic: Int?
        /// Cosine with the topic's centre, −1…1; 0 where there is no topic.
        public let weight: Double
    }

    /// How many topics a corpus is taken to have.
    public enum Count: Sendable, Hashable {
        case exactly(Int)
        /// The number within 2…20 whose groups stand apart most (see ``TopicCount``).
        case automatic
    }

    /// The largest first.
    public let topics: [Topic]
    /// One for each article, in the corpus's order.
    public let assignments: [Assignment]
    /// Terms that took part: in at least two articles and at most half of them where the corpus is large enough.
    public let vocabulary: Int

    /// - Parameters:
    ///   - count: asked-for topics; there are fewer where the corpus has fewer distinct articles.
    ///   - keywords: for each topic, at most.
    ///   - members: typical articles for each topic, at most.
    ///   - minimumWeight: articles less like their topic's centre than this are unassigned; nil assigns all that
    ///     have a term.
    public init(
        fitting corpus: Corpus, topics count: Count, seed: UInt64 = 0, keywords: Int = 10, members: Int = 5,
        minimumWeight: Double? = 0.1
    ) {
        let kept = Self.keptTerms(of: corpus)
        vocabulary = kept.count { $0 }
        let space = Self.latentSpace(of: corpus, kept: kept, seed: seed)
        let filled = corpus.documents.indices.filter { space.row($0).contains { $0 != 0 } }
        let points = space.selectingRows(filled)
        let clusters: Int
        switch count {
        case .exactly(let number): clusters = max(number, 1)
        case .automatic: clusters = TopicCount.best(for: points, seed: seed)
        }
        let groups = filled.isEmpty ? nil : KMeans(points, clusters: clusters, seed: seed)
        var found = [Assignment](repeating: Assignment(topic: nil, weight: 0), count: corpus.count)
        if let groups {
            let centers = groups.centers.normalizedRows()
            for (place, document) in filled.enumerated() {
                let group = Int(groups.assignments[place])
                let weight = zip(points.row(place), centers.row(group)).reduce(0.0) {
                    $0 + Double($1.0) * Double($1.1)
                }
                let fits = minimumWeight.map { weight >= $0 } ?? true
                found[document] = Assignment(topic: fits ? group : nil, weight: fits ? weight : 0)
            }
        }
        let order = Self.largestFirst(found, groups: groups?.centers.rows ?? 0)
        assignments = found.map { Assignment(topic: $0.topic.map { order.rank[$0] }, weight: $0.weight) }
        topics = TopicDescriptions(corpus, assignments, kept: kept, keywords: keywords, members: members)
            .topics(order.groups.count)
    }

    /// Dimensions of the latent space at the most.
    private static let dimensions = 100

    /// Terms in too few or too many articles to tell topics apart are left out.
    private static func keptTerms(of corpus: Corpus) -> [Bool] {
        let frequencies = TFIDF(fitting: corpus.counts).documentFrequencies
        let least = corpus.count < 20 ? 1 : 2
        let most = max(corpus.count / 2, 2)
        return frequencies.enumerated().map { term, frequency in
            (least...most).contains(Int(frequency)) && !corpus.lexicon.terms.isNumber(Int32(term))
        }
    }

    /// A row of length 1 for each article, or of zeros where it has no kept term.
    private static func latentSpace(of corpus: Corpus, kept: [Bool], seed: UInt64) -> Matrix<Float> {
        let counts = corpus.counts.scaledColumns(by: kept.map { $0 ? 1 : 0 }).droppingZeros()
        let weights = TFIDF(fitting: counts).transform(counts)
        let rank = min(dimensions, counts.rows, counts.columns)
        return TruncatedSVD(weights, rank: rank, seed: seed).scaledU.normalizedRows()
    }

    /// Groups with their places once the largest comes first (ties: the one whose first article comes first), empty
    /// ones left out.
    private static func largestFirst(_ found: [Assignment], groups: Int) -> (groups: [Int], rank: [Int]) {
        var sizes = [Int](repeating: 0, count: groups)
        var firsts = [Int](repeating: found.count, count: groups)
        for (document, assignment) in found.enumerated() {
            guard let topic = assignment.topic else { continue }
            sizes[topic] += 1
            firsts[topic] = min(firsts[topic], document)
        }
        let order = (0..<groups).filter { sizes[$0] > 0 }
            .sorted { (sizes[$1], firsts[$0]) < (sizes[$0], firsts[$1]) }
        var rank = [Int](repeating: 0, count: groups)
        for (place, group) in order.enumerated() { rank[group] = place }
        return (order, rank)
    }
}

extension Vocabulary {
    /// Whether a term begins with a digit: a figure or a date, which names no topic.
    func isNumber(_ term: Int32) -> Bool {
        withBytes(of: term) { bytes in bytes.first.map { (0x30...0x39).contains($0) } ?? false }
    }
}
