import Reading
import TestSupport
import Testing

@Suite struct BrokenMarkupTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// What is wrong with a document in XML, which comes before a text that must not be lost.
    private func failure(_ xml: some Sequence<UInt8>, name: String = "a.xml") throws -> ReadingProblem? {
        let path = try folder.write(xml, to: name)
        let read = Outcome(path, try folder.write("Rest.", to: "rest.txt"))
        #expect(read.texts == ["Rest."])
        #expect(read.failures.count == 1)
        #expect(read.failures.first?.file == path)
        #expect(read.failures.first?.remedy.isEmpty == false)
        return read.failures.first
    }

    @Test func entitiesThatGrowAreRefused() throws {
        let declarations = (1..<10).map {
            "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">"
        }
        let problem = try failure(
            """
            <?xml version="1.0"?>
            <!DOCTYPE nitf [
            <!ENTITY l0 "lol">
            \(declarations.joined(separator: "\n"))
            ]>
            <nitf><body><body.content><p>&l9;</p></body.content></body></nitf>
            """.utf8)
        #expect(problem?.line == 3)
        #expect(problem?.what.contains("declares entities of its own (l0)") == true)
    }

    @Test func filesOfTheMachineStayWhereTheyAre() throws {
        let secret = try folder.write("secret", to: "secret")
        let problem = try failure(
            """
            <!DOCTYPE nitf [<!ENTITY x SYSTEM "file://\(secret)">]>
            <nitf><body><body.content><p>&x;</p></body.content></body></nitf>
            """.utf8)
        #expect(problem?.what.contains("declares entities") == true)
    }

    @Test(arguments: ["nitf", "rss", "feed", "newsItem"])
    func nestingWithoutEndIsAProblem(root: String) throws {
        let problem = try failure("<\(root)>\n\n\(String(repeating: "<a>", count: 10_000))".utf8, name: "a.nitf")
        #expect(problem?.line == 3)
        #expect(problem?.what.contains("nested deeper than") == true)
    }

    @Test func aDocumentThatIsCutOffSaysWhere() throws {
        let problem = try failure("<nitf>\n<body>\n<body.content><p>The river ro".utf8)
        #expect(problem?.line == 3)
        #expect(problem?.what.contains("not well-formed XML") == true)
        #expect(try failure("<?xml version=\"1.0\"?>\n".utf8) != nil)
        #expect(try failure("<nitf><body></nitf>".utf8)?.line == 1)
    }

    @Test func bytesInAWrongEncodingAreReplacedAndReported() throws {
        let xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss><channel><item><description>caf"
        let path = try folder.write(
            Array(xml.utf8) + [0xE9] + "</description></item></channel></rss>".utf8, to: "a.rss")
        let read = Outcome(path)
        #expect(read.texts == ["caf\u{FFFD}"])
        #expect(read.warnings.map(\.byte) == [xml.utf8.count])
    }

    @Test func encodingsThatADocumentNamesAreRead() throws {
        func item(_ encoding: String, _ bytes: [UInt8]) -> [UInt8] {
            Array("<?xml version='1.0' encoding='\(encoding)'?><rss><channel><item><description>".utf8) + bytes
                + "</description></item></channel></rss>".utf8
        }
        #expect(Outcome(try folder.write(item("ISO-8859-1", [0xE9, 0x93]), to: "a.rss")).texts == ["é“"])
        #expect(Outcome(try folder.write(item("Shift_JIS", [0x8A, 0x43]), to: "b.rss")).texts == ["海"])
        let utf16 =
            "<?xml version='1.0' encoding='UTF-16'?><rss><channel><item><description>ệ</description></item></channel></rss>"
        let bytes: [UInt8] = [0xFF, 0xFE] + utf16.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(Outcome(try folder.write(bytes, to: "c.xml")).texts == ["ệ"])
        #expect(try failure(item("nonesuch", [0x61]))?.what.contains("nonesuch") == true)
    }

    @Test func otherXMLIsNamed() throws {
        let problem = try failure(
            "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><p>x</p></svg>".utf8)
        #expect(problem?.line == 2)
        #expect(problem?.what == "XML with the root element <svg> is not read here")
    }
}
