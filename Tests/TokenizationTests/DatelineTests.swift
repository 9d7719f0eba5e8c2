import Testing

@testable import Tokenization

@Suite struct DatelineTests {
    struct Case: Sendable {
        var text: String
        var rest: String
        var place: String?
        var date: String?
        var agency: String?
        var language = Language.english
    }

    @Test(arguments: [
        Case(
            text: " date 2023-12-21 VIETNAM, December 21 - HÀ NỘI — Party leaders met.", rest: "Party leaders met.",
            place: "Hà Nội", date: "2023-12-21"),
        Case(
            text: "LONDON, March 3 (Agency) — Shares rose.", rest: "Shares rose.", place: "London", date: "March 3",
            agency: "Agency"),
        Case(text: "HÀ NỘI — Talks began.", rest: "Talks began.", place: "Hà Nội"),
        Case(text: "PARIS (AFP) - Le train part.", rest: "Le train part.", place: "Paris", agency: "AFP"),
        Case(
            text: "Paris, 3 mars (AFP) – Le train part.", rest: "Le train part.", place: "Paris", date: "3 mars",
            agency: "AFP", language: .french),
        Case(
            text: "BERLIN, 12. März (dpa) - Der Zug kam.", rest: "Der Zug kam.", place: "Berlin", date: "12. März",
            agency: "dpa", language: .german),
        Case(
            text: "WASHINGTON (CNN) -- The vote passed.", rest: "The vote passed.", place: "Washington", agency: "CNN"),
        Case(text: "AFP - Oil fell.", rest: "Oil fell.", agency: "AFP"),
        Case(text: "Atlanta (CNN)Oil fell.", rest: "Oil fell.", place: "Atlanta", agency: "CNN"),
        Case(text: "(Reuters) - Oil fell.", rest: "Oil fell.", agency: "Reuters"),
        Case(
            text: "NEW YORK, Dec. 21, 2023 /PRNewswire/ -- Fine.", rest: "Fine.", place: "New York",
            date: "2023-12-21", agency: "PRNewswire"),
        Case(
            text: "SAN FRANCISCO – October 14, 2025 – Fine.", rest: "Fine.", place: "San Francisco",
            date: "2025-10-14"),
        Case(
            text: "SAN FRANCISCO--(BUSINESS WIRE)--Fine.", rest: "Fine.", place: "San Francisco",
            agency: "BUSINESS WIRE"),
        Case(
            text: "NEW YORK, Dec. 21, 2023 (UPI) -- Fine.", rest: "Fine.", place: "New York", date: "2023-12-21",
            agency: "UPI"),
        Case(
            text: "Hà Nội (TTXVN) - Hội nghị khai mạc.", rest: "Hội nghị khai mạc.", place: "Hà Nội", agency: "TTXVN",
            language: .vietnamese),
        Case(
            text: "Hà Nội, 21/12/2023 (TTXVN) - Hội nghị.", rest: "Hội nghị.", place: "Hà Nội", date: "2023-12-21",
            agency: "TTXVN", language: .vietnamese),
        Case(
            text: "MADRID, 4 de marzo (EFE) - El tren salió.", rest: "El tren salió.", place: "Madrid",
            date: "4 de marzo", agency: "EFE", language: .spanish),
        Case(
            text: "新华社海口12月18日电（记者王存福、陈凯姿）海南自由贸易港正式启动。", rest: "海南自由贸易港正式启动。", place: "海口", date: "12月18日",
            agency: "新华社", language: .chinese),
        Case(
            text: "本报北京3月5日电 (记者 李明) 会议开幕。", rest: "会议开幕。", place: "北京", date: "3月5日", agency: "本报",
            language: .chinese),
        Case(text: "中央社台北5日電　地震發生。", rest: "地震發生。", place: "台北", agency: "中央社", language: .chinese),
        Case(
            text: "JUIZ DE FORA, MG (FOLHAPRESS) - Choveu.", rest: "Choveu.", place: "Juiz de Fora, MG",
            agency: "FOLHAPRESS", language: .portuguese),
        Case(
            text: "IĞDIR (AA) - Yağmur yağdı.", rest: "Yağmur yağdı.", place: "Iğdır", agency: "AA", language: .turkish),
        // As the agencies of other languages write them.
        Case(
            text: "Ávila, 9 ago (EFE).- El tren salió.", rest: "El tren salió.", place: "Ávila", date: "9 ago",
            agency: "EFE", language: .spanish),
        Case(text: "Bern (SDA).- Der Zug kam.", rest: "Der Zug kam.", place: "Bern", agency: "SDA", language: .german),
        Case(
            text: "BONN (epd). Die Synode tagt.", rest: "Die Synode tagt.", place: "Bonn", agency: "epd",
            language: .german),
        Case(
            text: "Dresden (dpa/sn) - Der Zug kam.", rest: "Der Zug kam.", place: "Dresden", agency: "dpa/sn",
            language: .german),
        Case(
            text: "القاهرة 12 أكتوبر (رويترز) - انعقد المجلس.", rest: "انعقد المجلس.", place: "القاهرة",
            date: "12 أكتوبر",
            agency: "رويترز", language: .arabic),
        Case(
            text: "शिमला, 17 जुलाई (भाषा) सड़क बंद है।", rest: "सड़क बंद है।", place: "शिमला", date: "17 जुलाई", agency: "भाषा",
            language: .hindi),
        Case(
            text: "КРАСНОЯРСК, 14 июля. /ТАСС/. Дорога закрыта.", rest: "Дорога закрыта.", place: "Красноярск",
            date: "14 июля", agency: "ТАСС", language: .russian),
        Case(
            text: "МОСКВА, 14 июл - РИА Новости. Дорога закрыта.", rest: "Дорога закрыта.", place: "Москва",
            date: "14 июл", agency: "РИА Новости", language: .russian),
        Case(
            text: "JAKARTA, KABAR.COM - Jalan ditutup.", rest: "Jalan ditutup.", place: "Jakarta", agency: "KABAR.COM",
            language: .indonesian),
        Case(
            text: "KABAR.CO, Jakarta - Jalan ditutup.", rest: "Jalan ditutup.", place: "Jakarta", agency: "KABAR.CO",
            language: .indonesian),
        Case(text: "【金沢共同】道が閉じた。", rest: "道が閉じた。", place: "金沢", agency: "共同", language: .japanese),
        Case(text: "【パリ＝田中一郎】道が閉じた。", rest: "道が閉じた。", place: "パリ", language: .japanese),
        Case(
            text: "(강릉=연합뉴스) 김도현 박수진 기자 = 길이 막혔다.", rest: "길이 막혔다.", place: "강릉", agency: "연합뉴스",
            language: .korean),
        Case(text: "[서울=뉴시스] 길이 막혔다.", rest: "길이 막혔다.", place: "서울", agency: "뉴시스", language: .korean),
    ])
    func recognised(_ test: Case) {
        let document = Document(text: test.text, language: test.language)
        #expect(document.sentences.map { document.text(of: $0) }.joined(separator: " ") == test.rest)
        #expect(document.dateline?.place == test.place)
        #expect(document.dateline?.date == test.date)
        #expect(document.dateline?.agency == test.agency)
    }

