/// The sentences of one or several documents as rows over terms: what every way of ranking sentences looks at.
///
/// Headings take part only where a document has nothing else.
public struct SentenceVectors: Sendable {
    /// Where a row's sentence stands.
    public struct Row: Sendable, Hashable {
        /// The document's place in ``SentenceVectors/documents``.
        public let document: Int
        /// The sentence's place in ``Document/sentences``.
        public let sentence: Int
        /// The sentence's tokens in ``SentenceVectors/tokens``.
        public let tokens: Range<Int>
    }

    public let documents: [Document]
    public let rows: [Row]
    public let tokens: [Token]
    public let lexicon: Lexicon

    /// How often each term stands in each sentence: sentences × terms.
    public let counts: SparseMatrix

    /// TF-IDF weights of ``counts`` over these sentences, rows of length 1.
    public let weights: SparseMatrix

    /// Tokenises the sentences of `documents`; O(bytes).
    public init(_ documents: [Document]) {
        var rows: [Row] = []
        var tokens: [Token] = []
        var lexicon = Lexicon()
        var counted = RowCounts()
        for (place, document) in documents.enumerated() {
            let hasBody = document.sentences.contains { $0.kind == .body }
            for (index, sentence) in document.sentences.enumerated() where sentence.kind == .body || !hasBody {
                let start = tokens.count
                document.bytes.withUnsafeBufferPointer {
                    lexicon.appendTokens($0, range: sentence.range, language: document.language, to: &tokens)
                }
                rows.append(Row(document: place, sentence: index, tokens: start..<tokens.count))
                counted.append(tokens[start...])
            }
        }
        self.documents = documents
        self.rows = rows
        self.tokens = tokens
        self.lexicon = lexicon
        counts = counted.matrix(columns: lexicon.terms.count)
        weights = counted.weights(columns: lexicon.terms.count)
    }

    public var count: Int { rows.count }

    /// The sentence of a row.
    public func sentence(_ row: Int) -> Sentence {
        documents[rows[row].document].sentences[rows[row].sentence]
    }

    /// The text of a row's sentence.
    public func text(_ row: Int) -> String {
        documents[rows[row].document].text(of: sentence(row))
    }

    /// Weights of another text over these terms, 1 × terms; terms that no sentence has are left out.
    public func weights(of text: String, language: Language) -> SparseMatrix {
        var tokens: [Token] = []
        lexicon.appendKnownTokens(Array(text.utf8), language: language, to: &tokens)
        let row = tokens.filter { $0.term >= 0 }.map { (column: $0.term, value: Float(1)) }
        let counts = SparseMatrix(columns: lexicon.terms.count, rowsOfPairs: [row])
        return TFIDF(fitting: self.counts).transform(counts)
    }
}
