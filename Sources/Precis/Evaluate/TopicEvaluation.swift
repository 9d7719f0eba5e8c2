/// Coherence and diversity of topics' keywords, and agreement of their articles with labels.
///
/// A topic's top words are the first ten of its keywords, phrases split into words and repeats dropped.
public struct TopicEvaluation: Sendable {
    /// An article: what it says, its label where it has one, and its topic where it has one.
    public struct Item: Sendable {
        /// What the article says.
        public var text: String
        /// What people put it under; nil where nobody did.
        public var label: String?
        /// The id of its topic; nil where it has none.
        public var topic: Int?

        /// An article with its label and its topic.
        public init(text: String, label: String?, topic: Int?) {
            self.text = text
            self.label = label
            self.topic = topic
        }
    }

    /// Articles, with a topic or without.
    public let documents: Int
    /// Topics that have keywords, be they of no article.
    public let topics: Int
    /// NPMI of pairs of top words within articles, −1…1.
    public let documentNPMI: Double
    /// NPMI of pairs within ten running words, −1…1.
    public let windowNPMI: Double
    /// The same as gensim's `c_npmi` counts it: windows in its way, pairs never seen by a smoothed count.
    public let gensimNPMI: Double
    /// C_v, as gensim counts it, within 110 running words, 0…1 for sensible topics.
    public let cv: Double
    /// The share of distinct words among all top words, 0…1.
    public let diversity: Double
    /// Top words a topic, at most 10.
    public let wordsPerTopic: Double
    /// The share of articles without a topic, 0…1.
    public let unassigned: Double
    /// Agreement of topics with labels, articles without a topic forming one more group; nil without labels.
    public let agreement: ClusterAgreement?
    /// The same without the articles that have no topic; nil where all have one.
    public let assignedAgreement: ClusterAgreement?

    /// - Parameters:
    ///   - items: articles with their topics and labels.
    ///   - keywords: of each topic, best first.
    public init(_ items: [Item], keywords: [[String]]) {
        let words = keywords.map { keywords -> [String] in
            var words: [String] = []
            for word in keywords.flatMap({ PlainWords.of($0) }) where !words.contains(word) { words.append(word) }
            return Array(words.prefix(10))
        }
        var within = CoherenceCounts(words)
        var near = within
        var wide = within
        var narrow = within
        for item in items {
            let text = PlainWords.of(item.text)
            within.addText(text)
            near.addWindows(text, size: 10)
            wide.addWindowsAsGensim(text, size: 110)
            narrow.addWindowsAsGensim(text, size: 10)
        }
        documents = items.count
        topics = keywords.count
        documentNPMI = within.npmi(words)
        windowNPMI = near.npmi(words)
        cv = wide.cv(words)
        gensimNPMI = narrow.smoothedNPMI(words)
        let all = words.flatMap { $0 }
        diversity = Double(Set(all).count) / Double(max(all.count, 1))
        wordsPerTopic = Double(all.count) / Double(max(keywords.count, 1))
        let left = items.count { $0.topic == nil }
        unassigned = Double(left) / Double(max(items.count, 1))
        if items.first?.label != nil {
            agreement = ClusterAgreement(items.map { $0.topic ?? -1 }, items.map { $0.label ?? "" })
            let kept = items.filter { $0.topic != nil }
            assignedAgreement = left > 0 ? ClusterAgreement(kept.map(\.topic), kept.map { $0.label ?? "" }) : nil
        } else {
            (agreement, assignedAgreement) = (nil, nil)
        }
    }
}
