import LinearAlgebra
import Testing

@testable import Precis

/// Phrases are found where a search letter by letter finds them.
@Suite struct PhraseTableTests {
    private static let phrases = [
        "©", "by", "photo:", "photo credit:", "(foto:", "ảnh:", "đọc thêm", "теги:", "фото:", "© afp", "click here",
        "click", "記事", "été", "œuvre de",
    ]

    @Test(arguments: [
        ("Click HERE now", true), ("a double-click", true), ("clicking", true), ("unclicked", false),
        ("Bối cảnh: một", false), ("Ảnh: TTXVN", true), ("ẢNH: TTXVN", true), ("ĐỌC THÊM", true),
        ("Стратеги: а", false),
        ("Теги: а", true), ("この記事は", true), ("ÉTÉ", true), ("Été", true), ("bête", false), ("ŒUVRE DE", true),
        ("", false),
        ("b", false), ("baby", false), ("By", true), ("\u{A9}", true), ("(Foto: dpa)", true), ("x(foto: dpa)", false),
    ])
    func held(text: String, isHeld: Bool) {
        let table = PhraseTable(Self.phrases.joined(separator: "\n"))
        #expect(Array(text.utf8).withUnsafeBufferPointer(table.isHeld) == isHeld, "\(text)")
    }

    /// The end is that of the phrase that stands first in the list, of several that begin at a place.
    @Test func firstOfList() {
        let table = PhraseTable("click here", "click")
        let other = PhraseTable("click\nclick here")
        Array("Click here".utf8).withUnsafeBufferPointer { text in
            #expect(table.end(in: text, at: 0) == 10)
            #expect(other.end(in: text, at: 0) == 5)
            #expect(table.end(in: text, at: 1) == nil)
            #expect(table.end(in: text, at: 9) == nil)
        }
    }

    /// Against a search for each phrase at each place, in texts made of the phrases' own parts.
    @Test func searchOfAllPlaces() {
        var random = SeededGenerator(seed: 41)
        let parts =
            Self.phrases + ["b", "y", " ", "p", "ho", "to", "C", "LICK", "here", "É", "é", "т", "ảnh", "-", "("]
        for two in [true, false] {
            let phrases = Self.phrases.filter { two || $0 != "by" }
            let table = PhraseTable(phrases.joined(separator: "\n"))
            for _ in 0..<2000 {
                let count = Int.random(in: 0..<6, using: &random)
                let text = (0..<count).map { _ in parts.randomElement(using: &random)! }.joined()
                let bytes = Array(text.utf8)
                let found = bytes.indices.first { place in phrases.contains { Self.stands($0, in: text, at: place) } }
                #expect(bytes.withUnsafeBufferPointer(table.isHeld) == (found != nil), "\(text)")
            }
        }
    }

    /// Whether a phrase stands at a byte of a text as it is, with a capital or all in capitals, letters of ASCII in any
    /// case, and no letter before it where it begins with one or with a sign of ASCII.
    private static func stands(_ phrase: String, in text: String, at place: Int) -> Bool {
        func small(_ text: String) -> [UInt8] { text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }
        let spellings = [phrase, phrase.prefix(1).uppercased() + phrase.dropFirst(), phrase.uppercased()].map(small)
        let bytes = small(text)
        guard spellings.contains(where: { bytes[place...].starts(with: $0) }) else { return false }
        let before = String(decoding: text.utf8.prefix(place), as: UTF8.self).unicodeScalars.last
        guard let first = phrase.unicodeScalars.first, first.isASCII || first.properties.isAlphabetic,
            first.value < 0x2000
        else { return true }
        return before?.properties.isAlphabetic != true || before!.value >= 0x2000
    }
}
