import ArgumentParser
import Precis
import Reporting

/// The candidates of each article and their features, for the training script.
struct KeyphraseFeatureDump: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keyphrase-features",
        abstract: "Candidate phrases and their features, for training.", shouldDisplay: false)

    @Argument(help: "Files, folders or - for standard input.")
    var inputs: [String] = []

    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            try session.printEach(of: inputs, input) { KeyphraseFeatureReport(lines: KeyphraseTable($0).lines) }
        }
    }
}

/// The lines as they are, in every format.
private struct KeyphraseFeatureReport: Report {
    let lines: [String]

    func addFields(to json: inout JSONWriter) { json.field("lines", lines) }
    func text(_ style: TextStyle) -> String { lines.joined(separator: "\n") }
    func markdown() -> String { lines.joined(separator: "\n") }
    static let csvHeader = ["line"]
    var csvRows: [[String]] { lines.map { [$0] } }
}
