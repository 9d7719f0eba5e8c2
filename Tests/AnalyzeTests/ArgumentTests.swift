import TestSupport
import Testing

/// What may be asked for, and what is said where it cannot be had.
@Suite("Arguments of the command")
struct ArgumentTests {
    private static let sample = ContractTests.sample
    private static let corpus = ContractTests.corpus

    @Test("as many as a number can say are all there are")
    func greatestCount() throws {
        let folder = try TemporaryFolder()
        let model = folder.path + "/a.model"
        #expect(try Tool.run("model", "build", Self.corpus, "--articles", "--to", model).status == 0)
        for command in [["keywords"], ["keywords", "--combined"], ["similar", "--model", model]] {
            let result = try Tool.run(command + ["--count", String(Int.max), Self.sample], input: [])
            #expect(result.status == 0 && !result.output.isEmpty, "\(command): \(result.errors)")
        }
    }

    @Test("wrong arguments end with status 64 and say what is right")
    func arguments() throws {
        let cases: [([String], String)] = [
            (["summarize", "x", "--sentences", "3", "--words", "9"], "one of --sentences"),
            (["summarize", "x", "--ratio", "7"], "from 0 to 1"),
            (["summarize", "x", "--language", "tlh"], "give auto or one of"),
            (["topics", "x", "--topics", "none"], "none"),
            (["summarize", "x", "--model", "y"], "--model goes with --query"),
            (["keywords", "x", "--model", "y", "--method", "rake"], "--model goes with --method auto or tfidf"),
            (["similar", "x", "--model", "y", "--explain"], "name the articles with --corpus"),
            (["similar", "x", "--corpus", "y", "--since", "2023-5-1"], "give a day as YYYY-MM-DD"),
            (["corpus", "list", "x", "--until", "May"], "give a day as YYYY-MM-DD"),
            (["similar", "x", "--corpus", "y", "--since", "2024-02-30"], "give a day as YYYY-MM-DD"),
            (["similar", "x", "--corpus", "y", "--match-language", "tlh"], "give one of"),
            (["similar", "--threads", "--corpus", "y", "--since", "2024-02-29"], "whole corpus"),
            (["similar", "--threads", "--all-pairs", "--corpus", "y"], "whole corpus"),
            (["summarize", "x", "--ranking", "y", "--method", "lead"], "--ranking goes with --method auto"),
            (["evaluate", "summaries", "--data", "x", "--output", "y", "--jobs", "0"], "analyze evaluate summaries"),
            (["similar", "x"], "--corpus"),
            (["keywords", "x", "--jobs", "0"], "from 1"),
        ]
        for (arguments, message) in cases {
            let result = try Tool.run(arguments, input: [])
            #expect(result.status == 64, "\(arguments)")
            #expect(result.errors.contains(message), "\(result.errors)")
            #expect(result.output.isEmpty)
        }
    }

    @Test("a question may begin with a hyphen")
    func hyphens() throws {
        let result = try Tool.run("summarize", "--query", "-40 degrees", Self.sample)
        #expect(result.status == 0 && result.errors.isEmpty)
    }

    @Test("a field or a file that has not what is asked for is told")
    func nothingOfTheKind() throws {
        let grouped = try Tool.run("summarize", "--combined", "--group-by", "nope", Self.corpus)
        #expect(grouped.status == 0 && grouped.errors.contains("no article has the field nope"))
        #expect(try Tool.run("summarize", "--combined", "--group-by", "theme", Self.corpus).errors.isEmpty)
        for kind in ["summaries", "similarity"] {
            let result = try Tool.run(
                "evaluate", kind, "--data", Self.corpus, "--output", Self.corpus, "--verbose", "--no-color")
            #expect(result.status == 1 && result.output.isEmpty && result.errors.contains(Self.corpus))
        }
    }
}
