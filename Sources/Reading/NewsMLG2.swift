extension NewsItem {
    /// A news item of NewsML-G2 (IPTC), whose text is NITF, XHTML or plain text inside it.
    init(newsItem tree: MarkupTree, _ item: Int) {
        self.init()
        let itemMeta = tree.child("itemMeta", of: item)
        let contentMeta = tree.child("contentMeta", of: item)
        let contents = tree.child("contentSet", of: item)
        func text(_ parent: Int?, _ path: String) -> String? {
            tree.string(of: parent.flatMap { tree.child(path, of: $0) })
        }

        var inner = NewsItem()
        for content in contents.map({ Array(tree.children(of: $0)) }) ?? [] where inner.text == nil {
            switch tree.nodes[content].name {
            case "inlineXML": inner = Self.inline(tree, content)
            case "inlineData": inner.text = Self.data(tree, content)
            default: break
            }
        }
        self.text = inner.text
        id = tree.attribute("guid", of: item)
        title = text(contentMeta, "headline") ?? inner.title ?? text(itemMeta, "title")
        date =
            text(contentMeta, "contentCreated") ?? text(itemMeta, "firstCreated") ?? text(itemMeta, "versionCreated")
        byline = text(contentMeta, "by") ?? inner.byline
        let tag = contentMeta.flatMap { tree.child("language", of: $0) }.flatMap { tree.attribute("tag", of: $0) }
        language = tag ?? inner.language ?? tree.inherited("xml:lang", of: item)
        source =
            Self.party(tree, contentMeta.flatMap { tree.child("infoSource", of: $0) })
            ?? Self.party(tree, itemMeta.flatMap { tree.child("provider", of: $0) }) ?? inner.source

        let itemClass = itemMeta.flatMap { tree.child("itemClass", of: $0) }
            .flatMap { tree.attribute("qcode", of: $0) }
        let kind = itemClass?.split(separator: ":").last.map(String.init) ?? "text"
        isLess = kind != "text"
        what =
            isLess
            ? "skipped: the item holds a \(kind) and no text"
            : "the item's text is not in it (\(contents == nil ? "no contentSet" : "neither inlineXML nor inlineData"))"
    }

    /// NITF or XHTML, or whatever has paragraphs.
    private static func inline(_ tree: MarkupTree, _ content: Int) -> NewsItem {
        if let nitf = tree.first("nitf", in: content) { return NewsItem(nitf: tree, nitf) }
        var item = NewsItem()
        let body = tree.first("body", in: content) ?? content
        let text = tree.text(in: body)
        item.text = text.isEmpty ? nil : text
        item.title = tree.string(of: tree.first("title", in: content))
        item.language = tree.inherited("xml:lang", of: body)
        return item
    }

    /// Plain text, or HTML with its markup escaped.
    private static func data(_ tree: MarkupTree, _ content: Int) -> [UInt8]? {
        let type = tree.attribute("contenttype", of: content) ?? "text/plain"
        // Base64 and the like are pictures.
        guard tree.attribute("encoding", of: content) == nil, type.hasPrefix("text/") || type.hasSuffix("html") else {
            return nil
        }
        let bytes = tree.children(of: content).flatMap { tree.bytes[tree.nodes[$0].text] }
        let text = type.contains("html") ? plainText(html: bytes) : trimmed(bytes)
        return text.isEmpty ? nil : text
    }

    /// A party's name, by element, literal or code.
    private static func party(_ tree: MarkupTree, _ node: Int?) -> String? {
        guard let node else { return nil }
        return tree.string(of: tree.child("name", of: node)) ?? tree.attribute("literal", of: node)
            ?? tree.attribute("qcode", of: node)
    }
}
