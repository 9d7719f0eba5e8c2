import Precis
import Testing

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
        #expect(Set(model.topics.flatMap { $0.keywords.map(\.text) }).count == 18)
        for topic in model.topics { #expect(topic.coherence > 0) }
    }

    @Test("the number of planted themes is found")
    func automatic() {
        #expect(TopicModel(fitting: Self.corpus, topics: .automatic).topics.count == 3)
    }

    @Test("sizes add up, ids count from the largest")
    func sizes() {
        for count in [1, 2, 5, 100] {
            let model = TopicModel(fitting: Self.corpus, topics: .exactly(count))
            #expect(model.topics.count <= count)
            #expect(model.topics.map(\.id) == Array(model.topics.indices))
            #expect(zip(model.topics, model.topics.dropFirst()).allSatisfy { $0.size >= $1.size })
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
    }
}
