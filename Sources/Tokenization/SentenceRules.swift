import Synchronization

/// What a language's word lists say about the ends of sentences, prepared for looking up.
final class SentenceRules: Sendable {
    let language: Language
    let titles: Vocabulary
    let months: Vocabulary
    /// Their short forms: `nov`.
    private let shortMonths: Vocabulary
    /// Words with which sentences like to begin: the stop words.
    let starters: Vocabulary
    let stopWords: Vocabulary
    /// `a.m.`, `Uhr`: abbreviations after the time of day.
    let times: Vocabulary
    let timeZones: Vocabulary
    /// Names with an exclamation mark of their own.
    let markedNames: Vocabulary
    let units: Vocabulary
    /// Top-level domains that stand in names.
    let domains: Vocabulary
    /// Words without a vowel that are no abbreviations.
    private let interjections: Vocabulary
    /// The language's own full stops, in ASCII.
    let fullStops: [UInt8]
    private let abbreviations: Vocabulary
    private let numberAbbreviations: Vocabulary
    /// For each id of `months` the month, 1 to 12.
    private let monthNumbers: [Int]
    private let weekdays: Vocabulary

    private init(_ language: Language) {
        self.language = language
        let common = Language.everywhere
        fullStops = Array(language.fullStops.utf8)
        titles = Vocabulary(lists: language.titles, common.titles)
        abbreviations = Vocabulary(lists: language.abbreviations, common.abbreviations)
        numberAbbreviations = Vocabulary(lists: language.numberAbbreviations, common.numberAbbreviations)
        stopWords = WordRules.of(language).stopWords
        starters = Vocabulary(lists: language.stopWords, language.starters)
        times = Vocabulary(["a.m", "p.m", "am", "pm"])
        timeZones = Vocabulary(["eastern", "central", "mountain", "pacific", "greenwich"])
        markedNames = Vocabulary(["yahoo", "jeopardy", "joomla", "wham"])
        units = Vocabulary(lists: "mm cm dm km kg mg ha hl dl ml kw mw kwh min sec hrs ft lbs oz")
        domains = Vocabulary(lists: "com net org edu gov info de fr uk us ca vn io tv js py")
        interjections = Vocabulary(lists: "mm hm hmm mhm shh pst psst brr grr tsk nth")
        var months = Vocabulary()
        var monthNumbers: [Int] = []
        var shortMonths = Vocabulary()
        for (index, names) in WordRules.words(language.months).enumerated() {
            for name in names.split(separator: "|") where Int(months.intern(String(name))) == monthNumbers.count {
                monthNumbers.append(index + 1)
                if name.utf8.count <= Self.longestShortMonth { _ = shortMonths.intern(String(name)) }
            }
        }
        self.months = months
        self.shortMonths = shortMonths
        self.monthNumbers = monthNumbers
        weekdays = Vocabulary(lists: language.weekdays)
    }

    /// Whether a lower-case word, written without its last full stop, is a known abbreviation; of a compound
    /// (`Hauptstr`, `Maria-Theresia-Str`) the last part counts too.
    func isAbbreviation(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        if abbreviations.id(of: word) != nil || titles.id(of: word) != nil { return true }
        guard let hyphen = word.lastIndex(of: 0x2D), hyphen + 1 < word.count else { return false }
        return isAbbreviation(UnsafeBufferPointer(rebasing: word[(hyphen + 1)...]))
    }

    /// Whether an abbreviation stands before numbers.
    func stands(beforeNumber word: UnsafeBufferPointer<UInt8>) -> Bool {
        if numberAbbreviations.id(of: word) != nil { return true }
        guard let hyphen = word.lastIndex(of: 0x2D), hyphen + 1 < word.count else { return false }
        return numberAbbreviations.id(of: UnsafeBufferPointer(rebasing: word[(hyphen + 1)...])) != nil
    }

    /// Whether a word of two to four Latin letters has no vowel and isn't all capitals, so that it can only be an
    /// abbreviation (`Skt.`, `Frk.`, `Mgr.`). Not in languages where r and l carry syllables.
    func looksAbbreviated(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard (2...4).contains(word.count), !language.hasSyllabicConsonants else { return false }
        if interjections.id(of: word) != nil { return false }
        for byte in word {
            switch byte {
            case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return false
            case 0x62...0x7A: continue
            default: return false
            }
        }
        return true
    }

    /// The number of a month's lower-case name, 1 to 12.
    func month(_ name: String) -> Int? { months.id(of: name).map { monthNumbers[Int($0)] } }

    /// Whether a word is a short form of a month's name, after which a year stands: `18 nov. 2025`.
    func isShortMonth(_ name: UnsafeBufferPointer<UInt8>) -> Bool { shortMonths.id(of: name) != nil }

    /// Bytes of the longest short form of a month that counts.
    private static let longestShortMonth = 5

    func isWeekday(_ name: UnsafeBufferPointer<UInt8>) -> Bool { weekdays.id(of: name) != nil }

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
