import Foundation
import TestSupport
import Testing

/// What people see: the text forms over the sample corpus, kept beside this file.
///
/// After a change that is meant to show, run `UPDATE_GOLDEN=1 swift test --filter GoldenTests` and read the diff.
@Suite("Golden outputs")
struct GoldenTests {
    static let corpus = "notebooks-data/dispatches.jsonl"
    static let sample = "notebooks-data/dispatches/sample.txt"
    static let thread = ["flood-1", "flood-2"].map { "notebooks-data/dispatches/mp-2025-03-05-\($0).txt" }

    static let runs: [(name: String, arguments: [String])] = [
        ("summarize", ["summarize", sample, "--explain"]),
        ("summarize-vietnamese-french", ["summarize", "notebooks-data/dispatches", "--sentences", "1"]),
        ("summarize-markdown", ["summarize", sample, "--words", "60", "--format", "markdown"]),
        ("keywords", ["keywords", sample]),
        ("keywords-clusters", ["keywords", sample, "--clusters", "3"]),
        ("topics", ["topics", corpus, "--topics", "7", "--over-time", "month"]),
        ("topics-csv", ["topics", corpus, "--topics", "7", "--format", "csv"]),
        ("compare", ["compare", "notebooks-data/dispatches", "--explain"]),
        ("similar", ["similar", sample, "--corpus", corpus, "--count", "5", "--explain"]),
        ("sentences", ["sentences", sample]),
    ]

    @Test("the text forms are what they were", arguments: runs.map(\.name))
    func golden(name: String) throws {
        let run = try #require(Self.runs.first { $0.name == name })
        let result = try Tool.run(run.arguments, input: [])
        #expect(result.status == 0)
        let file = packageFolder.appendingPathComponent("Tests/AnalyzeTests/Golden/\(name).txt")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try Data(result.output.utf8).write(to: file)
        }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(result.output == expected, "analyze \(run.arguments.joined(separator: " "))")
    }
}

/// The README's examples, run as they stand there.
@Suite("README")
struct ReadmeTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let command: String
        let output: String
        var testDescription: String { command }
    }

    /// The commands after `$ ` in the README's `console` blocks, with what is printed under each.
    static let examples: [Example] = {
        let url = packageFolder.appendingPathComponent("README.md")
        guard let readme = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        var examples: [Example] = []
        for block in readme.components(separatedBy: "```console\n").dropFirst() {
            let body = block.components(separatedBy: "```")[0]
            for part in ("\n" + body).components(separatedBy: "\n$ ").dropFirst() {
                let lines = part.components(separatedBy: "\n")
                examples.append(Example(command: lines[0], output: lines.dropFirst().joined(separator: "\n")))
            }
        }
        return examples.filter { $0.command.hasPrefix("analyze ") }
    }()

    @Test("an example of each job prints what the README shows", arguments: examples)
    func example(example: Example) throws {
        let result = try Tool.run(Self.words(example.command), input: [])
        #expect(result.status == 0, "\(result.errors)")
        let trimmed = { (text: String) in text.trimmingCharacters(in: .newlines) }
        #expect(trimmed(result.output) == trimmed(example.output))
    }

    @Test("there is an example of each job")
    func examplesExist() {
        for job in ["summarize", "keywords", "topics", "compare", "similar"] {
            #expect(Self.examples.contains { $0.command.hasPrefix("analyze \(job)") }, "\(job)")
        }
    }

    /// The arguments of a command line, double quotes heeded.
    static func words(_ command: String) -> [String] {
        command.components(separatedBy: "\"").enumerated().flatMap { place, part in
            place % 2 == 1 ? [part] : part.split(separator: " ").map(String.init)
        }.dropFirst().map { $0 }
    }
}
