import Testing

@testable import Precis

/// What stands around an article is not told: each case is a line of furniture between two of text.
struct FurnitureTests {
    private static let before = "The council of the old town voted on Monday to close the stone bridge for two years."
    private static let after =
        "Traders by the river said that the closing of the bridge would cost them their customers."

    private func told(_ text: String, _ count: Int = 9) -> [String] {
        Summarizer(.lead).summarize(Document(text: text, language: .english), length: .sentences(count))
            .sentences.map(\.text)
    }

    @Test(arguments: [
        // Pictures and their credits.
        "Ann Bell on the stone bridge in 1978, when it was the only one of the town.Credit...Town Museum",
        "Le vieux pont de pierre en 1978, un jour de marché. © AFP / Anne Roy",
        "Waves reach the piers of the stone bridge on Sunday. Photograph: Brian Hale/PA",
        "Người dân đi qua cầu đá sáng 12/11 (Ảnh: Hoàng Táo).",
        "Le pont de pierre vu de la rive, ce lundi matin. Crédit photo : AFP",
        // Notes about the article.
        "This article was amended on 11 March. An earlier version gave a wrong number of years. The figure is two.",
        "Redaktionshinweis: In einer früheren Version stand eine falsche Zahl. Wir haben den Fehler korrigiert.",
        "Disclosure: The author lives near the bridge. She holds no shares in the firm that repairs it.",
        // Offers.
        "You have two free articles remaining this month. Already a subscriber? Please log in to your account here.",
        "Our writers test bridges for weeks. When you buy a guide, we may earn an affiliate commission. See how it works.",
        "Read more: Ann Bell, Tom Roe and the masons of the old bridge to join the Hall of Fame this year.",
        "Subscribe to The Town Post for less than a euro an issue and get a stone of the bridge!",
        "Share this withEmailFacebookTwitterCopy this linkThe bridge was built in 1875 by masons, the museum said.",
        // What others say on the net.
        "What a loss for the town!! We all love this bridge so much #bridge pic.twitter.com/a1B2c3D4",
        // A wiki's notices and references.
        "\"Old Bridge\" redirects here. For the bridge in the new town, see New Bridge.",
        "^ Bell, A. (2001). \"The old bridge and its piers\". Journal of Bridges. It was read in March.",
        // What is heard or done.
        "(Laughter and applause.)", "[Music playing.]", "♪ A soft music ♪.", "(The Town Post.)",
    ])
    func furnitureIsNotTold(_ line: String) {
        #expect(told("\(Self.before)\n\n\(line)\n\n\(Self.after)") == [Self.before, Self.after], "\(line)")
    }

    @Test(arguments: [
        "The photographs of the bridge are shown in the town's museum until the end of March next year.",
        "Foreign tourists redirect their trips. Supported by the mayor, guides now lead them to the new town.",
        "He said (as he had before) that the piers were old. It was an advertisement for the town.",
        "In 2019 she wrote a book about the bridge [and the town].",
    ])
    func textIsTold(_ line: String) {
        #expect(told("\(Self.before)\n\n\(line)\n\n\(Self.after)").count > 2, "\(line)")
    }

    @Test func aTextOnOneLineHasNoLinesAroundIt() {
        let text = "The bridge is shut. Photograph: Brian Hale. Traders wait for the ships of the summer."
        #expect(told(text).count == 2)
    }

    @Test(arguments: [
        "Image caption,\n\(Self.after)", "A message from Nordwell Bank:\n\(Self.after)",
        "Forward-Looking Statements\n\n\(Self.after)", "Notes to editors:\n\(Self.after)",
        "Cautionary Statements Regarding the Bridge\n\n\(Self.after)", "Use of Non-GAAP Measures\n\n\(Self.after)",
    ])
    func whatHeadingsTakeAwayIsNotTold(_ part: String) {
        #expect(told("\(Self.before)\n\n\(part)\n\nNext week\n\nThe vote is on Friday.").count == 2, "\(part)")
    }

