import ArgumentParser
import Precis
import Reading
import Reporting

struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "How alike articles are, and by which terms.",
        discussion: """
            One figure for two articles, a matrix for more. With a model, rare words are those that are rare in its \
            articles, and articles can be alike that say the same in other words.

            EXAMPLES:
              analyze compare monday.txt tuesday.txt --explain
              analyze compare news.jsonl --format json --model news.model
              analyze compare --pairs pairs.jsonl --format json
            """)

    @Argument(help: "Files, folders or - for standard input.")
    var inputs: [String] = []

    struct Choices: ParsableArguments {
        @Option(
            help: ArgumentHelp(
                "Compare the pairs of this list instead: JSON Lines with id, a and b, the texts themselves.",
                valueName: "file"))
        var pairs: String?

        @Option(help: ArgumentHelp("Frequencies and latent space of this corpus model.", valueName: "file"))
        var model: String?

        @Flag(
            help:
                "The terms and sentences that make articles alike, and what each has that the other has not; not in CSV."
        )
        var explain = false
    }

    @OptionGroup(title: "Comparison options") var choices: Choices
    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func validate() throws {
        if choices.pairs != nil && !inputs.isEmpty {
            throw ValidationError("Give articles or --pairs, not both.")
        }
    }

    func run() throws {
        try Session.run(common) { session in
            try session.attempt {
                let model = try choices.model.map { try ModelFile($0) }
                if let pairs = choices.pairs {
                    try comparePairs(pairs, model, session)
                } else {
                    let documents = try session.documents(of: inputs, input)
                    if documents.count < 2 && !session.messages.hasFailures {
                        let number = documents.isEmpty ? "no" : "only one"
                        session.messages.warn("\(number) article to compare; name two or more")
                    }
                    let comparison = try Comparison(documents, background: model)
                    try session.print(
                        ComparisonReport(
                            comparison, terms: choices.explain ? nil : 10, explained: choices.explain))
                }
            }
        }
    }

    /// Compares each pair of a list; without a model rare terms are those that are rare in the whole list.
    private func comparePairs(_ path: String, _ model: ModelFile?, _ session: Session) throws {
        var pairs: [PairRecord] = []
        for event in PairReader(path: path) {
            switch event {
            case .pair(let pair): pairs.append(pair)
            case .problem(let problem): session.messages.tell(problem)
            }
        }
        if pairs.isEmpty && !session.messages.hasFailures { session.messages.warn("\(path): no pair in it") }
        let records = pairs
        let languages = languages(of: records, session)
        let documents = Parallelism.map(records.count) { place in
            [
                Document(id: "a", bytes: records[place].a, language: languages[place]),
                Document(id: "b", bytes: records[place].b, language: languages[place]),
            ]
        }
        let background: any BackgroundFrequencies =
            if let model { model } else { CorpusFrequencies(Corpus(documents.flatMap { $0 })) }
        let explain = choices.explain
        let reports = Parallelism.map(records.count) { place in
            Result {
                PairReport(
                    try Comparison(documents[place], background: background), id: records[place].id,
                    terms: explain ? nil : 10, explained: explain)
            }
        }
        for report in reports { try session.print(report.get()) }
        try session.endList(of: PairReport.self)
    }

    /// Each pair's language, judged by both texts together and by the list.
    private func languages(of pairs: [PairRecord], _ session: Session) -> [Language] {
        if let language = session.language { return [Language](repeating: language, count: pairs.count) }
        let detected = Parallelism.map(pairs.count) { place in
            // In an order of their own: which is named first makes no difference.
            let texts = [pairs[place].a, pairs[place].b].sorted { $0.lexicographicallyPrecedes($1) }
            return LanguageDetector.detect(texts[0] + [0x0A] + texts[1])
        }
        guard let prevailing = PrevailingLanguage(detected) else { return detected }
        return zip(pairs, detected).map { prevailing.language(forDetected: $1, bytes: $0.a.count + $0.b.count) }
    }
}
