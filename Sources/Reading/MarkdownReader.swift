/// Markdown: one article, as the text that a reader of the rendered page sees, a blank line between blocks.
///
/// Code blocks, pictures and comments are left out. A heading of the first level at the head is the title; front matter
/// (YAML between `---`, TOML between `+++`) gives title, date, language, author and source.
struct MarkdownReader: FormatReader {
    private var source: TextSource?

    init(_ source: TextSource) {
        self.source = source
    }

    mutating func next() throws(ReadingProblem) -> ReadingEvent? {
        guard let source else { return nil }
        self.source = nil
        let bytes = try source.readAll()
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
        var record = Record(id: source.file, bytes: [], file: source.file)
        FrontMatter(taking: &lines)?.fill(&record)
        let text = MarkdownText(lines)
        record.bytes = text.bytes
        record.title = record.title ?? text.title
        return .record(record)
    }
}

/// The block structure of Markdown, line by line (after CommonMark 0.31), as far as it matters for the text.
struct MarkdownText {
    private(set) var title: String?
    private var blocks: [[UInt8]] = []
    private var paragraph: [UInt8] = []
    /// The run of backticks or tildes that opened a code block.
    private var fence: ArraySlice<UInt8> = []
    private var inList = false
    private var inComment = false
    private var afterBlank = true

    init(_ lines: ArraySlice<ArraySlice<UInt8>>) {
        for line in lines { take(line.last == 0x0D ? line.dropLast() : line) }
        endParagraph()
    }

    /// The blocks, a blank line between them.
    var bytes: [UInt8] { Array(blocks.joined(separator: [0x0A, 0x0A])) }

    private mutating func take(_ line: ArraySlice<UInt8>) {
        var rest = line.drop(while: isSpace)
        // Quotations are text like another.
        while rest.first == UInt8(ascii: ">") { rest = rest.dropFirst().drop(while: isSpace) }
        if takesCode(rest) || takesComment(rest) { return }
        if rest.isEmpty {
            endParagraph()
            afterBlank = true
            return
        }
        defer { afterBlank = false }
        let indent = line.prefix(while: isSpace).reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
        if indent == 0, afterBlank, listMarker(rest) == nil { inList = false }
        if indent >= 4, afterBlank, !inList { return }
        if takesHeading(rest) || takesRule(rest) || takesDefinition(rest) || takesTableRow(rest) { return }
        if let marker = listMarker(rest) {
            endParagraph()
            inList = true
            rest = rest.dropFirst(marker).drop(while: isSpace)
            for box in ["[ ] ", "[x] ", "[X] "] where rest.starts(with: box.utf8) { rest = rest.dropFirst(4) }
        }
        append(rest)
    }

    /// Lines of a paragraph are one, but for a break that is asked for by two spaces or a backslash.
    private mutating func append(_ line: ArraySlice<UInt8>) {
        let isBreak = line.suffix(2).elementsEqual([0x20, 0x20])
        paragraph.append(contentsOf: line.dropLast(line.reversed().prefix(while: isSpace).count))
        if paragraph.last == UInt8(ascii: "\\") {
            paragraph.removeLast()
            paragraph.append(0x0A)
        } else {
            paragraph.append(isBreak ? 0x0A : 0x20)
        }
    }

    private mutating func endParagraph() {
        add(paragraph)
        paragraph.removeAll()
    }

    private mutating func add(_ markdown: [UInt8]) {
        let text = trimmed(MarkdownInline(markdown).bytes)
        if !text.isEmpty { blocks.append(text) }
    }

    private mutating func addHeading(_ markdown: [UInt8], level: Int) {
        if level == 1, title == nil, blocks.isEmpty {
            title = String(decoding: trimmed(MarkdownInline(markdown).bytes), as: UTF8.self)
        } else {
            add(markdown)
        }
    }

    // MARK: - Kinds of line

    private mutating func takesCode(_ line: ArraySlice<UInt8>) -> Bool {
        let run = line.prefix { $0 == line.first && ($0 == 0x60 || $0 == 0x7E) }
        if !fence.isEmpty {
            if run.count >= fence.count, run.first == fence.first, trimmed(line.dropFirst(run.count)).isEmpty {
                fence = []
            }
            return true
        }
        guard run.count >= 3, run.first == 0x7E || !line.dropFirst(run.count).contains(0x60) else { return false }
        endParagraph()
        fence = run
        inList = false
        return true
    }

    private mutating func takesComment(_ line: ArraySlice<UInt8>) -> Bool {
        if !inComment {
            guard line.starts(with: "<!--".utf8) else { return false }
            inComment = true
        }
        if line.reversed().drop(while: isSpace).starts(with: "-->".utf8.reversed()) { inComment = false }
        return true
    }

