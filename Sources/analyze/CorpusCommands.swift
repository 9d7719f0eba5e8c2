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

/// A corpus that lasts, in a folder.
struct StoredCorpus: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpus",
        abstract: "A corpus that lasts: add articles as they come, search them at any time.",
        discussion: """
            The folder can be named wherever other commands take articles.

            EXAMPLES:
              analyze corpus add archive/ monday.jsonl tuesday.jsonl
              analyze corpus search archive/ --query "delta floods" --since 2026-01-01
              analyze topics archive/
            """,
        subcommands: [CorpusAdd.self, CorpusRemove.self, CorpusList.self, CorpusSearch.self])
}

struct CorpusAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add articles; one with a known id takes the place of the old one.",
        discussion: """
            An article without an id of its own is known by its place, FILE:LINE or the file's path, so that the same \
            file can be added again after it was changed.
            """)

    @Argument(help: "The corpus's folder, made where it is not there.")
    var folder: String

    @Argument(help: "Files, folders or - for standard input.")
    var inputs: [String] = []

    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            try session.attemptStore {
                let store = try CorpusStore(folder: folder, creates: true)
                var articles: [StoredArticle] = []
                var nameless: Set<String> = []
                try session.forEachBatch(of: inputs, input) { records in
                    for record in records where record.isBlank { session.warnEmpty(record) }
                    nameless.formUnion(records.lazy.filter(\.isNamedByPlace).map(\.id))
                    let language = session.language
                    articles += Parallelism.map(records.count) { place in
                        let record = records[place]
                        let language = Document(record, language: language, splitting: false).language
                        return StoredArticle(
                            id: record.id, title: record.title, date: record.date,
                            language: language == .undetermined ? nil : language.code, text: record.bytes)
                    }
                }
                let (added, changed) = try store.add(articles)
                let overwritten = changed.filter(nameless.contains)
                if let first = overwritten.first {
                    let number = overwritten.count == 1 ? "1 article" : "\(overwritten.count) articles"
                    session.messages.warn(
                        "\(folder): \(number) without an id took the place of other texts from the same place, such as "
                            + "\(first); give them ids (--id-field), or each day's file a name of its own")
                }
                try session.print(
                    StoreReport(
                        folder: folder, articles: store.count(), added: added, replaced: articles.count - added))
            }
        }
    }
}

struct CorpusRemove: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take articles out.")

    @Argument(help: "The corpus's folder.")
    var folder: String

    @Argument(help: "The articles' ids.")
    var ids: [String]

    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            try session.attemptStore {
                let store = try CorpusStore(folder: folder)
                let removed = try store.remove(ids)
                for id in ids where !removed.contains(id) {
                    session.messages.fail(
                        "\(folder): no article has the id \(id); see the ids with analyze corpus list")
                }
                try session.print(StoreReport(folder: folder, articles: store.count(), removed: removed.count))
            }
        }
    }
}

struct CorpusList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The articles that are in it.")

    @Argument(help: "The corpus's folder.")
    var folder: String

    @OptionGroup(title: "Filters") var filter: ArticleFilter
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run() throws {
        try Session.run(common) { session in
            try session.attemptStore {
                var failure: (any Error)?
                try CorpusStore(folder: folder).read { article in
                    let language = article.language ?? Language.undetermined.code
                    guard failure == nil, filter.admits(date: article.date, language: language) else { return }
                    do {
                        try session.print(
                            StoredArticleReport(
                                id: article.id, title: article.title, date: article.date, language: article.language,
                                bytes: article.text.count))
                    } catch { failure = error }
                }
                if let failure { throw failure }
                try session.endList(of: StoredArticleReport.self)
            }
        }
    }
}

struct CorpusSearch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "The articles nearest to a text.",
        discussion: """
            The first search after a change makes an index, which the following ones use. It is kept in the corpus's \
            folder, where that can be written.
            """)

    @Argument(help: "The corpus's folder.")
    var folder: String

    @Argument(help: "What to look for: files, folders or - for standard input; each record is a query.")
    var queries: [String] = []

    struct Choices: ParsableArguments {
        @Option(parsing: .unconditional, help: ArgumentHelp("What to look for, as it stands here.", valueName: "text"))
        var query: String?

        @Option(parsing: .unconditional, help: ArgumentHelp("At most this many matches a query.", valueName: "n"))
        var count = 10
    }

    @OptionGroup(title: "Search options") var choices: Choices
    @OptionGroup(title: "Filters") var filter: ArticleFilter
    @OptionGroup(title: "Input options") var input: InputOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func validate() throws {
        if choices.count < 1 { throw ValidationError("--count is \(choices.count); give a number from 1.") }
        if choices.query != nil && !queries.isEmpty { throw ValidationError("Give --query or inputs, not both.") }
    }

    func run() throws {
        try Session.run(common) { session in
            try session.attemptStore {
                let index = try index(session)
                for document in try session.queries(choices.query, or: queries, input) {
                    try session.print(MatchReport(document, in: index, count: choices.count, filter))
                }
            }
        }
    }

    /// The index of the corpus as it is now, made where it is not there; those of earlier states are removed. It is not kept
    /// in a folder that may not be written, or where another run is just making it.
    private func index(_ session: Session) throws -> ModelIndex {
        let store = try CorpusStore(folder: folder)
        let path = try store.indexPath()
        if access(path, R_OK) == 0 { return try ModelIndex(path) }
        session.messages.inform("making the index")
        var documents: [Document] = []
        try store.read { article in
            documents.append(
                Document(
                    id: article.id, bytes: article.text, title: article.title, date: article.date,
                    language: article.language.flatMap(Language.named), splitting: false))
        }
        let model = CorpusModel(fitting: Corpus(documents), dimensions: 0, keepsArticles: true)
        if access(folder, W_OK) == 0, (try? model.save(to: path)) != nil {
            try store.removeEarlierIndexes()
            return try ModelIndex(path)
        }
        let passing = Self.temporaryFile()
        // A file that is open is read though it has no name any more, and however the run ends none is left.
        defer { unlink(passing) }
        do {
            try model.save(to: passing)
        } catch {
            throw ModelFileError(
                file: error.file, what: error.what, remedy: "set TMPDIR to a folder that can be written and has room")
        }
        return try ModelIndex(passing)
    }

    /// A new file of this run's own.
    private static func temporaryFile() -> String {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        var path = Array("\(folder.isEmpty ? "/tmp" : folder)/analyze-index.XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        if descriptor >= 0 { close(descriptor) }
        return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

extension Record {
    /// Whether it has no id but its line's number, or the name of standard input: the next input may have the same.
    fileprivate var isNamedByPlace: Bool {
        guard let line else { return file == "-" && id == file }
        let place = "\(file):\(line)"
        return id == place || id.hasPrefix(place + "#")
    }
}

extension Session {
    /// Does `body` and tells what is wrong with a stored corpus or its index.
    func attemptStore(_ body: () throws -> Void) throws {
        do {
            try attempt(body)
        } catch let error as CorpusStoreError {
            messages.fail(error.description)
        }
    }
}
