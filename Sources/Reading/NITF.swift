extension NewsItem {
    /// A document of the News Industry Text Format (IPTC, versions 3.x).
    init(nitf tree: MarkupTree, _ root: Int) {
        self.init()
        let head = tree.child("head", of: root)
        let body = tree.child("body", of: root)
        let bodyHead = body.flatMap { tree.child("body.head", of: $0) }
        let docdata = head.flatMap { tree.child("docdata", of: $0) }
        func headAttribute(_ element: String, _ name: String) -> String? {
            docdata.flatMap { tree.child(element, of: $0) }.flatMap { tree.attribute(name, of: $0) }
        }

        if let content = body.flatMap({ tree.child("body.content", of: $0) }) {
            let text = tree.text(in: content, skipping: Self.besideTheText)
            if !text.isEmpty { self.text = text }
        }
        id = headAttribute("doc-id", "id-string")
        title =
            tree.string(of: bodyHead.flatMap { tree.child("hedline", "hl1", of: $0) })
            ?? tree.string(of: head.flatMap { tree.child("title", of: $0) })
        let storyDate = bodyHead.flatMap { tree.child("dateline", "story.date", of: $0) }
        date =
            headAttribute("date.issue", "norm") ?? headAttribute("date.release", "norm")
            ?? storyDate.flatMap { tree.attribute("norm", of: $0) }
            ?? head.flatMap { tree.child("pubdata", of: $0) }.flatMap { tree.attribute("date.publication", of: $0) }
        byline = bodyHead.flatMap { Self.byline(tree, in: $0) }
        language = tree.inherited("xml:lang", of: body ?? root)
        source =
            tree.string(of: bodyHead.flatMap { tree.child("distributor", of: $0) })
            ?? head.flatMap { tree.child("pubdata", of: $0) }.flatMap { tree.attribute("name", of: $0) }
            ?? headAttribute("doc.copyright", "holder")
        what = "the NITF document has no text in body.content"
    }

    /// Pictures with their captions, and notes to editors.
    private static let besideTheText: Set<String> = ["media", "nitf-table-metadata", "note"]

    /// The persons named, or the whole line without the writer's title.
    private static func byline(_ tree: MarkupTree, in head: Int) -> String? {
        let lines = tree.children(of: head).filter { tree.nodes[$0].name == "byline" }.compactMap { line -> String? in
            let persons = tree.elements(in: line).filter { tree.nodes[$0].name == "person" }
                .compactMap { tree.string(of: $0) }
            if !persons.isEmpty { return persons.joined(separator: ", ") }
            let text = tree.children(of: line).filter { tree.nodes[$0].name != "byttl" }
                .compactMap { tree.nodes[$0].isText ? tree.characters($0) : tree.string(of: $0) }
            let words = text.joined(separator: " ").split(whereSeparator: \.isWhitespace)
            return words.isEmpty ? nil : words.joined(separator: " ")
        }
        return lines.isEmpty ? nil : lines.joined(separator: ", ")
    }
}

extension MarkupTree {
    fileprivate func characters(_ text: Int) -> String {
        String(decoding: bytes[nodes[text].text], as: UTF8.self)
    }
}
