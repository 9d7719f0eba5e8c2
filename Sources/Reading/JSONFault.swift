/// The first place at which bytes stop being one JSON value (RFC 8259), and why.
///
/// The decoder that reads the records says only that something is wrong; this is asked where, after it has failed.
struct JSONFault {
    /// In bytes from the beginning of the value.
    let offset: Int
    let what: String

    /// nil where nothing is wrong. O(n).
    init?(in bytes: ArraySlice<UInt8>) {
        let found = bytes.withUnsafeBufferPointer { pointer -> JSONFault? in
            var scanner = JSONScanner(bytes: pointer)
            do throws(JSONFault) {
                try scanner.scan()
                return nil
            } catch {
                return error
            }
        }
        guard let found else { return nil }
        self = found
    }

    init(offset: Int, what: String) {
        self.offset = offset
        self.what = what
    }
}

extension JSONFault: Error {}

/// A validating walk over one JSON value. It keeps its own stack, so that no depth of nesting overruns the real one.
private struct JSONScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    /// As deep as the decoder goes.
    private let maximumDepth = 512

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func scan() throws(JSONFault) {
        var isObject: [Bool] = []
        repeat {
            // A value, or the end of an empty container.
            skipSpace()
            if let top = isObject.last, peek == (top ? 0x7D : 0x5D), isFirst {
                position += 1
                isObject.removeLast()
            } else {
                if isObject.last == true { try scanName() }
                if peek == UInt8(ascii: "{") || peek == UInt8(ascii: "[") {
                    if isObject.count == maximumDepth { throw fault("nested deeper than \(maximumDepth) levels") }
                    isObject.append(peek == UInt8(ascii: "{"))
                    position += 1
                    continue
                }
                try scanScalar()
            }
            // After a value: what closes containers, then a comma where one is open still.
            skipSpace()
            while let top = isObject.last, peek == (top ? 0x7D : 0x5D) {
                position += 1
                isObject.removeLast()
                skipSpace()
            }
            if let top = isObject.last {
                guard peek == UInt8(ascii: ",") else {
                    throw fault("a comma or \(top ? "}" : "]") was expected, not \(found)")
                }
                position += 1
            }
        } while !isObject.isEmpty
        skipSpace()
        if position < bytes.count { throw fault("nothing more was expected after the value, not \(found)") }
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Whether what stands just before, white space apart, opens a container.
    private var isFirst: Bool {
        var i = position - 1
        while i >= 0, isJSONSpace(bytes[i]) { i -= 1 }
        return i >= 0 && (bytes[i] == UInt8(ascii: "{") || bytes[i] == UInt8(ascii: "["))
    }

    private var found: String {
        guard let byte = peek else { return "the end: the record is cut off" }
        if byte < 0x20 { return "a control character" }
        return byte < 0x80 ? "\"\(Character(Unicode.Scalar(byte)))\"" : "a character beyond ASCII"
    }

    private func fault(_ what: String) -> JSONFault { JSONFault(offset: position, what: what) }

    private mutating func skipSpace() {
        while let byte = peek, isJSONSpace(byte) { position += 1 }
    }

    private mutating func scanName() throws(JSONFault) {
        if peek != UInt8(ascii: "\"") { throw fault("the name of a field in quotes was expected, not \(found)") }
        try scanString()
        skipSpace()
        guard peek == UInt8(ascii: ":") else { throw fault("a colon was expected, not \(found)") }
        position += 1
        skipSpace()
    }

    private mutating func scanScalar() throws(JSONFault) {
        switch peek {
        case UInt8(ascii: "\""): try scanString()
        case UInt8(ascii: "t"): try scanWord("true")
        case UInt8(ascii: "f"): try scanWord("false")
        case UInt8(ascii: "n"): try scanWord("null")
        case let byte? where byte == UInt8(ascii: "-") || 0x30...0x39 ~= byte: try scanNumber()
        default: throw fault("a value was expected, not \(found)")
        }
    }

    private mutating func scanWord(_ word: StaticString) throws(JSONFault) {
        for i in 0..<word.utf8CodeUnitCount {
            guard peek == word.utf8Start[i] else { throw fault("\(word) was expected, not \(found)") }
            position += 1
        }
    }

    private mutating func scanNumber() throws(JSONFault) {
        if peek == UInt8(ascii: "-") { position += 1 }
        if peek == UInt8(ascii: "0") { position += 1 } else { try scanDigits() }
        if peek == UInt8(ascii: ".") {
            position += 1
            try scanDigits()
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            position += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
            try scanDigits()
        }
    }

    private mutating func scanDigits() throws(JSONFault) {
        let start = position
        while let byte = peek, 0x30...0x39 ~= byte { position += 1 }
        if position == start { throw fault("a digit was expected, not \(found)") }
    }

    private mutating func scanString() throws(JSONFault) {
        position += 1
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return
            case UInt8(ascii: "\\"):
                try scanEscape()
            case 0..<0x20:
                throw fault("a control character (0x\(String(byte, radix: 16))) must be escaped in a string")
            default:
                position += 1
            }
        }
        throw fault("the string is not closed: the record is cut off")
    }

    private mutating func scanEscape() throws(JSONFault) {
        let start = position
        position += 1
        switch peek {
        case UInt8(ascii: "u"):
            position += 1
            let unit = try scanUnit()
            guard 0xD800...0xDFFF ~= unit else { return }
            position += 2
            if unit < 0xDC00, position <= bytes.count, bytes[position - 2] == UInt8(ascii: "\\"),
                bytes[position - 1] == UInt8(ascii: "u"), 0xDC00...0xDFFF ~= (try scanUnit())
            {
                return
            }
            throw JSONFault(offset: start, what: "half a surrogate pair stands alone")
        case let byte? where "\"\\/bfnrt".utf8.contains(byte):
            position += 1
        default:
            throw JSONFault(offset: start, what: "there is no such escape sequence")
        }
    }

    private mutating func scanUnit() throws(JSONFault) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("four hexadecimal digits were expected after \\u")
            }
            unit = unit << 4 | UInt32(digit)
            position += 1
        }
        return unit
    }
}
