/// A result in the forms that people and programs read.
///
/// The fields of the JSON form are those of the command's contract; one that is nil is left out.
package protocol Report: JSONObject, Sendable {
    /// For a terminal or a pipe, lines without a closing line break.
    func text(_ style: TextStyle) -> String
    /// GitHub-flavoured Markdown, lines without a closing line break.
    func markdown() -> String
    /// Names of the columns of ``csvRows``.
    static var csvHeader: [String] { get }
    /// A row for each thing the report lists.
    var csvRows: [[String]] { get }
    /// Whether the text and Markdown forms are a line of a list, with no blank line before the next report's; `false`
    /// unless a report says otherwise.
    static var isListed: Bool { get }
}

extension Report {
    package static var isListed: Bool { false }
}

/// The form in which reports are printed.
package enum OutputFormat: String, Sendable, CaseIterable {
    case text, json, markdown, csv
}

extension OutputFormat {
    /// The format that a file's name promises by its ending; nil where it promises none.
    package init?(ending path: String) {
        guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
        switch path[path.index(after: dot)...].lowercased() {
        case "json", "jsonl", "ndjson": self = .json
        case "md", "markdown": self = .markdown
        case "csv": self = .csv
        default: return nil
        }
    }
}

/// Prints reports one after another in one format.
package struct Renderer: Sendable {
    package let format: OutputFormat
    package let style: TextStyle
    private var isFirst = true

    package init(_ format: OutputFormat, style: TextStyle = TextStyle()) {
        self.format = format
        self.style = style
    }

    /// The next report, with its closing line break and what parts it from the one before.
    ///
    /// - Throws: where a figure of the JSON form is not finite.
    package mutating func render<R: Report>(_ report: R) throws(JSONWriter.NonFiniteFigure) -> String {
        defer { isFirst = false }
        switch format {
        case .json: return try JSONWriter.line(report)
        case .text: return separated(report.text(style), isListed: R.isListed)
        case .markdown: return separated(report.markdown(), isListed: R.isListed)
        case .csv:
            let rows = (isFirst ? [R.csvHeader] : []) + report.csvRows
            return rows.map(CSVLine.encode).joined()
        }
    }

    /// What is printed where there is no report at all: a table's header, so that it can be read as one without rows.
    package mutating func render<R: Report>(noneOf type: R.Type) -> String {
        defer { isFirst = false }
        return format == .csv && isFirst ? CSVLine.encode(R.csvHeader) : ""
    }

    private func separated(_ text: String, isListed: Bool) -> String {
        text.isEmpty ? "" : (isFirst || isListed ? "" : "\n") + text + "\n"
    }
}
