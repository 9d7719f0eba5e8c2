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
        let id: String?
        let idA: String?
        let idB: String?
        let similarity: Double?
        let genre: String?
        let related: [String]?
        let cluster: String?
    }

    private struct Output: Decodable {
        struct Match: Decodable { let id: String }
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

            /// The figure of two articles by their places, 0 where there is none.
            subscript(row: Int, column: Int) -> Double {
                rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : 0
            }
        }
        let id: String?
        let documents: [String]?
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
            try session.print(report)
        }
    }

    private func matrix(_ references: [Reference], _ output: Output) -> SimilarityScoreReport {
        let names = (output.documents ?? []).map { name -> String in
            let last = name.split(separator: "/").last.map(String.init) ?? name
            return last.hasSuffix(".txt") ? String(last.dropLast(4)) : last
        }
        let places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { _, last in last })
        let ours = references.map { reference -> Double in
            guard let a = reference.idA.flatMap({ places[$0] }), let b = reference.idB.flatMap({ places[$0] }) else {
                return 0
            }
            return output.similarity?[a, b] ?? 0
        }
        return SimilarityScoreReport(.init(ours, references.map { $0.similarity ?? 0 }))
    }

    private func pairs(_ references: [Reference], _ outputs: [Output]) -> SimilarityScoreReport {
        let figures = Dictionary(
            outputs.compactMap { output in output.id.map { ($0, output.similarity?[0, 1] ?? 0) } },
            uniquingKeysWith: { _, last in last })
        let ours = references.map { $0.id.flatMap { figures[$0] } }
        let human = references.map { $0.similarity ?? 0 }
        var genres: [String: [Int]] = [:]
        for (place, reference) in references.enumerated() { genres[reference.genre ?? "", default: []].append(place) }
        return SimilarityScoreReport(
            .init(ours.map { $0 ?? 0 }, human), missing: ours.count { $0 == nil },
            byGenre: genres.mapValues { places in
                .init(places.map { ours[$0] ?? 0 }, places.map { human[$0] })
            })
    }

    private func searches(
        _ references: [Reference], _ outputs: [Output], byHeadline: Bool
    ) -> SimilarityScoreReport {
        let ranked = Dictionary(
            outputs.compactMap { output -> (String, [String])? in
                guard let id = output.id else { return nil }
                return (id, (output.matches ?? []).map(\.id).filter { $0 != id })
            }, uniquingKeysWith: { _, last in last })
        var members: [String: Set<String>] = [:]
        var queries: [(ranked: [String], relevant: Set<String>)] = []
        for reference in references {
            for key in reference.related ?? [reference.cluster ?? ""] {
                members[key, default: []].insert(reference.id ?? "")
            }
        }
        for reference in references {
            let id = reference.id ?? ""
            if byHeadline {
                for (number, headline) in (reference.related ?? []).enumerated() {
                    queries.append((ranked["\(id)#\(number)"] ?? [], members[headline] ?? []))
                }
            } else if let cluster = members[reference.cluster ?? ""], cluster.count > 1 {
                queries.append((ranked[id] ?? [], cluster.subtracting([id])))
            }
        }
        return SimilarityScoreReport(RetrievalScores(queries))
    }
}
