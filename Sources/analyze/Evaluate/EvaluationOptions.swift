import ArgumentParser
import Precis
import Reading
import Reporting

/// Options of every `analyze evaluate`: here `--output` is the file that is judged, and results go to standard output.
struct EvaluationOptions: ParsableArguments {
    static let title = "Evaluation options"

    /// What is judged, and by what.
    struct Files: ParsableArguments {
        @Option(help: ArgumentHelp("References: JSON Lines, plain or gzip'd.", valueName: "file"))
        var data: String

        @Option(help: ArgumentHelp("What analyze printed with --format json.", valueName: "file"))
        var output: String
    }

    /// Those of all commands that mean something here.
    struct Settings: ParsableArguments {
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

        @Flag(help: "Say what is being done.")
        var verbose = false

        @Flag(help: "No colours, even on a terminal.")
        var noColor = false

        func validate() throws { try CommonOptions.check(jobs: jobs, language: language) }
    }

    @OptionGroup(title: title) var files: Files
    @OptionGroup(title: "Common options") var settings: Settings

    var data: String { files.data }
    var output: String { files.output }
    var seed: UInt64 { settings.seed }

    /// The same as options of a session.
    func common() throws -> CommonOptions {
        var arguments = [
            "--format", settings.format.rawValue, "--language", settings.language, "--seed", String(settings.seed),
        ]
        if let jobs = settings.jobs { arguments += ["--jobs", String(jobs)] }
        if settings.quiet { arguments.append("--quiet") }
        if settings.verbose { arguments.append("--verbose") }
        if settings.noColor { arguments.append("--no-color") }
        return try CommonOptions.parse(arguments)
    }

    /// The references and the outputs that are judged; nil where a file cannot be read, which `session` then tells.
    ///
    /// - Parameters:
    ///   - wanted: what a line of references has to look like, for people.
    ///   - printed: where the outputs come from, for people.
    func files<Reference: Decodable, Output: Decodable>(
        _ reference: Reference.Type, wanted: String, _ output: Output.Type, printed: String, in session: Session
    ) -> (references: [Reference], outputs: [Output])? {
        session.reading { () throws(ReadingProblem) in
            (
                try JSONLinesFile.read(reference, path: data, remedy: wanted),
                try JSONLinesFile.read(output, path: self.output, remedy: printed)
            )
        }
    }
}

extension Session {
    /// What `read` gives; nil where it fails, which is then told.
    func reading<Value>(_ read: () throws(ReadingProblem) -> Value) -> Value? {
        do throws(ReadingProblem) {
            return try read()
        } catch {
            messages.tell(error)
            return nil
        }
    }
}
