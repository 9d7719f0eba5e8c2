/// Chooses a number of topics: the one whose groups come back most surely in other samples and whose keywords stand
/// together most.
///
/// For each number the articles are grouped eight times, each time four fifths of them, and each grouping is
/// extended to all. *Stability* is the mean adjusted Rand index of all pairs of groupings (Ben-Hur and others 2002);
/// *coherence* the mean NPMI of the groups' ten weightiest terms. The number with the greatest product is taken, or a
/// smaller one that comes within 3 per cent of it.
///
/// Of headlines, and other texts of a few words, hardly two share a pair of words: no number has keywords that stand
/// together, and groups come back as surely as those of words dealt out at random, the more surely the more there are. Then
/// it is the natural logarithm of the number of articles, and ``reason`` tells so.
///
/// Articles in different languages have hardly a word in common, so nothing comes back more surely than the languages,
/// which nobody needs to be told: where there are several, each is divided by itself.
public struct TopicCountChoice: Sendable, Hashable, Codable {
    /// What was found for one number of topics.
    public struct Trial: Sendable, Hashable, Codable {
        /// The number that was tried.
        public let topics: Int
        /// Mean adjusted Rand index of resampled groupings, at most 1.
        public let stability: Double
        /// Mean NPMI of the groups' terms, −1…1.
        public let coherence: Double
        /// Their product, 0 where one is negative.
        public var score: Double { max(stability, 0) * max(coherence, 0) }
    }

    /// The number that was chosen.
    public let topics: Int
    /// All numbers that were tried, ascending.
    public let trials: [Trial]
    /// Why, in a sentence.
    public let reason: String
    /// What was chosen for the articles of each language, the most frequent first, where there are several; then no
    /// number was tried for all of them together, and ``topics`` is the sum.
    public let parts: [Part]

    /// What was chosen for the articles of one language.
    public struct Part: Sendable, Hashable, Codable {
        /// The language of its articles.
        public let language: Language
        /// What was chosen for them.
        public let choice: TopicCountChoice
        /// The places of its articles among those that were to be divided.
        let rows: [Int]
        /// In that language.
        public var articles: Int { rows.count }
    }

