/// A format: the records of one source, in order.
///
/// To add a format, write a type that conforms, give it a case in `InputFormat` and a line in
/// `InputFormat.reader(of:fields:)`.
protocol FormatReader {
    /// The next record or problem, nil at the end. A thrown problem ends the source.
    mutating func next() throws(ReadingProblem) -> ReadingEvent?
}

extension InputFormat {
    func reader(of source: TextSource, fields: FieldNames) -> any FormatReader {
        switch self {
        case .text: TextReader(source)
        case .csv: CSVReader(source, fields: fields, isTabbed: false)
        case .tsv: CSVReader(source, fields: fields, isTabbed: true)
        case .ninjs: JSONReader(source, fields: fields, isNinjs: true)
        case .markdown: MarkdownReader(source)
        case .html: HTMLReader(source)
        case .newsMLG2, .nitf, .rss, .atom: XMLReader(source)
        case .sentences: SentencesReader(source)
        case .jsonl where JSONReader.isNeeded(for: source.head): JSONReader(source, fields: fields)
        case .jsonl: JSONLinesReader(source, fields: fields)
        case .json: JSONReader(source, fields: fields)
        case .srt: SubtitleReader(source, isWebVTT: false)
        case .vtt: SubtitleReader(source, isWebVTT: true)
        }
    }
}

/// Plain text: the whole source is one article; pages are put together (`PagedText`).
struct TextReader: FormatReader {
    private var source: TextSource?

    init(_ source: TextSource) {
        self.source = source
    }

    mutating func next() throws(ReadingProblem) -> ReadingEvent? {
        guard let source else { return nil }
        self.source = nil
        let text = try source.readAll()
        return .record(Record(id: source.file, bytes: PagedText(text)?.bytes ?? text, file: source.file))
    }
}

/// One sentence a line, a blank line between articles. An article's text is its sentences joined by line feeds.
struct SentencesReader: FormatReader {
    private var lines: LineReader

    init(_ source: TextSource) {
        lines = LineReader(source)
    }

    mutating func next() throws(ReadingProblem) -> ReadingEvent? {
        var sentences: [[UInt8]] = []
        var first = 0
        while let line = try lines.next() {
            let sentence = trimmed(line)
            if sentence.isEmpty {
                if sentences.isEmpty { continue }
                break
            }
            if sentences.isEmpty { first = lines.number }
            sentences.append(sentence)
        }
        guard !sentences.isEmpty else { return nil }
        let file = lines.source.file
        var record = Record(id: "\(file):\(first)", bytes: [], file: file, line: first)
        record.setSentences(sentences)
        return .record(record)
    }
}
