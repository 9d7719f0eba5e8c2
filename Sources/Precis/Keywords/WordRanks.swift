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
        guard !running.isEmpty else {
            scores = [Float](repeating: 0, count: count)
            return
        }
        scores = withUnsafeTemporaryAllocation(of: Double.self, capacity: 5 * count + running.count + 1) { room in
            room.initialize(repeating: 0)
            func column(_ number: Int) -> UnsafeMutableBufferPointer<Double> {
                UnsafeMutableBufferPointer(rebasing: room[number * count..<(number + 1) * count])
            }
            let walk = Walk(
                starts: column(0), own: column(1), degrees: column(2), current: column(3), shares: column(4),
                sums: UnsafeMutableBufferPointer(rebasing: room[(5 * count)...]), window: window)
            return running.withUnsafeBufferPointer { running in
                walk.begin(running, favoursEarly: favoursEarly)
                for _ in 0..<Self.steps { walk.step(running, damping: Double(damping)) }
                let greatest = walk.current.max() ?? 1
                return walk.current.map { greatest > 0 ? Float($0 / greatest) : 0 }
            }
        }
    }
}

/// A walk over the joints of terms: by term, but for ``sums``.
private struct Walk {
    let starts: UnsafeMutableBufferPointer<Double>
    /// How often a term stands near itself, which is no joint.
    let own: UnsafeMutableBufferPointer<Double>
    /// How many joints it has.
    let degrees: UnsafeMutableBufferPointer<Double>
    let current: UnsafeMutableBufferPointer<Double>
    /// What it gives to each joint.
    let shares: UnsafeMutableBufferPointer<Double>
    /// `sums[i]` is what the first i running terms have of the shares.
    let sums: UnsafeMutableBufferPointer<Double>
    let window: Int

    func begin(_ running: UnsafeBufferPointer<Int>, favoursEarly: Bool) {
        for (place, term) in running.enumerated() {
            starts[term] += favoursEarly ? 1 / Double(place + 1) : 1
            let near = max(0, place - window + 1)..<min(place + window, running.count)
            degrees[term] += Double(near.count)
            var same = 0
            for other in near { same &+= running[other] == term ? 1 : 0 }
            own[term] += Double(same)
        }
        for term in degrees.indices { degrees[term] -= own[term] }
        if !favoursEarly { for term in starts.indices where starts[term] > 0 { starts[term] = 1 } }
        let sum = starts.reduce(0, +)
        for term in starts.indices {
            starts[term] /= sum
            current[term] = starts[term]
        }
    }

    func step(_ running: UnsafeBufferPointer<Int>, damping: Double) {
        var lost = 0.0
        for term in degrees.indices {
            if degrees[term] > 0 {
                shares[term] = damping * current[term] / degrees[term]
            } else {
                lost += current[term]
                shares[term] = 0
            }
        }
        var sum = 0.0
        for (place, term) in running.enumerated() {
            sums[place] = sum
            sum += shares[term]
        }
        sums[running.count] = sum
        let fresh = 1 - damping + damping * lost
        for term in degrees.indices { current[term] = starts[term] * fresh - own[term] * shares[term] }
        // Only near the ends does the window reach over them.
        let inner = min(window - 1, running.count)..<max(min(window - 1, running.count), running.count - window)
        func receive(_ place: Int, _ first: Int, _ end: Int) { current[running[place]] += sums[end] - sums[first] }
        for place in 0..<inner.lowerBound {
            receive(place, max(0, place - window + 1), min(place + window, running.count))
        }
        for place in inner { receive(place, place &- window &+ 1, place &+ window) }
        for place in inner.upperBound..<running.count {
            receive(place, max(0, place - window + 1), min(place + window, running.count))
        }
    }
}
