import Precis

/// Dates as the news trade's formats write them, to ISO 8601 (extended format).
enum NewsDate {
    /// Whether a text opens with a day, as ISO 8601 writes it in the extended format.
    static func isDay(_ text: String) -> Bool { CalendarDay(iso: text) != nil }

    /// Whether a text opens with a day, or is a month or a week. A year by itself may be any number.
    static func isDate(_ text: String) -> Bool { text.utf8.count > 4 && CalendarSpan(iso: text) != nil }

    /// What `text` says as ISO 8601 where it is in the basic format of that standard (`20240203T071500Z`), a day of a week
    /// or of a year in it (`2024-W05-6`, `2024-034`), in the format of RFC 822 and 5322
    /// (`Sat, 03 Feb 2024 07:15:00 GMT`, also `February 3, 2024`), that of spreadsheets (`2024/2/3`, `3.2.2024`) or seconds
    /// or milliseconds since 1970 (`1706944500`); otherwise the text as it is.
    static func iso(_ text: String?) -> String? {
        guard let text = text?.onOneLine, !text.isEmpty else {
            return nil
        }
        return basic(text) ?? ordinal(text) ?? unixTime(text) ?? spreadsheet(text) ?? mail(text) ?? text
    }

    /// Ten digits are seconds and thirteen milliseconds, from September 2001 to the end of the century; a day of the last
    /// century or this one and an hour (`2024020307`) are neither.
    private static func unixTime(_ text: String) -> String? {
        let whole = text.prefix(while: isDigit)
        let rest = text.dropFirst(whole.count)
        guard whole.count == 10 || whole.count == 13, whole.first != "0", rest.isEmpty || rest.first == ".",
            rest.dropFirst().allSatisfy(isDigit), let seconds = Int(whole.prefix(10)), seconds < endOfCentury
        else { return nil }
        let isHour = whole.count == 10 && (whole.hasPrefix("19") || whole.hasPrefix("20")) && whole.suffix(2) < "24"
        if isHour, let day = basic(String(whole.prefix(8))), isDay(day) { return nil }
        let clock = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map { padded(String($0), 2) }.joined(
            separator: ":")
        return "\(CalendarDay(daysSince1970: seconds / 86_400))T\(clock)Z"
    }

    /// Seconds from 1970 to 1 January 2100: what is later is a telephone number or the like.
    private static let endOfCentury = 4_102_444_800

    /// `20240203`, `20240203T071500`, `20240203T0715+0100`.
    private static func basic(_ text: String) -> String? {
        let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves[0].count == 8, halves[0].allSatisfy(isDigit) else { return nil }
        let day = halves[0]
        var iso = "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))"
        guard halves.count == 2 else { return iso }
        let digits = halves[1].prefix(while: isDigit)
        guard digits.count == 4 || digits.count == 6 else { return nil }
        iso += "T\(digits.prefix(2)):\(digits.dropFirst(2).prefix(2))"
        if digits.count == 6 { iso += ":\(digits.suffix(2))" }
        guard let zone = zone(String(halves[1].dropFirst(digits.count).drop { $0 == "," || $0 == "." || isDigit($0) }))
        else { return nil }
        return iso + zone
    }

    /// `2024-W05-6`, `2024W056` and `2024-034`, with an hour after them or not.
    private static func ordinal(_ text: String) -> String? {
        let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let lengths = halves[0].split(separator: "-", omittingEmptySubsequences: false).map(\.count)
        let rest = halves[0].dropFirst(4).filter { $0 != "-" }
        let isWeek = rest.first == "W"
        guard isWeek ? lengths == [4, 3, 1] || lengths == [8] : lengths == [4, 3], let year = Int(halves[0].prefix(4)),
            let number = Int(rest.dropFirst(isWeek ? 1 : 0)),
            let day = isWeek
                ? CalendarDay(day: number % 10, ofWeek: number / 10, in: year) : CalendarDay(day: number, ofYear: year)
        else { return nil }
        return "\(day)" + (halves.count == 2 ? clock(of: halves[1]) : "")
    }

