import Testing
import Tokenization

@Suite struct SentenceSplitterTests {
    private func sentences(_ text: String, _ language: Language = .english) -> [String] {
        let bytes = Array(text.utf8)
        return SentenceSplitter(language: language).split(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test func example() {
        let splitter = SentenceSplitter(language: .english)
        #expect(splitter.split("Mr. Hale left. He came back at 9.30 a.m. on Monday.") == [0..<14, 15..<51])
    }

    @Test(arguments: [
        ["J. Smith and Dr. Wu met.", "Nobody else came."],
        ["\"Is it late?\" he asked.", "\"No!\""],
        ["It rose by 3.5 percent.", "See p. 12 of the report."],
        ["We sell pens, ink, etc. in town.", "Then we go home…", "Yes."],
        ["He left (as she had said.)", "Nobody cared."],
    ])
    func english(_ expected: [String]) {
        #expect(sentences(expected.joined(separator: " ")) == expected)
    }

    @Test func otherLanguages() {
        let german = ["Am 3. Oktober kam Dr. Weiß an.", "Es war z. B. kalt."]
        #expect(sentences(german.joined(separator: " "), .german) == german)
        let chinese = ["今天下雨。", "我们在家！"]
        #expect(sentences(chinese.joined(), .undetermined) == chinese)
    }

    /// Letters are counted, not bytes; a Chinese sign is as long as a word.
    @Test(arguments: [
        ("Мост через реку закроют на два года, движение пойдёт по объездной дороге через старый город", true),
        ("पुराने शहर का पत्थर वाला पुल दो साल तक बंद रहेगा, दुकानदारों ने जताई चिंता", true),
        (String(repeating: "Мост закроют на два года ", count: 6), false),
        (String(repeating: "旧城的石桥将关闭两年", count: 5), false),
    ])
    func headingsOfOtherScripts(_ line: String, _ isHeading: Bool) {
        let document = Document(text: "\(line)\n\nText. More text.", language: .undetermined)
        #expect((document.sentences[0].kind == .heading) == isHeading)
    }

    @Test func linesAndParagraphs() {
        #expect(sentences("A heading\n\nA sentence.") == ["A heading", "A sentence."])
        let wrapped = "This is a long line of text that was wrapped by\nsomebody's editor at a width of fifty."
        #expect(sentences(wrapped) == [wrapped])
        #expect(sentences("Things:\n- One thing\n- Another thing") == ["Things:", "- One thing", "- Another thing"])
    }

    /// What is looked for eight bytes at a time is found at each of the eight.
    @Test(arguments: 0..<20)
    func anyPlaceInABlock(_ count: Int) {
        let padding = String(repeating: "B", count: count)
        let small = ["A\(padding) and i ran.", "then we ate."]
        #expect(sentences(small.joined(separator: " ")) == small)
        let capital = "A\(padding) and I ran. then we ate."
        #expect(sentences(capital) == [capital])
        for end in ["\n\n", "\r\n\r\n", "\r\r"] {
            #expect(sentences("A\(padding)\(end)B.") == ["A\(padding)", "B."])
        }
        #expect(sentences("A\(padding) ran; They left? Yes") == ["A\(padding) ran;", "They left?", "Yes"])
    }

    @Test(arguments: ["", " ", "\n\n\n", "...", "word", "!?!?", "\0\0", "a\u{FFFD}b", ". . .", "“”"])
    func neverTraps(_ text: String) {
        for sentence in sentences(text) { #expect(!sentence.isEmpty) }
        _ = Document(text: text)
    }
}
