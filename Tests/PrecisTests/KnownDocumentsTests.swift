import LinearAlgebra
import Testing
import Tokenization

@testable import Precis

@Suite struct KnownDocumentsTests {
    private static let article = Document(
        text: """
            The ferry struck the pier at Holm on Monday. Nine passengers were hurt, three of them badly. The captain, who \
            had 30 years at sea, blamed a rudder. 7 cars slid. The pier, the pier alone, cost a fortune.
            """, language: .english)
    private static let known = [
        Document(
            text: """
                PIER IS STRUCK

                A ferry struck the pier at Holm. Trains, trains and again trains were late in the north of the county. 4 \
                cars slid into the harbour.
                """, language: .english),
        Document(text: "Le capitaine accuse le gouvernail. The captain blamed the rudder.", language: .french),
        Document(text: ""),
    ]

    @Test func weightsAreThoseOfBothTogether() {
        let known = KnownDocuments(Self.known)
        let vectors = SentenceVectors([Self.article], hashingForms: false, known: known)
        let (own, theirs) = known.weights(beside: vectors)
        let both = SentenceVectors([Self.article] + Self.known, hashingForms: false)
        for row in 0..<vectors.count {
            #expect(own.row(row).indices.elementsEqual(both.weights.row(row).indices))
            #expect(own.row(row).values.elementsEqual(both.weights.row(row).values))
        }
        let columns = Int32(vectors.counts.columns)
        var row = 0
        for other in vectors.count..<both.count {
            let (terms, weights) = both.weights.row(other)
            let shared = zip(terms, weights).filter { $0.0 < columns }
            if shared.isEmpty { continue }
            #expect(Array(theirs.row(row).indices) == shared.map(\.0))
            #expect(Array(theirs.row(row).values) == shared.map(\.1))
            row += 1
        }
        #expect(row == theirs.rows && row > 2)
    }

    @Test("known articles are read once for many", arguments: Summarizer.Method.allCases)
    func manyArticles(method: Summarizer.Method) {
        let known = KnownDocuments(Self.known)
        for document in [Self.article] + Self.known {
            let summary = Summarizer(method).summarize([document], leavingOut: known)
            #expect(summary == Summarizer(method).summarize([document], leavingOut: Self.known))
        }
        let told = Summarizer(method).summarize([Self.article], length: .sentences(9), leavingOut: known)
        #expect(!told.sentences.isEmpty && !told.text.contains("ferry"))
    }

    @Test func nothingIsKnown() {
        let summary = Summarizer().summarize([Self.article], leavingOut: KnownDocuments([Document(text: "")]))
        #expect(summary == Summarizer().summarize(Self.article))
    }
}
