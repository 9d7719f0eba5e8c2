/// How long a summary may be. A budget in words or characters is never exceeded.
public enum SummaryLength: Sendable, Hashable {
    /// At most this many sentences, from 0.
    case sentences(Int)
    /// At most this many words, counted as runs of what is not white space.
    case words(Int)
    /// At most this many characters as a reader counts them, the spaces between sentences among them.
    case characters(Int)
    /// At most this share of the article's words, 0…1.
    case ratio(Double)
}

/// What is left of a ``SummaryLength`` while sentences are chosen.
struct LengthBudget {
    private enum Unit { case sentences, words, characters }
    private let unit: Unit
    private var left: Int
    /// What the sentences taken need.
    private(set) var used = 0
    private var isEmpty = true

    init(_ length: SummaryLength, in vectors: SentenceVectors) {
        switch length {
        case .sentences(let count): (unit, left) = (.sentences, count)
        case .words(let count): (unit, left) = (.words, count)
        case .characters(let count): (unit, left) = (.characters, count)
        case .ratio(let share):
            let words = (0..<vectors.count).reduce(0) { $0 + Self.words(in: vectors.text($1)) }
            (unit, left) = (.words, Int((Double(words) * min(max(share, 0), 1)).rounded(.down)))
        }
    }

    var isSpent: Bool { left <= 0 }

    /// Whether longer sentences need more of it.
    var isOfLength: Bool { unit != .sentences }

    /// The same with at most `most` of what is left.
    func limited(to most: Int) -> LengthBudget {
        var result = self
        result.left = min(left, most)
        return result
    }

    /// Takes a sentence if it fits; says whether it did.
    mutating func take(_ text: String) -> Bool {
        let cost: Int
        switch unit {
        case .sentences: cost = 1
        case .words: cost = Self.words(in: text)
        case .characters: cost = text.count + (isEmpty ? 0 : 1)
        }
        guard cost <= left else { return false }
        left -= cost
        used += cost
        isEmpty = false
        return true
    }

    /// Runs of bytes that are not white space.
    static func words(in text: String) -> Int {
        var count = 0
        var inside = false
        for byte in text.utf8 {
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if !isSpace && !inside { count += 1 }
            inside = !isSpace
        }
        return count
    }
}
