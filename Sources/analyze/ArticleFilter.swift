import ArgumentParser
import Precis

/// Which articles of a corpus, a model or a store are wanted.
struct ArticleFilter: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only articles of this day or later, as YYYY-MM-DD; of a month (YYYY-MM) or year its first.",
            valueName: "date"))
    var since: String?

    @Option(
        help: ArgumentHelp(
            "Only articles of this day or earlier, as YYYY-MM-DD; of a month or year its last.", valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp("Only articles in this language.", valueName: "code"))
    var matchLanguage: String?

    mutating func validate() throws {
        since = try Self.days(since, of: "since")?.first.description
        until = try Self.days(until, of: "until")?.last.description
        if let since, let until, since > until {
            throw ValidationError("--since \(since) is after --until \(until), so that no day is between them.")
        }
        if let code = matchLanguage {
            matchLanguage = try Language(code, of: "match-language").code
        }
    }

    /// The days that an option names.
    private static func days(_ date: String?, of option: String) throws -> CalendarSpan? {
        guard let date else { return nil }
        guard date.utf8.count <= 10, let span = CalendarSpan(iso: date) else {
            throw ValidationError("--\(option) is \(date); give a day as YYYY-MM-DD, or a month as YYYY-MM.")
        }
        return span
    }

    var isEmpty: Bool { since == nil && until == nil && matchLanguage == nil }

    /// Whether days are asked for.
    var hasDays: Bool { since != nil || until != nil }

    /// Days are compared as they are written, which is their order. An article without a date is never of a day, and one of
    /// a month is of those that all of the month is of.
    func admits(date: String?, language: String) -> Bool {
        if hasDays {
            guard let span = date.flatMap({ CalendarSpan(iso: $0) }) else { return false }
            if let since, span.first.description < since { return false }
            if let until, span.last.description > until { return false }
        }
        return matchLanguage.map { $0 == language } ?? true
    }

    /// Whether some days of a date are asked for and others are not.
    func cuts(_ span: CalendarSpan) -> Bool {
        let (first, last) = (span.first.description, span.last.description)
        return since.map { first < $0 && $0 <= last } == true || until.map { first <= $0 && $0 < last } == true
    }
}

extension Session {
    /// Tells that dates which are asked for are missing, or cannot be read.
    ///
    /// - Parameters:
    ///   - use: what days are asked for, as the end of a sentence.
    ///   - isVague: whether a date of several days says too little for it.
    func warnOfDates(in documents: [Document], for use: String, _ isVague: (CalendarSpan) -> Bool) {
        let dates = documents.compactMap(\.date)
        if dates.isEmpty, !documents.isEmpty {
            messages.warn(
                "no article has a date, or none that can be read; write dates as YYYY-MM-DD, or give the field's name with "
                    + "--date-field")
        }
        let spans = dates.map { (date: $0, span: CalendarSpan(iso: $0)) }
        func number(_ count: Int) -> String { count == 1 ? "1 article has" : "\(count) articles have" }
        let unread = spans.filter { $0.span == nil }
        if let first = unread.first {
            messages.warn(
                "\(number(unread.count)) a date that cannot be read, as \(first.date); write dates as YYYY-MM-DD")
        }
        let vague = spans.filter { $0.span.map(isVague) == true }
        if let first = vague.first {
            messages.warn(
                "\(number(vague.count)) no day but a longer time, as \(first.date), which \(use); write dates as "
                    + "YYYY-MM-DD")
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
