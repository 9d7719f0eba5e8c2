/// The trained ranking behind `auto`: boosted trees over `SentenceFeatures`, one of which adds up the weights of cue
/// words, foretell what a sentence adds to a summary.
///
/// The weights in `Models/ranking` were learned by the project's own training; another file of that form can be read
/// in their place.
public struct TrainedRanking: Sendable {
    let trees: BoostedTrees
    let cues: CueWords

    /// The reasons of which a worth is told, each a group of features, and their shares of the trees' answers.
    private let reasons: [String]
    private let shares: BoostedTrees.Shares

    /// What likeness to a chosen sentence costs, in standard deviations of the article's figures.
    static let repetitionCost = 1.1

    /// What an opening that leans on a sentence left out costs, in the same unit.
    static let danglingCost = 1.0

    /// What a sentence e times as long as another is worth more, in the same unit, up to ``fullLength`` words: ROUGE asks
    /// for as few words as the references have, and the short sentence that tells little is no worse by it; a reader asks
    /// for what happened.
    static let lengthGain = 0.2
    static let fullLength = 40.0

    /// What the first term of a query that a sentence holds is worth, in the same unit; n terms are worth √n times
    /// that.
    static let queryGain = 1.2

    /// What being all alike to a query in a model's latent space is worth, in the same unit.
    static let latentGain = 2.0

    /// What the first sentence of an article is worth where several are summarised together, in the same unit; the
    /// n-th is worth 1/√n of that. Accounts of one event agree most in how they open.
    static let leadGain = 4.0

    /// What a sentence of one of several articles loses where those chosen before it tell all of it, in the same unit: as
    /// much as the opening of its article gains.
    static let retellingCost = leadGain

    /// Weights that are no such file.
    public struct FormatError: Error, Sendable, CustomStringConvertible {
        /// From 1.
        public let line: Int
        /// What is wrong there.
        public let what: String
        /// The line and what is wrong there.
        public var description: String { "line \(line): \(what)" }
    }

    /// Reads weights as the training writes them: lines `cues LANGUAGE WORD WEIGHT …`, a line `features NAME …`, a line
    /// `model NAME BASE`, then a line a tree.
    ///
    /// - Throws: ``FormatError`` where the text is no such file or names a feature that is not known.
    public init(_ text: String) throws(FormatError) {
        guard let trees = try BoostedTrees.models(in: text)["plain"] else {
            throw FormatError(line: 1, what: "no model named plain")
        }
        self.trees = trees
        cues = try CueWords(text)
        var reasons: [String] = []
        for feature in SentenceFeatures.all where !reasons.contains(feature.reason) { reasons.append(feature.reason) }
        let groups = SentenceFeatures.all.map { feature in reasons.firstIndex(of: feature.reason)! }
        shares = trees.shares(of: groups, count: reasons.count)
        self.reasons = reasons
    }

