import Languages

/// What a word's form says of the sentence that holds it, by the lists of ``Openings``.
struct WordRoles: OptionSet, Sendable {
    let rawValue: UInt8
    static let pronoun = WordRoles(rawValue: 1)
    static let connective = WordRoles(rawValue: 2)
    static let firstPerson = WordRoles(rawValue: 4)
    static let secondPerson = WordRoles(rawValue: 8)
    static let claim = WordRoles(rawValue: 16)
}

extension SentenceVectors {
    /// Roles by surface id, for the forms of all the documents' languages.
    func findRoles() -> [WordRoles] {
        var roles = [WordRoles](repeating: [], count: lexicon.surfaceCount)
        var done: Set<Language> = []
        for document in documents where done.insert(document.language).inserted {
            let openings = Openings.of(document.language)
            for (list, role) in [
                (openings.pronouns, WordRoles.pronoun), (openings.connectives, .connective),
                (openings.firstPerson, .firstPerson), (openings.secondPerson, .secondPerson),
                (openings.claims, .claim),
            ] {
                var tokens: [Token] = []
                lexicon.appendKnownTokens(Array(list.utf8), language: document.language, to: &tokens)
                for token in tokens where token.surface >= 0 { roles[Int(token.surface)].insert(role) }
            }
        }
        return roles
    }
}
