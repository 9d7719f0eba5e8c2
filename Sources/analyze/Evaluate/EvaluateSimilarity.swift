import ArgumentParser
import Precis
import Reporting

struct EvaluateSimilarity: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "similarity",
        abstract: "Agreement with people's figures, or how well searches find what is relevant.",
        discussion: """
            References, by their fields: {"id_a", "id_b", "similarity"} for the matrix of analyze compare; {"id", "a", \
            "b", "similarity"} for analyze compare --pairs; {"id", "related": [headlines]} for analyze similar, the \
            queries' ids being ID#N; {"id", "cluster"} for analyze similar --all-pairs.

            EXAMPLES:
              analyze compare --pairs pairs.jsonl --format json --output pairs.out
              analyze evaluate similarity --data pairs.jsonl --output pairs.out
            """)

    @OptionGroup var options: EvaluationOptions

    private struct Reference: Decodable {
        enum CodingKeys: String, CodingKey {
            case id, similarity, genre, related, cluster
            case idA = "id_a"
            case idB = "id_b"
        }
        let id: Name?
        let idA: Name?
        let idB: Name?
        let similarity: Double?
        let genre: String?
        let related: [String]?
        let cluster: Name?
    }

    private struct Output: Decodable {
        struct Match: Decodable { let id: Name }
        /// A figure, or a matrix of them.
        struct Figures: Decodable {
            let rows: [[Double]]

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let figure = try? container.decode(Double.self) {
                    rows = [[1, figure], [figure, 1]]
                } else {
                    rows = try container.decode([[Double]].self)
                }
            }

            /// The figure of two articles by their places, if there is one.
            subscript(row: Int, column: Int) -> Double? {
                rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : nil
            }
        }
        let id: Name?
        let documents: [Name]?
        let similarity: Figures?
        let matches: [Match]?
    }

    func run() throws {
        try Session.run(options.common()) { session in
            guard
                let (references, outputs) = options.files(
                    Reference.self, wanted: "see analyze evaluate similarity --help for the fields", Output.self,
                    printed: "give what analyze compare or analyze similar printed with --format json", in: session)
            else { return }
            guard let first = references.first, !outputs.isEmpty else {
                session.messages.fail(
                    "\(references.isEmpty ? options.data : options.output): nothing in it; give a file with lines")
                return
            }
            if first.similarity == nil && first.related == nil && first.cluster == nil {
                session.messages.fail(
                    "\(options.data): neither figures nor what is relevant in it; see analyze evaluate similarity "
                        + "--help for the fields")
                return
            }
            let report =
                if first.idA != nil {
                    matrix(references, outputs[0])
                } else if first.similarity != nil {
                    pairs(references, outputs)
                } else {
                    searches(references, outputs, byHeadline: first.related != nil)
                }
            if let missing = report.missing, missing > 0 {
                session.messages.warn(
                    "\(missing) of \(report.queries ?? report.pairs ?? missing) \(report.queries == nil ? "pairs" : "queries")"
                        + " are not in \(options.output) and count as 0; see that the ids are the same")
            }
            try session.print(report)
        }
    }

    private func matrix(_ references: [Reference], _ output: Output) -> SimilarityScoreReport {
        let places = Self.places(of: output.documents ?? [])
        let ours = references.map { reference -> Double? in
            guard let a = reference.idA.flatMap({ places[$0] }), let b = reference.idB.flatMap({ places[$0] }) else {
                return nil
            }
            return output.similarity?[a, b]
        }
        return SimilarityScoreReport(
            .init(ours.map { $0 ?? 0 }, references.map { $0.similarity ?? 0 }), missing: ours.count { $0 == nil })
    }

    /// The place of each article by its id and, for references that call files by their names alone, by what stands there
    /// after the last `/` and before `.txt`.
    private static func places(of documents: [Name]) -> [Name: Int] {
        var places = Dictionary(documents.enumerated().map { ($1, $0) }, uniquingKeysWith: { _, last in last })
        for (place, document) in documents.enumerated() {
            let last = document.description.split(separator: "/").last.map(String.init) ?? ""
            let name = Name(last.hasSuffix(".txt") ? String(last.dropLast(4)) : last)
            if places[name] == nil { places[name] = place }
        }
        return places
    }

    private func pairs(_ references: [Reference], _ outputs: [Output]) -> SimilarityScoreReport {
        let figures = Dictionary(
            outputs.compactMap { output -> (Name, Double)? in
                guard let id = output.id, let figure = output.similarity?[0, 1] else { return nil }
                return (id, figure)
            },
            uniquingKeysWith: { _, last in last })
        let ours = references.map { $0.id.flatMap { figures[$0] } }
        let human = references.map { $0.similarity ?? 0 }
        var genres: [String: [Int]] = [:]
        for (place, reference) in references.enumerated() { genres[reference.genre ?? "", default: []].append(place) }
        return SimilarityScoreReport(
            .init(ours.map { $0 ?? 0 }, human), missing: ours.count { $0 == nil },
            byGenre: Array(genres.keys) == [""]
                ? nil
                : genres.mapValues { places in
                    .init(places.map { ours[$0] ?? 0 }, places.map { human[$0] })
                })
    }

    private func searches(
        _ references: [Reference], _ outputs: [Output], byHeadline: Bool
    ) -> SimilarityScoreReport {
        let ranked = Dictionary(
            outputs.compactMap { output -> (Name, [String])? in
                guard let id = output.id else { return nil }
                return (id, (output.matches ?? []).map(\.id).filter { $0 != id }.map(\.description))
            }, uniquingKeysWith: { _, last in last })
        var members: [String: Set<String>] = [:]
        var queries: [(ranked: [String], relevant: Set<String>)] = []
        var missing = 0
        func ask(_ query: String, _ relevant: Set<String>) {
            let found = ranked[Name(query)]
            if found == nil { missing += 1 }
            queries.append((found ?? [], relevant))
        }
        for reference in references {
            for key in reference.related ?? [reference.cluster?.description ?? ""] {
                members[key, default: []].insert(reference.id?.description ?? "")
            }
        }
        for reference in references {
            let id = reference.id?.description ?? ""
            if byHeadline {
                for (number, headline) in (reference.related ?? []).enumerated() {
                    ask("\(id)#\(number)", members[headline] ?? [])
                }
            } else if let cluster = members[reference.cluster?.description ?? ""], cluster.count > 1 {
                ask(id, cluster.subtracting([id]))
            }
        }
        return SimilarityScoreReport(RetrievalScores(queries), missing: missing)
    }
}
