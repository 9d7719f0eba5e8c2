/// Where a JSON object stands in its source.
struct JSONPlace {
    let file: String
    let line: Int
    /// Of the object's first byte in the file, where that can be known.
    let byte: Int?
    /// What the record is called if it has no id of its own.
    let id: String
}

/// Objects to records by the names of their fields, and what is wrong with them to problems.
struct JSONRecordDecoder {
    private let parser = JSONParser()
    private let fields: FieldNames
    /// Whether every object is an item of ninjs; otherwise those are that look like one and have no text of their own.
    private let isNinjs: Bool
    private var values: JSONFields
    private var isToldOfTags = false

    init(fields: FieldNames, isNinjs: Bool) {
        self.fields = fields
        self.isNinjs = isNinjs
        values = JSONFields(fields)
    }

    /// The events of one object: a record or a failure, after any warnings.
    mutating func events(of bytes: ArraySlice<UInt8>, at place: JSONPlace) -> [ReadingEvent] {
        let object: JSONValue
        do throws(JSONFault) {
            object = try parser.parse(bytes)
        } catch {
            return [.problem(problem(error, in: bytes, at: place))]
        }
        guard object.isObject else { return [notAnObject(at: place)] }
        return isNinjs ? [newsItem(object, at: place)] : record(object, at: place)
    }

    private func newsItem(_ object: JSONValue, at place: JSONPlace) -> ReadingEvent {
        NewsItem(ninjs: object).event(file: place.file, line: place.line, byte: place.byte, defaultID: place.id)
    }

    /// - Parameter isInside: whether the object is one of the articles in another.
    private mutating func record(
        _ object: JSONValue, at place: JSONPlace, isInside: Bool = false
    ) -> [ReadingEvent] {
        let places = values.take(object)
        let values = values
        func words(_ role: FieldNames.Role) -> String? {
            places.first(role) { values.value($0, of: object).words }
        }
        var warnings: [ReadingProblem] = []
        let date = places.date { values.value($0, of: object).words }
        var record = Record(
            id: words(.id) ?? place.id, bytes: [], title: words(.title), date: date, language: words(.language),
            byline: words(.byline), source: words(.source), file: place.file, line: place.line)
        func own(_ role: FieldNames.Role) -> JSONValue? {
            places.named(role).map { values.value($0, of: object) }.flatMap { $0.isNull ? nil : $0 }
        }
        if let text = own(.text) {
            guard let bytes = text.bytes else { return [wrongType(fields.text, wanted: "a string", at: place)] }
            record.bytes = places.ownText(bytes)
            if !isToldOfTags, places.keepsTags(of: bytes) {
                isToldOfTags = true
                warnings.append(.tagsInText(place.file, line: place.line, field: fields.text))
            }
        } else if let sentences = own(.sentences) {
            guard let elements = sentences.array?.map(\.bytes), !elements.contains(nil) else {
                return [wrongType(fields.sentences, wanted: "an array of strings", at: place)]
            }
            record.setSentences(elements.compactMap { $0 })
        } else {
            let names = object.names
            if NewsItem.isNinjs(names) { return [newsItem(object, at: place)] }
            if !isInside, let articles = places.envelope.flatMap({ values.value($0, of: object).array }),
                articles.first.map({ FieldPlaces($0.names.map { Array($0.utf8) }, fields).has(.text) }) == true
            {
                return articles.enumerated().flatMap { number, article in
                    let inside = JSONPlace(
                        file: place.file, line: place.line, byte: place.byte, id: "\(place.id)#\(number + 1)")
                    return article.isObject
                        ? self.record(article, at: inside, isInside: true) : [notAnObject(at: inside)]
                }
            }
            guard let bytes = places.otherText({ values.value($0, of: object).bytes }) else {
                return [missingText(names, at: place)]
            }
            record.bytes = bytes
        }
        if let first = firstPlace(of: 0, in: record.bytes) {
            for i in first..<record.bytes.count where record.bytes[i] == 0 { record.bytes[i] = 0x20 }
            warnings.append(
                ReadingProblem(
                    .warning, file: place.file, line: place.line,
                    what: "NUL characters in the text were replaced by spaces"))
        }
        return warnings.map { .problem($0) } + [.record(record)]
    }

    private func notAnObject(at place: JSONPlace) -> ReadingEvent {
        failure("this is not a JSON object", remedy: "write {\"\(fields.text)\": …} for each record", at: place)
    }

    private func missingText(_ names: [String], at place: JSONPlace) -> ReadingEvent {
        if names.contains(fields.text) {
            return failure(
                "the field \"\(fields.text)\" is null",
                remedy: "give the record a text, or name another field with --text-field", at: place)
        }
        let found = names.isEmpty ? "no field at all" : ReadingProblem.list(of: Set(names).sorted())
        return failure(
            "the record has no field \"\(fields.text)\" (it has \(found))",
            remedy: "name the field that holds the text with --text-field", at: place)
    }

    private func wrongType(_ name: String, wanted: String, at place: JSONPlace) -> ReadingEvent {
        failure(
            "the field \"\(name)\" is not \(wanted)",
            remedy: "make it \(wanted), or name another field with --text-field", at: place)
    }

    private func failure(_ what: String, remedy: String, at place: JSONPlace) -> ReadingEvent {
        .problem(
            ReadingProblem(
                .failure, file: place.file, line: place.line, byte: place.byte, what: what, remedy: remedy))
    }

    private func problem(_ fault: JSONFault, in bytes: ArraySlice<UInt8>, at place: JSONPlace) -> ReadingProblem {
        let before = bytes.prefix(fault.offset)
        let line = place.line + before.count { $0 == 0x0A }
        let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 - bytes.startIndex } ?? 0) + 1
        return ReadingProblem(
            .failure, file: place.file, line: line, byte: place.byte.map { $0 + fault.offset },
            what: "not valid JSON at column \(column): \(fault.what)", remedy: "mend the record")
    }
}
