import Foundation
import TestSupport
import Testing

/// Bad input is normal input: a clear message or a sensible result, and the rest goes on.
@Suite("Bad input")
struct BadInputTests {
    let folder: TemporaryFolder
    static let jobs = ["summarize", "keywords", "topics", "sentences", "compare"]

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("poor texts give a result without a fault", arguments: jobs)
    func poorTexts(job: String) throws {
        let texts = [
            "empty": "", "space": " \n\n\t", "word": "flood", "sentence": "The river rose.", "stops": "the of and to",
            "marks": "… — !?", "same": "The river rose. The river rose. The river rose.", "digits": "1 2 3 4",
        ]
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) { try folder.write(text, to: name + ".txt") }
        let result = try Tool.run(job, folder.path, "--format", "json")
        #expect(result.status == 0, "\(result.errors)")
        #expect(!result.output.contains("nan") && !result.output.contains("inf"))
        #expect(result.errors.contains("empty.txt"))
        let single = try Tool.run(job, folder.path + "/word.txt", "--format", "json")
        #expect(single.status == 0)
    }

    @Test("identical articles", arguments: jobs)
    func identical(job: String) throws {
        for name in 1...5 { try folder.write("The river rose. Boats came to the town.", to: "\(name).txt") }
        let result = try Tool.run(job, folder.path, "--format", "json", "--language", "en")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(!result.output.contains("nan"))
    }

    @Test("invalid UTF-8 and NUL bytes are told once a file, and the text is read", arguments: jobs)
    func brokenBytes(job: String) throws {
        try folder.write(Array("The r".utf8) + [0xFF] + Array("iver rose. It fell".utf8) + [0xC3], to: "a.txt")
        try folder.write(Array("The dam\u{0} broke. Boats came.".utf8), to: "b.txt")
        let result = try Tool.run(job, folder.path, "--format", "json", "--language", "en")
        #expect(result.status == 0)
        #expect(result.errors.split(separator: "\n").count == 2)
        #expect(result.errors.contains("a.txt") && result.errors.contains("b.txt"))
        let quiet = try Tool.run(job, folder.path, "--format", "json", "--language", "en", "--quiet")
        #expect(quiet.errors.isEmpty)
        #expect(quiet.output == result.output)
    }

    @Test("a record without text and a broken line cost themselves alone", arguments: jobs)
    func brokenRecords(job: String) throws {
        let path = try folder.write(
            """
            {"id": "good", "text": "The river rose. Boats came."}
            {"id": "no text"}
            {"id": "broken", "text":
            [1, 2]
            {"id": "also good", "text": "The river fell. Boats left."}
            """, to: "news.jsonl")
        let result = try Tool.run(job, path, "--format", "json", "--language", "en")
        #expect(result.status == 1)
        for line in 2...4 { #expect(result.errors.contains("news.jsonl:\(line):"), "\(result.errors)") }
        #expect(result.errors.contains("--text-field"))
        #expect(result.output.contains("good") && result.output.contains("also good"))
    }

    @Test("a folder of images says so", arguments: jobs)
    func images(job: String) throws {
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
        for name in 1...6 { try folder.write(png, to: "\(name).png") }
        let result = try Tool.run(job, folder.path)
        #expect(result.status == 1)
        #expect(result.errors.contains("PNG"))
        try folder.write("The river rose. Boats came to the town.", to: "a.txt")
        try folder.write("The river fell. Boats left the town.", to: "b.txt")
        #expect(try Tool.run(job, folder.path).status == 0)
    }

    @Test("a missing file is named, and the next one is read", arguments: jobs)
    func missing(job: String) throws {
        let good = try folder.write("The river rose. Boats came to the town.", to: "good.txt")
        let result = try Tool.run(job, folder.path + "/none.txt", good, "--format", "json")
        #expect(result.status == 1)
        #expect(result.errors.contains("none.txt"))
        #expect(result.output.contains("good.txt"))
    }

    @Test("one line of many thousand words is read", arguments: ["summarize", "keywords", "sentences"])
    func longLine(job: String) throws {
        // Enough for every buffer to be too small; how long 50 MB take is measured in Benchmarks.
        var text = ""
        for number in 0..<3000 {
            text += "The river number \(number) rose over bridge \(number * 7 % 1000) of the town. "
        }
        let path = try folder.write(text, to: "long.txt")
        let result = try Tool.run(job, path, "--format", "json")
        #expect(result.status == 0)
        #expect(!result.output.isEmpty)
    }

    @Test("without input on a closed terminal there is nothing to do, and an empty pipe is an empty article")
    func emptyPipe() throws {
        let result = try Tool.run("summarize", "--format", "json")
        #expect(result.status == 0)
        #expect(try result.objects().first?["summary"] as? String == "")
        #expect(result.errors.contains("warning"))
    }
}
