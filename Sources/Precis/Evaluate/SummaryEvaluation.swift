/// ROUGE of many summaries against their references, with confidence intervals and the bound that a choice of
/// sentences could reach.
///
/// ```swift
/// let item = SummaryEvaluation.Item(summary, references: [reference])
/// for (name, figure) in zip(SummaryEvaluation.names, SummaryEvaluation([item]).figures) { print(name, figure.mean) }
/// ```
public struct SummaryEvaluation: Sendable {
    /// One article: its references and the summary to be judged, a sentence a line.
    public struct Item: Sendable {
        /// A sentence a line.
        public var summary: String
        /// One or more, a sentence a line each.
        public var references: [String]
        /// The article, for the oracle; nil where there is none.
        public var article: Document?
        /// Which words and stems ROUGE compares.
        public var language: Language

        /// - Parameters:
        ///   - summary: a sentence a line.
        ///   - references: one or more.
        ///   - article: for the oracle; nil for none.
        ///   - language: nil for that of the article, or else that the references show.
        public init(summary: String, references: [String], article: Document? = nil, language: Language? = nil) {
            (self.summary, self.references, self.article) = (summary, references, article)
            self.language =
                language ?? article?.language ?? LanguageDetector.detect(references.joined(separator: "\n"))
        }

        /// A summary as it was made, each of its sentences a line.
        public init(_ summary: Summary, references: [String], article: Document? = nil, language: Language? = nil) {
            self.init(
                summary: summary.sentences.map(\.text.onOneLine).joined(separator: "\n"), references: references,
                article: article, language: language)
        }
    }

    /// A figure over all articles, F1 in per cent.
    public struct Figure: Sendable, Hashable {
        /// The mean over the articles, each the mean over its references.
        public var mean: Double
        /// 2.5th percentile of the mean over 1,000 resamplings of the articles.
        public var low: Double
        /// 97.5th percentile of the same.
        public var high: Double
        /// The mean when each article takes its best reference instead of the mean over its references.
        public var best: Double
    }

    /// Names of the figures in order: rouge1, rouge2, rougeL, rougeLsum.
    public static let names = ["rouge1", "rouge2", "rougeL", "rougeLsum"]
    /// One for each of ``names``.
    public let figures: [Figure]
    /// The mean figures of the greedy oracle, F1 in per cent: the sentences of the article, as many as the summary has at most, that raise
    /// ROUGE-1 and ROUGE-2 most, one after another. Nil where no article was given.
    public let oracle: [Double]?
    /// Summaries that were judged.
    public let count: Int
    /// Words of a summary, as `WordCount` counts them.
    public let meanWords: Double
    /// Summaries without a word.
    public let emptySummaries: Int

    /// Scores `items`, in parallel; O(articles · references · words²).
    ///
    /// - Parameters:
    ///   - items: summaries with their references.
    ///   - seed: of the resampling.
    public init(_ items: [Item], seed: UInt64 = 0) {
        let rows = Parallelism.map(items.count) { ItemScores(items[$0]) }
        count = items.count
        var figures: [Figure] = []
        for kind in 0..<Self.names.count {
            let values = rows.map { $0.means[kind] }
            let (low, high) = Self.interval(of: values, seed: seed)
            figures.append(
                Figure(mean: Self.mean(values), low: low, high: high, best: Self.mean(rows.map { $0.bests[kind] })))
        }
        self.figures = figures
        let oracles = rows.compactMap(\.oracle)
        oracle = oracles.isEmpty ? nil : (0..<Self.names.count).map { kind in Self.mean(oracles.map { $0[kind] }) }
        meanWords = Self.mean(items.map { Double(WordCount.of(Array($0.summary.utf8), language: .undetermined)) })
        emptySummaries = items.count { WordCount.of(Array($0.summary.utf8), language: .undetermined) == 0 }
    }

    static func mean(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }

    private static func interval(of values: [Double], seed: UInt64) -> (low: Double, high: Double) {
        guard values.count > 1 else { return (mean(values), mean(values)) }
        var generator = SeededGenerator(seed: seed)
        let means = (0..<1000).map { _ in
            var sum = 0.0
            for _ in values.indices { sum += values[Int.random(in: 0..<values.count, using: &generator)] }
            return sum / Double(values.count)
        }.sorted()
        return (means[25], means[974])
    }
}

/// The figures of one article.
private struct ItemScores: Sendable {
    let means: [Double]
    let bests: [Double]
    let oracle: [Double]?

    init(_ item: SummaryEvaluation.Item) {
        let rouge = ROUGE(language: item.language)
        let references = item.references.map { ROUGEText(Self.lines($0, item.language), rouge) }
        func figures(_ summary: String) -> [[Double]] {
            let text = ROUGEText(summary, rouge)
            return references.map { reference in
                let scores = rouge.score(text, against: reference)
                return [scores.rouge1, scores.rouge2, scores.rougeL, scores.rougeLsum].map { $0.fMeasure * 100 }
            }
        }
        let each = figures(item.summary)
        let kinds = SummaryEvaluation.names.indices
        means = kinds.map { kind in SummaryEvaluation.mean(each.map { $0[kind] }) }
        bests = kinds.map { kind in each.map { $0[kind] }.max() ?? 0 }
        let size = item.summary.split(separator: "\n").count
        oracle = item.article.map { article in
            let each = figures(Self.oracle(article, references, rouge, size: max(size, 1)))
            return kinds.map { kind in SummaryEvaluation.mean(each.map { $0[kind] }) }
        }
    }

    /// A reference a sentence a line: its own lines where it has several.
    private static func lines(_ reference: String, _ language: Language) -> String {
        let lines = reference.split(whereSeparator: \.isNewline)
        guard lines.count <= 1 else { return lines.joined(separator: "\n") }
        // Split as it stands: a document would take a dateline off.
        let bytes = Array(reference.utf8)
        let sentences = SentenceSplitter(language: language).split(bytes)
            .map { String(decoding: bytes[$0], as: UTF8.self) }
        return sentences.isEmpty ? reference : sentences.joined(separator: "\n")
    }

    private static func oracle(
        _ article: Document, _ references: [ROUGEText], _ rouge: ROUGE, size: Int
    ) -> String {
        let texts = article.sentences.map {
            article.text(of: $0).split(whereSeparator: \.isNewline).joined(separator: " ")
        }
        let words = texts.map { rouge.words(of: $0) }
        var chosen: [Int] = []
        var best = 0.0
        for _ in 0..<min(size, texts.count) {
            var gain: (place: Int, value: Double)?
            for place in texts.indices where !chosen.contains(place) {
                let summary = (chosen + [place]).sorted().flatMap { words[$0] }
                let value = references.reduce(0) { sum, reference in
                    sum + ROUGE.overlap(summary, reference.words, of: 1).fMeasure
                        + ROUGE.overlap(summary, reference.words, of: 2).fMeasure
                }
                if value > (gain?.value ?? best) { gain = (place, value) }
            }
            guard let gain else { break }
            chosen.append(gain.place)
            best = gain.value
        }
        return chosen.sorted().map { texts[$0] }.joined(separator: "\n")
    }
}
