import ArgumentParser

/// The command: one subcommand a job.
@main
struct Analyze: ParsableCommand {
    static func main() {
        // Help of help is that of all.
        let isAsked = CommandLine.arguments.dropFirst().starts(with: ["help", "help"])
        let arguments = Array(CommandLine.arguments.dropFirst(isAsked ? 2 : 1))
        if let problem = CommandNames.problem(in: arguments) {
            exit(withError: ValidationError(problem))
        }
        main(arguments)
    }

    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Summaries, topics and comparisons of articles.",
        discussion: """
            Reads articles from files, folders or standard input, and prints what they say: the most telling \
            sentences, the key topics of many, how alike they are. Results go to standard output, messages to \
            standard error.

            EXAMPLES:
              analyze summarize story.txt
              analyze topics news/ --topics 12
              analyze compare monday.txt tuesday.txt --explain

            EXIT STATUS:
              0   all was done
              1   an input or a file failed and the rest was done; each is told
              64  the arguments are wrong
              70  a fault of analyze itself
            """,
        version: "0.1.0",
        subcommands: [
            Summarize.self, Keywords.self, Topics.self, Compare.self, Similar.self, Duplicates.self, Sentences.self,
            Model.self, StoredCorpus.self, Evaluate.self, KeyphraseFeatureDump.self,
        ])
}
