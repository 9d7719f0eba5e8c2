extension NewsItem {
    /// Whether an object with these fields is an item of ninjs: it has the field that all of them must have, and one
    /// that only they have.
    static func isNinjs(_ names: [String]) -> Bool {
        names.contains("uri")
            && names.contains { name in
                name.hasPrefix("body_") || name.hasPrefix("description_")
                    || ["bodies", "headlines", "versioncreated", "versionCreated"].contains(name)
            }
    }

    /// An item of ninjs (News in JSON, IPTC), versions 1.x, 2.x and 3.x: 1.x has a field for each rendition of the body
    /// (`body_xhtml`), 2.x an array of them, and 3.x writes its names in camel case.
    init(ninjs object: JSONValue) {
        let item = NinjsItem(object: object)
        text = item.body
        id = item.first("uri")
        title = item.first("headline") ?? item.headline ?? item.first("title", "name")
        date = item.first(
            "contentcreated", "contentCreated", "firstcreated", "firstCreated", "versioncreated", "versionCreated")
        language = item.first("language")
        byline = item.first("byline", "by")
        source = item.infoSource ?? item.first("source", "copyrightholder", "copyrightHolder")
        let type = item.first("type") ?? "text"
        isLess = type != "text"
        what =
            isLess
            ? "skipped: the item holds a \(type) and no text"
            : "the ninjs item has no body (body_xhtml, body_text or bodies)"
    }
}

/// The fields of an item of ninjs that matter here, whatever its version calls them.
private struct NinjsItem {
    let object: JSONValue

    /// The first of these fields that there is.
    func first(_ names: String...) -> String? {
        names.lazy.compactMap { object[$0]?.wording }.first
    }

    /// The headline with the role `main`, or the first.
    var headline: String? {
        let headlines = object["headlines"]?.array ?? []
        return (headlines.first { $0["role"]?.string == "main" } ?? headlines.first)?["value"]?.string
    }

    var infoSource: String? {
        ["infosources", "infoSources"].lazy.flatMap { object[$0]?.array ?? [] }.compactMap { $0["name"]?.string }.first
    }

    /// The text; of several renditions HTML is taken before plain text, because it has the paragraphs.
    var body: [UInt8]? {
        var renditions: [(rank: Int, text: String)] = []
        for body in object["bodies"]?.array ?? [] {
            guard let value = body["value"]?.wording else { continue }
            let type = (body["contenttype"] ?? body["contentType"])?.string ?? ""
            renditions.append((type.contains("html") ? 0 : type.hasSuffix("plain") || type.isEmpty ? 1 : 2, value))
        }
        let ranks = ["body_xhtml": 0, "body_html": 0, "body_text": 1]
        for name in object.names.sorted() where name.hasPrefix("body_") {
            if let text = object[name]?.wording { renditions.append((ranks[name] ?? 2, text)) }
        }
        guard let best = renditions.min(by: { $0.rank < $1.rank }) else { return nil }
        let bytes = Array(best.text.utf8)
        let text = best.rank == 1 ? trimmed(bytes) : plainText(html: bytes)
        return text.isEmpty ? nil : text
    }
}
