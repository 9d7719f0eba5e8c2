/// How long a summary may be. A budget in words or characters is never exceeded.
public enum SummaryLength: Sendable, Hashable, Codable {
    /// At most this many sentences, from 0.
    case sentences(Int)
    /// At most this many words, as `WordCount` counts them.
    case words(Int)
    /// At most this many characters as a reader counts them, the spaces between sentences among them.
    case characters(Int)
    /// At most this share of the article's words, 0…1; what is beyond is taken for the nearer end, and NaN for 0.
    case ratio(Double)
}

/// What is left of a ``SummaryLength`` while sentences are chosen.
struct LengthBudget {
    private let length: SummaryLength
    /// Words of all rows, where they were counted for a share of them.
    private let total: Int
    /// What each row needs of it.
    private let costs: [Int]
    /// What stands between two sentences.
    private let separator: Int
    private var left: Int
    /// What the sentences taken need.
    private(set) var used = 0

    /// Whether longer sentences need more of it.
    let isOfLength: Bool

    init(_ length: SummaryLength, in vectors: SentenceVectors) {
        func costs(_ cost: (ArraySlice<UInt8>) -> Int) -> [Int] {
            vectors.rows.indices.map { cost(vectors.bytes($0)) }
        }
        func words() -> [Int] {
            vectors.rows.indices.map { row in
                WordCount.of(vectors.bytes(row), language: vectors.documents[vectors.rows[row].document].language)
            }
        }
        self.length = length
        var total = 0
        separator = if case .characters = length { 1 } else { 0 }
        isOfLength = if case .sentences = length { false } else { true }
        switch length {
        case .sentences(let count): (self.costs, left) = ([Int](repeating: 1, count: vectors.count), count)
        case .words(let count): (self.costs, left) = (words(), count)
        case .characters(let count): (self.costs, left) = (costs { Self.characters(in: $0) }, count)
        case .ratio(let share):
            self.costs = words()
            total = self.costs.reduce(0, +)
            left = Self.words(in: share, of: total)
        }
        self.total = total
    }

    private static func words(in share: Double, of total: Int) -> Int {
        Int((Double(total) * (share > 0 ? min(share, 1) : 0)).rounded(.down))
    }

    /// The least length, of the kind that was asked for, with room for one of some rows; nil where there is no row.
    ///
    /// A share is one in ten thousandths.
    func leastLength(for rows: [Int]) -> SummaryLength? {
        guard let cost = rows.lazy.map({ costs[$0] }).min() else { return nil }
        let least = max(cost, 1)
        switch length {
        case .sentences: return .sentences(1)
        case .words: return .words(least)
        case .characters: return .characters(least)
        case .ratio:
            guard total > 0 else { return nil }
            var steps = 10_000 * least / total
            while Self.words(in: Double(steps) / 10_000, of: total) < least { steps += 1 }
            return .ratio(Double(steps) / 10_000)
        }
    }

    var isSpent: Bool { left <= 0 }

    /// The same with at most `most` of what is left.
    func limited(to most: Int) -> LengthBudget {
        var result = self
        result.left = min(left, most)
        return result
    }

    private func cost(_ row: Int) -> Int { costs[row] + (used > 0 ? separator : 0) }

    /// Whether there is room for a row's sentence.
    func fits(_ row: Int) -> Bool { cost(row) <= left }

    /// Takes a row's sentence if it fits; says whether it did.
    mutating func take(_ row: Int) -> Bool {
        let cost = cost(row)
        guard cost <= left else { return false }
        left -= cost
        used += cost
        return true
    }

    /// Characters as a reader counts them.
    private static func characters(in bytes: ArraySlice<UInt8>) -> Int {
        // A byte of ASCII is one, unless it is half of a line break.
        let isPlain = bytes.allSatisfy { $0 < 0x80 && $0 != 0x0D }
        return isPlain ? bytes.count : String(decoding: bytes, as: UTF8.self).count
    }
}
