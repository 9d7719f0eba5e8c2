/// Documents with the vocabulary they share and how often each of its terms stands in each of them.
///
/// ```swift
/// let corpus = Corpus([Document(id: "a", text: "Rain fell."), Document(id: "b", text: "Rain fell on rain.")])
/// corpus.counts.rows       // 2
/// corpus["b"]?.id          // "b"
/// ```
///
/// Titles count as text. The same documents give the same term ids on any number of threads.
public struct Corpus: Sendable {
    /// In the order given.
    public let documents: [Document]

    /// Surface forms and terms of all documents; a term's id is its column in ``counts``.
    public let lexicon: Lexicon

    /// How often each term stands in each document: documents × terms, rows in the order of ``documents``.
    public let counts: SparseMatrix

    private let places: [String: Int]

    /// Tokenises and counts `documents`; O(bytes) work, a run of documents for each thread.
    public init(_ documents: [Document]) {
        // Parts that follow one another have the ids of one pass, wherever they are cut.
        let cuts = Self.cuts(documents, parts: min(Parallelism.threads, max(documents.count / 64, 1)))
        var parts = Parallelism.map(cuts.count - 1) {
            TermCounts(of: documents[cuts[$0]..<cuts[$0 + 1]])
        }
        // Taken from the parts, so that what is appended to is not copied.
        var total = parts.removeFirst()
        for part in parts { total.append(part) }
        self.documents = documents
        lexicon = total.lexicon
        counts = total.matrix()
        places = Dictionary(
            documents.indices.map { (documents[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Where runs of documents with about as many bytes each begin, and the last one ends.
    private static func cuts(_ documents: [Document], parts: Int) -> [Int] {
        let bytes = documents.reduce(0) { $0 + $1.bytes.count }
        var cuts = [0]
        var seen = 0
        for (index, document) in documents.enumerated() where cuts.count < parts {
            seen += document.bytes.count
            if seen * parts >= bytes * cuts.count { cuts.append(index + 1) }
        }
        return cuts + [documents.count]
    }

    /// Documents.
    public var count: Int { documents.count }

    /// The languages of the documents, each once, in the order in which they are met.
    var languages: [Language] {
        var languages: [Language] = []
        // By their places, as a document is many references to copy.
        for place in documents.indices where !languages.contains(documents[place].language) {
            languages.append(documents[place].language)
        }
        return languages
    }

    /// The document at a place.
    public subscript(index: Int) -> Document { documents[index] }

    /// The first document with this id.
    public subscript(id: String) -> Document? { places[id].map { documents[$0] } }

    /// The place of the first document with this id.
    public func index(of id: String) -> Int? { places[id] }
}
