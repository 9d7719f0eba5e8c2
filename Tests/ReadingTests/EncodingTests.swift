import Reading
import TestSupport
import Testing

@Suite struct EncodingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func texts(_ bytes: [UInt8], _ name: String, encoding: String?) throws -> [String] {
        InputReader(inputs: [try folder.write(bytes, to: name)], encoding: encoding).compactMap { event in
            if case .record(let record) = event { record.text } else { nil }
        }
    }

    /// What spreadsheets write: `id;text`, `1;Café – £3`.
    private static let row: [UInt8] = Array("id;text\r\n1;Caf".utf8) + [0xE9, 0x20, 0x96, 0x20, 0xA3, 0x33, 0x0D, 0x0A]

    @Test(arguments: ["windows-1252", "WINDOWS-1252", "cp1252", "latin1"])
    func aNamedEncodingIsRead(_ encoding: String) throws {
        #expect(try texts(Self.row, "a.csv", encoding: encoding) == ["Café – £3"])
    }

    @Test func withoutItABytesIsReplacedAndTheWarningSaysWhatToDo() throws {
        let read = Outcome(try folder.write(Self.row, to: "a.csv"))
        #expect(read.texts == ["Caf\u{FFFD} \u{FFFD} \u{FFFD}3"])
        #expect(read.warnings.count == 1 && read.warnings[0].remedy.contains("--input-encoding windows-1252"))
    }

    /// A byte order mark and what a document says of itself are surer than an option that is of all inputs.
    @Test func whatAFileSaysOfItselfComesFirst() throws {
        #expect(try texts([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "a.txt", encoding: "windows-1252") == ["é"])
        #expect(try texts([0xFF, 0xFE, 0xE9, 0], "b.txt", encoding: "windows-1252") == ["é"])
        let page = "<html><head><meta charset=utf-8></head><body><p>Café</p></body></html>"
        #expect(try texts(Array(page.utf8), "c.html", encoding: "windows-1252") == ["Café"])
        #expect(try texts([0x68, 0, 0xE9, 0], "d.txt", encoding: "utf-16le") == ["hé"])
        #expect(try texts(Array("é".utf8), "e.txt", encoding: "utf-8") == ["é"])
    }

    /// One encoding is named for a folder in which some files are UTF-8.
    @Test func whatIsUTF8IsReadAsSuch() throws {
        #expect(try texts(Array("Café – £3".utf8), "a.txt", encoding: "windows-1252") == ["Café – £3"])
        #expect(try texts([0x43, 0x61, 0x66, 0xE9], "b.txt", encoding: "windows-1252") == ["Café"])
        // "Â" and a byte more is UTF-8, and the end of the text is not.
        #expect(try texts([0xC2, 0xA3, 0x33, 0x20, 0xE9, 0x20], "c.txt", encoding: "latin1") == ["Â£3 é "])
        // In encodings of two bytes a character can look like it.
        #expect(try texts([0xC4, 0xA3], "d.txt", encoding: "gbk") == ["模"])
        let events = Array(InputReader(inputs: [folder.path + "/a.txt"], encoding: "windows-1252"))
        guard case .problem(let told) = events.first else { return #expect(Bool(false)) }
        #expect(told.severity == .warning && told.what.contains("read as UTF-8"))
    }

    @Test func namesThatAreNone() {
        #expect(InputReader.knows(encoding: "windows-1252") && InputReader.knows(encoding: "utf-8"))
        #expect(!InputReader.knows(encoding: "windows-9999") && !InputReader.knows(encoding: ""))
    }
}
