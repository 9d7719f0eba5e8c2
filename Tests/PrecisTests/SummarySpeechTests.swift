import Testing

@testable import Precis

/// What somebody says: in quotation marks, in an interview, in the mail that a reply quotes.
@Suite("Speech in summaries")
struct SummarySpeechTests {
    @Test("what a reply quotes is not told", arguments: Summarizer.Method.allCases)
    func quotedMail(method: Summarizer.Method) {
        let mail = Document(
            text:
                "We move the mail server on Saturday. Karl has the keys of the centre.\n\n> We move the mail server on "
                + "Friday and the web server a week later, if Karl brings the keys of the centre.\n\nThe disks arrive "
                + "on Thursday.", language: .english)
        let summary = Summarizer(method).summarize(mail, length: .sentences(5))
        #expect(summary.sentences.count == 3 && !summary.text.contains(">"))
    }

    @Test(
        "what an interviewer asks is not told",
        arguments: [
            """
            Q: You closed the bridge. Were you warned?

            A: I was told on Thursday that two cables had cracked. We shut it at once.

            Q: Who pays for the repairs of the bridge?

            A: The operator pays for the repairs. There is no public money.
            """,
            """
            Ellen Marsh: You went to the ice. What did you find in the ice?
            Dr. Okafor: The flat parts of the ice melt slower than we feared. The cracks melt faster.
            Ellen Marsh: Is the ice what keeps you awake at night?
            Dr. Okafor: No, the money for the next season keeps me awake. The ship is booked ahead.
            """,
            """
            How did you learn to build boats?

            My father built boats in a shed on the river. I swept the floor and then I built boats.

            What wood do you use for the boats?

            Larch for the planks and oak for the ribs of the boats. It comes from the valley.

            Will anybody go on building boats here?

            My niece builds boats as well as I do. She will have the shed.
            """,
        ], [Summarizer.Method.auto, .textRank, .lead])
    func interviews(text: String, method: Summarizer.Method) {
        let interview = Document(text: text, language: .english)
        let told = Summarizer(method).summarize(interview, length: .sentences(4)).text
        #expect(!told.contains("?"), "\(told)")
        #expect(!told.contains("You closed") && !told.contains("You went"))
    }

    @Test("questions that nobody answers are sentences like others")
    func questions() {
        let text =
            "Who knew? The board knew. The board was told in June. What did it do? Nothing was done by the board."
        #expect(Summarizer(.lead).summarize(Document(text: text), length: .sentences(5)).sentences.count == 5)
    }

    @Test("a sentence from within a quotation is not told without its beginning")
    func quotations() {
        let text = """
            A clerk who stole £2.3 million from elderly customers was jailed for six years yesterday.

            Deborah Vance preyed on 31 people aged between 78 and 96 while she worked at the bank, a court heard.

            Vance admitted 14 counts of fraud and wept in the dock as Judge Elizabeth Hart told her: "You were the person \
            they trusted most. You repaid that trust with cold, patient greed."

            The bank said it had repaid all customers in full. A hearing will be held in March.
            """
        let vectors = SentenceVectors([Document(text: text, language: .english)])
        let craft = SentenceCraft(vectors, vectors.surfaceFacts())
        #expect(craft.leaning == [0, 0, 0, 9, 0, 0])
        #expect(craft.leavesOpen == [false, false, true, false, false, false])
        for count in 1...4 {
            let told = Summarizer().summarize(Document(text: text), length: .sentences(count)).text
            #expect(!told.contains("patient greed") || told.contains("wept in the dock"), "\(told)")
        }
    }

    @Test("a sentence that opens a quotation is not told without its end where another tells as much")
    func openedQuotations() {
        let text = """
            The council of Millbrook voted on Saturday to close the town's stone bridge for two years, a decision that \
            traders said would cost them their customers.

            "We had no choice," Mayor Ann Bell told reporters. "The piers are moving. Nobody can say that the bridge will \
            stand another winter."

            Engineers found in October that two of the five piers had sunk by 4 centimetres. Repairs will cost 12 million \
            euros, half of which the state will pay.

            Shops by the river have said that they expect to lose a third of their sales.
            """
        for count in 1...3 {
            let told = Summarizer().summarize(Document(text: text), length: .sentences(count)).text
            #expect(!told.contains("piers are moving") || told.contains("another winter"), "\(told)")
        }
    }

    @Test(
        "where a quotation begins and ends is told by its marks",
        arguments: [
            ("He said: “It rose. It fell.” It is over.", [false, true, false]),
            ("Er sagte: „Es stieg. Es fiel.“ Nun ist Ruhe.", [false, true, false]),
            ("Il a dit : « Elle monte. Elle baisse. » La ville dort.", [false, true, false]),
            ("»Es stieg. Es fiel«, sagte er. Nun ist Ruhe.", [false, true, false]),
            ("Es ging »sehr gut«. Dann ging er heim. »Wir kommen«, sagte sie.", [false, false, false]),
            ("他说：“水位上涨了。大坝决堤了。”船来了。", [false, true, false]),
            ("\"The dam broke.\" \"Nobody was hurt.\" Boats came.", [false, false, false]),
            ("The 6\" pipe broke. Nobody was hurt. Boats came.", [false, false, false]),
            ("He said \"no. Boats came. Rain fell. Wind blew. Snow lay. Ice came. Sun shone.\" Then.", nil),
        ] as [(String, [Bool]?)])
    func openQuotations(text: String, expected: [Bool]?) {
        let vectors = SentenceVectors([Document(text: text)])
        let within = SentenceCraft(vectors, vectors.surfaceFacts()).leaning.map { $0 == SentenceCraft.withinQuotation }
        // One that is closed nowhere near is none.
        #expect(within == expected ?? [Bool](repeating: false, count: within.count))
    }

    @Test("all that a line of a mail quotes is passed over")
    func quotedLines() {
        let text = """
            We need a comment before we run the story on the bridge.

            > Good. How long do you want the story on the bridge? The story needs a picture of the bridge.

            The lawyers want to see the story.
            """
        let told = Summarizer(.textRank).summarize(Document(text: text, language: .english), length: .sentences(3)).text
        #expect(!told.contains("How long") && !told.contains("picture"))
    }
}
