import Testing

@testable import Precis

/// Budgets of sentences, words, characters and shares.
@Suite("Lengths of summaries")
struct SummaryLengthTests {
    @Test("a budget is never exceeded", arguments: Summarizer.Method.allCases)
    func budgets(method: Summarizer.Method) {
        let summarizer = Summarizer(method)
        for limit in 0...40 {
            let words = summarizer.summarize(SummarizerTests.dispatch, length: .words(limit))
            #expect(words.text.split(separator: " ").count <= limit)
            let characters = summarizer.summarize(SummarizerTests.dispatch, length: .characters(limit * 5))
            #expect(characters.text.count <= limit * 5)
            let sentences = summarizer.summarize(SummarizerTests.dispatch, length: .sentences(limit))
            #expect(sentences.sentences.count == min(limit, 5))
        }
        let total = SummarizerTests.dispatch.text.split(separator: " ").count
        for share in stride(from: 0.0, through: 1.0, by: 0.1) {
            let part = summarizer.summarize(SummarizerTests.dispatch, length: .ratio(share))
            #expect(Double(part.text.split(separator: " ").count) <= share * Double(total))
        }
        #expect(summarizer.summarize(SummarizerTests.dispatch, length: .ratio(1)).sentences.count == 5)
    }

    @Test(
        "a share beyond 0…1 is the nearer end",
        arguments: [(Double.nan, 0), (-1, 0), (0, 0), (1, 3), (7, 3), (.infinity, 3)])
    func shares(ratio: Double, sentences: Int) {
        let document = Document(text: "Rain fell in town. The river rose. Boats came for us.", language: .english)
        #expect(Summarizer().summarize(document, length: .ratio(ratio)).sentences.count == sentences)
    }

    /// What took time by the square would not come to an end here.
    @Test("a budget into which no sentence of very many fits", arguments: [Summarizer.Method.lead, .sumBasic])
    func tooSmallBudget(method: Summarizer.Method) {
        let text = (0..<50_000).map { "Line \($0)" }.joined(separator: "\n")
        let summary = Summarizer(method).summarize(Document(text: text, language: .english), length: .words(1))
        #expect(summary.sentences.isEmpty)
    }

    @Test("a length too small for any sentence names the least that is not", arguments: Summarizer.Method.allCases)
    func leastLength(method: Summarizer.Method) throws {
        let summarizer = Summarizer(method)
        for length in [SummaryLength.words(2), .characters(14), .ratio(0.05), .sentences(0), .words(0), .ratio(0)] {
            let none = summarizer.summarize(SummarizerTests.dispatch, length: length)
            #expect(none.sentences.isEmpty)
            let least = try #require(none.leastLength)
            let one = summarizer.summarize(SummarizerTests.dispatch, length: least)
            #expect(one.sentences.count == 1 && one.leastLength == nil)
            let less: SummaryLength =
                switch least {
                case .sentences(let count): .sentences(count - 1)
                case .words(let count): .words(count - 1)
                case .characters(let count): .characters(count - 1)
                case .ratio(let share): .ratio(share - 0.0001)
                }
            #expect(summarizer.summarize(SummarizerTests.dispatch, length: less).sentences.isEmpty)
        }
        #expect(summarizer.summarize(Document(text: ""), length: .words(1)).leastLength == nil)
        let told = summarizer.summarize(
            [SummarizerTests.dispatch], length: .words(1), leavingOut: [SummarizerTests.dispatch])
        #expect(told.leastLength == nil)
    }

    @Test("where all are fragments, the least length is that of the best of them")
    func leastOfFragments() throws {
        let list = Document(text: "Three men\nTwo more women there\nOne", language: .english)
        let least = try #require(Summarizer().summarize(list, length: .words(0)).leastLength)
        #expect(Summarizer().summarize(list, length: least).sentences.count == 1)
    }

    @Test("a budget into which few of very many sentences fit", arguments: [Summarizer.Method.lead, .luhn])
    func tightBudget(method: Summarizer.Method) {
        let long = (0..<50_000).map { "The river rose over bridge \($0) and the road behind it on that night." }
        let text = (long + ["The town was dry on the third day.", "Rain fell."]).joined(separator: "\n")
        let summary = Summarizer(method).summarize(Document(text: text, language: .english), length: .words(9))
        #expect(summary.text == "The town was dry on the third day.")
    }

    @Test("words that spaces without a break part are so many words", arguments: Summarizer.Method.allCases)
    func wideSpaces(method: Summarizer.Method) {
        let text = "Rain fell on the town all day. The river rose above the bridge. Boats came for the people."
        for space in ["\u{A0}", "\u{3000}", "\u{2028}"] {
            let document = Document(text: text.replacing(" ", with: space), language: .english)
            let summary = Summarizer(method).summarize(document, length: .words(8))
            #expect(summary.text.split(separator: " ").count <= 8)
        }
    }
}
