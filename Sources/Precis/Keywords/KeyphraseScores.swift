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
        let rows = KeyphraseRows(found, chosen, &known)
        let width = KeyphraseRows.width
        let trees = model.trees
        var odds = [Double](repeating: trees.base, count: chosen.count)
        rows.values.withUnsafeBufferPointer { rows in
            let first = min(Self.firstTrees, trees.count)
            trees.add(0..<first, rows: rows, width: width, chosen: Array(odds.indices), to: &odds)
            let floor = Self.greatest(Self.finalists, of: odds)
            let finalists = odds.indices.filter { odds[$0] >= floor }
            trees.add(first..<trees.count, rows: rows, width: width, chosen: finalists, to: &odds)
        }
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
        // Hoare's selection: the side that holds the place is parted again.
        var numbers = numbers
        return numbers.withUnsafeMutableBufferPointer { numbers in
            var (low, high) = (0, numbers.count - 1)
            while low < high {
                let middle = low + (high - low) / 2
                let (a, b, c) = (numbers[low], numbers[middle], numbers[high])
                let pivot = max(min(a, b), min(max(a, b), c))
                var (left, right) = (low, high)
                while left <= right {
                    while numbers[left] > pivot { left += 1 }
                    while numbers[right] < pivot { right -= 1 }
                    if left <= right {
                        numbers.swapAt(left, right)
                        left += 1
                        right -= 1
                    }
                }
                if count - 1 <= right {
                    high = right
                } else if count - 1 >= left {
                    low = left
                } else {
                    break
                }
            }
            return numbers[count - 1]
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
