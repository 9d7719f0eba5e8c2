import TestSupport
import Testing

@Suite("Queries of summaries") struct SummaryQueryTests {
    private static let article = """
        {"id": "a", "text": "The ferry to Holm was late on Monday. Its engine had failed at the second lock. Nobody was hurt."}
        {"id": "b", "text": "A baker in Lund sold her shop. She had baked rye bread for forty years. Her son writes poems."}

        """

    @Test("a query of which an article has no word is told, and its summary is that without it")
    func unanswered() throws {
        let input = Array(Self.article.utf8)
        let arguments = ["summarize", "--input-format", "jsonl", "--sentences", "1"]
        let plain = try Tool.run(arguments, input: input)
        let some = try Tool.run(arguments + ["--query", "engines"], input: input)
        #expect(some.status == 0 && some.output.contains("engine had failed"))
        #expect(some.errors.contains("warning: 1 of 2 summaries are those without the query"), "\(some.errors)")
        let none = try Tool.run(arguments + ["--query", "volcanoes"], input: input)
        #expect(none.status == 0 && none.output == plain.output)
        let together = try Tool.run(arguments + ["--combined", "--query", "volcanoes"], input: input)
        #expect(together.errors.contains("no sentence has a word of the query"), "\(together.errors)")
        #expect(together.output == (try Tool.run(arguments + ["--combined"], input: input)).output)
        #expect(try Tool.run(arguments + ["--query", "engine bread"], input: input).errors.isEmpty)
        let common = try Tool.run(arguments + ["--query", "what of the"], input: input)
        let told =
            "the query has only words that every text has (what, of, the), so 2 of 2 summaries are those without it"
        #expect(common.output == plain.output && common.errors.contains(told), "\(common.errors)")
    }
}
