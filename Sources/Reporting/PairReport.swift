import Precis

/// What `analyze compare --pairs` prints of one pair of the list: what is printed of two articles, with the pair's id.
public struct PairReport: Report {
    private let id: String
    private let comparison: ComparisonReport

    /// - Parameters: as of ``ComparisonReport``, but that the pair has an id.
    public init(_ comparison: Comparison, id: String, terms: Int? = 10, explained: Bool = false) {
        self.id = id
        self.comparison = ComparisonReport(comparison, id: id, terms: terms, explained: explained)
    }

    public func addFields(to json: inout JSONWriter) { comparison.addFields(to: &json) }
    public func text(_ style: TextStyle) -> String { comparison.text(style) }
    public func markdown() -> String { "## \(MarkdownText.escaped(id))\n\n" + comparison.markdown() }

    public static let csvHeader = ["id"] + ComparisonReport.csvHeader
    public var csvRows: [[String]] { comparison.csvRows.map { [id] + $0 } }
}
