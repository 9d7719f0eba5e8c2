import Testing

@testable import Precis

@Suite("What an editor would not take into a summary")
struct SentenceCraftTests {
    static func vectors(_ texts: String...) -> SentenceVectors { SentenceVectors(texts.map { Document(text: $0) }) }

    @Test(
        "a quotation and nothing else leans on what tells who speaks, and so does one that opens with a pronoun",
        arguments: [
            ("\"We are counting blankets.\"", 1), ("“We are counting blankets.”", 1), ("'We are counting them.'", 1),
            ("« Nous comptons les couvertures. »", 1), ("\"That is why we stayed,\" she said.", 1),
            ("\"We are counting blankets,\" she said.", 0), ("The \"pump\" had failed.", 0),
            ("It had failed twice.", 1), ("The pump had failed twice.", 0),
            ("„Wir zählen die Decken.“", 1), ("„Wir zählen die Decken“, sagte Wegner.", 0),
        ])
    func quotations(sentence: String, leaning: Double) {
        let vectors = Self.vectors("The mayor came to the school on Monday. " + sentence)
        #expect(vectors.count == 2)
        #expect(SentenceCraft(vectors, vectors.surfaceFacts()).leaning == [0, leaning])
    }

    @Test(
        "a short question tells nothing by itself; what somebody asked does, and what a long one is about",
        arguments: [
            ("Who would not prefer a light evening?", true), ("So what went wrong? ", true),
            ("\"What can I say?\"", true), ("谁来付钱？", true), ("من يدفع؟", true), ("Qui va payer ?", true),
            ("Mr. Howard asked: \"Who is to pay for it?\"", false), ("\"Who pays?\" the mayor asked.", false),
            ("The question is who pays.", false), ("The mayor was asked (but by whom?).", false),
            (
                """
                The town has had two floods in a single year and the insurers have left it one by one, but who is to \
                build the new dam?
                """, false
            ),
        ])
    func asking(sentence: String, asks: Bool) {
        let vectors = Self.vectors("The mayor came to the school on Monday.", sentence)
        #expect(SentenceCraft(vectors, vectors.surfaceFacts()).asks == [false, asks])
    }

    @Test("a question that nothing follows comes after what tells")
    func unanswered() {
        let text = """
            Twice a year we are told to move our clocks, and twice a year we are told that this is about to end. The \
            parliament voted to end it in 2019. Nothing has happened, because nobody can agree on which time to keep.

            Most people, when asked, want summer time. Who would not prefer a light evening to a light morning? But the \
            question is badly put. Permanent summer time does not give anybody an hour of daylight. It takes one from the \
            morning.

            In the west of the country the sun would rise at 9.40 in December. Children would walk to school in darkness \
            for almost four months.
            """
        let told = Summarizer().summarize(Document(text: text), length: .sentences(3))
        #expect(!told.text.contains("?"), "\(told.text)")
        let asked = Summarizer(query: "prefer a light evening").summarize(
            Document(text: text), length: .sentences(1))
        #expect(asked.text.contains("Who would not prefer"))
    }

    @Test(
        "what a speaker says leans and is short by its own words, whatever stands before them",
        arguments: [
            ("Dee Hall: They come from next door at night, all of them.", 1.0, false),
            ("[00:01:14] Dee Hall: But they come from next door at night.", 1, false),
            ("[00:01:14] Dee Hall: Slugs come from next door at night.", 0, false),
            ("[00:01:14] Dee Hall: None of it.", 0, true), ("[1:04] Dee Hall: And I'm Dee Hall.", 1, true),
            ("Remember this: they come from next door.", 0, false),
            ("Battery: It lasts two days in the cold.", 0, false),
        ])
    func speakers(sentence: String, leaning: Double, isPoor: Bool) {
        let vectors = Self.vectors("Dee Hall: Slugs ate all of the lettuces in the trial.\n" + sentence)
        let craft = SentenceCraft(vectors, vectors.surfaceFacts())
        #expect(craft.leaning == [0, leaning])
        #expect(craft.isPoor == [false, isPoor])
    }

