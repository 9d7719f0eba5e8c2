/// When an article was published, as far as its date tells: a moment by one clock for all time zones.
///
/// A day without a time is its first moment, and a time without a zone one of UTC.
struct PublicationTime: Comparable, Hashable, Sendable {
    /// Seconds since 1 March of the year 0, UTC.
    private let seconds: Int

    /// Reads ISO 8601 in the extended format ("2025-03-04", "2025-03-04T23:00:00-05:00", also with a space before the
    /// time); nil where the date does not open with a day. What cannot be read after the day is left out.
    init?(iso date: String) {
        guard let day = CalendarDay(iso: date) else { return nil }
        var rest = date.utf8.dropFirst(10)
        guard let mark = rest.popFirst(), mark == UInt8(ascii: "T") || mark == UInt8(ascii: "t") || mark == 0x20,
            let clock = Self.clock(&rest)
        else {
            seconds = day.count * Self.secondsOfDay
            return
        }
        // A fraction of a second, which nobody needs.
        if let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") {
            rest = rest.dropFirst().drop { $0 &- 0x30 < 10 }
        }
        rest = rest.drop { $0 == 0x20 }
        var offset = 0
        if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            rest.removeFirst()
            offset = (Self.clock(&rest) ?? 0) * (sign == UInt8(ascii: "+") ? 1 : -1)
        }
        seconds = day.count * Self.secondsOfDay + clock - offset
    }

    private static let secondsOfDay = 86_400

    /// Takes hours, minutes and seconds of two digits each off the front, the latter two where they are there and with
    /// colons between them or without; in seconds.
    private static func clock(_ text: inout Substring.UTF8View) -> Int? {
        var seconds = 0
        for unit in [3600, 60, 1] {
            var digits = text
            if unit < 3600, digits.first == UInt8(ascii: ":") { digits.removeFirst() }
            guard let tens = digits.popFirst(), let ones = digits.popFirst(), tens &- 0x30 < 10, ones &- 0x30 < 10
            else { return unit == 3600 ? nil : seconds }
            seconds += (Int(tens &- 0x30) * 10 + Int(ones &- 0x30)) * unit
            text = digits
        }
        return seconds
    }

    static func < (a: PublicationTime, b: PublicationTime) -> Bool { a.seconds < b.seconds }
}
