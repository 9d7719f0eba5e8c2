import ArgumentParser
import Precis
import Reporting

/// Options of every `analyze evaluate`: here `--output` is the file that is judged, and results go to standard output.
struct EvaluationOptions: ParsableArguments {
    @Option(help: ArgumentHelp("References: JSON Lines, plain or gzip'd.", valueName: "file"))
    var data: String

    @Option(help: ArgumentHelp("What analyze printed with --format json.", valueName: "file"))
    var output: String

    @Option(help: "How results are printed.")
    var format: OutputFormat = .text

    @Option(help: ArgumentHelp("Language of the texts: auto, or a code such as en, vi, fr.", valueName: "code"))
    var language = "auto"

    @Option(help: ArgumentHelp("Threads; all cores unless given.", valueName: "n"))
    var jobs: Int?

    @Option(help: ArgumentHelp("Seed of what is drawn at random.", valueName: "n"))
    var seed: UInt64 = 0

    @Flag(help: "Say nothing of what was only odd; failures are told all the same.")
    var quiet = false

    /// The same as options of a session.
    func common() throws -> CommonOptions {
        var arguments = ["--format", format.rawValue, "--language", language, "--seed", String(seed)]
        if let jobs { arguments += ["--jobs", String(jobs)] }
        if quiet { arguments.append("--quiet") }
        return try CommonOptions.parse(arguments)
    }
}
