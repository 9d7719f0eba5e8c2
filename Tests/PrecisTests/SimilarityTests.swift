import Testing

@testable import Precis

@Suite("Similarity")
struct SimilarityTests {
    static let documents = [
        Document(id: "flood", text: "The river flooded the town. People fled the flood by boat.", language: .english),
        Document(id: "flood2", text: "Boats took people from the flooded town.", language: .english),
        Document(id: "football", text: "The striker scored twice in the cup final.", language: .english),
        Document(id: "empty", text: "", language: .english),
    ]

    @Test("the example of the documentation")
    func example() throws {
        let comparison = Comparison(Array(Self.documents.prefix(3)))
        #expect(comparison.similarity[0, 1] > comparison.similarity[0, 2])
        #expect(comparison.pair(0, 1).shared.first?.term == "flooded")
    }

    @Test("symmetric, within 0…1, 1 with itself, contributions add up")
    func properties() throws {
        let comparison = try Comparison(Self.documents, background: CorpusFrequencies(Corpus(Self.documents)))
        for a in 0..<4 {
            #expect(comparison.similarity[a, a] == 1)
            for b in 0..<4 {
                #expect(comparison.similarity[a, b] == comparison.similarity[b, a])
                #expect((0...1).contains(comparison.similarity[a, b]))
            }
        }
        #expect(comparison.pairs.count == 6)
        for pair in comparison.pairs {
            #expect(abs(pair.shared.reduce(0) { $0 + $1.contribution } - pair.similarity) < 1e-6)
        }
        #expect(comparison.similarity[0, 3] == 0)
    }