    @Test(arguments: [
        "Paris — the city of light — is beautiful.",
        "NASA — the space agency — said so.",
        "NASA — The agency said so.",
        "BREAKING — Fire at the harbour.",
        "UPDATE - Fire at the harbour.",
        "IBM - Shares rose.",
        "HOCKEY SCORES -- FIRST ROUND",
        "ITEMS FOR SALE - Prices below",
        "The network (CNN)s fell",
        "On Monday, March 3 - The day it rained - nothing happened.",
        "Tuesday, March 3 – Nothing happened.",
        "March 3 - Nothing happened.",
        "Apple (AAPL) - Shares rose.",
        "He left — Nobody knew why.",
        "A - B is a difference.",
        "WHO - The health body met.",
        "London-based traders sold.",
        "Paris — Berlin: a night train.",
        "I — Introduction",
        "(see below) - Nothing.",
        "LONDON, said the captain, - It is a fine town.",
        "Yes! — No.",
        "The firm (CNN) News was sold.",
        "Rome and/or Paris. Nobody knew.",
        "Prices, /see/. Nobody knew.",
        "【速報】Fire.",
        "(a=b) Holds.",
        "LONDON —",
        "LONDON",
        "—",
        "",
    ])
    func leftAlone(_ text: String) {
        #expect(Document(text: text, language: .english).dateline == nil)
    }