    /// `2024/2/3`, `2024-2-3` and `2024.02.03`, and `3.2.2024` with dots, before which the day stands first wherever they are
    /// written; with an hour after it or not. Of `3/2/2024` nobody knows which is the month, so that it is no day.
    private static func spreadsheet(_ text: String) -> String? {
        let end = text.firstIndex { " ,T".contains($0) } ?? text.endIndex
        let day = text[..<end]
        guard !isDay(text), let mark = day.first(where: { !isDigit($0) }), "/.-".contains(mark) else { return nil }
        var parts = Array(day.split(separator: mark, omittingEmptySubsequences: false))
        if mark == ".", parts.last?.count == 4 { parts.reverse() }
        guard parts.map(\.count).starts(with: [4]), parts.count == 3, parts[1...].allSatisfy({ 1...2 ~= $0.count }),
            parts.joined().allSatisfy(isDigit)
        else { return nil }
        let date = "\(parts[0])-\(padded(parts[1], 2))-\(padded(parts[2], 2))"
        return isDay(date) ? date + clock(of: text[end...]) : nil
    }

    /// What stands after a day that a spreadsheet writes, as words: `07:15`, `T07:15:00.5+01:00`, `7:15 PM`.
    private static func clock(of text: Substring) -> String {
        let time = text.drop { " ,T".contains($0) }
        let digits = time.prefix { isDigit($0) || $0 == ":" || $0 == "." }
        let rest = time[digits.endIndex...].split(separator: " ")
        return clock([digits.prefix { $0 != "." }] + rest)
    }

    /// An hour and a zone, as words, after a day in ISO 8601: `T07:15:00+01:00`, or nothing where the first is no hour. An
    /// hour of twelve has its half of the day behind it (`3:15 PM`).
    private static func clock(_ words: some Collection<Substring>) -> String {
        var parts = words.first?.split(separator: ":").map { Int($0) ?? -1 } ?? []
        guard parts.count == 2 || parts.count == 3, 0...24 ~= parts[0], parts.allSatisfy({ 0...60 ~= $0 }) else {
            return ""
        }
        var rest = words.dropFirst()
        if let half = rest.first?.lowercased().filter({ $0 != "." }), half == "am" || half == "pm" {
            guard 1...12 ~= parts[0] else { return "" }
            parts[0] = parts[0] % 12 + (half == "pm" ? 12 : 0)
            rest = rest.dropFirst()
        }
        return "T" + parts.map { padded(String($0), 2) }.joined(separator: ":")
            + (rest.first.flatMap { zone(String($0)) } ?? "")
    }

    /// `Sat, 03 Feb 2024 07:15:00 +0100`; the day's name, the seconds and the zone may be left out. Also with the month
    /// before the day: `February 3, 2024 at 7:15 AM`, `Sat Feb 03 07:15:00 +0000 2024`.
    private static func mail(_ text: String) -> String? {
        var words = text.split { $0 == " " || $0 == "," }.filter { $0 != "at" }
        // The day's name may open as a month does: `Mardi 3 mars 2024`.
        if words.count > 3, words[0].first?.isNumber == false,
            month(words[0]) == nil || words[1...2].contains(where: { month($0) != nil })
        {
            words.removeFirst()
        }
        guard words.count >= 3 else { return nil }
        if month(words[0]) != nil {
            words.swapAt(0, 1)
            if words[2].contains(":"), let year = words.popLast() { words.insert(year, at: 2) }
        }
        guard let day = Int(words[0]), 1...31 ~= day, let month = month(words[1]), let number = Int(words[2]),
            number >= 0
        else { return nil }
        // Two digits are a year of this century up to 49, by RFC 5322, section 4.3.
        let year = number < 50 ? 2000 + number : number < 1000 ? 1900 + number : number
        let date = [(year, 4), (month, 2), (day, 2)].map { padded(String($0), $1) }.joined(separator: "-")
        return date + clock(words.dropFirst(3))
    }

    /// The number of a month by the first three letters of its English name.
    private static func month(_ word: Substring) -> Int? {
        months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
    }

    /// `Z`, `+01:00` or nothing, from what stands for it; nil for what stands for no zone.
    private static func zone(_ text: String) -> String? {
        switch text {
        case "": return ""
        case "Z", "z", "GMT", "UT", "UTC": return "Z"
        case "EST": return "-05:00"
        case "EDT": return "-04:00"
        case "CST": return "-06:00"
        case "CDT": return "-05:00"
        case "MST": return "-07:00"
        case "MDT": return "-06:00"
        case "PST": return "-08:00"
        case "PDT": return "-07:00"
        default:
            guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
            let digits = text.dropFirst().filter { $0 != ":" }
            guard digits.count == 4 || digits.count == 2, digits.allSatisfy(isDigit) else { return nil }
            return "\(sign)\(digits.prefix(2)):\(digits.count == 4 ? String(digits.suffix(2)) : "00")"
        }
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber
    }

    private static func padded(_ digits: some StringProtocol, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
