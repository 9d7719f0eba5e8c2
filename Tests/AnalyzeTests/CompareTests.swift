import Foundation
import TestSupport
import Testing

/// Articles that are compared with each other, and pairs of texts.
@Suite("Comparisons by the command")
struct CompareTests {
    @Test("compare: two stories on one event are nearer than a third on another, and it says by which terms")
    func compare() throws {
        let folder = try TemporaryFolder()
        let a = try folder.write("The levee broke and the river flooded the town.", to: "a.txt")
        let b = try folder.write("After the levee broke, boats crossed the flooded town.", to: "b.txt")
        let c = try folder.write("The striker scored twice in the cup final.", to: "c.txt")
        let object = try #require(
            try Tool.run("compare", a, b, c, "--language", "en", "--format", "json", "--explain").objects().first)
        let similarity = try #require(object["similarity"] as? [[Double]])
        #expect(similarity[0][1] > similarity[0][2])
        let pairs = try #require(object["pairs"] as? [[String: Any]])
        #expect(pairs.count == 3)
        let shared = try #require(pairs[0]["shared"] as? [[String: Any]])
        // Terms that only stand next to each other are one phrase.
        #expect(Set(shared.map { $0["term"] as! String }) == ["levee broke", "flooded", "town"])
        let sum = shared.reduce(0) { $0 + ($1["contribution"] as! Double) }
        #expect(abs(sum - (pairs[0]["similarity"] as! Double)) < 1e-6)
    }

    @Test("compare --pairs prints an object a pair, and a broken pair stops no other")
    func pairs() throws {
        let folder = try TemporaryFolder()
        let list = try folder.write(
            """
            {"id": 1, "a": "The river rose.", "b": "The river fell."}
            {"id": 2, "a": "The river rose."}
            {"id": 3, "a": "The river rose.", "b": "The river rose."}
            """, to: "pairs.jsonl")
        let result = try Tool.run("compare", "--pairs", list, "--format", "json")
        #expect(result.status == 1)
        #expect(result.errors.contains("pairs.jsonl:2"))
        let objects = try result.objects()
        #expect(objects.map { $0["id"] as? String } == ["1", "3"])
        #expect(try #require(objects[1]["similarity"] as? [[Double]])[0][1] > 0.999_999)
    }

    @Test("compare --pairs: which text of a pair is named first makes no difference")
    func pairOrder() throws {
        let long = String(repeating: "Sông Hàn chảy qua thành phố và ra biển ở phía đông. in ", count: 300)
        let short = "In the town the river rose by the old bridge in May. It was in spate and they were in boats."
        let folder = try TemporaryFolder()
        let lines = [["a": long, "b": short], ["a": short, "b": long]].map {
            String(decoding: try! JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
        }
        let list = try folder.write(lines.joined(separator: "\n"), to: "pairs.jsonl")
        let figures = try Tool.run("compare", "--pairs", list, "--format", "json").objects().map {
            try #require($0["similarity"] as? [[Double]])[0][1]
        }
        #expect(figures.count == 2 && figures[0] == figures[1])
    }

    @Test("compare --pairs names each pair in every format")
    func pairNames() throws {
        let folder = try TemporaryFolder()
        let list = try folder.write(
            """
            {"id": "first", "a": "The river rose.", "b": "The river fell."}
            {"a": "The river rose.", "b": "The sun shone."}
            """, to: "pairs.jsonl")
        for format in ["text", "json", "markdown", "csv"] {
            let result = try Tool.run("compare", "--pairs", list, "--format", format)
            #expect(result.output.contains("first") && result.output.contains("\(list):2"), "\(result.output)")
        }
        let rows = try Tool.run("compare", "--pairs", list, "--format", "csv").output.split(separator: "\n")
        #expect(rows.count == 3 && rows[0] == "id,a,b,similarity,shared" && rows[1].hasPrefix("first,a,b,0."))
    }
}
