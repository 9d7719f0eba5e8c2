import Reading
import TestSupport
import Testing

@Suite struct JSONTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func aLineIsARecord() throws {
        let path = try folder.write(
            """
            {"id": "a", "text": "Rain \\u2014 \\"heavy\\".\\n", "title": "Rain", "date": "2023-12-21", "language": "en", "x": [{}]}

            {"text": "Sun.", "id": 17}\r
            {"text": ""}
            """, to: "a.jsonl")
        let read = Outcome(path)
        #expect(read.problems.isEmpty)
        #expect(
            read.records == [
                Record(
                    id: "a", bytes: Array("Rain — \"heavy\".\n".utf8), title: "Rain", date: "2023-12-21",
                    language: "en", file: path, line: 1),
                Record(id: "17", bytes: Array("Sun.".utf8), file: path, line: 3),
                Record(id: "\(path):4", bytes: [], file: path, line: 4),
            ])
    }

    @Test func fieldsMayHaveOtherNames() throws {
        let path = try folder.write(#"{"body": "Rain.", "text": 1, "key": 1.5, "headline": "H"}"#, to: "a.jsonl")
        var fields = FieldNames()
        fields.text = "body"
        fields.id = "key"
        fields.title = "headline"
        let read = Outcome(path, fields: fields)
        #expect(read.records == [Record(id: "1.5", bytes: Array("Rain.".utf8), title: "H", file: path, line: 1)])
    }

    @Test func sentencesStandInPlaceOfTheText() throws {
        let read = Outcome(
            try folder.write(
                """
                {"sentences": ["Hệ.", "Two."]}
                {"sentences": ["Other."], "text": "Whole."}
                {"sentences": []}
                """, to: "a.jsonl"))
        #expect(read.texts == ["Hệ.\nTwo.", "Whole.", ""])
        #expect(read.records.map(\.sentenceRanges) == [[0..<5, 6..<10], nil, []])
    }

    @Test(arguments: [
        (line: #"{"text": "a" x}"#, byte: 23, says: "column 14: a comma or } was expected, not \"x\""),
        (line: #"{"text": "a"#, byte: 21, says: "column 12: the string is not closed"),
        (line: #"{"text": "a"} {}"#, byte: 24, says: "column 15: nothing more was expected"),
        (line: #"{"text": nope}"#, byte: 20, says: "column 11: null was expected, not \"o\""),
        (line: #"{"text": "\ud800"}"#, byte: 20, says: "column 11: half a surrogate pair"),
        (line: #"{"text": "ab\udc00"}"#, byte: 22, says: "column 13: half a surrogate pair"),
        (line: #"{"text": "\ud800\u0041"}"#, byte: 20, says: "column 11: half a surrogate pair"),
        (line: #"{"text": "\u12g4"}"#, byte: 20, says: "column 11: four hexadecimal digits"),
        (line: "{\"text\": \"a long \u{1F} string\"}", byte: 27, says: "column 18: a control character (0x1f)"),
        (line: #"{"text": "\x"}"#, byte: 20, says: "column 11: there is no such escape"),
        (line: "{\"text\": \"a\tb\"}", byte: 21, says: "column 12: a control character (0x9)"),
        (line: "{'text': 1}", byte: 11, says: "column 2: the name of a field in quotes was expected"),
        (line: #"{"text": "a", 1}"#, byte: 24, says: "column 15: the name of a field in quotes"),
        (line: #"{"text" "a"}"#, byte: 18, says: "column 9: a colon was expected"),
        (line: #"{"text": -}"#, byte: 20, says: "column 11: a digit was expected"),
        (line: #"{"text": -"#, byte: 20, says: "column 11: a digit was expected, not the end"),
        (line: #"{"text": "a", "n": 1.}"#, byte: 31, says: "column 22: a digit was expected, not \"}\""),
        (line: #"{"text": "a", "n": 01}"#, byte: 30, says: "column 21: a comma or } was expected"),
        (line: #"{"text": "a", "n": 1e999}"#, byte: 29, says: "column 20: the number is beyond 1e308"),
        (line: #"{"text": "a", "n": [1 2]}"#, byte: 32, says: "column 23: a comma or ] was expected"),
        (line: #"{"text": "a",}"#, byte: 23, says: "column 14: the name of a field"),
        (line: #"{"text": "a", "n": é}"#, byte: 29, says: "column 20: a value was expected, not a character beyond"),
        (line: "nonsense", byte: 11, says: "null was expected"),
        (line: #"{"words": "a", "n": 1}"#, byte: 10, says: #"has no field "text" (it has n, words)"#),
        (line: "{}", byte: 10, says: "it has no field at all"),
        (line: #"{"text": null}"#, byte: 10, says: #"the field "text" is null"#),
        (line: #"{"text": ["a"]}"#, byte: 10, says: #"the field "text" is not a string"#),
        (line: #"{"sentences": ["a", 1]}"#, byte: 10, says: #"the field "sentences" is not an array of strings"#),
        (line: "[1, 2]", byte: 10, says: "this is not a JSON object"),
        (line: #""text""#, byte: 10, says: "this is not a JSON object"),
    ])
    func aBrokenLineCostsItselfAndSaysWhere(line: String, byte: Int, says: String) throws {
        // The line before takes ten bytes.
        let path = try folder.write("{\"text\":1}".dropLast() + "\n" + line + "\n" + #"{"text": "b"}"#, to: "a.jsonl")
        let read = Outcome(path)
        #expect(read.texts == ["b"])
        #expect(read.problems.count == 2)
        let problem = try #require(read.problems.last)
        #expect(problem.severity == .failure)
        #expect(problem.line == 2)
        #expect(problem.byte == byte)
        #expect(problem.description.hasPrefix("\(path):2: "))
        #expect(problem.what.contains(says), "\(problem)")
        #expect(!problem.remedy.isEmpty)
    }

    @Test func theFirstOfTwoFieldsWithOneNameStands() throws {
        let read = Outcome(
            try folder.write(
                """
                {"text": "a", "id": "1", "id": "2", "text": "b"}
                {"te\\u0078t": "c", "id": null, "title": true, "date": 1.50, "text": null}
                {"id": 12345678901234567890123, "sentences": ["d"], "text": null}
                """, to: "a.jsonl"))
        #expect(read.problems.isEmpty)
        #expect(read.texts == ["a", "c", "d"])
        #expect(read.records.map(\.id) == ["1", "\(read.records[0].file):2", "12345678901234567890123"])
        #expect(read.records[1].title == nil)
        #expect(read.records[1].date == "1.50")
    }

    /// Strings are unescaped several bytes at a time, so what is special stands at every place once.
    @Test func anythingMayStandAtAnyPlaceOfAString() throws {
        let special = [
            ("\\\"", "\""), ("\\\\", "\\"), ("\\/", "/"), ("\\n", "\n"), ("\\u001f", "\u{1F}"), ("\\u00e9", "é"),
            ("\\uD83D\\ude00", "😀"), ("\u{7F}", "\u{7F}"), ("}]", "}]"), ("ệ", "ệ"), ("😀", "😀"), (" ", " "), ("", ""),
        ]
        var lines: [String] = []
        var texts: [String] = []
        for before in 0..<20 {
            for after in [0, 1, 7, 8, 30] {
                for (written, meant) in special {
                    let (head, tail) = (String(repeating: "a", count: before), String(repeating: "!", count: after))
                    lines.append("{\"x\": \"\(written)\", \"text\": \"\(head)\(written)\(tail)\(written)\"}")
                    texts.append(head + meant + tail + meant)
                }
            }
        }
        for (text, name) in [
            (lines.joined(separator: "\n"), "a.jsonl"), ("[" + lines.joined(separator: ",") + "]", "a.json"),
        ] {
            let read = Outcome(try folder.write(text, to: name))
            #expect(read.problems.isEmpty)
            #expect(read.texts == texts)
        }
    }

    @Test func nestingWithoutEndIsAProblemLikeAnother() throws {
        let deep = String(repeating: "[", count: 10_000)
        let read = Outcome(try folder.write(#"{"x": "# + deep + "\n" + #"{"text": "b"}"#, to: "a.jsonl"))
        #expect(read.texts == ["b"])
        #expect(read.problems.count == 1)
        #expect(read.problems.first?.what.contains("nested deeper than 512 levels") == true)
        #expect(Outcome(try folder.write(deep, to: "b.json")).failures.count > 0)
        let open = String(repeating: "[", count: 511)
        let closed = String(repeating: "]", count: 511)
        #expect(Outcome(try folder.write("{\"x\": \(open)\(closed), \"text\": \"c\"}", to: "c.jsonl")).texts == ["c"])
    }

    @Test func nulIsKeptOutOfTheText() throws {
        let path = try folder.write("{\"text\": \"a\\u0000b\"}\n{\"text\": \"c\0d\"}", to: "a.jsonl")
        let read = Outcome(path)
        #expect(read.texts == ["a b", "c d"])
        #expect(Set(read.warnings.map(\.line)) == [1, nil])
        #expect(read.failures.isEmpty)
    }

    @Test func jsonLinesOverManyChunks() throws {
        let lines = (0..<6_000).map {
            #"{"id": \#($0), "text": "Số \#($0): \#(String(repeating: "ệ", count: $0 % 97))"}"#
        }
        let read = Outcome(try folder.write(lines.joined(separator: "\n"), to: "a.ndjson"))
        #expect(read.problems.isEmpty)
        #expect(read.records.map(\.id) == (0..<6_000).map(String.init))
        #expect(read.records.allSatisfy { $0.text.hasPrefix("Số \($0.id): ") })
    }

    @Test func oneObjectInAFileIsCalledByItsPath() throws {
        let path = try folder.write("{\n  \"text\": \"a } ] \\\" b\"\n}\n", to: "a.json")
        #expect(Outcome(path).records == [Record(id: path, bytes: Array("a } ] \" b".utf8), file: path, line: 1)])
    }

    @Test func anArrayOfObjectsIsReadElementByElement() throws {
        let path = try folder.write(
            """
            [
              {"text": "a"}, {"text": "b"},
              {"text": "c",
               "id": x},
              7,
              {"text": "d", "id": "D"}
            ]
            """, to: "a.json")
        let read = Outcome(path)
        #expect(read.texts == ["a", "b", "d"])
        #expect(read.records.map(\.id) == ["\(path):2", "\(path):2:18", "D"])
        #expect(read.problems.map(\.line) == [4, 5])
        #expect(read.problems.first?.what.contains("column 10") == true)
    }

    @Test func anArrayThatIsCutOffGivesWhatItHas() throws {
        let read = Outcome(try folder.write("[{\"text\": \"a\"},\n{\"text\": \"b\"}, {\"te", to: "a.json"))
        #expect(read.texts == ["a", "b"])
        #expect(read.failures.count == 2)
        #expect(read.failures.first?.what.contains("cut off") == true)
    }

    @Test func whatIsCalledJSONLinesMayBeJSON() throws {
        #expect(
            Outcome(try folder.write("[\n{\"text\": \"a\"},\n{\"text\": \"b\"}\n]", to: "a.jsonl")).texts == ["a", "b"])
        #expect(Outcome(try folder.write("{\n\"text\": \"a\"\n}\n", to: "b.jsonl")).texts == ["a"])
    }

    @Test func theFormatIsToldByTheContentWhereTheNameIsSilent() throws {
        #expect(Outcome(try folder.write("{\"text\": \"a\"}\n{\"text\": \"b\"}\n", to: "lines")).texts == ["a", "b"])
        #expect(Outcome(try folder.write("{\n\"text\": \"a\"\n}\n", to: "object")).texts == ["a"])
        #expect(Outcome(try folder.write("[{\"text\": \"a\"}]", to: "array")).texts == ["a"])
        #expect(Outcome(try folder.write("[Hanoi] Rain.", to: "text")).texts == ["[Hanoi] Rain."])
        #expect(Outcome(try folder.write("{\"text\": \"a\"}", to: "kept.txt")).texts == ["{\"text\": \"a\"}"])
    }
}
