import Testing

@testable import Tokenization

/// Stories with what an agency sends around them: lines above the dateline, credits and marks below.
@Suite struct WireCopyTests {
    struct Copy: Sendable {
        var text: String
        var sentences: [String]
        var place: String?
        var agency: String?
    }

    /// As a story leaves an agency: slug, notes, headline and byline above the dateline, credits and marks below.
    @Test(arguments: [
        Copy(
            text: """
                URGENT
                (Adds details, quotes)
                Harbour bridge closed after cracks found
                By Jane Doe
                LONDON, Nov 28 (Reuters) - Engineers closed the bridge. It will stay shut.

                (Reporting by Jane Doe and Tom Smith; Editing by Alison Grey)
                ((jane.doe@example.com; +44 20 7946 0000;))
                ENDS
                """,
            sentences: [
                "Harbour bridge closed after cracks found", "Engineers closed the bridge.", "It will stay shut.",
            ],
            place: "London", agency: "Reuters"),
        Copy(
            text: """
                BC-EU--Storm, 2nd Ld-Writethru,450
                Eds: UPDATES: Adds death toll.
                Storm kills seven in northern Spain
                By PEDRO MARTIN
                Associated Press

                SANTANDER, Spain (AP) — A storm killed seven people. Trains were canceled.

                ___

                Associated Press writer Ana Ruiz in Madrid contributed to this report.
                """,
            sentences: [
                "Storm kills seven in northern Spain", "A storm killed seven people.", "Trains were canceled.",
            ],
            place: "Santander, Spain", agency: "AP"),
        Copy(
            text: """
                Nordwell makes a heat pump for the sea

                PORTLAND, Maine, Oct. 14, 2025 /PRNewswire/ -- Nordwell Inc. today showed a heat pump. It costs $11,900.

                SOURCE Nordwell Inc.

                ###
                """,
            sentences: [
                "Nordwell makes a heat pump for the sea", "Nordwell Inc. today showed a heat pump.",
                "It costs $11,900.",
            ], place: "Portland, Maine", agency: "PRNewswire"),
        Copy(
            text: "The port is shut. The ferry sails. (Reporting by Ann Bell; Editing by Bo Lund)",
            sentences: ["The port is shut.", "The ferry sails."]),
        Copy(text: "The port is shut.\n\n© 2025 The Daily Ledger\n", sentences: ["The port is shut."]),
        Copy(text: "The port is shut.\n\nMORE TO FOLLOW", sentences: ["The port is shut."]),
    ])
    func copyFromTheWire(_ copy: Copy) {
        let document = Document(text: copy.text, language: .english)
        #expect(document.sentences.map { document.text(of: $0) } == copy.sentences)
        #expect(document.dateline?.place == copy.place)
        #expect(document.dateline?.agency == copy.agency)
        #expect(document.dateline?.isBare == (copy.agency == nil))
        let unsplit = Document(bytes: Array(copy.text.utf8), language: .english, splitting: false)
        #expect(unsplit.split().sentences == document.sentences)
        #expect(unsplit.dateline == document.dateline)
    }

    @Test(arguments: [
        // Dashes of a list, of a chapter and of a story that has begun.
        "The list\nBBC - a broadcaster\nCNN - Another one",
        "Contents\nLONDON — The city\nPARIS — The other city",
        """
        The first paragraph tells all that there is to tell, at some length, so that it is no headline but a paragraph of \
        the story itself.

        LONDON, Nov 28 (Reuters) - Engineers closed the bridge.
        """,
        """
        “The first paragraph tells all that there is to tell, at some length, so that it is no headline but a paragraph of \
        the story itself,” she said, “is it not?”

        LONDON, Nov 28 (Reuters) - Engineers closed the bridge.
        """,
        // What only sounds like the end of a text.
        "(Reporting by mail is common.)", "She edits.\n\nThe end is near.",
        "It was closed (reporting by the press says so).",
    ])
    func noCopyFromTheWire(_ text: String) {
        #expect(Document(text: text, language: .english).dateline == nil)
    }

    @Test func aPlaceAndADateWithItsYearBelowAHeadline() {
        let text = "Nordwell steigert Umsatz\n\nHamburg, 12. August 2025 – Die Nordwell AG hat mehr verkauft."
        let document = Document(text: text, language: .german)
        #expect(document.dateline?.place == "Hamburg" && document.dateline?.date == "2025-08-12")
        #expect(document.sentences.map { document.text(of: $0) }.last == "Die Nordwell AG hat mehr verkauft.")
    }
}
