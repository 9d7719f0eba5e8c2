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
}
