import ArgumentParser
import Precis
import Reading
import Reporting

struct Duplicates: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duplicates",
        abstract: "Groups of near-duplicate articles.",
        discussion: """
            Two articles are duplicates when they share most of their runs of three words. Articles are read one \
            after another and only their fingerprints are kept.

            EXAMPLES:
              analyze duplicates news/
              analyze duplicates news.jsonl --threshold 0.6 --format json
              analyze duplicates news.jsonl --containment 0.9 --explain
            """)

    @Argument(help: "Files, folders or - for standard input.")
    var inputs: [String] = []

    struct Choices: ParsableArguments {
        @Option(
            parsing: .unconditional,
            help: ArgumentHelp("Jaccard figure from which articles are duplicates, 0 to 1.", valueName: "share"))
        var threshold = 0.8

        @Option(
            parsing: .unconditional,
            help: ArgumentHelp(
                "Also those of which the longer holds this share of the shorter, as an update of a story does.",
                valueName: "share"))
        var containment: Double?

        @Option(parsing: .unconditional, help: ArgumentHelp("Words in a run.", valueName: "n"))
        var shingle = 3

        @Flag(help: "What each copy has and lacks against the original; not in CSV.")
        var explain = false

        func validate() throws {
            for (name, value) in [("threshold", threshold), ("containment", containment ?? 1)]
            where !(value > 0 && value <= 1) {
                throw ValidationError("--\(name) is \(value); give a share over 0, up to 1.")
            }
            if shingle < 1 { throw ValidationError("--shingle is \(shingle); give a number of words from 1.") }
        }
    }

    @OptionGroup(title: "Duplicate options") var choices: Choices
    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            var finder = DuplicateFinder(
                threshold: choices.threshold, containment: choices.containment, shingleSize: choices.shingle)
            var ids: [String] = []
            var titles: [String?] = []
            // Standard input or a pipe cannot be read again to tell what changed.
            var kept: [Record] = []
            let keeps = choices.explain && (inputs.isEmpty || !inputs.allSatisfy(InputReader.isLasting))
            try session.forEachBatch(of: inputs, input) { records in
                let sketcher = finder
                let sketches = Parallelism.map(records.count) { sketcher.sketch(records[$0].bytes) }
                for (record, sketch) in zip(records, sketches) {
                    finder.add(sketch, date: record.date)
                    ids.append(record.id)
                    titles.append(record.title)
                    if record.isBlank { session.warnEmpty(record) }
                }
                if keeps { kept += records }
            }
            let groups = finder.groups()
            var texts: [Int: Document]?
            if choices.explain {
                let wanted = Set(groups.flatMap(\.members))
                var found: [Int: Document] = [:]
                var place = 0
                func take(_ records: [Record]) {
                    for record in records {
                        if wanted.contains(place) { found[place] = Document(record, language: session.language) }
                        place += 1
                    }
                }
                if keeps { take(kept) } else { try session.forEachBatch(of: inputs, input, again: true, take) }
                texts = found
            }
            try session.print(DuplicateReport(groups, ids: ids, titles: titles, texts: texts))
        }
    }
}
