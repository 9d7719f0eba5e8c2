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

    @Test("a writer's name at the end is not told")
    func namesAtTheEnd() {
        let text = "Giá gạo tăng mạnh ở chợ đầu mối. Người bán nói hàng về chậm vì bão. Nguyễn Lâm"
        let told = Summarizer().summarize(Document(text: text), length: .sentences(5))
        #expect(told.sentences.count == 2)
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
