/// Datelines in brackets: Japanese `【金沢共同】`, `【パリ＝田中一郎】`, `［東京　３日　ロイター］`, Korean `(강릉=연합뉴스) 김도현 기자 =`.
extension DatelineReader {
    /// The dateline of a line that begins at `start` as Chinese, Japanese and Korean agencies write it.
    func eastAsian(from start: Int) -> Dateline? {
        if let dateline = chinese(from: start) { return dateline }
        guard start < bytes.count else { return nil }
        // A bracket of one byte, or of three.
        switch bytes[start] {
        case 0x28, 0x5B: return korean(from: start)
        case 0xE3...: return japanese(from: start)
        default: return nil
        }
    }

    /// Bytes of the longest bracket.
    private static let longestBracket = 90
    /// Bytes from a Korean bracket to the sign behind the reporters' names.
    private static let longestReporters = 120

    /// Agencies as they end a Japanese bracket.
    private static let japaneseAgencies = ["共同通信", "共同", "時事通信", "時事", "ロイター", "ＡＦＰ＝時事", "AFP時事"]

    private func japanese(from start: Int) -> Dateline? {
        guard let (inside, end) = bracket(from: start, [("【", "】"), ("［", "］")]) else { return nil }
        var dateline = Dateline(range: start..<end)
        if let agency = Self.japaneseAgencies.first(where: { inside.hasSuffix($0) }) {
            dateline.agency = agency
            // `東京　３日　`
            let place = inside.dropLast(agency.count).prefix { $0 != "　" && $0 != " " && $0 != "＝" }
            dateline.place = place.isEmpty ? nil : String(place)
            return dateline
        }
        // A place and its reporter.
        let parts = inside.split(separator: "＝", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ (2...8).contains($0.count) && $0.allSatisfy(\.isLetter) }) else {
            return nil
        }
        dateline.place = String(parts[0])
        return dateline
    }

    private func korean(from start: Int) -> Dateline? {
        guard let (inside, close) = bracket(from: start, [("(", ")"), ("[", "]")]) else { return nil }
        let parts = inside.split(separator: "=", omittingEmptySubsequences: false)
        let isKorean = parts.allSatisfy { !$0.isEmpty && $0.unicodeScalars.contains { 0xAC00..<0xD7B0 ~= $0.value } }
        guard parts.count == 2, isKorean, !parts[1].contains(" ") else { return nil }
        var end = close
        let rest = bytes[close..<min(bytes.count, close + Self.longestReporters)]
        let line = rest.prefix { $0 != 0x0A && $0 != 0x2E }
        if let sign = line.firstIndex(of: 0x3D), sign + 1 < bytes.count, bytes[sign + 1] == 0x20,
            ["기자", "특파원", "통신원"].contains(where: {
                String(decoding: bytes[close..<sign], as: UTF8.self).contains($0)
            })
        {
            end = sign + 1
        }
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        var dateline = Dateline(range: start..<end)
        (dateline.place, dateline.agency) = (String(parts[0]), String(parts[1]))
        return dateline
    }

    /// What stands within the bracket that opens at `start`, and where what is behind it begins.
    private func bracket(from start: Int, _ kinds: [(open: String, close: String)]) -> (inside: String, end: Int)? {
        let head = bytes[start..<min(bytes.count, start + Self.longestBracket)]
        guard let kind = kinds.first(where: { head.starts(with: $0.open.utf8) }) else { return nil }
        let inside = start + kind.open.utf8.count
        let close = Array(kind.close.utf8)
        var place = inside
        while place + close.count <= head.endIndex, bytes[place] != 0x0A {
            if bytes[place] == close[0], bytes[place..<place + close.count].elementsEqual(close) {
                return (String(decoding: bytes[inside..<place], as: UTF8.self), place + close.count)
            }
            place += 1
        }
        return nil
    }
}
