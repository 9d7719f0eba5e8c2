import Precis

/// What `analyze model` prints of a model file.
package struct ModelReport: Report {
    package let file: String
    package let version: Int
    /// Articles that the frequencies were counted over.
    package let documents: Int
    package let terms: Int
    /// Of the latent space; 0 for none.
    package let dimensions: Int
    /// Articles whose vectors are kept.
    package let articles: Int
    package let bytes: Int

    package init(_ model: ModelFile) {
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

    package func addFields(to json: inout JSONWriter) {
        json.field("articles", articles)
        json.field("bytes", bytes)
        json.field("dimensions", dimensions)
        json.field("documents", documents)
        json.field("file", file)
        json.field("terms", terms)
        json.field("version", version)
    }

    package func text(_ style: TextStyle) -> String {
        ([style.bold(style.name(file))] + figures.map { "  \(Figure.padded($0.name, to: 12))\($0.value)" }).joined(
            separator: "\n")
    }

    package func markdown() -> String {
        "## \(MarkdownText.escaped(file))\n\n"
            + MarkdownText.table(["", ""], figures.map { [$0.name, String($0.value)] })
    }

    package static let csvHeader = ["file", "version", "documents", "terms", "dimensions", "articles", "bytes"]

    package var csvRows: [[String]] { [[file] + figures.map { String($0.value) }] }
}
