/// How central each term of an article is: PositionRank (Florescu and Caragea 2017).
///
/// Terms within `window` terms of one another are joined, once for each time; a walk over the joints starts anew
/// where terms stand early. The joints are never written down: what a place gets from those around it is the
/// difference of two running sums, less what its own term has there. O(terms) a step, whatever the window.
struct WordRanks: Sendable {
    /// By term, the greatest being 1.
    let scores: [Float]

    /// Running terms that are looked at: beyond them a long paper only repeats itself.
    static let longest = 3000
    /// Steps of the walk.
    private static let steps = 15

    init(_ tokens: [Token], terms count: Int, window: Int = 6, favoursEarly: Bool = true, damping: Float = 0.85) {
        var running: [Int] = []
        running.reserveCapacity(min(tokens.count, Self.longest))
        for token in tokens where token.term >= 0 && running.count < Self.longest { running.append(Int(token.term)) }
        var starts = [Double](repeating: 0, count: count)
        // How often a term stands near itself, which is no joint, and how many joints it has.
        var own = starts
        var degrees = starts
        for (place, term) in running.enumerated() {
            starts[term] += favoursEarly ? 1 / Double(place + 1) : 1
            let near = max(0, place - window + 1)..<min(place + window, running.count)
            degrees[term] += Double(near.count)
            for other in running[near] where other == term { own[term] += 1 }
        }
        guard !running.isEmpty else {
            scores = [Float](repeating: 0, count: count)
            return
        }
        for term in 0..<count { degrees[term] -= own[term] }
        if !favoursEarly { starts = starts.map { $0 > 0 ? 1 : 0 } }
        let sum = starts.reduce(0, +)
        starts = starts.map { $0 / sum }
        var current = starts
        var shares = current
        var sums = [Double](repeating: 0, count: running.count + 1)
        let damping = Double(damping)
        for _ in 0..<Self.steps {
            var lost = 0.0
            for term in 0..<count {
                if degrees[term] > 0 {
                    shares[term] = damping * current[term] / degrees[term]
                } else {
                    lost += current[term]
                    shares[term] = 0
                }
            }
            Self.runningSums(of: shares, running, &sums)
            for term in 0..<count {
                current[term] = starts[term] * (1 - damping + damping * lost) - own[term] * shares[term]
            }
            current.withUnsafeMutableBufferPointer { current in
                sums.withUnsafeBufferPointer { sums in
                    for (place, term) in running.enumerated() {
                        current[term] += sums[min(place + window, running.count)] - sums[max(0, place - window + 1)]
                    }
                }
            }
        }
        let greatest = current.max() ?? 1
        scores = current.map { greatest > 0 ? Float($0 / greatest) : 0 }
    }

    /// `sums[i]` becomes what the first i running terms have of `shares`.
    private static func runningSums(of shares: [Double], _ running: [Int], _ sums: inout [Double]) {
        sums.withUnsafeMutableBufferPointer { sums in
            var sum = 0.0
            for (place, term) in running.enumerated() {
                sums[place] = sum
                sum += shares[term]
            }
            sums[running.count] = sum
        }
    }
}
