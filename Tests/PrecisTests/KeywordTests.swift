import Precis
import Testing

@Suite("Keywords")
struct KeywordTests {
    static let dispatch = Document(
        text: """
            The port authority closed the container port on Monday. The port authority gave no reason. Ship owners \
            want the container port open again, and ship owners pay the port authority.
            """)

    @Test("the example of the documentation")
    func example() {
        let dispatch = Document(
            text: "Nobody heard from the port authority. The port authority was silent.")
        #expect(KeywordExtractor().keywords(of: dispatch, count: 1).map(\.text) == ["port authority"])
    }

    @Test("every range cuts out the phrase, in order; scores fall from 1")
    func ranges() {
        let keywords = KeywordExtractor().keywords(of: Self.dispatch, count: 10)
        #expect(keywords.first?.score == 1)
        #expect(zip(keywords, keywords.dropFirst()).allSatisfy { $0.score >= $1.score })
        for keyword in keywords {
            #expect(keyword.count == keyword.ranges.count && keyword.count > 0)
            #expect(keyword.ranges == keyword.ranges.sorted { $0.lowerBound < $1.lowerBound })
            for range in keyword.ranges {
                #expect(Self.dispatch.text(of: range).lowercased() == keyword.text.lowercased())
            }
        }
    }

    @Test(
        "what a model's articles all speak of counts for less, and nothing is left of it afterwards",
        arguments: [
            KeywordExtractor.Method.auto, .tfidf,
        ])
    func model(method: KeywordExtractor.Method) throws {
        let port = (0..<200).map { Document(text: "The port authority met, item \($0).", language: .english) }
        let model = CorpusModel(fitting: Corpus(port), dimensions: 0)
        let before = KeywordExtractor(method).keywords(of: Self.dispatch, count: 20)
        let with = KeywordExtractor(method, model: model).keywords(of: Self.dispatch, count: 20)
        func share(_ keywords: [Keyword]) throws -> Double {
            let score = { (text: String) in keywords.first { $0.text.lowercased() == text }?.score }
            return try #require(score("port authority")) / #require(score("container port"))
        }
        #expect(try share(with) < share(before))
        #expect(KeywordExtractor(method).keywords(of: Self.dispatch, count: 20) == before)
    }

    @Test("a piece of a chosen name that stands nowhere else is no keyword; its spelling by itself is the word's")
    func names() {
        let text = """
            Nobody heard from the Upper Harbor Dredging Commission on Monday. Boats wait for the Upper Harbor Dredging \
            Commission, as the harbor silts up, and the Upper Harbor Dredging Commission knows of the silt.
            """
        func keywords(_ method: KeywordExtractor.Method) -> [String] {
            KeywordExtractor(method).keywords(of: Document(text: text), count: 30).map(\.text)
        }
        let whole = keywords(.positionrank)
        #expect(whole.contains("Upper Harbor Dredging Commission"), "\(whole)")
        #expect(!whole.contains { $0 == "Dredging Commission" || $0 == "Upper" }, "\(whole)")
        let words = keywords(.tfidf)
        #expect(words.contains("harbor") && !words.contains("Harbor"), "\(words)")
    }

    @Test("text without terms has no keyword")
    func poorText() {
        for text in ["", "the of and", "…", "\u{0}"] {
            #expect(KeywordExtractor().keywords(of: Document(text: text)).isEmpty, "\(text)")
        }
        #expect(KeywordExtractor().keywords(of: Document(text: "flood")).map(\.text) == ["flood"])
        #expect(KeywordExtractor().keywords(of: Self.dispatch, count: 0).isEmpty)
    }

