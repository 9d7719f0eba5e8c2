import Testing

@testable import Precis

/// A picture's credit gives its caption away.
struct CaptionTests {
    private static let lead = "The council of the old town voted on Monday to close the stone bridge for two years."
    private static let end = "Traders by the river said that the closing of the bridge would cost them their customers."

    private func told(_ text: String) -> [String] {
        Summarizer(.lead).summarize(Document(text: text, language: .english), length: .sentences(9))
            .sentences.map(\.text)
    }

    @Test(arguments: [
        // On one line.
        "Masons drive piles beside the stone bridge last week. Photo: Tom Ashby",
        "Masons drive piles beside the stone bridge. It is their third winter there. Picture: Town Council",
        "Cầu đá nhìn từ trên cao sáng nay. Ảnh: Quốc Huy",
        "Le pont de pierre est fermé depuis lundi. Crédit photo : Léa Morin",
        "Die alte Brücke ist seit Montag gesperrt. Bild: Jana Pohl",
        "Masons drive piles beside the stone bridge last week. (Photo by Tom Ashby)",
        // The credit on a line of its own.
        "Masons drive piles beside the stone bridge last week.\nPhoto: Tom Ashby",
        "Die alte Brücke ist seit Montag gesperrt.\nFoto: Jana Pohl",
        "Le pont de pierre est fermé depuis lundi.\nPhoto : Léa Morin",
        // An agency alone.
        "El puente viejo está cerrado desde el lunes. EFE",
        "Le pont de pierre est fermé. © 2019 AFP",
        "Masons drive piles beside the stone bridge.\nReuters",
    ])
    func aCaptionIsNotTold(_ caption: String) {
        #expect(told("\(Self.lead)\n\n\(caption)\n\n\(Self.end)") == [Self.lead, Self.end], "\(caption)")
        #expect(told("\(caption)\n\n\(Self.lead)\n\n\(Self.end)") == [Self.lead, Self.end], "\(caption)")
    }

    @Test(arguments: [
        // Longer than a caption.
        """
        Masons have driven piles beside the stone bridge since last week, and the noise of it has woken the children of \
        the school by the river, the mayor said on Monday. She has asked for the work to begin at nine in the morning \
        and not at seven. Photo: Tom Ashby
        """,
        // Where every line is a paragraph.
        "She went to the bridge.\nMasons drive piles beside the stone bridge last week.\nPhoto: Tom Ashby",
        // The names of agencies within text, and what only looks like a credit.
        "The ministry spoke to Reuters. It did not speak to the council of the town.",
        "He left. The council had a photographer at the bridge.",
        // Sentences that begin as credits do.
        "The jury met on Friday. Photograph by Ann Bell won the first prize of the fair.",
        "She kept at it for a year. Photo by photo, she pieced together the last hours of the ship.",
        "The rule is old. Photo credit must be given to the agency within ten days.",
        "The phone has three cameras. Battery: poor. Photos: excellent.",
        "The museum lists what the flood took. Paintings: 12. Photos: 300.",
    ])
    func textIsTold(_ line: String) {
        #expect(told("\(Self.lead)\n\n\(line)\n\n\(Self.end)").count > 3, "\(line)")
    }

    @Test(arguments: [
        "The survey of the masons paints a bleak picture: one pier in four is older than the town.",
        "The mayor was asked about the video: it was made in spring, and nobody had told her of the piers.",
        "She wore her grandfather's watch: the river had not stopped it in all of the eighty years.",
    ])
    func aColonMakesNoCredit(_ sentence: String) {
        #expect(told("\(Self.lead)\n\n\(sentence)\n\n\(Self.end)") == [Self.lead, sentence, Self.end], "\(sentence)")
    }

    @Test(
        arguments: [" Reuters", "\n© 2026 The Herald", "\n© 2026 The Herald."],
        ["", "\n\nShare this article with your friends."])
    func aStorysLastParagraphMayBeSigned(_ owner: String, _ furniture: String) {
        let last = "The bridge was built by masons of the town in 1875."
        #expect(told("\(Self.lead)\n\n\(Self.end)\n\n\(last)\(owner)\(furniture)").contains(last))
    }

    @Test func aTextOfOneLineHasNoCaptions() {
        #expect(
            told("Masons drive piles. The bridge is shut. Photo: Tom Ashby") == [
                "Masons drive piles.", "The bridge is shut.",
            ])
    }
}
