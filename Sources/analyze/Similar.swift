import ArgumentParser
import Precis
import Reporting

struct Similar: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "similar",
        abstract: "The articles of a corpus that are nearest to a text.",
        discussion: """
            EXAMPLES:
              analyze similar story.txt --corpus news/
              analyze similar questions.jsonl --corpus news.jsonl --count 20 --format json
              analyze similar --query "delta floods" --corpus news/
              analyze similar --all-pairs --corpus news.jsonl
              analyze similar story.txt --model news.model --since 2026-01-01
            """)

    @Argument(help: "What to look for: files, folders or - for standard input; each record is a query.")
    var queries: [String] = []

    struct Choices: ParsableArguments {
        @Option(parsing: .unconditional, help: ArgumentHelp("What to look for, as it stands here.", valueName: "text"))
        var query: String?

        @Option(
            parsing: .upToNextOption,
            help: ArgumentHelp(
                "The articles to look among: all that is named up to the next option, so that QUERY stands before it.",
                valueName: "input"))
        var corpus: [String] = []

        @Option(help: ArgumentHelp("Look among the articles that this corpus model keeps.", valueName: "file"))
        var model: String?

        @Flag(help: "Look for every article of the corpus among the others.")
        var allPairs = false

        @Flag(help: "Which article of the corpus follows which, by their dates.")
        var threads = false

        @Option(parsing: .unconditional, help: ArgumentHelp("At most this many matches a query.", valueName: "n"))
        var count = 10

        @Option(
            parsing: .unconditional,
            help: ArgumentHelp(
                "Compare in a latent space (LSA) of this many dimensions, instead of by shared terms.", valueName: "k"))
        var dimensions: Int?

        @Flag(help: "The terms and sentences that a match shares with the query, and what only one says; not in CSV.")
        var explain = false
    }

    @OptionGroup(title: "Search options") var choices: Choices
    @OptionGroup(title: "Filters") var filter: ArticleFilter
    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func validate() throws {
        let (model, corpus, allPairs, threads) = (choices.model, choices.corpus, choices.allPairs, choices.threads)
        let (count, dimensions, explain) = (choices.count, choices.dimensions, choices.explain)
        if model != nil && (!corpus.isEmpty || allPairs || threads || dimensions != nil) {
            throw ValidationError(
                "--model is a corpus of its own; leave --corpus, --all-pairs, --threads and --dimensions out.")
        }
        if model != nil && explain {
            throw ValidationError(
                "--explain needs the articles' texts, which a model does not keep; leave it out, or name the articles "
                    + "with --corpus.")
        }
        if model == nil && corpus.isEmpty && !((allPairs || threads) && !queries.isEmpty) {
            throw ValidationError("No corpus: name its files or folders with --corpus, or a model with --model.")
        }
        if choices.query != nil && !queries.isEmpty { throw ValidationError("Give --query or inputs, not both.") }
        if (allPairs || threads) && (choices.query != nil || !corpus.isEmpty && !queries.isEmpty) {
            throw ValidationError("--all-pairs and --threads take a corpus and no query.")
        }
        if threads && (allPairs || explain || !filter.isEmpty) {
            throw ValidationError(
                "--threads is of the whole corpus; leave --all-pairs, --explain, --since, --until and --match-language "
                    + "out.")
        }
        if model != nil || !(allPairs || threads), choices.query == nil,
            let problem = Session.missingQuery(queries, corpus: corpus)
        {
            throw ValidationError(problem + ".")
        }
        if count < 1 { throw ValidationError("--count is \(count); give a number from 1.") }
        if let dimensions, dimensions < 1 {
            throw ValidationError("--dimensions is \(dimensions); give a number from 1.")
        }
    }

    func run() throws {
        try Session.run(common) { session in
            let filter = filter
            if let model = choices.model {
                try session.attempt { try search(ModelIndex(model), filter, session) }
                return
            }
            let corpus = Corpus(try session.documents(of: choices.corpus.isEmpty ? queries : choices.corpus, input))
            let index = SimilarityIndex(fitting: corpus, dimensions: choices.dimensions, seed: common.seed)
            let (count, explain) = (choices.count, choices.explain)
            let frequencies = explain ? CorpusFrequencies(corpus) : nil
            if choices.threads {
                session.warnOfDates(in: corpus.documents, for: "follows no other") { $0.first != $0.last }
            } else if filter.hasDays {
                session.warnOfDates(
                    in: corpus.documents, for: "is not all of the days that are asked for", filter.cuts)
            }
            if choices.threads {
                try session.print(ThreadReport(StoryThreads(index), of: corpus))
            } else if choices.allPairs {
                let wanted = corpus.documents.map { filter.admits(date: $0.date, language: $0.language.code) }
                let all = index.allPairs(count: count) { wanted[$0] }
                let places = all.indices.filter { wanted[$0] }
                // Some at a time, so that the first are seen soon and not all are kept.
                for start in stride(from: 0, to: places.count, by: 64) {
                    let reports = Parallelism.map(min(64, places.count - start)) { number in
                        let place = places[start + number]
                        let matches = all[place]
                        let shared = explain ? matches.map { index.sharedTerms(corpus[place], $0.document) } : nil
                        let details = frequencies.map { compared(matches, in: corpus, query: corpus[place], $0) }
                        return MatchReport(matches, in: corpus, query: corpus[place], shared: shared, details: details)
                    }
                    for report in reports { try session.print(report) }
                }
            } else {
                @Sendable func report(_ query: Document) -> MatchReport {
                    // A query that is an article of the corpus is not its own match.
                    let matches = index.nearest(to: query, count: count, excluding: corpus.place(ofQuery: query)) {
                        filter.isEmpty
                            || filter.admits(date: corpus[$0].date, language: corpus[$0].language.code)
                    }
                    let shared = explain ? matches.map { index.sharedTerms(query, $0.document) } : nil
                    let details = frequencies.map { compared(matches, in: corpus, query: query, $0) }
                    return MatchReport(matches, in: corpus, query: query, shared: shared, details: details)
                }
                if let query = session.query(choices.query) {
                    let found = report(query)
                    try session.print(found)
                    if found.matches.isEmpty, let language = session.language ?? corpus.documents.first?.language {
                        session.adviseOnWords(choices.query ?? "", in: language)
                    }
                } else {
                    let told = try session.printEach(of: queries, input, report)
                    if queries.isEmpty, told == 0, choices.corpus.count > 1 {
                        session.messages.warn("no query: " + Session.queryRemedy(corpus: choices.corpus))
                    }
                    session.adviseOnQueries(queries)
                }
            }
        }
    }

    private func search(_ index: ModelIndex, _ filter: ArticleFilter, _ session: Session) throws {
        for document in try session.queries(choices.query, or: queries, input) {
            try session.print(MatchReport(document, in: index, count: choices.count, filter))
        }
    }
}

