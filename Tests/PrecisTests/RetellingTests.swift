import Testing
import Tokenization

@testable import Precis

@Suite struct RetellingTests {
    /// Three accounts of one fire, each of which opens with the news in an order of its own and has one thing the
    /// others have not.
    private static let accounts = [
        """
        A fire destroyed the old tannery in Marwick on Sunday, killing two night watchmen. Smoke was seen from the \
        harbour long before dawn. The insurer Holm and Daughters sent four inspectors to value the burnt stock of hides.
        """,
        """
        Two night watchmen were killed on Sunday when a fire destroyed the tannery, an old building in Marwick. \
        Sprinklers had been switched off for repairs in August, the fire chief said. People were told to keep windows shut.
        """,
        """
        In Marwick the old tannery was destroyed by fire on Sunday and two watchmen, on night duty, were killed. A school \
        beside the building stays closed until traces of chromium have been measured. Buses took another way.
        """,
    ].map { Document(text: $0, language: .english) }

    @Test func oneEventIsToldOnce() {
        let summary = Summarizer().summarize(Self.accounts, length: .sentences(3))
        #expect(summary.sentences.count { $0.text.contains("destroyed") } == 1, "\(summary.sentences.map(\.text))")
        #expect(Set(summary.sentences.map(\.document)).count > 1)
    }

    @Test func aShareIsToldByAllTogether() {
        let texts = [
            "River floods town.", "Mayor blames engineers.", "River floods town, mayor blames engineers.",
            "Goats eat grass.",
        ]
        let vectors = SentenceVectors(texts.map { Document(text: $0, language: .english) })
        var retelling = Retelling(vectors)
        #expect((0..<4).allSatisfy { retelling[$0] == 0 })
        retelling.accept(0, vectors, candidates: [1, 2, 3])
        #expect(abs(retelling[2] - (0.5 - 0.3) / 0.7) < 1e-12)
        retelling.accept(1, vectors, candidates: [2, 3])
        #expect(abs(retelling[2] - 1) < 1e-12)
        #expect(retelling[3] == 0)
    }
}
