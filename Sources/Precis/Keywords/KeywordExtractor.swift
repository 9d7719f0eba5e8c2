/// Finds the words and phrases that tell what an article is about.
///
/// ```swift
/// let dispatch = Document(text: "Nobody heard from the port authority. The port authority was silent.")
/// KeywordExtractor().keywords(of: dispatch, count: 1).map(\.text)      // ["port authority"]
/// ```
///
/// Candidates are runs of words between punctuation (`KeyphraseCandidates`); a small trained model tells from their
/// frequency, place, bounds, casing, rank in the word graph and rarity how likely each is a keyphrase. The article *How
/// keywords are found* tells the whole way. Other methods go by name.
public struct KeywordExtractor: Sendable {
    /// How phrases are scored.
    public let method: Method

    /// A corpus of which it is known how rare words are in it: what all its articles speak of is no keyword of one. For
    /// ``Method/auto`` and ``Method/tfidf``.
    public let model: CorpusModel?

    /// - Parameters:
    ///   - method: how phrases are scored.
    ///   - model: a corpus by which words are rare; nil for what the library knows.
    public init(_ method: Method = .auto, model: CorpusModel? = nil) {
        self.method = method
        self.model = model
    }

    /// At most `count` keywords of `document`, best first; none where it holds no term. O(bytes).
    ///
    /// ``Method/auto`` gives fewer, but no fewer than five, where further phrases are likelier wrong than right.
    public func keywords(of document: Document, count: Int = 10) -> [Keyword] {
        KeyphraseReader.reading(document, model: model) { keywords(of: $0, count: count, &$1) }
    }

    /// The keywords of ``keywords(of:count:)`` in at most `clusters` groups of those that keep the same company.
    public func clusters(
        of document: Document, count: Int = 10, clusters: Int, seed: UInt64 = 0
    ) -> (keywords: [Keyword], clusters: [KeywordCluster]) {
        KeyphraseReader.reading(document, model: model) { found, known in
            let keywords = keywords(of: found, count: count, &known)
            return (keywords, KeywordClusterer(found, seed: seed).clusters(of: keywords, count: clusters))
        }
    }

    private func keywords(
        of found: KeyphraseCandidates, count: Int, _ known: inout KnownWords
    ) -> [Keyword] {
        let scores = KeywordMethods.scores(found, method, &known)
        let chosen = KeyphraseChoice.chosen(
            found, scores, count: max(count, 0), endsEarly: method == .auto, &known)
        let greatest = chosen.first?.score ?? 1
        return chosen.map { one in
            let candidate = found.candidates[one.candidate]
            let text = found.text(of: candidate) {
                !known.kind($0, found.words).isDisjoint(with: [.verb, .participle])
            }
            return Keyword(
                text: text, score: one.score / greatest, ranges: found.ranges(of: candidate),
                terms: KeywordMethods.terms(found, one.candidate))
        }
    }
}
