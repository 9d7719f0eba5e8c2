/// The lines of a source, one at a time; memory is what the longest line takes.
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

    init(_ source: TextSource) {
        self.source = source
    }

    /// The next line without its line feed (and the carriage return before it), nil at the end.
    mutating func next() throws(ReadingProblem) -> ArraySlice<UInt8>? {
        guard let line = try nextWhole() else { return nil }
        guard line.last == 0x0A else { return line }
        return line.dropLast(line.dropLast().last == 0x0D ? 2 : 1)
    }

    /// The next line with its line feed, if it has one; nil at the end.
    mutating func nextWhole() throws(ReadingProblem) -> ArraySlice<UInt8>? {
        var searched = start
        while true {
            if let end = firstPlace(of: 0x0A, in: buffer, from: searched) { return take(to: end + 1) }
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
