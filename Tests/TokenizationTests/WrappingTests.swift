import Testing

@testable import Tokenization

/// Whether lines are broken by a width or on purpose: each case is its sentences, one a line of the text.
struct WrappingTests {
    private func lines(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return SentenceSplitter(language: .english).split(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        // A page copied out of a browser.
        """
        Waves crash over the promenade in Salthill, Galway, at noon
        Photograph: Brian Hale/PA
        A fallen tree blocks the main road from Ennis to the coast
        Photograph: Clodagh Roe/Reuters
        Share
        """,
        // An election's result.
        """
        Tessa Ravenscroft (LD) 15,874 (44.1%, +17.3)
        Giles Penhaligon (Con) 11,754 (32.6%, -20.9)
        Amrit Dhillon (Lab) 4,310 (12.0%, -3.1)
        Ruth Ashdown (Green) 2,206 (6.1%, +1.8)
        Kevin Stott (Reform) 1,588 (4.4%, +4.4)
        """,
        // The head of a judgment.
        """
        Ms R. Okonkwo KC (instructed by Dale & Firth LLP) for the Claimant
        Mr P. Sandys (instructed by Marlowe Legal) for the Defendants
        Hearing dates: 12 May
        Judgment was given in Leeds
        Counsel for both sides were present on the day of the hearing
        """,
        // A title and what it is the title of.
        """
        The Long Wave: Why the eel is vanishing now
        Transcript
        """,
    ])
    func linesEndedOnPurposeStayApart(_ text: String) {
        #expect(lines(text) == text.split(separator: "\n").map(String.init))
    }

    @Test(arguments: [
        // English, one line of four with a capital.
        """
        The council of the old town voted on Monday evening to close the stone bridge
        over the river for two years, a decision that traders and the union of the
        Harbor Workers said would cost them their customers and many of them their
        jobs
        """,
        // A single line that goes on with a name.
        """
        The firm said on Tuesday that it had agreed to buy its smaller rival
        Nordwell Instruments for three billion dollars
        """,
    ])
    func linesBrokenByAWidthGoOn(_ text: String) {
        #expect(lines(text) == [text])
    }

    @Test func aWrappedParagraphTellsOfTheOthers() {
        let wrapped = """
            The council of the old town voted on Monday evening to close the stone
            bridge over the river for two years, a decision that traders in the
            town said would cost them their customers.

            """
        let second = """
            Nobody had expected the vote to be won with so large a majority by
            Mayor Ann Bell.
            """
        #expect(lines(wrapped + "\n" + second).count == 2)
    }

    @Test func linesThatBeginWithNounsGoOnWhereOthersDo() {
        let german = """
            Der Rat der alten Stadt hat am Montag beschlossen, die steinerne Brücke
            über den Fluss zwei Jahre lang zu sperren, was den Händlern am Ufer nicht
            gefällt, weil die Sperrung der Brücke sie viele ihrer Kunden kosten werde
            und die Fähre zu klein ist.

            Am Dienstag haben die Händler der Altstadt vor dem Rathaus gegen die
            Schließung der Brücke und gegen die Pläne der Verwaltung mit dem neuen
            Bürgermeister Hans Brückner demonstriert, obwohl die Polizei wegen der
            Sicherheit am Ufer und wegen der vielen Besucher des Marktes vor einem
            Gedränge gewarnt hatte.
            """
        #expect(lines(german).count == 2)
    }

    @Test func timesOfSubtitlesAreLinesOfTheirOwn() {
        let text = "00:00:04,900 --> 00:00:08,100\nand fly south along routes that are older than the Alps."
        #expect(lines(text).count == 2)
    }

    @Test func aHeadlineOfTwoSentencesIsAHeading() {
        let story = Document(text: "Bus overturns near Kraków. Two dead\n\nA bus overturned on Monday. Two died.")
        #expect(story.sentences.map(\.kind) == [.heading, .heading, .body, .body])
        // One that an end mark ends, or that goes on in its paragraph, is text.
        for text in ["Bus overturns. Two died.\n\nIt rained.", "He came. Two more\nIt rained.", "He came. Two more"] {
            #expect(Document(text: text, language: .english).sentences.first?.kind == .body)
        }
    }
}
