import ArgumentParser
import Precis
import Reporting

struct EvaluateFeatures: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "features",
        abstract: "The figures from which auto judges each sentence.",
        discussion: """
            What the training of auto reads; with --format csv it opens in a spreadsheet.

            EXAMPLES:
              analyze evaluate features story.txt
              analyze evaluate features news.jsonl --format json
            """)

    @Argument(help: "Files, folders or - for standard input.")
    var inputs: [String] = []

    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            try session.printEach(of: inputs, input) { FeatureReport($0) }
        }
    }
}
