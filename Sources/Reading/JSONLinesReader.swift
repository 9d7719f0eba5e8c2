/// JSON Lines: one object a line, blank lines skipped. A broken line costs itself and no other.
struct JSONLinesReader: FormatReader {
    private var lines: LineReader
    private var decoder: JSONRecordDecoder
    private var pending: [ReadingEvent] = []

    init(_ source: TextSource, fields: FieldNames) {
        lines = LineReader(source)
        decoder = JSONRecordDecoder(fields: fields, isNinjs: false)
    }

    mutating func next() throws(ReadingProblem) -> ReadingEvent? {
        while pending.isEmpty {
            guard let line = try lines.next() else { return nil }
            if line.allSatisfy(isJSONSpace) { continue }
            let source = lines.source
            let place = JSONPlace(
                file: source.file, line: lines.number,
                byte: source.keepsOffsets ? lines.offset + source.byteOffset : nil,
                id: "\(source.file):\(lines.number)")
            pending = decoder.events(of: line, at: place).reversed()
        }
        return pending.popLast()
    }
}
