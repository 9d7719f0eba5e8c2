import ArgumentParser
import Reading

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

    @OptionGroup(title: title) var files: Files
    @OptionGroup(title: "Common options") var work: WorkOptions
    @OptionGroup(title: "Common options") var speech: SpeechOptions

    var data: String { files.data }
    var output: String { files.output }
    var seed: UInt64 { work.seed }

    /// The same as options of a session.
    func common() throws -> CommonOptions {
        var common = try CommonOptions.parse([])
        (common.work, common.speech) = (work, speech)
        return common
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
