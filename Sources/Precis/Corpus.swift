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
    public let documents: [Document]

    /// Surface forms and terms of all documents; a term's id is its column in ``counts``.
    public let lexicon: Lexicon

    /// How often each term stands in each document: documents × terms, rows in the order of ``documents``.
    public let counts: SparseMatrix

    private let places: [String: Int]

    /// Tokenises and counts `documents`; O(bytes) work, in parallel over batches of documents.
    public init(_ documents: [Document]) {
        let batches = (documents.count + Self.batchSize - 1) / Self.batchSize
        let parts = Parallelism.map(batches) { batch -> TermCounts in
            let start = batch * Self.batchSize
            return TermCounts(of: documents[start..<min(start + Self.batchSize, documents.count)])
        }
        var total = TermCounts()
        for part in parts { total.append(part) }
        self.documents = documents
        lexicon = total.lexicon
        counts = total.matrix()
        places = Dictionary(
            documents.indices.map { (documents[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Documents tokenised by one thread at a time: fixed, so that term ids do not depend on the thread count.
    private static let batchSize = 64

    public var count: Int { documents.count }

    public subscript(index: Int) -> Document { documents[index] }

    /// The first document with this id.
    public subscript(id: String) -> Document? { places[id].map { documents[$0] } }

    /// The place of the first document with this id.
    public func index(of id: String) -> Int? { places[id] }
}
