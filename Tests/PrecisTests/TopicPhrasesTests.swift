import Testing

@testable import Precis

@Suite("Topic phrases")
struct TopicPhrasesTests {
    /// The keywords for `words` in articles that hold each of `phrases` between words of their own.
    private func keywords(_ words: [String], _ language: Language, in phrases: [[String]]) -> [String] {
        let documents = phrases.enumerated().map { number, phrases in
            let own = { (place: Int) in
                String(decoding: [number, place].map { UInt8(97 + $0) } + Array("xqw".utf8), as: UTF8.self)
            }
            let parts = phrases.enumerated().map { place, phrase in "\(own(2 * place)) \(phrase) \(own(2 * place + 1))"
            }
            return Document(id: "\(number)", text: parts.joined(separator: ", ") + ".", language: language)
        }
        let corpus = Corpus(documents)
        let lexicon = corpus.lexicon
        let terms = words.map { word in
            let document = Document(text: word, language: language)
            return lexicon.knownTokens(of: 0..<document.bytes.count, in: document)[0].term
        }
        return TopicPhrases(documents.indices.map { corpus[$0].split() }, terms: terms, lexicon: lexicon)
            .named(terms, count: 10) { lexicon.terms[$0] }
            .map(\.text)
    }

    /// Twenty-four articles, the first `count` of which have `one` and the rest `other`, all with `always`.
    private func articles(_ count: Int, _ one: String, _ other: (Int) -> String, _ always: String...) -> [[String]] {
        (0..<24).map { number in [number < count ? one : other(number)] + always }
    }

    private func letter(_ number: Int) -> String { String(UnicodeScalar(UInt8(97 + number))) }

