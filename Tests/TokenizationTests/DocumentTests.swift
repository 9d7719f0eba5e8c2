import Testing

@testable import Tokenization

@Suite struct DocumentTests {
    @Test func example() {
        let story = Document(text: "LONDON, March 3 (Agency) — Shares rose. Oil fell. — AFP")
        #expect(story.sentences.map { story.text(of: $0) } == ["Shares rose.", "Oil fell."])
        #expect(story.dateline?.place == "London")
    }

    @Test func repairsBytesThatAreNoUTF8() {
        let document = Document(bytes: [0xEF, 0xBB, 0xBF, 0x41, 0xFF, 0x42, 0x42, 0x2E, 0x20, 0x43, 0xE1, 0xBB])
        #expect(document.isRepaired)
        #expect(document.text == "\u{FEFF}A\u{FFFD}BB. C\u{FFFD}")
        #expect(document.bytes == Array("A\u{FFFD}BB. C\u{FFFD}".utf8))
        #expect(document.sentences.count == 2)
        #expect(Document(bytes: Array("fine".utf8)).isRepaired == false)
    }

    @Test func sentencesMayBeGiven() {
        let bytes = Array("One. two\nthree".utf8)
        let document = Document(bytes: bytes, language: .english, sentenceRanges: [0..<8, 8..<14])
        #expect(document.sentences.map { document.text(of: $0) } == ["One. two", "three"])
    }

    @Test func aDocumentMayBeSplitLater() {
        for text in ["LONDON, March 3 (Agency) — Shares rose. Oil fell.\n\nGold too. — AFP", "One\n\nTwo.", " \n", ""] {
            let bytes = Array(text.utf8)
            let whole = Document(id: "a", bytes: bytes, title: "T", date: "2025-03-03", splitting: false)
            let split = Document(id: "a", bytes: bytes, title: "T", date: "2025-03-03")
            #expect(!whole.isSplit && split.isSplit && whole.split().isSplit)
            #expect(whole.sentences.count == min(split.sentences.count, 1))
            #expect(whole.sentences.first?.range.lowerBound == split.sentences.first?.range.lowerBound)
            #expect(whole.sentences.last?.range.upperBound == split.sentences.last?.range.upperBound)
            #expect(whole.split().sentences == split.sentences && split.split().sentences == split.sentences)
            #expect(whole.split().dateline == split.dateline && whole.split().id == "a" && whole.split().title == "T")
        }
        let given = Document(bytes: Array("One. Two".utf8), sentenceRanges: [0..<4, 5..<8], splitting: false)
        #expect(given.isSplit && given.sentences.count == 2)
    }

    @Test func theHeadlineAloneIsAHeading() {
        let document = Document(text: "Storm at sea\n\nThe storm came at night.", language: .english)
        #expect(document.sentences.map(\.kind) == [.heading, .body])
        #expect(document.sentences.map(\.paragraph) == [0, 1])
    }

    @Test func stemming() {
        var stemmer = Stemmer(language: .english)!
        #expect(stemmer.stem("meetings") == "meet")
        #expect(Stemmer(language: .vietnamese) == nil)
    }

    /// What is taken for an English stem by its last two letters is left alone by libstemmer.
    @Test func endingsThatNoRuleTouches() throws {
        let stemmer = try #require(Stemmer(language: .english))
        let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")) + [UInt8(ascii: "'"), UInt8(ascii: "1")]
        var kept = 0
        for head in ["", "s", "fl", "gener", "convey", "yell", "bibl", "nation"] {
            for a in letters {
                for b in letters {
                    for c in letters {
                        let word = Array(head.utf8) + [a, b, c]
                        word.withUnsafeBufferPointer { bytes in
                            guard Stemmer.isEnglishStem(bytes) else { return }
                            kept += 1
                            let isLeft = stemmer.rules.apply(to: bytes) { $0.elementsEqual(bytes) }
                            #expect(isLeft, "\(String(decoding: bytes, as: UTF8.self))")
                        }
                    }
                }
            }
        }
        #expect(kept > 50_000)
    }
}
