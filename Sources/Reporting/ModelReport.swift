import Precis

/// What `analyze model` prints of a model file.
public struct ModelReport: Report {
    public let file: String
    public let version: Int
    /// Articles that the frequencies were counted over.
    public let documents: Int
    public let terms: Int
    /// Of the latent space; 0 for none.
    public let dimensions: Int
    /// Articles whose vectors are kept.
    public let articles: Int
    public let bytes: Int

    public init(_ model: ModelFile) {
        file = model.path
        version = model.version
        documents = model.documentCount
        terms = model.termCount
        dimensions = model.rank
        articles = model.articleCount
        bytes = model.byteCount
    }

    private var figures: [(name: String, value: Int)] {
        [
            ("version", version), ("documents", documents), ("terms", terms), ("dimensions", dimensions),
            ("articles", articles), ("bytes", bytes),
        ]
    }

    public func addFields(to json: inout JSONWriter) {
        json.field("articles", articles)
        json.field("bytes", bytes)
        json.field("dimensions", dimensions)
        json.field("documents", documents)
        json.field("file", file)
        json.field("terms", terms)
        json.field("version", version)
    }

    public func text(_ style: TextStyle) -> String {
        ([style.bold(file)] + figures.map { "  \(Figure.padded($0.name, to: 12))\($0.value)" }).joined(separator: "\n")
    }

    public func markdown() -> String {
        "## \(MarkdownText.escaped(file))\n\n"
            + MarkdownText.table(["", ""], figures.map { [$0.name, String($0.value)] })
    }

    public static let csvHeader = ["file", "version", "documents", "terms", "dimensions", "articles", "bytes"]

    public var csvRows: [[String]] { [[file] + figures.map { String($0.value) }] }
}
