/// The sentences of one or several documents as rows over terms: what every way of ranking sentences looks at.
///
/// Headings take part only where a document has nothing else.
public struct SentenceVectors: Sendable {
    /// Where a row's sentence stands.
    public struct Row: Sendable, Hashable {
        /// The document's place in ``SentenceVectors/documents``.
        public let document: Int
        /// The sentence's place in ``Tokenization/Document/sentences``.
        public let sentence: Int
        /// The sentence's tokens in ``SentenceVectors/tokens``.
        public let tokens: Range<Int>
    }

    /// In the order given.
    public let documents: [Document]
    /// The sentences, document by document.
    public let rows: [Row]
    /// The tokens of all rows, their terms being the columns of ``counts``.
    public let tokens: [Token]

    /// How often each term stands in each sentence: sentences × terms.
    public let counts: SparseMatrix

    /// TF-IDF weights of ``counts`` over these sentences, rows of length 1.
    public let weights: SparseMatrix

    /// What ``weights`` were made by.
    let tfidf: TFIDF

    /// What each surface form says of the sentence that holds it.
    let roles: [WordRoles]

    /// Hashes of the folded surface forms of ``tokens``, by their numbers; none where they were not asked for.
    let formHashes: [UInt64]

    /// The numbers that the terms have among what the reader knows, −1 for none; none where there is nothing such.
    let knownTerms: [Int32]

    /// The terms of each document's title that stand in a sentence, in its order.
    let titleTerms: [[Int32]]

    /// The terms of the query that stand in a sentence, in its order.
    let queryTerms: [Int32]

    /// How near each row is to the query in a model's latent space, 0…1; nil without query or model.
    let queryLikeness: [Double]?

    /// Tokenises the sentences of `documents`; O(bytes).
    ///
    /// - Parameters:
    ///   - documents: one or more; their sentences are the rows.
    ///   - query: what a reader asks about; a text of the first document's language.
    ///   - model: of a corpus in whose latent space sentences can be near to the query.
    public init(_ documents: [Document], query: String? = nil, model: CorpusModel? = nil) {
        self.init(documents, query: query, model: model, hashingForms: true)
    }

    /// The same.
    ///
    /// - Parameters:
    ///   - hashingForms: whether cue words are to be looked up: by the trained ranking.
    ///   - known: whose terms are to be looked up.
    init(
        _ documents: [Document], query: String? = nil, model: CorpusModel? = nil, hashingForms: Bool,
        known: KnownDocuments? = nil
    ) {
        self = WordReader.reading { words in
            SentenceVectors(
                documents, query: query, model: model, hashingForms: hashingForms, known: known, &words)
        }
    }

    private init(
        _ documents: [Document], query: String?, model: CorpusModel?, hashingForms: Bool, known: KnownDocuments?,
        _ words: inout WordReader
    ) {
        var rows: [Row] = []
        var tokens: [Token] = []
        var counted = RowCounts()
        for (place, document) in documents.enumerated() {
            for index in document.toldSentences {
                let start = tokens.count
                document.bytes.withUnsafeBufferPointer {
                    words.append(
                        $0, range: document.sentences[index].range, language: document.language, to: &tokens)
                }
                rows.append(Row(document: place, sentence: index, tokens: start..<tokens.count))
                counted.append(tokens[start...], termCount: words.termCount)
            }
        }
        self.documents = documents
        self.rows = rows
        self.tokens = tokens
        let counts = counted.matrix(columns: words.termCount)
        self.counts = counts
        (tfidf, weights) = counted.weighted(columns: words.termCount)
        roles = words.roles(documents.lazy.map(\.language))
        formHashes = hashingForms ? words.formHashes() : []
        knownTerms =
            known.map { known in
                (0..<Int32(words.termCount)).map { words.withBytes(ofTerm: $0) { known.term($0) } }
            } ?? []
        titleTerms = documents.map { document in
            document.title.map { words.knownTerms(of: $0, language: document.language) } ?? []
        }
        let language = documents.first?.language ?? .undetermined
        let asked = query.flatMap { query in model.flatMap { LatentQuery(query, language: language, in: $0) } }
        queryLikeness = asked.map { $0.likeness(of: counts) { words.withBytes(ofTerm: $0, $1) } }
        queryTerms = query.map { words.knownTerms(of: $0, language: language) } ?? []
    }

    public var count: Int { rows.count }

    /// Whether there is a query that a sentence has anything of.
    var isSteered: Bool { !queryTerms.isEmpty || queryLikeness?.contains { $0 > 0 } == true }

    /// The sentence of a row.
    public func sentence(_ row: Int) -> Sentence {
        documents[rows[row].document].sentences[rows[row].sentence]
    }

    /// The bytes of a row's sentence.
    func bytes(_ row: Int) -> ArraySlice<UInt8> {
        documents[rows[row].document].bytes[sentence(row).range]
    }

    /// The text of a row's sentence.
    public func text(_ row: Int) -> String {
        documents[rows[row].document].text(of: sentence(row))
    }

    /// TF-IDF weights of another text's terms, 1 × terms; O(terms of this and that).
    func weights(ofTerms terms: [Int32]) -> SparseMatrix {
        let row = terms.map { (column: $0, value: Float(1)) }
        return tfidf.transform(SparseMatrix(columns: counts.columns, rowsOfPairs: [row]))
    }
}
