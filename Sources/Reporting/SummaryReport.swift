import Precis

/// What `analyze summarize` prints of one article, or of several together.
package struct SummaryReport: Report {
    package struct SentenceFields: JSONObject, Sendable {
        package let index: Int
        package let start: Int
        package let end: Int
        package let score: Double
        package let text: String
        /// The article's id, where several were summarised together.
        package let document: String?
        package let reasons: [String: Double]?

        package func addFields(to json: inout JSONWriter) {
            json.field("document", document)
            json.field("end", end)
            json.field("index", index)
            json.field("reasons", reasons)
            json.field("score", score)
            json.field("start", start)
            json.field("text", text)
        }
    }

    package let id: String
    package let language: String
    package let method: String
    package let title: String?
    package let date: String?
    /// Where the story opens or closes with more than marks.
    package let dateline: Dateline?
    package let summary: String
    package let sentences: [SentenceFields]
    /// Ids of the articles that were summarised together.
    package let documents: [String]?

    /// The article in pieces with the chosen sentences among them, where they are to be shown in place.
    private let pieces: [(text: String, isChosen: Bool)]?

    /// The reasons of each sentence in the order in which they are told.
    private let explanations: [[Summary.Reason]]?

    /// A summary of one article.
    package init(_ summary: Summary, of document: Document, explained: Bool = false, highlighted: Bool = false) {
        self.init(
            summary, [document], id: document.id, title: document.title, date: document.date,
            dateline: document.dateline, isCombined: false, explained: explained,
            pieces: highlighted ? Self.pieces(of: document, summary) : nil)
    }

    /// Cuts an article at the ends of its chosen sentences.
    private static func pieces(of document: Document, _ summary: Summary) -> [(text: String, isChosen: Bool)] {
        var pieces: [(text: String, isChosen: Bool)] = []
        var end = 0
        for range in summary.sentences.map(\.range).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if end < range.lowerBound { pieces.append((document.text(of: end..<range.lowerBound), false)) }
            pieces.append((document.text(of: range), true))
            end = range.upperBound
        }
        if end < document.bytes.count { pieces.append((document.text(of: end..<document.bytes.count), false)) }
        return pieces
    }

    /// A summary of several articles together.
    package init(_ summary: Summary, ofAll documents: [Document], id: String, explained: Bool = false) {
        self.init(
            summary, documents, id: id, title: nil, date: nil, dateline: nil, isCombined: true,
            explained: explained)
    }

    private init(
        _ summary: Summary, _ documents: [Document], id: String, title: String?, date: String?,
        dateline: Dateline?, isCombined: Bool, explained: Bool, pieces: [(text: String, isChosen: Bool)]? = nil
    ) {
        self.pieces = pieces
        self.id = id
        language = documents.first?.language.code ?? Language.undetermined.code
        method = summary.method.rawValue
        self.title = title
        self.date = date
        self.dateline = dateline.flatMap { $0.isBare ? nil : $0 }
        self.summary = summary.text
        sentences = summary.sentences.map { sentence in
            let range = documents[sentence.document].sourceRange(of: sentence.range)
            return SentenceFields(
                index: sentence.index, start: range.lowerBound, end: range.upperBound,
                score: sentence.score, text: sentence.text,
                document: isCombined ? documents[sentence.document].id : nil,
                reasons: explained
                    ? Dictionary(sentence.reasons.map { ($0.name, $0.share) }, uniquingKeysWith: +) : nil)
        }
        self.documents = isCombined ? documents.map(\.id) : nil
        explanations = explained ? summary.sentences.map(\.reasons) : nil
    }

    /// The dateline's facts.
    private var origin: String {
        [dateline?.place, date ?? dateline?.date, dateline?.agency].compactMap { $0 }.joined(separator: ", ")
    }

    package func addFields(to json: inout JSONWriter) {
        json.field("date", date)
        json.field("dateline", dateline)
        json.field("documents", documents)
        json.field("id", id)
        json.field("language", language)
        json.field("method", method)
        json.field("sentences", sentences)
        json.field("summary", summary)
        json.field("title", title)
    }

    package func text(_ style: TextStyle) -> String {
        var lines = [style.heading(title, id: id)]
        if !origin.isEmpty { lines.append(style.dim(style.name(origin))) }
        if let pieces {
            lines.append(pieces.map { $0.isChosen ? style.marked($0.text) : style.plain($0.text) }.joined())
            return lines.joined(separator: "\n")
        }
        for (place, sentence) in sentences.enumerated() {
            lines.append(style.paragraph(sentence.text, indent: "  "))
            let source = sentence.document.map { "from \(style.name($0))" }
            let reasons = explanations.map { "score \(Figure.decimal(sentence.score)): " + Self.prose($0[place]) }
            let notes = [source, reasons].compactMap { $0 }
            if !notes.isEmpty { lines.append("    " + style.dim(notes.joined(separator: "; "))) }
        }
        return lines.joined(separator: "\n")
    }

    private static func prose(_ reasons: [Summary.Reason]) -> String {
        reasons.filter { abs($0.share) >= 0.005 }.map { "\($0.name) \(Figure.decimal($0.share))" }
            .joined(separator: ", ")
    }

    package func markdown() -> String {
        var lines = ["## \(MarkdownText.escaped(title ?? id))", ""]
        if !origin.isEmpty { lines += ["*\(MarkdownText.escaped(origin))*", ""] }
        if let pieces {
            lines.append(
                pieces.map { $0.isChosen ? "**\(MarkdownText.escaped($0.text))**" : MarkdownText.escapedLines($0.text) }
                    .joined())
            return lines.joined(separator: "\n")
        }
        for (place, sentence) in sentences.enumerated() {
            var line = "- \(MarkdownText.escaped(sentence.text))"
            if let document = sentence.document { line += " (\(MarkdownText.escaped(document)))" }
            if let explanations { line += " — \(Self.prose(explanations[place]))" }
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }

    package static let csvHeader = ["id", "index", "start", "end", "score", "text"]

    package var csvRows: [[String]] {
        sentences.map { sentence in
            [
                sentence.document ?? id, String(sentence.index), String(sentence.start), String(sentence.end),
                String(sentence.score), sentence.text,
            ]
        }
    }
}

extension Dateline: JSONObject {
    package func addFields(to json: inout JSONWriter) {
        json.field("agency", agency)
        json.field("date", date)
        json.field("place", place)
    }
}