    /// The ranking of the sentences, the reasons of each told by the groups of features.
    func ranking(of vectors: SentenceVectors, _ surfaces: [SurfaceFacts]) -> SentenceRanking {
        let features = SentenceFeatures(vectors, surfaces, cues)
        let count = vectors.count
        guard count > 0 else { return SentenceRanking(count: 0, parts: []) }
        var values = reasons.map { _ in [Double](repeating: 0, count: count) }
        let rows = features.values.withUnsafeBufferPointer { RowBlocks($0, width: SentenceFeatures.width) }
        var worths = trees.explain(rows, by: shares, parts: &values)
        var parts = zip(reasons, values).map { (name: $0, values: $1) }
        let mean = worths.reduce(0, +) / Double(count)
        let spread = (worths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)).squareRoot()
        let length = parts.firstIndex { $0.name == "length" }!
        for (row, facts) in surfaces.enumerated() {
            let gain = Self.lengthGain * spread * naturalLogarithm(min(max(facts.words, 1), Self.fullLength))
            parts[length].values[row] += gain
            worths[row] += gain
        }
        let isSteered = vectors.isSteered
        let opensDispatch = vectors.opensDispatch && !isSteered
        if opensDispatch {
            // No worse than the third best, whose place it takes.
            let gain = max(0, worths.sorted(by: >)[min(2, count - 1)] - worths[0])
            parts.append(("opening of a dispatch", [gain] + [Double](repeating: 0, count: count - 1)))
            worths[0] += gain
        }
        if vectors.documents.count > 1, !isSteered {
            let gains = vectors.lead().map { Self.leadGain * max(spread, 1e-3) * $0 }
            parts.append(("opening of its article", gains))
            for row in 0..<count { worths[row] += gains[row] }
        }
        var answer: Int?
        if isSteered {
            let gains: [Double]
            (gains, answer) = Self.steer(&worths, vectors, surfaces, unit: max(spread, 1e-3))
            parts.append(("query", gains))
        }
        // A score is told as the distance from the least of the article's sentences: what the average one has of it
        // is the article's share, and the rest is what the sentence has of its own. Where none is better than another,
        // all are the best.
        let lowest = worths.min() ?? 0
        let greatest = (worths.max() ?? 0) - lowest
        for place in parts.indices {
            let average = parts[place].values.reduce(0, +) / Double(count)
            for row in 0..<count { parts[place].values[row] -= average }
        }
        let average = greatest > 0 ? worths.reduce(0, +) / Double(count) - lowest : 1
        parts.append(("the average", [Double](repeating: average, count: count)))
        var ranking = SentenceRanking(count: count, parts: parts)
        let unit = greatest > 0 ? spread / greatest : 0
        ranking.repetitionCost = Self.repetitionCost * unit
        ranking.retellingCost = Self.retellingCost * unit
        ranking.danglingCost = Self.danglingCost * unit
        ranking.poverty = SentenceCraft.withinQuotation * Self.danglingCost * unit
        ranking.promised = opensDispatch ? (row: 0, after: 2) : answer.map { (row: $0, after: 0) }
        return ranking
    }

    /// Adds to each row's worth what the query gives it, which is returned with the row that answers best.
    ///
    /// - Parameter unit: a standard deviation of the article's figures.
    private static func steer(
        _ worths: inout [Double], _ vectors: SentenceVectors, _ surfaces: [SurfaceFacts], unit: Double
    ) -> (gains: [Double], answer: Int?) {
        let asked = Set(vectors.queryTerms)
        let held = vectors.rows.indices.map { vectors.counts.row($0).indices.filter { asked.contains($0) } }
        var gains = vectors.rows.indices.map { row in
            let terms = Double(held[row].count).squareRoot()
            return unit * (queryGain * terms + latentGain * (vectors.queryLikeness?[row] ?? 0))
        }
        for row in gains.indices { worths[row] += gains[row] }
        // What was asked is answered first: a reader who wants one sentence wants that.
        let answer = answer(holding: held, worths, surfaces)
        if let answer {
            let gain = max(0, worths.max()! - worths[answer]) + 1e-3 * unit
            gains[answer] += gain
            worths[answer] += gain
        }
        return (gains, answer)
    }

    /// The sentence that holds most of a query's terms, rare ones counting for more; of equals the worthiest. No question
    /// where a statement holds any. Nil where none does.
    private static func answer(holding held: [[Int32]], _ worths: [Double], _ surfaces: [SurfaceFacts]) -> Int? {
        var frequencies: [Int32: Int] = [:]
        for term in held.joined() { frequencies[term, default: 0] += 1 }
        let rarity = frequencies.mapValues { naturalLogarithm(Double(1 + held.count) / Double($0)) }
        let shares = held.map { terms in terms.reduce(0) { $0 + rarity[$1]! } }
        let holders = held.indices.filter { surfaces[$0].noEndMark == 0 && shares[$0] > 0 }
        let statements = holders.filter { surfaces[$0].question == 0 }
        return (statements.isEmpty ? holders : statements)
            .max { (shares[$0], worths[$0], -$0) < (shares[$1], worths[$1], -$1) }
    }
}

extension SentenceVectors {
    /// Whether the first row follows a dateline: an agency's first sentence is written to tell the story by itself.
    fileprivate var opensDispatch: Bool {
        guard documents.count == 1, let dateline = documents[0].dateline, !dateline.range.isEmpty else { return false }
        return sentence(0).range.lowerBound >= dateline.range.upperBound
    }
}

extension TrainedRanking {
    /// The weights that come with the library.
    public static let standard: TrainedRanking = {
        do {
            return try TrainedRanking(RankingWeights.text)
        } catch {
            preconditionFailure("the library's own ranking weights: \(error)")
        }
    }()
}
