/// Named figures of an evaluation, in order.
package struct FigureReport: Report {
    package let figures: [(name: String, value: Double)]

    package init(_ figures: [(name: String, value: Double)]) {
        self.figures = figures
    }

    package func addFields(to json: inout JSONWriter) {
        Dictionary(figures.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }).addFields(to: &json)
    }

    private var rows: [[String]] { figures.map { [$0.name, Figure.decimal($0.value)] } }

    package func text(_ style: TextStyle) -> String {
        let width = figures.map(\.name.count).max() ?? 0
        return rows.map { "\(Figure.padded($0[0], to: width))  \($0[1])" }.joined(separator: "\n")
    }

    package func markdown() -> String { MarkdownText.table(["figure", "value"], rows) }

    package static let csvHeader = ["figure", "value"]
    package var csvRows: [[String]] { figures.map { [$0.name, String($0.value)] } }
}
