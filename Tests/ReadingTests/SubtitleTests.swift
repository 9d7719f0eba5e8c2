import Reading
import TestSupport
import Testing

@Suite struct SubtitleTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func text(_ subtitles: String, _ name: String = "talk.srt") throws -> String {
        let read = Outcome(try folder.write(subtitles, to: name))
        #expect(read.problems.isEmpty)
        return try #require(read.texts.first)
    }

    /// The text of cues of a second each, one after the other.
    private func text(cues: [String], pause: Int = 0) throws -> String {
        try text(
            cues.enumerated().map { number, cue in
                let start = number * (1 + pause)
                return "\(number + 1)\n00:00:\(start + 10),000 --> 00:00:\(start + 11),000\n\(cue)\n"
            }.joined(separator: "\n"))
    }

    @Test func subRip() throws {
        let path = try folder.write(
            """
            1
            00:00:01,000 --> 00:00:04,000
            <i>Good evening. The levee at Porto Velha</i>
            gave way before dawn on Tuesday,

            2
            00:00:04,100 --> 00:00:07,500 X1:40 X2:600 Y1:20 Y2:50
            {\\an8}and a third of the lower town is under
            <font color="#ffff00">water. Some 4,200 people left their homes.</font>

            3
            00:00:08,000 --> 00:00:09,000
            [HELICOPTER]

            4
            00:00:09,000 --> 00:00:14,000
            We ran &amp; ran, and I <3 this town

            in spite of
            1984

            5
            00:00:14,500 --> 00:00:16,000
            and all that.

            """, to: "talk.srt")
        let expected =
            "Good evening. The levee at Porto Velha gave way before dawn on Tuesday, and a third of the lower town is "
            + "under water. Some 4,200 people left their homes. We ran & ran, and I <3 this town in spite of 1984 and all "
            + "that."
        #expect(Outcome(path).records == [Record(id: path, bytes: Array(expected.utf8), file: path)])
    }

    @Test func webVTT() throws {
        let path = try folder.write(
            """
            WEBVTT - the news
            Kind: captions
            Language: en

            STYLE
            ::cue { color: red }

            NOTE this is
            a comment

            opening
            00:01.000 --> 00:04.000 align:start position:0%
            <v Ann Bell>Good evening. The <c.loud>levee</c> at
            Porto Velha gave way.

            00:04.100 --> 00:07.500
            <v.low Ben Hale>Some 4,200 people</v> left.

            3
            00:08.000 --> 00:09.500
            <v Ben Hale>Many of <00:08.900>them by boat.

            00:09.600 --> 00:10.500
            &gt;&gt; NOTE the <ruby>漢<rt>kan</rt></ruby> and go.
            """, to: "talk.vtt")
        let read = Outcome(path)
        #expect(read.problems.isEmpty)
        #expect(
            read.texts == [
                "Good evening. The levee at Porto Velha gave way.\n\nSome 4,200 people left. Many of them by boat.\n\n"
                    + "NOTE the 漢 and go."
            ])
        #expect(read.records.map(\.language) == ["en"])
    }

    @Test func contentTellsWhereNoNameDoes() throws {
        let vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\nIt rained.\n"
        let srt = "\n1\n00:00:01,000 --> 00:00:02,000\nIt rained.\n"
        for text in [vtt, srt, srt.replacing("\n", with: "\r\n"), vtt.replacing("\n", with: "\r"), "\u{FEFF}" + srt] {
            #expect(Outcome(try folder.write(text, to: "input")).texts == ["It rained."])
        }
        let others = [
            "WEBVTTS are subtitles.\n", "7\nhours --> a day\n", "7\nIt rained.\n",
            "00:01 --> 00:02 is a minute\n", "WEBVTT is a format.\n\nIt holds captions.\n",
            "1\n10:30 --> 11:45 is the break.\nLunch is at 12.\n",
        ]
        for text in others { #expect(Outcome(try folder.write(text, to: "input")).texts == [text]) }
    }

    @Test func wordsInTagsThatHaveNoneAreText() throws {
        #expect(try text(cues: ["If a <b and c> d, go."]) == "If a <b and c> d, go.")
        #expect(try text(cues: ["It <i class=\"x\">was</i><br /> <c.loud>here</c>."]) == "It was here.")
    }

    @Test func manyBlankLinesAreOne() throws {
        let blank = String(repeating: "\n", count: 1000)
        let cue = "00:00:01,000 --> 00:00:02,000\n"
        #expect(try text("1\n\(cue)It rained\(blank)2\n\(cue)all day.\(blank)") == "It rained all day.")
    }

    @Test func capsThatRollUpAreReadOnce() throws {
        let lines = ["the water rose", "all night long.", "By morning it", "stood in the", "lower town."]
        let rolled = lines.indices.map { lines[max(0, $0 - 2)...$0].joined(separator: "\n") }
        #expect(try text(cues: rolled) == lines.joined(separator: " "))
    }

    @Test func whatIsSaidAgainStays() throws {
        let cues = ["No.", "No.", "Where?", "Where?\nIn the mill.", "It rained.", "It snowed.", "They left."]
        #expect(try text(cues: cues) == cues.map { $0.replacing("\n", with: " ") }.joined(separator: " "))
    }

    @Test(arguments: [
        // Dashes are speakers after the end of a sentence, or where several lines have them.
        (["- When was it?\n- At four.", "- And then?"], "When was it?\n\nAt four.\n\nAnd then?"),
        (["- When\n- At four.", "It rained."], "When\n\nAt four. It rained."),
        // They are not in one, nor before a number.
        (
            ["He came at noon\n- or so he said -", "and left. It was", "-5 degrees then.", "- 5 now."],
            "He came at noon - or so he said - and left. It was -5 degrees then. - 5 now."
        ),
        ([">> Good evening.", ">>> The river rose."], "Good evening.\n\nThe river rose."),
        (
            ["It is 3 > 2.", "a --> b, and 4:30 --> noon.", "He said [sic] so. [He left.]", "♪ The river runs. ♪"],
            "It is 3 > 2. a --> b, and 4:30 --> noon. He said [sic] so. [He left.] The river runs."
        ),
        (
            ["a < b, <nobody> knows.", "Write <b class=\"x\">this</b>:<br/>so. <i>So</i>."],
            "a < b, <nobody> knows. Write this: so. So."
        ),
        (["雨が降り", "ました。", "川が溢れた。"], "雨が降りました。川が溢れた。"),
        (["비가", "왔다."], "비가 왔다."),
        (["(He laughed.)", "[Applause]", "♪ ♪", "Fine."], "(He laughed.)\n\nFine."),
    ])
    func cues(_ cues: [String], _ expected: String) throws {
        #expect(try text(cues: cues) == expected)
    }

    @Test func aPauseAfterASentenceMakesAParagraph() throws {
        #expect(try text(cues: ["It rained.", "Then", "it snowed."], pause: 3) == "It rained.\n\nThen it snowed.")
    }

    @Test func withoutEndMarksLinesAreAboutASentenceLong() throws {
        let cues = (0..<10).map { "and \($0) so the water came over it" }
        let read = Outcome(
            try folder.write(
                cues.enumerated().map { "00:00:1\($0),000 --> 00:00:1\($0 + 1),000\n\($1)\n" }.joined(separator: "\n"),
                to: "talk.srt"))
        let record = try #require(read.records.first)
        let lines = try #require(record.sentenceRanges).map { String(decoding: record.bytes[$0], as: UTF8.self) }
        #expect(lines == [cues[..<4], cues[4..<8], cues[8...]].map { $0.joined(separator: " ") })
        #expect(record.text == lines.joined(separator: "\n"))
    }

    @Test func whatIsBrokenIsToldWithItsLine() throws {
        let path = try folder.write(
            """
            1
            00:00:01,000 --> 00:00:02,000
            It rained.

            2
            00:00:0x,000 --> 00:00:04,000
            It snowed.
            3
            00:00:05,000 --> 00:00:06,000

            4
            """, to: "talk.srt")
        let read = Outcome(path)
        #expect(read.texts == ["It rained. It snowed."])
        #expect(read.warnings.map(\.line) == [6])
        #expect(read.warnings.first?.what == "the times of the subtitle cannot be read; its text was kept")
        #expect(read.failures.isEmpty)

        let prose = Outcome(try folder.write("\n\nIt rained.\n", to: "prose.vtt"))
        #expect(prose.records.isEmpty)
        #expect(prose.failures.map(\.line) == [3])
        #expect(prose.failures.first?.remedy == "give it as what it is, such as --input-format text")
        // Nothing is an empty article, as it is in plain text.
        for text in ["", "WEBVTT\n"] {
            let read = Outcome(try folder.write(text, to: "empty.vtt"))
            #expect(read.texts == [""] && read.problems.isEmpty)
        }
    }
}