    @Test("the operator of a conference call tells nothing")
    func operators() {
        let vectors = Self.vectors(
            """
            Operator: Welcome to the call. Ms. Nair has the floor.
            Priya Nair: Revenue was down by six percent. Dayton will be closed.
            Operator: Our first question comes from Dale Whitcomb.
            Dale Whitcomb: Can you pass the tariff on?
            Priya Nair: Two thirds of it. The operator of the Dayton plant knows that.
            """)
        let passed = SentenceCraft(vectors, vectors.surfaceFacts()).isBoilerplate
        #expect(
            zip(vectors.rows.indices, passed).filter(\.1).map { vectors.text($0.0) } == [
                "Operator: Welcome to the call.", "Ms. Nair has the floor.",
                "Operator: Our first question comes from Dale Whitcomb.",
            ])
    }

    @Test("who runs a ferry is no operator of a call, and another paragraph is none of its turn")
    func otherOperators() {
        let ferry = Self.vectors(
            """
            Why did the ferry hit the pier? Nobody knows.

            Operator: Hill Lines, which has two boats. Divers found a rope around the propeller.

            The harbour master wants a new pier before the summer.
            """)
        #expect(SentenceCraft(ferry, ferry.surfaceFacts()).isBoilerplate.allSatisfy { !$0 })
        let call = Self.vectors(
            """
            Operator: Welcome to the call.

            Revenue was down by six percent.

            Operator: The first question comes from Dale.

            Dale Whitcomb: Can you pass the tariff on?
            """)
        #expect(SentenceCraft(call, call.surfaceFacts()).isBoilerplate == [true, false, true, false])
    }

    @Test("a quotation that is not closed leaves its mark without a partner")
    func openQuotations() {
        let vectors = Self.vectors("She wrote: \"My name is Ann Bell. The dam is safe. The mayor read the letter.")
        #expect(SentenceCraft(vectors, vectors.surfaceFacts()).leavesOpen == [true, false, false])
        let closed = Self.vectors("She wrote: \"My name is Ann Bell. The dam is safe.\" The mayor read the letter.")
        #expect(SentenceCraft(closed, closed.surfaceFacts()).leavesOpen == [true, false, false])
        #expect(SentenceCraft(closed, closed.surfaceFacts()).leaning == [0, SentenceCraft.withinQuotation, 0])
    }

    @Test("a name by its last word is wanted where an earlier sentence of the article gave it in full")
    func names() {
        let vectors = Self.vectors(
            "Engineer Ann Bell saw the leak. Then Bell called J. K. Marsh. The Marsh family left. Ann Bell stayed.",
            "Bell was not asked.")
        let names = Introductions(vectors)
        let forms = { (rows: [[Int32]]) in
            rows.map { row in
                row.map { form in
                    let token = vectors.tokens.first { $0.surface == form }!
                    let bytes = vectors.documents[0].bytes[Int(token.start)..<Int(token.end)]
                    return String(decoding: bytes, as: UTF8.self)
                }
            }
        }
        #expect(forms(names.given) == [["Bell"], ["Marsh"], [], ["Bell"], []])
        #expect(forms(names.wanted) == [[], ["Bell"], ["Marsh"], [], []])
        // What is never told introduces nobody.
        #expect(Introductions(vectors) { $0 != 0 }.wanted[1].isEmpty)
    }

    @Test(
        "what an article writes without a capital too is no name, nor is any word where all have capitals",
        arguments: [
            ("The White House spent two million on houses. House prices rose. The house stood.", Language.english),
            ("Hôm nay trời mưa ở Việt Nam. Một nam sinh bị thương. Nam sinh nói vậy.", .vietnamese),
            ("THE DAM BROKE NEAR ANN BELL ON MONDAY. BELL WAS NOT HURT.", .english),
            ("Die Stadt Berlin zahlt zwei Millionen Euro. In Berlin kostet ein Weg hundert Euro.", .german),
        ])
    func noNames(text: String, language: Language) {
        let vectors = SentenceVectors([Document(text: text, language: language)])
        #expect(Introductions(vectors).wanted.joined().isEmpty)
    }

    @Test("a syllable of a Vietnamese name is one of other words too")
    func syllables() {
        let text = "Đại biểu Trần Hoàng Ngân nói về ngân sách của thành phố. Hôm nay ông Ngân nói vậy."
        let vectors = SentenceVectors([Document(text: text, language: .vietnamese)])
        #expect(Introductions(vectors).wanted.map(\.count) == [0, 1])
    }

    @Test("a sentence about somebody comes after the one that says who that is")
    func introduced() {
        let text = """
            The levee at Alder broke on Monday and flooded the lower town. \
            Ann Bell, the chief engineer of the levee, had warned of the leak a week before the flood. \
            Bell said on Monday that the levee, the town and the flood had been her only thought.
            """
        for count in 1...3 {
            let told = Summarizer().summarize(Document(text: text), length: .sentences(count)).text
            #expect(!told.contains("Bell said") || told.contains("Ann Bell"))
        }
    }
}
