import Testing

@testable import Precis

@Suite("Summarizer")
struct SummarizerTests {
    static let dispatch = Document(
        text: """
            The river rose. It rose again on Monday. The mayor closed the bridge over it. Schools along the river \
            stayed shut. The mayor asked people to stay away from the river.
            """)

    @Test("the example of the documentation")
    func example() {
        let dispatch = Document(text: "The river rose. It rose again on Monday. The mayor closed the bridge over it.")
        let summary = Summarizer(.textRank).summarize(dispatch, length: .sentences(1))
        #expect(summary.sentences.count == 1)
        #expect(dispatch.text(of: summary.sentences[0].range) == summary.sentences[0].text)
    }

    @Test("scores are within 0…1, the best is 1, reasons add up", arguments: Summarizer.Method.allCases)
    func scores(method: Summarizer.Method) {
        let summary = Summarizer(method).summarize(Self.dispatch, length: .sentences(5))
        #expect(summary.sentences.count == 5)
        #expect(summary.sentences.map(\.score).max()! <= 1 + 1e-12)
        for sentence in summary.sentences {
            #expect(sentence.score.isFinite && sentence.score >= 0)
            #expect(abs(sentence.reasons.reduce(0) { $0 + $1.share } - sentence.score) < 1e-9)
        }
    }

    @Test("a budget is never exceeded", arguments: Summarizer.Method.allCases)
    func budgets(method: Summarizer.Method) {
        let summarizer = Summarizer(method)
        for limit in 0...40 {
            let words = summarizer.summarize(Self.dispatch, length: .words(limit))
            #expect(words.text.split(separator: " ").count <= limit)
            let characters = summarizer.summarize(Self.dispatch, length: .characters(limit * 5))
            #expect(characters.text.count <= limit * 5)
            let sentences = summarizer.summarize(Self.dispatch, length: .sentences(limit))
            #expect(sentences.sentences.count == min(limit, 5))
        }
        let total = Self.dispatch.text.split(separator: " ").count
        for share in stride(from: 0.0, through: 1.0, by: 0.1) {
            let part = summarizer.summarize(Self.dispatch, length: .ratio(share))
            #expect(Double(part.text.split(separator: " ").count) <= share * Double(total))
        }
        #expect(summarizer.summarize(Self.dispatch, length: .ratio(1)).sentences.count == 5)
    }

    @Test("a sentence that stands twice is told once", arguments: Summarizer.Method.allCases)
    func repetition(method: Summarizer.Method) {
        let document = Document(text: "The dam broke at noon. Nobody was hurt. The dam broke at noon.")
        let summary = Summarizer(method).summarize(document, length: .sentences(3))
        #expect(Set(summary.sentences.map(\.text)).count == summary.sentences.count)
        #expect(summary.sentences.count == 2)
    }

    @Test(
        "what differs in the marks of a list or of notes only is told once",
        arguments: [
            "[00:01:02] Nobody knew it.\n[00:02:02] Nobody knew it.\n[00:03:02] Boats came.",
            "1. He did.\n2. He did.\n3. Boats came.", "The dam broke.[1]\nThe DAM broke![2]\nBoats came.",
        ], [Summarizer.Method.auto, .textRank, .lead])
    func marks(text: String, method: Summarizer.Method) {
        let summary = Summarizer(method).summarize(Document(text: text, language: .english), length: .sentences(9))
        #expect(summary.sentences.count == 2, "\(summary.text)")
    }

    @Test("a sentence is told once whatever language its article is taken for", arguments: Summarizer.Method.allCases)
    func languages(method: Summarizer.Method) {
        let shared = "The river rose over the bridge. He did it."
        let own = [("Boats came.", Language.english), ("Rain fell.", .french), ("Mud dried.", .undetermined)]
        let articles = own.map { Document(id: $0, text: shared + " " + $0, language: $1) }
        let summarizer = Summarizer(method)
        let told = summarizer.summarize(articles, length: .sentences(9)).sentences.map(\.text)
        #expect(told.count == 5 && Set(told).count == 5)
        let update = summarizer.summarize([articles[0]], length: .sentences(9), leavingOut: [articles[1]])
        #expect(update.text == "Boats came.")
    }

