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

/// The fields of one record after another, by their places. Most records of a source have the same names, or one of a few
/// sets of them, so that what these hold is found once for all.
struct JSONFields {
    private let fields: FieldNames
    private var known: [(names: [[UInt8]], places: FieldPlaces)] = []
    private static let most = 8
    /// Which of the known sets the last record had.
    private var last = 0
    /// Where the values of the last record's fields stand among those of its parser.
    private var values: [Int] = []

    init(_ fields: FieldNames) {
        self.fields = fields
    }

    /// Takes the fields of `object`, in the order in which they stand; gives which of them hold what.
    mutating func take(_ object: JSONValue) -> FieldPlaces {
        let all = precis_json_values(object.parser.json)!
        let end = object.isObject ? Int(all[object.index].next) : 0
        values.removeAll(keepingCapacity: true)
        var next = object.index + 1
        while next < end {
            values.append(next + 1)
            next = Int(all[next + 1].next)
        }
        if known.indices.contains(last), has(known[last].names, object) { return known[last].places }
        if let place = known.indices.first(where: { has(known[$0].names, object) }) {
            last = place
        } else {
            if known.count == Self.most { known.removeFirst() }
            let names = values.map { JSONValue(parser: object.parser, index: $0 - 1).bytes ?? [] }
            known.append((names, FieldPlaces(names, fields)))
            last = known.count - 1
        }
        return known[last].places
    }

    /// Whether the fields of the object that was taken last have these names.
    private func has(_ names: [[UInt8]], _ object: JSONValue) -> Bool {
        guard names.count == values.count else { return false }
        let (all, bytes) = (precis_json_values(object.parser.json)!, precis_json_bytes(object.parser.json)!)
        return names.indices.allSatisfy { place in
            let name = all[values[place] - 1]
            return UnsafeBufferPointer(start: bytes + Int(name.start), count: Int(name.length))
                .elementsEqual(names[place])
        }
    }

    /// The value of the field at `place` of the object that was taken last.
    func value(_ place: Int, of object: JSONValue) -> JSONValue {
        JSONValue(parser: object.parser, index: values[place])
    }
}
