import Foundation
import Reading
import TestSupport
import Testing

@Suite struct InputTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func foldersAreWalkedInByteOrderOfTheNames() throws {
        for name in ["b.txt", "a/z.txt", "a/c/1.txt", "a.txt", "B.txt", "é.txt", ".hidden", ".git/config"] {
            try folder.write(name, to: name)
        }
        let order = ["B.txt", "a/c/1.txt", "a/z.txt", "a.txt", "b.txt", "é.txt"]
        let read = Outcome(folder.path)
        #expect(read.texts == order)
        #expect(read.records.map(\.id) == order.map { folder.path + "/" + $0 })
        #expect(Outcome(folder.path + "/").records.map(\.id) == read.records.map(\.id))
        #expect(read.problems.isEmpty)
    }

    @Test func inputsComeInTheOrderGiven() throws {
        let one = try folder.write("1", to: "one.txt")
        let two = try folder.write("2", to: "two.txt")
        #expect(Outcome(two, one, two).texts == ["2", "1", "2"])
        #expect(Outcome().problems.isEmpty)
    }

    @Test func whatCannotBeOpenedNeverStopsTheRest() throws {
        let path = try folder.write("Rain.", to: "a.txt")
        let missing = folder.path + "/missing.txt"
        let read = Outcome(missing, path)
        #expect(read.texts == ["Rain."])
        #expect(read.problems.map(\.description) == ["\(missing): there is no such file or folder; check the path"])
        let link = folder.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "gone")
        let told = "\(link): this is a link to gone, which is not there; mend or remove the link"
        #expect(Outcome(link).problems.map(\.description) == [told])
        for words in ["The river rose over the town.", String(repeating: "rain and ", count: 100)] {
            #expect(Outcome(words).failures.first?.remedy.contains("a text itself is piped in") == true)
        }
        #expect(Outcome("my notes of monday.txt").failures.map(\.remedy) == ["check the path"])
        #expect(Outcome("https://x.example/a.html").failures.map(\.what) == ["nothing is fetched from the network"])
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func aFileThatMayNotBeReadIsAProblem() throws {
        let path = try folder.write("Rain.", to: "a.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        #expect(Outcome(path).failures.map(\.what) == ["permission to read it is denied"])
    }

    @Test func aFileWithoutRecordsIsAWarning() throws {
        for name in ["a.jsonl", "a.json", "a.csv", "a.sentences"] {
            let read = Outcome(try folder.write("\n", to: name))
            #expect(read.records.isEmpty)
            #expect(read.problems.map(\.severity) == [.warning])
        }
    }

    @Test func aFolderWithoutFilesIsAProblem() throws {
        try folder.write("x", to: ".hidden")
        let read = Outcome(folder.path)
        #expect(read.failures.map(\.what) == ["the folder holds no file that can be read"])
    }

    @Test(
        arguments: [
            (bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], says: "a PNG image"),
            (bytes: Array("%PDF-1.7\n".utf8), says: "a PDF document"),
            (bytes: [0x50, 0x4B, 0x03, 0x04, 0x14], says: "a ZIP archive"),
            (bytes: [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], says: "UTF-32"),
        ] as [(bytes: [UInt8], says: String)])
    func binaryFilesGivenByNameAreFailures(bytes: [UInt8], says: String) throws {
        // Whatever the name promises.
        for name in ["a.txt", "a.jsonl", "a"] {
            let read = Outcome(try folder.write(bytes, to: name))
            #expect(read.records.isEmpty)
            #expect(read.failures.count == 1)
            #expect(read.failures.first?.what.contains(says) == true)
            #expect(read.failures.first?.remedy.isEmpty == false)
        }
    }

    @Test func randomBytesAreNoText() throws {
        // The high bytes of a linear congruential generator (Knuth, MMIX).
        var state: UInt64 = 7
        let bytes = (0..<5000).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(state >> 56)
        }
        #expect(Outcome(try folder.write(bytes, to: "a.txt")).failures.map(\.what) == ["this is binary data, not text"])
    }

    @Test func binaryFilesInAFolderAreSkippedWithAWarning() throws {
        try folder.write("Rain.", to: "a.txt")
        let pdf = try folder.write("%PDF-1.7", to: "b.pdf")
        let few = Outcome(folder.path)
        #expect(few.texts == ["Rain."])
        let told = "\(pdf): skipped: this is a PDF document, not text; extract its text first (pdftotext)"
        #expect(few.problems.map(\.description) == [told])

        // What may hold an article is told with what to do, however many pictures there are.
        for i in 0..<9 { try folder.write("GIF89a", to: "\(i).gif") }
        for i in 1...4 { try folder.write("Rar!", to: "c/\(i).rar") }
        let many = Outcome(folder.path)
        #expect(many.texts == ["Rain."])
        #expect(
            many.problems.map(\.description) == [
                told,
                "\(folder.path): 4 files were skipped, each a RAR archive (c/1.rar, c/2.rar, c/3.rar, …); "
                    + "unpack it first and give the folder",
                "\(folder.path): 9 files without text were skipped (9 × a GIF image)",
            ])
        #expect(many.failures.isEmpty)
    }

    /// A ZIP archive by its first local header (APPNOTE 4.3.7): what is in it tells what to do.
    @Test(
        arguments: [
            (first: "[Content_Types].xml", then: "word/document.xml", says: "an Office document", remedy: "plain text"),
            (first: "[Content_Types].xml", then: "xl/workbook.xml", says: "a spreadsheet", remedy: "CSV"),
            (first: "_rels/.rels", then: "ppt/slides/slide1.xml", says: "an Office document", remedy: "plain text"),
            (
                first: "mimetypeapplication/vnd.oasis.opendocument.text", then: "", says: "an Office document",
                remedy: "plain text"
            ),
            (
                first: "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", then: "", says: "a spreadsheet",
                remedy: "CSV"
            ),
            (first: "mimetypeapplication/epub+zip", then: "", says: "an e-book (EPUB)", remedy: "unpack"),
            (first: "monday/story.txt", then: "", says: "a ZIP archive", remedy: "unpack"),
        ])
    func archivesAreToldApart(first: String, then: String, says: String, remedy: String) throws {
        let header: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26)
        let path = try folder.write(header + Array(first.utf8) + [0, 1, 2] + Array(then.utf8), to: "a.txt")
        let failure = try #require(Outcome(path).failures.first)
        #expect(failure.what == "this is \(says), not text" && failure.remedy.contains(remedy))
    }

    @Test(arguments: [("ftypheic", "a HEIF image"), ("ftypavif", "an AVIF image"), ("ftypisom", "an MP4 file")])
    func picturesAndFilmsOfOneContainerAreToldApart(brand: String, says: String) throws {
        let path = try folder.write([0, 0, 0, 0x18] + Array(brand.utf8), to: "a")
        #expect(Outcome(path).failures.map(\.what) == ["this is \(says), not text"])
    }

    @Test func linksAreFollowedButNotInCircles() throws {
        try folder.write("Rain.", to: "a/a.txt")
        for (link, target) in [("/a/back", ""), ("/b", "/a/a.txt")] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + link, withDestinationPath: folder.path + target)
        }
        let read = Outcome(folder.path)
        #expect(read.texts == ["Rain.", "Rain."])
        #expect(read.warnings.map(\.file) == [folder.path + "/a/back"])
    }

    @Test func twoRunsGiveTheSameEvents() throws {
        for i in 0..<50 { try folder.write("{\"text\": \"\(i)\"}\n{\n", to: "\(i * 37 % 50).jsonl") }
        let reader = InputReader(inputs: [folder.path])
        #expect(Array(reader) == Array(reader))
        #expect(Array(reader).count == 100)
    }
}
