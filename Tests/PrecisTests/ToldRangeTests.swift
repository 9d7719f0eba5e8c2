import Testing

@testable import Precis

/// Marks of lists and footnotes are left where they were: each case is a text and what is told of its first sentence.
struct ToldRangeTests {
    @Test(arguments: [
        ("• Two people died.", "Two people died."),
        ("* PIRACY: There were 62 thefts.", "PIRACY: There were 62 thefts."),
        ("1. Melt the butter.\n2. Add the leeks.", "Melt the butter."),
        ("(3) He came.\n\n(4) He left.", "(3) He came."),
        ("7) He came.\n\n8) He left.", "He came."),
        ("1 She asks for her rent.\n2 She moved in.\n3 The court said yes.", "She asks for her rent."),
        ("- Die Linsen kochen.\n- Den Speck braten.", "Die Linsen kochen."),
        ("[00:01:23] ANN: I was there.", "ANN: I was there."),
        ("It is a lake.[1]", "It is a lake."),
        ("It is a lake.[1][2]:112 It is old.", "It is a lake."),
        ("It is a lake.[7][citation needed] It is old.", "It is a lake."),
        // No marks of a list or of footnotes.
        ("1. FC Köln gewann.", "1. FC Köln gewann."),
        ("12 people died.\n\n13 were hurt.", "12 people died."),
        ("- I was there, he said.", "- I was there, he said."),
        ("-5 degrees were measured.", "-5 degrees were measured."),
        ("He wrote x[1] and then [2].", "He wrote x[1] and then [2]."),
        ("[10:16] ", "[10:16]"), ("•", "•"), ("[1]", "[1]"),
    ])
    func told(_ text: String, _ expected: String) {
        let document = Document(text: text, language: .german)
        #expect(document.text(of: ToldRange(document).of(0)) == expected)
    }

    @Test func aSummaryTellsThem() {
        let document = Document(text: "• The dam broke at noon.[1]\n• Boats came for us.[2]", language: .english)
        let summary = Summarizer(.lead).summarize(document, length: .sentences(2))
        #expect(summary.text == "The dam broke at noon. Boats came for us.")
        #expect(summary.sentences.allSatisfy { document.text(of: $0.range) == $0.text })
    }
}
