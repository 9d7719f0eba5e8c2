import Languages

/// What a news story says of itself at its head and its end: place, date and agency.
///
/// `LONDON, March 3 (Agency) — Shares rose …` and `… on Tuesday. — Agency`.
public struct Dateline: Sendable, Hashable, Codable {
    /// The place, a name in capitals written as a name (`HÀ NỘI` gives `Hà Nội`).
    public var place: String?
    /// The date as ISO 8601 `yyyy-mm-dd` where the year is known, else as written.
    public var date: String?
    /// The agency named in the dateline, else the one in the sign-off.
    public var agency: String?
    /// The dateline's bytes at the head of the document, with its dash and the space after it; empty if there is a
    /// sign-off only. It begins at 0, or where its line does if headline, byline or notes to editors stand above.
    public var range: Range<Int>
    /// The bytes of the sign-off at the end: the agency, credits, marks such as `ENDS`.
    public var signOff: Range<Int>?

    /// A dateline of these parts; `range` is empty where there is a sign-off only.
    public init(
        place: String? = nil, date: String? = nil, agency: String? = nil, range: Range<Int>,
        signOff: Range<Int>? = nil
    ) {
        self.place = place
        self.date = date
        self.agency = agency
        self.range = range
        self.signOff = signOff
    }

    /// Whether it says neither where, when nor by whom: credits and marks at the end are all there is.
    public var isBare: Bool { place == nil && date == nil && agency == nil }

    /// Looks for a dateline and a sign-off in valid UTF-8; `nil` if there is neither.
    ///
    /// - Parameter date: the document's date, ISO 8601, which gives the year that a dateline leaves out.
    static func find(in bytes: UnsafeBufferPointer<UInt8>, language: Language, date: String?) -> Dateline? {
        let head = DatelineReader(bytes: bytes, language: language, documentDate: date).read()
        let tail = SignOffReader(bytes: bytes).read(after: head?.range.upperBound ?? 0)
        guard var dateline = head ?? tail.map({ _ in Dateline(range: 0..<0) }) else { return nil }
        dateline.signOff = tail?.range
        if dateline.agency == nil { dateline.agency = tail?.agency }
        return dateline
    }
}

/// The lists of ``NewsAgencies``, prepared for looking up.
package enum Newsroom {
    static let closings = Set(NewsAgencies.closings.split(separator: "\n").map { Array($0.utf8) })
    static let closingOpenings = NewsAgencies.closingOpenings.split(separator: "\n").map { Array($0.utf8) }
    static let closingEndings = NewsAgencies.closingEndings.split(separator: "\n").map { Array($0.utf8) }
    package static let agencies = Vocabulary(NewsAgencies.names.split(separator: "\n").map(String.init))
    static let notPlaces = Vocabulary(lists: NewsAgencies.notPlaces)
}
