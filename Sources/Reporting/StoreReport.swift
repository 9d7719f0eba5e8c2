/// What `analyze corpus add` and `remove` print.
public struct StoreReport: Report {
    public let folder: String
    /// Articles that are in the corpus now.
    public let articles: Int
    public let added: Int?
    public let replaced: Int?
    public let removed: Int?

    public init(folder: String, articles: Int, added: Int? = nil, replaced: Int? = nil, removed: Int? = nil) {
        self.folder = folder
        self.articles = articles
        self.added = added
        self.replaced = replaced
        self.removed = removed
    }

    private var changes: String {
        [(added, "added"), (replaced, "replaced"), (removed, "removed")]
            .compactMap { count, name in count.map { "\($0) \(name)" } }.joined(separator: ", ")
    }

    public func addFields(to json: inout JSONWriter) {
        json.field("added", added)
        json.field("articles", articles)
        json.field("folder", folder)
        json.field("removed", removed)
        json.field("replaced", replaced)
    }

    public func text(_ style: TextStyle) -> String {
        "\(style.bold(folder))  \(Figure.count(articles, "article")), \(changes)"
    }

    public func markdown() -> String {
        "\(MarkdownText.escaped(folder)): \(Figure.count(articles, "article")), \(changes)"
    }

    public static let csvHeader = ["folder", "articles", "added", "replaced", "removed"]

    public var csvRows: [[String]] {
        [[folder, String(articles)] + [added, replaced, removed].map { $0.map { String($0) } ?? "" }]
    }
}

/// What `analyze corpus list` prints of an article.
public struct StoredArticleReport: Report {
    public static let isListed = true

    public let id: String
    public let title: String?
    public let date: String?
    public let language: String?
    public let bytes: Int

    public init(id: String, title: String?, date: String?, language: String?, bytes: Int) {
        self.id = id
        self.title = title
        self.date = date
        self.language = language
        self.bytes = bytes
    }

    public func addFields(to json: inout JSONWriter) {
        json.field("bytes", bytes)
        json.field("date", date)
        json.field("id", id)
        json.field("language", language)
        json.field("title", title)
    }

    public func text(_ style: TextStyle) -> String {
        let day = Figure.padded(String((date ?? "").prefix(10)), to: 10)
        let line = "\(day)  \(Figure.padded(language ?? "", to: 3))  \(id)"
        return line + (title.map { "  " + style.dim($0.onOneLine) } ?? "")
    }

    public func markdown() -> String {
        "- " + [date, MarkdownText.escaped(title ?? id)].compactMap { $0 }.joined(separator: " ")
    }

    public static let csvHeader = ["id", "title", "date", "language", "bytes"]

    public var csvRows: [[String]] { [[id, title ?? "", date ?? "", language ?? "", String(bytes)]] }
}