    @Test(arguments: [
        ("The plan has three tasks. — VNS", "The plan has three tasks.", "VNS"),
        ("Shares rose. (Reuters)", "Shares rose.", "Reuters"),
        ("The sea was calm./AFP", "The sea was calm.", "AFP"),
        ("“All is well.” (TTXVN)", "“All is well.”", "TTXVN"),
        ("It ended.\n\nVNA/VNS", "It ended.", "VNA/VNS"),
        ("It ended. — XYZ", "It ended.", "XYZ"),
        ("It ended.\n— VNS\n", "It ended.", "VNS"),
        ("It ended. EFE\n\njlr/mcm/ros", "It ended.", "EFE"),
        ("It ended. (ANSA).\n\nYM2-GUS/CR", "It ended.", "ANSA"),
        ("It ended.\n(dwa/bst)", "It ended.", nil),
        ("It ended.\nmsi/ akub/", "It ended.", nil),
        ("It ended.\n\ndpa hkl yyzz n1", "It ended.", nil),
        ("It ended.\njane@example.com\n(끝)", "It ended.", nil),
        ("桥修好了。（完）", "桥修好了。", nil),
    ])
    func signOff(_ text: String, _ rest: String, _ agency: String?) {
        let document = Document(text: text, language: .english)
        #expect(document.sentences.map { document.text(of: $0) } == [rest])
        #expect(document.dateline?.agency == agency)
        #expect(document.dateline?.range.isEmpty == true)
    }

    @Test(arguments: [
        "“One small step.” — NASA", "It is run by AFP", "They call it (BBC)", "He works for Reuters.", "VNS",
        "The ship - a tanker - sank.", "It pays and/or costs.",
        "It ended.\nNobody knows why", "It ended.\nReuters said no more.", "It ended.\n\nTCP/IP",
        "It ended.\n\ninput/output", "Pairs\n\nand/or", "It ended.\nBBC Radio 4", "It ended.\n@townhall",
        "It ended.\n\nReuters wins a Pulitzer",
    ])
    func noSignOff(_ text: String) {
        #expect(Document(text: text, language: .english).dateline == nil)
    }

    /// The spaces after the dash reach beyond the bytes in which a dateline is looked for.
    @Test(arguments: ["— ", "- ", "-- ", "—        "])
    func datelinesAsLongAsTheyMayBe(_ dash: String) {
        var datelines = 0
        for length in DatelineReader.longest - 20...DatelineReader.longest + 2 {
            let head = "LONDON (Reuters)" + String(repeating: " ", count: length - 16)
            let document = Document(text: head + dash + "The government met on Monday.", language: .english)
            if let dateline = document.dateline {
                datelines += 1
                #expect(document.text(of: dateline.range) == head + dash)
            }
        }
        #expect((15...21).contains(datelines))
    }

    @Test func theDocumentsDateGivesTheYear() {
        let story = Document(text: "LONDON, Dec. 31 (AFP) - It snowed.", date: "2024-01-01", language: .english)
        #expect(story.dateline?.date == "2023-12-31")
    }

    @Test func offsetsCutTheSameBytes() {
        let text = " date 2023-12-21 VIETNAM, December 21 - HÀ NỘI — Party leaders met. They left. — VNS"
        let document = Document(text: text, language: .english)
        #expect(document.bytes == Array(text.utf8))
        #expect(document.text(of: document.dateline!.range) + "Party leaders met. They left. — VNS" == text)
        #expect(document.dateline?.signOff.map { document.text(of: $0) } == "— VNS")
        #expect(document.dateline?.agency == "VNS")
    }

    struct Copy: Sendable {
        var text: String
        var sentences: [String]
        var place: String?
        var agency: String?
    }

