/// Words for groups of articles: keywords, labels, typical members, coherence.
struct TopicDescriptions {
    private let corpus: Corpus
    private let assignments: [TopicModel.Assignment]
    private let kept: [Bool]
    private let keywordLimit: Int
    private let memberLimit: Int

    init(
        _ corpus: Corpus, _ assignments: [TopicModel.Assignment], kept: [Bool], keywords: Int, members: Int
    ) {
        self.corpus = corpus
        self.assignments = assignments
        self.kept = kept
        keywordLimit = keywords
        memberLimit = members
    }

    /// The `count` topics that the assignments name.
    func topics(_ count: Int) -> [Topic] {
        var members = [[Topic.Member]](repeating: [], count: count)
        for (document, assignment) in assignments.enumerated() {
            if let topic = assignment.topic {
                members[topic].append(Topic.Member(document: document, weight: assignment.weight))
            }
        }
        let coherence = TopicCoherence(corpus.counts)
        return classWeights(count).enumerated().map { id, weights in
            let best = weights.enumerated().filter { $0.element > 0 }
                .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }.prefix(keywordLimit)
            let greatest = best.first?.element ?? 1
            let keywords = best.map {
                Topic.Keyword(
                    text: corpus.lexicon.surface(of: Int32($0.offset)), weight: Double($0.element / greatest))
            }
            return Topic(
                id: id, label: keywords.prefix(3).map(\.text).joined(separator: ", "), size: members[id].count,
                keywords: keywords,
                documents: Array(
                    members[id].sorted { ($1.weight, $0.document) < ($0.weight, $1.document) }.prefix(memberLimit)),
                coherence: coherence.npmi(best.map { Int32($0.offset) }))
        }
    }

    /// Class-based TF-IDF (Grootendorst 2022): each topic's term shares times ln(1 + mean topic size / the term's
    /// frequency in all), topics × terms.
    ///
    /// Counts are damped to 1 + ln(count), so that one article that repeats a word does not name the topic.
    private func classWeights(_ count: Int) -> [[Float]] {
        let terms = corpus.counts.columns
        var totals = [[Float]](repeating: [Float](repeating: 0, count: terms), count: count)
        for (document, assignment) in assignments.enumerated() {
            guard let topic = assignment.topic else { continue }
            let row = corpus.counts.row(document)
            for (term, value) in zip(row.indices, row.values) where kept[Int(term)] {
                totals[topic][Int(term)] += 1 + naturalLogarithm(value)
            }
        }
        var overall = [Float](repeating: 0, count: terms)
        for topic in totals { for term in 0..<terms { overall[term] += topic[term] } }
        let mean = overall.reduce(0, +) / Float(max(count, 1))
        return totals.map { topic in
            let size = max(topic.reduce(0, +), 1)
            return (0..<terms).map { term in
                topic[term] > 0 ? topic[term] / size * naturalLogarithm(1 + mean / overall[term]) : 0
            }
        }
    }
}
