/// A word or phrase that tells what an article is about.
public struct Keyword: Sendable, Hashable {
    /// The form a reader sees: the one that the text uses most, in the case in which text and title have it.
    public let text: String
    /// From 0 to 1, the article's first keyword having 1.
    public let score: Double
    /// Bytes of every occurrence in ``Tokenization/Document/bytes``, in order; ``inSource(of:)`` tells where these stand in
    /// the text that was given.
    public let ranges: [Range<Int>]
    /// The phrase's terms in the article's lexicon, stop words left out.
    let terms: [Int32]

    /// How often it stands in the text; 0 for one that stands in the title only.
    public var count: Int { ranges.count }

    /// The same keyword of the same article: terms are numbers of one run's lexicon.
    public static func == (a: Keyword, b: Keyword) -> Bool {
        a.text == b.text && a.score == b.score && a.ranges == b.ranges
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(score)
        hasher.combine(ranges)
    }

    /// The same with its ranges where they stand in the text that was given for `document`.
    public func inSource(of document: Document) -> Keyword {
        Keyword(text: text, score: score, ranges: ranges.map(document.sourceRange), terms: terms)
    }
}

extension Keyword: Codable {
    private enum CodingKeys: CodingKey {
        case text, score, ranges
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            text: try container.decode(String.self, forKey: .text),
            score: try container.decode(Double.self, forKey: .score),
            ranges: try container.decode([Range<Int>].self, forKey: .ranges), terms: [])
    }
}

/// Keywords that belong together, and the one that names them.
public struct KeywordCluster: Sendable, Hashable, Codable {
    /// The text of the cluster's best keyword.
    public let label: String
    /// Best first.
    public let keywords: [Keyword]
}