    @Test("the nearest article comes first, by terms and in the latent space", arguments: [nil, 2])
    func nearest(dimensions: Int?) {
        let index = SimilarityIndex(fitting: Corpus(Self.documents), dimensions: dimensions, seed: 7)
        let matches = index.nearest(to: Document(text: "A boat on the river", language: .english), count: 5)
        #expect(matches.first.map { index.corpus[$0.document].id }?.hasPrefix("flood") == true)
        #expect(matches.allSatisfy { $0.similarity > 0 && $0.similarity <= 1 })
        #expect(index.nearest(to: Document(text: "")).isEmpty)
        #expect(index.nearest(to: Self.documents[0], excluding: 0).allSatisfy { $0.document != 0 })
        let all = index.allPairs()
        #expect(all.count == 4 && all[3].isEmpty)
        #expect(all[0].first?.document == 1)
        #expect(index.nearest(to: Self.documents[0], count: -1).isEmpty)
        let flat = SimilarityIndex(fitting: Corpus(Self.documents), dimensions: 0)
        #expect(
            flat.nearest(to: Self.documents[1]) == SimilarityIndex(fitting: flat.corpus).nearest(to: flat.corpus[1]))
        #expect(index.allPairs(count: -1).allSatisfy { $0.isEmpty })
    }

    @Test("all pairs of some articles are those of all without the others", arguments: [nil, 3])
    func somePairs(dimensions: Int?) {
        let documents = (0..<40).map { number in
            let words = (0..<12).map { "w\((number * 7 + $0 * $0) % 23)" }
            return Document(id: String(number), text: words.joined(separator: " "), language: .english)
        }
        let index = SimilarityIndex(fitting: Corpus(documents), dimensions: dimensions, seed: 7)
        let all = index.allPairs(count: documents.count)
        let some = index.allPairs(count: 3) { $0 % 3 != 1 }
        for place in documents.indices {
            let expected = place % 3 == 1 ? [] : all[place].filter { $0.document % 3 != 1 }.prefix(3)
            #expect(some[place].count == expected.count)
            for (match, other) in zip(some[place], expected) {
                #expect(abs(match.similarity - other.similarity) < 1e-5)
                if dimensions == nil { #expect(match == other) }
            }
        }
    }

    @Test("a search finds what looking at every article finds, long queries and short")
    func bruteForce() {
        var generator = SeededGenerator(seed: 5)
        let documents = (0..<200).map { number in
            let words = (0..<(5 + Int.random(in: 0..<60, using: &generator))).map { _ in
                "word" + String(Int.random(in: 0..<(1 + Int.random(in: 0..<300, using: &generator)), using: &generator))
            }
            return Document(id: String(number), text: words.joined(separator: " "), language: .english)
        }
        let corpus = Corpus(documents)
        let index = SimilarityIndex(fitting: corpus)
        for query in documents.prefix(20) + [Document(text: "word1 word7 word30", language: .english)] {
            var tokens: [Token] = []
            corpus.lexicon.appendKnownTokens(query.bytes, language: .english, to: &tokens)
            var counts: [Int: Int] = [:]
            for token in tokens where token.term >= 0 { counts[Int(token.term), default: 0] += 1 }
            guard let terms = try? PostingQuery(counts, { index.postings.inverseFrequencies[$0] }) else { continue }
            let oracle = documents.indices.map { article -> Double in
                let row = corpus.counts.row(article)
                let own = Dictionary(uniqueKeysWithValues: zip(row.indices, row.values))
                var (dot, squares, score) = (0.0, 0.0, 0.0)
                for (term, count) in own {
                    let weight = TermWeight.termFrequency(Int(count)) * index.postings.inverseFrequencies[Int(term)]
                    squares += weight * weight
                }
                let length = row.values.reduce(0) { $0 + Double($1) }
                for term in terms.terms {
                    guard let count = own[Int32(term.place)].map(Double.init) else { continue }
                    dot +=
                        TermWeight.termFrequency(term.count) * term.inverseFrequency
                        * TermWeight.termFrequency(Int(count)) * term.inverseFrequency
                    score +=
                        Double(term.count) * term.inverseFrequency * count
                        / (count + 0.75 + 0.75 * length / index.postings.meanLength)
                }
                return max(dot / (terms.norm * squares.squareRoot()), terms.brevity * score / terms.mass)
            }
            let found = PostingSearch.found(terms, in: index.postings, count: 10)
            // Blocks smaller than the corpus, and not a divisor of it, find the same.
            #expect(found == PostingSearch.found(terms, in: index.postings, count: 10, blockSize: 7))
            let expected = oracle.sorted(by: >).prefix(10).filter { $0 > 0 }
            #expect(found.count == expected.count)
            for (match, value) in zip(found, expected) {
                #expect(abs(match.similarity - min(1, value)) < 1e-5)
                #expect(abs(min(1, oracle[match.document]) - match.similarity) < 1e-5)
            }
        }
    }

    @Test("a query too short to show its language is read by that of the articles")
    func queryLanguage() {
        let index = SimilarityIndex(fitting: Corpus(Self.documents))
        // No stop word, and a stem of English: "flooding" is found where "flooded" stands.
        let headline = Document(text: "Flooding", language: .undetermined)
        #expect(index.nearest(to: headline).map(\.document) == [0, 1])
        #expect(index.nearest(to: Document(text: "Flooding", language: .vietnamese)).count == 2)
    }

    @Test(
        "the prevailing language and what it decides",
        arguments: [
            (["en", "en", "fr", "und"], "en", false), (["fr", "fr", "fr", "fr", "en"], "fr", true),
            (["vi", "en"], "en", false), (["und", "de"], "de", true),
        ])
    func prevailing(codes: [String], expected: String, isClear: Bool) throws {
        let prevailing = try #require(PrevailingLanguage(codes.map { Language.named($0) ?? .undetermined }))
        #expect(prevailing.language.code == expected && prevailing.isClear == isClear)
        #expect(prevailing.language(forDetected: .undetermined, bytes: 5000).code == expected)
        #expect(prevailing.language(forDetected: .italian, bytes: 5000) == .italian)
        #expect(prevailing.language(forDetected: .italian, bytes: 40).code == (isClear ? expected : "it"))
        #expect(PrevailingLanguage([.undetermined]) == nil)
    }

    @Test("a headline that shows no language is in that of most others, one that shows its own is not")
    func expectedLanguage() throws {
        let headline = Document(text: "Harbour crane rust")
        let french = Document(text: "Le vent du nord gagne les ports")
        try #require(headline.language == .undetermined && french.language == .french)
        let twelve = [Language](repeating: .english, count: 12)
        let most = try #require(PrevailingLanguage(twelve + [.french, .turkish]))
        #expect(most.isExpected && most.language(of: headline) == .english && most.language(of: french) == nil)
        #expect(most.language(of: Document(text: "Шторм в порту")) == nil)
        // Half of a pile expects nothing of the other, nor do a few.
        for few in [twelve + [Language](repeating: .french, count: 12), [.english, .english, .french]] {
            let prevailing = try #require(PrevailingLanguage(few))
            #expect(!prevailing.isExpected && prevailing.language(of: headline) == nil)
        }
    }

    @Test("a headline's article is the one that says it in two sentences, not here and there")
    func sentencesTogether() {
        let together = "The mayor opened the bridge. It took years to build. Nobody had asked for fireworks."
        let apart = "The mayor is old. It took years to build. Nobody had asked for fireworks. A bridge opened."
        let index = SimilarityIndex(
            fitting: Corpus([apart, together].map { Document(text: $0, language: .english) }))
        #expect(index.nearest(to: Document(text: "Mayor opens bridge", language: .english)).first?.document == 1)
    }

    @Test("articles that follow each other are a thread, in the order of their dates")
    func threads() {
        let texts = [
            ("b", "2026-03-02", "The flood in the river town rose again, and boats took people out."),
            ("a", "2026-03-01", "A flood came to the river town, and people left by boats."),
            ("c", "2026-04-20", "A flood came to the river town, and people left by boats again."),
            ("x", "2026-03-02", "The striker scored twice in the cup final."),
        ]
        let corpus = Corpus(texts.map { Document(id: $0.0, text: $0.2, date: $0.1, language: .english) })
        let threads = StoryThreads(SimilarityIndex(fitting: corpus)).threads
        #expect(threads.map(\.articles) == [[1, 0]])
        #expect(threads[0].follows == [nil, 1])
    }

    @Test("of one day, the thread goes by one clock for all zones")
    func threadsByTime() {
        let dates = ["2025-03-04T23:00:00-05:00", "2025-03-04T18:00:00Z", "2025-03-05T01:00:00+09:00"]
        let corpus = Corpus(
            dates.map { Document(text: "A flood came to the river town.", date: $0, language: .english) }
                + [Document(text: "The striker scored twice in the cup final.", date: "2025-03-04")])
        let threads = StoryThreads(SimilarityIndex(fitting: corpus)).threads
        #expect(threads.map(\.articles) == [[2, 1, 0]])
    }

    @Test("like articles stand together in the order of clusters")
    func order() throws {
        let documents = [Self.documents[0], Self.documents[2], Self.documents[1]]
        let order = Comparison(documents).clusterOrder
        #expect(order == [0, 2, 1])
    }

    @Test("nearly identical words count in part, and numbers tell articles apart")
    func softMatching() {
        let pairs = [
            ("Protesters organised marches", "Protests organise march"),
            ("A quake of 7 hit Chile", "A quake of 6 hit Chile"),
            ("A quake of 7 hit Chile", "A quake of 7 hit Chile"),
        ]
        let figures = pairs.map { pair in
            Comparison([pair.0, pair.1].map { Document(text: $0, language: .english) }).similarity[0, 1]
        }
        #expect(figures[0] > 0.6)
        #expect(figures[1] < 0.9 && figures[1] > 0.2)
        #expect(abs(figures[2] - 1) < 1e-12)
    }

    @Test("a word that two languages have is told once")
    func namesakes() {
        let texts = [("The place was full.", Language.english), ("La place était vide.", .french)]
        let pair = Comparison(texts.map { Document(text: $0.0, language: $0.1) }).pair(0, 1)
        #expect(pair.shared.map(\.term) == ["place"])
        #expect(abs(pair.shared[0].contribution - pair.similarity) < 1e-6)
    }

    @Test("numbers under nought are nought")
    func negativeNumbers() {
        let comparison = Comparison(Self.documents)
        let told = comparison.sentences(0, 1, count: -1)
        #expect(told.matches.isEmpty && told.onlyA.isEmpty && told.onlyB.isEmpty)
        let index = SimilarityIndex(fitting: Corpus(Self.documents), dimensions: -1)
        #expect(index.nearest(to: Self.documents[0], count: -1).isEmpty)
    }

    @Test("what only one article has is told in words, in numbers where it has nothing else")
    func numbersOfOneArticle() {
        func only(_ a: String, _ b: String) -> [String] {
            Comparison([a, b].map { Document(text: $0, language: .english) }).pair(0, 1).onlyA
        }
        #expect(
            only("In 1968 the bridge opened for 40,000 drivers.", "The ferry sails.") == [
                "bridge", "opened", "drivers",
            ])
        #expect(only("The ferry sails 12 times, 14 in May.", "The ferry sails times in May.").sorted() == ["12", "14"])
    }

    @Test("sentences that say the same are found, and those that only one has")
    func sentences() {
        let a = Document(text: "The river flooded the town. The mayor spoke of help.", language: .english)
        let b = Document(text: "Schools stay closed on Monday. The town was flooded by the river.", language: .english)
        let sentences = Comparison([a, b]).sentences(0, 1)
        #expect(sentences.matches.first.map { [$0.a, $0.b] } == [0, 1])
        #expect(sentences.onlyA == [1] && sentences.onlyB == [0])
    }
}

extension PostingSearch {
    /// The search in memory, which cannot fail.
    static func found(
        _ query: PostingQuery, in postings: Postings, count: Int, blockSize: Int = 1 << 15
    ) -> [SimilarityIndex.Match] {
        (try? nearest(query, in: postings, count: count, blockSize: blockSize)) ?? []
    }
}
