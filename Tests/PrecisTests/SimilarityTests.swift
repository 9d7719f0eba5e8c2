import Precis
import Testing

@Suite("Similarity")
struct SimilarityTests {
    static let documents = [
        Document(id: "flood", text: "The river flooded the town. People fled the flood by boat.", language: .english),
        Document(id: "flood2", text: "Boats took people from the flooded town.", language: .english),
        Document(id: "football", text: "The striker scored twice in the cup final.", language: .english),
        Document(id: "empty", text: "", language: .english),
    ]

    @Test("the example of the documentation")
    func example() {
        let comparison = Comparison(Array(Self.documents.prefix(3)))
        #expect(comparison.similarity[0, 1] > comparison.similarity[0, 2])
        #expect(comparison.pair(0, 1).shared.first?.term == "flooded")
    }

    @Test("symmetric, within 0…1, 1 with itself, contributions add up")
    func properties() {
        let comparison = Comparison(Self.documents, background: Corpus(Self.documents))
        for a in 0..<4 {
            #expect(comparison.similarity[a, a] == 1)
            for b in 0..<4 {
                #expect(comparison.similarity[a, b] == comparison.similarity[b, a])
                #expect((0...1).contains(comparison.similarity[a, b]))
            }
        }
        #expect(comparison.pairs.count == 6)
        for pair in comparison.pairs {
            #expect(abs(pair.shared.reduce(0) { $0 + $1.contribution } - pair.similarity) < 1e-6)
        }
        #expect(comparison.similarity[0, 3] == 0)
    }

    @Test("the nearest article comes first, by terms and in the latent space", arguments: [nil, 2])
    func nearest(dimensions: Int?) {
        let index = SimilarityIndex(fitting: Corpus(Self.documents), dimensions: dimensions, seed: 7)
        let matches = index.nearest(to: Document(text: "A boat on the river", language: .english), count: 5)
        #expect(matches.first.map { index.corpus[$0.document].id }?.hasPrefix("flood") == true)
        #expect(matches.allSatisfy { $0.similarity > 0 && $0.similarity <= 1 })
        #expect(index.nearest(to: Document(text: "")).isEmpty)
        #expect(index.nearest(to: Self.documents[0], excluding: 0).allSatisfy { $0.document != 0 })
        let all = index.allPairs()
        #expect(all.count == 4 && all[3].isEmpty)
        #expect(all[0].first?.document == 1)
    }
}
