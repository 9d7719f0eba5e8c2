import Synchronization

/// Reads one article after another for keyphrases, and keeps what it has learned of their words.
struct KeyphraseReader: Sendable {
    private var words = WordReader()
    /// By language.
    private var known: [String: KnownWords] = [:]

    /// Readers that wait for the next article.
    private static let idle = Mutex<[KeyphraseReader]>([])

    /// Calls `body` with an article's candidates and what is known of their words; nothing of what was read before shows.
    ///
    /// - Parameter model: a corpus by whose articles the words' rarity is told as well.
    static func reading<Result>(
        _ document: Document, model: CorpusModel? = nil, _ body: (KeyphraseCandidates, inout KnownWords) -> Result
    ) -> Result {
        var reader = idle.withLock { $0.popLast() } ?? KeyphraseReader()
        let language = document.language
        var known =
            reader.known.removeValue(forKey: language.code)
            ?? KnownWords(KeyphraseModel.trained.words(of: language), language)
        known.model = model
        // The candidates share the reader's words: they are gone before another article is read.
        let found = KeyphraseCandidates(document, &reader.words)
        known.begin(found)
        let result = body(found, &known)
        known.model = nil
        reader.known[language.code] = known
        if !reader.words.isFull { idle.withLock { $0.append(reader) } }
        return result
    }
}
