import Languages
import Testing

@testable import Precis

@Suite("Vietnamese words")
struct VietnameseWordsTests {
    private static func words(_ text: String) -> [String] {
        var reader = WordReader()
        reader.begin()
        var tokens: [Token] = []
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer {
            reader.appendPhraseWords($0, range: 0..<$0.count, language: .vietnamese, to: &tokens)
        }
        return tokens.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
    }

    @Test(
        "a token is a word of one syllable or of several",
        arguments: [
            ("Học sinh học tiếng Anh.", ["Học sinh", "học", "tiếng Anh"]),
            // Not "công", "nhân viên", "chức".
            ("công nhân viên chức", ["công nhân", "viên chức"]),
            (
                "Bệnh viện tại Hà Nội cấp cứu nhiều bệnh nhân",
                ["Bệnh viện", "tại", "Hà Nội", "cấp cứu", "nhiều", "bệnh nhân"]
            ),
            ("công ty, nhà máy", ["công ty", "nhà máy"]),
            ("Bệnh. Viện", ["Bệnh", "Viện"]),
            ("CHỦ TỊCH NƯỚC", ["CHỦ TỊCH", "NƯỚC"]),
            ("văn hoá và văn hóa", ["văn hoá", "và", "văn hóa"]),
            ("bệnh\n  viện", ["bệnh\n  viện"]),
            ("xyz 123 abc", ["xyz", "123", "abc"]),
            ("", []),
        ])
    func division(text: String, expected: [String]) {
        #expect(Self.words(text) == expected)
    }

    @Test("decomposed text has the same words")
    func decomposed() {
        let text = "Bệnh viện tại Hà Nội tiếp nhận bệnh nhân"
        // NFD of these letters, spelled out mark by mark.
        let marks = [
            "ệ": "e\u{323}\u{302}", "à": "a\u{300}", "ộ": "o\u{323}\u{302}", "ế": "e\u{302}\u{301}",
            "ậ": "a\u{323}\u{302}", "â": "a\u{302}",
        ]
        let apart = text.map { marks[String($0)] ?? String($0) }.joined()
        #expect(apart.unicodeScalars.count > text.unicodeScalars.count)
        #expect(Self.words(apart) == Self.words(text))
    }

    @Test("all words of the table are tokens, and their rarity is known")
    func table() {
        let table = KeyphraseModel.trained.words(of: .vietnamese)
        var count = 0
        for line in "\(VietnameseWords.text)".split(separator: "\n") where line.hasPrefix("join ") {
            let words = line.split(separator: " ").dropFirst()
            for word in words where word.contains("_") {
                count += 1
                let spelled = word.split(separator: "_").joined(separator: " ")
                #expect(Self.words(spelled) == [spelled])
                Array(word.utf8).withUnsafeBufferPointer {
                    let bytes = Array($0)
                    #expect((table.join(WordHash(bytes)) { bytes }?.gain ?? 0) > 0)
                    #expect(table.idf(of: $0) <= KeyphraseModel.greatestIDF)
                }
            }
        }
        #expect(count > 6000)
        let english = KeyphraseModel.trained.words(of: .english)
        #expect(!english.hasJoins)
        let bytes = Array("of_the".utf8)
        #expect(english.join(WordHash(bytes)) { bytes } == nil)
    }

    @Test("a keyphrase is made of words, and no common syllable or piece of a name is one")
    func keyphrases() {
        let article = Document(
            text: """
                Bệnh viện Bạch Mai tiếp nhận nhiều bệnh nhân ngộ độc thực phẩm. Bác sĩ Trần Quang Minh nói các bệnh nhân ăn \
                ở một nhà hàng của nước ngoài. Nước này không nói gì. Bệnh viện đã cấp cứu các bệnh nhân, và bác sĩ Trần \
                Quang Minh đề nghị kiểm tra nhà hàng. Ngộ độc thực phẩm gây ra nhiều cái chết trong nước.
                """, language: .vietnamese)
        for method in KeywordExtractor.Method.allCases {
            let found = KeywordExtractor(method).keywords(of: article, count: 12)
            #expect(!found.isEmpty)
            for keyword in found {
                let text = keyword.text.lowercased()
                #expect(!["nước", "quang", "trần", "bệnh", "viện", "nhân", "ngộ", "phẩm", "hàng"].contains(text))
                for half in ["viện ", "nhân ", "độc ", "phẩm ", "sĩ "] { #expect(!text.hasPrefix(half), "\(text)") }
                for range in keyword.ranges { #expect(article.text(of: range).lowercased() == text) }
            }
        }
        let best = KeywordExtractor().keywords(of: article, count: 5).map { $0.text.lowercased() }
        #expect(best.contains { $0.contains("ngộ độc") } && best.contains("bệnh nhân"), "\(best)")
    }
}
