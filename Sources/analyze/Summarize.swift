import ArgumentParser
import CorpusStore
import Precis
import Reading
import Reporting

extension Summarizer.Method: ExpressibleByArgument {}
extension Summary.Order: ExpressibleByArgument {}

struct Summarize: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarize",
        abstract: "The most telling sentences of each article, or of all together.",
        discussion: """
            EXAMPLES:
              analyze summarize story.txt --sentences 5
              analyze summarize news.jsonl --words 60 --format json
              analyze summarize monday.txt tuesday.txt --combined --explain
            """)

    @Argument(help: "Files, folders or - for standard input.")
    var inputs: [String] = []

    struct Choices: ParsableArguments {
        @Option(
            parsing: .unconditional,
            help: ArgumentHelp("At most this many sentences (3 where no length is given).", valueName: "n"))
        var sentences: Int?

        @Option(parsing: .unconditional, help: ArgumentHelp("At most this many words.", valueName: "n"))
        var words: Int?

        @Option(parsing: .unconditional, help: ArgumentHelp("At most this many characters.", valueName: "n"))
        var characters: Int?

        @Option(
            parsing: .unconditional,
            help: ArgumentHelp("At most this share of the article's words, 0 to 1.", valueName: "share"))
        var ratio: Double?

        @Option(help: "How sentences are ranked.")
        var method: Summarizer.Method = .auto

        @Option(help: "Sentences as they stand in the article, or the best first.")
        var order: Summary.Order = .document

        @Option(parsing: .unconditional, help: ArgumentHelp("Rather sentences about this.", valueName: "text"))
        var query: String?

        @Option(
            help: ArgumentHelp(
                "With --query: sentences can be about it by what this corpus model knows of its words.",
                valueName: "file"))
        var model: String?

        @Option(
            parsing: .unconditional,
            help: ArgumentHelp("How much likeness to a chosen sentence costs, 0 to 1.", valueName: "share"))
        var diversity = 0.0

        @Flag(help: "One summary of all articles together, no fact twice.")
        var combined = false

        @Option(help: ArgumentHelp("With --combined: one summary for each value of this field.", valueName: "field"))
        var groupBy: String?

        @Option(
            parsing: .upToNextOption,
            help: ArgumentHelp(
                "Articles the reader knows already, all that is named up to the next option: what they say is left out.",
                valueName: "input"))
        var updateFrom: [String] = []

        @Option(help: ArgumentHelp("Weights of auto from a training of your own.", valueName: "file"))
        var ranking: String?

        @Flag(help: "The whole article with the chosen sentences marked, in the text and Markdown formats.")
        var highlight = false

        @Flag(help: "Why each sentence was chosen; not in CSV.")
        var explain = false

        var length: SummaryLength {
            if let words { return .words(words) }
            if let characters { return .characters(characters) }
            if let ratio { return .ratio(ratio) }
            return .sentences(sentences ?? 3)
        }

        func validate() throws {
            if groupBy != nil && !combined { throw ValidationError("--group-by goes with --combined.") }
            if model != nil && query == nil { throw ValidationError("--model goes with --query.") }
            if ranking != nil && method != .auto {
                throw ValidationError("--ranking goes with --method auto; no other reads its weights.")
            }
            if highlight && combined {
                throw ValidationError("--highlight marks a single article; leave --combined out.")
            }
            let lengths = [sentences != nil, words != nil, characters != nil, ratio != nil].count { $0 }
            if lengths > 1 {
                throw ValidationError("Give one of --sentences, --words, --characters and --ratio, not \(lengths).")
            }
            for (name, value) in [("sentences", sentences), ("words", words), ("characters", characters)] {
                if let value, value < 0 { throw ValidationError("--\(name) is \(value); give a number from 0.") }
            }
            for (name, value) in [("ratio", ratio ?? 0), ("diversity", diversity)] where !(0...1).contains(value) {
                throw ValidationError("--\(name) is \(value); give a share from 0 to 1.")
            }
        }
    }

    @OptionGroup(title: "Summary options") var choices: Choices
    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            guard let trained = session.ranking(from: choices.ranking) else { return }
            guard let models = session.models(choices.model) else { return }
            if let model = choices.model, models.first?.rank == 0 {
                session.messages.fail(
                    "\(model): has no latent space to look for the query in; build it with --dimensions 1 or more")
                return
            }
            let summarizer = Summarizer(
                choices.method, diversity: choices.diversity, query: choices.query, trained: trained,
                model: models.first)
            let known = KnownDocuments(
                choices.updateFrom.isEmpty ? [] : try session.documents(of: choices.updateFrom, input))
            let (length, order, explain) = (choices.length, choices.order, choices.explain)
            let highlight = choices.highlight
            let account = SummaryAccount(query: choices.query)
            if let groupBy = choices.groupBy {
                for (group, documents) in try session.groups(of: inputs, input, by: groupBy) {
                    let summary = summarizer.summarize(documents, length: length, order: order, leavingOut: known)
                    account.note(summary, of: group, in: documents.first?.language)
                    try session.print(SummaryReport(summary, ofAll: documents, id: group, explained: explain))
                }
            } else if choices.combined {
                let documents = try session.documents(of: inputs, input)
                let summary = summarizer.summarize(documents, length: length, order: order, leavingOut: known)
                let id = inputs.count == 1 ? inputs[0] : "combined"
                account.note(summary, of: id, in: documents.first?.language)
                try session.print(SummaryReport(summary, ofAll: documents, id: id, explained: explain))
            } else {
                try session.printEach(of: inputs, input) { document in
                    let summary = summarizer.summarize(
                        [document], length: length, order: order, leavingOut: known)
                    account.note(summary, of: document.id, in: document.language)
                    return SummaryReport(summary, of: document, explained: explain, highlighted: highlight)
                }
            }
            account.tell(session.messages, of: length)
        }
    }
}

extension Session {
    /// The articles of the inputs by the value of a field, groups in the order of their first article; an article
    /// without the field is a group of its own.
    func groups(of inputs: [String], _ input: InputOptions, by field: String) throws -> [(String, [Document])] {
        var input = input
        input.sourceField = field
        var groups: [(String, [Document])] = []
        var places: [String: Int] = [:]
        var hasField = false
        try forEachBatch(of: inputs, input) { records in
            let language = language
            let documents = Parallelism.map(records.count) { Document(records[$0], language: language) }
            for (record, document) in zip(records, documents) {
                hasField = hasField || record.source != nil
                let group = record.source ?? record.id
                let place = places[group] ?? groups.count
                if place == groups.count {
                    places[group] = place
                    groups.append((group, []))
                }
                groups[place].1.append(document)
            }
        }
        if !hasField, !groups.isEmpty {
            let remedy =
                inputs.contains(where: CorpusStore.exists)
                ? "a stored corpus keeps no such fields, so name the files" : "name a field that they have"
            messages.warn("no article has the field \(field), so that each is summarised by itself; \(remedy)")
        }
        return groups
    }

    /// The weights in a file, none where no file is named; nil where they cannot be read.
    func ranking(from path: String?) -> TrainedRanking?? {
        guard let path else { return .some(nil) }
        do {
            return try TrainedRanking(wholeText(of: path))
        } catch let problem as ReadingProblem {
            messages.tell(problem)
        } catch let error as TrainedRanking.FormatError {
            messages.fail("\(path):\(error.line): \(error.what); give a file that the training wrote")
        } catch {
            messages.fail("\(path): \(error); give a file that the training wrote")
        }
        return nil
    }
}
