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
    let multipliers: Vocabulary
    /// `etc`: abbreviations after which a capital begins a sentence.
    let closings: Vocabulary
    /// `e.g`: abbreviations that end none.
    let openings: Vocabulary
    let elisions: Vocabulary
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
    /// Whatever is in one of the lists of abbreviations.
    private let listed: Vocabulary

    private init(_ language: Language) {
        self.language = language
        let common = Language.everywhere
        fullStops = Array(language.fullStops.utf8)
        titles = Vocabulary(lists: language.titles, common.titles)
        abbreviations = Vocabulary(lists: language.abbreviations, common.abbreviations)
        numberAbbreviations = Vocabulary(lists: language.numberAbbreviations, common.numberAbbreviations)
        stopWords = WordRules.of(language).stopWords
        starters = Vocabulary(lists: language.stopWords, language.starters)
        times = Vocabulary(["a.m", "p.m", "am", "pm", "π.μ", "μ.μ"])
        timeZones = Vocabulary(["eastern", "central", "mountain", "pacific", "greenwich"])
        markedNames = Vocabulary(["yahoo", "jeopardy", "joomla", "wham"])
        units = Vocabulary(lists: CommonAbbreviations.units)
        multipliers = Vocabulary(lists: CommonAbbreviations.multipliers)
        closings = Vocabulary(lists: CommonAbbreviations.closings)
        openings = Vocabulary(lists: CommonAbbreviations.openings)
        elisions = WordRules.of(language).elisions
        domains = Vocabulary(lists: "com net org edu gov info de fr uk us ca vn io tv js py")
        interjections = Vocabulary(lists: "mm hm hmm mhm shh pst psst brr grr tsk nth гм хм мм тсс брр")
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
        var listed = Vocabulary(
            lists: language.titles, common.titles, language.abbreviations, common.abbreviations,
            language.numberAbbreviations, common.numberAbbreviations, CommonAbbreviations.closings,
            CommonAbbreviations.openings, CommonAbbreviations.units, "am pm")
        for id in 0..<Int32(shortMonths.count) { shortMonths.withBytes(of: id) { _ = listed.intern($0) } }
        self.listed = listed
    }

    /// Whether a word may be in one of the lists: if not it is an ordinary one, as most before a full stop are.
    func mayBeListed(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        listed.id(of: word) != nil || word.contains { $0 == 0x2E || $0 == 0x2D } || isStreet(word)
    }

    /// Whether a lower-case word, written without its last full stop, is a known abbreviation; of a compound
    /// (`Maria-Theresia-Str`) the last part counts too.
    func isAbbreviation(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        if abbreviations.id(of: word) != nil || titles.id(of: word) != nil { return true }
        guard let hyphen = word.lastIndex(of: 0x2D), hyphen + 1 < word.count else { return false }
        return isAbbreviation(UnsafeBufferPointer(rebasing: word[(hyphen + 1)...]))
    }

    /// Whether an abbreviation stands before numbers; of a compound the last part counts too.
    func stands(beforeNumber word: UnsafeBufferPointer<UInt8>) -> Bool {
        if numberAbbreviations.id(of: word) != nil || isStreet(word) { return true }
        guard let hyphen = word.lastIndex(of: 0x2D), hyphen + 1 < word.count else { return false }
        return numberAbbreviations.id(of: UnsafeBufferPointer(rebasing: word[(hyphen + 1)...])) != nil
    }

    /// Whether a word of two to four Latin or Cyrillic letters has no vowel and isn't all capitals, so that it can only be
    /// an abbreviation (`Skt.`, `Frk.`, `пгт.`). Not in languages where r and l carry syllables.
    func looksAbbreviated(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        if isStreet(word) { return true }
        guard (2...8).contains(word.count), !language.hasSyllabicConsonants else { return false }
        if interjections.id(of: word) != nil { return false }
        var position = 0
        var letters = 0
        while position < word.count {
            let (scalar, size) = Scalars.decode(word, at: position, end: word.count)
            switch scalar {
            case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return false
            // Cyrillic: а е и о у ъ ы э ю я ё є і ї
            case 0x430, 0x435, 0x438, 0x43E, 0x443, 0x44A, 0x44B, 0x44D...0x44F, 0x451, 0x454, 0x456, 0x457:
                return false
            case 0x62...0x7A, 0x431...0x45F: break
            default: return false
            }
            position += size
            letters += 1
        }
        return (2...4).contains(letters)
    }

    /// Whether a word is a compound with a street: `Hauptstr.`.
    private func isStreet(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count > 4 && word.suffix(3).elementsEqual([0x73, 0x74, 0x72])
    }

    /// The number of a month's lower-case name, 1 to 12.
    func month(_ name: String) -> Int? { months.id(of: name).map { monthNumbers[Int($0)] } }

    /// Whether a word is a short form of a month's name, after which a year stands: `18 nov. 2025`.
    func isShortMonth(_ name: UnsafeBufferPointer<UInt8>) -> Bool { shortMonths.id(of: name) != nil }

    /// Bytes of the longest short form of a month that counts.
    private static let longestShortMonth = 5

    func isWeekday(_ name: UnsafeBufferPointer<UInt8>) -> Bool { weekdays.id(of: name) != nil }

    func isWeekday(_ name: String) -> Bool { weekdays.id(of: name) != nil }

    private static let made = LanguageTable { SentenceRules($0) }

    static func of(_ language: Language) -> SentenceRules { made[language] }
}
