import Foundation
import TestSupport
import Testing

@testable import Precis

@Suite("Model files")
struct ModelFileTests {
    static let texts = [
        "The river flooded the town and people fled by boat.", "Boats took people from the flooded river town.",
        "The striker scored twice in the cup final.", "The final of the cup was won by two goals.", "",
        "Banks raised rates as prices rose.", "Prices rose again, and the bank raised its rates.",
    ]

    static func corpus(_ range: Range<Int>) -> Corpus {
        Corpus(range.map { Document(id: "d\($0)", text: texts[$0], date: "2026-01-0\($0 + 1)", language: .english) })
    }

    @Test("a space of few articles grows with them, one that was cut off keeps its dimensions")
    func growing() throws {
        let days = ["dam", "boat", "farm", "mill", "road", "town"].map { "river \($0)" }
        let corpora = [0..<3, 3..<6].map { range in
            Corpus(range.map { Document(text: days[$0] + " " + days[($0 + 1) % 6], language: .english) })
        }
        for keepsArticles in [true, false] {
            func models(_ dimensions: Int) -> [CorpusModel] {
                corpora.map { CorpusModel(fitting: $0, dimensions: dimensions, keepsArticles: keepsArticles) }
            }
            let small = models(100)
            #expect(small[0].latent?.singularValues.count == 3)
            #expect(small[0].lastingDimensions == CorpusModel.defaultDimensions)
            #expect(try #require(CorpusModel(merging: small).latent).singularValues.count > 3)
            let cut = models(1)
            #expect(cut[0].lastingDimensions == 1)
            #expect(CorpusModel(merging: cut).latent?.singularValues.count == 1)
        }
        #expect(CorpusModel(fitting: Self.corpus(0..<7), dimensions: 0).lastingDimensions == 0)
    }

    @Test("a model read back is the model written", arguments: [true, false])
    func roundTrip(keepsArticles: Bool) throws {
        let folder = try TemporaryFolder()
        let model = CorpusModel(fitting: Self.corpus(0..<7), dimensions: 3, keepsArticles: keepsArticles)
        let path = folder.path + "/a.model"
        try model.save(to: path)
        let file = try ModelFile(path)
        #expect(file.documentCount == 7 && file.rank == 3 && file.articleCount == (keepsArticles ? 7 : 0))
        let again = try file.model()
        #expect(again.terms == model.terms && again.documentFrequencies == model.documentFrequencies)
        #expect(again.latent == model.latent && again.counts == model.counts && again.articles == model.articles)
    }

