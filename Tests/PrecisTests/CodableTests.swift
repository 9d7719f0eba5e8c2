import Foundation
import Precis
import Testing

@Suite("Results can be kept")
struct CodableTests {
    private static let stories = [
        ("2025-03-01", "The levee broke at dawn. Boats crossed the flooded town. Nobody was hurt in the flood."),
        ("2025-03-02", "The levee at the town was closed. After the flood boats crossed the river again."),
        ("2025-03-03", "The levee broke at dawn. Boats crossed the flooded town. Nobody was hurt, she said."),
        ("2025-03-04", "The striker scored twice in the cup final. The goal of the striker won the cup."),
        ("2025-03-05", "The striker of the cup final was sold. The club that won the cup has no striker."),
    ].enumerated().map { Document(id: "\($0)", text: $1.1, date: $1.0, language: .english) }

    private func expectSame<Value: Codable & Equatable>(_ value: Value) throws {
        let data = try JSONEncoder().encode([value])
        #expect(try JSONDecoder().decode([Value].self, from: data) == [value])
    }

    @Test func whatIsDecodedIsWhatWasEncoded() throws {
        let stories = Self.stories
        let corpus = Corpus(stories)
        try expectSame(Summarizer().summarize(stories, length: .sentences(2)))
        try expectSame(Summarizer().summarize(stories[0], length: .words(1)))
        let found = KeywordExtractor().clusters(of: stories[0], clusters: 2)
        #expect(!found.keywords.isEmpty)
        try expectSame(found.keywords)
        try expectSame(found.clusters)
        let model = TopicModel(fitting: corpus)
        try expectSame(model.topics)
        try expectSame(model.assignments)
        try expectSame(model.hierarchy)
        try expectSame(model.choice)
        try expectSame(Timeline(model, of: corpus, by: .day))
        let index = SimilarityIndex(fitting: corpus)
        try expectSame(index.nearest(to: stories[0]))
        let threads = StoryThreads(index).threads
        #expect(!threads.isEmpty)
        try expectSame(threads)
        let comparison = Comparison(stories)
        try expectSame(comparison.pairs)
        try expectSame(comparison.sentences(0, 1))
        var finder = DuplicateFinder(threshold: 0.5)
        finder.add(stories)
        #expect(!finder.groups().isEmpty)
        try expectSame(finder.groups())
        try expectSame(TextChanges(from: stories[0], to: stories[1]))
        try expectSame(CorpusModel(fitting: corpus, keepsArticles: true).articles)
        try expectSame(Document(text: "LONDON, March 3 (Agency) — Shares rose.").dateline)
    }

    @Test func aLanguageIsItsCode() throws {
        for language in Language.all + [.undetermined] { try expectSame(language) }
        #expect(try JSONEncoder().encode([Language.french]) == Data(#"["fr"]"#.utf8))
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Language].self, from: Data(#"["xx"]"#.utf8)) }
    }
}
