import Foundation
import TestSupport
import Testing

@Suite("The language of short articles") struct PileLanguageTests {
    private static let articles = [
        "The mayor said on Monday that the bridge would stay closed for the week, as engineers had found cracks in it.",
        "More than forty people were taken to hospital after a bus left the road, and three of them are still there.",
    ]
    private static let headlines = ["Castellmar strike ends", "Grain ship aground", "Lunar orbiter lifts off"]
    private static let german = "Der Bürgermeister sagte, dass die Brücke bis Freitag gesperrt bleibt."

    private func languages(_ command: String, _ texts: [String], _ more: String...) throws -> [String] {
        let lines = texts.enumerated().map { "{\"id\": \"\($0)\", \"text\": \"\($1)\"}\n" }.joined()
        let result = try Tool.run(
            [command, "--format", "json", "--input-format", "jsonl", "--quiet"] + more, input: Array(lines.utf8))
        return try result.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])["language"] as? String
                ?? ""
        }
    }

    @Test("a headline is read as the articles about it", arguments: ["keywords", "summarize", "sentences"])
    func headline(command: String) throws {
        let pile = Array((0..<6).map { _ in Self.articles }.joined())
        let found = try languages(command, pile + Self.headlines + [Self.german])
        #expect(found == [String](repeating: "en", count: 15) + ["de"])
        // By themselves they show none.
        #expect(try languages(command, Self.headlines).contains("und"))
    }

    @Test("what comes later counts as what came before, on any number of threads")
    func batches() throws {
        let pile = (0..<600).map { Self.articles[$0 % 2] + " It was number \($0)." } + Self.headlines
        let one = try languages("sentences", pile, "--jobs", "1")
        #expect(one == [String](repeating: "en", count: 603))
        #expect(try languages("sentences", pile, "--jobs", "2") == one)
    }
}
