import Precis

/// What `analyze duplicates` prints.
package struct DuplicateReport: Report {
    package struct PairFields: JSONObject, Sendable {
        package let a: String
        package let b: String
        package let similarity: Double
        package let containment: Double

        package func addFields(to json: inout JSONWriter) {
            json.field("a", a)
            json.field("b", b)
            json.field("containment", containment)
            json.field("similarity", similarity)
        }
    }

    /// What a member has and has not, against the original.
    package struct ChangeFields: JSONObject, Sendable {
        package let id: String
        package let added: [String]
        package let removed: [String]
        package let reordered: Bool

        package func addFields(to json: inout JSONWriter) {
            json.field("added", added)
            json.field("id", id)
            json.field("removed", removed)
            json.field("reordered", reordered)
        }
    }

    package struct GroupFields: JSONObject, Sendable {
        package let ids: [String]
        package let similarity: Double
        package let original: String
        package let pairs: [PairFields]
        package let changes: [ChangeFields]?
        /// The original's place in `ids`, which need not be different.
        let originalPlace: Int?
        /// The headlines, where known.
        let titles: [String?]

        package func addFields(to json: inout JSONWriter) {
            json.field("changes", changes)
            json.field("ids", ids)
            json.field("original", original)
            json.field("pairs", pairs)
            json.field("similarity", similarity)
        }
    }

    package let groups: [GroupFields]
    /// Articles looked at.
    package let documents: Int

    /// - Parameters:
    ///   - groups: what the finder found.
    ///   - ids: of all articles that the finder saw, in its order.
    ///   - titles: the headlines of all articles, where known.
    ///   - texts: the members' articles by place, where changes are asked for.
    package init(
        _ groups: [DuplicateFinder.Group], ids: [String], titles: [String?] = [], texts: [Int: Document]? = nil
    ) {
        documents = ids.count
        self.groups = groups.map { group in
            GroupFields(
                ids: group.members.map { ids[$0] }, similarity: group.similarity, original: ids[group.original],
                pairs: group.pairs.map {
                    PairFields(a: ids[$0.a], b: ids[$0.b], similarity: $0.similarity, containment: $0.containment)
                },
                changes: texts.map { Self.changes(in: group, ids, $0) },
                originalPlace: group.members.firstIndex(of: group.original),
                titles: group.members.map { titles.indices.contains($0) ? titles[$0] : nil })
        }
    }

    private static func changes(
        in group: DuplicateFinder.Group, _ ids: [String], _ texts: [Int: Document]
    ) -> [ChangeFields] {
        guard let original = texts[group.original] else { return [] }
        return group.members.compactMap { member in
            guard member != group.original, let text = texts[member] else { return nil }
            let changes = TextChanges(from: original, to: text)
            return ChangeFields(
                id: ids[member], added: changes.added.map { text.text(of: text.sentences[$0]) },
                removed: changes.removed.map { original.text(of: original.sentences[$0]) },
                reordered: changes.isReordered)
        }
    }

    package func addFields(to json: inout JSONWriter) {
        json.field("documents", documents)
        json.field("groups", groups)
    }

    package func text(_ style: TextStyle) -> String {
        guard !groups.isEmpty else { return "no duplicates among \(Figure.count(documents, "article"))" }
        var lines: [String] = []
        for group in groups {
            if !lines.isEmpty { lines.append("") }
            lines.append(
                "\(style.bold(Figure.decimal(group.similarity)))  \(Figure.count(group.ids.count, "article"))")
            for (place, id) in group.ids.enumerated() {
                let title = group.titles[place].map { "  \(style.plain($0.onOneLine))" } ?? ""
                lines.append(
                    "  " + style.name(id) + title + (place == group.originalPlace ? style.dim("  (original)") : ""))
                guard let change = group.changes?.first(where: { $0.id == id }) else { continue }
                if change.reordered { lines.append(style.dim("    sentences in another order")) }
                lines += change.added.map { style.paragraph("+ " + $0, indent: "    ") }
                lines += change.removed.map { style.dim(style.paragraph("- " + $0, indent: "    ")) }
            }
        }
        return lines.joined(separator: "\n")
    }

    package func markdown() -> String {
        let rows = groups.enumerated().flatMap { place, group in
            group.ids.enumerated().map { member, id in
                [
                    String(place + 1), Figure.decimal(group.similarity), id,
                    member == group.originalPlace ? "original" : "",
                ]
            }
        }
        var parts = [MarkdownText.table(["group", "similarity", "article", ""], rows)]
        for change in groups.flatMap({ $0.changes ?? [] }) where !(change.added.isEmpty && change.removed.isEmpty) {
            let lines =
                change.added.map { "- added: " + MarkdownText.escaped($0) }
                + change.removed.map { "- removed: " + MarkdownText.escaped($0) }
            parts.append("### \(MarkdownText.escaped(change.id))\n\n" + lines.joined(separator: "\n"))
        }
        return parts.joined(separator: "\n\n")
    }

    package static let csvHeader = ["group", "id", "similarity", "original"]

    package var csvRows: [[String]] {
        groups.enumerated().flatMap { place, group in
            group.ids.enumerated().map { member, id in
                [String(place), id, String(group.similarity), String(member == group.originalPlace)]
            }
        }
    }
}
