/// A way of ranking in which a sentence's worth depends on those already chosen.
protocol JointRanker: Sendable {
    /// What each row is worth now, beside the rows accepted; finite, not negative.
    var worths: [Double] { get }

    /// Rows that come before all others whatever they are worth; nil where there is no such preference.
    func isPreferred(among candidates: [Int]) -> [Bool]?

    /// Tells that `row` was chosen.
    mutating func accept(_ row: Int)
}

extension JointRanker {
    func isPreferred(among candidates: [Int]) -> [Bool]? { nil }
}
