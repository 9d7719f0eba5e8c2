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
    init(ninjs item: JSONValue) {
        func first(_ names: String...) -> String? {
            names.lazy.compactMap { item[$0]?.string }.first
        }
        text = Self.body(of: item)
        id = first("uri")
        title = first("headline") ?? Self.main(item["headlines"]) ?? first("title", "name")
        date = first(
            "contentcreated", "contentCreated", "firstcreated", "firstCreated", "versioncreated", "versionCreated")
        language = first("language")
        byline = first("byline", "by")
        let infoSource = (item["infosources"] ?? item["infoSources"] ?? item["infosource"])?.elements.first
        source = infoSource?["name"]?.string ?? first("source", "copyrightholder", "copyrightHolder")
        let type = first("type") ?? "text"
        isLess = type != "text"
        what =
            isLess
            ? "skipped: the item holds a \(type) and no text"
            : "the ninjs item has no body (body_xhtml, body_text or bodies)"
    }

    /// HTML is taken before plain text, because it has the paragraphs.
    private static func body(of item: JSONValue) -> [UInt8]? {
        var renditions: [(rank: Int, text: String)] = []
        for body in item["bodies"]?.elements ?? [] {
            guard let value = body["value"]?.string else { continue }
            let type = (body["contenttype"] ?? body["contentType"])?.string ?? ""
            renditions.append((type.contains("html") ? 0 : type.hasSuffix("plain") || type.isEmpty ? 1 : 2, value))
        }
        if case .object(let fields) = item {
            let ranks = ["body_xhtml": 0, "body_html": 0, "body_text": 1]
            for (name, value) in fields.sorted(by: { $0.key < $1.key }) where name.hasPrefix("body_") {
                if let text = value.string { renditions.append((ranks[name] ?? 2, text)) }
            }
        }
        // The first of the lowest rank: `min` gives no other.
        guard let best = renditions.min(by: { $0.rank < $1.rank }) else { return nil }
        let bytes = Array(best.text.utf8)
        let text = best.rank == 1 ? trimmed(bytes) : plainText(html: bytes)
        return text.isEmpty ? nil : text
    }

    /// The value with the role `main`, or the first.
    private static func main(_ values: JSONValue?) -> String? {
        let values = values?.elements ?? []
        return (values.first { $0["role"]?.string == "main" } ?? values.first)?["value"]?.string
    }
}
