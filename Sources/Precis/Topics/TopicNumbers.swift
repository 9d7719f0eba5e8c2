import LinearAlgebra

/// Numbers for groups of articles that stay where the groups do.
///
/// A rank would not: where one of twenty topics begins earlier than before, all between get other numbers. So groups
/// choose in the order of their first typical articles, and each takes the number left that this article's content draws
/// first (rendezvous hashing, Thaler and Ravishankar 1998). Articles added at the end renumber nothing, and a group that
/// begins with another article than before changes its own number and few others.
enum TopicNumbers {
    /// The number of each group; −1 for a group without articles. O(articles · log articles + groups²).
    ///
    /// - Parameter keys: of the articles' content.
    static func numbers(of groups: [Int32], _ points: Matrix<Float>, keys: [UInt64]) -> [Int] {
        let firsts = firstTypical(of: groups, points)
        let order = firsts.indices.filter { firsts[$0] != nil }.sorted { (firsts[$0]!, $0) < (firsts[$1]!, $1) }
        var left = order.indices.map { (number: $0, salt: ContentKey.mixed(UInt64($0))) }
        var numbers = [Int](repeating: -1, count: firsts.count)
        for group in order {
            let key = keys[firsts[group]!]
            func lot(_ place: Int) -> UInt64 { ContentKey.mixed(key ^ left[place].salt) }
            let place = left.indices.min { lot($0) < lot($1) }!
            numbers[group] = left[place].number
            left.swapAt(place, left.count - 1)
            left.removeLast()
        }
        return numbers
    }

    /// The first article of each group that is at least as near to its centre as half of the group is; nil for a group
    /// without articles.
    private static func firstTypical(of groups: [Int32], _ points: Matrix<Float>) -> [Int?] {
        let count = Int(groups.max() ?? -1) + 1
        let centers = SphericalGroups.centers(of: points, groups, groups: count)
        var members = [[(place: Int, cosine: Double)]](repeating: [], count: count)
        for (place, cosine) in SphericalGroups.cosines(points, centers, groups).enumerated() {
            members[Int(groups[place])].append((place, cosine))
        }
        return members.map { group in
            guard !group.isEmpty else { return nil }
            let median = group.map(\.cosine).sorted()[group.count / 2]
            return group.first { $0.cosine >= median }!.place
        }
    }
}
