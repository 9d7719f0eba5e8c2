import ArgumentParser
import Precis
import Reporting

extension KeywordExtractor.Method: ExpressibleByArgument {}

struct Keywords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keywords",
        abstract: "The keyphrases of each article.",
        discussion: """
            EXAMPLES:
              analyze keywords story.txt
              analyze keywords news.jsonl --count 20 --format json
              analyze keywords story.txt --clusters 4
              analyze keywords news/ --combined --count 40 --clusters 8
            """)

    @Argument(help: "Files, folders or - for standard input.")
    var inputs: [String] = []

    struct Choices: ParsableArguments {
        @Option(
            parsing: .unconditional,
            help: ArgumentHelp(
                "At most this many keyphrases an article; fewer where more would be likelier wrong than right.",
                valueName: "n"))
        var count = 10

        @Option(help: "How phrases are scored.")
        var method: KeywordExtractor.Method = .auto

        @Option(
            help: ArgumentHelp(
                "With --method auto or tfidf: words that are common in this corpus model count for less.",
                valueName: "file"))
        var model: String?

        @Flag(help: "The keyphrases of all articles together instead of each article's.")
        var combined = false

        @Option(parsing: .unconditional, help: ArgumentHelp("Group them into this many themes.", valueName: "k"))
        var clusters: Int?

        func validate() throws {
            if count < 0 { throw ValidationError("--count is \(count); give a number from 0.") }
            if model != nil && method != .auto && method != .tfidf {
                throw ValidationError("--model goes with --method auto or tfidf; no other asks how rare a word is.")
            }
            if let clusters, clusters < 1 { throw ValidationError("--clusters is \(clusters); give a number from 1.") }
        }
    }

    @OptionGroup(title: "Keyphrase options") var choices: Choices
    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            guard let models = session.models(choices.model) else { return }
            let extractor = KeywordExtractor(choices.method, model: models.first)
            if choices.combined {
                let documents = try session.documents(of: inputs, input)
                let corpus = Corpus(HeadlineTails(documents).removed(from: documents))
                let found = CorpusKeywords(
                    corpus, extractor: extractor, count: choices.count, clusters: choices.clusters ?? 0,
                    seed: common.seed)
                return try session.print(CorpusKeywordReport(found, of: corpus))
            }
            let (count, clusters, seed) = (choices.count, choices.clusters, common.seed)
            try session.printEach(of: inputs, input) { document in
                guard let clusters else {
                    return KeywordReport(extractor.keywords(of: document, count: count), of: document)
                }
                let found = extractor.clusters(of: document, count: count, clusters: clusters, seed: seed)
                return KeywordReport(found.keywords, clusters: found.clusters, of: document)
            }
        }
    }
}
