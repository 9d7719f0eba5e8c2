/// JSON over as many lines as it likes: one object, an array of objects, or objects one after another.
///
/// Elements are cut out by counting brackets and decoded one at a time, so an array of any length streams.
struct JSONReader: FormatReader {
    private let source: TextSource
    private var decoder: JSONRecordDecoder
    private var pending: [ReadingEvent] = []
    private var buffer: [UInt8] = []
    private var position = 0
    /// Bytes of the text before the buffer.
    private var consumed = 0
    private var line = 1
    /// Bytes of the text before the line.
    private var lineStart = 0
    private var ended = false
    private var inArray = false
    private var openedArrayLine = 0
    private var count = 0
    private var lineOfLast = 0

    init(_ source: TextSource, fields: FieldNames, isNinjs: Bool = false) {
        self.source = source
        decoder = JSONRecordDecoder(fields: fields, isNinjs: isNinjs)
    }

    /// Whether what should be JSON Lines is an array, or an object that begins with a bracket alone in its line.
    static func isNeeded(for head: [UInt8]) -> Bool {
        let body = head.drop(while: isJSONSpace)
        let line = body.prefix { $0 != 0x0A }
        return body.first == UInt8(ascii: "[") || line.count < body.count && trimmed(line) == [UInt8(ascii: "{")]
    }

    mutating func next() throws(ReadingProblem) -> ReadingEvent? {
        while pending.isEmpty {
            guard try skipToElement() else { return nil }
            try readElement()
        }
        return pending.popLast()
    }

    /// Moves to the first byte of the next element; false at the end.
    private mutating func skipToElement() throws(ReadingProblem) -> Bool {
        while let byte = try peek() {
            switch byte {
            case 0x0A:
                position += 1
                line += 1
                lineStart = consumed + position
            case 0x20, 0x09, 0x0D, UInt8(ascii: ","):
                position += 1
            case UInt8(ascii: "[") where !inArray:
                inArray = true
                openedArrayLine = line
                position += 1
            case UInt8(ascii: "]") where inArray:
                inArray = false
                position += 1
            default:
                return true
            }
        }
        guard inArray else { return false }
        inArray = false
        throw ReadingProblem(
            .failure, file: source.file, line: line,
            what: "the array that begins in line \(openedArrayLine) is not closed: the file is cut off",
            remedy: "fetch the file again; the \(count) records before were read")
    }

    /// Decodes the element that begins here, up to the bracket that closes it or, for a value without brackets, up to
    /// the next comma, bracket or line end.
    private mutating func readElement() throws(ReadingProblem) {
        let firstLine = line
        let column = consumed + position - lineStart + 1
        let offset = consumed + position
        var length = 0
        var depth = 0
        var inString = false
        var newlines = 0
        var lastNewline = 0
        scan: while let byte = try peek(length) {
            if inString {
                let run = plainRun(from: position + length)
                if run > 0 {
                    length += run
                    continue
                }
                if byte == UInt8(ascii: "\\") {
                    length += 1
                } else if byte == UInt8(ascii: "\"") {
                    inString = false
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""): inString = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    if depth == 0, length > 0 { break scan }
                    depth -= 1
                    if depth <= 0 {
                        length += 1
                        break scan
                    }
                case UInt8(ascii: ",") where depth == 0: break scan
                case 0x0A where depth == 0: break scan
                default: break
                }
            }
            length += 1
            if byte == 0x0A {
                newlines += 1
                lastNewline = offset + length
            }
        }
        length = min(length, buffer.count - position)
        let isFirst = count == 0
        var id = "\(source.file):\(firstLine)"
        if !isFirst, lineOfLast == firstLine { id += ":\(column)" }
        // A file that is one object is one article, and called by its path.
        if isFirst, !inArray, try onlySpaceAfter(length) { id = source.file }
        count += 1
        lineOfLast = firstLine
        let place = JSONPlace(
            file: source.file, line: firstLine, byte: source.keepsOffsets ? offset + source.byteOffset : nil, id: id)
        pending = decoder.events(of: buffer[position..<position + length], at: place).reversed()
        position += length
        line += newlines
        if newlines > 0 { lineStart = lastNewline }
    }

    /// How many bytes of the buffer, eight at a time, are surely no quotation mark, backslash or line feed.
    private func plainRun(from start: Int) -> Int {
        buffer.withUnsafeBytes { bytes in
            let ones = UInt64.max / 255
            var i = start
            while i + 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)
                // A zero byte in one of these has its high bit set in the last line.
                let (quote, backslash, lineFeed) = (word ^ ones &* 0x22, word ^ ones &* 0x5C, word ^ ones &* 0x0A)
                let zeros =
                    ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((lineFeed &- ones) & ~lineFeed)
                if zeros & (ones &* 0x80) != 0 { break }
                i += 8
            }
            return i - start
        }
    }

    private mutating func onlySpaceAfter(_ length: Int) throws(ReadingProblem) -> Bool {
        var ahead = length
        while let byte = try peek(ahead) {
            if !isJSONSpace(byte) { return false }
            ahead += 1
        }
        return true
    }

    /// The byte `ahead` of the position, reading on where the buffer ends; nil at the end of the text.
    private mutating func peek(_ ahead: Int = 0) throws(ReadingProblem) -> UInt8? {
        while position + ahead >= buffer.count {
            if ended { return nil }
            if position > 0 {
                buffer.removeSubrange(..<position)
                consumed += position
                position = 0
            }
            ended = try !source.read(into: &buffer)
        }
        return buffer[position + ahead]
    }
}
