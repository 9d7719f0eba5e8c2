import Testing

@testable import Precis

@Suite("Timelines")
struct TimelineTests {
    @Test("timelines count every dated article once, without gaps")
    func timeline() {
        let model = TopicModel(fitting: TopicModelTests.corpus, topics: .exactly(3))
        let line = Timeline(model, of: TopicModelTests.corpus, by: .month)
        #expect(line.periods == ["2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01"])
        #expect(line.counts.flatMap { $0 }.reduce(0, +) == 60)
        // 15 January 2025 was a Wednesday.
        #expect(Timeline(model, of: TopicModelTests.corpus, by: .week).periods.first == "2025-01-13")
        #expect(Timeline(model, of: TopicModelTests.corpus, by: .day).periods.count == 17 + 28 + 31 + 15)
        #expect(Timeline(model, of: TopicModelTests.corpus, by: .year).periods == ["2025-01-01"])

        let wrong = ["0001-01-01", "2025-01-01", "2025-01-02", "9999-12-31"]
        let dated = Corpus(wrong.map { Document(text: "The river rose.", date: $0, language: .english) })
        let long = TopicModel(fitting: dated, topics: .exactly(1), minimumWeight: nil)
        #expect(Timeline(long, of: dated, by: .day).periods == wrong)
        #expect(Timeline(long, of: dated, by: .day).counts == [[1, 1, 1, 1]])
        #expect(Timeline(long, of: dated, by: .year).periods.count == 9999)
    }

    @Test("what rises and falls is told")
    func trends() {
        let documents = TopicModelTests.articles(0..<120).enumerated().map { place, article in
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
