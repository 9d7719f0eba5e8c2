import ArgumentParser
import Precis
import Reporting

struct Similar: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The articles of a corpus that are nearest to a text.",
        discussion: """
            EXAMPLES:
              analyze similar story.txt --corpus news/
              analyze similar questions.jsonl --corpus news.jsonl --count 20 --format json
              analyze similar --all-pairs --corpus news.jsonl
            """)

    @Argument(help: "What to look for: files, folders or - for standard input; each record is a query.")
    var queries: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("The articles to look among.", valueName: "input"))
    var corpus: [String] = []

    @Flag(help: "Look for every article of the corpus among the others.")
    var allPairs = false

    @Option(help: ArgumentHelp("At most this many matches a query.", valueName: "n"))
    var count = 10

    @Option(
        help: ArgumentHelp(
            "Compare in a latent space (LSA) of this many dimensions, instead of by shared terms.", valueName: "k"))
    var dimensions: Int?

    @Flag(help: "The terms that a match shares with the query.")
    var explain = false

    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func validate() throws {
        if corpus.isEmpty && !(allPairs && !queries.isEmpty) {
            throw ValidationError("No corpus: name its files or folders with --corpus.")
        }
        if allPairs && !corpus.isEmpty && !queries.isEmpty {
            throw ValidationError("--all-pairs takes a corpus and no query.")
        }
        if count < 1 { throw ValidationError("--count is \(count); give a number from 1.") }
        if let dimensions, dimensions < 1 {
            throw ValidationError("--dimensions is \(dimensions); give a number from 1.")
        }
    }

    func run() throws {
        try Session.run(common) { session in
            let corpus = Corpus(try session.documents(of: corpus.isEmpty ? queries : corpus, input))
            let index = SimilarityIndex(fitting: corpus, dimensions: dimensions, seed: common.seed)
            let explain = explain
            if allPairs {
                for (place, matches) in index.allPairs(count: count).enumerated() {
                    let shared = explain ? matches.map { index.sharedTerms(corpus[place], $0.document) } : nil
                    try session.print(MatchReport(matches, in: corpus, query: corpus[place], shared: shared))
                }
            } else {
                let count = count
                try session.printEach(of: queries, input) { query in
                    // A query that is an article of the corpus is not its own match.
                    let own = corpus.index(of: query.id).flatMap { corpus[$0].bytes == query.bytes ? $0 : nil }
                    let matches = index.nearest(to: query, count: count, excluding: own)
                    let shared = explain ? matches.map { index.sharedTerms(query, $0.document) } : nil
                    return MatchReport(matches, in: corpus, query: query, shared: shared)
                }
            }
        }
    }
}
