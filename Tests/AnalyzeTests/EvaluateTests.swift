import TestSupport
import Testing

/// `analyze evaluate` with references as people have them.
@Suite("Evaluation")
struct EvaluateTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func scores(
        _ kind: String, _ data: String, _ output: String
    ) throws -> (result: Tool.Result, fields: [String: Any]) {
        let result = try Tool.run(
            "evaluate", kind, "--data", try folder.write(data, to: "data.jsonl"), "--output",
            try folder.write(output, to: "output.jsonl"), "--format", "json")
        return (result, try result.objects().first ?? [:])
    }

    @Test(
        "ids and labels may be numbers, as they may in articles", arguments: ["7", "0", "-3", "12345678901234567890"])
    func numbers(id: String) throws {
        let data = """
            {"id": \(id), "text": "Rain fell.", "reference": "Rain fell.", "keyphrases": ["rain"], \
            "sentences": ["Rain fell."], "label": \(id), "language": "en"}
            """
        let article = try folder.write(data, to: "article.jsonl")
        for (kind, figure) in [("summaries", "missing"), ("keywords", "missing"), ("sentences", "missing")] {
            let command = kind == "summaries" ? "summarize" : kind
            let output = try Tool.run(command, article, "--format", "json").output
            let (result, scores) = try scores(kind, data, output)
            #expect(result.status == 0, "\(kind): \(result.errors)")
            #expect(scores[figure] as? Double == 0, "\(kind): \(result.output)")
        }
        let topics = #"{"topics": [{"keywords": []}], "assignments": [{"id": "\#(id)", "topic": 0}]}"#
        #expect(try scores("topics", data, topics).1["unassigned"] as? Double == 0)
    }

    @Test("the matrix of compare is looked up by whole ids, and by the names of text files")
    func matrix() throws {
        let output = """
            {"documents": ["https://x.example/1", "https://x.example/2", "stories/a.txt"], \
            "similarity": [[1, 0.8, 0.1], [0.8, 1, 0.3], [0.1, 0.3, 1]]}
            """
        let data = """
            {"id_a": "https://x.example/1", "id_b": "https://x.example/2", "similarity": 8}
            {"id_a": "https://x.example/1", "id_b": "a", "similarity": 1}
            {"id_a": "2", "id_b": "stories/a.txt", "similarity": 3}
            """
        let (result, scores) = try scores("similarity", data, output)
        #expect(scores["missing"] as? Int == 0 && result.errors.isEmpty, "\(result.errors)")
        #expect(abs((scores["pearson"] as? Double ?? 0) - 1) < 1e-9, "\(result.output)")
    }

    @Test(
        "what the output does not have is told, and counts as 0",
        arguments: [
            (#"{"id_a": "a", "id_b": "x", "similarity": 1}"#, #"{"documents": ["a"], "similarity": [[1]]}"#),
            (#"{"id": "x", "similarity": 1}"#, #"{"id": "a", "similarity": 1}"#),
            (#"{"id": "x", "related": ["A headline"]}"#, #"{"id": "a#0", "matches": [{"id": "x"}]}"#),
        ])
    func missing(data: String, output: String) throws {
        let (result, scores) = try scores("similarity", data, output)
        #expect(scores["missing"] as? Int == 1, "\(result.output)")
        #expect(result.errors.contains("1 of 1 ") && result.errors.contains("count as 0"), "\(result.errors)")
    }

    @Test(
        "a line without the fields that are asked for is told with the field",
        arguments: [
            ("summaries", #"{"id": 1, "reference": "Rain."}"#, #"{"id": 1, "text": "Rain."}"#, #"no field "summary""#),
            ("summaries", #"{"reference": "Rain."}"#, "", #"data.jsonl:1: this line has no field "id""#),
            ("keywords", #"{"id": 1, "text": "Rain.", "keyphrases": "rain"}"#, "", #"the field "keyphrases" of"#),
            (
                "keywords", #"{"id": 1, "text": "Rain.", "keyphrases": ["rain"]}"#,
                #"{"id": 1, "keywords": [{"word": "rain"}]}"#, #"no field "keywords.text""#
            ),
            ("sentences", "[1]", "", "this line has not the fields asked for"),
        ])
    func otherFields(kind: String, data: String, output: String, message: String) throws {
        let (result, _) = try scores(kind, data, output)
        #expect(result.status == 1 && result.output.isEmpty)
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test("pairs without a genre have no figures by genre")
    func genres() throws {
        let output = #"{"id": "a", "similarity": 0.5}"#
        #expect(try scores("similarity", #"{"id": "a", "similarity": 1}"#, output).1["by_genre"] == nil)
        let genres = try scores("similarity", #"{"id": "a", "similarity": 1, "genre": "news"}"#, output).1["by_genre"]
        #expect((genres as? [String: Any])?["news"] != nil)
    }
}
