import Reading
import TestSupport
import Testing

@Suite struct TableTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func rowsAreRecordsNamedByTheHeader() throws {
        let path = try folder.write(
            "id,title,text,date,x\r\na,\"Rain, heavy\",\"He said \"\"no\"\".\r\nThen left.\",2024-02-03,1\r\n\r\n,,Sun.,,\r\n",
            to: "a.csv")
        let read = Outcome(path)
        #expect(read.problems.isEmpty)
        #expect(
            read.records == [
                Record(
                    id: "a", bytes: Array("He said \"no\".\r\nThen left.".utf8), title: "Rain, heavy",
                    date: "2024-02-03", file: path, line: 2),
                Record(id: "\(path):5", bytes: Array("Sun.".utf8), file: path, line: 5),
            ])
    }

    @Test func aTableThatIsCalledTextIsTold() throws {
        // As spreadsheets export "Unicode text".
        let table = "Headline\tBody\tDate\nRain\tIt rained.\t2025-03-04\n"
        let read = Outcome(try folder.write(table, to: "a.txt"))
        #expect(read.texts == [table] && read.failures.isEmpty)
        #expect(read.warnings.map(\.remedy) == ["give --input-format tsv to have each row read"])
        #expect(Outcome(folder.path + "/a.txt", format: .tsv).texts == ["It rained."])
        #expect(Outcome(folder.path + "/a.txt", format: .text).problems.isEmpty)
        for text in [
            "Text and images, by date.\nIt rained.", "The story\nIt rained, and it snowed.",
            "Headline; body\nIt rained.",
            "Date: 3 March, title: none\nIt rained.", "Rain, snow and wind | The Valley Post\n\nIt rained.", "text\n",
            "In this article, a summary, the source and the title are told.\n",
            "Story; a tale of two towns\nIt rained.",
        ] {
            let warnings = Outcome(try folder.write(text, to: "b.txt")).warnings
            #expect(warnings.isEmpty == (text.first != "H"), "\(text)")
        }
    }

    @Test func otherSeparatorsAndNamesAreRead() throws {
        var fields = FieldNames()
        fields.text = "body"
        let semicolons = Outcome(try folder.write("\u{FEFF}key;body\n1;\"a;b\"\n", to: "a.csv"), fields: fields)
        #expect(semicolons.texts == ["a;b"])
        let tabs = Outcome(
            try folder.write("key\tbody\n1\t\"Quoted\" text, with a comma\n", to: "a.tsv"), fields: fields)
        #expect(tabs.texts == ["\"Quoted\" text, with a comma"])
        #expect(tabs.problems.isEmpty)
    }

    @Test(
        arguments: [
            "id;\"Headline, long\";text\n1;T;Rain.\n", "sep=;\r\nid;text\r\n1;Rain.\r\n", "sep=|\nid|text\n1|Rain.\n",
            "id|title|text\n1|T|Rain.\n", "\n\nid;Body\n1;Rain.\n", "a,b\tContent\n1\tRain.\n",
        ])
    func theSeparatorIsTheOneThatPartsOffTheText(table: String) throws {
        let read = Outcome(try folder.write(table, to: "a.csv"))
        #expect(read.problems.isEmpty && read.texts == ["Rain."], "\(read.problems)")
        #expect(read.records.first?.line == table.split(omittingEmptySubsequences: false) { $0.isNewline }.count - 1)
    }

    @Test("a table without an ending is known by the header below the line that tells its separator")
    func aTableWithoutAnEnding() throws {
        for table in ["sep=;\r\nid;text\r\n1;Rain.\r\n", "sep=\t\nid\ttext\n1\tRain.\n", "\nid|text\n1|Rain.\n"] {
            #expect(Outcome(try folder.write(table, to: "table")).texts == ["Rain."], "\(table)")
        }
    }

    /// The first bytes, by which the ends of lines are told, may end between the two.
    @Test func lineEndsOfTwoBytesAreNotParted() throws {
        for length in [4094, 4095, 4096] {
            let name = String(repeating: "x", count: length - "text,".utf8.count)
            let read = Outcome(try folder.write("text,\(name)\r\nRain.,1\r\nSun.,2\r\n", to: "a.csv"))
            #expect(read.texts == ["Rain.", "Sun."])
            #expect(read.records.map(\.line) == [2, 3])
        }
    }

    @Test func carriageReturnsAloneEndLines() throws {
        let table = Outcome(try folder.write("id,text\r1,\"Rain,\rheavy.\"\r2,Sun.\r", to: "a.csv"))
        #expect(table.problems.isEmpty)
        #expect(table.texts == ["Rain,\rheavy.", "Sun."])
        #expect(Outcome(try folder.write("id\ttext\r1\tRain.\r", to: "table")).texts == ["Rain."])
        let lines = Outcome(try folder.write("{\"text\": \"Rain.\"}\r{\"text\": \"Sun.\"}", to: "a.jsonl"))
        #expect(lines.texts == ["Rain.", "Sun."])
    }

    @Test func theContentTellsATable() throws {
        #expect(Outcome(try folder.write("id,\"text\"\n1,a\n", to: "commas")).texts == ["a"])
        #expect(Outcome(try folder.write("id\ttext\n1\ta\n", to: "tabs")).texts == ["a"])
        #expect(Outcome(try folder.write("Rain, text and sun\n", to: "prose")).texts == ["Rain, text and sun\n"])
    }

    @Test func brokenRowsCostThemselves() throws {
        let path = try folder.write("id,text\n1\n2,\"a\"b\n3,c,d\n4,e\n5,\"open\n6,f\n", to: "a.csv")
        let read = Outcome(path)
        #expect(read.texts == ["e"])
        #expect(
            read.failures.map { "\($0.line ?? 0): \($0.what)" } == [
                "2: fields in the row: 1, in the header: 2",
                "3: text follows a closing quotation mark (column 6)",
                "4: fields in the row: 3, in the header: 2",
                "6: a quotation mark is not closed before the end of the file",
            ])
    }

    @Test func aHeaderWithoutATextIsAProblem() throws {
        let path = try folder.write("id,words\n1,a\n2,b\n", to: "a.csv")
        let read = Outcome(path)
        #expect(read.records.isEmpty)
        #expect(
            read.problems.map(\.description) == [
                "\(path):1: the first line names no field \"text\" (it has id, words); "
                    + "write a header, or name the field that holds the text with --text-field"
            ])
    }

    @Test func longFieldsAndManyRowsAreRead() throws {
        let long = String(repeating: "Mưa rơi. \"\"\n", count: 100_000)
        let rows = (0..<20_000).map { "\($0),\"row \($0)\"\n" }.joined()
        let read = Outcome(try folder.write("id,text\nlong,\"\(long)\"\n" + rows, to: "a.csv"))
        #expect(read.problems.isEmpty)
        #expect(read.records.count == 20_001)
        #expect(read.texts.first == long.replacing("\"\"", with: "\""))
        #expect(read.records.last?.line == 120_002)
    }
}
