import Testing

@testable import Precis

@Suite("What is said already, and what says hardly anything")
struct RestatementTests {
    private static func vectors(
        _ text: String, _ language: Language = .english, query: String? = nil
    ) -> SentenceVectors {
        SentenceVectors([Document(text: text, language: language)], query: query)
    }

    private static func craft(_ vectors: SentenceVectors) -> SentenceCraft {
        SentenceCraft(vectors, vectors.surfaceFacts())
    }

    @Test(
        "a caption is restated by the lead after it",
        arguments: [
            // The lead has all of it and more.
            (
                "Mayor Ann Bell at the stone bridge. Mayor Ann Bell said on Monday that the stone bridge will be closed to "
                    + "all lorries until the masons have looked at its piers.", true
            ),
            // After another sentence.
            (
                "Masons at the stone bridge on Monday. The town has waited. Masons began to take the stone bridge apart on "
                    + "Monday, three years after its piers were found to be cracked.", true
            ),
            // The lead tells of something else.
            (
                "Mayor Ann Bell opened the school on Monday. She said that the stone bridge will be closed to all lorries "
                    + "until the masons have looked at its piers.", false
            ),
            // No longer than it is.
            (
                "Mayor Ann Bell closed the stone bridge on Monday. On Monday the stone bridge was closed by Mayor Ann Bell.",
                false
            ),
        ])
    func restatedOpenings(text: String, isRestated: Bool) {
        let vectors = Self.vectors(text + " Traders by the river sell fewer eels than they did.")
        #expect(Self.craft(vectors).isRestated.first == isRestated)
        #expect(!Self.craft(vectors).isRestated.dropFirst().contains(true))
    }

    @Test("the share of a sentence that another tells")
    func toldShares() {
        let vectors = Self.vectors(
            "The council closed the stone bridge over the river on Monday. The bridge was closed. Eels sell badly.")
        let shares = vectors.toldShares(by: 0)
        #expect(abs(shares[0] - 1) < 1e-6)
        #expect(abs(shares[1] - 1) < 1e-6)
        #expect(shares[2] == 0)
        // The long one says more than the short one.
        #expect(vectors.toldShares(by: 1)[0] < 0.6)
    }

    @Test("a sentence that a longer one tells is passed over while there are others")
    func toldAlready() {
        let lead = """
            The council of Alder voted on Monday to close the stone bridge over the Ouse for two years so that masons \
            can rebuild the four piers.
            """
        let text = """
            \(lead) The stone bridge over the Ouse will close. Traders fear that their customers will go to the market \
            of Elm instead. The masons found cracks in the piers last spring after the flood.
            """
        for count in 2...3 {
            let told = Summarizer().summarize(Document(text: text), length: .sentences(count)).sentences.map(\.index)
            #expect(told.contains(0) && !told.contains(1), "\(count): \(told)")
        }
        // Nothing is taken away.
        #expect(Summarizer().summarize(Document(text: text), length: .sentences(9)).sentences.count == 4)
    }

    @Test("short sentences fall short after the first three, where nobody has asked anything")
    func brevity() {
        let short = "The river rose again."
        let long = "The river rose over its banks and into the cellars of the town."
        let text = [short, short, long, short, long, "He has owned a small dog."].joined(separator: " ")
        #expect(Self.craft(Self.vectors(text)).brevity == [0, 0, 0, 0.6, 0, 0.4])
        #expect(Self.craft(Self.vectors(text, query: "dog")).brevity == [0, 0, 0, 0, 0, 0])
    }

    @Test(
        "a trifle is not the third sentence of a summary",
        arguments: [
            "Alder has had a market since 1274.", "The next meeting is in June.", "The mayor comes from Elm.",
        ])
    func trifles(_ trifle: String) {
        let text = """
            The flood wall of Alder will cost forty million, twice what the council was told three years ago.

            Engineers found clay under the north bank of the river and must drive the piles of the wall deeper.

            The council will meet the ministry on Tuesday to ask for help with the piles.

            \(trifle)

            The ministry pays two thirds of the wall and has agreed to the higher figure for the piles.
            """
        let told = Summarizer().summarize(Document(text: text)).text
        #expect(!told.contains(trifle), "\(told)")
    }
}
