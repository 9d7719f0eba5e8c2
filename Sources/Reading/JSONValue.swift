import FoundationEssentials

/// Any JSON value, for documents whose fields nobody knows in advance.
enum JSONValue: Decodable {
    case string(String)
    case number(Double)
    case bool(Bool)
    case array([JSONValue])
    case object([String: JSONValue])
    case null

    init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: JSONKey.self) {
            var fields: [String: JSONValue] = [:]
            for key in container.allKeys { fields[key.stringValue] = try container.decode(JSONValue.self, forKey: key) }
            self = .object(fields)
        } else if var container = try? decoder.unkeyedContainer() {
            var elements: [JSONValue] = []
            while !container.isAtEnd { elements.append(try container.decode(JSONValue.self)) }
            self = .array(elements)
        } else {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let bool = try? container.decode(Bool.self) {
                self = .bool(bool)
            } else if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else {
                self = .string(try container.decode(String.self))
            }
        }
    }

    /// nil where the bytes are no JSON.
    init?(json bytes: [UInt8]) {
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else { return nil }
        self = value
    }

    subscript(name: String) -> JSONValue? {
        if case .object(let fields) = self { fields[name] } else { nil }
    }

    /// A string that is not empty.
    var string: String? {
        if case .string(let string) = self, !string.isEmpty { string } else { nil }
    }

    /// The elements of an array; a value that is no array by itself.
    var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [self] }
    }

    /// The first object in the value, itself included, that `isWanted`; objects within objects are asked in the order
    /// of the names.
    func firstObject(where isWanted: (JSONValue) -> Bool) -> JSONValue? {
        switch self {
        case .object(let fields):
            if isWanted(self) { return self }
            for (_, value) in fields.sorted(by: { $0.key < $1.key }) {
                if let found = value.firstObject(where: isWanted) { return found }
            }
            return nil
        case .array(let elements):
            for element in elements {
                if let found = element.firstObject(where: isWanted) { return found }
            }
            return nil
        default: return nil
        }
    }
}
