import Foundation
import TestSupport
import Testing

/// The article that tells what the command prints for other programs, held against what it prints.
@Suite("Output formats")
struct OutputFormatsTests {
    /// A heading of the article with the fields and columns that stand below it.
    struct Section: Sendable, CustomTestStringConvertible {
        let title: String
        let fields: Set<String>
        let columns: [String]
        var testDescription: String { title }
    }

    static let sections: [Section] = {
        let url = packageFolder.appendingPathComponent("Sources/Precis/Precis.docc/OutputFormats.md")
        let article = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        return article.components(separatedBy: "\n### ").dropFirst().map { part in
            let lines = part.components(separatedBy: "\n")
            let cells = lines.filter { $0.hasPrefix("| `") }.map { $0.components(separatedBy: " | ")[0] }
            let table = lines.first { $0.hasPrefix("CSV: ") } ?? ""
            return Section(
                title: lines[0], fields: Set(cells.flatMap(Self.codes)),
                columns: Self.codes(table).filter { !$0.hasPrefix("--") })
        }
    }()

    /// What stands between back quotes.
    private static func codes(_ line: String) -> [String] {
        line.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }

    /// The paths of all fields of an object, `[]` for the items of a list; what has names of its own is not looked into.
    private static func paths(_ value: Any, _ prefix: String = "") -> Set<String> {
        if let items = value as? [Any] { return items.reduce(into: []) { $0.formUnion(paths($1, prefix + "[]")) } }
        guard let object = value as? [String: Any] else { return [] }
        var found: Set<String> = []
        for (name, value) in object {
            let path = prefix.isEmpty ? name : prefix + "." + name
            found.insert(path)
            if ["reasons", "by_genre"].contains(name) || path == "choice.languages[].choice" { continue }
            // The figures of ROUGE are alike.
            found.formUnion(paths(value, name.hasPrefix("rouge") ? "rouge1" : path))
        }
        return found
    }

    private static let sample = "notebooks-data/dispatches/sample.txt"
    private static let corpus = "notebooks-data/dispatches.jsonl"

    /// Runs that have all fields of a section between them; `FOLDER/` is a folder with ``files``.
    private static let runs: [String: [String]] = [
        "summarize": [
            "summarize \(sample) --explain", "summarize \(corpus) --sentences 1",
            "summarize \(corpus) --combined --explain",
        ],
        "keywords": ["keywords \(sample) --clusters 2", "keywords \(corpus) --count 1"],
        "keywords --combined": ["keywords \(corpus) --combined --clusters 2"],
        "topics": [
            "topics \(corpus) --over-time month --place \(sample)",
            "topics FOLDER/languages.jsonl --over-time month",
        ],
        "compare": ["compare notebooks-data/dispatches --explain", "compare --pairs FOLDER/pairs.jsonl"],
        "similar": ["similar \(sample) --corpus \(corpus) --explain", "similar FOLDER/a.jsonl --corpus \(corpus)"],
        "similar --threads": ["similar --threads --corpus \(corpus)"],
        "duplicates": ["duplicates \(sample) FOLDER/copy.txt --explain"],
        "sentences": ["sentences \(sample)"],
        "corpus": ["corpus add FOLDER/c \(corpus)", "corpus remove FOLDER/c nothing", "corpus list FOLDER/c"],
        "model": ["model build \(sample) --to FOLDER/m.model"],
        "evaluate summaries": ["evaluate summaries --data FOLDER/data.jsonl --output FOLDER/out.jsonl --oracle"],
        "evaluate keywords": ["evaluate keywords --data FOLDER/data.jsonl --output FOLDER/out.jsonl"],
        "evaluate topics": [
            "evaluate topics --data FOLDER/data.jsonl --output FOLDER/topics.json --other FOLDER/topics.json"
        ],
        "evaluate similarity": [
            "evaluate similarity --data FOLDER/judged.jsonl --output FOLDER/figures.jsonl",
            "evaluate similarity --data FOLDER/clusters.jsonl --output FOLDER/matches.jsonl",
        ],
        "evaluate sentences": ["evaluate sentences --data FOLDER/data.jsonl --output FOLDER/out.jsonl"],
    ]

