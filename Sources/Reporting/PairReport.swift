import Precis

/// What `analyze compare --pairs` prints of one pair of the list: what is printed of two articles, with the pair's id.
package struct PairReport: Report {
    private let id: String
    private let comparison: ComparisonReport

    /// - Parameters: as of ``ComparisonReport``, but that the pair has an id.
    package init(_ comparison: Comparison, id: String, terms: Int? = 10, explained: Bool = false) {
        self.id = id
        self.comparison = ComparisonReport(comparison, id: id, terms: terms, explained: explained)
    }

    package func addFields(to json: inout JSONWriter) { comparison.addFields(to: &json) }
    package func text(_ style: TextStyle) -> String { comparison.text(style) }
    package func markdown() -> String { "## \(MarkdownText.escaped(id))\n\n" + comparison.markdown() }

    package static let csvHeader = ["id"] + ComparisonReport.csvHeader
    package var csvRows: [[String]] { comparison.csvRows.map { [id] + $0 } }
}
