import ArgumentParser
import CorpusStore
import Precis
import Reading
import Reporting

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One run of a subcommand: reads articles, prints reports, keeps account of what failed.
final class Session {
    let messages: Messages
    private let output: Output
    private var renderer: Renderer
    private var hasTakenInput = false
    private var account = ReadingAccount()

    /// The files that standard output and standard error lead to.
    private let streams = InputReader.files(at: ["/dev/fd/1", "/dev/fd/2"])
    /// These, and the file that `--output` replaces.
    private let written: Set<FileIdentity>

    /// The language that was asked for; nil for each article's own.
    let language: Language?

    /// Articles that are worked on at a time: fixed, so that memory stays bounded.
    private static let batchSize = 256

    /// Runs `body` as a subcommand with `options`: its reports are printed, its exit status follows the contract.
    static func run(_ options: CommonOptions, _ body: (Session) throws -> Void) throws {
        StandardStreams.holdPlaces()
        StandardStreams.tellLimits()
        let session: Session
        do {
            session = try Session(options)
        } catch let failure as Output.Failure {
            Messages(options.speech).fail(failure.description)
            throw ExitCode(1)
        }
        defer { session.messages.endProgress() }
        do {
            try body(session)
            session.messages.tellRest(of: session.account)
            try session.finish(options.outputFile)
        } catch let failure as Output.Failure {
            session.output.discard()
            session.messages.fail(failure.description)
        } catch let error as JSONWriter.NonFiniteFigure {
            session.output.discard()
            session.messages.fail("a result that is no JSON (\(error)); this is a fault of analyze, please report it")
            throw ExitCode(70)
        } catch {
            session.output.discard()
            throw error
        }
        if session.messages.hasFailures { throw ExitCode(1) }
    }

    /// Ends the output; a file is not replaced by nothing where nothing could be read.
    private func finish(_ file: String?) throws {
        if let file, messages.hasFailures, output.isEmpty || account.isInVain {
            output.discard()
            messages.fail("\(file): not written, as there is nothing to write")
        } else {
            try output.finish()
        }
    }

    private init(_ options: CommonOptions) throws {
        messages = Messages(options.speech)
        written = streams.union(InputReader.files(at: options.outputFile.map { [$0] } ?? []))
        output = try Output(path: options.outputFile)
        language = options.work.language == "auto" ? nil : Language.named(options.work.language)
        Parallelism.takeProcess()
        if let jobs = options.work.jobs { Parallelism.threads = jobs }
        var style = TextStyle()
        if options.outputFile == nil, isatty(STDOUT_FILENO) == 1 {
            style = TextStyle(terminalOf: Self.terminalColumns) { getenv($0).map { String(cString: $0) } }
            if options.speech.noColor { style.usesColor = false }
        }
        renderer = Renderer(options.work.format, style: style)
        if let file = options.outputFile, let promised = OutputFormat(ending: file), promised != options.work.format {
            messages.warn(
                "\(file): written in the format \(options.work.format.rawValue); for what its name says, give "
                    + "--format \(promised.rawValue)")
        }
    }

    /// nil where the terminal does not tell.
    private static var terminalColumns: Int? {
        var size = winsize()
        return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
    }

    func print(_ report: some Report) throws {
        messages.endProgress()
        try output.write(renderer.render(report))
    }

    /// Ends a list of reports, which may have none.
    func endList<R: Report>(of type: R.Type) throws {
        try output.write(renderer.render(noneOf: type))
    }

    /// Prints a report of each article in the inputs' order, worked out a batch at a time on all threads.
    ///
    /// Nothing but the batch is held, however many articles there are.
    ///
    /// - Returns: how many of the articles have a sentence.
    @discardableResult func printEach<R: Report>(
        of inputs: [String], _ input: InputOptions, _ body: @Sendable (Document) -> R
    ) throws -> Int {
        var told = 0
        var languages: [Language: Int] = [:]
        try forEachBatch(of: inputs, input) { records in
            let results = read(records, after: &languages) { (report: body($0), isEmpty: $0.sentences.isEmpty) }
            for (place, result) in results.enumerated() {
                if result.isEmpty { warnEmpty(records[place]) } else { told += 1 }
                try print(result.report)
            }
            try output.flush()
        }
        try endList(of: R.self)
        return told
    }

    /// Calls `body` with the records of the inputs, a batch at a time, in order.
    ///
    /// - Parameter again: whether the inputs were read before, so that their problems are told already.
    func forEachBatch(
        of inputs: [String], _ input: InputOptions, again: Bool = false, _ body: ([Record]) throws -> Void
    ) throws {
        var batch: [Record] = []
        var count = 0
        for record in try records(of: inputs, input, isQuiet: again) {
            batch.append(record)
            count += 1
            messages.progress("\(count) articles")
            if batch.count == Self.batchSize {
                try body(batch)
                batch.removeAll(keepingCapacity: true)
            }
        }
        try body(batch)
        if !again { informRead(count) }
    }

