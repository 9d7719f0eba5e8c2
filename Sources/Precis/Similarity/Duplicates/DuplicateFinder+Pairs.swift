extension DuplicateFinder {
    /// Two duplicates, by their places in the order of adding.
    public struct Pair: Sendable, Hashable, Codable {
        /// The place of the first.
        public let a: Int
        /// The place of the second, after ``a``.
        public let b: Int
        /// |A ∩ B| / |A ∪ B| of their shingles.
        public let similarity: Double
        /// |A ∩ B| / min(|A|, |B|).
        public let containment: Double
    }

    /// The pairs at or above the threshold, each once with `a` < `b`, in order.
    ///
    /// Where very many articles share a band, pairs that are in one group already are not looked at again, and of the
    /// articles of the same words only the first meets the others.
    public func pairs() -> [Pair] {
        var search = PairSearch(self)
        for band in 0..<banding.bands {
            search.offerRuns(ofBand: band)
        }
        if containment != nil { search.offerContained() }
        return search.pairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    }
}

/// Verifies candidates, each once.
private struct PairSearch {
    private let finder: DuplicateFinder
    private var seen: Set<UInt64> = []
    private let isEmpty: [Bool]
    private var sets: [ShingleSet?]
    private var groups: DisjointSets
    /// For each article the first of the same shingles; empty until it is asked for.
    private var firsts: [Int] = []
    private(set) var pairs: [DuplicateFinder.Pair] = []

    private var rare: RareShingles?

    /// Articles under one key up to which every pair is verified, and the first of more that each meets whatever they share.
    private static let (fullRun, firstTries) = (64, 4)

    init(_ finder: DuplicateFinder) {
        self.finder = finder
        isEmpty = finder.shingles.map(\.isEmpty)
        sets = [ShingleSet?](repeating: nil, count: finder.count)
        groups = DisjointSets(count: finder.count)
    }

    /// Verifies the articles that have the same key in this band as another.
    mutating func offerRuns(ofBand band: Int) {
        var mask = 64
        while mask < 2 * finder.count { mask *= 2 }
        mask -= 1
        // An open-addressing table of the first article of each key, and for each article the next of the same key.
        var heads = [Int32](repeating: -1, count: mask + 1)
        var next = [Int32](repeating: -1, count: finder.count)
        var last = next
        var repeated: [Int] = []
        for place in 0..<finder.count where !isEmpty[place] {
            let key = finder.keys[place * finder.banding.bands + band]
            var slot = Int(key) & mask
            while heads[slot] >= 0 && finder.keys[Int(heads[slot]) * finder.banding.bands + band] != key {
                slot = (slot + 1) & mask
            }
            let head = Int(heads[slot])
            if head < 0 {
                heads[slot] = Int32(place)
            } else {
                if last[head] < 0 { repeated.append(head) }
                next[last[head] < 0 ? head : Int(last[head])] = Int32(place)
                last[head] = Int32(place)
            }
        }
        for head in repeated {
            var run = [head]
            while next[run[run.count - 1]] >= 0 { run.append(Int(next[run[run.count - 1]])) }
            offerRun(run)
        }
    }

    private mutating func offerRun(_ places: [Int]) {
        guard places.count > Self.fullRun else {
            for (rank, b) in places.enumerated() {
                for a in places[..<rank] { verify(a, b) }
            }
            return
        }
        if firsts.isEmpty { joinCopies() }
        offerLongRun(places.filter { firsts[$0] == $0 })
    }

    /// Finds for each article the first of the same shingles, and joins the two.
    private mutating func joinCopies() {
        var known: [[UInt32]: Int] = [:]
        firsts = Array(0..<finder.count)
        for place in firsts where !isEmpty[place] {
            if let first = known[finder.shingles[place]] {
                firsts[place] = first
                verify(first, place)
            } else {
                known[finder.shingles[place]] = place
            }
        }
    }

    /// Each article meets those before it that are not in its group yet, in order.
    ///
    /// Most of a long run come to be in the group of its first: only those that are apart from it are looked at again. Of
    /// many others only those are looked at that share a rare shingle, as no others can be duplicates.
    private mutating func offerLongRun(_ places: [Int]) {
        var apart: [Int] = []
        var joined = 0
        var shared = SharedShingles()
        for (rank, b) in places.enumerated() {
            var next = 0
            while next < min(rank, Self.firstTries), !isJoined(b, places[0]) {
                meet(places[next], b)
                next += 1
            }
            if !isJoined(b, places[0]) {
                if let likely = likely(rank, in: places, limit: rank, &shared) {
                    for one in likely where one >= next { meet(places[one], b) }
                    next = rank
                }
                while next < rank, !isJoined(b, places[0]) {
                    meet(places[next], b)
                    next += 1
                }
                if !isJoined(b, places[0]) {
                    apart.append(b)
                    continue
                }
            }
            joined += 1
            if joined * 8 >= apart.count {
                joined = 0
                apart.removeAll { isJoined($0, places[0]) }
            }
            guard next < rank, !apart.isEmpty else { continue }
            let last = next > 0 ? places[next - 1] : -1
            let likely = likely(rank, in: places, limit: apart.count, &shared)
            for a in likely.map({ $0.map { places[$0] } }) ?? apart where a > last { meet(a, b) }
        }
    }

