import ArgumentParser
import Precis
import Reporting

struct EvaluateKeywords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keywords",
        abstract: "Precision, recall and F1 of keyphrases against references.",
        discussion: """
            References: {"id", "text", "keyphrases": […]} a line. Phrases match by their stems. Figures are in per \
            cent.

            EXAMPLES:
              analyze keywords papers.jsonl --format json --output papers.out
              analyze evaluate keywords --data papers.jsonl --output papers.out
            """)

    @OptionGroup var options: EvaluationOptions

    private struct Reference: Decodable {
        let id: Name
        let text: String
        let title: String?
        let keyphrases: [String]
        let language: String?
        let lang: String?
    }

    private struct Output: Decodable {
        struct Keyword: Decodable { let text: String }
        let id: Name
        let keywords: [Keyword]
    }

    func run() throws {
        try Session.run(options.common()) { session in
            guard
                let (references, outputs) = options.files(
                    Reference.self, wanted: "write {\"id\": …, \"text\": …, \"keyphrases\": […]} on each line",
                    Output.self, printed: "give what analyze keywords --format json printed", in: session)
            else { return }
            let byID = Dictionary(outputs.map { ($0.id, $0.keywords) }, uniquingKeysWith: { _, last in last })
            let evaluation = KeywordEvaluation(
                references.map { one in
                    let named = session.language ?? (one.language ?? one.lang).flatMap(Language.named)
                    return KeywordEvaluation.Item(
                        keywords: byID[one.id]?.map(\.text) ?? [], references: one.keyphrases,
                        text: (one.title ?? "") + "\n" + one.text, language: named ?? .english)
                })
            let missing = references.count { byID[$0.id] == nil }
            if missing > 0 { session.messages.warn("\(missing) of \(references.count) articles have no keywords") }
            var figures: [(name: String, value: Double)] = [
                ("documents", Double(evaluation.documents)), ("missing", Double(missing)),
                ("gold_present", evaluation.present),
            ]
            for cut in evaluation.cuts {
                figures += [
                    ("p_\(cut.count)", 100 * cut.precision), ("r_\(cut.count)", 100 * cut.recall),
                    ("f1_\(cut.count)", 100 * cut.f1), ("f1_present_\(cut.count)", 100 * cut.presentF1),
                ]
            }
            try session.print(FigureReport(figures))
        }
    }
}
