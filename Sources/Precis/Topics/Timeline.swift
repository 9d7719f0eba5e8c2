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
    }
}
