import Precis

/// What `analyze evaluate features` prints of an article: the figures behind the trained ranking.
public struct FeatureReport: Report {
    public let id: String
    public let language: String
    public let names: [String]
    public let texts: [String]
    public let features: [[Float]]

    public init(_ document: Document) {
        let table = FeatureTable(document)
        id = document.id
        language = document.language.code
        names = FeatureTable.names
        texts = table.texts
        features = table.rows
    }

    public func addFields(to json: inout JSONWriter) {
        json.field("features", features)
        json.field("id", id)
        json.field("language", language)
        json.field("names", names)
        json.field("texts", texts)
    }

    public func text(_ style: TextStyle) -> String {
        zip(texts, features).map { text, row in
            text + "\n" + zip(names, row).map { "    \($0) \($1)" }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    public func markdown() -> String { MarkdownText.table(Self.csvHeader, csvRows) }

    public static var csvHeader: [String] { ["id", "text"] + FeatureTable.names }
    public var csvRows: [[String]] { zip(texts, features).map { [id, $0] + $1.map { String($0) } } }
}
