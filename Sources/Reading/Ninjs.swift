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
    init(ninjs item: NinjsItem) {
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
struct NinjsItem: Decodable {
    /// The fields that are strings and not empty.
    private var strings: [String: String] = [:]
    private var bodies: [Rendition] = []
    private var headlines: [Rendition] = []
    private var infoSources: [Rendition] = []

    /// A body, a headline or a source.
    private struct Rendition: Decodable {
        var role: String?
        var type: String?
        var value: String?
        var name: String?

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: JSONKey.self)
            role = container.string("role")
            type = container.string("contenttype") ?? container.string("contentType")
            value = container.string("value")
            name = container.string("name")
        }
    }

    private static let names: Set<String> = [
        "uri", "type", "headline", "title", "name", "contentcreated", "contentCreated", "firstcreated", "firstCreated",
        "versioncreated", "versionCreated", "language", "byline", "by", "source", "copyrightholder", "copyrightHolder",
    ]

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: JSONKey.self)
        for key in container.allKeys where key.stringValue.hasPrefix("body_") || Self.names.contains(key.stringValue) {
            if let string = container.string(key.stringValue), !string.isEmpty { strings[key.stringValue] = string }
        }
        func renditions(_ name: String) -> [Rendition] {
            let key = JSONKey(name)
            return container.contains(key) ? (try? container.decode([Rendition].self, forKey: key)) ?? [] : []
        }
        bodies = renditions("bodies")
        headlines = renditions("headlines")
        infoSources = renditions("infosources") + renditions("infoSources")
    }

    /// The first of these fields that there is.
    func first(_ names: String...) -> String? {
        names.lazy.compactMap { strings[$0] }.first
    }

    /// The headline with the role `main`, or the first.
    var headline: String? {
        (headlines.first { $0.role == "main" } ?? headlines.first)?.value
    }

    var infoSource: String? { infoSources.lazy.compactMap(\.name).first }

    /// The text; of several renditions HTML is taken before plain text, because it has the paragraphs.
    var body: [UInt8]? {
        var renditions: [(rank: Int, text: String)] = []
        for body in bodies {
            guard let value = body.value, !value.isEmpty else { continue }
            let type = body.type ?? ""
            renditions.append((type.contains("html") ? 0 : type.hasSuffix("plain") || type.isEmpty ? 1 : 2, value))
        }
        let ranks = ["body_xhtml": 0, "body_html": 0, "body_text": 1]
        for (name, text) in strings.sorted(by: { $0.key < $1.key }) where name.hasPrefix("body_") {
            renditions.append((ranks[name] ?? 2, text))
        }
        guard let best = renditions.min(by: { $0.rank < $1.rank }) else { return nil }
        let bytes = Array(best.text.utf8)
        let text = best.rank == 1 ? trimmed(bytes) : plainText(html: bytes)
        return text.isEmpty ? nil : text
    }
}

extension KeyedDecodingContainer<JSONKey> {
    fileprivate func string(_ name: String) -> String? {
        let key = JSONKey(name)
        return contains(key) ? try? decode(String.self, forKey: key) : nil
    }
}
