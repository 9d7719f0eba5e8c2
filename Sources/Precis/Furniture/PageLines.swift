import Tokenization

/// Lines that a page sets around an article without an end mark, told by their form in every language: where the reader
/// is, when the article appeared, whose it is, what else there is to read. Keyphrases are not looked for in them.
///
/// What a line says is told by lists (`FurniturePhrases`); these have only names of parts and people.
struct PageLines {
    private let document: Document
    /// Headings, one after another, that have a date or two among them (`.head`; a programme has more), or stand below all
    /// of the text and are no list of it: fewer than its sentences, and without marks.
    private var runs: [Int: Run] = [:]
    /// Whether there is anything but headings: a list of words has no page around it.
    private let hasText: Bool

    private enum Run { case head, end }

    init(_ document: Document) {
        self.document = document
        let length = document.sentences.count { $0.kind != .heading }
        hasText = length > 0
        guard hasText else { return }
        var start = 0
        while start < document.sentences.count {
            guard document.sentences[start].kind == .heading else {
                start += 1
                continue
            }
            var end = start + 1
            while end < document.sentences.count, document.sentences[end].kind == .heading { end += 1 }
            if end - start >= Self.fewestOfRun, let kind = kind(of: start..<end, length) {
                for place in start..<end { runs[place] = kind }
            }
            start = end
        }
    }

    private func kind(of run: Range<Int>, _ length: Int) -> Run? {
        if run.upperBound == document.sentences.count {
            let isList = run.contains { document.bytes[document.sentences[$0].range].first.map(Self.isMark) == true }
            return run.count <= length && !isList ? .end : nil
        }
        let dates = run.count { line($0).map { Self.isDate($0) || Self.hasClock($0) } == true }
        return 1...Self.mostDates ~= dates ? .head : nil
    }

    /// Whether a byte opens an item of a list.
    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") || 0x30...0x39 ~= byte
    }

    /// When it appeared, and when it was changed.
    private static let mostDates = 2
    /// Characters of the longest such line.
    private static let longest = 160
    /// Headings that make a run.
    private static let fewestOfRun = 3

    /// Whether a line is a bar, a date, a name of a part (`Kultur`, `ANZEIGE`), a byline, a button or a link.
    func isFurniture(_ sentence: Int) -> Bool {
        guard hasText, let line = line(sentence) else { return false }
        if Self.isBar(line) || Self.isDate(line) || isPart(line, sentence) || isByline(line, sentence) { return true }
        guard let run = runs[sentence] else { return false }
        return run == .end || Self.isShort(line)
    }

    /// A heading that is not too long.
    private func line(_ sentence: Int) -> Substring? {
        guard document.sentences.indices.contains(sentence) else { return nil }
        let one = document.sentences[sentence]
        guard one.kind == .heading, document.bytes[one.range].isNoLonger(than: Self.longest) else { return nil }
        return Substring(document.text(of: one))
    }

    private static func isUnspaced(_ line: Substring) -> Bool {
        Array(line.utf8).withUnsafeBufferPointer { WordForm.isUnspaced($0) }
    }

    /// Whether a line is of three words at the most, as buttons are: `Artikel vorlesen`, `Kopiera länk`.
    private static func isShort(_ line: Substring) -> Bool {
        isUnspaced(line) ? line.count <= 8 : line.split(separator: " ").count <= 3
    }

    /// Whether signs part a line into names of a few words: `Home > Culture > Music`, `Teilen | Drucken`.
    private static func isBar(_ line: Substring) -> Bool {
        guard mayHaveSigns(line) else { return false }
        let words = line.split { $0 == " " || $0 == "\t" }
        let signs = words.count { Self.signs.contains($0) }
        // What is parted by wide spaces alone: `Teilen  Merken  Drucken`. A Japanese headline may have two parts.
        let gap = line.contains("　") ? "　" : "  "
        let gaps = line.contains(gap) ? line.split(separator: gap).count - 1 : 0
        guard signs + gaps > (gap == "　" ? 1 : 0) else { return false }
        let parts = signs > 0 ? words.split { Self.signs.contains($0) }.map(\.count) : []
        let longest = parts.max() ?? line.split(separator: gap).map { $0.split(separator: " ").count }.max() ?? 0
        return longest <= (max(signs, gaps) > 1 ? 3 : 2)
    }

    /// Whether a line has a byte that one of the signs may begin with, or a wide space: most have none.
    private static func mayHaveSigns(_ line: Substring) -> Bool {
        var last: UInt8 = 0
        for byte in line.utf8 {
            switch byte {
            case 0x80..., UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "/"): return true
            case 0x20 where last == 0x20: return true
            default: last = byte
            }
        }
        return false
    }

    /// Whether a line has two digits, or characters beyond ASCII that may be some.
    private static func mayHaveFigures(_ line: Substring) -> Bool {
        var digits = 0
        for byte in line.utf8 {
            if byte >= 0x80 { return true }
            if 0x30...0x39 ~= byte { digits += 1 }
        }
        return digits > 1
    }

    private static let signs: Set<Substring> = ["|", ">", "»", "›", "/", "•", "·", "→", "＞", "｜"]

    /// Whether half of a line's words or more are figures, two at the least, a clock or a year among them: `12.03.2025,
    /// 17:42 Uhr`, `18 жовтня 2024, 09:30`. A row of a table has neither.
    private static func isDate(_ line: Substring) -> Bool {
        guard mayHaveFigures(line) else { return false }
        var (words, figures) = (0, 0)
        for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
            guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else { continue }
            words += 1
            if first.isNumber { figures += 1 }
        }
        return figures >= 2 && 2 * figures >= words && words <= 10 && (hasClock(line, ":h") || hasYear(line))
    }

    private static func hasYear(_ line: Substring) -> Bool {
        line.split { !$0.isNumber }.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    }

    /// Whether a line tells the time: `16:40`, `21.15`, `06h00`.
    private static func hasClock(_ line: Substring, _ signs: String = ":.h") -> Bool {
        guard mayHaveFigures(line) else { return false }
        return line.split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" }.contains { word in
            let parts = word.split(omittingEmptySubsequences: false) { signs.contains($0) }
            return parts.count == 2 && (1...2).contains(parts[0].count) && parts[1].count == 2
                && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
        }
    }

    /// Whether a line is one word, or up to four characters of a script without spaces. The first line may be the title.
    private func isPart(_ line: Substring, _ sentence: Int) -> Bool {
        guard sentence > 0 || self.line(1) != nil, !line.contains(" ") else { return false }
        return line.count <= (Self.isUnspaced(line) ? 4 : 24)
    }

    /// Whether a line opens as bylines do and goes on with two words of a name (`Von Jana Roth, Görlitz`), or is two to
    /// four words of a name above or below a date.
    private func isByline(_ line: Substring, _ sentence: Int) -> Bool {
        let words = line.split(separator: " ")
        guard (2...8).contains(words.count) else { return false }
        var text = line
        if words.count > 2, text.withUTF8({ Writers.end(ofBylineOpening: $0) }) != nil,
            words.dropFirst().prefix(2).allSatisfy({ $0.first?.isUppercase == true })
        {
            return true
        }
        // A comma and what she does may follow.
        let name = line.split(separator: ",")[0].split(separator: " ")
        guard sentence > 0, (2...4).contains(name.count), name.allSatisfy(Self.opensName) else { return false }
        return [sentence - 1, sentence + 1].contains { self.line($0).map(Self.isDate) == true }
    }

    private static func opensName(_ word: Substring) -> Bool {
        word.first.map { $0.isUppercase || $0.isLetter && !$0.isLowercase } == true
    }
}
