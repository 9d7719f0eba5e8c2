import Testing

@testable import Precis

@Suite("Summaries that answer a query")
struct QueryTests {
    @Test(
        "what is asked is answered first, by the sentence that holds most of it, rare terms counting for more",
        arguments: [
            ("drinking water", "Drinking water remained safe."),
            ("the gravel of the levee", "Two helicopters lowered gravel."),
        ])
    func answer(_ query: String, _ answer: String) {
        let text = """
            A levee gave way before dawn on Tuesday, flooding a third of the town of Porto Velha. The water rose over the \
            levee by night. Two helicopters lowered gravel. The levee is old. Drinking water remained safe.
            """
        let document = Document(text: text, language: .english)
        let summary = Summarizer(query: query).summarize(document, length: .sentences(1))
        #expect(summary.sentences.map(\.text) == [answer])
    }

    @Test("a question steers the choice")
    func query() {
        let text = "The team won at home. The coach was pleased. Tickets cost nine crowns. The stadium was full."
        let summary = Summarizer(.lexRank, query: "price of tickets")
            .summarize(Document(text: text), length: .sentences(1))
        #expect(summary.text == "Tickets cost nine crowns.")
    }

    @Test(
        "with a model a sentence can answer without a word of the question",
        arguments: [Summarizer.Method.auto, .lexRank])
    func queryByModel(method: Summarizer.Method) {
        let trade = (0..<6).map { Document(text: "Tickets and fares rose: tickets, fares and prices, week \($0).") }
        let sport = (0..<6).map { Document(text: "The team and its coach won the match, the coach said, \($0).") }
        let model = CorpusModel(fitting: Corpus(trade + sport), dimensions: 2)
        let article = Document(
            text: "The team won at home. The coach was pleased. Fares cost nine crowns. The match was long.")
        func first(_ query: String, _ model: CorpusModel?) -> String {
            Summarizer(method, query: query, model: model).summarize(article, length: .sentences(1)).text
        }
        #expect(first("tickets", model) == "Fares cost nine crowns.")
        #expect(first("tickets", nil) != "Fares cost nine crowns.")
        // Nothing that the model knows, or no latent space: as without it.
        #expect(first("elephants", model) == first("elephants", nil))
        let flat = CorpusModel(fitting: Corpus(trade + sport), dimensions: 0)
        #expect(first("tickets", flat) == first("tickets", nil))
    }
}
