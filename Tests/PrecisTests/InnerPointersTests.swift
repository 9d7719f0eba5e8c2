import Testing

@testable import Precis

@Suite("What a sentence points to behind its first words")
struct InnerPointersTests {
    private static func vectors(_ text: String, _ language: Language = .english) -> SentenceVectors {
        SentenceVectors([Document(text: text, language: language)])
    }

    /// How many phrases the last sentence of a text points to.
    private static func count(_ text: String, _ language: Language = .english) -> Int {
        InnerPointers(vectors(text, language)).phrases.last!.count
    }

    @Test(
        "a demonstrative among the first words, or after an introductory phrase, whose noun the sentences before have",
        arguments: [
            ("After that blast, a car drove off.", 1), ("Near these docks nobody slept.", 1),
            ("Some of these guards ran away.", 1), ("Covered in thick smoke, these docks were hard to see.", 1),
            // The stem of the noun is enough.
            ("From these blasts the town has not recovered.", 1),
            // A word at the head of a sentence leans by itself.
            ("That blast was heard in Alder.", 0), ("These docks were rebuilt.", 0),
            // Joining words, times and what is at hand; names.
            ("Police said that guards had left.", 0), ("After that, a car drove off.", 0),
            ("In this country guards are rare.", 0), ("By this April the docks were open.", 0),
            // What says which ones they are.
            ("Among these guards of the harbour is a diver.", 0),
            // Further on a sentence may have told it in other words, and so may others where none has the noun.
            ("Divers from Elm came and saw these docks.", 0), ("With that plan the mayor won.", 0),
            // What the sentence itself has told.
            ("Guards sleep, these guards above all.", 0),
        ])
    func english(sentence: String, count: Int) {
        #expect(Self.count("The guards left on Monday. A blast shook the docks last week. " + sentence) == count)
    }

    @Test(
        "in French",
        arguments: [
            ("Après cette annonce, les cours ont chuté.", 1), ("Né en Suède, ce mouvement prône la grève.", 1),
            ("Cette annonce a surpris la ville.", 0), ("Dès ce samedi, la ville ferme ses portes.", 0),
            ("Tout ce que demande ce mouvement est un pont.", 0), ("Pour ces mouvements de gauche, il pleut.", 0),
        ])
    func french(sentence: String, count: Int) {
        #expect(Self.count("Un mouvement est né samedi. Une annonce a suivi. " + sentence, .french) == count)
    }

    @Test(
        "in Vietnamese, where the word stands behind",
        arguments: [
            ("Danh sách này chưa đầy đủ.", 1), ("Theo danh sách này, cảng bị cháy.", 1), ("Lúc này trời mưa to.", 0),
            ("Từ hôm qua cảnh sát đã tìm thấy danh sách này.", 0), ("Chương trình này mới bắt đầu.", 0),
        ])
    func vietnamese(sentence: String, count: Int) {
        #expect(Self.count("Cảnh sát công bố danh sách hôm thứ hai. Cảng bị cháy. " + sentence, .vietnamese) == count)
    }

    @Test("it is looked for in the two sentences before, of the same document")
    func near() {
        let between = "Nobody slept. "
        #expect(Self.count("A blast came. " + between + "After that blast it rained.") == 1)
        #expect(Self.count("A blast came. " + between + between + "After that blast it rained.") == 0)
        let two = SentenceVectors(["A blast came.", "After that blast it rained."].map { Document(text: $0) })
        #expect(InnerPointers(two).phrases.joined().isEmpty)
    }

    @Test("it is no matter to a named method")
    func named() {
        let vectors = Self.vectors("A blast came. After that blast it rained.")
        #expect(!SentenceCraft(vectors, vectors.surfaceFacts()).pointers.phrases[1].isEmpty)
        let named = SentenceCraft(vectors, vectors.surfaceFacts(), readingNames: false)
        #expect(named.pointers.phrases.joined().isEmpty)
    }

    @Test("a sentence that points to one left out comes after one that does not, beside one that is told")
    func chosen() {
        let vectors = Self.vectors("Ferries stopped. A blast came. After that blast it rained. Mayors met in Alder.")
        var ranking = SentenceRanking(count: 4, parts: [("worth", [1, 0, 0.8, 0.7])])
        ranking.danglingCost = 0.2
        func told(first: [Int] = []) -> [Int] {
            var choice = SentenceChoice(
                vectors, ranking, SentenceCraft(vectors, vectors.surfaceFacts()), diversity: 0)
            for row in first { choice.accept(row) }
            return (0..<2).map { _ in
                let row = choice.next()!.row
                choice.accept(row)
                return row
            }
        }
        #expect(told() == [0, 3])
        #expect(told(first: [1]) == [0, 2])
    }
}
