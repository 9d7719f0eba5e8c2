/// JSON of one line, written piece by piece: the bytes of ``JSONLine``, without an encoder's detours.
///
/// For reports of which there may be a million.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Punctuation and names of fields, which need no escapes.
    mutating func add(raw: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: raw.utf8Start, count: raw.utf8CodeUnitCount))
    }

    mutating func add(_ string: String) {
        var string = string
        bytes.append(UInt8(ascii: "\""))
        string.withUTF8 { string in
            if string.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
                bytes.append(contentsOf: string)
            } else {
                for byte in string { addEscaped(byte) }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func addEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0x08: add(raw: "\\b")
        case 0x09: add(raw: "\\t")
        case 0x0A: add(raw: "\\n")
        case 0x0C: add(raw: "\\f")
        case 0x0D: add(raw: "\\r")
        case 0..<0x20:
            add(raw: "\\u00")
            for digit in [byte >> 4, byte & 15] {
                bytes.append(digit < 10 ? 0x30 + digit : UInt8(ascii: "a") + digit - 10)
            }
        default: bytes.append(byte)
        }
    }

    mutating func add(_ number: Int) {
        if (0..<10).contains(number) {
            bytes.append(0x30 + UInt8(number))
        } else {
            bytes.append(contentsOf: String(number).utf8)
        }
    }

    /// A finite number; a whole one without its ".0".
    mutating func add(_ number: Double) {
        precondition(number.isFinite, "\(number) is no JSON")
        let text = number.description
        bytes.append(contentsOf: text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...])
    }

    /// An array.
    mutating func add<Items: Sequence>(_ items: Items, _ one: (inout JSONWriter, Items.Element) -> Void) {
        bytes.append(UInt8(ascii: "["))
        var isFirst = true
        for item in items {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            one(&self, item)
        }
        bytes.append(UInt8(ascii: "]"))
    }
}
