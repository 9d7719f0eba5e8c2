/// A word, number or URL of a document: where it stands, and what it is in a ``Lexicon``.
public struct Token: Sendable, Hashable {
    /// The first byte of the token in the document.
    public var start: Int32
    /// The byte after its last.
    public var end: Int32
    /// The id of its stem in ``Lexicon/terms``; −1 for a stop word, for a single letter, for an unknown word where the
    /// lexicon was not to grow, and where the lexicon has no stems.
    public var term: Int32
    /// The id of its folded (lower-case, composed) form of its language in the lexicon, or −1 if unknown.
    public var surface: Int32
    /// What is known of its form and of what stands before it.
    public var flags: Flags

    /// Facts about a token.
    public struct Flags: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8
        @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Its first letter is upper case.
        @inlinable public static var capitalized: Flags { Flags(rawValue: 1 << 0) }
        /// It has two letters or more and all are upper case.
        @inlinable public static var allCaps: Flags { Flags(rawValue: 1 << 1) }
        /// It begins with a digit and holds no letters: `1,000.5`.
        @inlinable public static var number: Flags { Flags(rawValue: 1 << 2) }
        /// Its folded form is a stop word of the language.
        @inlinable public static var stopWord: Flags { Flags(rawValue: 1 << 3) }
        /// It is a URL or an e-mail address.
        @inlinable public static var url: Flags { Flags(rawValue: 1 << 4) }
        /// It is the first of its range, or punctuation other than hyphen and apostrophe stands before it.
        @inlinable public static var boundaryBefore: Flags { Flags(rawValue: 1 << 5) }
        /// Nothing but a hyphen stands between it and the token before.
        @inlinable public static var hyphenBefore: Flags { Flags(rawValue: 1 << 6) }
        /// It is a whole word of a script without spaces, where those were asked for.
        @inlinable public static var wholeWord: Flags { Flags(rawValue: 1 << 7) }
    }

    /// A token from `start` up to `end`.
    public init(start: Int32, end: Int32, term: Int32, surface: Int32, flags: Flags) {
        self.start = start
        self.end = end
        self.term = term
        self.surface = surface
        self.flags = flags
    }

    /// The bytes of the document that the token covers.
    public var range: Range<Int> { Int(start)..<Int(end) }
}
