import Precis
import Testing

@Suite("Keywords")
struct KeywordTests {
    static let dispatch = Document(
        text: """
            The port authority closed the container port on Monday. The port authority gave no reason. Ship owners \
            want the container port open again, and ship owners pay the port authority.
            """)

    @Test("the example of the documentation")
    func example() {
        let dispatch = Document(
            text: "Nobody heard from the port authority. The port authority was silent.")
        #expect(KeywordExtractor().keywords(of: dispatch, count: 1).map(\.text) == ["port authority"])
    }

    @Test("every range cuts out the phrase, in order; scores fall from 1")
    func ranges() {
        let keywords = KeywordExtractor().keywords(of: Self.dispatch, count: 10)
        #expect(keywords.first?.score == 1)
        #expect(zip(keywords, keywords.dropFirst()).allSatisfy { $0.score >= $1.score })
        for keyword in keywords {
            #expect(keyword.count == keyword.ranges.count && keyword.count > 0)
            #expect(keyword.ranges == keyword.ranges.sorted { $0.lowerBound < $1.lowerBound })
            for range in keyword.ranges {
                #expect(Self.dispatch.text(of: range).lowercased() == keyword.text.lowercased())
            }
        }
    }

    @Test("text without terms has no keyword")
    func poorText() {
        for text in ["", "the of and", "…", "\u{0}"] {
            #expect(KeywordExtractor().keywords(of: Document(text: text)).isEmpty, "\(text)")
        }
        #expect(KeywordExtractor().keywords(of: Document(text: "flood")).map(\.text) == ["flood"])
        #expect(KeywordExtractor().keywords(of: Self.dispatch, count: 0).isEmpty)
    }

    @Test("every keyword is in one cluster, whatever the number of clusters")
    func clusters() {
        for count in [1, 2, 3, 50] {
            let (keywords, clusters) = KeywordExtractor().clusters(of: Self.dispatch, clusters: count, seed: 1)
            #expect(clusters.count <= count)
            #expect(clusters.flatMap(\.keywords).map(\.text).sorted() == keywords.map(\.text).sorted())
            for cluster in clusters { #expect(cluster.label == cluster.keywords[0].text) }
        }
        #expect(KeywordExtractor().clusters(of: Document(text: ""), clusters: 3).clusters.isEmpty)
    }
}
