import ArgumentParser
import Precis

/// Which articles of a corpus, a model or a store are wanted.
struct ArticleFilter: ParsableArguments {
    @Option(help: ArgumentHelp("Only articles of this day or later, as YYYY-MM-DD.", valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("Only articles of this day or earlier, as YYYY-MM-DD.", valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp("Only articles in this language.", valueName: "code"))
    var matchLanguage: String?

    mutating func validate() throws {
        for (name, date) in [("since", since), ("until", until)] {
            if let date, CalendarDay(iso: date)?.description != date {
                throw ValidationError("--\(name) is \(date); give a day as YYYY-MM-DD.")
            }
        }
        if let since, let until, since > until {
            throw ValidationError("--since \(since) is after --until \(until), so that no day is between them.")
        }
        if let code = matchLanguage {
            matchLanguage = try Language(code, of: "match-language").code
        }
    }

    var isEmpty: Bool { since == nil && until == nil && matchLanguage == nil }

    /// Whether days are asked for.
    var hasDays: Bool { since != nil || until != nil }

    /// Days are compared as they are written, which is their order. An article without a date is never of a day.
    func admits(date: String?, language: String) -> Bool {
        let day = date.flatMap { CalendarDay(iso: $0) }?.description
        if let since { guard let day, day >= since else { return false } }
        if let until { guard let day, day <= until else { return false } }
        return matchLanguage.map { $0 == language } ?? true
    }
}

extension Session {
    /// Tells that dates which are asked for are missing, or cannot be read.
    func warnOfDates(in documents: [Document]) {
        let dates = documents.compactMap(\.date)
        if dates.isEmpty, !documents.isEmpty {
            messages.warn("no article has a date; give the field's name with --date-field")
        }
        let unread = dates.filter { CalendarDay(iso: $0) == nil }
        if let first = unread.first {
            let number = unread.count == 1 ? "1 article has" : "\(unread.count) articles have"
            messages.warn("\(number) a date that cannot be read, as \(first); write dates as YYYY-MM-DD")
        }
        // Under another name than its own a field that is no date is left out by the reader.
        let without = documents.count - dates.count
        if without > 0, !dates.isEmpty {
            messages.warn(
                "\(without) of \(documents.count) articles have no date, or none that can be read, and count for no day; "
                    + "write dates as YYYY-MM-DD")
        }
    }
}
