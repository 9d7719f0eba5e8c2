/// Sentences chosen from one document, or from several.
public struct Summary: Sendable, Hashable, Codable {
    /// The order in which a summary tells its sentences.
    public enum Order: String, Sendable, CaseIterable, Codable {
        /// As they stand in the document; of several documents, the earlier date first.
        case document
        /// The highest score first.
        case score
    }

    /// A sentence of a summary and why it is there.
    public struct Sentence: Sendable, Hashable, Codable {
        /// The document's place among those that were summarised: 0 for a single one.
        public let document: Int
        /// The sentence's place in ``Tokenization/Document/sentences``.
        public let index: Int
        /// Its bytes in ``Tokenization/Document/bytes``, without the mark of a list before it (`1.`, `•`, `[00:01:23]`) and those of
        /// footnotes after it (`[2]`).
        public let range: Range<Int>
        /// From 0 to 1, the best sentence of the document having 1.
        public let score: Double
        /// What stands at ``range``.
        public let text: String
        /// The parts of ``score`` by name; they add up to it.
        public let reasons: [Reason]
    }

    /// A part of a sentence's score.
    public struct Reason: Sendable, Hashable, Codable {
        /// For people: "centrality".
        public let name: String
        /// Below 0 where it counts against the sentence.
        public let share: Double
    }

    /// The way of ranking that was used.
    public let method: Summarizer.Method
    /// In the order asked for; empty where none had room.
    public let sentences: [Sentence]
    /// Where none of the sentences that could be told has room in the length asked for: the least length, of the same
    /// kind, with which one is told. nil where one is told, or there is none to tell.
    public let leastLength: SummaryLength?
    /// Whether there was a query of which no sentence has a word, nor anything near in the model's latent space: the
    /// summary is the one without it.
    public let isUnanswered: Bool

    init(
        method: Summarizer.Method, sentences: [Sentence], leastLength: SummaryLength? = nil, isUnanswered: Bool = false
    ) {
        self.method = method
        self.sentences = sentences
        self.leastLength = leastLength
        self.isUnanswered = isUnanswered
    }

    /// The sentences joined by spaces, line breaks within them read as spaces.
    public var text: String {
        sentences.map(\.text.onOneLine).joined(separator: " ")
    }
}
