import ArgumentParser
import Precis
import Reporting

struct Sentences: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sentences",
        abstract: "Where each article's sentences begin and end.",
        discussion: """
            EXAMPLES:
              analyze sentences story.txt
              analyze sentences news.jsonl --format json --language fr
            """)

    @Argument(help: "Files, folders or - for standard input.")
    var inputs: [String] = []

    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            try session.printEach(of: inputs, input) { SentenceReport($0) }
        }
    }
}
