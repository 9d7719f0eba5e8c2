import Precis
import Testing

@Suite("What signs between words say of phrases")
struct PhraseSignsTests {
    static func keywords(_ text: String, _ language: Language = .english) -> [String] {
        KeywordExtractor().keywords(of: Document(text: text, language: language), count: 100).map(\.text)
    }

    @Test(
        "a name goes on after the full stop of initials and saints, and nothing ends with a piece of it",
        arguments: [
            (
                "Ruth H. Penrose steers the ferry. The ferry of Ruth H. Penrose is late.", Language.english,
                "Ruth H. Penrose", "Ruth H"
            ),
            (
                "Fans of FC St. Ansgar sang. The coach of FC St. Ansgar left, and FC St. Ansgar lost.", .english,
                "FC St. Ansgar", "FC St"
            ),
            (
                "Der SV St. Ansgar verliert. Die Fans des SV St. Ansgar warten auf den Trainer.", .german,
                "SV St. Ansgar", "SV St"
            ),
            (
                "The U.S. Mint strikes a coin. A coin of the U.S. Mint is rare, say U.S. dealers.", .english,
                "U.S. Mint", "U.S"
            ),
            (
                "Bacteria such as E. coli spoil milk. The milk had E. coli in it.", .english, "E. coli", "coli"
            ),
        ])
    func fullStops(text: String, language: Language, name: String, piece: String) {
        let found = Self.keywords(text, language)
        #expect(found.contains(name) && !found.contains(piece), "\(found)")
    }

    @Test("a full stop between sentences, or after a form of address, ends a phrase")
    func bounds() {
        let english = Self.keywords("The crew is short of vitamin C. Sailors eat limes. Mr. Penrose sells vitamin C.")
        #expect(english.contains("vitamin C"), "\(english)")
        #expect(!english.contains { $0.contains("C. S") || $0.contains("Mr.") }, "\(english)")
        let french = Self.keywords(
            "Le maire M. Dubreuil ouvre les forges. M. Dubreuil promet des emplois aux forges.", .french)
        #expect(french.contains("Dubreuil") && !french.contains { $0.contains("M.") }, "\(french)")
    }

    @Test(
        "single quotation marks part phrases, apostrophes do not",
        arguments: [
            ("The 'green' deal helps farms. Its 'green' deal pays.", "green", "green' deal"),
            ("The ‘green’ deal helps farms. Its ‘green’ deal pays.", "green", "green’ deal"),
            ("The farmers' union is old. A farmers' union has members.", "farmers' union", "farmers union"),
            ("Anglers' hooks rust. The anglers’ hooks are old.", "anglers’ hooks", "anglers hooks"),
        ])
    func quotations(text: String, phrase: String, piece: String) {
        let found = Self.keywords(text)
        #expect(found.contains(phrase) && !found.contains { $0.contains(piece) }, "\(found)")
    }

    @Test("a letter that always stands beside a word is shown with it, where it is")
    func letters() {
        let text = "Clinics offer a hepatitis B jab. Nurses had hepatitis B before. X rays showed hepatitis B."
        let document = Document(text: text, language: .english)
        let found = KeywordExtractor().keywords(of: document, count: 100)
        let hepatitis = found.first { $0.text == "hepatitis B" }
        #expect(hepatitis?.ranges.map { document.text(of: $0) } == ["hepatitis B", "hepatitis B", "hepatitis B"])
        #expect(!found.contains { $0.text == "hepatitis" })
        // Another letter, or none, and the word is the same.
        let vitamins = Self.keywords(
            "Vitamin C is cheap. Limes have vitamin C, fish has vitamin D and no other vitamin.")
        #expect(vitamins.contains { $0.lowercased() == "vitamin" }, "\(vitamins)")
    }
}
