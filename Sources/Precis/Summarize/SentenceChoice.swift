/// Hands out sentences from the best down, each once, passing over what repeats a chosen one.
///
/// Maximal marginal relevance (Carbonell and Goldstein 1998): a candidate is worth
/// (1 − λ) · score − λ · (its greatest cosine with a chosen sentence).
struct SentenceChoice {
    private let vectors: SentenceVectors
    private var ranking: SentenceRanking
    private let diversity: Double

    /// Rows that may still be taken: ascending, or from the worst to the best where ``isOrdered``.
    private(set) var candidates: [Int]
    /// Whether the candidates are in the order of their worths, which stay until a row is accepted: looking for each of
    /// very many that have no room among all the others would take time by their square.
    private var isOrdered = false
    /// Whether the last row that was handed out was not accepted.
    private var isPassedOver = false
    /// Each row's greatest cosine with a chosen row.
    private var redundancy: [Double]

    /// Each row's greatest share that one chosen row tells already, where it is most of it: a short sentence is little
    /// like the long one that says the same and more.
    private var told: [Double]

    /// What is told already of each row; nil where one article is told to somebody who has read nothing before.
    private var retelling: Retelling?

    /// What the rows say word for word, of those that were asked for.
    private let wordings: Wordings
    private let craft: SentenceCraft
    /// Last words of the names that chosen rows give in full.
    private var introduced: Set<Int32> = []
    private var isChosen: [Bool]
    private var accepted: [Int] = []

    /// Cosine from which two sentences are one said twice.
    static let sameness = 0.95

    /// Cosine from which a sentence says what a text that the reader knows says.
    static let known = 0.6

    init(_ vectors: SentenceVectors, _ ranking: SentenceRanking, _ craft: SentenceCraft, diversity: Double) {
        self.vectors = vectors
        self.ranking = ranking
        self.diversity = diversity
        let ownRows = (0..<vectors.count).filter { !craft.isBoilerplate[$0] }
        // An article of nothing else is summarised by what it has.
        candidates = ownRows.isEmpty ? Array(0..<vectors.count) : ownRows
        wordings = Wordings(vectors)
        self.craft = craft
        isChosen = [Bool](repeating: false, count: vectors.count)
        redundancy = [Double](repeating: 0, count: vectors.count)
        told = redundancy
        retelling = vectors.documents.count > 1 && ranking.retellingCost > 0 ? Retelling(vectors.counts) : nil
    }

    /// Takes away the sentences that `known` says already, whose terms the vectors have looked up.
    mutating func leaveOut(_ known: KnownDocuments) {
        guard !known.isEmpty, !candidates.isEmpty else { return }
        let weights = known.weights(beside: vectors)
        let nearest = weights.known.topNeighbors(of: weights.own, count: 1, threshold: Float(Self.known))
        if ranking.retellingCost > 0 {
            var retelling = retelling ?? Retelling(vectors.counts)
            retelling.know(weights.known)
            self.retelling = retelling
        }
        candidates = candidates.filter { nearest[$0].isEmpty && !known.wordings.contains(wordings[$0]) }
    }

    /// A sentence at the moment it was handed out.
    struct Pick {
        let row: Int
        let score: Double
    }

    /// The best sentence left, taken out of the candidates; ties go to the earlier one.
    mutating func next() -> Pick? {
        if let (row, after) = ranking.promised, accepted.count == after {
            // It is looked for once: what is no candidate now is none later.
            ranking.promised = nil
            if let place = candidates.firstIndex(of: row) { return pick(place) }
        }
        if isOrdered { return candidates.isEmpty ? nil : pick(candidates.count - 1) }
        let preferred = ranking.joint?.isPreferred(among: candidates)
        if isPassedOver, preferred == nil {
            candidates = orderedCandidates()
            isOrdered = true
            return next()
        }
        return bestPlace(preferred).map { pick($0) }
    }

    /// The candidates from the worst to the best.
    private func orderedCandidates() -> [Int] {
        candidates.map { (row: $0, worth: worth($0)) }
            .sorted { ($0.worth, $1.row) < ($1.worth, $0.row) }.map(\.row)
    }

    /// The place of the best candidate.
    private func bestPlace(_ preferred: [Bool]?) -> Int? {
        var best: (place: Int, isPreferred: Bool, worth: Double)?
        for (place, row) in candidates.enumerated() {
            // Costs only take off: what is worth less before them than the best after them need not be looked at.
            if preferred == nil, let best, (1 - diversity) * ranking.scores[row] < best.worth { continue }
            let worth = worth(row)
            let isPreferred = preferred?[row] ?? true
            if let best, best.isPreferred != isPreferred ? best.isPreferred : worth <= best.worth { continue }
            best = (place, isPreferred, worth)
        }
        return best?.place
    }

