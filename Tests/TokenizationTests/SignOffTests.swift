import Testing

@testable import Tokenization

@Suite struct SignOffTests {
    @Test(arguments: [
        ("The plan has three tasks. — VNS", "The plan has three tasks.", "VNS"),
        ("Shares rose. (Reuters)", "Shares rose.", "Reuters"),
        ("The sea was calm./AFP", "The sea was calm.", "AFP"),
        ("“All is well.” (TTXVN)", "“All is well.”", "TTXVN"),
        ("It ended.\n\nVNA/VNS", "It ended.", "VNA/VNS"),
        ("It ended. — XYZ", "It ended.", "XYZ"),
        ("It ended.\n— VNS\n", "It ended.", "VNS"),
        ("It ended. EFE\n\njlr/mcm/ros", "It ended.", "EFE"),
        ("It ended. (ANSA).\n\nYM2-GUS/CR", "It ended.", "ANSA"),
        ("It ended.\n(dwa/bst)", "It ended.", nil),
        ("It ended.\nmsi/ akub/", "It ended.", nil),
        ("It ended.\n\ndpa hkl yyzz n1", "It ended.", nil),
        ("It ended.\njane@example.com\n(끝)", "It ended.", nil),
        ("桥修好了。（完）", "桥修好了。", nil),
    ])
    func signOff(_ text: String, _ rest: String, _ agency: String?) {
        let document = Document(text: text, language: .english)
        #expect(document.sentences.map { document.text(of: $0) } == [rest])
        #expect(document.dateline?.agency == agency)
        #expect(document.dateline?.range.isEmpty == true)
    }

    @Test(arguments: [
        "“One small step.” — NASA", "It is run by AFP", "They call it (BBC)", "He works for Reuters.", "VNS",
        "The ship - a tanker - sank.", "It pays and/or costs.",
        "It ended.\nNobody knows why", "It ended.\nReuters said no more.", "It ended.\n\nTCP/IP",
        "It ended.\n\ninput/output", "Pairs\n\nand/or", "It ended.\nBBC Radio 4", "It ended.\n@townhall",
        "It ended.\n\nReuters wins a Pulitzer",
    ])
    func noSignOff(_ text: String) {
        #expect(Document(text: text, language: .english).dateline == nil)
    }
}
