/// What is wrong with an input, where, and what a person can do about it.
///
/// A problem never ends a run: the reader reports it and goes on with the next record or file.
public struct ReadingProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// How much is lost.
    public enum Severity: String, Sendable, Hashable {
        /// The record was read, though not just as it stands.
        case warning
        /// A record or a file is lost.
        case failure
    }

    /// Whether the record was lost.
    public var severity: Severity

    /// The path as given, `-` for standard input.
    public var file: String

    /// From 1.
    public var line: Int?

    /// From 0, counted from the beginning of the file (of what it unpacks to, if it is compressed).
    public var byte: Int?

    /// What is wrong, as the end of a sentence that begins with the place.
    public var what: String

    /// What to do, in the imperative; empty where there is nothing to do.
    public var remedy: String

    /// A problem at a place of a file, which may have a line, a byte or neither.
    public init(
        _ severity: Severity, file: String, line: Int? = nil, byte: Int? = nil, what: String, remedy: String = ""
    ) {
        self.severity = severity
        self.file = file
        self.line = line
        self.byte = byte
        self.what = what
        self.remedy = remedy
    }

    /// `FILE:LINE: what; remedy`, or `FILE: byte N: what; remedy` where only the byte is known.
    public var description: String {
        var text =
            switch file {
            case "-": "standard input"
            case "": "\"\""
            default: file
            }
        if let line {
            text += ":\(line)"
        } else if let byte {
            text += ": byte \(byte)"
        }
        text += ": " + what
        return remedy.isEmpty ? text : text + "; " + remedy
    }
}

/// What a reader hands out: a record, or what is wrong at this place of the input.
public enum ReadingEvent: Sendable, Hashable {
    case record(Record)
    case problem(ReadingProblem)
}