    /// As a story leaves an agency: slug, notes, headline and byline above the dateline, credits and marks below.
    @Test(arguments: [
        Copy(
            text: """
                URGENT
                (Adds details, quotes)
                Harbour bridge closed after cracks found
                By Jane Doe
                LONDON, Nov 28 (Reuters) - Engineers closed the bridge. It will stay shut.

                (Reporting by Jane Doe and Tom Smith; Editing by Alison Grey)
                ((jane.doe@example.com; +44 20 7946 0000;))
                ENDS
                """,
            sentences: [
                "Harbour bridge closed after cracks found", "Engineers closed the bridge.", "It will stay shut.",
            ],
            place: "London", agency: "Reuters"),
        Copy(
            text: """
                BC-EU--Storm, 2nd Ld-Writethru,450
                Eds: UPDATES: Adds death toll.
                Storm kills seven in northern Spain
                By PEDRO MARTIN
                Associated Press

                SANTANDER, Spain (AP) — A storm killed seven people. Trains were canceled.

                ___

                Associated Press writer Ana Ruiz in Madrid contributed to this report.
                """,
            sentences: [
                "Storm kills seven in northern Spain", "A storm killed seven people.", "Trains were canceled.",
            ],
            place: "Santander, Spain", agency: "AP"),
        Copy(
            text: """
                Nordwell makes a heat pump for the sea

                PORTLAND, Maine, Oct. 14, 2025 /PRNewswire/ -- Nordwell Inc. today showed a heat pump. It costs $11,900.

                SOURCE Nordwell Inc.

                ###
                """,
            sentences: [
                "Nordwell makes a heat pump for the sea", "Nordwell Inc. today showed a heat pump.",
                "It costs $11,900.",
            ], place: "Portland, Maine", agency: "PRNewswire"),
        Copy(
            text: "The port is shut. The ferry sails. (Reporting by Ann Bell; Editing by Bo Lund)",
            sentences: ["The port is shut.", "The ferry sails."]),
        Copy(text: "The port is shut.\n\n© 2025 The Daily Ledger\n", sentences: ["The port is shut."]),
        Copy(text: "The port is shut.\n\nMORE TO FOLLOW", sentences: ["The port is shut."]),
    ])
    func copyFromTheWire(_ copy: Copy) {
        let document = Document(text: copy.text, language: .english)
        #expect(document.sentences.map { document.text(of: $0) } == copy.sentences)
        #expect(document.dateline?.place == copy.place)
        #expect(document.dateline?.agency == copy.agency)
        #expect(document.dateline?.isBare == (copy.agency == nil))
        let unsplit = Document(bytes: Array(copy.text.utf8), language: .english, splitting: false)
        #expect(unsplit.split().sentences == document.sentences)
        #expect(unsplit.dateline == document.dateline)
    }

    @Test(arguments: [
        // Dashes of a list, of a chapter and of a story that has begun.
        "The list\nBBC - a broadcaster\nCNN - Another one",
        "Contents\nLONDON — The city\nPARIS — The other city",
        """
        The first paragraph tells all that there is to tell, at some length, so that it is no headline but a paragraph of \
        the story itself.

        LONDON, Nov 28 (Reuters) - Engineers closed the bridge.
        """,
        """
        “The first paragraph tells all that there is to tell, at some length, so that it is no headline but a paragraph of \
        the story itself,” she said, “is it not?”

        LONDON, Nov 28 (Reuters) - Engineers closed the bridge.
        """,
        // What only sounds like the end of a text.
        "(Reporting by mail is common.)", "She edits.\n\nThe end is near.",
        "It was closed (reporting by the press says so).",
    ])
    func noCopyFromTheWire(_ text: String) {
        #expect(Document(text: text, language: .english).dateline == nil)
    }

    @Test func aPlaceAndADateWithItsYearBelowAHeadline() {
        let text = "Nordwell steigert Umsatz\n\nHamburg, 12. August 2025 – Die Nordwell AG hat mehr verkauft."
        let document = Document(text: text, language: .german)
        #expect(document.dateline?.place == "Hamburg" && document.dateline?.date == "2025-08-12")
        #expect(document.sentences.map { document.text(of: $0) }.last == "Die Nordwell AG hat mehr verkauft.")
    }

    @Test func aTitleShowsTheLanguageOfAShortText() {
        for text in ["Private rents rose 3.1 percent.", "Private rents in Britain rose by 3.1 per cent."] {
            #expect(LanguageDetector.detect(text) != .english)
            #expect(Document(text: text, title: "Rents rise at the slowest pace in five years").language == .english)
        }
    }
}
