import FoundationEssentials

/// One JSON object, decoded to a record by the names of its fields.
struct JSONObject: Decodable {
    var text: String?
    var id: String?
    var title: String?
    var date: String?
    var language: String?
    var byline: String?
    var source: String?
    var sentences: [String]?
    /// The names of all fields, sorted; for messages.
    var names: [String] = []

    init(from decoder: any Decoder) throws {
        let fields = decoder.userInfo[.fieldNames] as? FieldNames ?? FieldNames()
        let container = try decoder.container(keyedBy: JSONKey.self)
        text = try container.decodeIfPresent(String.self, forKey: JSONKey(fields.text))
        id = container.scalar(fields.id)
        title = container.scalar(fields.title)
        date = container.scalar(fields.date)
        language = container.scalar(fields.language)
        byline = container.scalar(fields.byline)
        source = container.scalar(fields.source)
        if text == nil {
            sentences = try container.decodeIfPresent([String].self, forKey: JSONKey(fields.sentences))
            if sentences == nil { names = container.allKeys.map(\.stringValue).sorted() }
        }
    }
}

extension KeyedDecodingContainer<JSONKey> {
    /// A string as it is, a number as it is written in decimal; nil for anything else.
    func scalar(_ name: String) -> String? {
        let key = JSONKey(name)
        guard contains(key) else { return nil }
        if let string = try? decode(String.self, forKey: key) { return string }
        if let integer = try? decode(Int.self, forKey: key) { return String(integer) }
        if let number = try? decode(Double.self, forKey: key) { return "\(number)" }
        return nil
    }
}

/// Any name of a field.
struct JSONKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) {
        stringValue = name
    }

    init?(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) {
        return nil
    }
}

extension CodingUserInfoKey {
    static let fieldNames = CodingUserInfoKey(rawValue: "fieldNames")!
}

/// Where a JSON object stands in its source.
struct JSONPlace {
    let file: String
    let line: Int
    /// Of the object's first byte in the file, where that can be known.
    let byte: Int?
    /// What the record is called if it has no id of its own.
    let id: String
}

/// Objects to records and what is wrong with them to problems.
struct JSONRecordDecoder {
    private let decoder = JSONDecoder()
    private let fields: FieldNames
    /// Whether every object is an item of ninjs; otherwise those are that look like one and have no text of their own.
    private let isNinjs: Bool

    init(fields: FieldNames, isNinjs: Bool) {
        self.fields = fields
        self.isNinjs = isNinjs
        decoder.userInfo[.fieldNames] = fields
    }

    /// The events of one object: a record or a failure, after any warnings.
    func events(of bytes: ArraySlice<UInt8>, at place: JSONPlace) -> [ReadingEvent] {
        let data = bytes.withUnsafeBytes { Data($0) }
        do {
            if isNinjs { return [try newsItem(data, at: place)] }
            let object = try decoder.decode(JSONObject.self, from: data)
            if NewsItem.isNinjs(object.names) { return [try newsItem(data, at: place)] }
            return events(of: object, at: place)
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            return [.problem(fault(in: bytes, at: place) ?? wrongType(context, at: place))]
        } catch {
            let unknown = ReadingProblem(
                .failure, file: place.file, line: place.line, byte: place.byte, what: "this JSON cannot be read",
                remedy: "mend the record")
            return [.problem(fault(in: bytes, at: place) ?? unknown)]
        }
    }

    private func newsItem(_ data: Data, at place: JSONPlace) throws -> ReadingEvent {
        NewsItem(ninjs: try decoder.decode(NinjsItem.self, from: data)).event(
            file: place.file, line: place.line, byte: place.byte, defaultID: place.id)
    }

    private func events(of object: JSONObject, at place: JSONPlace) -> [ReadingEvent] {
        var record = Record(
            id: object.id ?? place.id, bytes: [], title: object.title, date: object.date, language: object.language,
            byline: object.byline, source: object.source, file: place.file, line: place.line)
        if let text = object.text {
            record.bytes = Array(text.utf8)
        } else if let sentences = object.sentences {
            record.setSentences(sentences.map { Array($0.utf8) })
        } else {
            return [.problem(missingText(object.names, at: place))]
        }
        guard record.bytes.contains(0) else { return [.record(record)] }
        for i in record.bytes.indices where record.bytes[i] == 0 { record.bytes[i] = 0x20 }
        let warning = ReadingProblem(
            .warning, file: place.file, line: place.line, what: "NUL characters in the text were replaced by spaces")
        return [.problem(warning), .record(record)]
    }

    private func missingText(_ names: [String], at place: JSONPlace) -> ReadingProblem {
        let found = names.isEmpty ? "no field at all" : names.prefix(8).joined(separator: ", ")
        return ReadingProblem(
            .failure, file: place.file, line: place.line, byte: place.byte,
            what: "the record has no field \"\(fields.text)\" (it has \(found)\(names.count > 8 ? ", …" : ""))",
            remedy: "name the field that holds the text with --text-field")
    }

    private func wrongType(_ context: DecodingError.Context, at place: JSONPlace) -> ReadingProblem {
        let path = context.codingPath.first?.stringValue
        let what: String
        let remedy: String
        if let path {
            let wanted = path == fields.text ? "a string" : "an array of strings"
            what = "the field \"\(path)\" is not \(wanted)"
            remedy = "make it \(wanted), or name another field with --text-field"
        } else {
            what = "this is not a JSON object"
            remedy = "write {\"\(fields.text)\": …} for each record"
        }
        return ReadingProblem(
            .failure, file: place.file, line: place.line, byte: place.byte, what: what, remedy: remedy)
    }

    private func fault(in bytes: ArraySlice<UInt8>, at place: JSONPlace) -> ReadingProblem? {
        guard let fault = JSONFault(in: bytes) else { return nil }
        let before = bytes[bytes.startIndex..<bytes.startIndex + fault.offset]
        let line = place.line + before.count { $0 == 0x0A }
        let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 - bytes.startIndex } ?? 0) + 1
        return ReadingProblem(
            .failure, file: place.file, line: line, byte: place.byte.map { $0 + fault.offset },
            what: "not valid JSON at column \(column): \(fault.what)", remedy: "mend the record")
    }
}
