/// The date of a dateline: day and month, perhaps a year.
struct DatelineDate {
    var day = 0
    var month = 0
    var year: Int?
    /// As it stands in the text.
    var written = ""

    /// ISO 8601 if there is a year, or one can be taken from `near` (an ISO date: the year that puts the two closest
    /// together); else as written; `nil` for no date.
    func text(near: String?) -> String? {
        guard day > 0 else { return nil }
        if let year { return Self.format(year, month, day) }
        guard let near, let reference = Self.parse(near) else { return written }
        // Months apart, so that a story of 31 December filed on 1 January keeps its year.
        let apart = month - reference.month
        return Self.format(reference.year + (apart > 6 ? -1 : apart < -6 ? 1 : 0), month, day)
    }

    /// `yyyy-mm-dd` if the text begins with it.
    static func iso(_ text: String) -> String? {
        guard let date = parse(text) else { return nil }
        return format(date.year, date.month, date.day)
    }

    private static func parse(_ text: String) -> (year: Int, month: Int, day: Int)? {
        let bytes = Array(text.utf8.prefix(10))
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            range.reduce(0) { sum, index in
                guard let sum, bytes[index] &- 0x30 < 10 else { return nil }
                return 10 * sum + Int(bytes[index] - 0x30)
            }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), isDay(day, month) else {
            return nil
        }
        return (year, month, day)
    }

    private static func isDay(_ day: Int, _ month: Int) -> Bool {
        (1...12).contains(month) && (1...[31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]).contains(day)
    }

    private static func format(_ year: Int, _ month: Int, _ day: Int) -> String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// Takes a date off the end of the words: `March 3`, `3 mars 2024`, `12. März`, `Dec. 21, 2023`, `21/12`,
    /// `2023-12-21`, each with a weekday before it or not.
    static func last(of words: inout [DatelineReader.Word], language: Language) -> DatelineDate? {
        for count in [4, 3, 2, 1] where words.count >= count {
            let tail = Array(words.suffix(count))
            guard var date = date(tail.map { plain($0.text) }, language) else { continue }
            date.written = tail.map(\.text).joined(separator: " ")
            while let last = date.written.last, last == "," { date.written.removeLast() }
            words.removeLast(count)
            if let last = words.last.map({ plain($0.text) }),
                SentenceRules.of(language).isWeekday(last) || SentenceRules.of(.english).isWeekday(last)
                    || last == "ngày" || last == "le"
            {
                words.removeLast()
            }
            return date
        }
        return nil
    }

    private static func plain(_ word: String) -> String {
        var word = WordRules.folded(Substring(word))
        while let last = word.last, last == "," || last == "." { word.removeLast() }
        return word
    }

    private static func date(_ words: [String], _ language: Language) -> DatelineDate? {
        // Spanish and Portuguese: 3 de marzo de 2024.
        let words = words.filter { $0 != "de" && $0 != "tháng" }
        switch words.count {
        case 1:
            if let date = parse(words[0]), words[0].utf8.count == 10 {
                return DatelineDate(day: date.day, month: date.month, year: date.year)
            }
            let parts = words[0].split { $0 == "/" || $0 == "-" || $0 == "." }.map { Int($0) }
            guard parts.count == 2 || parts.count == 3, words[0].contains(where: { "/-.".contains($0) }),
                let first = parts[0], let second = parts[1]
            else { return nil }
            if parts.count == 3, parts[2].map({ (1900...2199).contains($0) }) != true { return nil }
            let isDayFirst = language != .english || first > 12
            let (day, month) = isDayFirst ? (first, second) : (second, first)
            guard isDay(day, month) else { return nil }
            return DatelineDate(day: day, month: month, year: parts.count == 3 ? parts[2]! : nil)
        case 2, 3:
            var year: Int?
            if words.count == 3 {
                guard let number = Int(words[2]), (1900...2199).contains(number) else { return nil }
                year = number
            }
            if let month = month(words[0], language), let day = day(words[1]), isDay(day, month) {
                return DatelineDate(day: day, month: month, year: year)
            }
            if let day = day(words[0]), let month = month(words[1], language), isDay(day, month) {
                return DatelineDate(day: day, month: month, year: year)
            }
            return nil
        default: return nil
        }
    }

    private static func day(_ word: String) -> Int? {
        var word = word
        for ending in ["st", "nd", "rd", "th", "er", "º"] where word.hasSuffix(ending) {
            word.removeLast(ending.count)
        }
        return Int(word)
    }

    private static func month(_ word: String, _ language: Language) -> Int? {
        SentenceRules.of(language).month(word) ?? SentenceRules.of(.english).month(word)
    }
}
