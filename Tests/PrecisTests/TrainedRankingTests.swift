import Testing

@testable import Precis

@Suite("The trained ranking")
struct TrainedRankingTests {
    static let weights = """
        # two trees
        features place words
        model plain 0.5
        0,1,0.2 =1 1,10,-0.3 =0.25 =-1
        1,4,0 =-0.5 =0.5
        """

    @Test("trees answer as written, and the shares add up to the answer")
    func trees() throws {
        let trees = try TrainedRanking(Self.weights).trees
        func row(_ place: Float, _ words: Float) -> [Float] {
            SentenceFeatures.all.map { $0.name == "place" ? place : $0.name == "words" ? words : 0 }
        }
        for (place, words, answer) in [(0, 20, 2.0), (3, 8, 1.25), (3, 20, 0), (1, 2, 1)] as [(Float, Float, Double)] {
            let row = row(place, words)
            var parts = SentenceFeatures.all.map { _ in [0.0] }
            let rows = row.withUnsafeBufferPointer { RowBlocks($0, width: row.count) }
            var sums = [trees.base]
            trees.add(0..<2, rows, to: &sums)
            #expect(abs(sums[0] - answer) < 1e-9)
            let shares = trees.shares(of: Array(row.indices), count: row.count)
            #expect(trees.explain(rows, by: shares, parts: &parts) == sums)
            #expect(abs(trees.base + parts.reduce(0) { $0 + $1[0] } - answer) < 1e-9)
        }
    }

    @Test("the only sentence, and each of several that are worth the same, is the best")
    func equals() throws {
        func scores(_ trained: TrainedRanking, _ text: String) -> [Double] {
            let vectors = SentenceVectors([Document(text: text)])
            let ranking = trained.ranking(of: vectors, vectors.surfaceFacts())
            let sums = ranking.scores.indices.map { row in ranking.reasons.reduce(0) { $0 + $1.values[row] } }
            #expect(sums == ranking.scores)
            return ranking.scores
        }
        #expect(scores(.standard, "The dam broke on Monday.") == [1])
        let even = try TrainedRanking("features place\nmodel plain 0.5\n=1")
        #expect(scores(even, "The dam broke on Monday. Rain had fallen for a week. It fell again.") == [1, 1, 1])
    }

    @Test(
        "weights that are none are told with their line",
        arguments: [
            ("features place\nmodel plain x\n", 2), ("features nothing\n", 1), ("=1\n", 1),
            ("features place\nmodel plain 0\n0,1,0 =1", 3), ("features place\nmodel plain 0\n=1 =2", 3),
            ("cues en also -1\ncues en rain\nmodel plain 0\n=1", 2), ("cues en rain high\nmodel plain 0\n=1", 1),
        ])
    func faults(text: String, line: Int) {
        let error = #expect(throws: TrainedRanking.FormatError.self) { try TrainedRanking(text) }
        #expect(error?.line == line)
    }

    @Test("a cue word counts once in a sentence, by its folded form, and in its own language only")
    func cues() throws {
        let weights = "cues en also -0.5 rain 2\ncues fr also 9\nfeatures cue-words\nmodel plain 0\n0,1,0.5 =0 =1"
        let ranking = try TrainedRanking(weights)
        let text = "Rain fell, and rain fell ALSO. It also snowed. Nothing else was told."
        let vectors = { (language: String) in
            SentenceVectors([Document(text: text, language: .named(language)!)])
        }
        for (language, sums) in [("en", [1.5, -0.5, 0]), ("fr", [9, 9, 0]), ("de", [0, 0, 0])] as [(String, [Double])] {
            let mean = sums.reduce(0, +) / 3
            #expect(ranking.cues.figures(of: vectors(language)) == sums.map { $0 - mean })
        }
        let english = vectors("en")
        let reasons = ranking.ranking(of: english, english.surfaceFacts()).reasons
        let share = try #require(reasons.first { $0.name == "cue words" })
        // The tree gives the first sentence something and the others nothing; it is told beside the average.
        #expect(share.values[0] > 0 && share.values[1] == share.values[2])
        #expect(abs(share.values.reduce(0, +)) < 1e-9)
    }

    @Test("the library's own weights know every feature they name, and figures are finite")
    func standard() {
        #expect(TrainedRanking.standard.trees.count > 1)
        let table = FeatureTable(
            Document(text: "Rain. It fell (1,200 mm) on \"Oslo\"? We saw: nothing!", title: "Rain"))
        #expect(table.rows.count == table.texts.count && !table.rows.isEmpty)
        for row in table.rows {
            #expect(row.count == FeatureTable.names.count)
            #expect(row.allSatisfy { $0.isFinite })
        }
        #expect(Set(FeatureTable.names).count == FeatureTable.names.count)
    }

