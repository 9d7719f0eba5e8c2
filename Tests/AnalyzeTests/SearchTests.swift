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
}