    @Test("every keyword is in one cluster, whatever the number of clusters")
    func clusters() {
        for count in [1, 2, 3, 50] {
            let (keywords, clusters) = KeywordExtractor().clusters(of: Self.dispatch, clusters: count, seed: 1)
            #expect(clusters.count <= count)
            #expect(clusters.flatMap(\.keywords).map(\.text).sorted() == keywords.map(\.text).sorted())
            for cluster in clusters { #expect(cluster.label == cluster.keywords[0].text) }
        }
        #expect(KeywordExtractor().clusters(of: Document(text: ""), clusters: 3).clusters.isEmpty)
    }

    @Test("every method finds the phrase that the article repeats", arguments: KeywordExtractor.Method.allCases)
    func methods(_ method: KeywordExtractor.Method) {
        let keywords = KeywordExtractor(method).keywords(of: Self.dispatch, count: 8)
        #expect(keywords.contains { $0.text.lowercased() == "port authority" }, "\(keywords.map(\.text))")
        #expect(keywords.allSatisfy { $0.score.isFinite && $0.score > 0 && $0.score <= 1 })
        for text in ["", "the of and", "…", "flood", "flood flood flood"] {
            #expect(KeywordExtractor(method).keywords(of: Document(text: text)).count <= 1)
        }
    }

    @Test("stop words within a phrase belong to it, titles count")
    func within() {
        let article = Document(
            text: "Le syndicat dénonce un refus de congés. Un refus de congés, dit le syndicat.",
            title: "Refus de congés", language: .french)
        #expect(KeyphraseTable(article).lines.contains { $0.hasPrefix("refus de congés\trefus (de) cong") })
        let keywords = KeywordExtractor().keywords(of: article, count: 10)
        #expect(keywords.contains { $0.text.contains("refus") && $0.count >= 2 })
    }

    @Test(
        "a word of every tenth English text is no keyphrase by itself, but for one in the title, a name, or by a paper's rule"
    )
    func commonWords() {
        let text = """
            The people left the harbour. The government of the people said the harbour is closed. People wait, and the \
            government waits with the people. Visitors of the National Gallery wait as well, at the harbour.
            """
        func found(_ title: String? = nil, _ method: KeywordExtractor.Method = .auto) -> [String] {
            KeywordExtractor(method).keywords(of: Document(text: text, title: title, language: .english), count: 20)
                .map(\.text)
        }
        #expect(found().contains("harbour") && !found().contains("people") && !found().contains("government"))
        #expect(found("The people of the harbour").contains("people"))
        #expect(found(nil, .yake).contains("people"))
    }

    @Test("keywords of a corpus: those of many articles first, each in one theme")
    func corpus() {
        let corpus = Corpus(
            (0..<6).map { number in
                Document(
                    id: "\(number)",
                    text: number < 4
                        ? "The port authority closed the harbour. The port authority gave no reason."
                        : "The satellite reached orbit. Its orbit is low, the satellite is small.",
                    language: .english)
            })
        let found = CorpusKeywords(corpus, count: 8, clusters: 2)
        #expect(found.documentCounts.first == 4 && found.keywords.first?.score == 1)
        #expect(found.clusters.flatMap(\.keywords).count == found.keywords.count)
        #expect(CorpusKeywords(Corpus([]), count: 8, clusters: 2).keywords.isEmpty)
    }

    @Test("a word that many articles hold and few are about is not the first of a corpus")
    func corpusWide() throws {
        let subjects = ["satellite orbit", "harbour crane", "wheat harvest", "river flood"]
        let corpus = Corpus(
            (0..<24).map { number in
                let subject = subjects[number % 4]
                let own = "The \(subject) was seen. The \(subject) grew. All spoke of the \(subject)."
                // All hold "company", every third is about it.
                let company =
                    number % 3 == 0 ? "The company sold. The company bought. A company it is." : "A company knew."
                return Document(id: "\(number)", text: own + " " + company, language: .english)
            })
        let found = CorpusKeywords(corpus, count: 20).keywords.map(\.text)
        let company = found.firstIndex(of: "company") ?? found.count
        for subject in subjects {
            let place = try #require(found.firstIndex { subject.contains($0) || $0.contains(subject) })
            #expect(place < company, "\(found)")
        }
    }
}

@Suite("Keywords of many articles")
struct ManyKeywordTests {
    @Test("a phrase is spelled as most articles spell it, however many there are")
    func spelling() {
        let corpus = Corpus(
            (0..<1100).map { number in
                let phrase = number < 500 ? "Harbour Bridges" : "harbour bridge"
                return Document(text: "We saw the \(phrase) there. They like the \(phrase) too.", language: .english)
            })
        let found = CorpusKeywords(corpus, count: 50)
        let place = found.keywords.firstIndex { $0.text.lowercased().hasPrefix("harbour bridge") }
        #expect(place.map { found.keywords[$0].text } == "harbour bridge")
        #expect(place.map { found.documentCounts[$0] } == 1100)
    }
}

@Suite("Keywords of a form")
struct FormKeywordTests {
    @Test("what half of the articles have beside the same word is the form they are written on")
    func form() {
        let subjects = ["satellite orbit", "harbour crane", "wheat harvest", "river flood"]
        let corpus = Corpus(
            (0..<24).map { number in
                let subject = subjects[number % 4]
                return Document(
                    text: "Urgency medium. The \(subject) is here, \(subject) again. Nobody likes a \(subject) or two.",
                    language: .english)
            })
        let found = CorpusKeywords(corpus, count: 20).keywords.map { $0.text.lowercased() }
        #expect(found.contains { $0.contains("satellite") }, "\(found)")
        #expect(!found.contains("urgency"), "\(found)")
    }
}

@Suite("Keywords and the calendar")
struct CalendarKeywordTests {
    @Test("what says when is no keyword by itself, within a phrase it may be")
    func times() {
        let text = """
            The night watchman saw the water at dawn. In the afternoon the night watchman left the yard. By dawn the \
            water stood in the yard, and all afternoon it rose.
            """
        let found = KeywordExtractor().keywords(of: Document(text: text, language: .english), count: 20).map(\.text)
        #expect(found.contains { $0.contains("night watchman") }, "\(found)")
        #expect(!found.contains("dawn") && !found.contains("afternoon") && !found.contains("night"), "\(found)")
    }

