/// How much of one article's terms another one has, each term counted by its weight.
///
/// A term that both have counts in full. In short texts a word that the other text has in a nearly identical form
/// counts by how alike the two are (Dice 1945, over pairs of adjacent letters), where that is at least a bound that
/// rises with the length of the other text: the best of many candidates is alike by chance.
struct Coverage: Sendable {
    /// For each entry of the covered article the place of what covers it in the other, −1 for nothing.
    private(set) var partners: [Int]
    /// For each entry how much of it is covered, 0…1.
    private(set) var degrees: [Double]
    /// The covered mass.
    private(set) var covered = 0.0

    init(of a: ArticleProfile, by b: ArticleProfile) {
        partners = [Int](repeating: -1, count: a.entries.count)
        degrees = [Double](repeating: 0, count: a.entries.count)
        let isSoft = a.entries.count <= ArticleProfile.softLimit && b.entries.count <= ArticleProfile.softLimit
        let bound = Self.bound(for: b.entries.count)
        var other = 0
        for (place, entry) in a.entries.enumerated() {
            while other < b.entries.count && b.entries[other].key < entry.key { other += 1 }
            if other < b.entries.count && b.entries[other].key == entry.key {
                (partners[place], degrees[place]) = (other, 1)
            } else if isSoft && !entry.bigrams.isEmpty {
                var best = 0.0
                // Nearly identical words begin alike.
                for candidate in b.entries.indices where b.entries[candidate].initial == entry.initial {
                    let degree = Self.dice(entry.bigrams, b.entries[candidate].bigrams)
                    if degree > best { (best, partners[place]) = (degree, candidate) }
                }
                if best < bound { (best, partners[place]) = (0, -1) }
                degrees[place] = best
            }
            covered += entry.mass * degrees[place]
        }
    }

    /// From 0.4 against 16 words to 0.75.
    private static func bound(for words: Int) -> Double {
        min(0.75, max(0.4, 0.1 * naturalLogarithm(Double(max(1, words))) / naturalLogarithm(2.0)))
    }

    /// 2 |A ∩ B| / (|A| + |B|) of two ascending lists, repeats counted.
    private static func dice(_ a: [UInt16], _ b: [UInt16]) -> Double {
        var (i, j, common) = (0, 0, 0)
        while i < a.count && j < b.count {
            if a[i] == b[j] {
                common += 1
                i += 1
                j += 1
            } else if a[i] < b[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return 2 * Double(common) / Double(a.count + b.count)
    }
}