extension MatchReport {
    /// The articles of a model that are nearest to `query`, of those that `filter` admits; an article that is itself the
    /// query is not its own match.
    init(_ query: Document, in index: ModelIndex, count: Int, _ filter: ArticleFilter) throws {
        // One more than wanted, as one may be the query.
        let most = min(count, .max - 1) + 1
        let found =
            try filter.isEmpty
            ? index.nearest(to: query, count: most)
            : index.nearest(to: query, count: most) { filter.admits(date: $0.date, language: $0.language) }
        let articles = try found.map { try index.article($0) }
        let others = zip(found, articles).filter { match, article in
            match.similarity < 0.999 || !isOneArticle(query.id, article.id)
        }.prefix(count)
        self.init(others.map(\.0), articles: others.map(\.1), query: query)
    }
}

/// The query compared with each of its matches in full.
private func compared(
    _ matches: [SimilarityIndex.Match], in corpus: Corpus, query: Document, _ frequencies: CorpusFrequencies
) -> [ComparisonReport.PairFields] {
    // Frequencies in memory do not fail.
    matches.compactMap { match in
        let comparison = try? Comparison([query, corpus[match.document]], background: frequencies)
        return comparison.flatMap { ComparisonReport($0, terms: 0, explained: true).pairs.first }
    }
}