    /// Articles in two languages, some of each beat in each month.
    private static var languages: String {
        let texts = [
            "Crane drivers and pilots at the port of Merrow said the new berth would open.",
            "The judge and the jury at Calder court heard that the treasurer had lied.",
            "Les grutiers du port de Merrow disent que le nouveau quai sera ouvert.",
            "Le juge du tribunal de Calder a entendu que le trésorier avait menti.",
        ]
        return (0..<60).map { place in
            let text = texts[place % 4] + (place % 4 < 2 ? " It was day " : " C'était le jour ") + "\(place)."
            let month = place < 20 || place % 2 == 0 ? "01" : "02"
            return #"{"id": \#(place), "text": "\#(text)", "date": "2025-\#(month)-05"}"#
        }.joined(separator: "\n")
    }

    private static let files = [
        "languages.jsonl": languages,
        "a.jsonl": #"{"id": "a", "title": "Flood", "text": "The levee broke and the river flooded the town."}"#,
        "pairs.jsonl": #"{"id": 1, "a": "The river rose.", "b": "The river fell."}"#,
        "copy.txt": (try? String(contentsOf: packageFolder.appendingPathComponent(sample), encoding: .utf8)) ?? "",
        "data.jsonl": """
        {"id": 1, "text": "Rain fell.", "reference": "Rain fell.", "keyphrases": ["rain"], "sentences": ["Rain fell."], \
        "label": 3, "language": "en"}
        {"id": 2, "text": "Il pleut.", "reference": "Il pleut.", "keyphrases": ["pluie"], "sentences": ["Il pleut."], \
        "label": 4, "language": "fr"}
        """,
        "out.jsonl": """
        {"id": "1", "summary": "Rain fell.", "keywords": [{"text": "rain"}], "sentences": [{"start": 0, "end": 10, \
        "text": "Rain fell."}]}
        """,
        "topics.json": #"{"topics": [{"keywords": [{"text": "rain"}]}], "assignments": [{"id": "1", "topic": 0}]}"#,
        "judged.jsonl": #"{"id": 1, "similarity": 3, "genre": "news"}"#,
        "figures.jsonl": #"{"id": "1", "similarity": 0.4}"#,
        "clusters.jsonl": "{\"id\": 1, \"cluster\": 1}\n{\"id\": 2, \"cluster\": 1}",
        "matches.jsonl": #"{"id": "1", "matches": [{"id": "2"}]}"#,
    ]

    /// What the runs of a section print, in a format.
    private static func outputs(_ title: String, _ format: String) throws -> [Tool.Result] {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        return try (runs[title] ?? []).map { run in
            let words = run.replacingOccurrences(of: "FOLDER", with: folder.path).components(separatedBy: " ")
            return try Tool.run(words + ["--format", format], input: [])
        }
    }

    @Test("every field that is printed is told, and every one that is told is printed", arguments: sections)
    func fields(section: Section) throws {
        // Fields that are named for a language.
        let names = { (fields: Set<String>) in
            Set(fields.map { $0.replacingOccurrences(of: "_(en|fr)$", with: "_LANGUAGE", options: .regularExpression) })
        }
        let printed = try Self.outputs(section.title, "json").flatMap { try $0.objects() }
            .reduce(into: Set<String>()) { $0.formUnion(Self.paths($1)) }
        #expect(names(printed).subtracting(section.fields).sorted() == [], "printed and not told")
        #expect(section.fields.subtracting(names(printed)).sorted() == [], "told and not printed")
    }

    @Test("the columns are those that are told", arguments: sections.filter { !$0.columns.isEmpty })
    func columns(section: Section) throws {
        let output = try #require(try Self.outputs(section.title, "csv").first?.output)
        let header = output.components(separatedBy: "\n")[0].components(separatedBy: ",")
        #expect(section.columns.starts(with: header))
    }

    @Test("all commands are told") func sectionsExist() {
        #expect(Set(Self.sections.map(\.title)) == Set(Self.runs.keys))
    }
}
