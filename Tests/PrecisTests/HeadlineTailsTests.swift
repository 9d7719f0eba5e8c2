import Testing

@testable import Precis

@Suite("Headline tails")
struct HeadlineTailsTests {
    private static func documents(_ titles: [String]) -> [Document] {
        titles.map { Document(text: "Rain fell.", title: $0, language: .english) }
    }

    @Test(
        "what ends many headlines is furniture",
        arguments: [
            " - The Daily Post", " – Le Jour", " — Le Jour", " | Sport", ": car news, photos, scoops", " : infos",
            " (AP)", " · Tin nhanh", " / Opinion",
        ])
    func furniture(tail: String) {
        let names = (1...12).map { "Story - number \($0)" }
        let documents = Self.documents(names.map { $0 + tail } + ["Rain \(tail)"])
        let tails = HeadlineTails(documents)
        #expect(documents.map { tails.removed(from: $0).title } == names + ["Rain"])
        #expect(tails.removed(from: Document(text: "Rain.", title: tail)).title == tail)
        let other = Document(text: "Rain.", title: "Storm - the day after")
        #expect(tails.removed(from: other).title == other.title)
    }

    @Test("a tail of few headlines, of one story told again, of fewer than a hundredth, or of no headline is kept")
    func kept() {
        let few = (1...9).map { "Story \($0) - The Daily Post" }
        let again = [String](repeating: "Re: the key in escrow", count: 40)
        let inWords = (1...40).map { "Well-known face number \($0) re-elected:yes" }
        for titles in [few, again, inWords, ["", "-", " - ", "(AP)", " (AP)", ": x", "a:"]] {
            let documents = Self.documents(titles)
            let tails = HeadlineTails(documents)
            #expect(documents.map { tails.removed(from: $0).title } == titles)
        }
        let rare = Self.documents((1...12).map { "Story \($0) | Sport" } + (1...1200).map { "Report \($0)" })
        #expect(HeadlineTails(rare).removed(from: rare[0]).title == "Story 1 | Sport")
        let untitled = Document(text: "Rain.")
        #expect(HeadlineTails([untitled]).removed(from: untitled).title == nil)
    }

    @Test("nothing else of the document changes")
    func rest() {
        let documents = (1...10).map {
            Document(
                id: "\($0)", bytes: Array("Rain fell. It stopped.".utf8), title: "Story \($0) | Sport",
                date: "2025-01-0\($0 % 9 + 1)", language: .english, splitting: $0 % 2 == 0)
        }
        let tails = HeadlineTails(documents)
        for document in documents {
            let short = tails.removed(from: document)
            #expect(short.title == "Story \(document.id)")
            #expect(short.bytes == document.bytes && short.sentences == document.sentences)
            #expect(short.id == document.id && short.date == document.date && short.isSplit == document.isSplit)
            #expect(short.split().title == short.title)
        }
    }
}
