/// What the trained ranking looks at in each sentence of an article, for training and for the curious.
public struct FeatureTable: Sendable {
    /// Names of the columns.
    public static let names: [String] = SentenceFeatures.all.map(\.name)

    /// The sentences in order, headings left out.
    public let texts: [String]
    /// The folded forms of each sentence's words, each once, in the order in which it has them; without those of the
    /// first and second person, which are a figure that weighs otherwise in a paper ("we propose") than in an interview.
    public let forms: [[String]]
    /// A row of figures a sentence.
    public let rows: [[Float]]

    /// Measures the sentences of `document`; O(b + n²) for b bytes and n sentences.
    public init(_ document: Document) {
        let vectors = SentenceVectors([document])
        var lexicon = Lexicon()
        let features = SentenceFeatures(vectors, vectors.surfaceFacts(), TrainedRanking.standard.cues)
        texts = (0..<vectors.count).map { vectors.text($0) }
        let persons: WordRoles = [.firstPerson, .secondPerson]
        forms = (0..<vectors.count).map { row in
            var (tokens, met): ([Token], Set<Int32>) = ([], [])
            lexicon.appendTokens(Array(vectors.bytes(row)), language: document.language, to: &tokens)
            // The same tokens as those of `vectors`, whose numbers of forms have roles.
            return zip(tokens, vectors.tokens[vectors.rows[row].tokens]).filter { token, own in
                vectors.roles[Int(own.surface)].isDisjoint(with: persons) && met.insert(token.surface).inserted
            }.map { token, _ in lexicon.surface(token.surface) }
        }
        rows = (0..<vectors.count).map { Array(features.row($0)) }
    }
}
