import Testing

@testable import Reporting

@Suite("Columns of a terminal")
struct TerminalColumnsTests {
    @Test(
        "wide characters take two columns, marks none",
        arguments: [
            ("", 0), ("levee", 5), ("Hà Nội", 6), ("e\u{301}", 1), ("地铁线路", 8), ("水道管の", 8), ("서울시", 6), ("น้ำท่วม", 5),
            ("A地", 3), ("（x）", 5), ("🚀", 2),
        ])
    func columns(text: String, expected: Int) {
        #expect(text.terminalColumns == expected)
        #expect(Figure.padded(text, to: 9).hasPrefix(text))
        #expect(Figure.padded(text, to: 9).terminalColumns == 9)
    }

    @Test("a paragraph without spaces is wrapped between characters, no closing mark first")
    func wrapping() {
        let style = TextStyle(width: 10)
        #expect(style.paragraph("地铁线路，公共交通。", indent: "  ") == "  地铁线\n  路，公共\n  交通。")
        #expect(style.paragraph("地铁10号线 is long", indent: "") == "地铁10号线\nis long")
        #expect(style.paragraph("one two three") == "one two\nthree")
        #expect(style.paragraph("Hà Nội một hai") == "Hà Nội một\nhai")
        #expect(style.paragraph("immeasurable") == "immeasurable")
        let text = "东京都は月曜日、老朽化した水道管の交換に投じると発表した。"
        #expect(style.paragraph(text).split(separator: "\n").joined() == text)
        #expect(style.paragraph(text).split(separator: "\n").allSatisfy { $0.terminalColumns <= 12 })
    }
}
