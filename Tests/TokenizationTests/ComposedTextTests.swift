import Testing

@testable import Tokenization

@Suite("Composed text")
struct ComposedTextTests {
    static let texts = [
        "", "plain", "Trường Đại học Nông Lâm. Đường phố ở Huế.", "Élysée.À Carry-le-Rouet, l'été.", "서울시는 버스", "がぎぐ",
        "क़ख़ग़", "\u{301}\u{302}a", "a\u{301}", "Å \u{212B} \u{2126}", "q\u{323}\u{307}", "q\u{307}\u{323}x",
        String(repeating: "ế\u{323}\u{20DD}", count: 40), "\u{1100}\u{1161}\u{11A8}\u{11A8}", "12345678\u{300}",
    ]

    private static func normalized(_ text: String, _ form: ([UInt32]) -> [UInt32]) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in form(text.unicodeScalars.map(\.value)) { Scalars.encode(scalar) { bytes.append($0) } }
        return bytes
    }

    @Test("what is composed is as the normaliser has it, and places are moved there and back", arguments: texts)
    func places(text: String) {
        let composed = Self.normalized(text, Normalizer.shared.composed)
        for source in [Array(text.utf8), composed, Self.normalized(text, Normalizer.shared.decomposed)] {
            let result = ComposedText(source)
            #expect(result.bytes == composed && result.source == source)
            #expect(result.sourceOffset(0) == 0 && result.sourceOffset(composed.count) == source.count)
            var last = 0
            for offset in composed.indices {
                let place = result.sourceOffset(offset)
                #expect(place >= last && place <= source.count)
                last = place
                let isStart = composed[offset] & 0xC0 != 0x80
                if isStart, place < source.count { #expect(source[place] & 0xC0 != 0x80) }
                if source == composed { #expect(place == offset) }
            }
            for offset in source.indices { #expect(result.composedOffset(offset) <= composed.count) }
        }
    }

    @Test("a byte order mark is no text, and counts where places in what was given are asked for", arguments: texts)
    func byteOrderMark(text: String) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        for source in [Array(text.utf8), Self.normalized(text, Normalizer.shared.decomposed)] {
            let (plain, marked) = (ComposedText(source), ComposedText(mark + source))
            #expect(marked.bytes == plain.bytes && marked.source == mark + source)
            for offset in 0...plain.bytes.count {
                #expect(marked.sourceOffset(offset) == plain.sourceOffset(offset) + 3)
            }
            for offset in 0...source.count {
                #expect(marked.composedOffset(offset + 3) == plain.composedOffset(offset))
            }
            #expect((0..<3).allSatisfy { marked.composedOffset($0) == 0 })
        }
        let source = mark + Array("It rained. Snow fell.".utf8)
        let document = Document(bytes: source, language: .english, sentenceRanges: [0..<13, 14..<24])
        #expect(document.sentences.map(\.range) == [0..<10, 11..<21])
        #expect(document.sentences.map { document.sourceRange(of: $0.range) } == [3..<13, 14..<24])
        #expect(Array(document.text.utf8) == source && document.text(of: document.sentences[0]) == "It rained.")
    }

    @Test("a text has the same sentences in every normal form, at the places where it has them")
    func sentences() {
        let text = """
            Hà Nội (TTXVN) – Ông đã nộp thuế.Ảnh: Ánh Tâm. Xe đăng kiểm 50-07 V. Tại đây, hàng ngày có đội “cò”; Nơi ấy đông \
            người.

            A-t-il été élu ? C'est bien établi.Évreux ne vote pas.
            """
        let composed = Document(text: text, language: .vietnamese)
        let source = Self.normalized(text, Normalizer.shared.decomposed)
        let decomposed = Document(bytes: source, language: .vietnamese)
        #expect(decomposed.sentences == composed.sentences && decomposed.bytes == composed.bytes)
        #expect(composed.sentences.count > 5 && decomposed.dateline?.place == composed.dateline?.place)
        for sentence in decomposed.sentences {
            let range = decomposed.sourceRange(of: sentence.range)
            #expect(Array(decomposed.text(of: sentence).utf8) == Array(source[range]))
            #expect(decomposed.text(of: sentence) == composed.text(of: sentence))
        }
        let given = composed.sentences.map { decomposed.sourceRange(of: $0.range) }
        let split = Document(bytes: source, language: .vietnamese, sentenceRanges: given)
        #expect(split.sentences.map(\.range) == composed.sentences.map(\.range))
        #expect(WordHashes.of(source) == WordHashes.of(Array(text.utf8)))
    }
}
