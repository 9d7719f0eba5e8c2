import TestSupport
import Testing

/// What is looked for, by words.
@Suite("Searches by words")
struct SearchTests {
    private static let sample = "notebooks-data/dispatches/sample.txt"
    private static let corpus = "notebooks-data/dispatches.jsonl"

    @Test("similar --query looks for words, and who names them in the place of a file is told so")
    func wordsToLookFor() throws {
        let folder = try TemporaryFolder()
        let model = folder.path + "/news.model"
        try #require(try Tool.run("model", "build", Self.corpus, "--articles", "--to", model).status == 0)
        let asked = ["--query", "grain ship aground", "--count", "3", "--format", "json"]
        for place in [["--corpus", Self.corpus], ["--model", model]] {
            let object = try #require(try Tool.run(["similar"] + asked + place, input: []).objects().first)
            #expect(object["id"] as? String == "query")
            let titles = (object["matches"] as? [[String: Any]] ?? []).compactMap { $0["title"] as? String }
            #expect(titles.contains("Grain ship runs aground in Pelham Strait, blocking main channel"), "\(titles)")
            let wrong = try Tool.run(["similar", "grain ship"] + place, input: [])
            #expect(wrong.status == 1 && wrong.errors.contains("grain ship: where this is what to look for"))
        }
        #expect(try Tool.run("similar", "--query", "x", Self.sample, "--corpus", Self.corpus).status == 64)
        #expect(try Tool.run("similar", "--query", "x", "--all-pairs", "--corpus", Self.corpus).status == 64)
    }

    @Test("a query that --corpus has swallowed is told, and words that say nothing are")
    func queriesThatAreNone() throws {
        let folder = try TemporaryFolder()
        try folder.write("The river rose. Boats left.", to: "news/a.txt")
        try folder.write("The river fell.", to: "story.txt")
        let swallowed = try Tool.run("similar", "--corpus", "news", "story.txt", in: folder.path)
        let told = "write what to look for before it, as in: analyze similar story.txt --corpus news"
        #expect(swallowed.errors.contains(told), "\(swallowed.errors)")
        let piped = try Tool.run("similar", "--corpus", "news", "story.txt", input: "The river.", in: folder.path)
        #expect(piped.status == 0 && piped.errors.isEmpty && piped.output.contains("story.txt"))
        for (words, message) in [
            ("the of And", "warning: the query has only words that every text has (the, of, And); ask with words"),
            ("?!", "warning: the query has no word; ask with words"), ("zebra", ""),
        ] {
            let result = try Tool.run(["similar", "--query", words, "--corpus", "news"], input: [], in: folder.path)
            #expect(result.output.contains("no match"))
            #expect(message.isEmpty ? result.errors.isEmpty : result.errors.contains(message), "\(result.errors)")
        }
    }
}
