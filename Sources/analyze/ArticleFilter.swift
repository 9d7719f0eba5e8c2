import ArgumentParser

/// Which articles of a corpus, a model or a store are wanted.
struct ArticleFilter: ParsableArguments {
    @Option(help: ArgumentHelp("Only articles of this day or later, as YYYY-MM-DD.", valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("Only articles of this day or earlier, as YYYY-MM-DD.", valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp("Only articles in this language.", valueName: "code"))
    var matchLanguage: String?

    func validate() throws {
        for (name, date) in [("since", since), ("until", until)] {
            if let date, !Self.isDay(date) {
                throw ValidationError("--\(name) is \(date); give a day as YYYY-MM-DD.")
            }
        }
        if let since, let until, since > until {
            throw ValidationError("--since \(since) is after --until \(until), so that no day is between them.")
        }
    }

    var isEmpty: Bool { since == nil && until == nil && matchLanguage == nil }

    /// Days are compared as they are written, which is their order. An article without a date is never of a day.
    func admits(date: String?, language: String) -> Bool {
        let day = date.map { String($0.prefix(10)) }.flatMap { Self.isDay($0) ? $0 : nil }
        if let since { guard let day, day >= since else { return false } }
        if let until { guard let day, day <= until else { return false } }
        return matchLanguage.map { $0 == language } ?? true
    }

    private static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let month = Int(parts[1]), let day = Int(parts[2])
        else { return false }
        return 1...12 ~= month && 1...31 ~= day
    }
}
