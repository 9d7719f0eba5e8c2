import Testing

@testable import Precis

@Suite("Keyphrases by kind of text")
struct KindOfTextTests {
    static let news = Document(
        text: """
            The minister said on Monday that police had told him about the strike. "They will not go back," he said, and \
            his spokesman said that last year the company was told the same.
            """, language: .english)
    static let paper = Document(
        text: """
            In this paper we propose a method based on sparse models. Results show that our approach, using an efficient \
            algorithm, provides good performance for different data and various problem structures.
            """, language: .english)

    @Test("codes hold for all texts, or one for papers and one for news; forms and a bias tell which")
    func table() {
        let table = KeyphraseWordTable(
            """
            language fr
            word ship 0000
            language en
            bias H
            kind paper 0 said X
            idf 9 ship
            word ship DHLP port DDDDHHHH
            end ing DHL ort DDDLLL
            near <the H >of DL
            """, language: "en")
        func likings(_ word: String, _ kind: KindOfText) -> KeyphraseWordTable.Likings {
            Array(word.utf8).withUnsafeBufferPointer { table.likings(at: table.code(of: $0), kind) }
        }
        func alone(_ word: String, _ kind: KindOfText) -> Float {
            Array(word.utf8).withUnsafeBufferPointer { table.endingLikings(at: table.code(ofEndingOf: $0), kind).alone }
        }
        for (number, kind) in [KindOfText.papers, .news].enumerated() {
            let ship = likings("ship", kind)
            #expect([ship.first, ship.last, ship.any, ship.alone] == [0, 1, 2, 3] && ship.isKnown)
            let port = likings("port", kind)
            #expect([port.first, port.last, port.any, port.alone] == .init(repeating: Float(number), count: 4))
            #expect(alone("sailing", kind) == 2 && alone("fort", kind) == Float(2 * number))
            #expect(!likings("por", kind).isKnown && !likings("ports", kind).isKnown)
        }
        #expect(Array("ship".utf8).withUnsafeBufferPointer { table.idf(of: $0) } == 3)
        #expect(Array("port".utf8).withUnsafeBufferPointer { table.idf(of: $0) } == 9)
        #expect(table.neighbour(0, "the") == SIMD2(1, 1) && table.neighbour(1, "of") == SIMD2(0, 2))
        #expect(table.neighbour(0, "of") == SIMD2(0, 0))
        // A mean of 5 / (1 + 3) is above a bias of 1, one of 0 is not; without telling forms there is one kind.
        #expect(table.kind(sum: 5, count: 1) == .news && table.kind(sum: 0, count: 2) == .papers)
        #expect(KeyphraseWordTable("language fr", language: "fr").kind(sum: 0, count: 0) == .news)
    }

    @Test("a dispatch is news, an abstract is a paper, a text of nothing is one of them")
    func kinds() {
        func kind(_ document: Document) -> KindOfText { KeyphraseReader.reading(document) { $1.kind } }
        #expect(kind(Self.news) == .news && kind(Self.paper) == .papers)
        #expect(kind(Document(text: "", language: .english)) == kind(Document(text: "…", language: .english)))
    }

    @Test("keywords do not depend on what was read before")
    func order() {
        let french = Document(text: "Le syndicat dénonce un refus de congés. Le refus dure.", language: .french)
        let all = [Self.news, Self.paper, french, Self.paper, Self.news, french]
        let forth = all.map { KeywordExtractor().keywords(of: $0) }
        let back = all.reversed().map { KeywordExtractor().keywords(of: $0) }
        #expect(forth == back.reversed())
        #expect(forth[0] == forth[4] && forth[1] == forth[3] && forth[2] == forth[5])
    }

    @Test("the list of a headline is not cut")
    func headline() {
        let text = "Storm sinks coal ship near northern harbour, crew rescued by fishing boats from island village"
        #expect(KeywordExtractor().keywords(of: Document(text: text, language: .english), count: 10).count == 10)
    }
}
