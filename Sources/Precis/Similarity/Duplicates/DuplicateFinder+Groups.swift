extension DuplicateFinder {
    /// Articles that are near-duplicates of each other.
    public struct Group: Sendable, Hashable, Codable {
        /// Places in the order of adding, ascending; two or more.
        public let members: [Int]
        /// The member with the earliest date, of those the one with the most words, of those the first. A member
        /// without a date is the original only where none has one.
        public let original: Int
        /// The mean Jaccard figure of the pairs that hold the group together.
        public let similarity: Double
        /// Those pairs.
        public let pairs: [Pair]
    }

    /// The groups in the order of their first members: articles that are joined by a chain of pairs are in one.
    public func groups() -> [Group] {
        let pairs = pairs()
        var sets = DisjointSets(count: count)
        for pair in pairs { sets.join(pair.a, pair.b) }
        var places: [Int: Int] = [:]
        var grouped: [(members: [Int], pairs: [Pair])] = []
        for pair in pairs {
            let root = sets.root(of: pair.a)
            let place = places[root] ?? grouped.count
            if place == grouped.count {
                places[root] = place
                grouped.append(([], []))
            }
            grouped[place].pairs.append(pair)
        }
        return grouped.map { _, pairs in
            let members = Set(pairs.flatMap { [$0.a, $0.b] }).sorted()
            return Group(
                members: members, original: original(of: members),
                similarity: pairs.reduce(0) { $0 + $1.similarity } / Double(pairs.count), pairs: pairs)
        }.sorted { $0.members[0] < $1.members[0] }
    }

    private func original(of members: [Int]) -> Int {
        members.dropFirst().reduce(members[0]) { best, member in
            switch (times[best], times[member]) {
            case (let a?, let b?) where a != b: return b < a ? member : best
            case (nil, _?): return member
            case (_?, nil): return best
            default: return shingles[member].count > shingles[best].count ? member : best
            }
        }
    }
}
