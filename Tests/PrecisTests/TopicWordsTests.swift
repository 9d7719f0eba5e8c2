import Testing

@testable import Precis

/// Which words a topic is told by.
@Suite("Words of topics")
struct TopicWordsTests {
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
}

extension [String] {
    /// Each of the words three times, in an order that `seed` draws.
    fileprivate func shuffledRepeats(_ seed: Int) -> String {
        var generator = SeededGenerator(seed: UInt64(seed))
        return (0..<count * 3).map { _ in self[Int(generator.next() % UInt64(count))] }.joined(separator: ", ") + "."
    }
}
