import Foundation
import Precis
import TestSupport
import Testing

@Suite struct DocumentedCodeTests {
    /// README and the articles.
    private static let pages: [String] = {
        let articles = "Sources/Precis/Precis.docc"
        let folder = packageFolder.appendingPathComponent(articles).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { articles + "/" + $0 }
    }()

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: packageFolder.appendingPathComponent(path)), as: UTF8.self)
    }

    /// A line without its comment, the white space around it, and what a statement needs to give no warning.
    private static func code(_ line: Substring) -> String {
        var line = line.components(separatedBy: "//")[0].trimmingCharacters(in: .whitespaces)
        if line.hasPrefix("_ = ") { line.removeFirst(4) }
        return line
    }

    @Test(arguments: pages) func everyLineIsCompiledHere(_ page: String) throws {
        let compiled = Set(
            try Self.text("Tests/ReadingTests/DocumentedCode.swift").split(separator: "\n").map(Self.code))
        for block in try Self.text(page).components(separatedBy: "```swift\n").dropFirst() {
            let lines = block.components(separatedBy: "```")[0].split(separator: "\n").map(Self.code)
            // A package's manifest is no code of ours.
            for line in lines where !line.isEmpty && !line.hasPrefix(".package(") && !line.hasPrefix(".product(") {
                #expect(compiled.contains(line), "\(page): \(line)")
            }
        }
    }

    /// In text that is not composed, as it comes from keyboards that put accents after letters, and with markup of its own.
    @Test func theArticlesHighlightsStandWhereTheKeywordsDo() {
        let text = "The port authority of <Zu\u{308}rich> was silent. Nobody heard from the port authority."
        let html = marked(Document(text: text, language: .english))
        #expect(html.contains("The <mark>port authority</mark> of &lt;<mark>Zu\u{308}rich</mark>>"), "\(html)")
        #expect(html.hasSuffix("from the <mark>port authority</mark>."), "\(html)")
    }

    @Test func theArticlesHaveCode() { #expect(Self.pages.count > 8) }
}
