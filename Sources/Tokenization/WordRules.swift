/// What a language's word lists say about words, prepared for looking up; made once a language and process.
final class WordRules: Sendable {
    let stopWords: Vocabulary
    let elisions: Vocabulary
    let clitics: Vocabulary
    let phraseBounds: Vocabulary
    let counters: Vocabulary
    let suffixes: Vocabulary
    let prefixes: Vocabulary
    let hasElisions: Bool
    let hasClitics: Bool
    /// The language has a dotted and a dotless i.
    let isTurkic: Bool
    let stemmers: Stemmer.Pool

    private init(_ language: Language) {
        stemmers = Stemmer.Pool(language)
        // An elided word is as common as a stop word: `l'`, `quelqu'`.
        stopWords = Vocabulary(lists: language.stopWords, language.elisions)
        elisions = Vocabulary(lists: language.elisions)
        clitics = Vocabulary(lists: language.clitics)
        phraseBounds = Vocabulary(lists: language.phraseBounds)
        counters = Vocabulary(lists: language.counters)
        suffixes = Vocabulary(lists: language.suffixes)
        prefixes = Vocabulary(lists: language.prefixes)
        hasElisions = !elisions.isEmpty
        hasClitics = !clitics.isEmpty
        isTurkic = language.code == "tr"
    }

    /// Whether no phrase holds a word: it is a stop word, or of the language's list.
    func boundsPhrases(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        stopWords.id(of: word) != nil || phraseBounds.id(of: word) != nil
    }

    /// The words of a white-space separated list, folded as the tokenizer folds.
    static func words(_ list: String) -> [String] {
        list.split { $0 == " " || $0 == "\n" }.map { folded($0) }
    }

    /// Composed, and in small letters.
    static func folded(_ word: Substring) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 && $0 &- 0x41 >= 26 }) { return String(word) }
        var composed = word.unicodeScalars.map(\.value)
        if composed.contains(where: { $0 >= 0x80 }) { composed = Normalizer.shared.composed(composed) }
        var folded = ""
        for scalar in composed {
            if let scalar = Unicode.Scalar(TextTables.shared.fold(scalar)) { folded.unicodeScalars.append(scalar) }
        }
        return folded
    }

    private static let made = LanguageTable { WordRules($0) }

    static func of(_ language: Language) -> WordRules { made[language] }
}
