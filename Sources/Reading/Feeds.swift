extension NewsItem {
    /// An item of RSS 0.9x, 1.0 or 2.0, with the modules that are in use beside them (`content:encoded`, Dublin Core).
    init(rss tree: MarkupTree, _ item: Int) {
        self.init()
        let children = Array(tree.children(of: item))
        func child(_ name: String, in namespaces: Set<String>? = nil) -> Int? {
            children.first {
                tree.nodes[$0].name == name && namespaces?.contains(tree.nodes[$0].namespace) != false
            }
        }
        let channel = Self.channel(tree, of: item)
        // Media elements have a title and a description too.
        let content = child("encoded") ?? child("description", in: Self.rssNamespaces)
        text = content.flatMap { fragment(tree, $0) }
        id = tree.string(of: child("guid")) ?? tree.attribute("rdf:about", of: item)
        link = tree.string(of: child("link", in: Self.rssNamespaces))
        title = tree.string(of: child("title", in: Self.rssNamespaces)).map(plainLine)
        date = tree.string(of: child("pubDate") ?? child("date") ?? child("published"))
        byline = tree.string(of: child("creator") ?? child("author", in: Self.rssNamespaces))
        language =
            tree.inherited("xml:lang", of: content ?? item)
            ?? tree.string(of: child("language") ?? channel.flatMap { tree.child("language", of: $0) })
        source = tree.string(of: child("source")) ?? tree.string(of: channel.flatMap { tree.child("title", of: $0) })
        // Feeds of headlines only are nobody's mistake.
        isLess = true
        what = "skipped: the item has no text in its content or description"
    }

    private static let rssNamespaces: Set<String> = [
        "", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/",
        "http://channel.netscape.com/rdf/simple/0.9/",
    ]

    /// The channel around the item, or beside it in RSS 1.0.
    private static func channel(_ tree: MarkupTree, of item: Int) -> Int? {
        let parent = tree.nodes[item].parent
        guard parent >= 0 else { return nil }
        return tree.nodes[parent].name == "channel" ? parent : tree.child("channel", of: parent)
    }

    /// An entry of Atom (RFC 4287).
    init(atom tree: MarkupTree, _ entry: Int) {
        self.init()
        let feed = tree.nodes[entry].parent
        let content = tree.child("content", of: entry).flatMap { atomText(tree, $0) }
        text = content ?? tree.child("summary", of: entry).flatMap { atomText(tree, $0) }
        id = tree.string(of: tree.child("id", of: entry))
        link = tree.children(of: entry).lazy.filter { node in
            tree.nodes[node].name == "link" && [nil, "alternate"].contains(tree.attribute("rel", of: node))
        }.compactMap { tree.attribute("href", of: $0)?.onOneLine }.first { !$0.isEmpty }
        title = tree.child("title", of: entry).flatMap { atomText(tree, $0) }.map { line($0) }
        date = tree.string(of: tree.child("published", of: entry) ?? tree.child("updated", of: entry))
        let authors = tree.children(of: entry).filter { tree.nodes[$0].name == "author" }
            .compactMap { tree.string(of: tree.child("name", of: $0)) }
        let shared = feed < 0 ? nil : tree.string(of: tree.child("author", "name", of: feed))
        byline = authors.isEmpty ? shared : authors.joined(separator: ", ")
        language = tree.inherited("xml:lang", of: tree.child("content", of: entry) ?? entry)
        source =
            tree.string(of: tree.child("source", "title", of: entry))
            ?? (feed < 0 ? nil : tree.child("title", of: feed).flatMap { atomText(tree, $0) }.map { line($0) })
        isLess = true
        what = "skipped: the entry has no text in its content or summary"
    }

    /// A text construct: plain text, escaped HTML, or XHTML as elements. nil where it is elsewhere or empty.
    private func atomText(_ tree: MarkupTree, _ node: Int) -> [UInt8]? {
        let type = tree.attribute("type", of: node) ?? "text"
        let text: [UInt8]
        if type == "xhtml" || type.hasSuffix("+xml") || type.hasSuffix("/xml") {
            text = tree.text(in: node)
        } else if type == "html" || type == "text/html" {
            return fragment(tree, node)
        } else {
            text = trimmed(characters(tree, node))
        }
        return text.isEmpty ? nil : text
    }

    /// The text of an element whose characters are HTML, as most feeds have it; plain text comes through as it is.
    private func fragment(_ tree: MarkupTree, _ node: Int) -> [UInt8]? {
        // Elements inside: the feed did not escape its markup.
        if tree.children(of: node).contains(where: { !tree.nodes[$0].isText }) {
            let text = tree.text(in: node)
            return text.isEmpty ? nil : text
        }
        let text = withoutPointers(plainText(html: characters(tree, node)))
        return text.isEmpty ? nil : text
    }

    /// A description without what a feed puts below it to lead to the page: "Continue reading…", "The post … appeared
    /// first on …".
    private func withoutPointers(_ text: [UInt8]) -> [UInt8] {
        guard let line = String(decoding: text, as: UTF8.self).split(separator: "\n").last else { return text }
        // The last sentence, where it stands on the line of the text before it, whatever points follow it.
        let told = line.lastIndex { !".… ".contains($0) } ?? line.startIndex
        let end = line[..<min(told, line.dropLast(8).endIndex)].indices.last {
            ".!?…".contains(line[$0]) && line[line.index(after: $0)] == " "
        }
        let last = end.map { line[$0...].dropFirst(2) } ?? line
        let small = last.lowercased()
        guard small.count < 300,
            small.hasPrefix("continue reading") || small.hasPrefix("read more") || small.hasPrefix("read the full")
                || small.hasPrefix("the post ") && small.contains(" appeared first on ")
        else { return text }
        return trimmed(Array(text.dropLast(last.utf8.count)))
    }

    private func characters(_ tree: MarkupTree, _ node: Int) -> [UInt8] {
        tree.children(of: node).flatMap { tree.bytes[tree.nodes[$0].text] }
    }

    /// Titles hold markup and entities too, escaped once more than they should be.
    private func plainLine(_ text: String) -> String {
        text.contains("&") || text.contains("<") ? line(plainText(html: Array(text.utf8))) : text
    }

    private func line(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).onOneLine
    }
}

/// The blocks of text of a fragment in HTML, a blank line between them; nothing is left out as no part of the article.
/// Bytes without markup come back as they are, trimmed of white space.
func plainText(html: [UInt8]) -> [UInt8] {
    guard html.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }),
        let tree = try? MarkupTree(html: html), !tree.nodes.isEmpty
    else {
        return trimmed(html)
    }
    return tree.text(in: 0)
}
