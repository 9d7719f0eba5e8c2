import ArgumentParser
import Precis
import Reading
import Reporting

struct EvaluateTopics: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topics",
        abstract: "Coherence and diversity of topics, and their agreement with labels.",
        discussion: """
            Data: {"id", "text", "label"} a line; without labels only the keywords are judged. With --other, how far \
            a second run over the same articles agrees.

            EXAMPLES:
              analyze topics news.jsonl --topics 12 --format json --output news.out
              analyze evaluate topics --data news.jsonl --output news.out
            """)

    @OptionGroup var options: EvaluationOptions

    struct Choices: ParsableArguments {
        @Option(help: ArgumentHelp("The output of another run, over all or some of the articles.", valueName: "file"))
        var other: String?
    }

    @OptionGroup(title: EvaluationOptions.title) var choices: Choices

    private struct Article: Decodable {
        let id: Name
        let text: String
        let title: String?
        let label: Name?
    }

    private struct Output: Decodable {
        struct Keyword: Decodable { let text: String }
        struct Topic: Decodable { let keywords: [Keyword] }
        struct Assignment: Decodable {
            let id: Name
            let topic: Int
        }
        let topics: [Topic]
        let assignments: [Assignment]

        var byID: [Name: Int] {
            Dictionary(assignments.map { ($0.id, $0.topic) }, uniquingKeysWith: { _, last in last })
        }
    }

    func run() throws {
        try Session.run(options.common()) { session in
            let articles: [Article]
            let output: Output
            var second: Output?
            do throws(ReadingProblem) {
                articles = try JSONLinesFile.read(
                    Article.self, path: options.data,
                    remedy: "write {\"id\": …, \"text\": …, \"label\": …} on each line")
                output = try Self.output(options.output)
                if let other = choices.other { second = try Self.output(other) }
            } catch {
                session.messages.tell(error)
                return
            }
            let assigned = output.byID
            let found = TopicEvaluation(
                articles.map { one in
                    TopicEvaluation.Item(
                        text: (one.title ?? "") + "\n" + one.text, label: one.label?.description,
                        topic: assigned[one.id])
                }, keywords: output.topics.map { $0.keywords.map(\.text) })
            var figures: [(name: String, value: Double)] = [
                ("documents", Double(found.documents)), ("topics", Double(found.topics)),
                ("npmi_document", found.documentNPMI), ("npmi_window10", found.windowNPMI), ("c_v", found.cv),
                ("c_npmi", found.gensimNPMI),
                ("diversity", found.diversity), ("words_per_topic", found.wordsPerTopic),
                ("unassigned", found.unassigned),
            ]
            if let agreement = found.agreement { figures += Self.figures(agreement, "") }
            if let agreement = found.assignedAgreement { figures += Self.figures(agreement, "_assigned") }
            if let second {
                let others = second.byID
                let shared = articles.filter { assigned[$0.id] != nil && others[$0.id] != nil }
                let same = ClusterAgreement(shared.map { assigned[$0.id]! }, shared.map { others[$0.id]! })
                figures += [
                    ("stability_nmi", same.normalizedMutualInformation), ("stability_ari", same.adjustedRandIndex),
                ]
            }
            try session.print(FigureReport(figures))
        }
    }

    private static func figures(_ one: ClusterAgreement, _ suffix: String) -> [(name: String, value: Double)] {
        [
            ("nmi" + suffix, one.normalizedMutualInformation), ("ari" + suffix, one.adjustedRandIndex),
            ("v_measure" + suffix, one.normalizedMutualInformation), ("purity" + suffix, one.purity),
        ]
    }

    private static func output(_ path: String) throws(ReadingProblem) -> Output {
        let remedy = "give what analyze topics --format json printed"
        guard let output = try JSONLinesFile.read(Output.self, path: path, remedy: remedy).first else {
            throw ReadingProblem(.failure, file: path, what: "nothing in it", remedy: remedy)
        }
        return output
    }
}
