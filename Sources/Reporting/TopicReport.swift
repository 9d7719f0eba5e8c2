import Precis

/// What `analyze topics` prints of a corpus.
package struct TopicReport: Report {
    package struct DocumentFields: JSONObject, Sendable {
        package let id: String
        package let weight: Double

        package func addFields(to json: inout JSONWriter) {
            json.field("id", id)
            json.field("weight", weight)
        }
    }

    package struct PeriodFields: JSONObject, Sendable {
        package let from: String
        package let count: Int
        /// "rising" or "falling" where the topic's share of the period's articles is well off that of the period before.
        package let trend: String?

        package func addFields(to json: inout JSONWriter) {
            json.field("count", count)
            json.field("from", from)
            json.field("trend", trend)
        }
    }

    package struct TopicFields: JSONObject, Sendable {
        package let id: Int
        package let label: String
        package let size: Int
        package let keywords: [Topic.Keyword]
        package let documents: [DocumentFields]
        package let coherence: Double
        package let timeline: [PeriodFields]?

        package func addFields(to json: inout JSONWriter) {
            json.field("coherence", coherence)
            json.field("documents", documents)
            json.field("id", id)
            json.field("keywords", keywords)
            json.field("label", label)
            json.field("size", size)
            json.field("timeline", timeline)
        }
    }

    package struct AssignmentFields: JSONObject, Sendable {
        package let id: String
        package let topic: Int
        package let weight: Double
        /// The first day of the step of the timelines that the article is of, for tables.
        let from: String?

        package func addFields(to json: inout JSONWriter) {
            json.field("id", id)
            json.field("topic", topic)
            json.field("weight", weight)
        }
    }

    package let topics: [TopicFields]
    package let assignments: [AssignmentFields]
    package let unassigned: [String]
    package let vocabulary: Int
    package let documents: Int
    /// Why there are as many topics as there are, where the number was not given.
    package let choice: TopicCountChoice?
    /// Which topics go together, the nearest first; new groups are numbered on from the topics.
    package let hierarchy: [TopicMerge]?
    /// Articles that were placed in the topics without taking part in them.
    package let placed: [AssignmentFields]?
    package let placedUnassigned: [String]?

    private let unassignedFrom: [String?]
    private let placedUnassignedFrom: [String?]

    /// How wide the steps of the timelines are.
    private let period: Timeline.Period?

    /// Titles of the topics' documents by id, for people.
    private let titles: [String: String]

    /// - Parameters:
    ///   - model: what is reported.
    ///   - corpus: what it was fitted to.
    ///   - period: how wide the steps of the timelines are; nil for none.
    ///   - placed: articles that `model` was not fitted to and that are to be placed in its topics.
    package init(
        _ model: TopicModel, of corpus: Corpus, over period: Timeline.Period? = nil, placed: [Document] = []
    ) {
        self.period = period
        let timeline = period.map { Timeline(model, of: corpus, by: $0) }
        topics = model.topics.map { topic in
            TopicFields(
                id: topic.id, label: topic.label, size: topic.size,
                keywords: topic.keywords,
                documents: topic.documents.map {
                    DocumentFields(id: corpus.documents[$0.document].id, weight: $0.weight)
                },
                coherence: topic.coherence,
                timeline: timeline.map { line in
                    line.periods.indices.map { step in
                        PeriodFields(
                            from: line.periods[step], count: line.counts[topic.id][step],
                            trend: line.trends[topic.id][step].map(\.rawValue))
                    }
                })
        }
        (assignments, unassigned, unassignedFrom) = Self.fields(corpus.documents, model.assignments, period)
        vocabulary = model.vocabulary
        documents = corpus.count
        choice = model.choice
        hierarchy = model.hierarchy.isEmpty ? nil : model.hierarchy
        if placed.isEmpty {
            (self.placed, placedUnassigned, placedUnassignedFrom) = (nil, nil, [])
        } else {
            (self.placed, placedUnassigned, placedUnassignedFrom) = Self.fields(placed, model.place(placed), period)
        }
        titles = Dictionary(
            model.topics.lazy.flatMap(\.documents).compactMap { member in
                let document = corpus.documents[member.document]
                return document.title.map { (document.id, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// What is told of articles that have a topic, and the ids of the others with the steps that those are of.
    private static func fields(
        _ documents: [Document], _ assignments: [TopicModel.Assignment], _ period: Timeline.Period?
    ) -> ([AssignmentFields], [String], [String?]) {
        var assigned: [AssignmentFields] = []
        var (unassigned, unassignedFrom): ([String], [String?]) = ([], [])
        for (place, assignment) in assignments.enumerated() {
            // Of the document nothing else is copied.
            let id = documents[place].id
            let from = period.flatMap { period in
                documents[place].date.flatMap(CalendarSpan.init(iso:))?.start(of: period)?.description
            }
            if let topic = assignment.topic {
                assigned.append(AssignmentFields(id: id, topic: topic, weight: assignment.weight, from: from))
            } else {
                unassigned.append(id)
                unassignedFrom.append(from)
            }
        }
        return (assigned, unassigned, unassignedFrom)
    }

    private var largestFirst: [TopicFields] { topics.sorted { ($1.size, $0.id) < ($0.size, $1.id) } }

    /// The headline, or the id where there is none.
    private func name(_ id: String) -> String { titles[id]?.onOneLine ?? id.escapingControls() }

    private var overview: String {
        let left = unassigned.isEmpty ? "" : ", \(unassigned.count) unassigned"
        return "\(Figure.count(topics.count, "topic")) in \(Figure.count(documents, "article"))\(left)"
    }

    package func addFields(to json: inout JSONWriter) {
        json.field("assignments", assignments)
        json.field("choice", choice)
        json.field("documents", documents)
        json.field("hierarchy", hierarchy)
        json.field("placed", placed)
        json.field("placedUnassigned", placedUnassigned)
        json.field("topics", topics)
        json.field("unassigned", unassigned)
        json.field("vocabulary", vocabulary)
    }

    package func text(_ style: TextStyle) -> String {
        var lines = [overview]
        if let choice { lines.append(style.paragraph("Why: \(choice.reason).", indent: "")) }
        for topic in largestFirst {
            let share = Double(topic.size) / Double(max(documents, 1))
            lines += [
                "",
                style.bold("\(topic.id)  \(topic.label)")
                    + style.dim(
                        "  \(Figure.count(topic.size, "article")), coherence \(Figure.decimal(topic.coherence))"),
                "   " + style.bar(share, columns: 40),
                style.paragraph(topic.keywords.map(\.text).joined(separator: ", "), indent: "   "),
            ]
            lines += topic.documents.prefix(3).map { "   · \(style.plain(name($0.id)))" }
            if let timeline = topic.timeline {
                let most = timeline.map(\.count).max() ?? 0
                lines += timeline.map { step in
                    let bar = style.bar(Double(step.count) / Double(max(most, 1)), columns: 20)
                    let trend = step.trend.map { "  " + $0 } ?? ""
                    return "   \(name(of: step))  \(Figure.padded(String(step.count), to: 4))  \(bar)\(trend)"
                }
            }
        }
        if let placed, let placedUnassigned {
            lines += ["", style.bold("Placed")]
            lines += placed.map { "   \(style.name($0.id)): \($0.topic)  \(topics[$0.topic].label)" }
            lines += placedUnassigned.map { "   \(style.name($0)): unassigned" }
        }
        return lines.joined(separator: "\n")
    }

    /// A step as people write it: `2025-03` for a month, `2025` for a year, else its first day.
    private func name(of step: PeriodFields) -> String {
        switch period {
        case .month: String(step.from.prefix(7))
        case .year: String(step.from.prefix(4))
        default: step.from
        }
    }

    package func markdown() -> String {
        var lines = ["# Topics", "", overview]
        if let choice { lines += ["", "Why: \(MarkdownText.escaped(choice.reason))."] }
        for topic in largestFirst {
            lines += [
                "", "## \(topic.id). \(MarkdownText.escaped(topic.label))", "",
                "\(Figure.count(topic.size, "article")), coherence \(Figure.decimal(topic.coherence))", "",
                "Keywords: " + topic.keywords.map { MarkdownText.escaped($0.text) }.joined(separator: ", "), "",
            ]
            lines += topic.documents.map { "- \(MarkdownText.escaped(name($0.id)))" }
            if let timeline = topic.timeline {
                lines += [
                    "", MarkdownText.table(["from", "articles"], timeline.map { [name(of: $0), String($0.count)] }),
                ]
            }
        }
        if let placed, let placedUnassigned {
            let rows =
                placed.map { [$0.id, String($0.topic), topics[$0.topic].label] }
                + placedUnassigned.map { [$0, "", "unassigned"] }
            lines += ["", "## Placed", "", MarkdownText.table(["article", "topic", "label"], rows)]
        }
        return lines.joined(separator: "\n")
    }

    package static let csvHeader = ["id", "topic", "label", "weight", "from", "placed"]

    package var csvRows: [[String]] {
        func rows(_ assigned: [AssignmentFields], _ others: [String], _ from: [String?], _ placed: Bool) -> [[String]] {
            assigned.map {
                [$0.id, String($0.topic), topics[$0.topic].label, String($0.weight), $0.from ?? "", String(placed)]
            } + zip(others, from).map { [$0, "", "", "", $1 ?? "", String(placed)] }
        }
        return rows(assignments, unassigned, unassignedFrom, false)
            + rows(placed ?? [], placedUnassigned ?? [], placedUnassignedFrom, true)
    }
}

extension Topic.Keyword: JSONObject {
    package func addFields(to json: inout JSONWriter) {
        json.field("text", text)
        json.field("weight", weight)
    }
}

extension TopicMerge: JSONObject {
    package func addFields(to json: inout JSONWriter) {
        json.field("children", children)
        json.field("id", id)
        json.field("similarity", similarity)
        json.field("size", size)
    }
}

extension TopicCountChoice: JSONObject {
    package func addFields(to json: inout JSONWriter) {
        json.field("languages", parts.isEmpty ? nil : parts)
        json.field("reason", reason)
        json.field("topics", topics)
        json.field("trials", trials)
    }
}

extension TopicCountChoice.Part: JSONObject {
    package func addFields(to json: inout JSONWriter) {
        json.field("articles", articles)
        json.field("choice", choice)
        json.field("language", language.code)
    }
}

extension TopicCountChoice.Trial: JSONObject {
    package func addFields(to json: inout JSONWriter) {
        json.field("coherence", coherence)
        json.field("stability", stability)
        json.field("topics", topics)
    }
}
