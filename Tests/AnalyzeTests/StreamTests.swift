import Foundation
import TestSupport
import Testing

/// Streams, names and messages as scripts meet them.
@Suite("Streams and messages")
struct StreamTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("The river rose. Boats came to the town.", to: "a.txt")
        try folder.write("", to: "empty.txt")
    }

    @Test("a file that is written or read never takes the place of a closed stream")
    func closedStreams() throws {
        let errors = try Tool.shell("\"$ANALYZE\" summarize empty.txt a.txt --output out 2>&-", in: folder.path)
        #expect(errors.status == 0)
        let expected = try Tool.run("summarize", "empty.txt", "a.txt", in: folder.path)
        #expect(String(decoding: try folder.read("out"), as: UTF8.self) == expected.output)

        let input = try Tool.shell("\"$ANALYZE\" summarize - --output out <&-", in: folder.path)
        #expect(input.status == 1 && input.errors.contains("standard input"))

        let output = try Tool.shell("\"$ANALYZE\" summarize a.txt >&-", in: folder.path)
        #expect(output.status == 1 && output.errors.contains("standard output: cannot be written"))
    }

    @Test("a result that cannot be written is told with what to do")
    func unwritable() throws {
        let full = try Tool.shell("\"$ANALYZE\" summarize a.txt > /dev/full", in: folder.path)
        #expect(full.status == 1 && full.errors.hasSuffix("; see that it is open and has room\n"))
        let long = try folder.write(String(repeating: "The river rose. ", count: 5000), to: "long.txt")
        let limited = "ulimit -f 1; \"$ANALYZE\" sentences \(long) --output out; status=$?; ls out*; exit $status"
        let limit = try Tool.shell(limited, in: folder.path)
        #expect(limit.status != 0 && limit.output.isEmpty, "\(limit.output)")
        let nowhere = try Tool.run("summarize", "a.txt", "--output", "none/out", in: folder.path)
        #expect(nowhere.status == 1 && nowhere.errors.hasSuffix("; see that its folder can be written and has room\n"))
    }

    @Test(
        "a stored corpus in a folder that may not be written is searched",
        .enabled(if: geteuid() != 0, "root may write"))
    func readOnlyCorpus() throws {
        let script = """
            "$ANALYZE" corpus add store a.txt && chmod a-w store && "$ANALYZE" corpus search store --query boats
            status=$?; chmod u+w store; ls store; exit $status
            """
        let result = try Tool.shell(script, in: folder.path)
        #expect(result.status == 0 && result.errors.isEmpty && result.output.contains("a.txt\n"))
        #expect(!result.output.contains("index-"))
    }

    @Test("standard input is read for one thing only")
    func inputTwice() throws {
        for arguments in [["similar", "-", "--corpus", "-"], ["similar", "--corpus", "-"], ["compare", "-", "-"]] {
            let result = try Tool.run(arguments, input: Array("The river rose. Boats came.".utf8))
            #expect(result.status == 1 && result.errors.contains("standard input: it was read already"))
        }
    }

    @Test("a stored corpus is searched while another run makes its index")
    func indexInTheMaking() throws {
        let store = folder.path + "/store"
        #expect(try Tool.run("corpus", "add", store, folder.path + "/a.txt").status == 0)
        #expect(try Tool.run("corpus", "search", store, "--query", "boats").status == 0)
        let index = try #require(
            try FileManager.default.contentsOfDirectory(atPath: store).first { $0.hasPrefix("index-") })
        try FileManager.default.removeItem(atPath: "\(store)/\(index)")
        let lock = open("\(store)/\(index).partial", O_WRONLY | O_CREAT, 0o600)
        defer { close(lock) }
        #expect(flock(lock, LOCK_EX) == 0)
        let result = try Tool.run("corpus", "search", store, "--query", "boats")
        #expect(result.status == 0 && result.errors.isEmpty && result.output.contains("a.txt"))
    }

    @Test("after a copy of an earlier state was put back, no index of what came after it is searched")
    func indexOfAnotherState() throws {
        try folder.write("Cherries were sold on the market.", to: "cherries.txt")
        let result = try Tool.shell(
            """
            $ANALYZE corpus add store a.txt && cp store/corpus.sqlite copy.sqlite
            $ANALYZE corpus add store a.txt cherries.txt && $ANALYZE corpus search store --query cherries >/dev/null
            cp copy.sqlite store/corpus.sqlite && $ANALYZE corpus add store a.txt
            echo then: && $ANALYZE corpus search store --query cherries
            """, in: folder.path)
        let then = result.output.components(separatedBy: "then:\n").last ?? ""
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(then.contains("no match") && !then.contains("cherries.txt"))
    }

    @Test("articles without an id that take the place of others are told")
    func overwriting() throws {
        let result = try Tool.shell(
            """
            echo 'The river rose.' | $ANALYZE corpus add store -
            echo 'The river rose.' | $ANALYZE corpus add store - && echo >&2 then
            echo 'The river fell.' | $ANALYZE corpus add store -
            $ANALYZE corpus add store a.txt && cp empty.txt a.txt && $ANALYZE corpus add store a.txt
            $ANALYZE model build a.txt --articles --to a.model
            for n in 1 2; do echo 'The river fell.' | $ANALYZE model add a.model -; done
            """, in: folder.path)
        #expect(result.status == 0)
        let told = result.errors.split(separator: "\n").filter { $0.contains("place of") || $0 == "then" }
        #expect(told.count == 3 && told[0] == "then")
        #expect(told[1].hasPrefix("analyze: warning: store: 1 article without an id") && told[1].contains("such as -;"))
        #expect(told[2].hasPrefix("analyze: warning: a.model: 1 of the articles on standard input"))
    }

    @Test("of earlier states no index is left")
    func earlierIndexes() throws {
        let result = try Tool.shell(
            """
            for n in 1 2 3; do
                $ANALYZE corpus add store a.txt && touch store/index-$n.model.partial
                $ANALYZE corpus search store --query boats
            done >/dev/null
            ls store
            """, in: folder.path)
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.output.components(separatedBy: "index-").count == 2 && !result.output.contains("partial"))
    }

    @Test("a run whose messages nobody reads any more leaves no unfinished file")
    func closedMessages() throws {
        let result = try Tool.shell(
            """
            mkfifo messages; exec 3<>messages 2>messages 3<&-
            $ANALYZE summarize a.txt missing.txt --output out.txt
            ls
            """, in: folder.path)
        #expect(!result.output.contains("out.txt"))
    }

    @Test("a table without rows has its header, and the other formats are empty")
    func noRows() throws {
        try folder.write("\n", to: "none.jsonl")
        #expect(try Tool.run("corpus", "add", folder.path + "/store", folder.path + "/none.jsonl").status == 0)
        for (arguments, header) in [
            (["sentences", "none.jsonl"], "id,start,end,text\n"),
            (["keywords", "none.jsonl"], "id,keyword,score,count,cluster\n"),
            (["compare", "--pairs", "none.jsonl"], "id,a,b,similarity,shared\n"),
            (["corpus", "list", "store"], "id,title,date,language,bytes\n"),
        ] {
            #expect(try Tool.run(arguments + ["--format", "csv"], input: [], in: folder.path).output == header)
            for format in ["text", "json", "markdown"] {
                #expect(try Tool.run(arguments + ["--format", format], input: [], in: folder.path).output.isEmpty)
            }
        }
        let rows = try Tool.run("sentences", "none.jsonl", "a.txt", "--format", "csv", in: folder.path).output
        #expect(rows.split(separator: "\n").count == 3)
    }

    @Test("--verbose tells how much was read", arguments: ["summarize", "sentences", "topics", "duplicates"])
    func verbose(command: String) throws {
        let result = try Tool.run(command, "a.txt", "--verbose", in: folder.path)
        #expect(result.errors == "analyze: 1 article read\n")
    }

    @Test("dates that are missing or cannot be read are told where days are asked for")
    func dates() throws {
        let commands = [
            ["topics", "a.jsonl", "--over-time", "day"], ["similar", "--threads", "--corpus", "a.jsonl"],
            ["similar", "a.jsonl", "--corpus", "a.jsonl", "--since", "2025-01-01"],
        ]
        for (lines, message) in [
            (
                #"{"text": "Rain fell.", "date": "early in March"}"# + "\n"
                    + #"{"text": "Sun.", "date": "2025-03-06"}"#,
                "1 article has a date that cannot be read, as early in March; write dates as YYYY-MM-DD"
            ),
            (
                #"{"text": "Rain fell.", "published": "3/4/2025"}"#,
                "no article has a date, or none that can be read; write dates as YYYY-MM-DD, or give the field's name with "
                    + "--date-field"
            ),
            (
                #"{"text": "Rain fell.", "date": "2025-03-05"}"# + "\n" + #"{"text": "Sun.", "published": "5/3/2025"}"#,
                "1 of 2 articles have no date, or none that can be read, and count for no day; write dates as YYYY-MM-DD"
            ),
            (#"{"text": "Rain fell.", "date": "5 March 2025"}"#, nil),
        ] {
            try folder.write(lines, to: "a.jsonl")
            for command in commands {
                let result = try Tool.run(command, input: [], in: folder.path)
                #expect(result.status == 0)
                #expect(result.errors == (message.map { "analyze: warning: \($0)\n" } ?? ""))
            }
        }
    }

    @Test("a month counts where all of it is asked for, and is told where it does not")
    func months() throws {
        try folder.write(
            ["2025-02-27", "2025-03", "2025-03-20", "2025"].map {
                "{\"id\": \"\($0)\", \"text\": \"Rain fell.\", \"date\": \"\($0)\"}"
            }
            .joined(separator: "\n"), to: "a.jsonl")
        try folder.write("Rain fell.", to: "q.txt")
        func found(_ days: [String]) throws -> (ids: Set<String>, errors: String) {
            let result = try Tool.run(
                ["similar", "q.txt", "--corpus", "a.jsonl", "--format", "json"] + days, input: [], in: folder.path)
            let matches = try result.objects().first?["matches"] as? [[String: Any]] ?? []
            return (Set(matches.compactMap { $0["id"] as? String }), result.errors)
        }
        let told =
            "analyze: warning: 1 article has no day but a longer time, as 2025, which is not all of the days that "
        for (days, ids) in [
            (["--since", "2025-03-01"], ["2025-03", "2025-03-20"]),
            (["--since", "2025-03"], ["2025-03", "2025-03-20"]),
            (["--until", "2025-03"], ["2025-02-27", "2025-03", "2025-03-20"]),
            (["--since", "2025-03", "--until", "2025-03-31"], ["2025-03", "2025-03-20"]),
        ] as [([String], Set<String>)] {
            let result = try found(days)
            #expect(result.ids == ids && result.errors.hasPrefix(told), "\(days)")
        }
        #expect(try found(["--since", "2025", "--until", "2025"]).ids.count == 4)
        #expect(try found(["--since", "2025"]).errors.isEmpty)
        #expect(
            try found(["--since", "2025-03-02"]).errors.contains("2 articles have no day but a longer time, as 2025-03")
        )

        let topics = try Tool.run("topics", "a.jsonl", "--over-time", "month", "--assign-all", in: folder.path)
        #expect(topics.errors.contains("1 article has no day but a longer time, as 2025, which counts for no month;"))
        let years = try Tool.run("topics", "a.jsonl", "--over-time", "year", "--assign-all", in: folder.path)
        #expect(!years.errors.contains("longer time"))
        let threads = try Tool.run("similar", "--threads", "--corpus", "a.jsonl", in: folder.path)
        #expect(
            threads.errors.contains("2 articles have no day but a longer time, as 2025-03, which follows no other;"))
    }

    @Test("a file is not its own match, whatever path leads to it")
    func paths() throws {
        for name in ["b.txt", "c.txt"] { try folder.write("The river fell. Boats left the town.", to: name) }
        #expect(try Tool.run("model", "build", ".", "--articles", "--to", "a.model", in: folder.path).status == 0)
        for corpus in [["--corpus", "."], ["--corpus", folder.path], ["--model", "a.model"]] {
            let result = try Tool.run(["similar", "b.txt", "--language", "en"] + corpus, input: [], in: folder.path)
            #expect(result.status == 0 && result.output.contains("c.txt"))
            #expect(!result.output.contains("/b.txt"), "\(result.output)")
        }
    }

    @Test("standard input that is closed is told as such")
    func closedInput() throws {
        let result = try Tool.shell("\"$ANALYZE\" sentences - <&-", in: folder.path)
        #expect(result.status == 1)
        #expect(result.errors == "analyze: error: standard input: it is closed; pipe text in, or name files\n")
    }

    @Test("--output - is standard output, not a file of that name")
    func standardOutput() throws {
        let result = try Tool.run("summarize", "a.txt", "--output", "-", in: folder.path)
        let direct = try Tool.run("summarize", "a.txt", in: folder.path)
        #expect(result.status == 0 && result.output == direct.output)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.txt", "empty.txt"])
    }

    @Test("an empty article is told with its file and line, under whatever id")
    func emptyArticles() throws {
        try folder.write(
            """
            {"id": "x", "text": ""}
            {"text": ""}
            """, to: "a.jsonl")
        for command in ["summarize", "topics"] {
            let result = try Tool.run(command, "empty.txt", "a.jsonl", in: folder.path)
            #expect(result.status == 0)
            #expect(
                result.errors.split(separator: "\n") == [
                    "analyze: warning: empty.txt: no sentence in it",
                    "analyze: warning: a.jsonl:1: no sentence in the article x",
                    "analyze: warning: a.jsonl:2: no sentence in it",
                ])
        }
    }

    @Test("of many empty articles the first are named and the others counted")
    func manyEmptyArticles() throws {
        try folder.write(String(repeating: "{\"text\": \" \"}\n", count: 50), to: "a.jsonl")
        for command in ["summarize", "topics", "duplicates", "corpus add store"] {
            let arguments = command.split(separator: " ").map(String.init) + ["a.jsonl"]
            let told = try Tool.run(arguments, input: [], in: folder.path).errors.split(separator: "\n")
            #expect(told.count == 4 && told[2] == "analyze: warning: a.jsonl:3: no sentence in it")
            #expect(told.last == "analyze: warning: 47 more articles have no sentence; --verbose names each")
        }
        let all = try Tool.run("summarize", "a.jsonl", "--verbose", in: folder.path).errors
        #expect(all.split(separator: "\n").count == 51 && !all.contains("more articles"))
    }

    @Test("a failure is one line, whatever is in a name")
    func oneLine() throws {
        try folder.write(#"{"te\nxt\u001b[31m": "Rain."}"#, to: "a.jsonl")
        let result = try Tool.run("summarize", "no\nfile\u{1B}[31m", "a.jsonl", in: folder.path)
        #expect(result.status == 1)
        #expect(
            result.errors.split(separator: "\n") == [
                #"analyze: error: no\nfile\u001b[31m: there is no such file or folder; check the path"#,
                #"analyze: error: a.jsonl:1: the record has no field "text" (it has te\nxt\u001b[31m); "#
                    + "name the field that holds the text with --text-field",
            ])
    }

    @Test("names that are no UTF-8 are opened, in a folder and as arguments")
    func namesInOtherEncodings() throws {
        let script = """
            mkdir old; name=$(printf 'caf\\351.txt'); cp a.txt "old/$name"
            "$ANALYZE" sentences old "old/$name" --format csv
            """
        let result = try Tool.shell(script, in: folder.path)
        #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
        let row = "old/caf\u{FFFD}.txt,0,15,The river rose."
        #expect(result.output.split(separator: "\n").filter { $0 == row }.count == 2)
    }

    @Test("duplicates --explain reads a pipe once")
    func pipes() throws {
        try folder.write("The river rose. Boats came to the town. The mayor thanked all who helped there.", to: "b.txt")
        let script = """
            mkfifo pipe; cat a.txt > pipe &
            "$ANALYZE" duplicates pipe b.txt --threshold 0.3 --explain
            """
        let result = try Tool.shell(script, in: folder.path)
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.output.contains("+ The mayor") || result.output.contains("- The mayor"), "\(result.output)")
    }

    @Test("a headline of several lines is told on one")
    func headlines() throws {
        try folder.write(#"{"id": "a", "title": "Rain\nfalls", "text": "The river rose."}"#, to: "a.jsonl")
        for command in ["summarize", "keywords"] {
            let result = try Tool.run(command, "a.jsonl", in: folder.path)
            #expect(result.output.hasPrefix("Rain falls\n"))
        }
    }
}
