/// Term counts of a run of documents and the lexicon that numbers their terms; two runs append to one.
struct TermCounts: Sendable {
    var lexicon = Lexicon()
    private var offsets = [0]
    private var indices: [Int32] = []
    private var values: [Float] = []

    init() {}

    /// Counts the terms of titles and texts, one row a document.
    init(of documents: ArraySlice<Document>) {
        var tokens: [Token] = []
        for document in documents {
            tokens.removeAll(keepingCapacity: true)
            lexicon.appendTokens(ofTitleAndTextOf: document, to: &tokens)
            appendRow(of: tokens.lazy.map(\.term).filter { $0 >= 0 }.sorted())
        }
    }

    /// Adds a row of ascending term ids, repeats being counts.
    private mutating func appendRow(of terms: [Int32]) {
        var last: Int32 = -1
        for term in terms {
            if term == last {
                values[values.count - 1] += 1
            } else {
                indices.append(term)
                values.append(1)
                last = term
            }
        }
        offsets.append(indices.count)
    }

    /// Adds the rows of `other` below these, its terms renumbered as one pass over both would have numbered them.
    mutating func append(_ other: TermCounts) {
        if offsets.count == 1 {
            self = other
            return
        }
        let renumbered = lexicon.merge(other.lexicon).terms
        var row: [(term: Int32, count: Float)] = []
        for index in 0..<(other.offsets.count - 1) {
            row.removeAll(keepingCapacity: true)
            for place in other.offsets[index]..<other.offsets[index + 1] {
                row.append((renumbered[Int(other.indices[place])], other.values[place]))
            }
            row.sort { $0.term < $1.term }
            indices.append(contentsOf: row.lazy.map(\.term))
            values.append(contentsOf: row.lazy.map(\.count))
            offsets.append(indices.count)
        }
    }

    /// The counts as a matrix, documents × terms.
    func matrix() -> SparseMatrix {
        SparseMatrix(
            rows: offsets.count - 1, columns: lexicon.terms.count, offsets: offsets, indices: indices, values: values)
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
    /// the title's tokens are bytes of the title.
    mutating func appendTokens(ofTitleAndTextOf document: Document, to tokens: inout [Token]) {
        if let title = document.title {
            appendTokens(Array(title.utf8), language: document.language, to: &tokens)
        }
        document.bytes.withUnsafeBufferPointer { bytes in
            for sentence in document.sentences {
                appendTokens(bytes, range: sentence.range, language: document.language, to: &tokens)
            }
        }
    }

    /// The same without adding to the lexicon.
    func appendKnownTokens(ofTitleAndTextOf document: Document, to tokens: inout [Token]) {
        if let title = document.title {
            appendKnownTokens(Array(title.utf8), language: document.language, to: &tokens)
        }
        document.bytes.withUnsafeBufferPointer { bytes in
            for sentence in document.sentences {
                appendKnownTokens(bytes, range: sentence.range, language: document.language, to: &tokens)
            }
        }
    }
}
