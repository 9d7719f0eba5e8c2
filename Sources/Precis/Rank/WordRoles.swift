/// What a word's form says of the sentence that holds it, by the lists of ``Openings`` and ``Pointers``.
struct WordRoles: OptionSet, Sendable {
    let rawValue: UInt16
    static let pronoun = WordRoles(rawValue: 1)
    static let connective = WordRoles(rawValue: 2)
    static let firstPerson = WordRoles(rawValue: 4)
    static let secondPerson = WordRoles(rawValue: 8)
    static let claim = WordRoles(rawValue: 16)
    static let numeral = WordRoles(rawValue: 32)
    static let points = WordRoles(rawValue: 64)
    static let pointsAfterPreposition = WordRoles(rawValue: 128)
    static let pointsBehind = WordRoles(rawValue: 256)
    static let preposition = WordRoles(rawValue: 512)
    static let atHand = WordRoles(rawValue: 1024)
    static let opensPhrase = WordRoles(rawValue: 2048)

    /// All that may point to something within a sentence.
    static let pointing: WordRoles = [.points, .pointsAfterPreposition, .pointsBehind]
}

/// What the first characters of a sentence say where no spaces part its words.
struct UnspacedOpenings: Sendable {
    private let pronouns: [[UInt8]]
    private let connectives: [[UInt8]]

    private static let known = LanguageTable<UnspacedOpenings> { language in
        let openings = Openings.of(language)
        func list(_ words: String) -> [[UInt8]] { words.split { " \n".contains($0) }.map { Array($0.utf8) } }
        return UnspacedOpenings(pronouns: list(openings.pronouns), connectives: list(openings.connectives))
    }

    static func of(_ language: Language) -> UnspacedOpenings { known[language] }

    /// Whether a text from its first word on opens with one of the lists' entries, and with which kind.
    func roles(of text: ArraySlice<UInt8>) -> WordRoles {
        var roles: WordRoles = []
        if pronouns.contains(where: { text.starts(with: $0) }) { roles.insert(.pronoun) }
        if connectives.contains(where: { text.starts(with: $0) }) { roles.insert(.connective) }
        return roles
    }
}

/// Connectives of several words, of which the first has ``WordRoles/opensPhrase``.
struct PhraseOpenings: Sendable {
    private let phrases: [[UInt8]]

    private static let known = LanguageTable<PhraseOpenings> { language in
        let phrases = Openings.of(language).phrases.split(separator: "\n")
        return PhraseOpenings(
            phrases: phrases.flatMap { [$0, $0.prefix(1).uppercased() + $0.dropFirst()] }.map { Array($0.utf8) })
    }

    static func of(_ language: Language) -> PhraseOpenings { known[language] }

    /// Whether a text from its first word on opens with one of them, whole words, in small letters or with a capital.
    func open(_ text: ArraySlice<UInt8>) -> Bool {
        phrases.contains { text.starts(with: $0) && text.endsWord(at: text.startIndex + $0.count) }
    }
}

extension WordRoles {
    /// The lists of a language, words between spaces.
    static func lists(of language: Language) -> [(words: String, role: WordRoles)] {
        let openings = Openings.of(language)
        let pointers = Pointers.of(language)
        let heads = openings.phrases.split(separator: "\n").map { $0.prefix { $0 != " " } }.joined(separator: " ")
        return [
            (heads, .opensPhrase),
            (openings.pronouns, .pronoun), (openings.connectives, .connective), (openings.firstPerson, .firstPerson),
            (openings.secondPerson, .secondPerson), (openings.claims, .claim),
            (openings.numerals, .numeral), (pointers.before, .points),
            (pointers.afterPreposition, .pointsAfterPreposition), (pointers.behind, .pointsBehind),
            (pointers.prepositions, .preposition), (pointers.atHand, .atHand),
        ]
    }
}
