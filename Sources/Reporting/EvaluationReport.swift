import Precis

/// What `analyze evaluate summaries` prints.
package struct EvaluationReport: Report {
    package struct FigureFields: JSONObject, Sendable {
        package let mean: Double
        /// The 95% confidence interval of the mean.
        package let low: Double
        package let high: Double
        /// With the best reference of each article.
        package let best: Double
        /// Of the greedy oracle.
        package let oracle: Double?

        package func addFields(to json: inout JSONWriter) {
            json.field("best", best)
            json.field("high", high)
            json.field("low", low)
            json.field("mean", mean)
            json.field("oracle", oracle)
        }
    }

    package let documents: Int
    package let missing: Int
    package let empty: Int
    package let meanWords: Double
    package let rouge1: FigureFields
    package let rouge2: FigureFields
    package let rougeL: FigureFields
    package let rougeLsum: FigureFields

    package init(_ evaluation: SummaryEvaluation, missing: Int = 0) {
        let fields = evaluation.figures.enumerated().map { kind, figure in
            FigureFields(
                mean: figure.mean, low: figure.low, high: figure.high, best: figure.best,
                oracle: evaluation.oracle?[kind])
        }
        documents = evaluation.count
        self.missing = missing
        empty = evaluation.emptySummaries
        meanWords = evaluation.meanWords
        (rouge1, rouge2, rougeL, rougeLsum) = (fields[0], fields[1], fields[2], fields[3])
    }

    private var rows: [(name: String, figure: FigureFields)] {
        [("ROUGE-1", rouge1), ("ROUGE-2", rouge2), ("ROUGE-L", rougeL), ("ROUGE-Lsum", rougeLsum)]
    }

    package func addFields(to json: inout JSONWriter) {
        json.field("documents", documents)
        json.field("empty", empty)
        json.field("meanWords", meanWords)
        json.field("missing", missing)
        json.field("rouge1", rouge1)
        json.field("rouge2", rouge2)
        json.field("rougeL", rougeL)
        json.field("rougeLsum", rougeLsum)
    }

    package func text(_ style: TextStyle) -> String {
        var lines = [
            style.bold(Figure.count(documents, "article"))
                + ", \(Figure.decimal(meanWords, places: 1)) words a summary, "
                + "\(empty) empty, \(missing) missing; F1 in per cent"
        ]
        for (name, figure) in rows {
            var line = Figure.padded(name, to: 11) + "\(Figure.decimal(figure.mean, places: 2))  (95%: "
            line += "\(Figure.decimal(figure.low, places: 2)) to \(Figure.decimal(figure.high, places: 2)))"
            line += "  best reference \(Figure.decimal(figure.best, places: 2))"
            if let oracle = figure.oracle { line += "  oracle \(Figure.decimal(oracle, places: 2))" }
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }

    package func markdown() -> String { MarkdownText.table(Self.csvHeader, csvRows) }

    package static let csvHeader = ["figure", "mean", "low", "high", "best", "oracle"]

    package var csvRows: [[String]] {
        rows.map { name, figure in
            [name] + [figure.mean, figure.low, figure.high, figure.best].map { Figure.decimal($0, places: 4) }
                + [figure.oracle.map { Figure.decimal($0, places: 4) } ?? ""]
        }
    }
}
