/// The lines of a source, one at a time; memory is what the longest line takes.
///
/// A line ends with a line feed, or with a carriage return in a source that begins with such lines, as old spreadsheets
/// write them.
struct LineReader {
    let source: TextSource

    /// The number of the line last read, from 1.
    private(set) var number = 0

    /// Where that line begins, in bytes of the text.
    private(set) var offset = 0

    private var buffer: [UInt8] = []
    private var start = 0
    private var ended = false
    private var consumed = 0
    private let lineEnd: UInt8

    init(_ source: TextSource) {
        self.source = source
        // A carriage return at the very end may have its line feed in what was not read yet.
        lineEnd = !source.head.contains(0x0A) && source.head.dropLast().contains(0x0D) ? 0x0D : 0x0A
    }

    /// The next line without its end (a line feed, a carriage return, or both), nil at the end.
    mutating func next() throws(ReadingProblem) -> ArraySlice<UInt8>? {
        try nextWhole().map(withoutLineEnd)
    }

    /// The next line with its end, if it has one; nil at the end.
    mutating func nextWhole() throws(ReadingProblem) -> ArraySlice<UInt8>? {
        var searched = start
        while true {
            if let end = firstPlace(of: lineEnd, in: buffer, from: searched) { return take(to: end + 1) }
            searched = buffer.count
            if ended {
                return start < buffer.count ? take(to: buffer.count) : nil
            }
            if start > 0 {
                buffer.removeSubrange(..<start)
                consumed += start
                searched -= start
                start = 0
            }
            ended = try !source.read(into: &buffer)
        }
    }

    private mutating func take(to end: Int) -> ArraySlice<UInt8> {
        number += 1
        offset = consumed + start
        defer { start = end }
        return buffer[start..<end]
    }
}

/// The bytes without the line feed, the carriage return or both that they end with.
func withoutLineEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let line = bytes.last == 0x0A ? bytes.dropLast() : bytes
    return line.last == 0x0D ? line.dropLast() : line
}
