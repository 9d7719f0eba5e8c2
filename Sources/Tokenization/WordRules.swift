import Synchronization

/// What a language's word lists say about words, prepared for looking up; made once a language and process.
final class WordRules: Sendable {
    let language: Language
    let stopWords: Vocabulary
    let elisions: Vocabulary
    let clitics: Vocabulary
    let hasElisions: Bool
    let hasClitics: Bool
    /// The language has a dotted and a dotless i.
    let isTurkic: Bool

    private init(_ language: Language) {
        self.language = language
        stopWords = Vocabulary(Self.words(language.stopWords))
        elisions = Vocabulary(Self.words(language.elisions))
        clitics = Vocabulary(Self.words(language.clitics))
        hasElisions = !elisions.isEmpty
        hasClitics = !clitics.isEmpty
        isTurkic = language.code == "tr" || language.code == "az"
    }

    /// The words of a white-space separated list.
    static func words(_ list: String) -> [String] {
        list.split { $0 == " " || $0 == "\n" }.map(String.init)
    }

    private static let made = Mutex<[String: WordRules]>([:])

    static func of(_ language: Language) -> WordRules {
        made.withLock { made in
            if let rules = made[language.code] { return rules }
            let rules = WordRules(language)
            made[language.code] = rules
            return rules
        }
    }
}
