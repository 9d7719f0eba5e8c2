import Foundation
import TestSupport
import Testing

/// What `--help` tells, and in which order.
@Suite("Help")
struct HelpTests {
    static let commands = [
        "summarize", "keywords", "topics", "compare", "similar", "duplicates", "sentences", "model build",
        "model merge",
        "model info", "model add", "model remove", "corpus add", "corpus remove", "corpus list", "corpus search",
        "evaluate summaries", "evaluate keywords", "evaluate topics", "evaluate similarity", "evaluate sentences",
        "evaluate features",
    ]

    @Test("an example fits a line of 80 columns, so that it can be copied", arguments: commands + ["model", "corpus"])
    func examples(command: String) throws {
        let help = try Tool.run(command.split(separator: " ").map(String.init) + ["--help"], input: []).output
        guard let start = help.range(of: "EXAMPLES:\n"), let end = help.range(of: "\nUSAGE:") else { return }
        let lines = help[start.upperBound..<end.lowerBound].split(separator: "\n")
        #expect(lines.allSatisfy { $0.hasPrefix("  analyze ") }, "\(lines)")
    }

    /// The titles of the sections, and the options under the last one.
    private static func sections(of command: String) throws -> (titles: [String], last: [Substring]) {
        let help = try Tool.run(command.split(separator: " ").map(String.init) + ["--help"], input: [])
        #expect(help.status == 0 && help.errors.isEmpty)
        let lines = help.output.split(separator: "\n")
        let titles = lines.filter { $0.hasSuffix(":") && $0 == $0.uppercased() && $0 != "EXAMPLES:" }
        let last = lines.suffix(while: { $0 != titles.last }).filter { $0.hasPrefix("  -") }
        return (titles.map(String.init), last)
    }

    @Test("what is particular to a command comes before what all have", arguments: commands)
    func order(command: String) throws {
        let (titles, last) = try Self.sections(of: command)
        #expect(titles.last == "OPTIONS:" && last.count == 2)
        #expect(last.allSatisfy { $0.contains("--version") || $0.contains("--help") })
        #expect(titles.dropLast().last == "COMMON OPTIONS:")
        let own = titles.filter { $0 != "ARGUMENTS:" }.dropLast(2)
        if let place = own.firstIndex(of: "INPUT OPTIONS:") { #expect(place == own.indices.last) }
        if let place = own.firstIndex(of: "FILTERS:"), own.count > 1 {
            #expect(own.dropFirst(place - own.startIndex + 1).allSatisfy { $0 == "INPUT OPTIONS:" })
        }
    }

    @Test("an encoding that is not known is an argument that is wrong")
    func encoding() throws {
        let result = try Tool.run("summarize", "--input-encoding", "latin-99", input: "Rain fell.")
        #expect(result.status == 64 && result.errors.contains("--input-encoding latin-99 is not known"))
        let bytes: [UInt8] = Array("Caf".utf8) + [0xE9] + Array(" shut. Rain fell.".utf8)
        let read = try Tool.run(["summarize", "--input-encoding", "windows-1252"], input: bytes)
        #expect(read.status == 0 && read.errors.isEmpty && read.output.contains("Café shut."))
    }
}

extension [Substring] {
    /// The longest end all of whose elements `matches`.
    fileprivate func suffix(while matches: (Substring) -> Bool) -> ArraySlice<Substring> {
        self[(lastIndex { !matches($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
