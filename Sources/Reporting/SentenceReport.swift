import Precis

/// What `analyze sentences` prints of one article.
public struct SentenceReport: Report {
    public struct SentenceFields: JSONObject, Sendable {
        public let start: Int
        public let end: Int
        public let text: String

        public func addFields(to json: inout JSONWriter) {
            json.field("end", end)
            json.field("start", start)
            json.field("text", text)
        }
    }

    public let id: String
    public let language: String
    public let sentences: [SentenceFields]

    public init(_ document: Document) {
        id = document.id
        language = document.language.code
        sentences = document.sentences.map { sentence in
            let range = document.sourceRange(of: sentence.range)
            return SentenceFields(start: range.lowerBound, end: range.upperBound, text: document.text(of: sentence))
        }
    }

    public func addFields(to json: inout JSONWriter) {
        json.field("id", id)
        json.field("language", language)
        json.field("sentences", sentences)
    }

    public func text(_ style: TextStyle) -> String {
        ([style.bold(id)] + sentences.map { style.paragraph($0.text, indent: "  ") }).joined(separator: "\n")
    }

    public func markdown() -> String {
        (["## \(MarkdownText.escaped(id))", ""] + sentences.map { "1. \(MarkdownText.escaped($0.text))" })
            .joined(separator: "\n")
    }

    public static let csvHeader = ["id", "start", "end", "text"]

    public var csvRows: [[String]] {
        sentences.map { [id, String($0.start), String($0.end), $0.text] }
    }
}