    @Test("text that says nothing gives no fault", arguments: Summarizer.Method.allCases)
    func poorText(method: Summarizer.Method) {
        let texts = ["", " \n\n ", "word", "the of and", "The. Of. And.", "… — !", "a\u{0}b", "1 2 3. 4 5 6."]
        for text in texts {
            let summary = Summarizer(method).summarize(Document(text: text))
            for sentence in summary.sentences { #expect(sentence.score.isFinite, "\(text)") }
        }
        #expect(Summarizer(method).summarize(Document(text: "")).sentences.isEmpty)
        #expect(Summarizer(method).summarize([]).text.isEmpty)
    }

    @Test(
        "a share beyond 0…1 is the nearer end",
        arguments: [(Double.nan, 0), (-1, 0), (0, 0), (1, 3), (7, 3), (.infinity, 3)])
    func shares(ratio: Double, sentences: Int) {
        let document = Document(text: "Rain fell in town. The river rose. Boats came for us.", language: .english)
        #expect(Summarizer().summarize(document, length: .ratio(ratio)).sentences.count == sentences)
    }

    /// What took time by the square would not come to an end here.
    @Test("a budget into which no sentence of very many fits", arguments: [Summarizer.Method.lead, .sumBasic])
    func tooSmallBudget(method: Summarizer.Method) {
        let text = (0..<50_000).map { "Line \($0)" }.joined(separator: "\n")
        let summary = Summarizer(method).summarize(Document(text: text, language: .english), length: .words(1))
        #expect(summary.sentences.isEmpty)
    }

    @Test("A query without a word in the article changes nothing", arguments: Summarizer.Method.allCases)
    func unanswered(method: Summarizer.Method) {
        let text = "The ferry was late on Monday. Its engine had failed. Nobody was hurt, said the captain."
        let story = Document(text: text, language: .english)
        let asked = Summarizer(method, query: "volcanoes of the").summarize(story, length: .sentences(2))
        #expect(asked.isUnanswered)
        #expect(asked.sentences == Summarizer(method).summarize(story, length: .sentences(2)).sentences)
        #expect(!Summarizer(method, query: "engines").summarize(story, length: .sentences(2)).isUnanswered)
        let nothing = Document(text: "")
        #expect(!Summarizer(method, query: "engines").summarize(nothing, length: .sentences(2)).isUnanswered)
    }

    @Test("a length too small for any sentence names the least that is not", arguments: Summarizer.Method.allCases)
    func leastLength(method: Summarizer.Method) throws {
        let summarizer = Summarizer(method)
        for length in [SummaryLength.words(2), .characters(14), .ratio(0.05), .sentences(0), .words(0), .ratio(0)] {
            let none = summarizer.summarize(Self.dispatch, length: length)
            #expect(none.sentences.isEmpty)
            let least = try #require(none.leastLength)
            let one = summarizer.summarize(Self.dispatch, length: least)
            #expect(one.sentences.count == 1 && one.leastLength == nil)
            let less: SummaryLength =
                switch least {
                case .sentences(let count): .sentences(count - 1)
                case .words(let count): .words(count - 1)
                case .characters(let count): .characters(count - 1)
                case .ratio(let share): .ratio(share - 0.0001)
                }
            #expect(summarizer.summarize(Self.dispatch, length: less).sentences.isEmpty)
        }
        #expect(summarizer.summarize(Document(text: ""), length: .words(1)).leastLength == nil)
        let told = summarizer.summarize([Self.dispatch], length: .words(1), leavingOut: [Self.dispatch])
        #expect(told.leastLength == nil)
    }

    @Test("where all are fragments, the least length is that of the best of them")
    func leastOfFragments() throws {
        let list = Document(text: "Three men\nTwo more women there\nOne", language: .english)
        let least = try #require(Summarizer().summarize(list, length: .words(0)).leastLength)
        #expect(Summarizer().summarize(list, length: least).sentences.count == 1)
    }

    @Test("a budget into which few of very many sentences fit", arguments: [Summarizer.Method.lead, .luhn])
    func tightBudget(method: Summarizer.Method) {
        let long = (0..<50_000).map { "The river rose over bridge \($0) and the road behind it on that night." }
        let text = (long + ["The town was dry on the third day.", "Rain fell."]).joined(separator: "\n")
        let summary = Summarizer(method).summarize(Document(text: text, language: .english), length: .words(9))
        #expect(summary.text == "The town was dry on the third day.")
    }

    @Test("words that spaces without a break part are so many words", arguments: Summarizer.Method.allCases)
    func wideSpaces(method: Summarizer.Method) {
        let text = "Rain fell on the town all day. The river rose above the bridge. Boats came for the people."
        for space in ["\u{A0}", "\u{3000}", "\u{2028}"] {
            let document = Document(text: text.replacing(" ", with: space), language: .english)
            let summary = Summarizer(method).summarize(document, length: .words(8))
            #expect(summary.text.split(separator: " ").count <= 8)
        }
    }

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

    @Test("a dispatch is told with its first sentence; a text without dateline by its figures")
    func dispatches() {
        let story = """
            Nordwell raised its forecast as orders for heat pumps jumped. Net income rose to $48.2 million, or 58 cents per \
            share, in the three months ended Sept. 30, from $31.7 million, or 39 cents per share, a year earlier. Revenue \
            climbed 22% to $412 million. Analysts on average had expected $389 million. Shares of Nordwell rose 9%.
            """
        for length in [SummaryLength.sentences(3), .sentences(4)] {
            let told = Summarizer().summarize(Document(text: "Nov 4 (Reuters) - " + story), length: length)
            #expect(told.text.hasPrefix("Nordwell raised its forecast"))
            let first = told.sentences[0]
            #expect(abs(first.reasons.reduce(0) { $0 + $1.share } - first.score) < 1e-9)
        }
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

    @Test("a writer's name at the end is not told")
    func namesAtTheEnd() {
        let text = "Giá gạo tăng mạnh ở chợ đầu mối. Người bán nói hàng về chậm vì bão. Nguyễn Lâm"
        let told = Summarizer().summarize(Document(text: text), length: .sentences(5))
        #expect(told.sentences.count == 2)
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

    @Test("several documents are told by date, and what is known is left out")
    func several() {
        let later = Document(id: "b", text: "The dam was mended on Friday.", date: "2025-03-09")
        let earlier = Document(id: "a", text: "The dam broke on Monday. The valley was flooded.", date: "2025-03-05")
        let summarizer = Summarizer(.lexRank)
        let all = summarizer.summarize([later, earlier], length: .sentences(9))
        #expect(all.sentences.map(\.document) == [1, 1, 0])
        let news = summarizer.summarize([later], leavingOut: [earlier])
        #expect(news.text == "The dam was mended on Friday.")
        #expect(summarizer.summarize([earlier], leavingOut: [earlier]).sentences.isEmpty)
    }

    @Test("those with a date are told by it and one clock for all zones, those without in their places")
    func tellingOrder() {
        let texts = [
            "The dam was mended.": "2025-03-04T23:00:00-05:00", "Rain is rare here.": nil,
            "The dam broke.": "2025-03-05T01:00:00+09:00", "Nobody knows why.": "some day",
            "The valley was flooded.": "2025-03-04T18:00:00Z",
        ]
        let order =
            ["The dam was mended.", "Rain is rare here.", "The dam broke.", "Nobody knows why."]
            + ["The valley was flooded."]
        let summary = Summarizer(.lead).summarize(
            order.map { Document(id: $0, text: $0, date: texts[$0]!, language: .english) }, length: .sentences(9))
        #expect(summary.sentences.map(\.document) == [2, 1, 4, 3, 0])
    }

    @Test("what is known is left out, whether or not it holds a term", arguments: Summarizer.Method.allCases)
    func knownWithoutTerms(method: Summarizer.Method) {
        let story = Document(text: "The dam broke on Monday. He did neither. The. …", language: .english)
        let summarizer = Summarizer(method)
        #expect(summarizer.summarize([story], length: .sentences(9), leavingOut: [story]).sentences.isEmpty)
        let more = Document(text: "He did neither. He did it.", language: .english)
        #expect(summarizer.summarize([more], leavingOut: [story]).text == "He did it.")
    }

    @Test("methods find what they are meant to find")
    func meaning() {
        // Four sentences about one thing and one about another: every method by centrality leaves the stranger out.
        let text = """
            Wind farms off the coast made power. Power from wind farms was cheap. Cooks like garlic. Cheap wind power \
            came from the coast. The coast has wind farms.
            """
        for method in [Summarizer.Method.textRank, .lexRank, .centroid] {
            let summary = Summarizer(method).summarize(Document(text: text), length: .sentences(4))
            #expect(!summary.text.contains("garlic"), "\(method)")
        }
        #expect(
            Summarizer(.lead).summarize(Document(text: text), length: .sentences(1)).text
                == "Wind farms off the coast made power.")
    }
}
