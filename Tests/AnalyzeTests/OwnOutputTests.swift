import Foundation
import TestSupport
import Testing

/// Where results go: never an input of the run that writes them, and never lost to a run that had nothing to write.
@Suite("The command's own output")
struct OwnOutputTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("The river rose. Boats came to the town.", to: "a.txt")
        try folder.write("The river fell. Boats left the town.", to: "b.txt")
    }

    private func text(_ name: String) throws -> String { String(decoding: try folder.read(name), as: UTF8.self) }

    @Test("what is printed into the folder that is read is no article of it")
    func intoTheFolder() throws {
        let expected = try Tool.run("sentences", ".", in: folder.path).output
        // A first run and one that replaces what the first one left.
        for old in [nil, "An article of yesterday. It is old."] {
            if let old { try folder.write(old, to: "0.txt") }
            let file = try Tool.run("sentences", ".", "--output", "0.txt", in: folder.path)
            #expect(file.status == 0)
            #expect(try text("0.txt") == expected)
            #expect(file.errors.isEmpty == (old == nil), "\(file.errors)")
            let stream = try Tool.shell("\"$ANALYZE\" sentences . > 0.txt 2> 1.txt", in: folder.path)
            #expect(stream.status == 0)
            #expect(try text("0.txt") == expected)
            let told = ["0", "1"].map {
                "analyze: warning: ./\($0).txt: skipped: this is where what is printed goes\n"
            }
            #expect(try text("1.txt") == told.joined())
            for name in ["0.txt", "1.txt"] { try FileManager.default.removeItem(atPath: folder.path + "/" + name) }
        }
    }

    @Test("a file that is named is not read while it is printed into, and may be replaced by what comes of it")
    func intoAFile() throws {
        let into = try Tool.shell("\"$ANALYZE\" sentences b.txt a.txt >> a.txt", in: folder.path)
        #expect(into.status == 1)
        #expect(
            into.errors == "analyze: error: a.txt: this is where what is printed goes; print it into another file\n")
        #expect(try text("a.txt").contains("The river fell."))
        for input in ["", "-"] {
            let own = try Tool.shell("\"$ANALYZE\" sentences \(input) < b.txt >> b.txt", in: folder.path)
            let told = "standard input: this is where what is printed goes; print it into another file\n"
            #expect(own.status == 1 && own.errors == "analyze: error: " + told)
            #expect(try text("b.txt") == "The river fell. Boats left the town.")
        }
        let expected = try Tool.run("sentences", "b.txt", in: folder.path).output
        #expect(try Tool.run("sentences", "b.txt", "--output", "b.txt", in: folder.path).status == 0)
        #expect(try text("b.txt") == expected)
    }

    @Test(
        "a file is not replaced by nothing where nothing could be read",
        arguments: ["summarize", "topics", "duplicates", "keywords", "compare"])
    func nothingToWrite(command: String) throws {
        for format in ["text", "json", "csv", "markdown"] {
            let result = try Tool.run(
                [command, "none.txt", "--format", format, "--output", "a.txt", "--quiet"], input: [], in: folder.path)
            #expect(result.status == 1 && result.errors.contains("a.txt: not written"))
            #expect(try text("a.txt") == "The river rose. Boats came to the town.")
        }
        let some = try Tool.run([command, "none.txt", ".", "--output", "c.txt"], input: [], in: folder.path)
        #expect(some.status == 1 && FileManager.default.fileExists(atPath: folder.path + "/c.txt"))
    }

    @Test("a file that is replaced keeps its rights, and standard output under a file's name is no file")
    func rights() throws {
        let result = try Tool.shell(
            """
            umask 022; chmod 640 a.txt; "$ANALYZE" sentences b.txt --output a.txt; "$ANALYZE" sentences b.txt --output new
            ls -l a.txt new | cut -c 2-10; echo first > log; "$ANALYZE" sentences b.txt --output /dev/stdout >> log; head -1 log
            """, in: folder.path)
        #expect(
            result.status == 0 && result.output == "rw-r-----\nrw-r--r--\nfirst\n", "\(result.output)\(result.errors)")
    }

    @Test("a model that is replaced keeps its rights")
    func rightsOfModels() throws {
        let result = try Tool.shell(
            """
            umask 022; "$ANALYZE" model build a.txt --to m.model --quiet; ls -l m.model | cut -c 2-10; chmod 600 m.model
            "$ANALYZE" model add m.model b.txt --quiet; ls -l m.model | cut -c 2-10
            """, in: folder.path)
        let rights = result.output.split(separator: "\n").filter { $0.hasPrefix("rw-") }
        #expect(result.status == 0 && rights == ["rw-r--r--", "rw-------"], "\(result.output)\(result.errors)")
    }

    @Test("a file that may not be written is not replaced", .enabled(if: geteuid() != 0, "root may write"))
    func closedFile() throws {
        let closed = try Tool.shell("chmod 444 b.txt; \"$ANALYZE\" sentences a.txt --output b.txt", in: folder.path)
        #expect(closed.status == 1 && closed.errors.contains("b.txt: cannot be written"))
    }

    @Test("a file whose name promises another format is told, and written as asked")
    func promisedFormat() throws {
        for (name, format) in [("a.csv", "csv"), ("a.jsonl", "json"), ("b.JSON", "json"), ("a.md", "markdown")] {
            let result = try Tool.run("sentences", "a.txt", "--output", name, in: folder.path)
            #expect(result.status == 0 && result.errors.hasSuffix("give --format \(format)\n"), "\(result.errors)")
            #expect(try text(name) == Tool.run("sentences", "a.txt", in: folder.path).output)
            let right = try Tool.run("sentences", "a.txt", "--output", name, "--format", format, in: folder.path)
            #expect(right.errors.isEmpty)
        }
        for name in ["a", "a.out", "x.csv/b"] {
            try FileManager.default.createDirectory(
                atPath: folder.path + "/x.csv", withIntermediateDirectories: true)
            #expect(try Tool.run("sentences", "a.txt", "--output", name, in: folder.path).errors.isEmpty)
        }
        let directory = try Tool.run("sentences", "a.txt", "--output", ".", in: folder.path)
        #expect(directory.status == 1 && directory.errors.hasSuffix("this is a folder, not a file; name a file\n"))
    }
}
