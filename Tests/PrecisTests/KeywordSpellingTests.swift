import Precis
import Testing

@Suite("How keywords are spelled")
struct KeywordSpellingTests {
    static func spelled(_ text: String, title: String? = nil, _ language: Language = .english) -> [String] {
        KeywordExtractor().keywords(of: Document(text: text, title: title, language: language), count: 100).map(\.text)
    }

    @Test("the letters are those of the text, where it has the phrase")
    func letters() {
        let found = Self.spelled(
            "Every crow knows a face. The crow tells one face from another.", title: "Crows remember faces")
        #expect(found.contains("face") && found.contains("crow"), "\(found)")
        #expect(Self.spelled("It rains.", title: "Crows remember faces").contains("faces"))
    }

    @Test("a capital of a sentence's beginning gives way to the small letter of the title or of the word elsewhere")
    func cases() {
        let russian = Self.spelled("Взятки передавались в коробках.", title: "Главу порта осудили за взятки", .russian)
        #expect(russian.contains("взятки"), "\(russian)")
        let inflected = Self.spelled("Crows know faces. Nobody else does.", title: "Why a crow knows a face")
        #expect(inflected.contains("crows") && !inflected.contains("Crows"), "\(inflected)")
        let elsewhere = Self.spelled("Attention weights are plausible. They pay attention to rivers.")
        #expect(elsewhere.contains("attention weights") && !elsewhere.contains("Attention weights"), "\(elsewhere)")
        let names = Self.spelled("Rose Water sells scent. A rose is a rose, a scent is no water.")
        #expect(names.contains("Rose Water"), "\(names)")
    }

    @Test("every place of a keyword that is in the text cuts out a form of it, one of them letter by letter")
    func places() {
        let document = Document(
            text: "The port authorities closed the ports. Port authorities gave no reason for closing a port.",
            title: "Port authority closes port", language: .english)
        for keyword in KeywordExtractor().keywords(of: document, count: 30) where keyword.count > 0 {
            let cut = keyword.ranges.map { document.text(of: $0).lowercased() }
            #expect(cut.contains(keyword.text.lowercased()), "\(keyword.text): \(cut)")
        }
    }
}
