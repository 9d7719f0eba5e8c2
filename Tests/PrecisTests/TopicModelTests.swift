import Testing

@testable import Precis

@Suite("Topics")
struct TopicModelTests {
    /// Articles over three themes that share no word of substance.
    static let corpus = Corpus(
        (0..<60).map { number in
            let words = [
                ["river", "flood", "levee", "rain", "water", "storm"],
                ["match", "goal", "league", "striker", "coach", "stadium"],
                ["rocket", "orbit", "satellite", "launch", "probe", "moon"],
            ][number % 3]
            var generator = SeededGenerator(seed: UInt64(number))
            let text = (0..<12).map { _ in words[Int(generator.next() % 6)] }.joined(separator: " ")
            return Document(
                id: "d\(number)", text: "The \(text).", date: "2025-0\(1 + number % 4)-15", language: .english)
        })

    @Test("planted themes are found")
    func planted() {
        let model = TopicModel(fitting: Self.corpus, topics: .exactly(3), seed: 7)
        #expect(model.topics.map(\.size) == [20, 20, 20])
        for start in 0..<3 {
            let topics = Set(stride(from: start, to: 60, by: 3).map { model.assignments[$0].topic })
            #expect(topics.count == 1)
        }
        let words = model.topics.flatMap { $0.keywords.flatMap { $0.text.split(separator: " ") } }
        #expect(Set(words).count == 18)
        for topic in model.topics { #expect(topic.coherence > 0) }
    }

    @Test("a pile whose articles share no word is grouped by what a model knows of their words, new articles as well")
    func knownWords() {
        let sea = ["ship", "harbor", "cargo", "sailor", "anchor", "captain", "tide", "mast"]
        let ball = ["match", "goal", "league", "striker", "coach", "stadium", "referee", "penalty"]
        func article(_ words: [String], _ places: [Int]) -> Document {
            Document(text: "The " + places.map { words[$0 % 8] }.joined(separator: " ") + ".", language: .english)
        }
        let others = (0..<200).map { number in
            var generator = SeededGenerator(seed: UInt64(number))
            return article(number % 2 == 0 ? sea : ball, (0..<5).map { _ in Int(generator.next() % 8) })
        }
        let model = CorpusModel(fitting: Corpus(others), dimensions: 4)
        let pile = (0..<8).map { number in
            article(number % 2 == 0 ? sea : ball, [number / 2 * 2, number / 2 * 2 + 1])
        }
        let topics = TopicModel(fitting: Corpus(pile), topics: .exactly(2), model: model, minimumWeight: nil)
        let found = topics.assignments.map(\.topic)
        #expect(Set(stride(from: 0, to: 8, by: 2).map { found[$0] }).count == 1, "\(found)")
        #expect(Set(stride(from: 1, to: 8, by: 2).map { found[$0] }).count == 1, "\(found)")
        #expect(found[0] != found[1] && found[0] != nil)
        let placed = topics.place([article(sea, [0, 5, 7]), article(ball, [1, 4, 6])])
        #expect(placed.map(\.topic) == [found[0], found[1]])
        // A model that knows no word of the pile changes nothing but rarities.
        let strange = CorpusModel(fitting: Corpus([Document(text: "Quartz quartz."), Document(text: "Quartz!")]))
        let alone = TopicModel(fitting: Self.corpus, topics: .exactly(3), model: strange)
        #expect(alone.topics.map(\.size) == [20, 20, 20])
    }

    @Test("a sample of the articles spans the space and begins the mixture as well as all of them")
    func samples() {
        let space = TopicSpace(Self.corpus, seed: 0, sample: 30)
        #expect(space.points.rows == 60 && space.points.rowNorms().allSatisfy { abs($0 - 1) < 1e-5 })
        let groups = ConsensusGroups.groups(space.points, keys: space.keys, clusters: 3)
        // Every fifth article begins in a wrong group.
        let wrong = groups.assignments.enumerated().map { $0 % 5 == 4 ? ($1 + 1) % 3 : $1 }
        let cosines = SphericalGroups.cosines(space.points, groups.centers, wrong)
        for sample in [space.counts.nonzeroCount / 2, .max] {
            let (mixture, refined) = TermMixture.refined(
                space.counts, wrong, cosines: cosines, topics: 3, keys: space.keys,
                idf: space.inverseDocumentFrequencies, sample: sample)
            for start in 0..<3 { #expect(Set(stride(from: start, to: 60, by: 3).map { refined[$0] }).count == 1) }
            #expect(Set(refined).count == 3)
            #expect(TermMixture.mostLikely(mixture.memberships(space.counts)) == refined)
        }
    }

    @Test("the nearest centre, the first of equals, on every twin of the kernel", arguments: [1, 2, 5, 20])
    func nearest(groups: Int) {
        var generator = SeededGenerator(seed: UInt64(groups))
        // Small whole numbers: many ties, and exact sums.
        func drawn(_ rows: Int) -> Matrix<Float> {
            Matrix(rows: rows, columns: 3, values: (0..<rows * 3).map { _ in Float(generator.next() % 5) - 2 })
        }
        let (points, centers) = (drawn(300), drawn(groups))
        let cosines = (0..<300).map { point in
            (0..<groups).map { group in
                (0..<3).reduce(Float(0)) { $0 + points[point, $1] * centers[group, $1] }
            }
        }
        for level: Int32 in [0, 1, 2] {
            let (found, sum) = SphericalGroups.nearest(points, centers, level: level)
            #expect(found == cosines.map { row in Int32(row.firstIndex(of: row.max()!)!) })
            #expect(sum == cosines.reduce(0.0) { $0 + Double($1.max()!) })
        }
    }

    @Test("the articles with the least keys, however the keys are spread")
    func sampled() {
        var generator = SeededGenerator(seed: 3)
        let even = (0..<500).map { _ in generator.next() }
        for keys in [even, even.map { $0 | 1 << 63 }, even.map { $0 >> 20 }, even.map { $0 % 7 }] {
            for count in [0, 1, 100, 499, 500, 600] {
                let least = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.prefix(count).sorted()
                #expect(ConsensusGroups.sampled(keys, count: count) == least)
            }
        }
    }

    @Test("the number of planted themes is found")
    func automatic() {
        #expect(TopicModel(fitting: Self.corpus, topics: .automatic).topics.count == 3)
    }

    @Test("sizes add up, ids count from 0")
    func sizes() {
        for count in [1, 2, 5, 100, .max] {
            let model = TopicModel(fitting: Self.corpus, topics: .exactly(count))
            #expect(model.topics.count <= count)
            #expect(model.topics.map(\.id) == Array(model.topics.indices))
            let assigned = model.assignments.count { $0.topic != nil }
            #expect(model.topics.reduce(0) { $0 + $1.size } == assigned)
        }
    }

    @Test("poor corpora give a sensible result")
    func poor() {
        let cases: [[String]] = [
            [], [""], ["flood"], ["flood", "flood"], ["", "the", "…"], ["same words", "same words", ""],
        ]
        for texts in cases {
            let corpus = Corpus(texts.enumerated().map { Document(id: "\($0)", text: $1) })
            for count in [TopicModel.Count.exactly(3), .automatic] {
                let model = TopicModel(fitting: corpus, topics: count)
                #expect(model.assignments.count == texts.count)
                for topic in model.topics {
                    #expect(topic.coherence.isFinite && topic.documents.allSatisfy { $0.weight.isFinite })
                }
            }
        }
    }

    @Test("the same on one thread and on two")
    func determinism() {
        defer { Parallelism.threads = 2 }
        Parallelism.threads = 1
        let one = TopicModel(fitting: Self.corpus, topics: .exactly(3))
        Parallelism.threads = 2
        let two = TopicModel(fitting: Self.corpus, topics: .exactly(3))
        #expect(one.topics == two.topics)
        #expect(one.assignments == two.assignments)
    }

    @Test("numbers in words tell no reader what a topic is about")
    func numerals() {
        let themes = [["river", "flood", "seven", "levee"], ["match", "goal", "trois", "league"]]
        let corpus = Corpus(
            (0..<20).map { number in
                Document(
                    text: themes[number % 2].shuffledRepeats(number), language: number % 2 == 0 ? .english : .french)
            })
        let words = TopicModel(fitting: corpus, topics: .exactly(2)).topics.flatMap { $0.keywords.map(\.text) }
        #expect(!words.isEmpty && !words.contains { $0.contains("seven") || $0.contains("trois") }, "\(words)")
    }

    @Test("stop words of the articles' language are no keywords, though some articles show no language")
    func stopWords() {
        let themes = [["river", "flood", "rain", "levee"], ["match", "goal", "coach", "league"]]
        let corpus = Corpus(
            (0..<30).map { number in
                let text = themes[number % 2].shuffledRepeats(number)
                return number % 3 == 0
                    ? Document(text: "the for with \(text) the for with", language: .undetermined)
                    : Document(text: text, language: .english)
            })
        let words = TopicModel(fitting: corpus, topics: .exactly(3)).topics.flatMap { $0.keywords.map(\.text) }
        #expect(!words.isEmpty && !words.contains { ["the", "for", "with"].contains($0) }, "\(words)")
        // "making" has the stem of "make".
        let makers = Corpus(
            (0..<30).map { number in
                let text = ["making river flood rain", "match goal coach league"][number % 2]
                return Document(text: text, language: .english)
            })
        let made = TopicModel(fitting: makers, topics: .exactly(2)).topics.flatMap { $0.keywords.map(\.text) }
        #expect(made.contains { $0.contains("making") }, "\(made)")
    }

    @Test("of headlines whose words never meet the number is a rule of thumb")
    func headlines() throws {
        // Each word stands in two headlines, each time beside another.
        let corpus = Corpus(
            (0..<60).map { number in
                Document(text: "kel\(letters(number)) dov\(letters((number * 7 + 3) % 60))", language: .english)
            }
                + (0..<60).map { number in
                    Document(text: "kel\(letters(number)) dov\(letters((number * 11 + 5) % 60))", language: .english)
                })
        func letters(_ number: Int) -> String {
            String(decoding: [number / 10, number % 10].map { UInt8(97 + $0) }, as: UTF8.self)
        }
        let choice = try #require(TopicModel(fitting: corpus, topics: .automatic).choice)
        #expect(choice.trials.allSatisfy { $0.score == 0 }, "\(choice.trials)")
        #expect(choice.topics == 5 && choice.reason.contains("rule of thumb"), "\(choice.reason)")
    }

    @Test("typical articles are told once, by headline or by text")
    func told() {
        let copies = Self.corpus.documents.prefix(6).flatMap { one in
            (0..<5).map { Document(id: "\(one.id)-\($0)", text: one.text, language: .english) }
        }
        let titled = copies.enumerated().map { number, one in
            Document(id: one.id, text: one.text + " Part \(number).", title: one.text, language: .english)
        }
        for documents in [copies, titled] {
            let corpus = Corpus(documents)
            let model = TopicModel(fitting: corpus, topics: .exactly(3), minimumWeight: nil)
            #expect(model.topics.map(\.size) == [10, 10, 10])
            for topic in model.topics {
                let shown = topic.documents.map { corpus[$0.document].title ?? corpus[$0.document].text }
                #expect(shown.count == 2 && Set(shown).count == 2)
            }
        }
    }

    @Test("timelines count every dated article once, without gaps")
    func timeline() {
        let model = TopicModel(fitting: Self.corpus, topics: .exactly(3))
        let line = Timeline(model, of: Self.corpus, by: .month)
        #expect(line.periods == ["2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01"])
        #expect(line.counts.flatMap { $0 }.reduce(0, +) == 60)
        // 15 January 2025 was a Wednesday.
        #expect(Timeline(model, of: Self.corpus, by: .week).periods.first == "2025-01-13")
        #expect(Timeline(model, of: Self.corpus, by: .day).periods.count == 17 + 28 + 31 + 15)
        #expect(Timeline(model, of: Self.corpus, by: .year).periods == ["2025-01-01"])

        let wrong = ["0001-01-01", "2025-01-01", "2025-01-02", "9999-12-31"]
        let dated = Corpus(wrong.map { Document(text: "The river rose.", date: $0, language: .english) })
        let long = TopicModel(fitting: dated, topics: .exactly(1), minimumWeight: nil)
        #expect(Timeline(long, of: dated, by: .day).periods == wrong)
        #expect(Timeline(long, of: dated, by: .day).counts == [[1, 1, 1, 1]])
        #expect(Timeline(long, of: dated, by: .year).periods.count == 9999)
    }

    @Test("the automatic number comes with its reason, a given one with none")
    func reason() throws {
        let choice = try #require(TopicModel(fitting: Self.corpus, topics: .automatic).choice)
        #expect(choice.topics == 3 && choice.reason.contains("3 topics") && choice.trials.count > 1)
        let finer = try #require(
            choice.trials.filter { $0.topics >= 6 && $0.score > 0 }.max { $0.score < $1.score })
        #expect(choice.reason.contains("; of finer divisions, \(finer.topics) topics come back best"))
        #expect(TopicModel(fitting: Self.corpus, topics: .exactly(3)).choice == nil)
    }

    @Test("articles in several languages are divided language by language; a few of another are not")
    func languages() throws {
        let french = (0..<60).map { number in
            let theme = [
                "fleuve crue digue pluie eau orage", "usine ouvrier grève salaire syndicat patron",
            ][number % 2].split(separator: " ")
            var generator = SeededGenerator(seed: UInt64(number) + 2000)
            let text = (0..<12).map { _ in String(theme[Int(generator.next() % 6)]) }.joined(separator: " ")
            return Document(id: "f\(number)", text: text, language: Language.named("fr"))
        }
        let model = TopicModel(fitting: Corpus(Self.articles(0..<60) + french), topics: .automatic)
        let choice = try #require(model.choice)
        #expect(choice.topics == 5 && choice.trials.isEmpty && model.topics.count == 5)
        #expect(choice.parts.map(\.language.code) == ["en", "fr"] && choice.parts.map(\.articles) == [60, 60])
        #expect(choice.parts.map(\.choice.topics) == [3, 2] && choice.reason.contains("60 in French into 2"))
        let themes = (0..<60).map { $0 % 3 } + (0..<60).map { 3 + $0 % 2 }
        #expect(Set(zip(themes, model.assignments).map { [$0, $1.topic ?? -1] }).count == 5)

        let few = TopicModel(fitting: Corpus(Self.articles(0..<60) + french.prefix(6)), topics: .automatic)
        #expect(try #require(few.choice).parts.isEmpty)

        // Short texts of no known language are of any.
        let unknown = Self.articles(0..<30).map {
            Document(id: "u\($0.id)", text: $0.text, language: .undetermined)
        }
        let headlines = TopicModel(fitting: Corpus(Self.articles(30..<60) + unknown), topics: .automatic)
        #expect(try #require(headlines.choice).parts.isEmpty)
    }

    /// Articles of twelve words drawn from one of three themes.
    static func articles(_ numbers: Range<Int>) -> [Document] {
        numbers.map { number in
            let theme = [
                "river flood levee rain water storm", "match goal league striker coach stadium",
                "rocket orbit satellite launch probe moon",
            ][number % 3].split(separator: " ")
            var generator = SeededGenerator(seed: UInt64(number) + 1000)
            let text = (0..<12).map { _ in String(theme[Int(generator.next() % 6)]) }.joined(separator: " ")
            return Document(id: "n\(number)", text: text, language: .english)
        }
    }

    @Test("new articles are placed in the topics of their themes without changing them")
    func placing() {
        let model = TopicModel(fitting: Self.corpus, topics: .exactly(3))
        let placed = model.place(Self.articles(0..<30))
        for (number, one) in placed.enumerated() { #expect(one.topic == model.assignments[number % 3].topic) }
        #expect(model.place([Document(text: "zebra"), Document(text: "")]).allSatisfy { $0.topic == nil })
        #expect(model.place([]).isEmpty)
        #expect(zip(model.place(Self.corpus.documents), model.assignments).allSatisfy { $0.topic == $1.topic })
    }

    @Test("topics merge upwards to one group of all articles")
    func hierarchy() {
        let model = TopicModel(fitting: Self.corpus, topics: .exactly(3))
        #expect(model.hierarchy.map(\.id) == [3, 4])
        #expect(model.hierarchy.last?.size == 60)
        #expect(Set(model.hierarchy.flatMap(\.children)) == [0, 1, 2, 3])
        #expect(zip(model.hierarchy, model.hierarchy.dropFirst()).allSatisfy { $0.similarity >= $1.similarity })
    }

    @Test("identical articles form one topic, and each article has one assignment")
    func identical() {
        let corpus = Corpus((0..<12).map { Document(id: "\($0)", text: "The flood broke the levee.") })
        let model = TopicModel(fitting: corpus, topics: .exactly(4))
        #expect(model.topics.count == 1 && model.topics[0].size == 12)
        #expect(model.assignments.count == 12)
    }

    @Test("what rises and falls is told")
    func trends() {
        let documents = Self.articles(0..<120).enumerated().map { place, article in
            // The first theme fills January, the second February.
            Document(
                id: article.id, text: article.text, date: place % 3 == 0 ? "2025-01-10" : "2025-02-10",
                language: .english)
        }
        let corpus = Corpus(documents)
        let model = TopicModel(fitting: corpus, topics: .exactly(3))
        let line = Timeline(model, of: corpus, by: .month)
        let flood = model.assignments[0].topic!
        #expect(line.trends[flood] == [nil, .falling])
        #expect(line.trends[model.assignments[1].topic!] == [nil, .rising])
    }
}

extension [String] {
    /// Each of the words three times, in an order that `seed` draws.
    fileprivate func shuffledRepeats(_ seed: Int) -> String {
        var generator = SeededGenerator(seed: UInt64(seed))
        return (0..<count * 3).map { _ in self[Int(generator.next() % UInt64(count))] }.joined(separator: ", ") + "."
    }
}
