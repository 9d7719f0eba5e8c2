#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An article as a stored corpus keeps it.
package struct StoredArticle: Sendable, Hashable {
    package var id: String
    package var title: String?
    /// ISO 8601 where it is known.
    package var date: String?
    /// The language's code where the source says it.
    package var language: String?
    /// UTF-8.
    package var text: [UInt8]

    package init(id: String, title: String? = nil, date: String? = nil, language: String? = nil, text: [UInt8]) {
        self.id = id
        self.title = title
        self.date = date
        self.language = language
        self.text = text
    }
}

/// A corpus that lasts: articles in an SQLite file in a folder of their own.
///
/// ```swift
/// let store = try CorpusStore(folder: "news", creates: true)
/// try store.add([StoredArticle(id: "a", text: Array("Rain fell.".utf8))])
/// try store.count()      // 1
/// ```
///
/// Every change is one transaction, flushed to the disk: when a process dies at any moment, the folder has the state
/// before it or after it. Each change raises ``generation()``, by which what was computed from another state is known,
/// such as the file at ``indexPath()``.
/// A value is used by one thread at a time.
package struct CorpusStore {
    /// The folder as given.
    package let folder: String
    private let database: Database

    private static func file(in folder: String) -> String { folder + "/corpus.sqlite" }

    /// Whether a folder holds a stored corpus.
    package static func exists(in folder: String) -> Bool { access(file(in: folder), F_OK) == 0 }

    /// Opens the corpus of a folder.
    ///
    /// - Parameter creates: whether folder and corpus are made where they are not there.
    package init(folder: String, creates: Bool = false) throws(CorpusStoreError) {
        self.folder = folder
        if creates {
            if mkdir(folder, 0o777) != 0 {
                var status = stat()
                if errno != EEXIST {
                    throw CorpusStoreError(
                        folder: folder, what: "the folder cannot be made: \(String(cString: strerror(errno)))",
                        remedy: "see that the folder above it is there and can be written")
                } else if stat(folder, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
                    throw CorpusStoreError(
                        folder: folder, what: "this is a file, not a folder", remedy: "name a folder for the corpus")
                }
            }
        } else if !Self.exists(in: folder) {
            throw CorpusStoreError(
                folder: folder, what: "holds no corpus", remedy: "make one with analyze corpus add")
        }
        database = try Database(Self.file(in: folder), folder: folder, creates: creates)
        if !database.isReadOnly {
            try database.run("PRAGMA journal_mode = WAL")
            try database.run("PRAGMA synchronous = FULL")
        }
        var version = 0
        try database.run("PRAGMA user_version") { version = $0.integer(0) }
        guard version <= Self.version else {
            throw CorpusStoreError(
                folder: folder, what: "the corpus is of version \(version), and this program knows \(Self.version)",
                remedy: "use the program that wrote it")
        }
        if version == 0, !database.isReadOnly { try prepare() }
    }

    private static let version = 1

    private func prepare() throws(CorpusStoreError) {
        try database.transaction { () throws(CorpusStoreError) in
            try database.run(
                """
                CREATE TABLE IF NOT EXISTS articles (
                    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT, date TEXT, language TEXT,
                    text BLOB NOT NULL)
                """)
            try database.run("CREATE TABLE IF NOT EXISTS state (generation INTEGER NOT NULL)")
            try database.run("INSERT INTO state SELECT 0 WHERE NOT EXISTS (SELECT * FROM state)")
            try database.run("PRAGMA user_version = \(Self.version)")
        }
    }

    /// The number of articles.
    package func count() throws(CorpusStoreError) -> Int {
        var count = 0
        try database.run("SELECT count(*) FROM articles") { count = $0.integer(0) }
        return count
    }

    /// A number that every change raises, by a step drawn at random: after a copy of an earlier state was put back,
    /// changes do not lead to the numbers that other changes had.
    package func generation() throws(CorpusStoreError) -> Int {
        var generation = 0
        try database.run("SELECT generation FROM state") { generation = $0.integer(0) }
        return generation
    }

    /// Adds articles in one transaction; one with an id that is there already takes its place.
    ///
    /// Gives how many were new, and the ids of those that took the place of another text, in order.
    @discardableResult
    package func add(_ articles: [StoredArticle]) throws(CorpusStoreError) -> (added: Int, changed: [String]) {
        var (before, after) = (0, 0)
        var changed: [String] = []
        try database.transaction { () throws(CorpusStoreError) in
            // Counted within, as another run may add at the same time.
            before = try count()
            for article in articles {
                try database.run(
                    "SELECT 1 FROM articles WHERE id = ? AND text <> ?", [.text(article.id), .blob(article.text)]
                ) { _ in changed.append(article.id) }
                try database.run(
                    """
                    INSERT INTO articles (id, title, date, language, text) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET
                        title = excluded.title, date = excluded.date, language = excluded.language, text = excluded.text
                    """,
                    [
                        .text(article.id), article.title.map { .text($0) } ?? .null,
                        article.date.map { .text($0) } ?? .null, article.language.map { .text($0) } ?? .null,
                        .blob(article.text),
                    ])
            }
            try raiseGeneration()
            after = try count()
        }
        return (after - before, changed)
    }

    /// Takes articles out in one transaction; gives the ids that were there.
    @discardableResult
    package func remove(_ ids: [String]) throws(CorpusStoreError) -> [String] {
        var removed: [String] = []
        try database.transaction { () throws(CorpusStoreError) in
            for id in ids {
                try database.run("DELETE FROM articles WHERE id = ? RETURNING id", [.text(id)]) { row in
                    if let id = row.text(0) { removed.append(id) }
                }
            }
            if !removed.isEmpty { try raiseGeneration() }
        }
        return removed
    }

    private func raiseGeneration() throws(CorpusStoreError) {
        try database.run("UPDATE state SET generation = generation + 1 + (random() & 0x7FFFFFFF)")
    }

    /// The file that an index of the corpus as it is now is kept in, whether it is there or not.
    package func indexPath() throws(CorpusStoreError) -> String {
        "\(folder)/\(Self.indexName)\(try generation()).model"
    }

    /// Removes the indexes of earlier states, those that were not finished too.
    package func removeEarlierIndexes() throws(CorpusStoreError) {
        let generation = try generation()
        guard let directory = opendir(folder) else { return }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name.hasPrefix(Self.indexName) else { continue }
            let parts = name.dropFirst(Self.indexName.count).split(separator: ".", maxSplits: 1)
            guard parts.count == 2, parts[1] == "model" || parts[1] == "model.partial", let number = Int(parts[0]),
                number < generation
            else { continue }
            unlink("\(folder)/\(name)")
        }
    }

    private static let indexName = "index-"

    /// Calls `body` with each article in the order of adding.
    package func read(_ body: (StoredArticle) -> Void) throws(CorpusStoreError) {
        try database.run("SELECT id, title, date, language, text FROM articles ORDER BY number") { row in
            body(
                StoredArticle(
                    id: row.text(0) ?? "", title: row.text(1), date: row.text(2), language: row.text(3),
                    text: row.blob(4)))
        }
    }
}
