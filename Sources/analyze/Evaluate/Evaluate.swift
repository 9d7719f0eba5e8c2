import ArgumentParser

/// Scores of output files against references, and what training reads.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Scores of an output file against references.",
        subcommands: [
            EvaluateSummaries.self, EvaluateKeywords.self, EvaluateTopics.self, EvaluateSimilarity.self,
            EvaluateSentences.self, EvaluateFeatures.self,
        ])
}
