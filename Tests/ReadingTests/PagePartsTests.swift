import TestSupport
import Testing

@testable import Reading

@Suite struct PagePartsTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func ids(_ read: Outcome) -> [String] {
        read.records.map { String($0.id.dropFirst(folder.path.count + 1)) }
    }

    @Test(arguments: ["_files", "-Dateien", "_fichiers"])
    func ofASavedPageThePageAloneIsRead(_ ending: String) throws {
        try folder.write("<html><p>Rain fell on the port.</p></html>", to: "The port.html")
        try folder.write("<html><p>Buy a car.</p></html>", to: "The port\(ending)/frame.html")
        try folder.write("window.a = 1", to: "The port\(ending)/a.js")
        let read = Outcome(folder.path)
        #expect(ids(read) == ["The port.html"])
        #expect(read.failures.isEmpty)
        #expect(read.warnings.map(\.file) == [folder.path + "/The port\(ending)"])
    }

    @Test func aFolderWithoutItsPageIsRead() throws {
        try folder.write("Rain.", to: "case_files/a.txt")
        try folder.write("Snow.", to: "case.txt")
        try folder.write("<html><p>Hail.</p></html>", to: "case_files2.html")
        let read = Outcome(folder.path)
        #expect(ids(read) == ["case.txt", "case_files/a.txt", "case_files2.html"])
        #expect(read.problems.isEmpty)
    }

    @Test(arguments: ["a.js", "a.css", "A.SVG", "a.min.js", "desktop.ini", "a.woff2"])
    func whatIsNoArticleByItsNameIsReadWhereItIsNamed(_ name: String) throws {
        let path = try folder.write("Rain fell.", to: name)
        try folder.write("Snow fell.", to: "b.txt")
        let read = Outcome(folder.path)
        #expect(ids(read) == ["b.txt"])
        #expect(read.warnings.map(\.file) == [path])
        #expect(Outcome(path).records.count == 1)
        #expect(Outcome(folder.path, format: .text).records.count == 2)
    }

    @Test(arguments: ["a.map.txt", "js", ".js.md", "story.map.html", "a.jsx", "ini.txt"])
    func otherNamesAreRead(_ name: String) {
        #expect(PageParts.kind(ofFile: Array(name.utf8)) == nil)
    }

    @Test(arguments: ["From: <Saved by Blink>\r\n", "From: \"Saved by Internet Explorer\"\r\n", "bplist00\u{1}"])
    func webArchivesAreTold(_ head: String) throws {
        let read = Outcome(try folder.write(head + "Rain fell.", to: "a.mht"))
        #expect(read.records.isEmpty && read.failures.first?.remedy == "save the page as HTML")
    }
}