    @Test("a syllable is shown with the one that always stands beside it, though that is another word's too")
    func syllables() {
        let other = { (number: Int) in "zun \(letter(number))mor" }
        let words = ["kel", "hun", "zun"]
        #expect(
            keywords(words, .vietnamese, in: articles(23, "zun kel", other, "hun kel", "hun kel"))
                == ["hun kel", "zun kel"])
        #expect(
            keywords(words, .vietnamese, in: articles(18, "zun kel", other, "hun kel", "hun kel"))
                == ["hun kel", "zun kel"])
        #expect(
            keywords(words, .vietnamese, in: articles(12, "zun kel", other, "hun kel", "hun kel"))
                == ["hun kel", "zun"])
    }

    @Test("a syllable of few words is shown with the most frequent of them")
    func boundSyllable() {
        let few = { (number: Int) in number < 18 ? "dav zun" : "pol zun" }
        #expect(
            keywords(["kel", "hun", "zun"], .vietnamese, in: articles(12, "kel zun", few, "kel hun", "kel hun"))
                == ["kel hun", "kel zun"])
    }

    @Test("a clause is no phrase, whoever shares the sentence; a name has its initials, a word its letter")
    func clausesAndLetters() {
        func found(_ words: [String], _ language: Language = .english, in phrases: String...) -> [String] {
            keywords(words, language, in: [[String]](repeating: phrases, count: 12))
        }
        #expect(found(["kelmor", "grew"], in: "kelmor grew") == ["kelmor", "grew"])
        #expect(found(["kelmor", "called"], in: "kelmor called") == ["kelmor", "called"])
        #expect(found(["called", "kelmor"], in: "called kelmor") == ["called kelmor"])
        #expect(found(["kelmor", "stretched"], in: "kelmor stretched") == ["kelmor", "stretched"])
        #expect(found(["kelmor", "sinkt"], .german, in: "kelmor sinkt") == ["kelmor", "sinkt"])
        #expect(found(["kelmor", "penrab"], in: "Kelmor H. Penrab") == ["Kelmor H. Penrab"])
        #expect(found(["kelmor"], in: "kelmor B", "kelmor B") == ["kelmor B"])
        #expect(found(["kelmor", "penrab"], in: "'kelmor' penrab") == ["kelmor", "penrab"])
        #expect(found(["kelmors", "penrab"], in: "kelmors' penrab") == ["kelmors' penrab"])
        #expect(found(["kelmor", "penrab"], in: "kelmor was a penrab") == ["kelmor", "penrab"])
        #expect(found(["kelmor", "dovat"], in: "kelmor dovat four") == ["kelmor dovat"])
        #expect(found(["kelmor"], in: "kelmor qualified dovat") == ["kelmor qualified dovat"])
        #expect(found(["seasonally", "adjusted"], in: "seasonally adjusted") == ["seasonally adjusted"])
        #expect(found(["kelmor"], in: "kelmor on penrab") == ["kelmor on penrab"])
    }

    @Test("a user's name is no keyword, nor part of one")
    func userNames() {
        let phrases = [[String]](repeating: ["@kelmor dovat", "penrab"], count: 12)
        #expect(keywords(["kelmor", "dovat", "penrab"], .english, in: phrases) == ["dovat", "penrab"])
    }

    @Test("in a pile of few articles two show a name or a word of syllables, and no other phrase")
    func fewArticles() {
        let pile = (0..<6).map { number in number < 2 ? ["Kel Hun", "zun dav", "tabork"] : ["tabork"] }
        #expect(keywords(["kel", "hun", "zun", "dav"], .english, in: pile) == ["Kel Hun", "zun", "dav"])
        #expect(keywords(["kel", "zun"], .vietnamese, in: pile) == ["Kel Hun", "zun dav"])
        let once = (0..<6).map { number in number < 1 ? ["Kel Hun", "tabork"] : ["tabork"] }
        #expect(keywords(["kel", "hun"], .english, in: once) == ["Kel", "Hun"])
    }

    @Test("a common syllable is no keyword where there are enough others")
    func commonSyllables() {
        let pile = [[String]](repeating: ["nước", "kelhun", "zundav", "taborkel", "giờ"], count: 12)
        let words = ["nước", "giờ", "kelhun", "zundav", "taborkel"]
        #expect(keywords(words, .vietnamese, in: pile) == ["kelhun", "zundav", "taborkel"])
        #expect(keywords(Array(words.prefix(3)), .vietnamese, in: pile) == ["kelhun", "nước", "giờ"])
        #expect(keywords(words, .english, in: pile) == words)
    }

    @Test("stop words join two words that are nearly always together")
    func stopWords() {
        let other = { (number: Int) in "\(letter(number))mor de l'ozimel" }
        #expect(keywords(["ozimel"], .french, in: articles(24, "tabork de l'ozimel", other)) == ["tabork de l'ozimel"])
        #expect(keywords(["ozimel"], .french, in: articles(12, "tabork de l'ozimel", other)) == ["ozimel"])
        // What stands after the stop word elsewhere too is no part of the phrase.
        #expect(
            keywords(["tabork"], .english, in: articles(24, "tabork the ozimel", other, "the ozimel", "the ozimel"))
                == ["tabork"])
    }

    @Test("names go on over hyphens, figures after them too")
    func hyphens() {
        let none = { (_: Int) in "" }
        #expect(
            keywords(["Brask", "Ozim"], .english, in: articles(24, "Brask - Ozim", none, "Ozim")) == ["Brask - Ozim"])
        #expect(keywords(["Ozimel"], .english, in: articles(24, "Ozimel-19", none)) == ["Ozimel-19"])
        #expect(keywords(["Ozimel"], .english, in: articles(24, "Ozimel 19", none)) == ["Ozimel"])
        #expect(keywords(["Brask", "Ozim"], .english, in: articles(24, "Brask, Ozim", none)) == ["Brask", "Ozim"])
    }

    @Test("what a hyphen joins to a word is shown with it where it mostly stands there, figures are not")
    func compounds() {
        let plain = { (_: Int) in "kelmor dovat" }
        #expect(
            keywords(["kelmor", "dovat"], .english, in: articles(14, "no-kelmor dovat", plain)) == ["no-kelmor dovat"])
        #expect(
            keywords(["kelmor", "dovat"], .english, in: articles(10, "no-kelmor dovat", plain)) == ["kelmor dovat"])
        let others = { (number: Int) in "\(letter(number))zum-kelmor" }
        #expect(keywords(["kelmor"], .english, in: articles(8, "no-kelmor", others)) == ["kelmor"])
        #expect(keywords(["kelmor"], .english, in: (0..<24).map { ["\($0)-kelmor"] }) == ["kelmor"])
    }

    @Test("what two articles have in common is no phrase, a sentence that all have neither")
    func limits() {
        let words = ["tabork"]
        #expect(keywords(words, .english, in: [["tabork the ozimel"], ["tabork the ozimel"]]) == words)
        let sentence = "zumar belkon fradim the tabork the ozimel drasko pelunt"
        #expect(keywords(words, .english, in: articles(24, sentence, { _ in "" })) == words)
    }

    @Test("keywords that differ by accents only are one, written as most often")
    func accents() {
        let words = ["Élysar", "Elysar"]
        let plain = { (_: Int) in "Elysar" }
        #expect(keywords(words, .french, in: articles(8, "Élysar", plain)) == ["Elysar"])
        #expect(keywords(words, .french, in: articles(16, "Élysar", plain)) == ["Élysar"])
        // Neighbours too.
        let accented = { (_: Int) in "tabork de l'élysar" }
        #expect(
            keywords(["tabork"], .french, in: articles(10, "tabork de l'elysar", accented)) == ["tabork de l'élysar"])
        #expect(keywords(["zám", "zàm"], .vietnamese, in: articles(8, "zám", { _ in "zàm" })) == ["zám", "zàm"])
    }

    @Test("a part gives way to the whole where that stands for half of its places")
    func parts() {
        func shown(_ counts: [(String, Int)]) -> [String] {
            var found = DistinctKeywords(isSyllabic: false)
            for (text, count) in counts { found.add(.init(text: text, terms: []), count: count) }
            return found.named.map(\.text)
        }
        #expect(shown([("Exchange", 8), ("Stock Exchange", 4)]) == ["Stock Exchange"])
        #expect(shown([("Exchange", 9), ("Stock Exchange", 4)]) == ["Exchange", "Stock Exchange"])
        #expect(shown([("Stock Exchange", 4), ("Exchange", 5), ("change", 5)]) == ["Stock Exchange", "change"])
    }

    @Test("accents are folded and the text between words stays, that of overlapping pairs of characters as well")
    func folding() {
        var folding = AccentFolding()
        let texts = [
            ("Élysée", "elysee"), ("經濟計劃", "經濟計劃"), ("經濟計", "經濟計"), ("Élysée - 經濟計 São", "elysee - 經濟計 sao"),
        ]
        for (text, folded) in texts { #expect(folding.folded(text) == folded) }
        let articles = (0..<12).map { number in
            Document(text: number % 2 == 0 ? "經濟計劃，經濟計劃。" : "足球比賽，足球比賽。", language: .chinese)
        }
        let topics = TopicModel(fitting: Corpus(articles), topics: .exactly(2)).topics
        #expect(topics.count == 2 && topics.allSatisfy { !$0.keywords.isEmpty })
    }

    @Test("a month names nothing; an English march is none")
    func months() {
        let english = WordKinds.of(.english)
        #expect(english.namesNothing("March") && !english.namesNothing("march") && !english.namesNothing("crane"))
        #expect(WordKinds.of(.french).namesNothing("avril"))
    }

    @Test("a label has no verbs, months or general words where something else names the topic")
    func labels() {
        let crane = (0..<15).map {
            Document(id: "a\($0)", text: "In February they agreed, cts vs cts: harbour crane.", language: .english)
        }
        let tree = (0..<15).map { Document(id: "b\($0)", text: "Orchard apples: they refused.", language: .english) }
        let verbs = (0..<15).map { Document(id: "c\($0)", text: "They wanted, they looked.", language: .english) }
        let topics = TopicModel(fitting: Corpus(crane + tree + verbs), topics: .exactly(3)).topics
        let ofCrane = topics.first { $0.keywords.contains { $0.text.contains("crane") } }
        #expect(ofCrane?.label == "harbour crane")
        #expect(ofCrane?.keywords.contains { $0.text == "agreed" } == true)
        #expect(topics.contains { $0.label.contains("looked") })
    }
}
