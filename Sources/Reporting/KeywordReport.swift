import Precis

/// What `analyze keywords` prints of one article.
package struct KeywordReport: Report {
    package let id: String
    package let language: String
    package let title: String?
    package let keywords: [Keyword]
    package let clusters: [KeywordCluster]?

    package init(_ keywords: [Keyword], clusters: [KeywordCluster]? = nil, of document: Document) {
        id = document.id
        language = document.language.code
        title = document.title
        self.keywords = keywords.map { $0.inSource(of: document) }
        self.clusters = clusters
    }

    package func addFields(to json: inout JSONWriter) {
        json.field("clusters", clusters)
        json.field("id", id)
        json.field("keywords", keywords)
        json.field("language", language)
        json.field("title", title)
    }

    package func text(_ style: TextStyle) -> String {
        var lines = [style.heading(title, id: id)]
        let width = keywords.map(\.text.terminalColumns).max() ?? 0
        if let clusters {
            lines += clusters.map { $0.text(style) }
        } else {
            for keyword in keywords {
                // What only the headline holds stands nowhere in the text.
                let places = keyword.count == 0 ? "in the title" : "\(keyword.count)×"
                let times = style.dim("\(Figure.decimal(keyword.score))  \(places)")
                lines.append("  \(Figure.padded(keyword.text, to: width))  \(times)")
            }
        }
        return lines.joined(separator: "\n")
    }

    package func markdown() -> String {
        var lines = ["## \(MarkdownText.escaped(title ?? id))", ""]
        if let clusters {
            lines += clusters.map { $0.markdown() }
        } else {
            lines.append(
                MarkdownText.table(
                    ["keyword", "score", "count"],
                    keywords.map { [$0.text, Figure.decimal($0.score), String($0.count)] }))
        }
        return lines.joined(separator: "\n")
    }

    package static let csvHeader = ["id", "keyword", "score", "count", "cluster"]

    package var csvRows: [[String]] {
        keywords.map { keyword in
            let cluster = clusters?.label(of: keyword.text) ?? ""
            return [id, keyword.text, String(keyword.score), String(keyword.count), cluster]
        }
    }
}

extension Keyword: JSONObject {
    package func addFields(to json: inout JSONWriter) {
        json.field("count", count)
        json.field("offsets", ranges.map { [$0.lowerBound, $0.upperBound] })
        json.field("score", score)
        json.field("text", text)
    }
}

extension KeywordCluster: JSONObject {
    package func addFields(to json: inout JSONWriter) {
        json.field("keywords", keywords.map(\.text))
        json.field("label", label)
    }

    /// A line with the label, then the other keywords.
    func text(_ style: TextStyle) -> String {
        let rest = keywords.dropFirst().map(\.text).joined(separator: ", ")
        return "  " + style.bold(label) + (rest.isEmpty ? "" : ": " + rest)
    }

    /// A list item with the label and all keywords.
    func markdown() -> String {
        "- **\(MarkdownText.escaped(label))**: "
            + keywords.map { MarkdownText.escaped($0.text) }.joined(separator: ", ")
    }
}

extension [KeywordCluster] {
    /// The label of the first cluster that has the keyword.
    func label(of keyword: String) -> String? { first { $0.keywords.contains { $0.text == keyword } }?.label }
}