    private mutating func takesHeading(_ line: ArraySlice<UInt8>) -> Bool {
        let level = line.prefix { $0 == UInt8(ascii: "#") }.count
        if 1...6 ~= level, line.count == level || isSpace(line[line.startIndex + level]) {
            endParagraph()
            var text = trimmed(line.dropFirst(level))
            // Hashes may close it, too.
            let closing = text.reversed().prefix { $0 == UInt8(ascii: "#") }.count
            if text.dropLast(closing).last.map(isSpace) ?? true { text.removeLast(closing) }
            addHeading(text, level: level)
            return true
        }
        // A line of text underlined by equals signs or hyphens.
        let mark = line.first
        guard !paragraph.isEmpty, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"),
            trimmed(line).allSatisfy({ $0 == mark })
        else { return false }
        addHeading(paragraph, level: mark == UInt8(ascii: "=") ? 1 : 2)
        paragraph.removeAll()
        return true
    }

    /// Three or more asterisks, hyphens or underscores, and nothing else.
    private mutating func takesRule(_ line: ArraySlice<UInt8>) -> Bool {
        let marks = line.filter { !isSpace($0) }
        guard marks.count >= 3, let mark = marks.first, "*-_".utf8.contains(mark), marks.allSatisfy({ $0 == mark })
        else { return false }
        endParagraph()
        return true
    }

    /// `[name]: address`, which is no text; of a footnote the text is.
    private mutating func takesDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        guard paragraph.isEmpty, line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")),
            end + 1 < line.endIndex, line[end + 1] == UInt8(ascii: ":")
        else { return false }
        if line.dropFirst().first == UInt8(ascii: "^") { append(line[(end + 2)...].drop(while: isSpace)) }
        return true
    }

    /// A row of a table: its cells with spaces between them; the line under the header is no text.
    private mutating func takesTableRow(_ line: ArraySlice<UInt8>) -> Bool {
        let bar = UInt8(ascii: "|")
        guard line.contains(bar) else { return false }
        if line.allSatisfy({ "|-: \t".utf8.contains($0) }) {
            // The row before was a header without a bar at its beginning.
            endParagraph()
            return true
        }
        guard line.first == bar else { return false }
        endParagraph()
        let cells = line.split(separator: bar).map { trimmed($0) }.filter { !$0.isEmpty }
        add(Array(cells.joined(separator: [0x20])))
        return true
    }

    /// The length of a list item's marker: `-`, `+`, `*`, or a number with a full stop or a bracket.
    private func listMarker(_ line: ArraySlice<UInt8>) -> Int? {
        let digits = line.prefix { 0x30...0x39 ~= $0 }.count
        let mark = line.dropFirst(digits)
        guard let first = mark.first, (digits == 0 ? "-+*" : ".)").utf8.contains(first), digits < 10,
            mark.count == 1 || isSpace(mark[mark.startIndex + 1])
        else { return nil }
        // Only an item with the number 1 interrupts a paragraph.
        if digits > 0, !paragraph.isEmpty, !inList, !line.prefix(digits).elementsEqual([0x31]) { return nil }
        return digits + 1
    }
}

private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
}

/// The fields at the head of a Markdown file.
struct FrontMatter {
    private var fields: [(name: String, value: String)] = []

    /// Whether a text begins with front matter, which nothing but Markdown has.
    static func begins(_ head: [UInt8]) -> Bool {
        guard head.starts(with: "---".utf8) || head.starts(with: "+++".utf8) else { return false }
        var lines = head.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
        return FrontMatter(taking: &lines)?.fields.isEmpty == false
    }

    /// Takes the front matter off `lines`; nil where there is none or it has no end.
    init?(taking lines: inout ArraySlice<ArraySlice<UInt8>>) {
        guard let mark = lines.first.map({ trimmed($0) }), mark == Array("---".utf8) || mark == Array("+++".utf8),
            let end = lines.dropFirst().prefix(200).firstIndex(where: { trimmed($0) == mark })
        else { return nil }
        for line in lines[(lines.startIndex + 1)..<end] {
            let separator = UInt8(ascii: mark[0] == UInt8(ascii: "-") ? ":" : "=")
            guard line.first.map(isSpace) == false, let split = line.firstIndex(of: separator) else { continue }
            let name = String(decoding: trimmed(line[..<split]), as: UTF8.self).lowercased()
            var value = String(decoding: trimmed(line[(split + 1)...]), as: UTF8.self)
            if value.count >= 2, let quote = value.first, quote == "\"" || quote == "'", value.last == quote {
                value = String(value.dropFirst().dropLast())
            }
            if !value.isEmpty { fields.append((name, value)) }
        }
        lines = lines[(end + 1)...]
    }

    func fill(_ record: inout Record) {
        let places = FieldPlaces(fields.map { Array($0.name.utf8) }, FieldNames())
        func first(_ role: FieldNames.Role) -> String? { places.first(role) { fields[$0].value } }
        record.title = first(.title)
        record.date = places.date { fields[$0].value }
        record.language = first(.language)
        record.byline = first(.byline).map { names in
            names.hasPrefix("[") && names.hasSuffix("]") ? String(names.dropFirst().dropLast()) : names
        }
        record.source = first(.source)
    }
}