    /// Numbers that are tried, of n articles none above √(2n): twice the rule of thumb that Mardia and others (1979) give.
    static let range = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 25, 30]
    static let resamples = 8
    /// Articles that are grouped: those with the least keys.
    private static let sample = 2000
    static let tolerance = 0.03
    /// Articles that a language needs to be divided by itself, and their least share of all: a few of one language are
    /// often some of another that were not known for it. Those of none that is known, as half of all headlines are, may be
    /// of any.
    private static let (leastOfLanguage, leastShare) = (10, 0.1)

    /// - Parameters:
    ///   - points: articles × dimensions, rows of length 1.
    ///   - keys: a key for each article.
    ///   - counts: articles × terms.
    ///   - languages: of the articles.
    init(_ points: Matrix<Float>, keys: [UInt64], counts: SparseMatrix, languages: [Language]) {
        let rows = Dictionary(grouping: languages.indices) { languages[$0] }.filter {
            $0.key != .undetermined && $0.value.count >= Self.leastOfLanguage
                && Double($0.value.count) >= Self.leastShare * Double(languages.count)
        }
        guard rows.count > 1 else {
            self.init(points, keys: keys, counts: counts)
            return
        }
        let parts = rows.sorted { (-$0.value.count, $0.key.code) < (-$1.value.count, $1.key.code) }.map {
            language, rows in
            let choice = Self(
                points.selectingRows(rows), keys: rows.map { keys[$0] }, counts: counts.selectingRows(rows))
            return Part(language: language, choice: choice, rows: rows)
        }
        self.init(parts)
    }

    private init(_ parts: [Part]) {
        self.parts = parts
        topics = parts.reduce(0) { $0 + $1.choice.topics }
        trials = []
        reason =
            "articles in different languages have no words in common, so those of each are divided by themselves: "
            + parts.map(\.told).joined(separator: ", ")
    }

    private init(_ points: Matrix<Float>, keys: [UInt64], counts: SparseMatrix) {
        parts = []
        let chosen = ConsensusGroups.sampled(keys, count: Self.sample)
        let few = points.selectingRows(chosen)
        let fewKeys = chosen.map { keys[$0] }
        let fewCounts = counts.selectingRows(chosen)
        // More groups of a few articles each come back ever more surely, and say ever less.
        let most = Int((2 * Double(chosen.count)).squareRoot())
        let range = Self.range.filter { $0 * 3 <= chosen.count && $0 <= most }
        guard !range.isEmpty else {
            topics = min(chosen.count, 1)
            trials = []
            reason =
                chosen.isEmpty
                ? "no article has words to be grouped by"
                : "fewer than six articles have words to be grouped by, so they are taken as one topic"
            return
        }
        trials = Parallelism.map(range.count) {
            Self.trial(few, fewKeys, fewCounts, topics: range[$0])
        }
        let greatest = trials.map(\.score).max()!
        guard greatest > 0 else {
            let rule = naturalLogarithm(Double(keys.count))
            topics = range.min { abs(Double($0) - rule) < abs(Double($1) - rule) }!
            reason =
                "no number of topics has keywords that stand together, as in texts of a few words, so \(topics) is a "
                + "rule of thumb (the logarithm of \(keys.count) articles)"
            return
        }
        let best = trials.first { $0.score >= greatest * (1 - Self.tolerance) }!
        topics = best.topics
        reason =
            "of \(range.count) numbers from \(range[0]) to \(range[range.count - 1]), \(best.topics) topics come "
            + "back most surely in other samples of the articles (stability \(Self.rounded(best.stability))) with "
            + "keywords that stand together (coherence \(Self.rounded(best.coherence)))" + Self.finer(best, trials)
    }

    /// What to ask for to see more detail: the best of the numbers that are at least twice the chosen one.
    private static func finer(_ chosen: Trial, _ trials: [Trial]) -> String {
        let many = trials.filter { $0.topics >= 2 * chosen.topics }
        guard let best = many.max(by: { $0.score < $1.score }), best.score > 0 else { return "" }
        return "; of finer divisions, \(best.topics) topics come back best (stability \(rounded(best.stability)), "
            + "coherence \(rounded(best.coherence)))"
    }

    fileprivate static func rounded(_ value: Double) -> String {
        let hundredths = Int((value.magnitude * 100).rounded())
        let digits = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
        return (value < 0 && hundredths > 0 ? "-" : "") + "\(hundredths / 100).\(digits)"
    }

    private static func trial(
        _ points: Matrix<Float>, _ keys: [UInt64], _ counts: SparseMatrix, topics: Int
    ) -> Trial {
        let groupings = (0..<UInt64(resamples)).map { sample -> [Int32] in
            let salt = ContentKey.mixed(sample &+ 77)
            let kept = keys.indices.filter { ContentKey.uniform(keys[$0] ^ salt) < 0.8 }
            let some = points.selectingRows(kept)
            let someKeys = kept.map { keys[$0] ^ salt }
            var best: SphericalGroups?
            for run in 0..<UInt64(2) {
                let groups = SphericalGroups(some, keys: someKeys, clusters: topics, run: run, maximumIterations: 15)
                if best == nil || groups.cohesion > best!.cohesion { best = groups }
            }
            guard let best, best.centers.rows > 0 else { return [Int32](repeating: 0, count: points.rows) }
            return SphericalGroups.nearest(points, best.centers).0
        }
        var sum = 0.0
        var pairs = 0
        for one in groupings.indices {
            for other in 0..<one {
                sum += ClusterAgreement(groupings[one], groupings[other]).adjustedRandIndex
                pairs += 1
            }
        }
        let terms = TopicTerms(counts, groupings[0], topics: topics).best(10)
        let presence = TermPresence(counts, rows: Array(0..<counts.rows), terms: terms.flatMap { $0 })
        let coherence = terms.reduce(0.0) { $0 + presence.npmi($1) } / Double(topics)
        return Trial(topics: topics, stability: sum / Double(pairs), coherence: coherence)
    }
}

extension TopicCountChoice.Part {
    fileprivate var told: String {
        let head = "\(articles) in \(language.name) into \(choice.topics)"
        guard let trial = choice.trials.first(where: { $0.topics == choice.topics }) else { return head }
        let (stability, coherence) = (trial.stability, trial.coherence)
        return head
            + " (stability \(TopicCountChoice.rounded(stability)), coherence \(TopicCountChoice.rounded(coherence)))"
    }
}
