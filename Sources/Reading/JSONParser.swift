import CJSON

/// Reads JSON values, one after another into the same room. The parser is RapidJSON (`Sources/CJSON`).
final class JSONParser {
    fileprivate let json: OpaquePointer = precis_json_create()

    deinit {
        precis_json_destroy(json)
    }

    /// The one JSON value that `bytes` are, which must be valid UTF-8. It stands until the next call. O(n).
    func parse(_ bytes: ArraySlice<UInt8>) throws(JSONFault) -> JSONValue {
        var place = 0
        let code = bytes.withUnsafeBufferPointer { precis_json_parse(json, $0.baseAddress, $0.count, &place) }
        guard Int(code) == PRECIS_JSON_FINE else { throw JSONFault(code: Int(code), offset: place, in: bytes) }
        return JSONValue(parser: self, index: 0)
    }
}

/// A value of what a parser has read last; to be done with before that reads on.
struct JSONValue {
    fileprivate let parser: JSONParser
    fileprivate let index: Int

    private var value: precis_json_value { precis_json_values(parser.json)[index] }
    private var kind: Int { Int(value.kind) }

    var isObject: Bool { kind == PRECIS_JSON_OBJECT }
    var isNull: Bool { kind == PRECIS_JSON_NULL }

    /// The elements of an array; nil for any other value.
    var array: [JSONValue]? {
        guard kind == PRECIS_JSON_ARRAY else { return nil }
        var elements: [JSONValue] = []
        var next = index + 1
        while next < value.next {
            elements.append(JSONValue(parser: parser, index: next))
            next = Int(elements[elements.count - 1].value.next)
        }
        return elements
    }

    /// The elements of an array; a value that is no array by itself.
    var elements: [JSONValue] { array ?? [self] }

    /// A field of an object, the first of several with the name; nil where there is none.
    subscript(name: String) -> JSONValue? {
        var name = name
        return name.withUTF8 { name in firstField { $0.elementsEqual(name) } }
    }

    /// The names of an object's fields, in the order in which they stand.
    var names: [String] {
        var names: [String] = []
        _ = firstField {
            names.append(String(decoding: $0, as: UTF8.self))
            return false
        }
        return names
    }

    /// A string; nil for any other value.
    var string: String? {
        kind == PRECIS_JSON_STRING ? withBytes { String(decoding: $0, as: UTF8.self) } : nil
    }

    /// A string that is not empty.
    var wording: String? {
        string.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The bytes of a string.
    var bytes: [UInt8]? {
        kind == PRECIS_JSON_STRING ? withBytes { Array($0) } : nil
    }

    /// A string as it is, a number as it is written; nil for any other value.
    var scalar: String? {
        kind == PRECIS_JSON_NUMBER ? withBytes { String(decoding: $0, as: UTF8.self) } : string
    }

    /// A string or a number that is not empty; nil for any other value.
    var words: String? { scalar.flatMap { $0.isEmpty ? nil : $0 } }

    /// The first object that `isWanted` in the order in which they are written, this value included.
    func firstObject(where isWanted: (JSONValue) -> Bool) -> JSONValue? {
        (index..<Int(value.next)).lazy.map { JSONValue(parser: parser, index: $0) }
            .first { $0.isObject && isWanted($0) }
    }

    private func firstField(where isWanted: (UnsafeBufferPointer<UInt8>) -> Bool) -> JSONValue? {
        guard isObject else { return nil }
        var next = index + 1
        while next < value.next {
            let field = JSONValue(parser: parser, index: next + 1)
            if JSONValue(parser: parser, index: next).withBytes(isWanted) { return field }
            next = Int(field.value.next)
        }
        return nil
    }

    private func withBytes<T>(_ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        let value = value
        return body(
            UnsafeBufferPointer(start: precis_json_bytes(parser.json) + Int(value.start), count: Int(value.length)))
    }
}

/// The fields of one object after another, by their places: the objects of a source mostly have the same names.
struct JSONFields {
    private(set) var names: [[UInt8]] = []
    /// Where the values of the object last taken stand among those of its parser.
    private var values: [Int] = []

    /// Takes the fields of `object`, in the order in which they stand; gives whether the names are those of the one before.
    mutating func take(_ object: JSONValue) -> Bool {
        let (all, bytes) = (precis_json_values(object.parser.json)!, precis_json_bytes(object.parser.json)!)
        let end = object.isObject ? Int(all[object.index].next) : 0
        values.removeAll(keepingCapacity: true)
        var isKnown = true
        var next = object.index + 1
        while next < end {
            let name = UnsafeBufferPointer(start: bytes + Int(all[next].start), count: Int(all[next].length))
            isKnown = isKnown && values.count < names.count && name.elementsEqual(names[values.count])
            values.append(next + 1)
            next = Int(all[next + 1].next)
        }
        if isKnown && values.count == names.count { return true }
        names = values.map { JSONValue(parser: object.parser, index: $0 - 1).bytes ?? [] }
        return false
    }

    /// The value of the field at `place` of the object that was taken last.
    func value(_ place: Int, of object: JSONValue) -> JSONValue {
        JSONValue(parser: object.parser, index: values[place])
    }
}
