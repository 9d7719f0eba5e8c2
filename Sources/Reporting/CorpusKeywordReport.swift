import Precis

/// What `analyze keywords --combined` prints of a corpus.
package struct CorpusKeywordReport: Report {
    package struct KeywordFields: JSONObject, Sendable {
        package let text: String
        package let score: Double
        /// Articles that have it among their keywords.
        package let documents: Int

        package func addFields(to json: inout JSONWriter) {
            json.field("documents", documents)
            json.field("score", score)
            json.field("text", text)
        }
    }

    package let documents: Int
    package let keywords: [KeywordFields]
    package let clusters: [KeywordCluster]?

    package init(_ found: CorpusKeywords, of corpus: Corpus) {
        documents = corpus.count
        keywords = zip(found.keywords, found.documentCounts).map {
            KeywordFields(text: $0.text, score: $0.score, documents: $1)
        }
        clusters = found.clusters.isEmpty ? nil : found.clusters
    }

    package func addFields(to json: inout JSONWriter) {
        json.field("clusters", clusters)
        json.field("documents", documents)
        json.field("keywords", keywords)
    }

    package func text(_ style: TextStyle) -> String {
        var lines = [style.bold("Keywords of \(Figure.count(documents, "article"))")]
        if let clusters {
            lines += clusters.map { $0.text(style) }
        } else {
            let width = keywords.map(\.text.terminalColumns).max() ?? 0
            for keyword in keywords {
                let times = style.dim("\(Figure.decimal(keyword.score))  \(Figure.count(keyword.documents, "article"))")
                lines.append("  \(Figure.padded(keyword.text, to: width))  \(times)")
            }
        }
        return lines.joined(separator: "\n")
    }

    package func markdown() -> String {
        var lines = ["## Keywords of \(Figure.count(documents, "article"))", ""]
        if let clusters {
            lines += clusters.map { $0.markdown() }
        } else {
            lines.append(
                MarkdownText.table(
                    ["keyword", "score", "articles"],
                    keywords.map { [$0.text, Figure.decimal($0.score), String($0.documents)] }))
        }
        return lines.joined(separator: "\n")
    }

    package static let csvHeader = ["keyword", "score", "articles", "cluster"]

    package var csvRows: [[String]] {
        keywords.map { keyword in
            let cluster = clusters?.label(of: keyword.text) ?? ""
            return [keyword.text, String(keyword.score), String(keyword.documents), cluster]
        }
    }
}
