import ArgumentParser
import Precis
import Reporting

struct EvaluateSentences: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sentences",
        abstract: "Precision, recall and F1 of the ends of sentences against references.",
        discussion: """
            References: {"id", "text", "sentences": […]} a line, with "lang" or "language" for figures by language. \
            Figures are in per cent. Texts whose sentences are not the text, white space apart, are skipped; so are \
            those marked "golden": false, or golden with "verbatim": false or with "options", as pySBD's rules have \
            them.

            EXAMPLES:
              analyze sentences news.jsonl --language-field lang --format json > news.out
              analyze evaluate sentences --data news.jsonl --output news.out
            """)

    @OptionGroup var options: EvaluationOptions

    private struct Reference: Decodable {
        let id: Name
        let text: String
        let sentences: [String]
        let language: String?
        let lang: String?
        let golden: Bool?
        let verbatim: Bool?
        let options: String?

        /// Whether the sentences are what is wanted of this text as it stands, with default settings.
        var counts: Bool {
            golden == nil || golden == true && verbatim == true && (options ?? "").isEmpty
        }
    }

    private struct Output: Decodable {
        struct Sentence: Decodable {
            let start: Int
            let end: Int
        }
        let id: Name
        let sentences: [Sentence]
    }

    func run() throws {
        try Session.run(options.common()) { session in
            guard
                let (references, outputs) = options.files(
                    Reference.self, wanted: "write {\"id\": …, \"text\": …, \"sentences\": […]} on each line",
                    Output.self, printed: "give what analyze sentences --format json printed", in: session)
            else { return }
            let byID = Dictionary(outputs.map { ($0.id, $0.sentences) }, uniquingKeysWith: { _, last in last })
            let counted = references.filter(\.counts)
            let missing = counted.count { byID[$0.id] == nil }
            if missing > 0 { session.messages.warn("\(missing) of \(counted.count) texts have no sentences") }
            func evaluation(_ references: [Reference]) -> SentenceEvaluation {
                SentenceEvaluation(
                    references.map { one in
                        let found = (byID[one.id] ?? []).map { $0.start..<max($0.start, $0.end) }
                        return SentenceEvaluation.Item(text: one.text, found: found, references: one.sentences)
                    })
            }
            let all = evaluation(counted)
            var figures: [(name: String, value: Double)] = [
                ("documents", Double(all.documents)), ("missing", Double(missing)),
                ("skipped", Double(all.skipped + references.count - counted.count)),
                ("precision", 100 * all.precision), ("recall", 100 * all.recall), ("f1", 100 * all.f1),
                ("exact", 100 * all.exact),
            ]
            let groups = Dictionary(grouping: counted) { $0.language ?? $0.lang ?? "" }
            for (language, references) in groups.sorted(by: { $0.key < $1.key }) where groups.count > 1 {
                let one = evaluation(references)
                guard one.documents > 0 else { continue }
                let name = language.isEmpty ? "unknown" : language
                figures += [("f1_\(name)", 100 * one.f1), ("exact_\(name)", 100 * one.exact)]
            }
            try session.print(FigureReport(figures))
        }
    }
}
