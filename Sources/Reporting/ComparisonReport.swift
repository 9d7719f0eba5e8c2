import Precis

/// What `analyze compare` prints of two articles or more.
package struct ComparisonReport: Report {
    /// A sentence of each of two articles that say much the same.
    package struct SentenceFields: JSONObject, Sendable {
        package let a: String
        package let b: String
        package let similarity: Double

        package func addFields(to json: inout JSONWriter) {
            json.field("a", a)
            json.field("b", b)
            json.field("similarity", similarity)
        }
    }

    package struct PairFields: JSONObject, Sendable {
        package let a: String
        package let b: String
        package let similarity: Double
        package let shared: [Comparison.SharedTerm]
        /// The most telling terms that only one has.
        package fileprivate(set) var onlyA: [String]?
        package fileprivate(set) var onlyB: [String]?
        package fileprivate(set) var sentences: [SentenceFields]?
        /// Sentences that say what the other article does not.
        package fileprivate(set) var newInA: [String]?
        package fileprivate(set) var newInB: [String]?

        package func addFields(to json: inout JSONWriter) {
            json.field("a", a)
            json.field("b", b)
            json.field("newInA", newInA)
            json.field("newInB", newInB)
            json.field("onlyA", onlyA)
            json.field("onlyB", onlyB)
            json.field("sentences", sentences)
            json.field("shared", shared)
            json.field("similarity", similarity)
        }
    }

    /// The pair's id, where pairs were given as a list.
    package let id: String?
    package let documents: [String]
    package let similarity: [[Double]]
    package let pairs: [PairFields]
    /// Places of `documents` so that like articles stand together; for three or more.
    package let order: [Int]?

    private let isExplained: Bool

    /// - Parameters:
    ///   - comparison: what is reported.
    ///   - id: of a pair in a list of pairs.
    ///   - terms: shared terms that are told for each pair, at most; nil for all.
    ///   - explained: whether sentences and what only one article has are told, and the text form tells all of it.
    package init(_ comparison: Comparison, id: String? = nil, terms: Int? = 10, explained: Bool = false) {
        self.id = id
        let corpus = comparison.corpus
        let documents = corpus.documents.map(\.id)
        self.documents = documents
        similarity = documents.indices.map { row in documents.indices.map { comparison.similarity[row, $0] } }
        order = documents.count > 2 ? comparison.clusterOrder : nil
        let all = documents.indices.flatMap { a in ((a + 1)..<max(a + 1, documents.count)).map { (a, $0) } }
        pairs = Parallelism.map(all.count) { place in
            let pair = comparison.pair(all[place].0, all[place].1)
            let shared = Array(pair.shared.prefix(terms ?? .max))
            var fields = PairFields(
                a: documents[pair.a], b: documents[pair.b], similarity: pair.similarity, shared: shared)
            guard explained else { return fields }
            let (first, second) = (corpus[pair.a], corpus[pair.b])
            let sentences = comparison.sentences(pair.a, pair.b)
            func text(_ place: Int, of document: Document) -> String { document.text(of: document.sentences[place]) }
            (fields.onlyA, fields.onlyB) = (pair.onlyA, pair.onlyB)
            fields.sentences = sentences.matches.map {
                SentenceFields(a: text($0.a, of: first), b: text($0.b, of: second), similarity: $0.similarity)
            }
            fields.newInA = sentences.onlyA.map { text($0, of: first) }
            fields.newInB = sentences.onlyB.map { text($0, of: second) }
            return fields
        }
        isExplained = explained
    }

    package func addFields(to json: inout JSONWriter) {
        json.field("documents", documents)
        json.field("id", id)
        json.field("order", order)
        json.field("pairs", pairs)
        json.field("similarity", similarity)
    }

    package func text(_ style: TextStyle) -> String {
        var lines: [String] = []
        if let order {
            let width = max(4, String(documents.count).count + 1)
            let numbers = documents.indices.map { String($0 + 1) }
            for place in order {
                lines.append("\(Figure.padded(numbers[place], to: width))\(style.name(documents[place]))")
            }
            lines += [
                "",
                String(repeating: " ", count: width) + order.map { "  " + Figure.padded(numbers[$0], to: 4) }.joined(),
            ]
            for row in order {
                lines.append(
                    Figure.padded(numbers[row], to: width)
                        + order.map { "  " + Figure.decimal(similarity[row][$0]) }.joined() + "  " + picture(row, order)
                )
            }
        }
        if documents.count == 2 || isExplained {
            for pair in pairs {
                if !lines.isEmpty { lines.append("") }
                lines += text(of: pair, style)
            }
        }
        return lines.joined(separator: "\n")
    }

    /// A row of the matrix as shades, two cells an article.
    private func picture(_ row: Int, _ order: [Int]) -> String {
        order.map { Self.shade(similarity[row][$0]) }.map { $0 + $0 }.joined()
    }

    private static func shade(_ value: Double) -> String {
        value < 0.05 ? "·" : value < 0.15 ? "░" : value < 0.3 ? "▒" : value < 0.6 ? "▓" : "█"
    }

    private func text(of pair: PairFields, _ style: TextStyle) -> [String] {
        let (a, b) = (style.name(pair.a), style.name(pair.b))
        var lines = ["\(style.bold(Figure.decimal(pair.similarity)))  \(id.map(style.name) ?? "\(a)  \(b)")"]
        guard isExplained else { return lines }
        lines.append(style.dim(style.paragraph(Self.prose(pair.shared), indent: "      ")))
        for (name, terms) in [(a, pair.onlyA ?? []), (b, pair.onlyB ?? [])] where !terms.isEmpty {
            lines.append(style.paragraph("only in \(name): " + terms.joined(separator: ", "), indent: "      "))
        }
        for match in pair.sentences ?? [] {
            lines.append("      \(Figure.decimal(match.similarity)) both say")
            lines += [match.a, match.b].map { style.paragraph($0, indent: "        ") }
        }
        for (name, sentences) in [(a, pair.newInA ?? []), (b, pair.newInB ?? [])] where !sentences.isEmpty {
            lines.append("      only \(name) says")
            lines += sentences.map { style.paragraph($0, indent: "        ") }
        }
        return lines
    }

    /// The greatest contributions but those that round to nothing, and what the rest adds.
    private static func prose(_ shared: [Comparison.SharedTerm]) -> String {
        if shared.isEmpty { return "no term in common" }
        func counts(_ term: Comparison.SharedTerm) -> Bool { abs(term.contribution) >= 0.0005 }
        let shown = shared.prefix(12).filter(counts)
        if shown.isEmpty { return "no term that counts" }
        let rest = shared.prefix(12).filter { !counts($0) } + shared.dropFirst(12)
        let terms = shown.map { "\($0.term) \(Figure.decimal($0.contribution, places: 3))" }
        let sum = rest.reduce(0) { $0 + $1.contribution }
        let tail = rest.isEmpty ? [] : ["\(rest.count) more \(Figure.decimal(sum, places: 3))"]
        return (terms + tail).joined(separator: ", ")
    }

    package func markdown() -> String {
        let order = order ?? Array(documents.indices)
        var parts = [
            MarkdownText.table(
                [""] + order.map { documents[$0] },
                order.map { row in [documents[row]] + order.map { Figure.decimal(similarity[row][$0]) } })
        ]
        if documents.count > 2 {
            parts.append(
                "```\n"
                    + order.map { picture($0, order) + "  " + documents[$0].escapingControls() }.joined(separator: "\n")
                    + "\n```")
        }
        if isExplained {
            parts.append(
                MarkdownText.table(
                    ["a", "b", "similarity", "shared", "only in a", "only in b"],
                    pairs.map {
                        [
                            $0.a, $0.b, Figure.decimal($0.similarity), Self.prose($0.shared),
                            ($0.onlyA ?? []).joined(separator: ", "), ($0.onlyB ?? []).joined(separator: ", "),
                        ]
                    }))
            parts += pairs.compactMap { $0.sentencesInMarkdown }
        }
        return parts.joined(separator: "\n\n")
    }

    package static let csvHeader = ["a", "b", "similarity", "shared"]

    package var csvRows: [[String]] {
        pairs.map { [$0.a, $0.b, String($0.similarity), $0.shared.map(\.term).joined(separator: " ")] }
    }
}

extension ComparisonReport.SentenceFields {
    /// What both articles say, as a line of a list.
    var inMarkdown: String {
        "- both say (\(Figure.decimal(similarity))): \(MarkdownText.escaped(a)) / \(MarkdownText.escaped(b))"
    }
}

extension ComparisonReport.PairFields {
    /// The sentences that both articles say, and those that one says, in Markdown; nil where there are none.
    fileprivate var sentencesInMarkdown: String? {
        let (first, second) = (MarkdownText.escaped(a), MarkdownText.escaped(b))
        let lines =
            (sentences ?? []).map(\.inMarkdown)
            + (newInA ?? []).map { "- only \(first) says: " + MarkdownText.escaped($0) }
            + (newInB ?? []).map { "- only \(second) says: " + MarkdownText.escaped($0) }
        return lines.isEmpty ? nil : "### \(first) / \(second)\n\n" + lines.joined(separator: "\n")
    }
}

extension Comparison.SharedTerm: JSONObject {
    package func addFields(to json: inout JSONWriter) {
        json.field("contribution", contribution)
        json.field("term", term)
    }
}
