import Testing

@testable import Precis

struct EndMatterTests {
    private let story = """
        Bees

        Bees of four kinds were counted in the old town last summer. The count was higher than in any year before.

        """

    @Test(arguments: [
        "References", "REFERENCES", "7. References", "VII References", "## References:", "Références", "参考文献",
        "See also",
    ])
    func noSentenceAfterAnEndHeadingIsTold(_ heading: String) {
        let text =
            story
            + "\n\(heading)\n\nIn the old town of bees, Proceedings of the Society, 2019. A second book on bees.\n"
        let summary = Summarizer().summarize(Document(text: text, language: .english), length: .sentences(9))
        #expect(summary.sentences.count == 2)
    }

    @Test func anAppendixIsTold() {
        let text = story + "\nReferences\n\nProceedings, 2019.\n\nAppendix A\n\nTwo further hives were found.\n"
        let summary = Summarizer(.lead).summarize(Document(text: text, language: .english), length: .sentences(9))
        #expect(summary.sentences.map(\.text).last == "Two further hives were found.")
        #expect(summary.sentences.count == 3)
    }

    @Test func whatFollowsThanksAtTheBeginningIsTold() {
        let chapter = "Bees of four kinds were counted in the old town last summer. None was rare. "
        let text = "We count bees.\n\nAcknowledgements\n\nWe thank the town.\n\nChapter 1\n\n" + chapter + chapter
        let vectors = SentenceVectors([Document(text: text, language: .english)])
        #expect(!EndMatter.rows(in: vectors).contains(true))
    }

    @Test func aListOfReferencesAloneIsTold() {
        let text = "References\n\nA book on bees in towns, published in 2019. A second book on the same bees."
        let summary = Summarizer(.lead).summarize(Document(text: text, language: .english), length: .sentences(9))
        #expect(summary.sentences.count == 2)
    }

    @Test func fewWordsAreAFragment() {
        let text = """
            The council of the old town voted on Monday to close the stone bridge over the river for two years of work. \
            Traders by the river said that the closing of the stone bridge would cost them their customers. In Proc.
            """
        let vectors = SentenceVectors([Document(text: text, language: .english)])
        #expect(SentenceCraft(vectors, vectors.surfaceFacts()).isFragment == [false, false, true])
    }
}
