/// How likely each candidate is a keyphrase, by the trained model.
struct KeyphraseScores: Sendable {
    /// By candidate, 0…1; 0 for those that are not worth a look.
    private(set) var probabilities: [Double]

    /// Long articles have thousands of runs that stand once, far down: those are no keyphrases.
    static func worthy(_ found: KeyphraseCandidates) -> [Int] {
        found.candidates.indices.filter {
            let one = found.candidates[$0]
            return one.count > 1 || one.inTitle || Int(one.first) < 400
        }
    }

    /// Trees after which the candidates that are far behind are left.
    private static let firstTrees = 35
    /// Candidates that all trees look at.
    private static let finalists = 60

    /// - Parameter known: what `model` knows of words that the article's reader has met.
    init(_ found: KeyphraseCandidates, _ known: inout KnownWords, model: KeyphraseModel = .trained) {
        let chosen = Self.worthy(found)
        let rows = KeyphraseRows.of(found, chosen, &known)
        let trees = model.trees
        let first = min(Self.firstTrees, trees.count)
        var odds = [Double](repeating: trees.base, count: chosen.count)
        trees.add(0..<first, rows, to: &odds)
        let floor = Self.greatest(Self.finalists, of: odds)
        let finalists = odds.indices.filter { odds[$0] >= floor }
        var last = finalists.map { odds[$0] }
        trees.add(first..<trees.count, rows.selecting(finalists), to: &last)
        for (place, sum) in zip(finalists, last) { odds[place] = sum }
        probabilities = [Double](repeating: 0, count: found.candidates.count)
        for (row, place) in chosen.enumerated() { probabilities[place] = 1 / (1 + exponential(-odds[row])) }
        if found.tokens.count < Self.short { lean(on: KeywordMethods.positionRank(found), found) }
    }

    /// Words under which a text is shorter than what the trees were trained on.
    private static let short = 50

    /// Mixes in another method's scores, geometrically, the more the shorter the text is.
    private mutating func lean(on scores: [Double], _ found: KeyphraseCandidates) {
        let greatest = scores.max() ?? 0
        guard greatest > 0 else { return }
        let share = Double(found.tokens.count) / Double(Self.short)
        for place in probabilities.indices where probabilities[place] > 0 {
            let other = max(scores[place] / greatest, 0.01)
            probabilities[place] = exponential(
                share * naturalLogarithm(probabilities[place]) + (1 - share) * naturalLogarithm(other))
        }
    }

    /// The `count`-th greatest of some numbers, or less than all where there are no more.
    static func greatest(_ count: Int, of numbers: [Double]) -> Double {
        guard numbers.count > count, count > 0 else { return -.infinity }
        // The side of a pivot that holds the place is parted again. Every number is written to both sides and kept on
        // one or none, so that nothing branches.
        return withUnsafeTemporaryAllocation(of: Double.self, capacity: 3 * numbers.count) { room in
            var (left, above, below) = (0, numbers.count, 2 * numbers.count)
            for (place, number) in numbers.enumerated() { room.initializeElement(at: place, to: number) }
            room[above...].initialize(repeating: 0)
            var (size, count) = (numbers.count, count)
            while true {
                let (a, b, c) = (room[left], room[left + size / 2], room[left + size - 1])
                let pivot = max(min(a, b), min(max(a, b), c))
                var (greater, less) = (0, 0)
                for place in left..<left + size {
                    let number = room[place]
                    room[above &+ greater] = number
                    greater &+= number > pivot ? 1 : 0
                    room[below &+ less] = number
                    less &+= number < pivot ? 1 : 0
                }
                if count <= greater {
                    swap(&left, &above)
                    size = greater
                } else if count > size - less {
                    count -= size - less
                    swap(&left, &below)
                    size = less
                } else {
                    return pivot
                }
            }
        }
    }

    /// The stop words, or "." for a bound and "_" for a word, before (`<`) and after (`>`) the first occurrence.
    static func neighbours(of one: KeyphraseCandidates.Candidate, _ found: KeyphraseCandidates) -> [String] {
        let (start, end) = (Int(one.start), Int(one.start + one.length))
        var before = "<."
        if !found.isBound(before: start) {
            let token = found.tokens[start - 1]
            before = KeyphraseCandidates.isContent(token) ? "<_" : "<" + found.words.surface(token.surface)
        }
        var after = ">."
        if !found.isBound(before: end) {
            let token = found.tokens[end]
            after = KeyphraseCandidates.isContent(token) ? ">_" : ">" + found.words.surface(token.surface)
        }
        return [before, after]
    }
}