    /// Those of a run before one that can be its duplicates, by their places in the run; nil where it would take more than
    /// `limit` steps to find them, or any may be.
    private mutating func likely(
        _ rank: Int, in places: [Int], limit: Int, _ shared: inout SharedShingles
    ) -> [Int]? {
        guard finder.containment == nil, limit > Self.fullRun else { return nil }
        while shared.count < rank { shared.add(rareShingles(places[shared.count])) }
        return shared.numbers(like: rareShingles(places[rank]), limit: limit)
    }

    private mutating func rareShingles(_ place: Int) -> RareShingles.Prefixes {
        let set = set(place)
        if rare == nil { rare = RareShingles(finder.shingles, threshold: finder.threshold) }
        return rare!.of(place, set)
    }

    private mutating func isJoined(_ a: Int, _ b: Int) -> Bool { groups.root(of: a) == groups.root(of: b) }

    /// Verifies two that are in no group together.
    private mutating func meet(_ a: Int, _ b: Int) {
        if !isJoined(a, b) { verify(a, b) }
    }

    private mutating func verify(_ a: Int, _ b: Int) {
        guard seen.insert(UInt64(a) << 32 | UInt64(b)).inserted else { return }
        let (first, second) = (set(a), set(b))
        let shorter = min(first.count, second.count)
        let longer = max(first.count, second.count)
        // Jaccard is at most the ratio of the sizes.
        if finder.containment == nil && Double(shorter) < finder.threshold * Double(longer) { return }
        let figures = ShingleSet.figures(common: first.common(with: second), first.count, second.count)
        guard figures.jaccard >= finder.threshold || figures.containment >= finder.containment ?? 2 else { return }
        groups.join(a, b)
        pairs.append(.init(a: a, b: b, similarity: figures.jaccard, containment: figures.containment))
    }

    private mutating func set(_ place: Int) -> ShingleSet {
        if let known = sets[place] { return known }
        let made = ShingleSet(hashes: finder.shingles[place])
        sets[place] = made
        return made
    }

    /// Verifies pairs of which the shorter shares most of its sampled shingles with the longer.
    mutating func offerContained() {
        guard let wanted = finder.containment else { return }
        var filed: [UInt64] = []
        var sampled = [Int](repeating: 0, count: finder.count)
        for place in 0..<finder.count {
            let kept = Set(finder.shingles[place].lazy.filter { $0 % 16 == 0 })
            sampled[place] = kept.count
            for shingle in kept { filed.append(UInt64(shingle) << 32 | UInt64(place)) }
        }
        filed.sort()
        var postings: [[UInt64]] = []
        var shared: [UInt64: Int32] = [:]
        var start = 0
        while start < filed.count {
            var end = start + 1
            while end < filed.count && filed[end] >> 32 == filed[start] >> 32 { end += 1 }
            // A shingle of very many articles is boilerplate.
            if end - start > 1 && end - start <= 256 { postings.append(Array(filed[start..<end])) }
            start = end
        }
        for posting in postings {
            for (rank, b) in posting.enumerated() {
                for a in posting[..<rank] { shared[(a & 0xFFFF_FFFF) << 32 | b & 0xFFFF_FFFF, default: 0] += 1 }
            }
        }
        for (pair, count) in shared.sorted(by: { $0.key < $1.key }) {
            let (a, b) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            let least = Double(min(sampled[a], sampled[b]))
            // Three standard deviations of the sample's share below what is wanted.
            let slack = 3 * (wanted * (1 - wanted) / max(1, least)).squareRoot()
            if Double(count) >= (wanted - slack) * least - 1 { verify(a, b) }
        }
    }
}

/// Numbers that are joined into groups (union-find with path halving); a group's root is its least member.
struct DisjointSets: Sendable {
    private var parents: [Int32]

    init(count: Int) { parents = Array(0..<Int32(count)) }

    mutating func root(of number: Int) -> Int {
        var number = number
        while Int(parents[number]) != number {
            parents[number] = parents[Int(parents[number])]
            number = Int(parents[number])
        }
        return number
    }

    mutating func join(_ a: Int, _ b: Int) {
        let (first, second) = (root(of: a), root(of: b))
        parents[max(first, second)] = Int32(min(first, second))
    }
}
