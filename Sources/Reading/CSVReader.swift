/// Tables with a header: comma-separated (RFC 4180; or by the semicolon, tab or bar that parts the header into names that are
/// known) and tab-separated (IANA's text/tab-separated-values). Each row is a record, its fields named by the header.
///
/// It streams: memory is what the longest row takes. SwiftCSV is not used, as it imports the whole of Foundation,
/// which makes a static command of 70 MB out of one of 21.
struct CSVReader: FormatReader {
    private var rows: CSVRows
    private let fields: FieldNames
    private var places: FieldPlaces
    private var width = 0
    private var isToldOfTags = false
    /// Whether a line above the header has to be passed over.
    private let isSeparatorTold: Bool

    init(_ source: TextSource, fields: FieldNames, isTabbed: Bool) {
        let head = source.head.drop { $0 == 0x0A || $0 == 0x0D }
        let told = Self.toldSeparator(head)
        let separator = isTabbed ? 0x09 : told ?? Self.separator(of: Self.firstLine(of: head), fields)
        rows = CSVRows(source, separator: separator, isQuoted: !isTabbed)
        self.fields = fields
        places = FieldPlaces([], fields)
        isSeparatorTold = !isTabbed && told != nil
    }

    private static func firstLine(of head: some Collection<UInt8>) -> [UInt8] {
        Array(head.prefix { $0 != 0x0A && $0 != 0x0D })
    }

    /// What a line above the header names, as Excel writes and reads it: `sep=;`.
    private static func toldSeparator(_ head: some Collection<UInt8>) -> UInt8? {
        let line = firstLine(of: head.prefix(8))
        return line.count == 5 && line.starts(with: "sep=".utf8) ? line[4] : nil
    }

    /// The separator of a header: commas before semicolons before tabs before bars, of those that are there the first that
    /// parts off a field for the text. A name may hold another (`id;"Headline, long";text`).
    private static func separator(of header: [UInt8], _ fields: FieldNames) -> UInt8 {
        let marks = ([0x2C, 0x3B, 0x09, 0x7C] as [UInt8]).filter(header.contains)
        let telling = marks.first { FieldPlaces(names(in: header, partedBy: $0), fields).has(.text) }
        return telling ?? marks.first ?? 0x2C
    }

    /// The names in a header, without the quotation marks about them.
    private static func names(in header: [UInt8], partedBy separator: UInt8) -> [[UInt8]] {
        header.split(separator: separator).map { name in
            Array((name.first == 0x22 ? name.dropFirst() : name).prefix { $0 != 0x22 })
        }
    }

    /// Whether the first line of a text is a header with the field that holds the text, or with another known for it
    /// and one for something else; nil where it is not, otherwise whether its fields are separated by tabs.
    static func isTabbed(_ head: [UInt8], fields: FieldNames) -> Bool? {
        let head = head.drop { $0 == 0x0A || $0 == 0x0D }
        let told = toldSeparator(head)
        let below = head.dropFirst(told == nil ? 0 : 5).drop { $0 == 0x0A || $0 == 0x0D }
        let line = firstLine(of: below)
        let separator = told ?? separator(of: line, fields)
        let names = names(in: line, partedBy: separator)
        let places = FieldPlaces(names, fields)
        let isHeader =
            places.named(.text) != nil
            || places.has(.text) && [.id, .title, .date, .language, .source].contains { places.has($0) }
        // A reader of lines parted by tabs does not pass over the line that tells so.
        return names.count > 1 && isHeader ? separator == 0x09 && told == nil : nil
    }

    mutating func next() throws(ReadingProblem) -> ReadingEvent? {
        if width == 0, let problem = try readHeader() { throw problem }
        guard width > 0, let row = try rows.next() else { return nil }
        if let fault = row.fault {
            return .problem(
                ReadingProblem(.failure, file: rows.file, line: fault.line, what: fault.what, remedy: fault.remedy))
        }
        return event(of: row)
    }

    /// Takes the first row for the names of the fields; gives what is wrong with it.
    private mutating func readHeader() throws(ReadingProblem) -> ReadingProblem? {
        if isSeparatorTold { _ = try rows.next() }
        guard let row = try rows.next() else { return nil }
        let names = row.fields.map { trimmed($0) }
        places = FieldPlaces(names, fields)
        width = names.count
        guard row.fault == nil, places.has(.text) else {
            let found = ReadingProblem.list(of: names.map { String(decoding: $0, as: UTF8.self) })
            return ReadingProblem(
                .failure, file: rows.file, line: row.line,
                what: row.fault?.what ?? "the first line names no field \"\(fields.text)\" (it has \(found))",
                remedy: row.fault?.remedy ?? "write a header, or name the field that holds the text with --text-field")
        }
        return nil
    }

