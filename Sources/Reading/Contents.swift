import Precis

extension Document {
    /// Reads the one article of a file; its format is told by its name, else by its first bytes.
    ///
    /// ```swift
    /// let dispatch = try Document(contentsOf: "story.txt")
    /// ```
    ///
    /// - Parameters:
    ///   - path: of a file; `-` is standard input.
    ///   - format: nil to tell it by the name or the first bytes.
    ///   - language: nil for the one that the file names or its text shows.
    /// - Throws: `ReadingProblem` where the file cannot be read, or does not hold exactly one article.
    public init(contentsOf path: String, format: InputFormat? = nil, language: Language? = nil) throws(ReadingProblem) {
        let corpus = try Corpus.documents(in: path, format: format, language: language)
        guard corpus.count == 1 else {
            throw ReadingProblem(
                .failure, file: path, what: "it holds \(corpus.count) articles where one was asked for",
                remedy: "read it with Corpus(contentsOf:)")
        }
        self = corpus[0]
    }

    /// The article of a record, in `language`, the record's own, or the one its text shows.
    ///
    /// - Parameters:
    ///   - record: as a reader gave it.
    ///   - language: nil for the article's own.
    ///   - splitting: `false` where the words only are asked for, see `Document/split()`.
    public init(_ record: Record, language: Language? = nil, splitting: Bool = true) {
        self.init(
            id: record.id, bytes: record.bytes, title: record.title, date: record.date,
            language: language ?? record.language.flatMap(Language.named), sentenceRanges: record.sentenceRanges,
            splitting: splitting)
    }
}

extension Corpus {
    /// Reads all articles of a file or a folder.
    ///
    /// ```swift
    /// let corpus = try Corpus(contentsOf: "news.jsonl")
    /// ```
    ///
    /// - Parameters:
    ///   - path: of a file or a folder, which is walked in byte order of the names; `-` is standard input.
    ///   - format: nil to tell each file's by its name or its first bytes.
    ///   - language: nil for each article's own.
    /// - Throws: the first `ReadingProblem` that lost a record. `InputReader` goes on after problems, and tells warnings.
    public init(contentsOf path: String, format: InputFormat? = nil, language: Language? = nil) throws(ReadingProblem) {
        self.init(try Self.documents(in: path, format: format, language: language))
    }

    fileprivate static func documents(
        in path: String, format: InputFormat?, language: Language?
    ) throws(ReadingProblem) -> [Document] {
        var documents: [Document] = []
        for event in InputReader(inputs: [path], format: format) {
            switch event {
            case .record(let record): documents.append(Document(record, language: language))
            case .problem(let problem): if problem.severity == .failure { throw problem }
            }
        }
        return documents
    }
}

/// The whole of a file's text, whatever it is a text of.
///
/// - Throws: `ReadingProblem` where the file cannot be read or is no text.
public func wholeText(of file: String) throws(ReadingProblem) -> String {
    let source = try TextSource(file: file)
    if let kind = source.binaryKind { throw .binary(kind, file: file) }
    return String(decoding: try source.readAll(), as: UTF8.self)
}
