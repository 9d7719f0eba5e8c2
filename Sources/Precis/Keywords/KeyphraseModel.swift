/// What was learned of keyphrases: trees over features, and how rare single words are and how much keyphrases like them.
struct KeyphraseModel: Sendable {
    /// Words that are in no table are taken to be this rare.
    static let greatestIDF: Float = 9

    /// The model that comes with the library.
    static let trained = KeyphraseModel(
        weights: KeyphraseWeights.text, words: { $0 == .vietnamese ? VietnameseWords.text : KeyphraseWords.text })

    let trees: BoostedTrees
    private let words: LanguageTable<KeyphraseWordTable>

    /// What is known of the words of a language; read when it is first asked for.
    func words(of language: Language) -> KeyphraseWordTable { words[language] }

    /// Features that the trees read: those of the article, then those of its words.
    static let names =
        KeyphraseFeatures.names + [
            "idfSum", "idfMean", "idfLeast", "idfMost", "idfFirst", "idfLast", "weight", "weightRank", "likesFirst",
            "likesLast", "likesMean", "likesLeast", "likesBefore", "likesAfter", "likesAlone",
        ]

    /// Reads the trees as `Benchmarks/Quality/train_keyphrases.py` writes them, and each language's words as that and
    /// `train_words.py` do.
    init(weights: String, words: @escaping @Sendable (Language) -> StaticString) {
        do {
            guard let trees = try BoostedTrees.models(in: weights, features: Self.names)["keyphrases"] else {
                preconditionFailure("the keyphrase weights hold no model of that name")
            }
            self.trees = trees
        } catch {
            preconditionFailure("the keyphrase weights cannot be read: \(error)")
        }
        self.words = LanguageTable { KeyphraseWordTable(words($0), language: $0.code) }
    }
}
