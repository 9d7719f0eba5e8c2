import ArgumentParser
import Precis
import Reporting

struct EvaluateSummaries: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summaries",
        abstract: "ROUGE of summaries against references.",
        discussion: """
            References: {"id", "reference"} or {"id", "references": […]} a line, with "text" for --oracle. A \
            reference of several lines has a sentence a line.

            EXAMPLES:
              analyze summarize news.jsonl --format json --output news.out
              analyze evaluate summaries --data news.jsonl --output news.out
            """)

    @OptionGroup var options: EvaluationOptions

    struct Choices: ParsableArguments {
        @Flag(help: "Also what the best choice of sentences, made one after another, would score.")
        var oracle = false
    }

    @OptionGroup(title: EvaluationOptions.title) var choices: Choices

    /// An article and its references.
    private struct Reference: Decodable {
        let id: Name
        let text: String?
        let reference: String?
        let references: [String]?
        let language: String?
        let lang: String?

        /// As many as there are.
        var all: [String] { references ?? reference.map { [$0] } ?? [] }
    }

    /// A summary as `analyze summarize --format json` prints it.
    private struct Output: Decodable {
        struct Sentence: Decodable { let text: String }
        let id: Name
        let summary: String?
        let sentences: [Sentence]?

        private enum CodingKeys: CodingKey {
            case id, summary, sentences
        }

        /// - Throws: where there is neither a summary nor sentences.
        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            id = try container.decode(Name.self, forKey: .id)
            sentences = try container.decodeIfPresent([Sentence].self, forKey: .sentences)
            summary =
                sentences == nil
                ? try container.decode(String.self, forKey: .summary)
                : try container.decodeIfPresent(String.self, forKey: .summary)
        }

        /// A sentence a line.
        var lines: String {
            guard let sentences, !sentences.isEmpty else { return summary ?? "" }
            return sentences.map { $0.text.split(whereSeparator: \.isNewline).joined(separator: " ") }
                .joined(separator: "\n")
        }
    }

    func run() throws {
        try Session.run(options.common()) { session in
            guard
                let (all, outputs) = options.files(
                    Reference.self,
                    wanted: "write {\"id\": …, \"reference\": …} or {\"id\": …, \"references\": […]} on each line",
                    Output.self, printed: "give what analyze summarize --format json printed", in: session)
            else { return }
            let references = all.filter { !$0.all.isEmpty }
            for one in all where one.all.isEmpty {
                session.messages.fail(
                    "\(options.data): \(one.id) has no reference and is left out; write \"reference\": \"…\" or "
                        + "\"references\": […]")
            }
            if references.isEmpty && !all.isEmpty { return }
            let byID = Dictionary(outputs.map { ($0.id, $0.lines) }, uniquingKeysWith: { _, last in last })
            let (language, oracle) = (session.language, choices.oracle)
            let items = Parallelism.map(references.count) { place in
                let reference = references[place]
                let text = reference.text ?? reference.all[0]
                let named = language ?? (reference.language ?? reference.lang).flatMap(Language.named)
                let article = Document(id: reference.id.description, text: text, language: named)
                return SummaryEvaluation.Item(
                    summary: byID[reference.id] ?? "",
                    references: reference.all,
                    article: oracle && reference.text != nil ? article : nil, language: article.language)
            }
            let missing = references.count { byID[$0.id] == nil }
            if missing > 0 { session.messages.warn("\(missing) of \(references.count) articles have no summary") }
            try session.print(
                EvaluationReport(SummaryEvaluation(items, seed: options.seed), missing: missing))
        }
    }
}
