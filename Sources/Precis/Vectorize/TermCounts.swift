/// Term counts of a run of documents and the lexicon that numbers their terms; two runs append to one.
struct TermCounts: Sendable {
    private(set) var lexicon = Lexicon()
    private var rows = RowCounts()

    /// Counts the terms of titles and texts, one row a document.
    init(of documents: ArraySlice<Document>) {
        var tokens: [Token] = []
        // Words with the space after them take more than six bytes in most texts, and not all are terms.
        rows.reserve(tokens: documents.reduce(0) { $0 + $1.bytes.count } / 8)
        for place in documents.indices {
            tokens.removeAll(keepingCapacity: true)
            lexicon.appendTerms(ofTitleAndTextOf: documents[place], to: &tokens)
            rows.append(tokens[...], termCount: lexicon.terms.count)
        }
    }

    /// Adds the rows of `other` below these, its terms renumbered as one pass over both would have numbered them.
    mutating func append(_ other: TermCounts) {
        rows.append(other.rows, renumbered: lexicon.merge(other.lexicon).terms)
    }

    /// The counts as a matrix, documents × terms.
    func matrix() -> SparseMatrix {
        rows.matrix(columns: lexicon.terms.count)
    }
}

extension Lexicon {
    /// Appends the tokens of all of `text`; new words are added to the lexicon.
    mutating func appendTokens(_ text: [UInt8], language: Language, to tokens: inout [Token]) {
        text.withUnsafeBufferPointer { appendTokens($0, range: 0..<text.count, language: language, to: &tokens) }
    }

    /// Appends the tokens of all of `text` without adding to the lexicon.
    func appendKnownTokens(_ text: [UInt8], language: Language, to tokens: inout [Token]) {
        text.withUnsafeBufferPointer {
            appendKnownTokens($0, range: 0..<text.count, language: language, to: &tokens)
        }
    }

    /// Appends the tokens of a document's title, then of its sentences: dateline and sign-off are no content. Offsets of
    /// the title's tokens are bytes of the title. Read by the rules of `language`; the document's own unless given.
    mutating func appendTokens(
        ofTitleAndTextOf document: Document, language: Language? = nil, to tokens: inout [Token]
    ) {
        document.forEachContent { bytes, range in
            appendTokens(bytes, range: range, language: language ?? document.language, to: &tokens)
        }
    }

    /// The same without adding to the lexicon.
    func appendKnownTokens(
        ofTitleAndTextOf document: Document, language: Language? = nil, to tokens: inout [Token]
    ) {
        document.forEachContent { bytes, range in
            appendKnownTokens(bytes, range: range, language: language ?? document.language, to: &tokens)
        }
    }

    /// Appends the tokens of title and text for those who ask for terms only: sentences with nothing but white space between them are read as one,
    /// so the flags of their first tokens say less.
    mutating func appendTerms(ofTitleAndTextOf document: Document, to tokens: inout [Token]) {
        if let title = document.title {
            appendTokens(Array(title.utf8), language: document.language, to: &tokens)
        }
        document.bytes.withUnsafeBufferPointer { bytes in
            var run = 0..<0
            for sentence in document.sentences {
                let range = sentence.range
                let between =
                    run.upperBound < range.lowerBound ? bytes[run.upperBound..<range.lowerBound] : bytes[0..<0]
                if !between.isEmpty, between.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) {
                    run = run.lowerBound..<range.upperBound
                    continue
                }
                if !run.isEmpty { appendTokens(bytes, range: run, language: document.language, to: &tokens) }
                run = range
            }
            if !run.isEmpty { appendTokens(bytes, range: run, language: document.language, to: &tokens) }
        }
    }
}

extension Document {
    /// Calls `body` with the title, where there is one, then with each sentence: the bytes and where in them it stands.
    fileprivate func forEachContent(_ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void) {
        if let title { Array(title.utf8).withUnsafeBufferPointer { body($0, 0..<$0.count) } }
        bytes.withUnsafeBufferPointer { bytes in
            for sentence in sentences { body(bytes, sentence.range) }
        }
    }
}
