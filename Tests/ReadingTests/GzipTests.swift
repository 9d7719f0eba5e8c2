import Reading
import TestSupport
import Testing

@Suite struct GzipTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// A gzip file (RFC 1952) of blocks that are stored and not compressed (RFC 1951, 3.2.4).
    private func gzip(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
        var rest = Array(bytes)[...]
        repeat {
            let block = rest.prefix(0xFFFF)
            rest = rest.dropFirst(block.count)
            file.append(rest.isEmpty ? 1 : 0)
            file += littleEndian(UInt16(block.count)) + littleEndian(~UInt16(block.count)) + block
        } while !rest.isEmpty
        return file + littleEndian(crc(bytes)) + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
    }

    private func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private func crc(_ bytes: some Collection<UInt8>) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
    }

    @Test func aCompressedFileIsReadAsWhatItHolds() throws {
        // printf 'Rain fell on the hills all night. Rain fell on the hills all day.\n' | gzip -9n | xxd -p
        let hex =
            "1f8b08000000000002030b4acccc53484bcdc951c8cf5328c94855c8c8ccc9295648040ae465a66794e82904e156919258a9c70500dd770d4242000000"
        let digits = hex.utf8.map { UInt8($0 < 0x3A ? $0 - 0x30 : $0 - 0x57) }
        let bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        let path = try folder.write(bytes, to: "a.txt.gz")
        let read = Outcome(path)
        #expect(read.texts == ["Rain fell on the hills all night. Rain fell on the hills all day.\n"])
        #expect(read.records.map(\.id) == [path])
        #expect(read.problems.isEmpty)
    }

    @Test func anyFormatMayBeCompressed() throws {
        #expect(
            Outcome(try folder.write(gzip("{\"text\": \"a\"}\n{\"text\": \"b\"}".utf8), to: "a.jsonl.gz")).texts == [
                "a", "b",
            ])
        #expect(Outcome(try folder.write(gzip("<p>a</p>".utf8), to: "a.html.gz")).texts == ["a"])
        #expect(Outcome(try folder.write(gzip("id,text\n1,a\n".utf8), to: "unnamed")).texts == ["a"])
        #expect(Outcome(try folder.write(gzip([0xFF, 0xFE, 0x61, 0]), to: "utf16.txt.gz")).texts == ["a"])
        #expect(Outcome(try folder.write(gzip([]), to: "empty.gz")).texts == [""])
    }

    @Test func membersAreReadOneAfterAnother() throws {
        let long = String(repeating: "Rain fell. ", count: 8_000)
        let file = gzip(long.utf8) + gzip("Then it stopped.".utf8)
        #expect(Outcome(try folder.write(file, to: "a.txt.gz")).texts == [long + "Then it stopped."])
        #expect(Outcome(try folder.write(file + [0, 0, 0], to: "padded.txt.gz")).problems.isEmpty)
    }

    /// The first bytes of a file are read before the rest, so that a member's header may lie in both.
    @Test func aHeaderMayGoOnInTheNextChunk() throws {
        let second = gzip("Then it stopped.".utf8)
        // A name, a comment and a checksum of the header (RFC 1952, 2.3).
        var header: [UInt8] = [0x1F, 0x8B, 8, 0b11010, 0, 0, 0, 0, 0, 255] + "name\0comment\0".utf8
        header += littleEndian(UInt16(truncatingIfNeeded: crc(header)))
        let member = header + second.dropFirst(10)
        for text in 4096 - header.count...4096 {
            let first = String(repeating: "Rain. ", count: text / 6)
            let stored = gzip(first.utf8.prefix(text - 23))
            let read = Outcome(try folder.write(stored + member, to: "a.txt.gz"))
            #expect(read.texts.first?.hasSuffix("Then it stopped.") == true, "header at \(stored.count)")
            #expect(read.problems.isEmpty, "header at \(stored.count)")
        }
    }

    @Test func noCutGoesUnnoticed() throws {
        let whole = gzip("Rain fell on the hills.".utf8) + gzip("Then it stopped.".utf8)
        let first = gzip("Rain fell on the hills.".utf8).count
        for length in 2..<whole.count where length != first {
            let read = Outcome(try folder.write(whole.prefix(length), to: "a.txt.gz"))
            #expect(read.failures.map(\.byte) == [length], "cut at \(length)")
        }
    }

    @Test func aFileThatIsCutOffSaysSoAndKeepsTheRecordsBefore() throws {
        let lines = (0..<8_000).map { "{\"id\": \($0), \"text\": \"Rain.\"}\n" }.joined()
        let whole = gzip(lines.utf8)
        let path = try folder.write(whole.prefix(whole.count / 2), to: "a.jsonl.gz")
        let read = Outcome(path, try folder.write("Rest.", to: "b.txt"))
        #expect(read.records.count > 2000)
        #expect(read.texts.last == "Rest.")
        #expect(read.failures.map(\.byte) == [whole.count / 2])
        #expect(read.failures.first?.what.contains("cut off") == true)
    }

    @Test func damageIsFound() throws {
        var file = gzip("Rain fell on the hills.".utf8)
        file[20] ^= 1
        let read = Outcome(try folder.write(file, to: "a.txt.gz"))
        #expect(read.records.isEmpty)
        #expect(read.failures.first?.what == "the gzip data is damaged (the checksum is another)")
        #expect(read.failures.first?.byte == file.count)
    }

    @Test func archivesInsideAreNamed() throws {
        let read = Outcome(try folder.write(gzip("%PDF-1.7".utf8), to: "a.pdf.gz"))
        #expect(read.failures.map(\.what) == ["this is a PDF document, not text"])
    }
}
