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
            text: "Stuttgart (lsw) - Der Zug kam.", rest: "Der Zug kam.", place: "Stuttgart", agency: "lsw",
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
}
