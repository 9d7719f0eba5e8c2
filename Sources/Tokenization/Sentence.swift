/// A sentence of a ``Document``.
public struct Sentence: Sendable, Hashable {
    /// What a sentence is in its document.
    public enum Kind: UInt8, Sendable, Hashable {
        /// Running text.
        case body
        /// A short line of its own without an end mark: a heading, a list item, a caption.
        case heading
    }

    /// Its bytes in the document, half-open, without white space at either end.
    public let range: Range<Int>
    /// The paragraph (blank lines between them) it stands in, from 0.
    public let paragraph: Int
    /// What it is.
    public let kind: Kind

    /// A sentence at `range` of its document.
    public init(range: Range<Int>, paragraph: Int = 0, kind: Kind = .body) {
        self.range = range
        self.paragraph = paragraph
        self.kind = kind
    }
}
