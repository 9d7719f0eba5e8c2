/// What a web page says about itself: Open Graph, schema.org (JSON-LD and attributes), Dublin Core, and HTML's own.
struct PageMetadata {
    var title: String?
    var date: String?
    var language: String?
    var byline: String?
    var source: String?

    init(_ tree: MarkupTree) {
        guard !tree.nodes.isEmpty else { return }
        var meta: [String: String] = [:]
        var heading: String?
        var headings = 0
        var time: String?
        var article: JSONValue?
        var properties: [String: String] = [:]
        for element in tree.elements(in: 0) {
            switch tree.nodes[element].name {
            case "meta": Self.add(tree, element, to: &meta)
            case "title" where title == nil: title = tree.string(of: element)
            case "h1":
                headings += 1
                heading = heading ?? tree.string(of: element)
            case "time" where time == nil: time = tree.attribute("datetime", of: element)
            case "script" where article == nil && tree.attribute("type", of: element) == "application/ld+json":
                article = Self.article(in: tree, element)
            default: break
            }
            if let property = tree.attribute("itemprop", of: element) ?? tree.attribute("rel", of: element),
                properties[property] == nil
            {
                properties[property] =
                    tree.attribute("content", of: element) ?? tree.attribute("datetime", of: element)
                    ?? tree.string(of: element)
            }
        }

        source = meta["og:site_name"] ?? Self.name(article?["publisher"]) ?? meta["application-name"]
        let whole = meta["og:title"] ?? article?["headline"]?.wording ?? meta["twitter:title"] ?? meta["dc.title"]
        title = Self.withoutSite(whole ?? (headings == 1 ? heading : nil) ?? title ?? heading, source)
        date =
            meta["article:published_time"] ?? article?["datePublished"]?.wording ?? properties["datePublished"]
            ?? Self.dateNames.lazy.compactMap { meta[$0] }.first ?? time
        language =
            tree.elements(in: 0).lazy.compactMap {
                tree.attribute("lang", of: $0) ?? tree.attribute("xml:lang", of: $0)
            }.first { !$0.isEmpty } ?? article?["inLanguage"]?.wording ?? meta["content-language"]
            ?? meta["og:locale"].map { $0.replacing("_", with: "-") }
        let author = meta["author"] ?? meta["article:author"] ?? meta["parsely-author"] ?? meta["dc.creator"]
        byline =
            author.flatMap { $0.contains("://") ? nil : $0 } ?? Self.name(article?["author"]) ?? properties["author"]
    }

    private static let dateNames = [
        "og:published_time", "date", "dc.date.issued", "dc.date", "dcterms.date", "dcterms.issued", "pubdate",
        "publishdate", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date", "article.published",
        "last-modified",
    ]

    /// Takes a `meta` element's name and content; the first of a name stands.
    private static func add(_ tree: MarkupTree, _ element: Int, to meta: inout [String: String]) {
        let name =
            tree.attribute("property", of: element) ?? tree.attribute("name", of: element)
            ?? tree.attribute("http-equiv", of: element)
        guard let name = name?.lowercased(), meta[name] == nil, let content = tree.attribute("content", of: element)
        else { return }
        let words = content.onOneLine
        if !words.isEmpty { meta[name] = words }
    }

    /// The article that a page's JSON-LD describes.
    private static func article(in tree: MarkupTree, _ script: Int) -> JSONValue? {
        let json = tree.children(of: script).flatMap { tree.bytes[tree.nodes[$0].text] }
        return try? JSONParser().parse(json[...]).firstObject { object in
            object["@type"]?.elements.contains { type in
                type.string.map { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" } == true
            } == true
        }
    }

    /// The names of a person or an organisation, or of several.
    private static func name(_ value: JSONValue?) -> String? {
        let names = value?.elements.compactMap { $0.wording ?? $0["name"]?.wording } ?? []
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    /// "Rain in the hills - The Paper" is "Rain in the hills" where the site is called "The Paper".
    private static func withoutSite(_ title: String?, _ site: String?) -> String? {
        guard let title, let site, title.hasSuffix(site), title.count > site.count else { return title }
        let rest = title.dropLast(site.count)
        guard let mark = rest.last(where: { !$0.isWhitespace }), "-–—|:·•»/".contains(mark) else { return title }
        let trimmed = rest.reversed().drop { $0.isWhitespace || $0 == mark }.reversed()
        return trimmed.isEmpty ? title : String(trimmed)
    }
}
