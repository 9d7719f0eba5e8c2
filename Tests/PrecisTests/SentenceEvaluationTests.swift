import Precis
import Testing

@Suite("Evaluation of sentences")
struct SentenceEvaluationTests {
    private func item(_ text: String, _ found: [Range<Int>], _ references: [String]) -> SentenceEvaluation.Item {
        SentenceEvaluation.Item(text: text, found: found, references: references)
    }

    @Test("ends are counted by hand; white space is nobody's, the end of the text is no end")
    func ends() {
        // Ends wanted: after "Rain." and "Wind.", found: after "Rain." and within "Sun today."
        let one = item("Rain. Wind.\nSun today.", [0..<6, 6..<15, 16..<22], ["Rain.", " Wind.", "Sun  today."])
        let found = SentenceEvaluation([one])
        #expect(found.precision == 0.5 && found.recall == 0.5 && found.f1 == 0.5 && found.exact == 0)
        let right = item("Rain. Wind.\nSun\ntoday.", [0..<5, 6..<11, 12..<22], ["Rain.", "Wind.", "Sun today."])
        let both = SentenceEvaluation([one, right])
        #expect(both.precision == 0.75 && both.recall == 0.75 && both.exact == 0.5 && both.documents == 2)
    }

    @Test("references that are not the text are skipped, texts of one sentence have no ends, bad ranges no effect")
    func odd() {
        let skipped = SentenceEvaluation([item("One. Two.", [0..<4, 5..<9], ["One.", "Three."])])
        #expect(skipped.skipped == 1 && skipped.documents == 0 && skipped.f1 == 0 && skipped.exact == 0)
        let one = SentenceEvaluation([item("One.", [0..<4], ["One."]), item("", [], [])])
        #expect(one.f1 == 0 && one.exact == 1 && one.documents == 2)
        // An end within the two bytes of é: what comes before it counts.
        let bad = SentenceEvaluation([item("Né. Vu.", [0..<2, 2..<4, 5..<90_000], ["Né.", "Vu."])])
        #expect(bad.recall == 1 && bad.precision == 0.5 && bad.exact == 0)
        #expect(SentenceEvaluation([]).f1 == 0)
    }

    @Test("the library's own sentences of a text that is cut as people cut it")
    func own() {
        let text = "Dr. Lorne came at 4 p.m. on Monday. Nobody else did!"
        let document = Document(text: text)
        let found = SentenceEvaluation([
            item(
                text, document.sentences.map(\.range), ["Dr. Lorne came at 4 p.m. on Monday.", "Nobody else did!"])
        ])
        #expect(found.f1 == 1 && found.exact == 1)
    }
}
