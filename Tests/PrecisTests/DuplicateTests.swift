import Testing

@testable import Precis

@Suite("Duplicates")
struct DuplicateTests {
    /// `count` words drawn with a seed.
    static func words(_ count: Int, seed: UInt64) -> [String] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in "w" + String(UInt32.random(in: 0..<5000, using: &generator), radix: 36) }
    }

    @Test("the example of the documentation")
    func example() {
        let a = ShingleSet(Array("rain fell all day".utf8), size: 3)
        let b = ShingleSet(Array("rain fell all night".utf8), size: 3)
        #expect(abs(a.jaccard(b) - 1.0 / 3) < 1e-12)
        #expect(a.containment(b) == 0.5)
    }

    @Test("documents are added with their dates, in parallel as one by one")
    func documents() {
        let words = Self.words(60, seed: 1).joined(separator: " ")
        let articles = [
            Document(text: words, date: "2025-03-05"), Document(text: "Something else."),
            Document(text: words + " more", date: "2025-03-04"),
        ]
        var finder = DuplicateFinder()
        finder.add(articles)
        var other = DuplicateFinder()
        for article in articles { other.add(other.sketch(article.bytes), date: article.date) }
        #expect(finder.groups() == other.groups())
        #expect(finder.groups().map(\.members) == [[0, 2]] && finder.groups()[0].original == 2)
    }

    @Test(
        "case, punctuation and white space do not count; letters do",
        arguments: [
            ("Rain fell.", "rain   FELL", true), ("Đường phố", "ĐƯỜNG PHỐ", true), ("rain fell", "rain fall", false),
            ("naïve", "naive", false), ("", "...", true), ("1,5", "1.5", true),
        ])
    func words(_ a: String, _ b: String, _ isEqual: Bool) {
        #expect((WordHashes.of(Array(a.utf8)) == WordHashes.of(Array(b.utf8))) == isEqual)
    }

    @Test("a word's hash does not depend on what stands around it")
    func context() {
        let words = ["internationally", "known", "Đường", "a", "中", "2026", "end"]
        let hashes = words.map { WordHashes.of(Array($0.utf8))[0] }
        #expect(Set(hashes).count == words.count)
        for padding in 0..<140 {
            let text = String(repeating: " ", count: padding) + "internationally known, Đường(a)中2026 end"
            #expect(WordHashes.of(Array(text.utf8)) == hashes)
            #expect(WordHashes.of(Array((text + "\n.").utf8)) == hashes)
        }
    }

    @Test("the banding of a threshold is likely to see pairs at it", arguments: [0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 1])
    func banding(threshold: Double) {
        let banding = Banding(threshold: threshold)
        #expect(banding.chance(ofMeetingAt: threshold) >= 0.9999)
        #expect(banding.rows * banding.bands <= Banding.limit)
    }

    @Test("the banding of the documentation")
    func documentedBanding() {
        let banding = Banding(threshold: 0.8)
        #expect(banding.rows == 7 && banding.bands == 40)
        #expect(abs(banding.chance(ofMeetingAt: 0.5) - 0.27) < 0.005)
        #expect(abs(banding.chance(ofMeetingAt: 0.3) - 0.009) < 0.0005)
    }

    @Test("planted copies are found, and every figure is the true one")
    func planted() {
        var generator = SeededGenerator(seed: 3)
        var texts = (0..<300).map { Self.words(150 + Int($0), seed: $0 + 1) }.map { $0 }
        for original in stride(from: 0, to: 300, by: 5) {
            var copy = texts[original]
            for _ in 0..<Int.random(in: 1..<12, using: &generator) {
                copy[Int.random(in: copy.indices, using: &generator)] = "changed"
            }
            texts.append(copy)
        }
        let bytes = texts.map { Array($0.joined(separator: " ").utf8) }
        var finder = DuplicateFinder(threshold: 0.8)
        for article in bytes { finder.add(finder.sketch(article)) }
        let sets = bytes.map { ShingleSet($0) }
        var expected: Set<[Int]> = []
        for a in sets.indices {
            for b in (a + 1)..<max(a + 1, sets.count) where sets[a].jaccard(sets[b]) >= 0.8 { expected.insert([a, b]) }
        }
        let pairs = finder.pairs()
        #expect(expected.count > 20)
        #expect(Set(pairs.map { [$0.a, $0.b] }) == expected)
        for pair in pairs {
            #expect(pair.similarity == sets[pair.a].jaccard(sets[pair.b]))
            #expect(pair.containment == sets[pair.a].containment(sets[pair.b]))
        }
    }

    @Test("groups are chains of pairs; the original is the earliest, then the longest")
    func groups() {
        let base = Self.words(200, seed: 9)
        let texts = [base, base + ["one", "more"], Self.words(200, seed: 10), base.reversed(), base, []]
        var finder = DuplicateFinder()
        let dates = ["2026-01-03", "2026-01-02", nil, nil, nil, nil]
        for (words, date) in zip(texts, dates) {
            finder.add(finder.sketch(Array(words.joined(separator: " ").utf8)), date: date)
        }
        let groups = finder.groups()
        #expect(groups.map(\.members) == [[0, 1, 4]])
        #expect(groups[0].original == 1)
        #expect(groups[0].similarity > 0.98 && groups[0].similarity < 1)
    }

    @Test("the original is the earliest by one clock for all zones, within a day too")
    func originalByTime() {
        let words = Self.words(200, seed: 9)
        let stories = [
            ("2025-03-04T23:00:00-05:00", words + ["one", "more"]), ("2025-03-04T18:00:00Z", words + ["more"]),
            ("2025-03-05T01:00:00+09:00", words),
        ]
        var finder = DuplicateFinder()
        finder.add(stories.map { Document(text: $0.1.joined(separator: " "), date: $0.0) })
        #expect(finder.groups().map(\.original) == [2])
    }

    @Test("a shorter copy is found by containment")
    func contained() {
        let base = Self.words(400, seed: 21)
        var finder = DuplicateFinder(threshold: 0.8, containment: 0.9)
        for words in [base, Array(base.prefix(160)), Self.words(160, seed: 22)] {
            finder.add(finder.sketch(Array(words.joined(separator: " ").utf8)))
        }
        let pairs = finder.pairs()
        #expect(pairs.map { [$0.a, $0.b] } == [[0, 1]])
        #expect(pairs[0].containment == 1 && pairs[0].similarity < 0.5)
    }

    @Test("shingles are kept in order, each once")
    func order() {
        var generator = SeededGenerator(seed: 5)
        for count in [0, 1, 2, 300, 5000] {
            let hashes = (0..<count).map { _ in UInt32.random(in: 0...(.max >> UInt32(count % 7)), using: &generator) }
            #expect(ShingleSet(hashes: hashes + hashes).hashes == Set(hashes).sorted())
        }
    }

    @Test("empty articles and single words are no trouble")
    func small() {
        var finder = DuplicateFinder()
        for text in ["", "", "one", "one", "two"] { finder.add(finder.sketch(Array(text.utf8))) }
        #expect(finder.groups().map(\.members) == [[2, 3]])
        #expect(DuplicateFinder().groups().isEmpty)
    }

    @Test("very many articles of nearly the same words: the groups are those of all pairs")
    func longRuns() {
        // Two templates that share much but are no duplicates of one another, each filled in two hundred times, and
        // half of those sent twice.
        let templates = [Self.words(60, seed: 31), Self.words(60, seed: 32)]
        let shared = Self.words(60, seed: 33)
        var texts: [[String]] = []
        for number in 0..<400 { texts.append(shared + templates[number % 2] + ["n\(number)"]) }
        texts += texts.filter { $0.last!.utf8.last! % 2 == 0 }
        var finder = DuplicateFinder(threshold: 0.8)
        for words in texts { finder.add(finder.sketch(Array(words.joined(separator: " ").utf8))) }
        let groups = finder.groups()
        #expect(groups.count == 2)
        for (place, group) in groups.enumerated() {
            #expect(group.members == texts.indices.filter { texts[$0][60] == templates[place][0] })
            #expect(group.pairs.allSatisfy { $0.similarity >= 0.8 })
        }
    }

    @Test("every pair at the threshold shares a rare shingle", arguments: [0.3, 0.5, 0.8, 0.9, 1])
    func rareShingles(threshold: Double) {
        var generator = SeededGenerator(seed: 41)
        let letter = Self.words(80, seed: 42)
        let articles = (0..<200).map { _ in
            let filled = letter.map { UInt32.random(in: 0..<60, using: &generator) == 0 ? "\($0)x" : $0 }
            let words = filled.prefix(Int.random(in: 76...80, using: &generator)).joined(separator: " ")
            return ShingleSet(Array(words.utf8), size: 3)
        }
        var rare = RareShingles(articles.map(\.hashes), threshold: threshold)
        var shared = SharedShingles()
        var (pairs, offered) = (0, 0)
        for (place, article) in articles.enumerated() {
            let found = shared.numbers(like: rare.of(place, article), limit: .max)!
            offered += found.count
            for other in 0..<place where articles[other].jaccard(article) >= threshold {
                pairs += 1
                #expect(found.contains(other))
            }
            shared.add(rare.of(place, article))
        }
        #expect(threshold == 1 ? offered < 200 * 199 / 4 : pairs > 100)
        #expect(shared.numbers(like: rare.of(0, articles[0]), limit: 0) == nil)
    }

    @Test("form letters that are hardly duplicates of one another: the groups are those of all pairs")
    func formLetters() {
        var generator = SeededGenerator(seed: 51)
        let letter = Self.words(40, seed: 52)
        let articles = (0..<700).map { number -> ShingleSet in
            var words = letter
            for place in [10, 25] { words[place] += "\(UInt32.random(in: 0..<2000, using: &generator))" }
            return ShingleSet(Array(words.joined(separator: " ").utf8), size: 3)
        }
        var finder = DuplicateFinder(threshold: 0.8)
        var wanted = DisjointSets(count: articles.count)
        for (place, article) in articles.enumerated() {
            finder.add(.init(shingles: article.hashes, keys: MinHash(finder.banding).bandKeys(of: article.hashes)))
            for other in 0..<place where articles[other].jaccard(article) >= 0.8 { wanted.join(other, place) }
        }
        let roots = articles.indices.map { wanted.root(of: $0) }
        let groups = Dictionary(grouping: articles.indices) { roots[$0] }.values.filter { $0.count > 1 }
        #expect(finder.groups().map(\.members) == groups.sorted { $0[0] < $1[0] })
        #expect(groups.count > 1)
    }

    @Test("ten thousand copies of one text are a group of pairs with the first")
    func copies() {
        var finder = DuplicateFinder()
        let sketch = finder.sketch(Array("Rain fell on the town and the river rose over the meadows.".utf8))
        for _ in 0..<10_000 { finder.add(sketch) }
        let groups = finder.groups()
        #expect(groups.map(\.members.count) == [10_000])
        #expect(groups[0].pairs.count == 9_999 && groups[0].pairs.allSatisfy { $0.a == 0 })
    }

    @Test("what changed between two versions")
    func changes() {
        let old = Document(text: "Rain fell. Roads closed. Trains stopped.", language: .english)
        let new = Document(text: "Roads closed. rain fell! Schools shut.", language: .english)
        let changes = TextChanges(from: old, to: new)
        #expect(changes.added == [2] && changes.removed == [2] && changes.isReordered)
    }
}
