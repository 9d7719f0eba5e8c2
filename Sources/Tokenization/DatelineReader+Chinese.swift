/// Datelines of Chinese stories: `新华社海口12月18日电（记者王存福）`, `本报北京3月5日电 (记者 李明)`.
extension DatelineReader {
    /// The dateline of a line that begins at `start` with an agency and has 日电 within its first characters, and where the
    /// story begins after the reporters' names.
    func chinese(from start: Int) -> Dateline? {
        let head = bytes[start..<min(bytes.count, start + Self.longestChineseHead)]
        guard
            head.first == 0xE4 || head.first == 0xE5 || head.first == 0xE6 || head.first == 0xE7 || head.first == 0xE8,
            let agency = Self.chineseAgencies.first(where: { head.starts(with: $0.utf8) }),
            let wire = ["日电", "日電"].lazy.compactMap({ self.place(of: $0, in: head) }).first
        else { return nil }
        // Place, month and day: 海口12月18.
        let written = String(decoding: head[start + agency.utf8.count..<wire], as: UTF8.self)
        guard let digit = written.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
        let numbers = written[digit...].split(separator: "月", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count <= 2, let day = numbers.last ?? nil, (1...31).contains(day),
            numbers.count == 1 || (1...12).contains(numbers[0] ?? 0)
        else { return nil }
        let place = String(written[..<digit])
        guard place.allSatisfy(\.isLetter), place.count <= Self.longestChinesePlace else { return nil }
        var dateline = Dateline(range: start..<afterReporters(wire + "日电".utf8.count))
        dateline.agency = agency
        dateline.place = place.isEmpty ? nil : place
        if numbers.count == 2 {
            let date = DatelineDate(day: day, month: numbers[0] ?? 0, written: String(written[digit...]) + "日")
            dateline.date = date.text(near: documentDate)
        }
        return dateline
    }

    private static let longestChineseHead = 90
    private static let longestChinesePlace = 8

    /// Agencies and papers as they stand before the place; 本报 is the paper itself.
    private static let chineseAgencies = [
        "新华社", "新華社", "中新社", "中新网", "中新網", "中央社", "人民网", "人民網", "央视网", "法新社", "路透社", "美联社", "共同社", "本报", "本報",
    ]

    /// Where the story begins after names in brackets and spaces.
    private func afterReporters(_ from: Int) -> Int {
        var end = skipChineseSpaces(from)
        let rest = bytes[end..<min(bytes.count, end + Self.longestChineseHead)]
        for (open, close) in [("（", "）"), ("(", ")")] where rest.starts(with: open.utf8) {
            guard let closed = place(of: close, in: rest) else { continue }
            end = skipChineseSpaces(closed + close.utf8.count)
        }
        return end
    }

    private func skipChineseSpaces(_ from: Int) -> Int {
        var place = from
        while place < bytes.count {
            let size = Scalars.whiteSpace(bytes, at: place)
            if size == 0 { break }
            place += size
        }
        return place
    }

    private func place(of text: String, in range: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        let length = text.utf8.count
        guard range.count >= length else { return nil }
        return (range.startIndex...range.endIndex - length).first {
            bytes[$0..<$0 + length].elementsEqual(text.utf8)
        }
    }
}
