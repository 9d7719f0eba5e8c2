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
    public enum Method: String, Sendable, CaseIterable, Codable {
        /// A trained ranking over figures of position, centrality, wording and more, which knows news from other prose.
        case auto
        /// A random surfer over shared words (Mihalcea and Tarau 2004).
        case textRank = "textrank"
        /// The same over BM25 weights (Barrios and others 2016).
        case textRankBM25 = "textrank-bm25"
        /// A random surfer over cosines (Erkan and Radev 2004, continuous).
        case lexRank = "lexrank"
        /// The same over edges of weight 1 where the cosine is over 0.1 (Erkan and Radev 2004).
        case thresholdLexRank = "lexrank-threshold"
        /// Strength in the topics of the article (Steinberger and Ježek 2004).
        case lsa
        /// Words of the mean sentence (Radev and others 2004).
        case centroid
        /// Probable words, each told once (Nenkova and Vanderwende 2005).
        case sumBasic = "sumbasic"
        /// Words distributed as in the article (Haghighi and Vanderwende 2009).
        case kl
        /// Clusters of frequent words (Luhn 1958).
        case luhn
        /// Centrality over what follows, against what came before (Zheng and Lapata 2019), over TF-IDF rows.
        case pacSum = "pacsum"
        /// The same over a latent space.
        case latentPacSum = "pacsum-lsa"
        /// Coverage and diversity (Lin and Bilmes 2011).
        case submodular
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

    /// The weights of `auto`; nil for those that come with the library, which are read when they are first needed.
    public let trained: TrainedRanking?

    /// A corpus in whose latent space a sentence can answer the query without sharing a word with it.
    public let model: CorpusModel?

    /// - Parameters:
    ///   - method: the way of ranking.
    ///   - diversity: 0…1.
    ///   - query: what the reader asks about, in the language of the documents.
    ///   - trained: weights for ``Method/auto``, which no other method reads.
    ///   - model: heeded where there is a query, and the model has a latent space.
    public init(
        _ method: Method = .auto, diversity: Double = 0, query: String? = nil, trained: TrainedRanking? = nil,
        model: CorpusModel? = nil
    ) {
        precondition((0...1).contains(diversity), "diversity \(diversity) is not within 0…1")
        self.method = method
        self.diversity = diversity
        self.query = query
        self.trained = trained
        self.model = model
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
    /// - Parameters:
    ///   - documents: told together, in this order but that those with a date come by their dates; times in different
    ///     zones are those of one clock.
    ///   - length: of the whole summary.
    ///   - order: in which the chosen sentences are told.
    ///   - known: documents whose content the reader has had already; what they say is left out.
    public func summarize(
        _ documents: [Document], length: SummaryLength = .sentences(3), order: Summary.Order = .document,
        leavingOut known: [Document] = []
    ) -> Summary {
        summarize(documents, length: length, order: order, leavingOut: KnownDocuments(known))
    }

    /// The same, what the reader knows having been read before: once for many summaries.
    public func summarize(
        _ documents: [Document], length: SummaryLength = .sentences(3), order: Summary.Order = .document,
        leavingOut known: KnownDocuments
    ) -> Summary {
        // Worked on in an order of their own, so that the choice does not hang on the order in which they come.
        let places = Self.canonicalOrder(of: documents)
        let vectors = SentenceVectors(
            places.map { documents[$0] }, query: query, model: model, hashingForms: method == .auto,
            known: known.isEmpty ? nil : known)
        let surfaces = vectors.surfaceFacts(readingMarks: method == .auto)
        let ranking = vectors.ranking(by: method, trained: trained, surfaces)
        var choice = SentenceChoice(
            vectors, ranking,
            SentenceCraft(vectors, surfaces, readingNames: ranking.danglingCost > 0),
            diversity: diversity)
        choice.leaveOut(known)
        let budget = LengthBudget(length, in: vectors)
        var taken = Self.bestPicks(from: choice, budget, vectors)
        let least = taken.isEmpty ? budget.leastLength(for: choice.openers) : nil
        switch order {
        case .document:
            let ranks = Self.tellingRanks(of: documents)
            taken.sort {
                let (first, second) = (vectors.rows[$0.row], vectors.rows[$1.row])
                return (ranks[places[first.document]], first.sentence)
                    < (ranks[places[second.document]], second.sentence)
            }
        case .score: taken.sort { ($1.score, $0.row) < ($0.score, $1.row) }
        }
        let told = Set(taken.map { vectors.rows[$0.row].document }).reduce(into: [:]) { told, place in
            told[place] = ToldRange(vectors.documents[place])
        }
        return Summary(
            method: method,
            sentences: taken.map { pick in
                let row = vectors.rows[pick.row]
                let document = vectors.documents[row.document]
                let range = told[row.document]!.of(row.sentence)
                return Summary.Sentence(
                    document: places[row.document], index: row.sentence, range: range, score: pick.score,
                    text: document.text(of: range), reasons: pick.reasons)
            }, leastLength: least, isUnanswered: query != nil && !vectors.isSteered && !vectors.rows.isEmpty)
    }
}

extension Summarizer {
    /// The picks of `budget`, or those of a smaller one that tell more of the article: more room never tells less.
    ///
    /// A long sentence that fits into the larger budget only may keep out two that fit into both. Any budget between
    /// what a choice needs and what it may have leads to the same choice, so that few have to be tried.
    private static func bestPicks(
        from choice: SentenceChoice, _ budget: LengthBudget, _ vectors: SentenceVectors
    ) -> [ChoiceCourse.Taken] {
        var course = ChoiceCourse(choice, budget, isRetried: budget.isOfLength)
        var best = course.taken
        guard course.isRetried else { return best }
        let totals = vectors.counts.columnSums()
        var most = vectors.coverage(of: best.map(\.row), totals)
        while course.used > 1 {
            course.retry(below: course.used)
            let coverage = vectors.coverage(of: course.taken.map(\.row), totals)
            if coverage > most { (best, most) = (course.taken, coverage) }
        }
        return best
    }

    /// The documents' places sorted by date, id and text.
    private static func canonicalOrder(of documents: [Document]) -> [Int] {
        guard documents.count > 1 else { return Array(documents.indices) }
        let times = documents.map { $0.date.flatMap(PublicationTime.init(iso:)) }
        return documents.indices.sorted { first, second in
            let (a, b) = (documents[first], documents[second])
            if times[first] != times[second] {
                guard let one = times[first], let other = times[second] else { return times[first] == nil }
                return one < other
            }
            if let one = a.date, let other = b.date, one != other { return one < other }
            if (a.date == nil) != (b.date == nil) { return a.date == nil }
            if a.id != b.id { return a.id < b.id }
            return a.bytes.lexicographicallyPrecedes(b.bytes)
        }
    }

    /// Each document's place in what is told: those with a date take the places of all of those by their dates, the
    /// others keep theirs.
    private static func tellingRanks(of documents: [Document]) -> [Int] {
        let dated = documents.indices.compactMap { place in
            documents[place].date.flatMap(PublicationTime.init(iso:)).map { (place: place, time: $0) }
        }
        var ranks = Array(documents.indices)
        for (rank, one) in zip(dated.map(\.place), dated.sorted { ($0.time, $0.place) < ($1.time, $1.place) }) {
            ranks[one.place] = rank
        }
        return ranks
    }
}

extension SentenceVectors {
    /// How often the terms of some rows stand in all the sentences, each term counted once.
    ///
    /// - Parameter totals: of each term.
    func coverage(of told: [Int], _ totals: [Double]) -> Double {
        Set(told.flatMap { counts.row($0).indices }).reduce(0) { $0 + totals[Int($1)] }
    }
}
