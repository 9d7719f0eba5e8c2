import Precis

/// What `analyze similar` prints of one query.
package struct MatchReport: Report {
    package struct MatchFields: JSONObject, Sendable {
        package let id: String
        package let similarity: Double
        /// From 1.
        package let rank: Int
        package let title: String?
        /// Greatest contribution first.
        package fileprivate(set) var shared: [Comparison.SharedTerm]?
        /// Sentences of the query and of the match that say much the same.
        package fileprivate(set) var sentences: [ComparisonReport.SentenceFields]?
        /// Sentences of the query that say what the match does not, and the other way round.
        package fileprivate(set) var onlyQuery: [String]?
        package fileprivate(set) var onlyMatch: [String]?
        /// `true` where the match is the query's text word for word; else nil. Titles, which count for the similarity,
        /// may differ.
        package fileprivate(set) var identical: Bool?

        /// What people are told beside the id.
        var note: String? { identical == true ? "(the same text)" : nil }

        package func addFields(to json: inout JSONWriter) {
            json.field("id", id)
            json.field("identical", identical)
            json.field("onlyMatch", onlyMatch)
            json.field("onlyQuery", onlyQuery)
            json.field("rank", rank)
            json.field("sentences", sentences)
            json.field("shared", shared)
            json.field("similarity", similarity)
            json.field("title", title)
        }
    }

    package let id: String
    package let title: String?
    package let matches: [MatchFields]

    /// - Parameters:
    ///   - matches: nearest first.
    ///   - corpus: the articles that they are places of.
    ///   - query: what was looked for.
    ///   - shared: for each match its shared terms; nil where nobody asked.
    ///   - details: for each match the explained comparison of the query with it.
    package init(
        _ matches: [SimilarityIndex.Match], in corpus: Corpus, query: Document,
        shared: [[Comparison.SharedTerm]]? = nil, details: [ComparisonReport.PairFields]? = nil
    ) {
        id = query.id
        title = query.title
        self.matches = matches.enumerated().map { place, match in
            MatchFields(
                id: corpus.documents[match.document].id, similarity: match.similarity, rank: place + 1,
                title: corpus.documents[match.document].title,
                shared: shared?[place], sentences: details?[place].sentences, onlyQuery: details?[place].newInA,
                onlyMatch: details?[place].newInB,
                identical: Self.isSame(corpus.documents[match.document].bytes, query.bytes) ? true : nil)
        }
    }

    /// - Parameters:
    ///   - matches: nearest first.
    ///   - articles: the articles of the matches, in their order.
    ///   - query: what was looked for.
    package init(_ matches: [SimilarityIndex.Match], articles: [CorpusModel.Article], query: Document) {
        id = query.id
        title = query.title
        self.matches = zip(matches, articles).enumerated().map { place, pair in
            MatchFields(
                id: pair.1.id, similarity: pair.0.similarity, rank: place + 1, title: pair.1.title)
        }
    }

    /// Whether two texts are equal but for white space around them.
    private static func isSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
            let rest = bytes.drop(while: \.isSpace)
            return rest[..<((rest.lastIndex { !$0.isSpace } ?? rest.startIndex - 1) + 1)]
        }
        return trimmed(a) == trimmed(b)
    }

    /// Shared terms that people are told of a match; JSON has all.
    fileprivate static let told = 20

    /// What is said of the rest of so many shared terms.
    fileprivate static func more(than count: Int) -> String { count > told ? ", and \(count - told) more" : "" }

    package func addFields(to json: inout JSONWriter) {
        json.field("id", id)
        json.field("matches", matches)
        json.field("title", title)
    }

    package func text(_ style: TextStyle) -> String {
        var lines = [style.heading(title, id: id)]
        for match in matches {
            let rest = [match.title?.onOneLine, match.note].compactMap { $0 }.map { "  " + style.dim($0) }.joined()
            lines.append("  \(Figure.decimal(match.similarity))  \(style.name(match.id))\(rest)")
            if let shared = match.shared, !shared.isEmpty {
                let terms = shared.prefix(Self.told).map(\.term).joined(separator: ", ") + Self.more(than: shared.count)
                lines.append(style.dim(style.paragraph(terms, indent: "        ")))
            }
            for sentence in match.sentences ?? [] {
                lines.append("        \(Figure.decimal(sentence.similarity)) both say")
                lines += [sentence.a, sentence.b].map { style.paragraph($0, indent: "          ") }
            }
            for (name, sentences) in [("query", match.onlyQuery ?? []), ("match", match.onlyMatch ?? [])]
            where !sentences.isEmpty {
                lines.append("        only the \(name) says")
                lines += sentences.map { style.paragraph($0, indent: "          ") }
            }
        }
        if matches.isEmpty { lines.append("  no match") }
        return lines.joined(separator: "\n")
    }

    package func markdown() -> String {
        let rows = matches.map { match in
            let title = [match.title, match.note].compactMap { $0 }.joined(separator: " ")
            return [String(match.rank), Figure.decimal(match.similarity), match.id, title]
        }
        let table = MarkdownText.table(["rank", "similarity", "article", "title"], rows)
        return (["## \(MarkdownText.escaped(title ?? id))", table] + matches.compactMap { $0.explanation })
            .joined(separator: "\n\n")
    }

    package static let csvHeader = ["query", "rank", "similarity", "id"]

    package var csvRows: [[String]] {
        matches.map { [id, String($0.rank), String($0.similarity), $0.id] }
    }
}

extension MatchReport.MatchFields {
    /// What the match shares with the query and what only one of them says, in Markdown; nil where nobody asked.
    fileprivate var explanation: String? {
        guard let shared, let sentences else { return nil }
        let terms = shared.prefix(MatchReport.told).map { MarkdownText.escaped($0.term) }.joined(separator: ", ")
        let lines =
            ["- shared: " + (terms.isEmpty ? "no term" : terms) + MatchReport.more(than: shared.count)]
            + sentences.map(\.inMarkdown)
            + (onlyQuery ?? []).map { "- only the query says: " + MarkdownText.escaped($0) }
            + (onlyMatch ?? []).map { "- only the match says: " + MarkdownText.escaped($0) }
        return "### \(rank). \(MarkdownText.escaped(title ?? id))\n\n" + lines.joined(separator: "\n")
    }
}
