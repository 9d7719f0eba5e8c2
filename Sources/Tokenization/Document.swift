/// An article: its bytes, and where its sentences stand in them.
///
/// A dateline at the head and a sign-off at the end are kept apart as ``dateline``; no sentence covers them, nor the
/// slug, byline and notes to editors above a dateline; the headline there is a heading. Offsets are bytes of ``bytes``,
/// half-open.
///
/// ```swift
/// let story = Document(text: "LONDON, March 3 (Agency) — Shares rose. Oil fell. — AFP")
/// story.sentences.map { story.text(of: $0) }      // ["Shares rose.", "Oil fell."]
/// story.dateline?.place                           // "London"
/// ```
public struct Document: Sendable {
    /// The name by which its user knows it.
    public let id: String
    /// The text; always valid UTF-8, without byte order mark and composed (NFC): ``sourceRange(of:)`` tells where it was
    /// otherwise.
    public let bytes: [UInt8]
    /// The headline, where known.
    public let title: String?
    /// The date as given, ISO 8601 where it is known.
    public let date: String?
    /// The language given or detected.
    public let language: Language
    /// The sentences in order, trimmed of white space, without dateline and sign-off.
    public let sentences: [Sentence]
    /// What the story says of itself at its head and end, or `nil`.
    public let dateline: Dateline?
    /// Whether ``sentences`` are sentences: not those of a document that was read without splitting.
    public let isSplit: Bool
    /// Whether the bytes given were no valid UTF-8 and had to be repaired; offsets then refer to the repaired text.
    public let isRepaired: Bool
    private let composition: ComposedText

    /// Reads a string.
    ///
    /// - Parameters:
    ///   - id: the name by which its user knows it.
    ///   - text: the article.
    ///   - title: the headline, which counts as text where words are counted.
    ///   - date: ISO 8601; gives the year to a dateline that has none.
    ///   - language: detected if `nil`.
    public init(
        id: String = "", text: String, title: String? = nil, date: String? = nil, language: Language? = nil
    ) {
        self.init(id: id, bytes: Array(text.utf8), title: title, date: date, language: language)
    }

    /// Reads bytes. A BOM is no text, and ill-formed UTF-8 becomes U+FFFD.
    ///
    /// - Parameters:
    ///   - id: the name by which its user knows it.
    ///   - bytes: the article, at most 2 GB.
    ///   - title: the headline, which counts as text where words are counted.
    ///   - date: ISO 8601; gives the year to a dateline that has none.
    ///   - language: detected if `nil`.
    ///   - sentenceRanges: the sentences, ascending and apart, if the text comes already split: the splitter isn't used,
    ///     and dateline and sign-off are cut off the first and the last. Offsets of `bytes` as given, so that bytes that
    ///     must be repaired are split anew.
    ///   - splitting: `false` where the words only are asked for: unless `sentenceRanges` are given, all that stands
    ///     between dateline and sign-off is one sentence. See ``split()``.
    public init(
        id: String = "", bytes: [UInt8], title: String? = nil, date: String? = nil, language: Language? = nil,
        sentenceRanges: [Range<Int>]? = nil, splitting: Bool = true
    ) {
        let (repaired, isChanged) = UTF8Repair.repaired(bytes)
        let composition = ComposedText(repaired)
        precondition(
            max(repaired.count, composition.bytes.count) <= Int32.max, "a document has at most \(Int32.max) bytes")
        let language = language ?? Self.detected(composition.bytes, title)
        let (dateline, sentences) = composition.bytes.withUnsafeBufferPointer { buffer in
            let dateline = Dateline.find(in: buffer, language: language, date: date)
            let parts = StoryParts(bytes: buffer, dateline: dateline)
            guard let given = sentenceRanges, !isChanged else {
                return (dateline, splitting ? parts.sentences(language) : parts.unsplit())
            }
            let moved = given.map {
                composition.composedOffset($0.lowerBound)..<composition.composedOffset($0.upperBound)
            }
            return (dateline, parts.sentences(given: moved))
        }
        self.id = id
        self.composition = composition
        self.bytes = composition.bytes
        self.title = title
        self.date = date
        self.language = language
        self.sentences = sentences
        self.dateline = dateline
        isSplit = splitting || (sentenceRanges != nil && !isChanged)
        isRepaired = isChanged
    }

    private init(_ other: Document, title: String?, sentences: [Sentence], isSplit: Bool) {
        id = other.id
        composition = other.composition
        bytes = other.bytes
        self.title = title
        date = other.date
        language = other.language
        self.sentences = sentences
        dateline = other.dateline
        self.isSplit = isSplit
        isRepaired = other.isRepaired
    }

    /// Bytes of a text that is too short to show its language by itself for certain.
    private static let shortText = 200

    /// The language of a text; of a short one, of its title too.
    private static func detected(_ bytes: [UInt8], _ title: String?) -> Language {
        guard bytes.count < shortText, let title, !bytes.isEmpty else { return LanguageDetector.detect(bytes) }
        return LanguageDetector.detect(Array(title.utf8) + [0x0A] + bytes)
    }

    /// The document as it would be had it been read with splitting.
    public func split() -> Document {
        if isSplit { return self }
        return bytes.withUnsafeBufferPointer { bytes in
            Document(
                self, title: title,
                sentences: StoryParts(bytes: bytes, dateline: dateline).sentences(language), isSplit: true)
        }
    }

    /// The document with another headline, or none.
    public func titled(_ title: String?) -> Document {
        Document(self, title: title, sentences: sentences, isSplit: isSplit)
    }

    /// The whole text, as it was given.
    public var text: String { String(decoding: composition.source, as: UTF8.self) }

    /// The text of a range of ``bytes``, as it was given.
    public func text(of range: Range<Int>) -> String {
        String(decoding: composition.source[sourceRange(of: range)], as: UTF8.self)
    }

    /// Where a range of ``bytes`` stands in ``text``: elsewhere only where that was not composed or has a byte order mark.
    ///
    /// O(log n) in the places that were not.
    public func sourceRange(of range: Range<Int>) -> Range<Int> {
        composition.sourceOffset(range.lowerBound)..<composition.sourceOffset(range.upperBound)
    }

    /// The headline in UTF-8, composed.
    public var titleBytes: [UInt8]? { title.map { ComposedText(Array($0.utf8)).bytes } }

    /// The text of a sentence, as it stands (line ends included).
    public func text(of sentence: Sentence) -> String { text(of: sentence.range) }
}
