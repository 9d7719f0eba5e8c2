/// One article as its source gave it: text and what the source says about it, before any analysis.
public struct Record: Sendable, Hashable {
    /// The source's own id; without one `FILE:LINE` for a record of a file, and the path as given for a whole file.
    public var id: String

    /// The text as valid UTF-8 without NUL bytes. Line ends are left as they were.
    public var bytes: [UInt8]

    /// The headline, as the source has it.
    public var title: String?

    /// As the source writes it, ISO 8601 where its format prescribes that.
    public var date: String?

    /// Who wrote it, as the source writes it.
    public var byline: String?

    /// The agency, paper or site that it comes from.
    public var source: String?

    /// The language's code as the source writes it (`en`, `pt-BR`); nil where the source is silent.
    public var language: String?

    /// Where the sentences are, in bytes of `bytes`, where the source came already split.
    public var sentenceRanges: [Range<Int>]?

    /// The path as given, `-` for standard input.
    public var file: String

    /// The line of the file at which the record begins, from 1; nil where the record is the whole file.
    public var line: Int?

    /// A record of `bytes`, which must be valid UTF-8 (the readers of this module see to that).
    public init(
        id: String, bytes: [UInt8], title: String? = nil, date: String? = nil, language: String? = nil,
        byline: String? = nil, source: String? = nil, sentenceRanges: [Range<Int>]? = nil,
        file: String = "", line: Int? = nil
    ) {
        self.id = id
        self.bytes = bytes
        self.title = title
        self.date = date
        self.language = language
        self.byline = byline
        self.source = source
        self.sentenceRanges = sentenceRanges
        self.file = file
        self.line = line
    }

    /// The text as a string (a copy).
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Record {
    /// Takes `sentences` for the text: joined by line feeds, with `sentenceRanges` saying where each one is.
    mutating func setSentences(_ sentences: [some Collection<UInt8>]) {
        bytes.removeAll()
        bytes.reserveCapacity(sentences.reduce(0) { $0 + $1.count + 1 })
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(sentences.count)
        for sentence in sentences {
            if !ranges.isEmpty { bytes.append(0x0A) }
            let start = bytes.count
            bytes.append(contentsOf: sentence)
            ranges.append(start..<bytes.count)
        }
        sentenceRanges = ranges
    }
}