    @Test("lines around the article are not chosen, nor openings that lean on what was left out")
    func craft() {
        let text = """
            By Jane Doe

            The river rose by two metres on Monday and cut the town of Alder off from the valley.

            READ MORE: Ten photos of the flood

            It was the third flood of the year in the town.

            Sign up for our newsletter to get stories like this

            The mayor of Alder asked the government for boats and blankets for the people of the town.
            """
        for method in Summarizer.Method.allCases {
            let summary = Summarizer(method).summarize(Document(text: text), length: .sentences(9))
            for line in ["By Jane Doe", "READ MORE", "Sign up"] { #expect(!summary.text.contains(line), "\(method)") }
        }
        let short = Summarizer().summarize(Document(text: text), length: .sentences(2))
        #expect(!short.text.contains("It was the third"))
        // An article of nothing else has a summary all the same.
        #expect(Summarizer().summarize(Document(text: "By Jane Doe")).sentences.count <= 1)
    }
}

@Suite("Properties of summaries")
struct SummaryPropertyTests {
    static let stories = [
        Document(
            id: "a", text: "The dam broke on Monday. The valley of Alder was flooded. Boats came at night.",
            date: "2025-03-05"),
        Document(
            id: "b", text: "Boats reached Alder on Tuesday. The dam that broke on Monday was old.", date: "2025-03-06"),
        Document(id: "c", text: "The minister saw the dam. She promised money. The valley dries."),
    ]

    @Test("shuffling the inputs does not change the choice", arguments: Summarizer.Method.allCases)
    func shuffling(method: Summarizer.Method) {
        func texts(_ order: [Int]) -> [String] {
            Summarizer(method).summarize(order.map { Self.stories[$0] }, length: .sentences(4)).sentences
                .map(\.text).sorted()
        }
        let first = texts([0, 1, 2])
        for order in [[2, 1, 0], [1, 0, 2], [2, 0, 1]] { #expect(texts(order) == first) }
    }

    @Test("a longer summary holds the shorter one", arguments: Summarizer.Method.allCases)
    func nesting(method: Summarizer.Method) {
        var last: Set<String> = []
        for count in 0...8 {
            let summary = Summarizer(method).summarize(Self.stories, length: .sentences(count))
            let texts = Set(summary.sentences.map(\.text))
            #expect(last.isSubset(of: texts))
            last = texts
        }
    }

    /// Sentences of many lengths over few words, so that what fits and what tells much are at odds.
    static func story(seed: UInt64) -> Document {
        var generator = SeededGenerator(seed: seed)
        let words = [
            "dam", "river", "flood", "boat", "mayor", "bridge", "valley", "storm", "harvest", "village", "rain",
        ]
        let sentences = (0..<12).map { _ in
            let count = Int.random(in: 2...14, using: &generator)
            return "The " + (0..<count).map { _ in words.randomElement(using: &generator)! }.joined(separator: " ")
                + "."
        }
        return Document(text: sentences.joined(separator: " "))
    }

    @Test("more budget never tells less of the article", arguments: 0..<2)
    func monotone(seed: Int) {
        let story = Self.story(seed: UInt64(seed))
        let vectors = SentenceVectors([story])
        let lengths: [[SummaryLength]] = [
            (0...90).map { .words($0) }, stride(from: 0, through: 400, by: 7).map { .characters($0) },
            stride(from: 0, through: 1, by: 0.02).map { .ratio($0) },
        ]
        for method in [Summarizer.Method.auto, .textRank, .sumBasic] {
            for budgets in lengths {
                var last = 0.0
                for budget in budgets {
                    let told = Summarizer(method).summarize(story, length: budget).sentences.map(\.index)
                    // The mentions in the article of all words that the summary holds, without the library's own sum.
                    let terms = Set(told.flatMap { row in vectors.tokens[vectors.rows[row].tokens].map(\.term) })
                    let coverage = Double(vectors.tokens.count { $0.term >= 0 && terms.contains($0.term) })
                    #expect(coverage >= last, "\(method), \(budget)")
                    last = coverage
                }
            }
        }
    }

    @Test("what the reader knows is no update", arguments: Summarizer.Method.allCases)
    func update(method: Summarizer.Method) {
        let summary = Summarizer(method).summarize([Self.stories[0]], leavingOut: Self.stories)
        #expect(summary.sentences.isEmpty)
    }
}
