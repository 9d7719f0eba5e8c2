/// The days that a date may mean: one, or those of a month, a week or a year.
package struct CalendarSpan: Hashable, Sendable {
    package let first: CalendarDay
    package let last: CalendarDay

    /// Reads what ISO 8601 has: a day that `iso` opens with, or a month ("2025-03"), a week ("2025-W10") or a year ("2025")
    /// by itself; nil where it is none.
    package init?(iso: String) {
        if let day = CalendarDay(iso: iso) {
            self.init(day, .day)
            return
        }
        let year = iso.prefix(4)
        guard let begin = CalendarDay(iso: year + "-01-01") else { return nil }
        let rest = iso.dropFirst(4)
        if rest.isEmpty {
            self.init(begin, .year)
        } else if rest.count == 3, let day = CalendarDay(iso: iso + "-01") {
            self.init(day, .month)
        } else if rest.count == 4, rest.hasPrefix("-W"), rest.utf8.dropFirst(2).allSatisfy({ $0 &- 0x30 < 10 }),
            let day = Int(rest.dropFirst(2)).flatMap({ CalendarDay(day: 1, ofWeek: $0, in: begin.year) })
        {
            self.init(day, .week)
        } else {
            return nil
        }
    }

    /// - Parameter day: the first of the period.
    private init(_ day: CalendarDay, _ period: Timeline.Period) {
        first = day
        last = day.last(of: period)
    }

    /// The first day of the period that holds all of these days; nil where they are of several.
    package func start(of period: Timeline.Period) -> CalendarDay? {
        let start = first.start(of: period)
        return start == last.start(of: period) ? start : nil
    }
}
