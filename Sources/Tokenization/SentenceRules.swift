import Synchronization

/// What a language's word lists say about the ends of sentences, prepared for looking up.
final class SentenceRules: Sendable {
    let language: Language
    let abbreviations: Vocabulary
    let titles: Vocabulary
    let numberAbbreviations: Vocabulary
    let months: Vocabulary
    let starters: Vocabulary
    /// For each id of `months` the month, 1 to 12.
    private let monthNumbers: [Int]
    private let weekdays: Vocabulary

    private init(_ language: Language) {
        self.language = language
        // Names and titles cross borders: English ones are known everywhere.
        let common = language == .english ? "" : Language.english.titles
        abbreviations = Vocabulary(WordRules.words(language.abbreviations))
        titles = Vocabulary(WordRules.words(language.titles) + WordRules.words(common))
        numberAbbreviations = Vocabulary(WordRules.words(language.numberAbbreviations))
        var months = Vocabulary()
        var monthNumbers: [Int] = []
        for (index, names) in WordRules.words(language.months).enumerated() {
            for name in names.split(separator: "|") where Int(months.intern(String(name))) == monthNumbers.count {
                monthNumbers.append(index + 1)
            }
        }
        self.months = months
        self.monthNumbers = monthNumbers
        weekdays = Vocabulary(WordRules.words(language.weekdays))
        starters = Vocabulary(WordRules.words(language.stopWords))
    }

    /// The number of a month's lower-case name, 1 to 12.
    func month(_ name: String) -> Int? { months.id(of: name).map { monthNumbers[Int($0)] } }

    func isWeekday(_ name: String) -> Bool { weekdays.id(of: name) != nil }

    private static let made = Mutex<[String: SentenceRules]>([:])

    static func of(_ language: Language) -> SentenceRules {
        made.withLock { made in
            if let rules = made[language.code] { return rules }
            let rules = SentenceRules(language)
            made[language.code] = rules
            return rules
        }
    }
}
