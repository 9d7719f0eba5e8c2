import Testing

@testable import Precis

@Suite("Calendar days")
struct CalendarDayTests {
    @Test(
        "a day is read from what opens with it",
        arguments: [
            ("2025-03-04", "2025-03-04"), ("2025-03-04T10:00:00Z", "2025-03-04"), ("2024-02-29 late", "2024-02-29"),
            ("0001-01-01", "0001-01-01"), ("9999-12-31", "9999-12-31"),
        ])
    func days(iso: String, day: String) {
        #expect(CalendarDay(iso: iso)?.description == day)
    }

    @Test(
        "what is no day is none",
        arguments: [
            "", "2025", "2025-03", "2025-03-4", "2025-3-04", "25-03-04", "2023-02-29", "2025-13-01", "2025-00-10",
            "2025-04-31", "0000-01-01", "2025/03/04", "20250304", "-025-03-04", "+025-03-04", "2025-03-0x",
            "２０２５-03-04", " 2025-03-04", "12025-03-04",
        ])
    func none(iso: String) {
        #expect(CalendarDay(iso: iso) == nil)
    }

    @Test(
        "days of weeks are those of the calendar, across the years",
        arguments: [
            // ISO 8601's own, and years that begin or end within a week.
            (2024, 1, 1, "2024-01-01"), (2024, 5, 3, "2024-01-31"), (2025, 1, 1, "2024-12-30"),
            (2020, 53, 7, "2021-01-03"),
            (2021, 1, 1, "2021-01-04"), (2004, 53, 6, "2005-01-01"), (2008, 1, 1, "2007-12-31"),
            (1, 1, 1, "0001-01-01"),
        ])
    func weeks(year: Int, week: Int, day: Int, iso: String) {
        #expect(CalendarDay(day: day, ofWeek: week, in: year)?.description == iso)
    }

    @Test("every week of a year begins seven days after the one before")
    func weeksFollowEachOther() throws {
        for year in 2000...2030 {
            let days = (1...53).compactMap { CalendarDay(day: 1, ofWeek: $0, in: year) }
            #expect(days.count == 52 || days.count == 53)
            for (day, next) in zip(days, days.dropFirst()) { #expect(next.days(since: day) == 7) }
            let next = try #require(CalendarDay(day: 1, ofWeek: 1, in: year + 1))
            #expect(days.last.map { next.days(since: $0) } == 7)
            #expect(CalendarDay(day: 1, ofYear: year)?.description == "\(year)-01-01")
            let length = year % 4 == 0 ? 366 : 365
            #expect(CalendarDay(day: length, ofYear: year)?.description == "\(year)-12-31")
            #expect(CalendarDay(day: length + 1, ofYear: year) == nil)
        }
        #expect(CalendarDay(day: 0, ofWeek: 1, in: 2024) == nil && CalendarDay(day: 8, ofWeek: 1, in: 2024) == nil)
        #expect(CalendarDay(day: 1, ofWeek: 0, in: 2024) == nil && CalendarDay(day: 1, ofWeek: 53, in: 2024) == nil)
    }

    @Test(
        "a date may be of several days",
        arguments: [
            ("2025-03-04", "2025-03-04", "2025-03-04"), ("2025-03-04T10:00:00Z", "2025-03-04", "2025-03-04"),
            ("2024-02", "2024-02-01", "2024-02-29"), ("2024-12", "2024-12-01", "2024-12-31"),
            ("2024", "2024-01-01", "2024-12-31"), ("2024-W05", "2024-01-29", "2024-02-04"),
            ("9999", "9999-01-01", "9999-12-31"),
        ])
    func spans(iso: String, first: String, last: String) {
        let span = CalendarSpan(iso: iso)
        #expect(span?.first.description == first && span?.last.description == last)
    }

    @Test(
        "what is no date is none",
        arguments: [
            "", "202", "20245", "2024-1", "2024-13", "2024-00", "2024-02-30", "2024-W5", "2024-W54", "2024-W00",
            "2024-Wxx", "2024-02 late", "0000", "２０２４", "2024/02", "2024-w05", "2024-W+5",
        ])
    func noSpans(iso: String) {
        #expect(CalendarSpan(iso: iso) == nil)
    }

    @Test("a span is in a step that holds all of it")
    func steps() throws {
        let month = try #require(CalendarSpan(iso: "2024-02"))
        let periods = Timeline.Period.allCases
        #expect(periods.map { month.start(of: $0)?.description } == [nil, nil, "2024-02-01", "2024-01-01"])
        let week = try #require(CalendarSpan(iso: "2024-W05"))
        #expect(periods.map { week.start(of: $0)?.description } == [nil, "2024-01-29", nil, "2024-01-01"])
        let day = try #require(CalendarSpan(iso: "2024-02-03"))
        #expect(
            periods.map { day.start(of: $0)?.description } == ["2024-02-03", "2024-01-29", "2024-02-01", "2024-01-01"])
    }
}
