/// What has a form in JSON.
package protocol JSONWritable {
    /// Writes one value.
    func write(to json: inout JSONWriter)
}

/// What is an object in JSON.
package protocol JSONObject: JSONWritable {
    /// Adds the fields in alphabetical order, so that equal results are equal bytes.
    func addFields(to json: inout JSONWriter)
}

extension JSONObject {
    package func write(to json: inout JSONWriter) { json.object(addFields) }
}

/// JSON on one line, written piece by piece.
///
/// Of Unicode nothing is escaped but what must be: control characters, `"` and `\`.
package struct JSONWriter {
    /// A figure that JSON has no form for.
    package struct NonFiniteFigure: Error, CustomStringConvertible {
        /// The figure, and the end of what was written before it.
        package let description: String
    }

    private var bytes: [UInt8] = []
    private var fault: NonFiniteFigure?

    /// `value` and a line feed.
    ///
    /// - Throws: where a figure in it is not finite.
    static func line(_ value: some JSONWritable) throws(NonFiniteFigure) -> String {
        var json = JSONWriter()
        value.write(to: &json)
        json.bytes.append(UInt8(ascii: "\n"))
        if let fault = json.fault { throw fault }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    fileprivate mutating func object(_ addFields: (inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        addFields(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    /// A field, where there is a value; its name needs no escapes.
    package mutating func field(_ name: StaticString, _ value: (some JSONWritable)?) {
        guard let value else { return }
        separate(from: UInt8(ascii: "{"))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        value.write(to: &self)
    }

    fileprivate mutating func fields(_ entries: [String: some JSONWritable]) {
        for (name, value) in entries.sorted(by: { $0.key < $1.key }) {
            separate(from: UInt8(ascii: "{"))
            add(name)
            bytes.append(UInt8(ascii: ":"))
            value.write(to: &self)
        }
    }

    fileprivate mutating func array(_ items: [some JSONWritable]) {
        bytes.append(UInt8(ascii: "["))
        for item in items {
            separate(from: UInt8(ascii: "["))
            item.write(to: &self)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// A comma, but after the bracket that opens; no value ends with one.
    private mutating func separate(from opening: UInt8) {
        if bytes.last != opening { bytes.append(UInt8(ascii: ",")) }
    }

    fileprivate mutating func add(_ string: String) {
        var string = string
        bytes.append(UInt8(ascii: "\""))
        string.withUTF8 { string in
            var start = 0
            while true {
                let end = Self.plainEnd(of: string, from: start)
                bytes.append(contentsOf: string[start..<end])
                if end == string.count { break }
                addEscaped(string[end])
                start = end + 1
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Where the bytes from `start` end that need no escapes, eight looked at at a time.
    private static func plainEnd(of string: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let raw = UnsafeRawBufferPointer(string)
        var place = start
        while place + 8 <= string.count {
            let block = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let (quotes, slashes) = (block ^ ones &* 0x22, block ^ ones &* 0x5C)
            // The lowest top bit that is set is right; one above may be set beside it.
            let hits =
                ((block &- ones &* 0x20) & ~block | (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes) & tops
            if hits != 0 { return place + hits.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < string.count, string[place] >= 0x20, string[place] != 0x22, string[place] != 0x5C { place += 1 }
        return place
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
        default: add(raw: (byte < 16 ? "\\u000" : "\\u00") + String(byte, radix: 16))
        }
    }

    fileprivate mutating func add(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let first = bytes.count
        var rest = number.magnitude
        repeat {
            bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[first...].reverse()
    }

    /// What needs no escapes.
    fileprivate mutating func add(raw text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// The shortest decimal that is read as the same number; a whole one without its ".0".
    fileprivate mutating func add(_ number: some BinaryFloatingPoint & CustomStringConvertible) {
        if !number.isFinite && fault == nil {
            fault = NonFiniteFigure(description: "\(number) after \(String(decoding: bytes.suffix(64), as: UTF8.self))")
        }
        add(raw: number.description)
        if bytes.suffix(2).elementsEqual(".0".utf8) { bytes.removeLast(2) }
    }
}

extension String: JSONWritable {
    package func write(to json: inout JSONWriter) { json.add(self) }
}

extension Int: JSONWritable {
    package func write(to json: inout JSONWriter) { json.add(self) }
}

extension Double: JSONWritable {
    package func write(to json: inout JSONWriter) { json.add(self) }
}

extension Float: JSONWritable {
    package func write(to json: inout JSONWriter) { json.add(self) }
}

extension Bool: JSONWritable {
    package func write(to json: inout JSONWriter) { json.add(raw: description) }
}

extension Array: JSONWritable where Element: JSONWritable {
    package func write(to json: inout JSONWriter) { json.array(self) }
}

/// An object whose names are data.
extension Dictionary: JSONWritable, JSONObject where Key == String, Value: JSONWritable {
    package func addFields(to json: inout JSONWriter) { json.fields(self) }
}