    private mutating func event(of row: CSVRows.Row) -> ReadingEvent {
        guard row.fields.count == width else {
            return .problem(
                ReadingProblem(
                    .failure, file: rows.file, line: row.line,
                    what: "fields in the row: \(row.fields.count), in the header: \(width)",
                    remedy: "put fields that hold a separator, a quotation mark or a line break into quotation marks"))
        }
        func value(_ column: Int) -> String? {
            row.fields[column].isEmpty ? nil : String(decoding: row.fields[column], as: UTF8.self)
        }
        func value(_ role: FieldNames.Role) -> String? { places.first(role, value) }
        // What the text's own column has is the text, be it nothing.
        let own = places.named(.text).map { row.fields[$0] }
        if let own, !isToldOfTags, places.keepsTags(of: own) {
            isToldOfTags = true
            rows.source.note(.tagsInText(rows.file, line: row.line, field: fields.text))
        }
        let text = own.map(places.ownText) ?? places.otherText { row.fields[$0] } ?? []
        return .record(
            Record(
                id: value(.id) ?? "\(rows.file):\(row.line)", bytes: text, title: value(.title),
                date: places.date(value), language: value(.language), byline: value(.byline), source: value(.source),
                file: rows.file, line: row.line))
    }
}

/// The rows of a table, one at a time. Blank lines between rows are skipped.
struct CSVRows {
    struct Row {
        var fields: [[UInt8]]
        /// The line at which the row begins, from 1.
        var line: Int
        var fault: (line: Int, what: String, remedy: String)?
    }

    private var lines: LineReader
    private let separator: UInt8
    private let isQuoted: Bool

    var source: TextSource { lines.source }
    var file: String { source.file }

    /// Without quoting, as in tab-separated values, a row is a line.
    init(_ source: TextSource, separator: UInt8, isQuoted: Bool) {
        lines = LineReader(source)
        self.separator = separator
        self.isQuoted = isQuoted
    }

    mutating func next() throws(ReadingProblem) -> Row? {
        while let line = try lines.nextWhole() {
            if line.allSatisfy(isJSONSpace) { continue }
            var row = Row(fields: [], line: lines.number)
            try parse(line, into: &row)
            return row
        }
        return nil
    }

    /// Takes the fields of a row that begins with `line`, which has its end still; fields in quotation marks may
    /// go on over further lines.
    private mutating func parse(_ line: ArraySlice<UInt8>, into row: inout Row) throws(ReadingProblem) {
        var line = line
        var i = line.startIndex
        while true {
            guard isQuoted, i < line.endIndex, line[i] == 0x22 else {
                let end = line[i...].firstIndex(of: separator)
                let field = line[i..<(end ?? line.endIndex)]
                row.fields.append(end == nil ? Array(withoutLineEnd(field)) : Array(field))
                guard let end else { return }
                i = end + 1
                continue
            }
            let opened = lines.number
            var field: [UInt8] = []
            i += 1
            // To the quotation mark that is not doubled.
            while true {
                let mark = line[i...].firstIndex(of: 0x22) ?? line.endIndex
                field.append(contentsOf: line[i..<mark])
                if mark == line.endIndex {
                    guard let next = try lines.nextWhole() else {
                        row.fault = (
                            opened, "a quotation mark is not closed before the end of the file",
                            "close it; the rows from this line on are lost"
                        )
                        return
                    }
                    line = next
                    i = line.startIndex
                } else if mark + 1 < line.endIndex, line[mark + 1] == 0x22 {
                    field.append(0x22)
                    i = mark + 2
                } else {
                    i = mark + 1
                    break
                }
            }
            row.fields.append(field)
            if withoutLineEnd(line[i...]).isEmpty { return }
            guard line[i] == separator else {
                row.fault = (
                    lines.number, "text follows a closing quotation mark (column \(i - line.startIndex + 1))",
                    "double the quotation marks inside of a field"
                )
                return
            }
            i += 1
        }
    }
}
