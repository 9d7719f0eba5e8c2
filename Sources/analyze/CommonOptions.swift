import ArgumentParser
import Precis
import Reading
import Reporting

extension OutputFormat: ExpressibleByArgument {}
extension InputFormat: ExpressibleByArgument {}

/// Options that mean the same in every subcommand.
struct CommonOptions: ParsableArguments {
    @OptionGroup var work: WorkOptions

    @Option(
        help: ArgumentHelp("Write to this file, whole or not at all, instead of standard output.", valueName: "file"))
    var output: String?

    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if output == "" { throw ValidationError("--output is empty; give the name of a file.") }
    }

    var seed: UInt64 { work.seed }

    /// The file to write to; nil for standard output, which `-` is too, and what the system calls it: a file that it leads to
    /// is written on (`>>`) and not replaced.
    var outputFile: String? { ["-", "/dev/stdout", "/dev/fd/1"].contains(output) ? nil : output }
}

/// How the work is done.
struct WorkOptions: ParsableArguments {
    @Option(help: "How results are printed.")
    var format: OutputFormat = .text

    @Option(help: ArgumentHelp("Language of the articles: auto, or a code such as en, vi, fr.", valueName: "code"))
    var language = "auto"

    @Option(parsing: .unconditional, help: ArgumentHelp("Threads; all cores unless given.", valueName: "n"))
    var jobs: Int?

    @Option(parsing: .unconditional, help: ArgumentHelp("Seed of what is drawn at random.", valueName: "n"))
    var seed: UInt64 = 0

    func validate() throws {
        if let jobs, jobs < 1 {
            throw ValidationError("--jobs is \(jobs); give a number of threads from 1.")
        }
        if language != "auto" { _ = try Language(language, of: "language", or: "auto or ") }
    }
}

/// What is said of it, and how.
struct SpeechOptions: ParsableArguments {
    @Flag(help: "Say nothing of what was only odd; failures are told all the same.")
    var quiet = false

    @Flag(help: "Say what is being done.")
    var verbose = false

    @Flag(help: "No colours, even on a terminal.")
    var noColor = false
}

extension Language {
    /// The language that an option names.
    init(_ code: String, of option: String, or others: String = "") throws {
        if let language = Language.named(code) {
            self = language
            return
        }
        let known = Language.all.map(\.code).joined(separator: ", ")
        throw ValidationError("--\(option) \(code) is not known; give \(others)one of \(known).")
    }
}

/// Where articles come from.
struct InputOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Format of all inputs; else told by name or first bytes.", valueName: "format"))
    var inputFormat: InputFormat?

    @Option(
        help: ArgumentHelp(
            "Encoding of inputs that do not tell theirs, such as windows-1252 or utf-16le; else UTF-8.",
            valueName: "name"))
    var inputEncoding: String?

    @Option(
        help: ArgumentHelp(
            "Field of a record that holds the text; unless given, body, content, article and the like do too.",
            valueName: "name"))
    var textField = "text"

    @Option(help: ArgumentHelp("Field that holds the id.", valueName: "name"))
    var idField = "id"

    @Option(help: ArgumentHelp("Field that holds the title; unless given, headline too.", valueName: "name"))
    var titleField = "title"

    @Option(
        help: ArgumentHelp(
            "Field that holds the date; unless given, published, pubDate and the like do too.", valueName: "name"))
    var dateField = "date"

    @Option(help: ArgumentHelp("Field that holds the language; unless given, lang too.", valueName: "name"))
    var languageField = "language"

    @Option(help: ArgumentHelp("Field that holds the agency, paper or site.", valueName: "name"))
    var sourceField = "source"

    @Option(
        help: ArgumentHelp("Field that holds the sentences of an article that is split already.", valueName: "name"))
    var sentencesField = "sentences"

    func validate() throws {
        if let inputEncoding, !InputReader.knows(encoding: inputEncoding) {
            throw ValidationError(
                "--input-encoding \(inputEncoding) is not known; give a name such as windows-1252 (see iconv --list).")
        }
    }

    var fields: FieldNames {
        var names = FieldNames()
        names.text = textField
        names.id = idField
        names.title = titleField
        names.date = dateField
        names.language = languageField
        names.source = sourceField
        names.sentences = sentencesField
        return names
    }
}
