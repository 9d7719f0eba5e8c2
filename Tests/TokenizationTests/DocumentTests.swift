import Testing
import Tokenization

@Suite struct DocumentTests {
    @Test func example() {
        let story = Document(text: "LONDON, March 3 (Agency) — Shares rose. Oil fell. — AFP")
        #expect(story.sentences.map { story.text(of: $0) } == ["Shares rose.", "Oil fell."])
        #expect(story.dateline?.place == "London")
    }

    @Test func repairsBytesThatAreNoUTF8() {
        let document = Document(bytes: [0xEF, 0xBB, 0xBF, 0x41, 0xFF, 0x42, 0x42, 0x2E, 0x20, 0x43, 0xE1, 0xBB])
        #expect(document.isRepaired)
        #expect(document.text == "A\u{FFFD}BB. C\u{FFFD}")
        #expect(document.sentences.count == 2)
        #expect(Document(bytes: Array("fine".utf8)).isRepaired == false)
    }

    @Test func sentencesMayBeGiven() {
        let bytes = Array("One. two\nthree".utf8)
        let document = Document(bytes: bytes, language: .english, sentenceRanges: [0..<8, 8..<14])
        #expect(document.sentences.map { document.text(of: $0) } == ["One. two", "three"])
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
}
