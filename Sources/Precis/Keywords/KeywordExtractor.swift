/// Finds the words and phrases that tell what an article is about.
///
/// ```swift
/// let dispatch = Document(text: "Nobody heard from the port authority. The port authority was silent.")
/// KeywordExtractor().keywords(of: dispatch, count: 1).map(\.text)      // ["port authority"]
/// ```
///
/// PositionRank (Florescu and Caragea 2017): words that stand near one another are joined, PageRank finds the
/// central ones and starts its walks rather where words stand early; a phrase has the sum of its words' scores.
public struct KeywordExtractor: Sendable {
    /// Running words within which two terms are joined.
    public let window: Int

    public init(window: Int = 6) {
        precondition(window >= 2, "a window of \(window) words joins nothing")
        self.window = window
    }

    /// The best `count` keywords of `document`, best first; none where it holds no term. O(bytes).
    public func keywords(of document: Document, count: Int = 10) -> [Keyword] {
        keywords(of: CandidatePhrases(document), count: count)
    }

    /// The best `count` keywords in `clusters` groups of those that keep the same company.
    public func clusters(
        of document: Document, count: Int = 10, clusters: Int, seed: UInt64 = 0
    ) -> (keywords: [Keyword], clusters: [KeywordCluster]) {
        let vectors = SentenceVectors([document])
        let keywords = keywords(of: CandidatePhrases(vectors), count: count)
        return (keywords, KeywordClusterer(vectors, seed: seed).clusters(of: keywords, count: clusters))
    }

    private func keywords(of candidates: CandidatePhrases, count: Int) -> [Keyword] {
        let scores = wordScores(candidates)
        let scored = candidates.phrases.enumerated().map { place, phrase in
            (place: place, score: phrase.terms.reduce(0.0) { $0 + scores[Int($1)] })
        }
        let greatest = scored.map(\.score).max() ?? 0
        guard greatest > 0 else { return [] }
        return scored.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.prefix(max(count, 0)).map { one in
            let phrase = candidates.phrases[one.place]
            return Keyword(
                text: candidates.text(of: phrase), score: one.score / greatest,
                ranges: phrase.occurrences.map(candidates.range), terms: phrase.terms)
        }
    }

    /// PageRank over the terms of the article, by term id.
    private func wordScores(_ candidates: CandidatePhrases) -> [Double] {
        let terms = candidates.tokens.map(\.term).filter { $0 >= 0 }
        let total = candidates.lexicon.terms.count
        guard !terms.isEmpty else { return [Double](repeating: 0, count: total) }
        var pairs = [[(column: Int32, value: Float)]](repeating: [], count: total)
        var early = [Double](repeating: 0, count: total)
        for (place, term) in terms.enumerated() {
            early[Int(term)] += 1 / Double(place + 1)
            for other in terms[(place + 1)..<min(place + window, terms.count)] where other != term {
                pairs[Int(term)].append((other, 1))
                pairs[Int(other)].append((term, 1))
            }
        }
        return PageRank(SparseMatrix(columns: total, rowsOfPairs: pairs), personalization: early).scores
    }
}
