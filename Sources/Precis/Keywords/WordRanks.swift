/// How central each term of an article is: PositionRank (Florescu and Caragea 2017).
///
/// Terms within `window` terms of one another are joined, once for each time; a walk over the joints starts anew
/// where terms stand early.
struct WordRanks: Sendable {
    /// By term, the greatest being 1.
    let scores: [Float]

    /// Running terms that are looked at: beyond them a long paper only repeats itself.
    static let longest = 3000

    init(_ tokens: [Token], terms count: Int, window: Int = 6, favoursEarly: Bool = true, damping: Float = 0.85) {
        let terms = tokens.lazy.map(\.term).filter { $0 >= 0 }.prefix(Self.longest)
        let running = Array(terms)
        var starts = [Float](repeating: 0, count: count)
        var joints: [UInt64] = []
        joints.reserveCapacity(running.count * (window - 1) * 2)
        for (place, term) in running.enumerated() {
            starts[Int(term)] += favoursEarly ? 1 / Float(place + 1) : 1
            for other in running[(place + 1)..<min(place + window, running.count)] where other != term {
                joints.append(UInt64(UInt32(term)) << 32 | UInt64(UInt32(other)))
                joints.append(UInt64(UInt32(other)) << 32 | UInt64(UInt32(term)))
            }
        }
        guard !running.isEmpty else {
            scores = starts
            return
        }
        var degrees = [Float](repeating: 0, count: count)
        for joint in joints { degrees[Int(joint >> 32)] += 1 }
        if !favoursEarly { starts = starts.map { $0 > 0 ? 1 : 0 } }
        let sum = starts.reduce(0, +)
        starts = starts.map { $0 / sum }
        var current = starts
        for _ in 0..<15 {
            var shares = current
            var lost: Float = 0
            for term in shares.indices {
                if degrees[term] > 0 { shares[term] /= degrees[term] } else { lost += shares[term] }
            }
            var next = starts.map { $0 * (1 - damping + damping * lost) }
            next.withUnsafeMutableBufferPointer { next in
                shares.withUnsafeBufferPointer { shares in
                    for joint in joints { next[Int(joint & 0xFFFF_FFFF)] += damping * shares[Int(joint >> 32)] }
                }
            }
            current = next
        }
        let greatest = current.max() ?? 1
        scores = current.map { greatest > 0 ? $0 / greatest : 0 }
    }
}
