import Precis

/// What `analyze evaluate features` prints of an article: the figures behind the trained ranking.
package struct FeatureReport: Report {
    package let id: String
    package let language: String
    package let names: [String]
    package let texts: [String]
    package let forms: [[String]]
    package let features: [[Float]]

    package init(_ document: Document) {
        let table = FeatureTable(document)
        id = document.id
        language = document.language.code
        names = FeatureTable.names
        texts = table.texts
        forms = table.forms
        features = table.rows
    }

    package func addFields(to json: inout JSONWriter) {
        json.field("features", features)
        json.field("forms", forms)
        json.field("id", id)
        json.field("language", language)
        json.field("names", names)
        json.field("texts", texts)
    }

    package func text(_ style: TextStyle) -> String {
        zip(texts, features).map { text, row in
            text + "\n" + zip(names, row).map { "    \($0) \($1)" }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    package func markdown() -> String { MarkdownText.table(Self.csvHeader, csvRows) }

    package static var csvHeader: [String] { ["id", "text"] + FeatureTable.names }
    package var csvRows: [[String]] { zip(texts, features).map { [id, $0] + $1.map { String($0) } } }
}