    @Test(arguments: [
        ("By Ellen Barry", "Ellen Barry is a reporter covering bridges for The Town Post."),
        ("By Tom Roe and Devon Achebe", "Mr. Achebe is an economist and the author of a book on bridges."),
        ("Von Hans von der Au", "Hans von der Au ist Redakteur im Ressort Verkehr der Zeitung."),
    ])
    func whatIsSaidOfItsWriterIsNotTold(_ byline: String, _ line: String) {
        #expect(told("\(byline)\n\n\(Self.before) \(Self.after)\n\n\(line)") == [Self.before, Self.after])
        // Without a byline it is of the story.
        #expect(told("\(Self.before) \(Self.after)\n\n\(line)").count == 3)
    }

    @Test func whatAnInterviewerSaysByWayOfIntroductionIsTold() {
        let text = """
            [0:01] TOM ASTLEY: Since 1980 the eels on our coasts have fallen by nine tenths.

            [0:20] TOM ASTLEY: And what is killing the eels?

            [0:31] MARIE LINDQVIST: There are a million barriers in the rivers of Europe.

            [0:44] TOM ASTLEY: Is there any hope for them?

            [0:51] MARIE LINDQVIST: Where a power station was taken down the eels came back.
            """
        let sentences = told(text)
        #expect(sentences.count == 3 && sentences[0].hasPrefix("TOM ASTLEY: Since 1980"))
    }

    @Test func aSpeakersFewWordsAreToldLast() {
        let text = """
            [00:00:21] TOM ASTLEY: With me is Marie Lindqvist, who has studied eels for 25 years in Sweden.

            [00:00:52] MARIE LINDQVIST: In suitcases, yes.

            [00:00:57] MARIE LINDQVIST: We believe that all the eels of Europe are born in the Sargasso Sea.
            """
        let vectors = SentenceVectors([Document(text: text, language: .english)])
        #expect(SentenceCraft(vectors, vectors.surfaceFacts()).isPoor == [false, true, false])
    }

    @Test(
        arguments: [
            (
                "en", "The river rose in the night and took the bridge.",
                "The authority declined to comment on the report."
            ),
            ("en", "Two men left by boat.", "The bank did not immediately respond to a request for comment."),
            ("fr", "Le fleuve a emporté le pont.", "L'entreprise n'a pas souhaité commenter."),
            ("de", "Der Fluss riss die Brücke mit.", "Das Ministerium wollte sich nicht äußern."),
        ])
    func thatNobodyHadAnythingToSayIsToldLast(_ language: String, _ news: String, _ none: String) {
        let vectors = SentenceVectors([Document(text: "\(none) \(news)", language: Language.named(language))])
        #expect(SentenceCraft(vectors, vectors.surfaceFacts()).isPoor == [true, false])
    }

    @Test func whatACompanySaysOfItselfIsNotTold() {
        let story = "\(Self.before) \(Self.after)\n\n"
        #expect(told(story + "About Nordwell Instruments\nNordwell is a leading maker of bridges.").count == 2)
        #expect(told(story + "À propos d'Hélios Pharma\nHélios Pharma est un laboratoire français.").count == 2)
        #expect(told(story + "Über die Nordwell AG\n\nDie Nordwell AG baut Brücken im ganzen Land.").count == 2)
        // At the head of a text, and of no name, it is a heading like others.
        #expect(told("About Nordwell\n\nNordwell builds bridges. \(Self.after)").count == 2)
        #expect(told(story + "About three hundred people\n\nThey came to the bridge on Sunday.").count == 3)
    }

    @Test func referencesOfAWikiAreNotTold() {
        let text =
            "\(Self.before) \(Self.after)\n\nReferences[edit]\n\nBell, A. The old bridge and its piers, 2001. See there."
        #expect(told(text).count == 2)
    }

