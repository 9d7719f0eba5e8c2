/// How many articles of each topic fall into each day, week, month or year.
public struct Timeline: Sendable, Hashable, Codable {
    /// The width of a step.
    public enum Period: String, Sendable, CaseIterable, Codable {
        case day
        /// From Monday (ISO 8601).
        case week
        case month
        case year
    }

    /// First days of the steps from the first dated article to the last, ISO 8601: without gaps as far as that is no
    /// more than ``gaplessLimit`` steps, otherwise those that have an article. A single wrong date does not make a
    /// timeline of ten thousand years.
    public let periods: [String]

    /// Steps up to which those without an article are listed too: 27 years of days.
    public static let gaplessLimit = 10_000

    /// Articles by topic and step: topics × periods. Articles without a date count nowhere, and those of a
    /// month or a year ("2025-03") in no step that is shorter.
    public let counts: [[Int]]

    /// What became of a topic from one step to the next.
    public enum Trend: String, Sendable, Codable {
        case rising, falling
    }

    /// By topic and step: whether the topic's share of the step's articles is well above or below its share of those of
    /// the step before: by two standard errors of the difference of the two shares; nil where it is not, at the first
    /// step, and where either step has no article.
    public let trends: [[Trend?]]

    /// - Parameters:
    ///   - model: what the topics are of.
    ///   - corpus: what it was fitted to.
    ///   - period: the width of a step.
    public init(_ model: TopicModel, of corpus: Corpus, by period: Period) {
        var dated: [(topic: Int, start: CalendarDay)] = []
        for (document, assignment) in zip(corpus.documents, model.assignments) {
            let start = document.date.flatMap(CalendarSpan.init(iso:))?.start(of: period)
            if let topic = assignment.topic, let start { dated.append((topic, start)) }
        }
        let periods = Self.steps(with: Set(dated.map(\.start)).sorted(), period)
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
                step == 0 || periods[step - 1].next(period) != periods[step]
                    ? nil
                    : Self.trend(
                        from: (counts[step - 1], totals[step - 1]), to: (counts[step], totals[step]))
            }
        }
    }

    /// The steps from the first of `days` to the last; `days` themselves where there are too many.
    private static func steps(with days: [CalendarDay], _ period: Period) -> [CalendarDay] {
        guard var day = days.first, let last = days.last else { return [] }
        var steps: [CalendarDay] = []
        while day <= last {
            if steps.count == gaplessLimit { return days }
            steps.append(day)
            day = day.next(period)
        }
        return steps
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