    @Test("merged frequencies are those of the whole, in any order")
    func merging() {
        let whole = CorpusModel(fitting: Self.corpus(0..<7), dimensions: 3, keepsArticles: true)
        let parts = [0..<3, 3..<5, 5..<7].map {
            CorpusModel(fitting: Self.corpus($0), dimensions: 3, keepsArticles: true)
        }
        for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0]] {
            let merged = CorpusModel(merging: order.map { parts[$0] })
            #expect(merged.terms == whole.terms && merged.documentFrequencies == whole.documentFrequencies)
            #expect(merged.documentCount == 7)
            for (a, b) in zip(merged.latent?.singularValues ?? [], whole.latent?.singularValues ?? []) {
                #expect(abs(a - b) < 1e-4)
            }
        }
        #expect(CorpusModel(merging: [0, 1, 2].map { parts[$0] }).counts == whole.counts)
        let bare = [0..<4, 4..<7].map { CorpusModel(fitting: Self.corpus($0), dimensions: 4) }
        let merged = CorpusModel(merging: bare)
        #expect(merged.documentFrequencies == whole.documentFrequencies && merged.counts == nil)
        #expect(merged.latent?.terms.rows == whole.terms.count)
    }

    @Test("adding and taking away again leaves the model as it was")
    func removing() throws {
        let all = CorpusModel(fitting: Self.corpus(0..<7), dimensions: 3, keepsArticles: true)
        let rest = try #require(all.removing(["d5", "d6", "none"]))
        let few = CorpusModel(fitting: Self.corpus(0..<5), dimensions: 3, keepsArticles: true)
        #expect(rest.removed == ["d5", "d6"])
        #expect(rest.model.terms == few.terms && rest.model.documentFrequencies == few.documentFrequencies)
        #expect(rest.model.counts == few.counts && rest.model.articles == few.articles)
        #expect(CorpusModel(fitting: Self.corpus(0..<2)).removing(["d0"]) == nil)
    }

    @Test("a search in a file finds what a search in memory finds")
    func searching() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a.model"
        let corpus = Self.corpus(0..<7)
        try CorpusModel(fitting: corpus, dimensions: 0, keepsArticles: true).save(to: path)
        let index = try ModelIndex(path)
        let memory = SimilarityIndex(fitting: corpus)
        for text in ["boats on the river", "cup final", "prices", "nothing of it", ""] {
            let query = Document(text: text, language: .english)
            let found = try index.nearest(to: query, count: 7)
            var counts: [Int: Int] = [:]
            for token in query.sentences.flatMap({ corpus.lexicon.knownTokens(of: $0.range, in: query) })
            where token.term >= 0 { counts[Int(token.term), default: 0] += 1 }
            let expected = PostingSearch.found(
                try PostingQuery(counts) { memory.postings.inverseFrequencies[$0] }, in: memory.postings, count: 7)
            #expect(found.map(\.document) == expected.map(\.document))
            for (a, b) in zip(found, expected) { #expect(abs(a.similarity - b.similarity) < 1e-5) }
        }
        let dated = try index.nearest(to: Document(text: "town", language: .english)) { $0.date == "2026-01-02" }
        #expect(try dated.map { try index.article($0).id } == ["d1"])
    }

    @Test("every flipped bit is told, with the file's name")
    func flippedBits() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a.model"
        try CorpusModel(fitting: Self.corpus(0..<2), dimensions: 1, keepsArticles: true).save(to: path)
        let sound = try folder.read("a.model")
        // Every bit of the parts that are read as numbers first, and one in 251 of the rest; EVERY_BIT=1 takes all.
        let step = ProcessInfo.processInfo.environment["EVERY_BIT"] == nil ? 251 : 1
        for bit in Array(0..<512) + Array(stride(from: 512, to: 8 * sound.count, by: step)) {
            var bytes = sound
            bytes[bit / 8] ^= 1 << (bit % 8)
            try folder.write(bytes, to: "a.model")
            #expect(throws: ModelFileError.self) { try ModelFile(path).verify() }
        }
        for length in [0, 7, 100, 4095, 4096, sound.count - 64] {
            try folder.write(Array(sound.prefix(length)), to: "a.model")
            let error = #expect(throws: ModelFileError.self) { try ModelFile(path) }
            #expect(error?.description.hasPrefix(path) == true)
        }
    }

    @Test("a file of another version is refused with the reason")
    func version() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a.model"
        try CorpusModel(fitting: Self.corpus(0..<2), dimensions: 0).save(to: path)
        var bytes = try folder.read("a.model")
        bytes[8] = 2
        let sum = bytes[..<(ModelLayout.headerSize - 8)].withUnsafeBytes { BlockChecksum.of($0) }
        withUnsafeBytes(of: sum.littleEndian) {
            bytes.replaceSubrange(ModelLayout.headerSize - 8..<ModelLayout.headerSize, with: $0)
        }
        try folder.write(bytes, to: "a.model")
        let error = #expect(throws: ModelFileError.self) { try ModelFile(path) }
        #expect(error?.what.contains("version 2") == true)
    }

    @Test("contributions add up with a latent space too")
    func contributions() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a.model"
        try CorpusModel(fitting: Self.corpus(0..<7), dimensions: 4).save(to: path)
        let comparison = try Comparison(Self.corpus(0..<7).documents, background: ModelFile(path))
        for pair in comparison.pairs {
            #expect(abs(pair.shared.reduce(0) { $0 + $1.contribution } - pair.similarity) < 1e-6)
            #expect((0...1).contains(pair.similarity))
        }
        #expect(comparison.similarity[0, 1] > comparison.similarity[0, 2])
        #expect(comparison.similarity[4, 4] == 1 && comparison.similarity[4, 0] == 0)
    }
}
