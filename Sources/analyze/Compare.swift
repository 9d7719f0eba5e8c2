import ArgumentParser
import Precis
import Reading
import Reporting

struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "How alike articles are, and by which terms.",
        discussion: """
            One figure for two articles, a matrix for more.

            EXAMPLES:
              analyze compare monday.txt tuesday.txt --explain
              analyze compare news.jsonl --format json
              analyze compare --pairs pairs.jsonl --format json
            """)

    @Argument(help: "Files, folders or - for standard input.")
    var inputs: [String] = []

    @Option(
        help: ArgumentHelp(
            "Compare the pairs of this list instead: JSON Lines with id, a and b, the texts themselves.",
            valueName: "file"))
    var pairs: String?

    @Flag(help: "The terms that make articles alike, with their shares.")
    var explain = false

    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func validate() throws {
        if pairs != nil && !inputs.isEmpty {
            throw ValidationError("Give articles or --pairs, not both.")
        }
    }

    func run() throws {
        try Session.run(common) { session in
            if let pairs {
                try comparePairs(pairs, session)
            } else {
                let documents = try session.documents(of: inputs, input)
                if documents.count < 2 && !session.messages.hasFailures {
                    session.messages.warn("\(documents.count) articles to compare; name two or more")
                }
                try session.print(
                    ComparisonReport(Comparison(documents), terms: explain ? nil : 10, explained: explain))
            }
        }
    }

    /// Compares each pair of a list; rare terms are those that are rare in the whole list.
    private func comparePairs(_ path: String, _ session: Session) throws {
        var pairs: [PairRecord] = []
        for event in PairReader(path: path) {
            switch event {
            case .pair(let pair): pairs.append(pair)
            case .problem(let problem): session.messages.tell(problem)
            }
        }
        let language = session.language
        let records = pairs
        let documents = Parallelism.map(records.count) { place in
            [
                Document(id: "a", bytes: records[place].a, language: language),
                Document(id: "b", bytes: records[place].b, language: language),
            ]
        }
        let background = Corpus(documents.flatMap { $0 })
        let explain = explain
        let reports = Parallelism.map(records.count) { place in
            ComparisonReport(
                Comparison(documents[place], background: background), id: records[place].id,
                terms: explain ? nil : 10, explained: explain)
        }
        for report in reports { try session.print(report) }
    }
}
