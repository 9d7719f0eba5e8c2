import Languages

/// What a word's form says of the sentence that holds it, by the lists of ``Openings``.
struct WordRoles: OptionSet, Sendable {
    let rawValue: UInt8
    static let pronoun = WordRoles(rawValue: 1)
    static let connective = WordRoles(rawValue: 2)
    static let firstPerson = WordRoles(rawValue: 4)
    static let secondPerson = WordRoles(rawValue: 8)
    static let claim = WordRoles(rawValue: 16)
    static let numeral = WordRoles(rawValue: 32)
}

extension WordRoles {
    /// The lists of a language, words between spaces.
    static func lists(of language: Language) -> [(words: String, role: WordRoles)] {
        let openings = Openings.of(language)
        return [
            (openings.pronouns, .pronoun), (openings.connectives, .connective), (openings.firstPerson, .firstPerson),
            (openings.secondPerson, .secondPerson), (openings.claims, .claim),
            (openings.numerals, .numeral),
        ]
    }
}