    /// What a candidate is worth beside those that are chosen.
    private func worth(_ row: Int) -> Double {
        var score = ranking.scores[row] - ranking.repetitionCost * max(redundancy[row], told[row])
        if let retelling { score -= ranking.retellingCost * retelling[row] }
        if craft.leaning[row] > 0, !isChosen[row - 1] {
            score -= ranking.danglingCost * craft.leaning[row]
        } else if pointsOutside(row) {
            score -= ranking.danglingCost
        }
        if vectors.isLast(row) || !isChosen[row + 1] {
            if craft.leavesOpen[row] { score -= ranking.danglingCost * Self.openCost }
            if craft.asks[row] { score -= ranking.danglingCost * Self.askingCost }
        }
        if !introduced.isSuperset(of: craft.introductions.wanted[row]) { score -= ranking.danglingCost }
        if craft.isPoor[row] { score -= ranking.poverty }
        if craft.isRestated[row] { score -= ranking.danglingCost * Self.restatedCost }
        if ranking.scores[row] < Self.asideShare {
            score -= ranking.danglingCost * Self.brevityCost * craft.brevity[row]
        }
        return (1 - diversity) * score - diversity * redundancy[row]
    }

    /// Whether a row points to something that no chosen sentence before it tells; of the first choice it is not asked,
    /// which tells most by itself.
    private func pointsOutside(_ row: Int) -> Bool {
        guard !accepted.isEmpty, !craft.pointers.phrases[row].isEmpty, !isChosen[row - 1] else { return false }
        let document = vectors.rows[row].document
        let earlier = accepted.filter { $0 < row && vectors.rows[$0].document == document }
        return craft.pointers.phrases[row].contains { phrase in
            !earlier.contains { told in phrase.contains(where: vectors.counts.row(told).indices.contains) }
        }
    }

    /// Whether a row does not fill up what is left of a budget.
    func isFragment(_ row: Int) -> Bool { craft.isFragment[row] }

    /// What an opened quotation costs that the summary does not close, beside a leaning opening.
    private static let openCost = 2.0
    /// What a question costs that the summary does not go on from.
    private static let askingCost = 2.0
    /// What it costs to be said again by the sentence after.
    private static let restatedCost = 4.0
    /// What an aside of no words would cost.
    private static let brevityCost = 3.0

    /// Share of the best sentence's score below which a sentence is an aside: it is not told for want of a better one.
    static let asideShare = 0.4

    /// The rows of which one is told first, the best that has room: all that fill up a budget, and the best of all.
    var openers: [Int] {
        var choice = self
        let best = choice.next()?.row
        return candidates.filter { $0 == best || !isFragment($0) }
    }

    /// Takes a candidate.
    private mutating func pick(_ place: Int) -> Pick {
        let row = candidates.remove(at: place)
        isPassedOver = true
        return Pick(row: row, score: ranking.scores[row] * scale(row))
    }

    /// A joint ranking's worths may grow beyond the first one's; they are told as 1.
    private func scale(_ row: Int) -> Double { 1 / max(1, ranking.scores[row]) }

    /// Why a row is worth what it is at this moment.
    func reasons(for row: Int) -> [Summary.Reason] {
        let scale = scale(row)
        return ranking.reasons.map { Summary.Reason(name: $0.name, share: $0.values[row] * scale) }
    }

    /// Lowers what is like `row`, a row that has been chosen, and drops what repeats it.
    mutating func accept(_ row: Int) {
        isChosen[row] = true
        introduced.formUnion(craft.introductions.given[row])
        accepted.append(row)
        ranking.accept(row)
        let likeness = vectors.likeness(to: vectors.weights.slice(rows: row..<(row + 1)))
        for candidate in candidates { redundancy[candidate] = max(redundancy[candidate], likeness[candidate]) }
        if ranking.repetitionCost > 0 {
            let shares = vectors.toldShares(by: row)
            for candidate in candidates where shares[candidate] >= Self.mostTold {
                told[candidate] = max(told[candidate], shares[candidate])
            }
        }
        if vectors.documents.count > 1 { retelling?.accept(row) }
        var left: [Int] = []
        for candidate in candidates where redundancy[candidate] < Self.sameness {
            // Sentences of one language with many terms say the same only where they are like each other.
            let mayRepeat =
                likeness[candidate] >= Self.kinship || vectors.documents.count > 1
                || vectors.counts.row(candidate).indices.count <= Self.fewTerms
            if !mayRepeat || wordings[candidate] != wordings[row] { left.append(candidate) }
        }
        if isOrdered { left.sort() }
        candidates = left
        (isOrdered, isPassedOver) = (false, false)
    }

    /// Share from which most of a sentence is told already.
    private static let mostTold = 0.6

    /// Cosine below which sentences of more than ``fewTerms`` terms, a mark's numbers among them, have other words.
    private static let kinship = 0.4
    private static let fewTerms = 6
}

/// A hash of the words that each row tells, marks of lists and footnotes aside: those that say the same word for word
/// have the same, whatever language either is read in and whether or not they hold a term. Each is found when it is
/// first asked for, once for all copies of a choice.
private final class Wordings {
    private let vectors: SentenceVectors
    private var known: [UInt64?]
    private lazy var told = vectors.documents.map(ToldRange.init)

    init(_ vectors: SentenceVectors) {
        self.vectors = vectors
        known = [UInt64?](repeating: nil, count: vectors.count)
    }

    subscript(row: Int) -> UInt64 {
        if let known = known[row] { return known }
        let place = vectors.rows[row]
        let range = told[place.document].of(place.sentence)
        let wording = vectors.documents[place.document].bytes.withUnsafeBufferPointer {
            WordHashes.wording($0, range: range)
        }
        known[row] = wording
        return wording
    }
}
