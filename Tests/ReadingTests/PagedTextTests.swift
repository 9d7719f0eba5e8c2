import Reading
import TestSupport
import Testing

@Suite struct PagedTextTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static let report = """
        STATE OF THE CROSSING

        The crossing carries 61,000 vehicles a day, half as many again as it was de-
        signed for. This report sets out the results of the inspection made between Sep-
        tember 2020 and January 2021 and recommends what should be done about the cables. It
        is a long-term plan.

                                            1
        \u{0C}State of the Crossing                  March 2021

        The cables consist of 11,248 wires each. In three of the eight panels between four and
        nine per cent of the wires were found to be broken. At this rate the factor of
                                            2
        \u{0C}State of the Crossing                  March 2021

        safety falls below two in 2026. A long-
        term plan is needed, and pre-
        and post-war cables are to be kept apart.

                                         Page 3 of 3
        \u{0C}
        """

    @Test func pagesBecomeRunningText() throws {
        let read = Outcome(try folder.write(Self.report, to: "report.txt"))
        #expect(
            read.texts == [
                """
                STATE OF THE CROSSING

                The crossing carries 61,000 vehicles a day, half as many again as it was de-
                signed for. This report sets out the results of the inspection made between Sep-
                tember 2020 and January 2021 and recommends what should be done about the cables. It
                is a long-term plan.

                The cables consist of 11,248 wires each. In three of the eight panels between four and
                nine per cent of the wires were found to be broken. At this rate the factor of
                safety falls below two in 2026. A long-
                term plan is needed, and pre-
                and post-war cables are to be kept apart.
                """
            ])
        #expect(read.problems.isEmpty)
    }

    @Test(arguments: ["One page\u{0C}", "\u{0C}\u{0C}", "\u{0C}", "No page-\nbreak here", "a-\u{0C}", "\u{0C}a\u{0C}"])
    func textWithoutPagesIsLeftAsItIs(_ text: String) throws {
        #expect(Outcome(try folder.write(text, to: "a.txt")).texts == [text])
    }

    @Test(arguments: [
        ("a-\u{0C}b", "a-\nb"), ("Il est\u{0C}élu.", "Il est\nélu."), ("Il est\u{0C}Élu.", "Il est\n\nÉlu."),
        ("ngày\u{0C}đêm", "ngày\nđêm"), ("a.\u{0C}b", "a.\n\nb"), ("7\u{0C}8", ""),
        ("Rain\n- 7 -\u{0C}fell.\n- 8 -", "Rain\nfell."),
        ("Rain fell.\r\n\r\n7\r\n\u{0C}It stopped.\r\n\r\n8\r\n", "Rain fell.\n\nIt stopped."),
        ("Im Sep\u{AD}\ntember\u{0C}regnete es.", "Im Sep\u{AD}\ntember\nregnete es."),
    ])
    func smallPages(_ text: String, _ expected: String) throws {
        #expect(Outcome(try folder.write(text, to: "a.txt")).texts == [expected])
    }
}
