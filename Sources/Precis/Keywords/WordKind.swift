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
    /// By its ending it stands before a noun, or is a verb of one before it (`sagged`, `configurable`).
    static let leading = WordKind(rawValue: 1 << 10)
    /// A stop word that makes a clause of what it stands in (`are`, `your`); where the language is not known, any of English.
    static let clause = WordKind(rawValue: 1 << 11)
    /// It greets or thanks, or ends a letter (`hello`, `regards`).
    static let greeting = WordKind(rawValue: 1 << 12)
    /// No verb stands right after it (`the`, `your`).
    static let determiner = WordKind(rawValue: 1 << 13)
    /// A unit of length that may be a thing (`meter`).
    static let measure = WordKind(rawValue: 1 << 14)

    /// What is no keyphrase by itself, and none after a number.
    static let bare: WordKind = [.time, .address, .general, .numeral, .number]
    /// What tells a clause from a phrase by the words at its ends.
    static let verbal: WordKind = [.verb, .participle, .leading]
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
    /// Endings that only words of a kind have, and words that end so and are of none.
    private let endings: [(bytes: [UInt8], kind: WordKind)]
    private let nouns: Vocabulary

    /// Bytes that a word has before its ending at the least: "faded" is a past form, "shed" is none.
    private static func shortestStem(_ kind: WordKind) -> Int { kind == .leading ? 2 : 3 }

    private static let made = LanguageTable { WordKinds($0) }

    /// Those of a language, made once.
    static func of(_ language: Language) -> WordKinds { made[language] }

    private init(_ language: Language) {
        let code = language.code
        let verbal: [(words: [Substring], kind: WordKind)] = [
            (PhraseWords.verbs, .verb), (PhraseWords.participles, .participle), (PhraseWords.leading, .leading),
        ].map { lists, kind in ((lists[code] ?? "").split { $0 == " " || $0 == "\n" }, kind) }
        endings = verbal.flatMap { words, kind in
            words.filter { $0.hasPrefix("-") }.map { (Array($0.utf8.dropFirst()), kind) }
        }
        nouns = Vocabulary(lists: PhraseWords.nouns[code] ?? "")
        let links = PhraseWords.links[code].map { Set($0.split { $0 == " " || $0 == "\n" }) }
        // What is in no language that is known is mostly a headline, and those are mostly English.
        let stopWords = language == .undetermined ? Language.english.stopWords : links == nil ? "" : language.stopWords
        let clauseWords = stopWords.split { $0 == " " || $0 == "\n" }.filter { links?.contains($0) != true }
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
        lists =
            [
                (Vocabulary(days.lazy.filter { !isShort($0) }.map(String.init)), .day),
                (Vocabulary(months.lazy.filter { !isShort($0) }.map(String.init)), .month),
                (Vocabulary((days + months).lazy.filter(isShort).map(String.init)), .shortDay),
                (Vocabulary(lists: language.times, Language.everywhere.times), .time),
                (Vocabulary(lists: language.titles, Language.everywhere.titles), .address),
                (Vocabulary(lists: Openings.of(language).numerals), .numeral),
                (Vocabulary(lists: PhraseWords.general[code] ?? ""), .general),
                (Vocabulary(lists: PhraseWords.numbers[code] ?? ""), .number),
                (Vocabulary(clauseWords.lazy.map(String.init)), .clause),
                (Vocabulary(lists: PhraseWords.greetings[code] ?? ""), .greeting),
                (Vocabulary(lists: PhraseWords.determiners[code] ?? ""), .determiner),
                (Vocabulary(lists: PhraseWords.measures[code] ?? ""), .measure),
            ]
            + verbal.map { words, kind in
                (Vocabulary(words.lazy.filter { !$0.hasPrefix("-") }.map(String.init)), kind)
            }
    }

    /// - Parameter word: UTF-8, in small letters and composed.
    func kind(of word: UnsafeBufferPointer<UInt8>) -> WordKind {
        var kind = WordKind()
        for list in lists where list.words.id(of: word) != nil { kind.insert(list.kind) }
        for ending in endings
        where word.count >= ending.bytes.count + Self.shortestStem(ending.kind)
            && word.suffix(ending.bytes.count).elementsEqual(ending.bytes) && nouns.id(of: word) == nil
        {
            kind.insert(ending.kind)
        }
        return kind
    }

    /// What a word of a text is, in any case.
    func kind(of word: some StringProtocol) -> WordKind {
        Array(word.lowercased().utf8).withUnsafeBufferPointer { kind(of: $0) }
    }

    /// Whether a word of a text is a verb or a participle, ends as one, makes a clause, counts or is too general; with a
    /// capital it may be a name.
    func verbKind(_ word: Substring) -> WordKind {
        if word.first?.isUppercase != false { return [] }
        return kind(of: word).intersection([.verb, .participle, .leading, .clause, .number, .general])
    }

    /// Whether a word of a text names nothing: a verb, participle or adverb, a word too general, or a day or a month. With
    /// any other capital it may be a name; an English "march" is no month.
    func namesNothing(_ word: Substring) -> Bool {
        if word.first?.isUppercase != false { return !kind(of: word).isDisjoint(with: [.day, .month, .shortDay]) }
        let nothing: WordKind = [.verb, .participle, .leading, .clause, .general, .day]
        return !kind(of: word).isDisjoint(with: monthsHaveCapitals ? nothing : nothing.union(.month))
    }

    /// Whether two or more words, of which it is known what verbs are among them, are a clause or a piece of one and no
    /// phrase: "Birch Street reported", "averting defeat".
    func areClause(_ first: WordKind, _ last: WordKind, hasVerbWithin: @autoclosure () -> Bool = false) -> Bool {
        first.contains(.verb) || last.contains(.verb) || last.contains(.leading)
            || (participlesStandFirst ? last : first).contains(.participle)
            || !verbsStandAlone && hasVerbWithin()
    }

    /// Those that write days and months in small letters.
    private static let languagesWithSmallDays: Set<String> = [
        "bg", "ca", "cs", "da", "es", "fi", "fr", "hu", "it", "nl", "no", "pl", "ro", "ru", "sk", "sv", "uk",
    ]
}