    @Test(arguments: [
        "Thank you very much.", "How do I cross the river?", "More about Ann Bell",
        "1 Mason, 2 Knoyle, 14 Cargill, 6 Hewitt, 25 Reed, 16 Quinn.",
        "Soria, Iglesias, Djené, Duarte, Rico, Arambarri, Milla, Neyou and Sola.",
    ])
    func whatTellsLittleIsToldLast(_ line: String) {
        let text = "\(line)\n\n\(Self.before) \(Self.after)"
        let vectors = SentenceVectors([Document(text: text + "\n\n\(line)", language: .english)])
        let craft = SentenceCraft(vectors, vectors.surfaceFacts())
        for row in 0..<vectors.count {
            let isText = [Self.before, Self.after].contains(vectors.text(row))
            #expect(craft.isPoor[row] == !isText || craft.isBoilerplate[row], "\(vectors.text(row))")
        }
        let summary = Summarizer().summarize(Document(text: text, language: .english), length: .sentences(2))
        #expect(summary.sentences.map(\.text) == [Self.before, Self.after])
    }

    @Test func aQueryIsAnsweredByAStatementHoweverShort() {
        let text = "How do I pay?\n\nYou pay in cash.\n\n\(Self.before) \(Self.after)"
        let document = Document(text: text, language: .english)
        let told = Summarizer(query: "pay").summarize(document, length: .sentences(1))
        #expect(told.text == "You pay in cash.")
    }

    @Test func keyphrasesAreNotLookedForInFurniture() {
        let text = """
            The council closed the stone bridge.

            Advertisement

            Image source, Getty Images

            Traders by the river will lose customers. The stone bridge was shut at 18.30 GMT.

            Sign up to our newsletter
            """
        let found = KeywordExtractor().keywords(of: Document(text: text, language: .english), count: 20).map(\.text)
        for word in ["Advertisement", "Image source", "Getty Images", "newsletter", "GMT"] {
            #expect(!found.contains(word), "\(word)")
        }
        #expect(found.contains("stone bridge"))
    }

    @Test func whatAWikiPutsBehindAHeadingIsNoKeyphrase() {
        let text = """
            Geschichte[Quelltext bearbeiten]
            Die Halbinsel entstand aus drei Inseln. Im Westen liegt ein Badeort der Halbinsel.
            Wirtschaft[Quelltext bearbeiten]
            Die Halbinsel lebt von Gästen.
            """
        let found = KeywordExtractor().keywords(of: Document(text: text, language: .german), count: 20).map(\.text)
        #expect(!found.contains { $0.contains("Quelltext") || $0.contains("bearbeiten") }, "\(found)")
        #expect(found.contains("Halbinsel"))
    }

    @Test func abbreviationsAreNoKeyphrases() {
        let text = "Die Linsen ca. 20 Min. kochen lassen und dann die Kartoffeln zugeben. Noch 10 Min. garen."
        let found = KeywordExtractor().keywords(of: Document(text: text, language: .german), count: 20).map(\.text)
        #expect(!found.contains("ca") && !found.contains("Min") && !found.contains("20 Min"), "\(found)")
        #expect(found.contains("Kartoffeln"))
    }

    @Test func capitalsWithPointsAreKeyphrases() {
        let text = """
            Ships left for the gulf on Monday. The U.N. asked the fleet to wait. Oil rose by a tenth.

            Iran closed the strait. The U.N. said that talks would go on in Geneva next week.
            """
        let found = KeywordExtractor().keywords(of: Document(text: text, language: .english), count: 20).map(\.text)
        #expect(found.contains { $0.hasPrefix("U.N") }, "\(found)")
    }

    @Test func lengthsAreOfCharacters() {
        for (text, count) in [("harbour", 7), ("гавань", 6), ("बंदर", 4), ("ท่าเรือ", 7), ("", 0)] {
            let bytes = Array(text.utf8)[...]
            #expect(bytes.isNoLonger(than: count))
            #expect(count == 0 || !bytes.isNoLonger(than: count - 1))
        }
    }

    @Test func aCyrillicLabelIsAsLongAsItsCharacters() {
        let text = """
            Мост через реку закрыли на ремонт в понедельник утром. Водителей просят объезжать его по набережной.

            Подписывайтесь на наш канал и читайте главные новости города и области первыми

            Работы обойдутся городу в сорок миллионов рублей, сообщили в мэрии.
            """
        let found = KeywordExtractor().keywords(of: Document(text: text, language: .russian), count: 50).map(\.text)
        #expect(found.contains("Мост") && !found.contains { $0.contains("канал") || $0.contains("Подпис") }, "\(found)")
    }
}
