import Testing

@testable import Tokenization

@Suite("Word lists")
struct WordListTests {
    static func words(_ list: String, alternatives: Bool = false) -> [String] {
        var found: [String] = []
        WordList.forEach(list, alternatives: alternatives) { found.append(String(decoding: $0, as: UTF8.self)) }
        return found
    }

    @Test("words are folded, whatever the white space")
    func folding() {
        #expect(Self.words("  The\nÉté ΣΑΣ  can't ") == ["the", "été", "σασ", "can't"])
        #expect(Self.words("mai|may june", alternatives: true) == ["mai", "may", "june"])
        #expect(Self.words("a|b") == ["a|b"])
        #expect(Self.words("") == [] && Self.words(" \n ") == [])
    }

    @Test("every list is composed, and reads as word by word", arguments: Language.all + [.everywhere])
    func lists(language: Language) {
        for list in [
            language.stopWords, language.elisions, language.clitics, language.abbreviations, language.titles,
            language.months, language.weekdays, language.starters, language.numberAbbreviations, language.clitics,
            language.phraseBounds, language.counters, language.suffixes, language.prefixes, language.times,
            NewsAgencies.notPlaces,
        ] {
            // Composes what is not.
            let expected = list.split { $0 == " " || $0 == "\n" }.map { WordRules.folded($0) }
            #expect(Self.words(list) == expected)
        }
    }
}
