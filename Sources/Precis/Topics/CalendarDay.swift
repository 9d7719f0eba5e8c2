/// A day of the proleptic Gregorian calendar, without a time zone.
package struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    let year: Int
    let month: Int
    let day: Int

    /// Reads the date that `iso` opens with ("2025-03-04", "2025-03-04T10:00:00Z"); nil where it is none.
    package init?(iso: String) {
        var parts = SIMD3<Int>()
        var (part, length) = (0, 0)
        for byte in iso.utf8.prefix(10) {
            if length == 4 || length == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
                part += 1
            } else {
                guard byte &- 0x30 < 10 else { return nil }
                parts[part] = 10 * parts[part] + Int(byte &- 0x30)
            }
            length += 1
        }
        let (year, month, day) = (parts[0], parts[1], parts[2])
        guard length == 10, year >= 1, (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
        else { return nil }
        self.init(year, month, day)
    }

    private init(_ year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that is `count` days after 1 March of the year 0 (Hinnant, *chrono-compatible low-level date
    /// algorithms*).
    private init(count: Int) {
        let era = count / 146_097
        let ofEra = count % 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * ofYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1)
    }

    /// A day by its number in a week of ISO 8601, Monday being 1; nil where the year has no such week.
    package init?(day: Int, ofWeek week: Int, in year: Int) {
        guard 1...7 ~= day, 1...53 ~= week, 1...9998 ~= year else { return nil }
        // The week that has 4 January is the first.
        let monday = CalendarDay(year, 1, 4).start(of: .week).count + 7 * (week - 1)
        guard CalendarDay(count: monday + 3).year == year else { return nil }
        self.init(count: monday + day - 1)
    }

    /// A day by its number in a year, from 1; nil where the year has no such day.
    package init?(day: Int, ofYear year: Int) {
        guard 1...366 ~= day, 1...9999 ~= year else { return nil }
        self.init(count: CalendarDay(year, 1, 1).count + day - 1)
        if self.year != year { return nil }
    }

    /// - Parameter days: since 1 January 1970, from 0.
    package init(daysSince1970 days: Int) { self.init(count: days + 719_468) }

    /// Days since 1 March of the year 0.
    var count: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted % 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear
    }

    /// Days from `other` to this day; negative where `other` is later.
    func days(since other: CalendarDay) -> Int { count - other.count }

    private static func days(in month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// The first day of the period that holds this day.
    package func start(of period: Timeline.Period) -> CalendarDay {
        switch period {
        case .day: return self
        // Day 0, 1 March of the year 0, was a Wednesday.
        case .week: return CalendarDay(count: count - (count + 2) % 7)
        case .month: return CalendarDay(year, month, 1)
        case .year: return CalendarDay(year, 1, 1)
        }
    }

    /// The first day of the period after the one that this day opens.
    func next(_ period: Timeline.Period) -> CalendarDay {
        switch period {
        case .day: return CalendarDay(count: count + 1)
        case .week: return CalendarDay(count: count + 7)
        case .month: return month == 12 ? CalendarDay(year + 1, 1, 1) : CalendarDay(year, month + 1, 1)
        case .year: return CalendarDay(year + 1, 1, 1)
        }
    }

    /// The last day of the period that this day opens.
    func last(of period: Timeline.Period) -> CalendarDay { CalendarDay(count: next(period).count - 1) }

    package static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    package var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
