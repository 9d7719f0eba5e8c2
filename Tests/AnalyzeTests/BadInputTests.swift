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

    @Test("a record without a reference is told and left out of the scores")
    func withoutReference() throws {
        let data = try folder.write(
            """
            {"id": "a", "text": "Rain fell.", "reference": "Rain fell."}
            {"id": "b", "text": "Sun rose."}
            """, to: "data.jsonl")
        let output = try folder.write(
            """
            {"id": "a", "summary": "Rain fell."}
            {"id": "b", "summary": "Sun rose."}
            """, to: "output.jsonl")
        let result = try Tool.run("evaluate", "summaries", "--data", data, "--output", output, "--format", "json")
        #expect(result.status == 1 && result.errors.contains("b has no reference"))
        let scores = try #require(try result.objects().first)
        #expect(scores["documents"] as? Int == 1, "\(result.output)")
        try folder.write("{\"id\": \"b\", \"text\": \"Sun rose.\"}", to: "data.jsonl")
        let none = try Tool.run("evaluate", "summaries", "--data", data, "--output", output, "--format", "json")
        #expect(none.status == 1 && none.output.isEmpty)
    }

    @Test("of several outputs with one id the last is judged")
    func repeatedOutputs() throws {
        let data = try folder.write(
            #"{"id": "a", "text": "Rain fell.", "reference": "Rain fell.", "keyphrases": ["rain"], "sentences": ["Rain fell."]}"#,
            to: "data.jsonl")
        let output = try folder.write(
            """
            {"id": "a", "summary": "Sun rose.", "keywords": [{"text": "sun"}], "sentences": []}
            {"id": "a", "summary": "Rain fell.", "keywords": [{"text": "rain"}], "sentences": [{"start": 0, "end": 10, "text": \
            "Rain fell."}]}
            """, to: "output.jsonl")
        let files = ["--data", data, "--output", output, "--format", "json", "--language", "en"]
        let summaries = try Tool.run(["evaluate", "summaries"] + files, input: []).objects()
        #expect((summaries.first?["rouge1"] as? [String: Double])?["mean"] == 100)
        #expect(try Tool.run(["evaluate", "keywords"] + files, input: []).objects().first?["f1_5"] as? Double == 100)
        #expect(try Tool.run(["evaluate", "sentences"] + files, input: []).objects().first?["exact"] as? Double == 100)
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

    @Test("what is no file is not replaced by one: a link, a pipe, a folder")
    func outputs() throws {
        let text = try folder.write("The river rose. Boats came to the town.", to: "a.txt")
        let target = try folder.write("old", to: "target")
        let (link, pipe) = (folder.path + "/link", folder.path + "/pipe")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        #expect(try Tool.run("summarize", text, "--output", link).status == 0)
        #expect(String(decoding: try folder.read("target"), as: UTF8.self).contains("The river rose."))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)

        #expect(mkfifo(pipe, 0o600) == 0)
        let reader = open(pipe, O_RDWR | O_NONBLOCK)
        defer { close(reader) }
        #expect(try Tool.run("summarize", text, "--output", pipe).status == 0)
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(reader, &bytes, bytes.count)
        #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).contains("The river rose."))

        for arguments in [["summarize", text, "--output"], ["model", "build", text, "--to"]] {
            for path in [folder.path, folder.path + "/none/file"] {
                let result = try Tool.run(arguments + [path], input: [])
                #expect(result.status != 0)
                #expect(result.output.isEmpty)
                #expect(result.errors.contains(path))
            }
        }
        #expect(try Tool.run("model", "build", text, "--to", pipe).status == 1)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.sorted() == ["a.txt", "link", "pipe", "target"])
    }

    @Test("a model that is there is not replaced by one of nothing")
    func keptModel() throws {
        let text = try folder.write("The river rose. Boats came to the town.", to: "a.txt")
        let model = folder.path + "/a.model"
        #expect(try Tool.run("model", "build", text, "--to", model).status == 0)
        let before = try folder.read("a.model")
        let result = try Tool.run("model", "build", folder.path + "/none", "--to", model)
        #expect(result.status == 1)
        #expect(result.errors.contains("not written"))
        #expect(try folder.read("a.model") == before)
    }

    @Test("arguments that name no such thing are told in words")
    func wrongPaths() throws {
        let text = try folder.write("The river rose. Boats came to the town.", to: "a.txt")
        let wrong = [
            (["compare", "--pairs", folder.path], "folder"),
            (["summarize", text, "--ranking", folder.path + "/none"], "no such file"),
            (["summarize", text, "--ranking", folder.path], "folder"),
            (["summarize", text, "--ranking", text], "a.txt:1:"),
            (["corpus", "add", text, text], "not a folder"),
            (["summarize", ""], "\"\""),
            (["summarize", text, "--output", ""], "--output"),
            (["similar", text, "--corpus", text, "--since", "2024-13-01"], "YYYY-MM-DD"),
            (["corpus", "list", folder.path, "--since", "2024-02-01", "--until", "2024-01-01"], "after"),
        ]
        for (arguments, what) in wrong {
            let result = try Tool.run(arguments, input: [])
            #expect(result.status == 1 || result.status == 64)
            #expect(result.errors.contains(what), "\(arguments): \(result.errors)")
            #expect(!result.errors.contains("CocoaError"))
        }
    }
}
