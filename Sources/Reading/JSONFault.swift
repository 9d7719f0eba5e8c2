import CJSON

/// Where bytes stop being one JSON value (RFC 8259), and why.
struct JSONFault: Error {
    /// In bytes from the beginning of the value.
    let offset: Int
    let what: String

    /// What the parser's code says of the byte at `offset`.
    init(code: Int, offset: Int, in bytes: ArraySlice<UInt8>) {
        self.offset = offset
        let before = bytes.prefix(offset)
        let rest = bytes.dropFirst(offset)
        let found =
            switch rest.first {
            case nil: "the end: the record is cut off"
            case let byte? where byte < 0x20: "a control character"
            case let byte? where byte < 0x80: "\"\(Character(Unicode.Scalar(byte)))\""
            case _?: "a character beyond ASCII"
            }
        what =
            switch code {
            case PRECIS_JSON_NO_VALUE: "\(Self.wanted(after: before)) was expected, not \(found)"
            case PRECIS_JSON_NO_NAME: "the name of a field in quotes was expected, not \(found)"
            case PRECIS_JSON_NO_COLON: "a colon was expected, not \(found)"
            case PRECIS_JSON_OPEN_OBJECT: "a comma or } was expected, not \(found)"
            case PRECIS_JSON_OPEN_ARRAY: "a comma or ] was expected, not \(found)"
            case PRECIS_JSON_OPEN_STRING: "the string is not closed: the record is cut off"
            case PRECIS_JSON_ESCAPE:
                if let byte = rest.first, byte < 0x20 {
                    "a control character (0x\(String(byte, radix: 16))) must be escaped in a string"
                } else {
                    "there is no such escape sequence"
                }
            case PRECIS_JSON_HEX: "four hexadecimal digits were expected after \\u"
            case PRECIS_JSON_SURROGATE: "half a surrogate pair stands alone"
            case PRECIS_JSON_NO_DIGIT: "a digit was expected, not \(found)"
            case PRECIS_JSON_TOO_BIG: "the number is beyond 1e308"
            case PRECIS_JSON_NOT_ALONE: "nothing more was expected after the value, not \(found)"
            case PRECIS_JSON_TOO_DEEP: "nested deeper than \(PRECIS_JSON_DEPTH) levels"
            case PRECIS_JSON_TOO_LONG: "longer than 4 GiB"
            default: preconditionFailure("the parser has no code \(code)")
            }
    }

    /// What is wrong, for a value that is one line.
    var inLine: String { "not valid JSON at column \(offset + 1): \(what)" }

    /// What a value that begins with the end of `bytes` would go on with.
    private static func wanted(after bytes: ArraySlice<UInt8>) -> String {
        let begun = bytes.suffix { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "-") }
        switch begun.first {
        case UInt8(ascii: "t"): return "true"
        case UInt8(ascii: "f"): return "false"
        case UInt8(ascii: "n"): return "null"
        case UInt8(ascii: "-"): return "a digit"
        default: return "a value"
        }
    }
}

extension ArraySlice<UInt8> {
    /// The longest end of the bytes all of which are `wanted`.
    fileprivate func suffix(where wanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        self[(lastIndex { !wanted($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
