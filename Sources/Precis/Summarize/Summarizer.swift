/// Chooses the sentences that tell most of what a document says.
///
/// ```swift
/// let dispatch = Document(text: "The river rose. It rose again on Monday. The mayor closed the bridge over it.")
/// let summary = Summarizer(.textRank).summarize(dispatch, length: .sentences(1))
/// summary.sentences[0].range      // bytes of the sentence in the text
/// ```
///
/// Sentences are ranked by the method, then taken from the top down as far as the length allows; one that says
/// what a chosen one says already is passed over.
public struct Summarizer: Sendable {
    /// A way of ranking sentences.
    public enum Method: String, Sendable, CaseIterable {
        /// Centrality, position and latent topics together.
        case auto
        /// PageRank over shared words (Mihalcea and Tarau 2004).
        case textRank = "textrank"
        /// PageRank over cosines (Erkan and Radev 2004).
        case lexRank = "lexrank"
        /// Strength in the topics of the document (Steinberger and Ježek 2004).
        case lsa
        /// Nearness to the mean sentence (Radev and others 2004).
        case centroid
        /// The first sentences.
        case lead
    }

    public let method: Method

    /// How much a sentence loses by being like one that is chosen already, 0…1 (Carbonell and Goldstein 1998).
    ///
    /// At 0, the default, only a repetition of a chosen sentence is passed over.
    public let diversity: Double

    /// What the reader asks about; nil for a summary of everything.
    public let query: String?

    public init(_ method: Method = .auto, diversity: Double = 0, query: String? = nil) {
        precondition((0...1).contains(diversity), "diversity \(diversity) is not within 0…1")
        self.method = method
        self.diversity = diversity
        self.query = query
    }

    /// The most telling sentences of `document`; none where it has none.
    ///
    /// O(b + n²) for b bytes and n sentences up to ``SimilarityGraph/fullLimit``, beyond that O(b + n) in memory.
    public func summarize(
        _ document: Document, length: SummaryLength = .sentences(3), order: Summary.Order = .document
    ) -> Summary {
        summarize([document], length: length, order: order)
    }

    /// The most telling sentences of several documents together, none twice.
    ///
    /// - Parameter known: documents whose content the reader has had already; what they say is left out.
    public func summarize(
        _ documents: [Document], length: SummaryLength = .sentences(3), order: Summary.Order = .document,
        leavingOut known: [Document] = []
    ) -> Summary {
        let vectors = SentenceVectors(documents)
        let ranking = vectors.ranking(by: method, query: query)
        var budget = LengthBudget(length, in: vectors)
        var choice = SentenceChoice(vectors, ranking.scores, diversity: diversity)
        choice.leaveOut(known)
        var rows: [Int] = []
        while !budget.isSpent, let row = choice.next() {
            if budget.take(vectors.text(row)) {
                rows.append(row)
                choice.accept(row)
            }
        }
        switch order {
        case .document: rows.sort(by: vectors.precedes)
        case .score: rows.sort { (ranking.scores[$1], $0) < (ranking.scores[$0], $1) }
        }
        return Summary(
            method: method,
            sentences: rows.map { row in
                Summary.Sentence(
                    document: vectors.rows[row].document, index: vectors.rows[row].sentence,
                    range: vectors.sentence(row).range, score: ranking.scores[row], text: vectors.text(row),
                    reasons: ranking.reasons.map { Summary.Reason(name: $0.name, share: $0.values[row]) })
            })
    }
}

extension SentenceVectors {
    /// Whether a row is told before another: by date where both documents have one, then as they were given.
    func precedes(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (rows[a], rows[b])
        if first.document != second.document, let one = documents[first.document].date,
            let other = documents[second.document].date, one != other
        {
            return one < other
        }
        return (first.document, first.sentence) < (second.document, second.sentence)
    }
}
