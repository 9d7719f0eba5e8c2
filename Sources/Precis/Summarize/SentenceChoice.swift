/// Hands out sentences from the best down, each once, passing over what repeats a chosen one.
///
/// Maximal marginal relevance (Carbonell and Goldstein 1998): a candidate is worth
/// (1 − λ) · score − λ · (its greatest cosine with a chosen sentence).
struct SentenceChoice {
    private let vectors: SentenceVectors
    private let scores: [Double]
    private let diversity: Double

    /// Rows that may still be taken, ascending.
    private var candidates: [Int]
    /// Each row's greatest cosine with a chosen row.
    private var redundancy: [Double]

    /// Cosine from which two sentences are one said twice.
    static let sameness = 0.95

    /// Cosine from which a sentence says what a text that the reader knows says.
    static let known = 0.6

    init(_ vectors: SentenceVectors, _ scores: [Double], diversity: Double) {
        self.vectors = vectors
        self.scores = scores
        self.diversity = diversity
        candidates = Array(0..<vectors.count)
        redundancy = [Double](repeating: 0, count: vectors.count)
    }

    /// Takes away the sentences that `documents` say already.
    mutating func leaveOut(_ documents: [Document]) {
        guard !documents.isEmpty, !candidates.isEmpty else { return }
        let both = SentenceVectors(vectors.documents + documents)
        let mine = both.weights.slice(rows: 0..<vectors.count)
        let theirs = both.weights.slice(rows: vectors.count..<both.count)
        let nearest = theirs.topNeighbors(of: mine, count: 1, threshold: Float(Self.known))
        candidates.removeAll { !nearest[$0].isEmpty }
    }

    /// The best sentence left, taken out of the candidates; ties go to the earlier one.
    mutating func next() -> Int? {
        var best: (place: Int, worth: Double)?
        for (place, row) in candidates.enumerated() {
            let worth = (1 - diversity) * scores[row] - diversity * redundancy[row]
            if best.map({ worth > $0.worth }) ?? true { best = (place, worth) }
        }
        return best.map { candidates.remove(at: $0.place) }
    }

    /// Lowers what is like `row`, a row that has been chosen, and drops what repeats it.
    mutating func accept(_ row: Int) {
        let likeness = vectors.likeness(to: vectors.weights.slice(rows: row..<(row + 1)))
        for candidate in candidates { redundancy[candidate] = max(redundancy[candidate], likeness[candidate]) }
        candidates.removeAll { redundancy[$0] >= Self.sameness || vectors.repeats($0, row) }
    }
}

extension SentenceVectors {
    /// Whether two rows are the same run of surface forms: true of sentences without a term too.
    func repeats(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (tokens[rows[a].tokens], tokens[rows[b].tokens])
        return first.count == second.count && zip(first, second).allSatisfy { $0.surface == $1.surface }
    }
}
