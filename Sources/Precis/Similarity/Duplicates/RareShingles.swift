/// The rarest shingles of each article, of which two duplicates have one in common.
///
/// Sets x and y of a Jaccard figure of t or more have at least t / (1 + t) · (|x| + |y|) shingles in common. When all sets
/// are put in one order, the first of those is among the first |x| less that number, and one, of x, and of y likewise
/// (prefix filtering: Chaudhuri, Ganti and Kaushik 2006; by length as Xiao and others 2008 have it). With the rarest
/// first hardly any others have one: of a form letter they are in the part that was filled in, wherever what all letters
/// share is not enough to make duplicates of them.
struct RareShingles {
    /// Of one article.
    struct Prefixes {
        /// The number of its shingles.
        let size: Int
        /// Those of which a longer article, or one as long, has one among its ``long``.
        let short: [UInt32]
        /// Those of which a shorter one has one among its ``short``.
        let long: [UInt32]
    }

    private let threshold: Double
    /// How often shingles stand in all articles, those of the same lowest bits counted as one.
    private let counts: [UInt32]
    private var known: [Prefixes?]

    /// - Parameter shingles: of each article; O(all of them).
    init(_ shingles: [[UInt32]], threshold: Double) {
        self.threshold = threshold
        known = [Prefixes?](repeating: nil, count: shingles.count)
        let all = shingles.reduce(0) { $0 + $1.count }
        var size = 1 << 10
        while size < all, size < 1 << 24 { size *= 2 }
        var counts = [UInt32](repeating: 0, count: size)
        for article in shingles {
            for shingle in article { counts[Int(shingle) & (size - 1)] &+= 1 }
        }
        self.counts = counts
    }

    /// Those of the article at `place` that others may have too.
    mutating func of(_ place: Int, _ set: ShingleSet) -> Prefixes {
        if let found = known[place] { return found }
        let ordered = set.hashes.map { UInt64(counts[Int($0) & (counts.count - 1)]) << 32 | UInt64($0) }.sorted()
        func first(_ share: Double) -> [UInt32] {
            // What is equal but for rounding counts.
            let common = max(1, Int((share * Double(set.count) - 1e-6).rounded(.up)))
            var found: [UInt32] = []
            for one in ordered.prefix(set.count - common + 1) where one >> 32 > 1 {
                found.append(UInt32(truncatingIfNeeded: one))
            }
            return found
        }
        let found = Prefixes(
            size: set.count, short: first(2 * threshold / (1 + threshold)), long: first(threshold))
        known[place] = found
        return found
    }
}

/// Of articles one after another those before one that can be its duplicates.
struct SharedShingles {
    /// Articles by their shingles.
    private struct Index {
        /// Of each shingle its latest entry.
        var heads: [UInt32: Int32] = [:]
        /// The number of an article, and the entry before it of the same shingle, or −1.
        var entries: [(number: Int32, previous: Int32)] = []

        mutating func add(_ number: Int, _ shingles: [UInt32]) {
            for shingle in shingles {
                let entry = Int32(entries.count)
                entries.append((Int32(number), heads.updateValue(entry, forKey: shingle) ?? -1))
            }
        }
    }

    private var short = Index()
    private var long = Index()
    private var sizes: [Int] = []

    /// The articles so far.
    var count: Int { sizes.count }

    mutating func add(_ article: RareShingles.Prefixes) {
        short.add(count, article.short)
        long.add(count, article.long)
        sizes.append(article.size)
    }

    /// The numbers of those that share a rare shingle, ascending; nil where finding them takes more than `limit` steps.
    func numbers(like article: RareShingles.Prefixes, limit: Int) -> [Int]? {
        var numbers: [Int] = []
        var steps = 0
        for (index, shingles, isLonger) in [(short, article.long, false), (long, article.short, true)] {
            for shingle in shingles {
                var entry = index.heads[shingle] ?? -1
                while entry >= 0 {
                    if steps == limit { return nil }
                    steps += 1
                    let number = Int(index.entries[Int(entry)].number)
                    if (sizes[number] > article.size) == isLonger { numbers.append(number) }
                    entry = index.entries[Int(entry)].previous
                }
            }
        }
        numbers.sort()
        var distinct: [Int] = []
        for number in numbers where number != distinct.last { distinct.append(number) }
        return distinct
    }
}
