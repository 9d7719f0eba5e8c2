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
}
