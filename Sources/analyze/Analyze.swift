import ArgumentParser

/// The command: one subcommand a job.
@main
struct Analyze: ParsableCommand {
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
            """,
        version: "0.1.0",
        subcommands: [
            Summarize.self, Keywords.self, Topics.self, Compare.self, Similar.self, Duplicates.self, Sentences.self,
            Model.self, StoredCorpus.self, Evaluate.self, KeyphraseFeatureDump.self,
        ])
}
