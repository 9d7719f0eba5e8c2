/// What `analyze corpus add` and `remove` print.
package struct StoreReport: Report {
    package let folder: String
    /// Articles that are in the corpus now.
    package let articles: Int
    package let added: Int?
    package let replaced: Int?
    package let removed: Int?

    package init(folder: String, articles: Int, added: Int? = nil, replaced: Int? = nil, removed: Int? = nil) {
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

    package func addFields(to json: inout JSONWriter) {
        json.field("added", added)
        json.field("articles", articles)
        json.field("folder", folder)
        json.field("removed", removed)
        json.field("replaced", replaced)
    }

    package func text(_ style: TextStyle) -> String {
        "\(style.bold(style.name(folder)))  \(Figure.count(articles, "article")), \(changes)"
    }

    package func markdown() -> String {
        "\(MarkdownText.escaped(folder)): \(Figure.count(articles, "article")), \(changes)"
    }

    package static let csvHeader = ["folder", "articles", "added", "replaced", "removed"]

    package var csvRows: [[String]] {
        [[folder, String(articles)] + [added, replaced, removed].map { $0.map { String($0) } ?? "" }]
    }
}

/// What `analyze corpus list` prints of an article.
package struct StoredArticleReport: Report {
    package static let isListed = true

    package let id: String
    package let title: String?
    package let date: String?
    package let language: String?
    package let bytes: Int

    package init(id: String, title: String?, date: String?, language: String?, bytes: Int) {
        self.id = id
        self.title = title
        self.date = date
        self.language = language
        self.bytes = bytes
    }

    package func addFields(to json: inout JSONWriter) {
        json.field("bytes", bytes)
        json.field("date", date)
        json.field("id", id)
        json.field("language", language)
        json.field("title", title)
    }

    package func text(_ style: TextStyle) -> String {
        let day = Figure.padded(style.name(String((date ?? "").prefix(10))), to: 10)
        let line = "\(day)  \(Figure.padded(language ?? "", to: 3))  \(style.name(id))"
        return line + (title.map { "  " + style.dim($0.onOneLine) } ?? "")
    }

    package func markdown() -> String {
        "- " + [date, title ?? id].compactMap { $0.map(MarkdownText.escaped) }.joined(separator: " ")
    }

    package static let csvHeader = ["id", "title", "date", "language", "bytes"]

    package var csvRows: [[String]] { [[id, title ?? "", date ?? "", language ?? "", String(bytes)]] }
}
