/// Named figures of an evaluation, in order.
public struct FigureReport: Report {
    public let figures: [(name: String, value: Double)]

    public init(_ figures: [(name: String, value: Double)]) {
        self.figures = figures
    }

    public func addFields(to json: inout JSONWriter) {
        Dictionary(figures.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }).addFields(to: &json)
    }

    private var rows: [[String]] { figures.map { [$0.name, Figure.decimal($0.value)] } }

    public func text(_ style: TextStyle) -> String {
        let width = figures.map(\.name.count).max() ?? 0
        return rows.map { "\(Figure.padded($0[0], to: width))  \($0[1])" }.joined(separator: "\n")
    }

    public func markdown() -> String { MarkdownText.table(["figure", "value"], rows) }

    public static let csvHeader = ["figure", "value"]
    public var csvRows: [[String]] { figures.map { [$0.name, String($0.value)] } }
}
