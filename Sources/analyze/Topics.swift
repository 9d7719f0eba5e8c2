import ArgumentParser
import Precis
import Reporting

extension Timeline.Period: ExpressibleByArgument {}

extension TopicModel.Method: ExpressibleByArgument {}

extension TopicModel.Count: ExpressibleByArgument {
    public init?(argument: String) {
        if argument == "auto" {
            self = .automatic
        } else if let count = Int(argument), count >= 1 {
            self = .exactly(count)
        } else {
            return nil
        }
    }

    public var defaultValueDescription: String {
        switch self {
        case .automatic: "auto"
        case .exactly(let count): String(count)
        }
    }
}

struct Topics: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topics",
        abstract: "The key topics across a corpus.",
        discussion: """
            EXAMPLES:
              analyze topics news/ --topics 12
              analyze topics news.jsonl --over-time month
              analyze topics news.jsonl --assign-all --format json
              analyze topics last-year/ --topics 12 --place today/
              analyze topics today/ --model last-year.model
            """)

    @Argument(help: "Files, folders or - for standard input.")
    var inputs: [String] = []

    struct Choices: ParsableArguments {
        @Option(parsing: .unconditional, help: ArgumentHelp("How many topics: a number, or auto.", valueName: "k"))
        var topics: TopicModel.Count = .automatic

        @Option(
            help: "How articles are grouped: latent semantic analysis, or non-negative matrix factorisation.")
        var method: TopicModel.Method = .lsa

        @Option(
            help: ArgumentHelp(
                "What a corpus model knows of which words are rare and go together, for a pile of few articles.",
                valueName: "file"))
        var model: String?

        @Option(
            help: ArgumentHelp(
                "Articles that are placed in the topics of the others, which they do not change; once for each input.",
                valueName: "input"))
        var place: [String] = []

        @Option(parsing: .unconditional, help: ArgumentHelp("Keywords a topic.", valueName: "n"))
        var keywords = 10

        @Option(help: "Count each topic's articles in steps of this width.")
        var overTime: Timeline.Period?

        @Flag(help: "Every article that has a word gets a topic, however odd it is.")
        var assignAll = false

        func validate() throws {
            if keywords < 0 { throw ValidationError("--keywords is \(keywords); give a number from 0.") }
        }
    }

    @OptionGroup(title: "Topic options") var choices: Choices
    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            guard let models = session.models(choices.model) else { return }
            let documents = try session.documents(of: inputs, input, splitting: false)
            let tails = HeadlineTails(documents)
            let corpus = Corpus(tails.removed(from: documents))
            let found = TopicModel(
                fitting: corpus, topics: choices.topics, method: choices.method, model: models.first, seed: common.seed,
                keywords: choices.keywords,
                minimumWeight: choices.assignAll ? nil : TopicModel.defaultMinimumWeight)
            if let period = choices.overTime {
                session.warnOfDates(in: corpus.documents, for: "counts for no \(period.rawValue)") { span in
                    span.start(of: period) == nil
                }
            }
            let others = choices.place.isEmpty ? [] : try session.documents(of: choices.place, input, splitting: false)
            let placed = tails.removed(from: others)
            try session.print(TopicReport(found, of: corpus, over: choices.overTime, placed: placed))
        }
    }
}
