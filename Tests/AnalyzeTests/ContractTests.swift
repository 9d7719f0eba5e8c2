import Foundation
import TestSupport
import Testing

/// What other people's scripts rely on: fields, offsets, exit status.
@Suite("The command's contract")
struct ContractTests {
    static let sample = "notebooks-data/dispatches/sample.txt"
    static let corpus = "notebooks-data/dispatches.jsonl"

    @Test("summarize: three whole sentences between dateline and sign-off, offsets true to the file")
    func summarize() throws {
        let result = try Tool.run("summarize", Self.sample, "--format", "json", "--explain")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        let objects = try result.objects()
        #expect(objects.count == 1)
        let summary = objects[0]
        #expect(summary["id"] as? String == Self.sample)
        #expect(summary["language"] as? String == "en")
        let dateline = try #require(summary["dateline"] as? [String: Any])
        #expect(dateline["place"] as? String == "Porto Velha")
        #expect(dateline["agency"] as? String == "MP")
        let file = Array(try Data(contentsOf: packageFolder.appendingPathComponent(Self.sample)))
        let sentences = try #require(summary["sentences"] as? [[String: Any]])
        #expect(sentences.count == 3)
        for sentence in sentences {
            let start = try #require(sentence["start"] as? Int)
            let end = try #require(sentence["end"] as? Int)
            let text = try #require(sentence["text"] as? String)
            #expect(String(decoding: file[start..<end], as: UTF8.self) == text)
            #expect(!text.contains("MP"))
            let reasons = try #require(sentence["reasons"] as? [String: Double])
            let score = try #require(sentence["score"] as? Double)
            #expect(abs(reasons.values.reduce(0, +) - score) < 1e-9)
        }
        #expect(summary["summary"] as? String == sentences.map { $0["text"] as! String }.joined(separator: " "))
    }

