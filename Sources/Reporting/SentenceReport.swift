import Precis

/// What `analyze sentences` prints of one article.
package struct SentenceReport: Report {
    package struct SentenceFields: JSONObject, Sendable {
        package let start: Int
        package let end: Int
        package let text: String

        package func addFields(to json: inout JSONWriter) {
            json.field("end", end)
            json.field("start", start)
            json.field("text", text)
        }
    }

    package let id: String
    package let language: String
    package let sentences: [SentenceFields]

    package init(_ document: Document) {
        id = document.id
        language = document.language.code
        sentences = document.sentences.map { sentence in
            let range = document.sourceRange(of: sentence.range)
            return SentenceFields(start: range.lowerBound, end: range.upperBound, text: document.text(of: sentence))
        }
    }

    package func addFields(to json: inout JSONWriter) {
        json.field("id", id)
        json.field("language", language)
        json.field("sentences", sentences)
    }

    package func text(_ style: TextStyle) -> String {
        ([style.heading(nil, id: id)] + sentences.map { style.paragraph($0.text, indent: "  ") }).joined(
            separator: "\n")
    }

    package func markdown() -> String {
        (["## \(MarkdownText.escaped(id))", ""] + sentences.map { "1. \(MarkdownText.escaped($0.text))" })
            .joined(separator: "\n")
    }

    package static let csvHeader = ["id", "start", "end", "text"]

    package var csvRows: [[String]] {
        sentences.map { [id, String($0.start), String($0.end), $0.text] }
    }
}
