import Reading
import TestSupport
import Testing

@Suite struct TextTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func aFileIsOneArticleCalledByItsPath() throws {
        let path = try folder.write("Rain fell.\r\n\r\nRivers rose.\r\n", to: "rain.txt")
        let read = Outcome(path)
        #expect(read.records == [Record(id: path, bytes: Array("Rain fell.\r\n\r\nRivers rose.\r\n".utf8), file: path)])
        #expect(read.problems.isEmpty)
    }

    @Test func anEmptyFileIsAnEmptyArticle() throws {
        let read = Outcome(try folder.write("", to: "empty.txt"))
        #expect(read.texts == [""])
        #expect(read.problems.isEmpty)
    }

    @Test(
        arguments: [
            (bytes: [0xEF, 0xBB, 0xBF, 0x68, 0x69], text: "hi"),
            (bytes: [0xFF, 0xFE, 0x68, 0, 0xE9, 0, 0x3D, 0xD8, 0, 0xDE], text: "hé😀"),
            (bytes: [0xFE, 0xFF, 0, 0x68, 0x1E, 0xC7], text: "hệ"),
            (bytes: [0xEF, 0xBB, 0xBF], text: ""),
        ] as [(bytes: [UInt8], text: String)])
    func byteOrderMarksAreDroppedAndSayTheEncoding(bytes: [UInt8], text: String) throws {
        let read = Outcome(try folder.write(bytes, to: "a.txt"))
        #expect(read.texts == [text])
        #expect(read.problems.isEmpty)
    }

    @Test func utf16WithoutAMarkIsReadWithAWarning() throws {
        let text = "Rain fell on the hills."
        let read = Outcome(try folder.write(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "a.txt"))
        #expect(read.texts == [text])
        #expect(read.warnings.count == 1)
    }

    @Test(
        arguments: [
            (bytes: [0x61, 0xFF, 0x62, 0xFE], first: 1),
            (bytes: [0x61, 0x62, 0xE1, 0xBB], first: 2),
            (bytes: [0xEF, 0xBB, 0xBF, 0x61, 0xED, 0xA0, 0x80, 0xF5], first: 4),
            (bytes: [0xC0, 0x80, 0xF0, 0x9F, 0x98], first: 0),
        ] as [(bytes: [UInt8], first: Int)])
    func invalidBytesAreReplacedAsTheStandardLibraryDoesWithOneWarning(bytes: [UInt8], first: Int) throws {
        let read = Outcome(try folder.write(bytes, to: "a.txt"))
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        #expect(read.texts == [String(decoding: body, as: UTF8.self)])
        #expect(read.problems.map(\.byte) == [first])
        #expect(read.failures.isEmpty)
    }

    @Test func invalidBytesAreFoundFarFromTheStart() throws {
        let bytes = Array(repeating: UInt8(ascii: "a"), count: 600_000) + [0xE1, 0x62]
        let read = Outcome(try folder.write(bytes, to: "a.txt"))
        #expect(read.texts.first?.hasSuffix("aaa\u{FFFD}b") == true)
        #expect(read.problems.map(\.byte) == [600_000])
    }

    @Test func halfASurrogatePairIsReplaced() throws {
        let read = Outcome(try folder.write([0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0x62, 0, 0x00, 0xDC, 0x63], to: "a.txt"))
        #expect(read.texts == ["a\u{FFFD}b\u{FFFD}\u{FFFD}"])
        #expect(read.problems.map(\.byte) == [4])
    }

    @Test func nulBytesBecomeSpacesWithOneWarning() throws {
        let read = Outcome(try folder.write("Rain\0fell. \0\0", to: "a.txt"))
        #expect(read.texts == ["Rain fell.   "])
        #expect(read.problems.map(\.byte) == [4])
        #expect(read.failures.isEmpty)
    }

    @Test func charactersMayStandAcrossTheChunksOfAFile() throws {
        // Three bytes a character, so chunks of 2ⁿ bytes cut some of them; shifted, so that every cut is seen.
        for shift in 0..<3 {
            let text = String(repeating: "x", count: shift) + String(repeating: "ệ", count: 200_000)
            let read = Outcome(try folder.write(text, to: "a.txt"))
            #expect(read.texts == [text])
            #expect(read.problems.isEmpty)
        }
    }

    @Test func aLongLineIsReadWhole() throws {
        let count = 1_000_000
        let read = Outcome(try folder.write(repeatElement(0x61, count: count), to: "a.txt"))
        #expect(read.records.map(\.bytes.count) == [count])
    }

    @Test func sentencesComeOneALineAndArticlesBetweenBlankLines() throws {
        let path = try folder.write("\n\n One here. \r\nTwo — hệ.\r\n \r\n\r\nThree.", to: "a.sentences")
        let read = Outcome(path)
        #expect(read.records.map(\.id) == ["\(path):3", "\(path):7"])
        #expect(read.records.map(\.line) == [3, 7])
        #expect(read.texts == ["One here.\nTwo — hệ.", "Three."])
        let cut = read.records.map { record in
            record.sentenceRanges?.map { String(decoding: record.bytes[$0], as: UTF8.self) }
        }
        #expect(cut == [["One here.", "Two — hệ."], ["Three."]])
    }

    @Test func theFormatOfAnInputCanBeSet() throws {
        let path = try folder.write("One.\nTwo.\n", to: "a.txt")
        #expect(Outcome(path, format: .sentences).records.first?.sentenceRanges == [0..<4, 5..<9])
    }
}
