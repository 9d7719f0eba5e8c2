/// How many articles of each topic fall into each day, week, month or year.
public struct Timeline: Sendable, Hashable {
    /// The width of a step.
    public enum Period: String, Sendable, CaseIterable {
        case day
        /// From Monday (ISO 8601).
        case week
        case month
        case year
    }

    /// First days of the steps from the first dated article to the last, ISO 8601, without gaps.
    public let periods: [String]

    /// Articles by topic and step: topics × periods. Articles without a date count nowhere.
    public let counts: [[Int]]

    /// What became of a topic from one step to the next.
    public enum Trend: String, Sendable {
        case rising, falling
    }

    /// By topic and step: whether the topic's share of the step's articles is well above or below its share of those of
    /// the step before: by two standard errors of the difference of the two shares; nil where it is not, at the first
    /// step, and where either step has no article.
    public let trends: [[Trend?]]

    public init(_ model: TopicModel, of corpus: Corpus, by period: Period) {
        var dated: [(topic: Int, start: CalendarDay)] = []
        for (document, assignment) in zip(corpus.documents, model.assignments) {
            if let topic = assignment.topic, let day = document.date.flatMap(CalendarDay.init(iso:)) {
                dated.append((topic, day.start(of: period)))
            }
        }
        var periods: [CalendarDay] = []
        if let first = dated.map(\.start).min(), let last = dated.map(\.start).max() {
            var day = first
            while day <= last {
                periods.append(day)
                day = day.next(period)
            }
        }
        let places = Dictionary(uniqueKeysWithValues: periods.enumerated().map { ($1, $0) })
        var counts = [[Int]](repeating: [Int](repeating: 0, count: periods.count), count: model.topics.count)
        for one in dated {
            if let place = places[one.start] { counts[one.topic][place] += 1 }
        }
        self.periods = periods.map(\.description)
        self.counts = counts
        let totals = periods.indices.map { step in counts.reduce(0) { $0 + $1[step] } }
        trends = counts.map { counts in
            periods.indices.map { step in
                step == 0
                    ? nil
                    : Self.trend(
                        from: (counts[step - 1], totals[step - 1]), to: (counts[step], totals[step]))
            }
        }
    }

    private static func trend(from before: (count: Int, total: Int), to now: (count: Int, total: Int)) -> Trend? {
        guard before.total > 0, now.total > 0 else { return nil }
        let (m, n) = (Double(before.total), Double(now.total))
        let (p, q) = (Double(before.count) / m, Double(now.count) / n)
        // With one article added to each side, so that nothing of nothing has a spread.
        let pooled = (Double(before.count + now.count) + 1) / (m + n + 2)
        let error = (pooled * (1 - pooled) * (1 / m + 1 / n)).squareRoot()
        guard (p - q).magnitude > 2 * error else { return nil }
        return q > p ? .rising : .falling
    }
}
