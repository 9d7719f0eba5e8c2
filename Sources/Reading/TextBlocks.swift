/// A paragraph, heading, list item or table cell of a document, as a reader sees it.
struct TextBlock {
    /// White space collapsed and trimmed; a line break is a line feed.
    var bytes: [UInt8]
    /// How many of them are in links.
    var linkCount: Int
    /// The nearest element around the block that makes a block of its own.
    var element: Int

    /// The share of the bytes that are in links, from 0 to 1.
    var linkDensity: Double { Double(linkCount) / Double(max(bytes.count, 1)) }
}

extension MarkupTree {
    /// The blocks of text in `root` in document order, but for what no reader sees as text (scripts, forms, media) and
    /// the elements named in `skipping`. The names are HTML's and NITF's.
    func textBlocks(in root: Int, skipping: Set<String> = []) -> [TextBlock] {
        var collector = TextBlockCollector(root: root)
        var next: Int? = root
        while let node = next {
            let name = nodes[node].name
            if nodes[node].isText {
                collector.add(bytes[nodes[node].text])
            } else if Self.unreadable.contains(name) || skipping.contains(name), node != root {
                next = leave(node, within: root, &collector)
                continue
            } else if name == "a", isNoteMark(node) {
                collector.enter(name, node)
                next = leave(node, within: root, &collector)
                continue
            } else {
                collector.enter(name, node)
            }
            next = nodes[node].firstChild ?? leave(node, within: root, &collector)
        }
        collector.endBlock()
        return collector.blocks
    }

    /// The text in `root`: its blocks, a blank line between them.
    func text(in root: Int, skipping: Set<String> = []) -> [UInt8] {
        Array(textBlocks(in: root, skipping: skipping).map(\.bytes).joined(separator: [0x0A, 0x0A]))
    }

    /// Whether a link only leads to a note: `[12]` and `[note 3]`, or a number that is set high.
    private func isNoteMark(_ link: Int) -> Bool {
        guard attribute("href", of: link)?.utf8.contains(UInt8(ascii: "#")) == true else { return false }
        var text: [UInt8] = []
        var next: Int? = link
        // A link may hold the whole page, and another link that does.
        var rest = 32
        while let node = next, text.count <= 16 {
            rest -= 1
            if rest < 0 { return false }
            if nodes[node].isText { text += bytes[nodes[node].text].prefix(17).filter { !isJSONSpace($0) } }
            next = nodes[node].firstChild ?? after(node, within: link)
        }
        func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
        guard text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]"), 3...10 ~= text.count else {
            return 1...3 ~= text.count && text.allSatisfy(isDigit) && isSetHigh(link)
        }
        let name = text.dropFirst().dropLast()
        let letters = name.prefix { !isDigit($0) }
        return letters.allSatisfy { 0x61...0x7A ~= $0 } && name.count - letters.count <= 3
            && name[letters.endIndex...].allSatisfy(isDigit) && (letters.count < name.count || name.count == 1)
    }

    private func isSetHigh(_ node: Int) -> Bool {
        let inside = nodes[node].firstChild.map { nodes[$0].name == "sup" } == true
        return inside || nodes[node].parent >= 0 && nodes[nodes[node].parent].name == "sup"
    }

    /// Tells the collector which elements end on the way to the node after `node`.
    private func leave(_ node: Int, within root: Int, _ collector: inout TextBlockCollector) -> Int? {
        var node = node
        while true {
            if !nodes[node].isText { collector.leave(nodes[node].name, parent: nodes[node].parent) }
            if node == root { return nil }
            if let next = nodes[node].nextSibling { return next }
            node = nodes[node].parent
        }
    }

    private static let unreadable: Set<String> = [
        "applet", "audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input", "label", "map", "math",
        "media", "media-caption", "noscript", "object", "option", "script", "select", "style", "svg", "template",
        "textarea", "title", "video",
    ]
}

/// Gathers text into blocks while elements open and close around it.
private struct TextBlockCollector {
    private(set) var blocks: [TextBlock] = []
    private var text: [UInt8] = []
    private var linkCount = 0
    private var linkDepth = 0
    private var preDepth = 0
    private var spaceWaits = false
    private var breaks = 0
    private var element: Int

    init(root: Int) {
        element = root
    }

    mutating func enter(_ name: String, _ node: Int) {
        switch name {
        case "a": linkDepth += 1
        case "br":
            breaks += 1
            if breaks > 1 { endBlock() }
        default:
            guard Self.blockElements.contains(name) else { return }
            endBlock()
            element = node
            if name == "pre" { preDepth += 1 }
        }
    }

    mutating func leave(_ name: String, parent: Int) {
        switch name {
        case "a": linkDepth -= 1
        default:
            guard Self.blockElements.contains(name) else { return }
            endBlock()
            element = parent
            if name == "pre" { preDepth -= 1 }
        }
    }

    mutating func add(_ bytes: ArraySlice<UInt8>) {
        let before = text.count
        var i = bytes.startIndex
        while i < bytes.endIndex {
            // A no-break space (C2 A0) is a space like another to what comes after us.
            let isNoBreak = bytes[i] == 0xC2 && i + 1 < bytes.endIndex && bytes[i + 1] == 0xA0
            if preDepth > 0, bytes[i] == 0x0A {
                breaks += 1
                if breaks > 1 { endBlock() }
            } else if isNoBreak || isJSONSpace(bytes[i]) || bytes[i] == 0x0C {
                spaceWaits = true
            } else {
                append(bytes[i])
            }
            i += isNoBreak ? 2 : 1
        }
        if linkDepth > 0 { linkCount += max(0, text.count - before) }
    }

    private mutating func append(_ byte: UInt8) {
        if breaks > 0 {
            if !text.isEmpty { text.append(0x0A) }
        } else if spaceWaits, !text.isEmpty {
            text.append(0x20)
        }
        breaks = 0
        spaceWaits = false
        text.append(byte)
    }

    mutating func endBlock() {
        if !text.isEmpty {
            blocks.append(TextBlock(bytes: text, linkCount: min(linkCount, text.count), element: element))
        }
        text.removeAll(keepingCapacity: true)
        linkCount = 0
        spaceWaits = false
        breaks = 0
    }

    private static let blockElements: Set<String> = [
        "address", "article", "aside", "block", "blockquote", "body", "bq", "caption", "center", "content", "dd",
        "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hedline", "hgroup", "hl1", "hl2", "hr", "html", "legend", "li", "main",
        "menu", "nav", "nitf", "nitf-table", "note", "ol", "p", "pre", "search", "section", "summary", "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "ul",
    ]
}