    private func informRead(_ count: Int) {
        messages.inform(count == 1 ? "1 article read" : "\(count) articles read")
    }

    /// All articles of the inputs, in order; one too short to show its language is in that of most of the others.
    ///
    /// - Parameter splitting: whether their sentences are asked for, or their words only.
    func documents(of inputs: [String], _ input: InputOptions, splitting: Bool = true) throws -> [Document] {
        var records: [Record] = []
        for record in try self.records(of: inputs, input) {
            records.append(record)
            messages.progress("\(records.count) articles read")
        }
        var languages: [Language: Int] = [:]
        let documents = read(records, after: &languages, splitting: splitting) { $0 }
        for place in documents.indices where documents[place].sentences.isEmpty { warnEmpty(records[place]) }
        informRead(documents.count)
        return documents
    }

    /// What `body` makes of articles, one too short to show its language read in that of most of the others and of those
    /// before them.
    ///
    /// - Parameter languages: how many articles before them are in each, to which theirs are added as they show by
    ///   themselves.
    private func read<Result: Sendable>(
        _ records: [Record], after languages: inout [Language: Int], splitting: Bool = true,
        _ body: @Sendable (Document) -> Result
    ) -> [Result] {
        let language = language
        var results = Parallelism.map(records.count) { place in
            let document = Document(records[place], language: language, splitting: splitting)
            return (language: document.language, made: body(document))
        }
        for result in results { languages[result.language, default: 0] += 1 }
        if language == nil, let prevailing = PrevailingLanguage(counts: languages), prevailing.isExpected {
            let doubtful = results.indices.filter {
                records[$0].language == nil && results[$0].language != prevailing.language
            }
            let judged = Parallelism.map(doubtful.count) { number -> Result? in
                let record = records[doubtful[number]]
                let language = prevailing.language(of: Document(record, language: nil, splitting: false))
                return language.map { body(Document(record, language: $0, splitting: splitting)) }
            }
            for (place, made) in zip(doubtful, judged) { results[place].made = made ?? results[place].made }
        }
        return results.map(\.made)
    }

    /// Tells of an article without a sentence: of the first few each, of the others how many there are.
    func warnEmpty(_ record: Record) {
        account.empty += 1
        guard account.empty <= ReadingAccount.namedOneByOne || messages.isVerbose else { return }
        // An article without an id of its own is called by its place.
        let name = record.id.hasPrefix(record.file) ? "it" : "the article \(record.id)"
        messages.tell(
            ReadingProblem(.warning, file: record.file, line: record.line, what: "no sentence in \(name)"))
    }

    /// The records of the inputs, a stored corpus's articles among them; problems are told as they come up.
    private func records(
        of inputs: [String], _ input: InputOptions, isQuiet: Bool = false
    ) throws -> some Sequence<Record> {
        let messages = messages
        account.hasInputs = true
        return try Self.named(inputs).lazy.flatMap { path -> AnySequence<Record> in
            if path != "-" && CorpusStore.exists(in: path) { return AnySequence(self.stored(in: path, isQuiet)) }
            if path == "-" {
                if self.hasTakenInput {
                    messages.fail("standard input: it was read already; give the articles of one role in files")
                    return AnySequence([])
                }
                self.hasTakenInput = true
                if let input = InputReader.files(at: ["/dev/fd/0"]).first, self.streams.contains(input) {
                    messages.fail("standard input: this is where what is printed goes; print it into another file")
                    return AnySequence([])
                }
            } else if !self.streams.isEmpty, FileIdentity(path).map(self.streams.contains) == true {
                messages.fail("\(path): this is where what is printed goes; print it into another file")
                return AnySequence([])
            }
            var events = InputReader(
                inputs: [path], format: input.inputFormat, fields: input.fields, encoding: input.inputEncoding)
            events.written = self.written
            return AnySequence(
                events.lazy.compactMap { event -> Record? in
                    switch event {
                    case .record(let record):
                        self.account.articles += 1
                        return record
                    case .problem(let problem):
                        if !isQuiet { messages.tell(problem) }
                        return nil
                    }
                })
        }
    }

    private func stored(in folder: String, _ isQuiet: Bool) -> [Record] {
        var records: [Record] = []
        do throws(CorpusStoreError) {
            try CorpusStore(folder: folder).read { article in
                account.articles += 1
                records.append(
                    Record(
                        id: article.id, bytes: article.text, title: article.title, date: article.date,
                        language: article.language, file: folder))
            }
            if records.isEmpty, !isQuiet { messages.warn("\(folder): the corpus holds no articles") }
        } catch {
            if !isQuiet { messages.fail(error.description) }
        }
        return records
    }

    /// The inputs, or standard input where none is named and it is a pipe or a file.
    private static func named(_ inputs: [String]) throws -> [String] {
        if !inputs.isEmpty { return inputs }
        guard isatty(STDIN_FILENO) == 0 else {
            throw ValidationError("No input: name files or folders, or pipe text in.")
        }
        return ["-"]
    }
}