    @Test("keywords: offsets cut the phrase out; clusters hold every keyword")
    func keywords() throws {
        let summary = try #require(
            try Tool.run("keywords", Self.sample, "--format", "json", "--clusters", "3").objects().first)
        let file = Array(try Data(contentsOf: packageFolder.appendingPathComponent(Self.sample)))
        let keywords = try #require(summary["keywords"] as? [[String: Any]])
        #expect(keywords.count == 10)
        for keyword in keywords {
            let text = try #require(keyword["text"] as? String)
            let offsets = try #require(keyword["offsets"] as? [[Int]])
            #expect(keyword["count"] as? Int == offsets.count)
            for offset in offsets where offset.count == 2 {
                #expect(!file[offset[0]..<offset[1]].isEmpty)
            }
            #expect(offsets.contains { String(decoding: file[$0[0]..<$0[1]], as: UTF8.self) == text })
        }
        let clusters = try #require(summary["clusters"] as? [[String: Any]])
        let clustered = clusters.flatMap { $0["keywords"] as? [String] ?? [] }
        #expect(clustered.sorted() == keywords.map { $0["text"] as! String }.sorted())
    }

    @Test("topics: every article is assigned once or unassigned")
    func topics() throws {
        let result = try Tool.run(
            "topics", Self.corpus, "--topics", "7", "--format", "json", "--over-time", "month")
        let object = try #require(try result.objects().first)
        let topics = try #require(object["topics"] as? [[String: Any]])
        let assignments = try #require(object["assignments"] as? [[String: Any]])
        let unassigned = try #require(object["unassigned"] as? [String])
        let documents = try #require(object["documents"] as? Int)
        #expect(topics.count <= 7)
        #expect(Set(assignments.map { $0["id"] as! String } + unassigned).count == documents)
        #expect(topics.reduce(0) { $0 + ($1["size"] as! Int) } == assignments.count)
        #expect(topics.allSatisfy { ($0["timeline"] as? [[String: Any]])?.isEmpty == false })
        #expect(object["vocabulary"] as? Int ?? 0 > 100)
    }

    @Test("topics: a headline too short to show its language is read in that of the others of its pile")
    func headlines() throws {
        let things = [
            "crane", "quay", "ferry", "buoy", "barge", "lock", "mast", "anchor", "winch", "pilot", "tug", "pier",
        ]
        let articles = things.flatMap { thing in
            [
                #"{"text": "The \#(thing) is old, and there was nobody who mended it."}"#,
                #"{"text": "\#(thing) to rust"}"#,
            ]
        }
        let result = try Tool.run(
            "topics", "--topics", "1", "--assign-all", "--input-format", "jsonl", "--format", "json",
            input: articles.joined(separator: "\n"))
        let topics = try #require(try result.objects().first?["topics"] as? [[String: Any]])
        let keywords = topics.flatMap {
            ($0["keywords"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
        }
        #expect(keywords.contains("rust") && !keywords.contains("to"), "\(keywords)")
    }

    @Test("a query that is an article of what is searched is not its own match; a copy under another id is marked")
    func own() throws {
        let folder = try TemporaryFolder()
        let news = try folder.write(
            """
            {"id": "a", "title": "Flood", "text": "The levee broke at dawn. The river flooded the town."}
            {"id": "b", "text": "After the levee broke, boats crossed the flooded town."}
            {"id": "copy", "text": "The levee broke at dawn. The river flooded the town.\\n"}
            """, to: "news.jsonl")
        let (model, store) = (folder.path + "/a.model", folder.path + "/store")
        #expect(try Tool.run("model", "build", news, "--articles", "--to", model).status == 0)
        #expect(try Tool.run("corpus", "add", store, news).status == 0)
        for command in [
            ["similar", news, "--corpus", news], ["similar", "--all-pairs", "--corpus", news],
            ["similar", news, "--model", model], ["corpus", "search", store, news],
        ] {
            let objects = try Tool.run(command + ["--format", "json", "--language", "en"], input: []).objects()
            #expect(objects.map { $0["id"] as? String } == ["a", "b", "copy"])
            for object in objects {
                let matches = try #require(object["matches"] as? [[String: Any]])
                #expect(matches.count == 2)
                #expect(!matches.contains { $0["id"] as? String == object["id"] as? String }, "\(command)")
                guard command.contains("--corpus") else { continue }
                let copies = matches.filter { $0["identical"] as? Bool == true }.map { $0["id"] as! String }
                #expect(copies == ["a": ["copy"], "b": [], "copy": ["a"]][object["id"] as! String])
            }
        }
        let text = try Tool.run("similar", news, "--corpus", news, "--language", "en").output
        #expect(text.contains("copy  (the same text)") && text.contains("a  Flood  (the same text)"))
    }

    @Test("similar: ranks count from 1, an article is not its own match")
    func similar() throws {
        let result = try Tool.run(
            "similar", "--all-pairs", "--corpus", Self.corpus, "--count", "3", "--format", "json")
        let objects = try result.objects()
        #expect(!objects.isEmpty)
        for object in objects {
            let matches = try #require(object["matches"] as? [[String: Any]])
            #expect(
                matches.map { $0["rank"] as! Int } == Array(1...max(1, matches.count)).prefix(matches.count).map { $0 })
            #expect(!matches.contains { $0["id"] as? String == object["id"] as? String })
        }
        let query = try Tool.run("similar", Self.sample, "--corpus", Self.corpus, "--explain")
        #expect(query.status == 0)
        #expect(query.output.contains("flood"))
    }

    @Test("sentences: joined, the pieces are the text")
    func sentences() throws {
        let object = try #require(try Tool.run("sentences", Self.sample, "--format", "json").objects().first)
        let sentences = try #require(object["sentences"] as? [[String: Any]])
        let ends = sentences.map { $0["end"] as! Int }
        #expect(ends == ends.sorted() && ends.count > 10)
    }

    @Test("equal bytes on every run and any number of threads", arguments: ["text", "json", "markdown", "csv"])
    func determinism(format: String) throws {
        for command in ["summarize", "keywords", "topics", "sentences"] {
            let one = try Tool.run(command, Self.corpus, "--format", format, "--jobs", "1")
            let two = try Tool.run(command, Self.corpus, "--format", format, "--jobs", "2")
            #expect(one.status == 0)
            #expect(!one.output.isEmpty)
            #expect(one.output == two.output, "\(command)")
        }
    }

    @Test("a model that cannot be read is named, with what to do")
    func model() throws {
        for command in [["summarize", "--query", "river"], ["keywords"], ["topics"], ["compare"], ["similar"]] {
            let result = try Tool.run(command + ["--model", "no.model", Self.sample], input: [])
            #expect(result.status == 1 && result.output.isEmpty)
            #expect(result.errors.contains("no.model"), "\(result.errors)")
        }
        let folder = try TemporaryFolder()
        let model = folder.path + "/a.model"
        #expect(try Tool.run("model", "build", Self.corpus, "--to", model).status == 0)
        for command in [["summarize", "--query", "flood"], ["keywords"], ["keywords", "--combined"], ["topics"]] {
            let result = try Tool.run(command + ["--model", model, Self.sample], input: [])
            #expect(result.status == 0 && !result.output.isEmpty && result.errors.isEmpty)
        }
        #expect(try Tool.run("model", "build", Self.corpus, "--dimensions", "0", "--to", model).status == 0)
        let flat = try Tool.run("summarize", "--query", "flood", "--model", model, Self.sample)
        #expect(flat.status == 1 && flat.output.isEmpty && flat.errors.contains("--dimensions"))
    }

    @Test("days and languages are asked in one way of a stored corpus and of files")
    func filters() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            """
            {"id": "march", "date": "3/3/2025", "language": "en", "text": "The river rose in the town."}
            {"id": "day", "date": "2025-03-03T10:00:00Z", "language": "en", "text": "The river fell in the town."}
            {"id": "none", "language": "en", "text": "The river was high in the town."}
            {"id": "jour", "date": "2025-03-04", "language": "fr", "text": "La rivière monte dans la ville."}
            """, to: "a.jsonl")
        let store = folder.path + "/store"
        #expect(try Tool.run("corpus", "add", store, file).status == 0)
        let query = ["--query", "river rivière town ville"]
        for (options, expected) in [
            (["--since", "2025-01-01"], ["day", "jour"]), (["--until", "2025-03-03"], ["day"]),
            (["--match-language", "EN"], ["day", "march", "none"]), (["--match-language", "fr-CA"], ["jour"]),
        ] {
            for command in [["corpus", "list", store], ["corpus", "search", store] + query] {
                let result = try Tool.run(command + ["--format", "json"] + options, input: [])
                let objects = try result.objects()
                let matches = objects.first?["matches"] as? [[String: Any]] ?? objects
                #expect(matches.compactMap { $0["id"] as? String }.sorted() == expected, "\(command) \(options)")
            }
        }
    }

    @Test("--output is written whole or not at all")
    func output() throws {
        let folder = try TemporaryFolder()
        let target = folder.path + "/summary.jsonl"
        let result = try Tool.run("summarize", Self.sample, "--format", "json", "--output", target)
        #expect(result.output.isEmpty && result.status == 0)
        let direct = try Tool.run("summarize", Self.sample, "--format", "json")
        #expect(String(decoding: try folder.read("summary.jsonl"), as: UTF8.self) == direct.output)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["summary.jsonl"])
        let nowhere = try Tool.run("summarize", Self.sample, "--output", folder.path + "/no/such/folder/x")
        #expect(nowhere.status == 1)
        #expect(nowhere.errors.contains("cannot be written"))
    }
}
