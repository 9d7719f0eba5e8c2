/// What a group of articles has in common.
public struct Topic: Sendable, Hashable, Codable {
    /// A word and how much it marks the topic out.
    public struct Keyword: Sendable, Hashable, Codable {
        /// A word or a phrase, as the articles spell it.
        public let text: String
        /// From 0 to 1, the topic's first keyword having 1.
        public let weight: Double
    }

    /// An article that is typical of the topic.
    public struct Member: Sendable, Hashable, Codable {
        /// The article's place in the corpus.
        public let document: Int
        /// Cosine with the topic's centre, −1…1.
        public let weight: Double
    }

    /// From 0 to the number of topics less one, drawn by the word that marks the topic out most: a few articles more
    /// renumber little as long as they leave the topics what they are.
    public let id: Int
    /// The first three keywords that name something, for people: no verbs, days or months, nor words too general, where
    /// there are others.
    public let label: String
    /// Articles in the topic.
    public let size: Int
    /// Best first.
    public let keywords: [Keyword]
    /// The most typical first; of articles with one headline, or one text where there is none, the first only.
    public let documents: [Member]
    /// Mean NPMI of the keywords' pairs over the corpus (Bouma 2009; Lau and others 2014), −1…1.
    public let coherence: Double
}
