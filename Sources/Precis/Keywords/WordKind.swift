/// What the word lists of a language say of a word, where that keeps a phrase from being a keyphrase.
struct WordKind: OptionSet, Sendable {
    let rawValue: UInt16

    /// A day of the week.
    static let day = WordKind(rawValue: 1 << 0)
    /// A month.
    static let month = WordKind(rawValue: 1 << 7)
    /// A day or a month in short, which may be a word of its own (`sun`, French `mer` and `jeu`).
    static let shortDay = WordKind(rawValue: 1 << 8)
    /// It says when (`afternoon`, `GMT`).
    static let time = WordKind(rawValue: 1 << 1)
    /// A form of address, as those before which no sentence ends (`Mrs`); in small letters another word (French `col`).
    static let address = WordKind(rawValue: 1 << 2)
    /// It is too general (`personas`).
    static let general = WordKind(rawValue: 1 << 3)
    /// A number in words.
    static let numeral = WordKind(rawValue: 1 << 9)
    /// One that counts what follows (`ocho`).
    static let number = WordKind(rawValue: 1 << 4)
    /// A verb and nothing else (`says`).
    static let verb = WordKind(rawValue: 1 << 5)
    /// A participle, which is a part of a phrase on one side of its noun.
    static let participle = WordKind(rawValue: 1 << 6)

    /// What is no keyphrase by itself, and none after a number.
    static let bare: WordKind = [.time, .address, .general, .numeral, .number]
}

/// The word lists of a language by which the kinds of words are told.
struct WordKinds: Sendable {
    /// Whether participles stand before their nouns.
    let participlesStandFirst: Bool
    /// Whether a verb may be a keyphrase by itself.
    let verbsStandAlone: Bool
    private let lists: [(words: Vocabulary, kind: WordKind)]
    /// Whether a month in small letters is another word (`march`).
    let monthsHaveCapitals: Bool
    /// Whether a day or a month with a capital is a name (French `Mars`).
    let daysHaveSmallLetters: Bool
    /// Endings that only verbs have.
    private let endings: [[UInt8]]

    /// Bytes that a verb has before its ending at the least.
    private static let shortestStem = 3

    private static let made = LanguageTable { WordKinds($0) }

    /// Those of a language, made once.
    static func of(_ language: Language) -> WordKinds { made[language] }

    private init(_ language: Language) {
        let code = language.code
        let verbs = (PhraseWords.verbs[code] ?? "").split { $0 == " " || $0 == "\n" }
        endings = verbs.filter { $0.hasPrefix("-") }.map { Array($0.utf8.dropFirst()) }
        participlesStandFirst = PhraseWords.participlesStandFirst.contains(code)
        verbsStandAlone = PhraseWords.verbsStandAlone.contains(code)
        monthsHaveCapitals = code == "en"
        daysHaveSmallLetters = Self.languagesWithSmallDays.contains(code)
        // Vietnamese days are of several words, as others begin with (`thứ hai`, `chủ nhật`); they are among the times.
        let days = language == .vietnamese ? [] : language.weekdays.split { $0 == " " || $0 == "\n" }
        let months = language.months.split { " |\n".contains($0) }
        let isShort = { (day: Substring) in
            day.count <= 5 && (days + months).contains { $0.count > day.count + 1 && $0.hasPrefix(day) }
        }
        lists = [
            (Vocabulary(days.lazy.filter { !isShort($0) }.map(String.init)), .day),
            (Vocabulary(months.lazy.filter { !isShort($0) }.map(String.init)), .month),
            (Vocabulary((days + months).lazy.filter(isShort).map(String.init)), .shortDay),
            (Vocabulary(lists: language.times, Language.everywhere.times), .time),
            (Vocabulary(lists: language.titles, Language.everywhere.titles), .address),
            (Vocabulary(lists: Openings.of(language).numerals), .numeral),
            (Vocabulary(lists: PhraseWords.general[code] ?? ""), .general),
            (Vocabulary(lists: PhraseWords.numbers[code] ?? ""), .number),
            (Vocabulary(verbs.lazy.filter { !$0.hasPrefix("-") }.map(String.init)), .verb),
            (Vocabulary(lists: PhraseWords.participles[code] ?? ""), .participle),
        ]
    }

    /// - Parameter word: UTF-8, in small letters and composed.
    func kind(of word: UnsafeBufferPointer<UInt8>) -> WordKind {
        var kind = WordKind()
        for list in lists where list.words.id(of: word) != nil { kind.insert(list.kind) }
        let isVerb = endings.contains {
            word.count >= $0.count + Self.shortestStem && word.suffix($0.count).elementsEqual($0)
        }
        if isVerb { kind.insert(.verb) }
        return kind
    }

    /// Whether a word of a text is a verb or a participle; with a capital it may be a name.
    func verbKind(_ word: Substring) -> WordKind {
        if word.first?.isUppercase != false { return [] }
        return Array(word.lowercased().utf8).withUnsafeBufferPointer(kind).intersection([.verb, .participle])
    }

    /// Whether two or more words, of which it is known what verbs are among them, are a clause or a piece of one and no
    /// phrase: "Birch Street reported", "averting defeat".
    func areClause(_ first: WordKind, _ last: WordKind, hasVerbWithin: @autoclosure () -> Bool = false) -> Bool {
        first.contains(.verb) || last.contains(.verb)
            || (participlesStandFirst ? last : first).contains(.participle)
            || !verbsStandAlone && hasVerbWithin()
    }

    /// Those that write days and months in small letters.
    private static let languagesWithSmallDays: Set<String> = [
        "bg", "ca", "cs", "da", "es", "fi", "fr", "hu", "it", "nl", "no", "pl", "ro", "ru", "sk", "sv", "uk",
    ]
}