    @Test("days and months are no keywords, names that begin with one are")
    func days() {
        let text = """
            The Sunday Times closed its office on Tuesday. On Tuesday afternoon staff of the Sunday Times left. In March \
            the Sunday Times had opened the office.
            """
        let keywords = KeywordExtractor().keywords(of: Document(text: text, language: .english), count: 20).map(\.text)
        #expect(!keywords.contains("Tuesday") && !keywords.contains("Tuesday afternoon") && !keywords.contains("March"))
        #expect(keywords.contains { $0.contains("Sunday Times") })
    }

    @Test("a form of address or a figure by itself is no keyword")
    func bare() {
        let text = """
            Mrs. Webb told the council that the bridge cost 620 million in 1998. Mrs. Webb said 620 jobs came with the \
            bridge of 1998, which opened at 10:03.
            """
        let keywords = KeywordExtractor().keywords(of: Document(text: text, language: .english), count: 40).map(\.text)
        #expect(keywords.contains("Webb"))
        #expect(!keywords.contains("Mrs") && !keywords.contains("620") && !keywords.contains("10:03"))
    }

    @Test("pieces of hyphenated words and spans of time are no keywords")
    func pieces() {
        let text = """
            The government said that its Renters' Rights Act would end no-fault evictions within five years. A long-term plan \
            for tenants took effect at 19.05 GMT, 48 hours after the vote. Rents rose at the slowest pace in two years.
            """
        let keywords = KeywordExtractor().keywords(of: Document(text: text, language: .english), count: 40).map(\.text)
        #expect(keywords.contains("long-term plan") && keywords.contains("Renters' Rights Act"))
        for piece in [
            "fault evictions", "term plan", "five years", "two years", "48 hours", "19.05 GMT", "five", "fault",
        ] {
            #expect(!keywords.contains(piece), "\(piece)")
        }
    }

    @Test(
        "of forms of one word, in languages without a stemmer, one is told",
        arguments: [
            ("Kapitan widzi latarnię. Latarnia świeci, blask latarni niknie. Kapitanowi jest zimno.", "pl", "latarni"),
            ("Kapitán vidí maják. Z majáku svítí, a u majáků čeká loď kapitána.", "cs", "maják"),
        ])
    func inflections(text: String, code: String, stem: String) throws {
        let language = try #require(Language.named(code))
        let found = KeywordExtractor().keywords(of: Document(text: text, language: language), count: 100).map(\.text)
        #expect(found.count { $0.lowercased().hasPrefix(stem) && !$0.contains(" ") } == 1, "\(found)")
        #expect(found.count { $0.lowercased().hasPrefix("kapit") && !$0.contains(" ") } == 1, "\(found)")
    }

    @Test("words that differ in their numbers are no forms of one")
    func numbersAreNoInflections() throws {
        let text = "Kapitan czyta mapa2024 i mapa2025. Stara mapa2024 kłamie, nowa mapa2025 nie."
        let found = KeywordExtractor().keywords(of: Document(text: text, language: .named("pl")), count: 100).map(
            \.text)
        #expect(found.contains("mapa2024") && found.contains("mapa2025"), "\(found)")
    }
}
