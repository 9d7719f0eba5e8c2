import Precis

/// The main text of a web page: what is left without menus, lists of links, captions, comments and notices.
///
/// Each block of text speaks for or against the elements around it: prose for them, by its length; links and short
/// fragments against them. The element with the highest sum holds the article: taking in more would take in more of
/// what is not prose, taking in less would lose prose. (The idea of text density is that of Kohlschütter, Fankhauser
/// and Nejdl, "Boilerplate detection using shallow text features", 2010.)
struct PageText {
    private let tree: MarkupTree
    private let blocks: [TextBlock]
    /// For each element the blocks in it, which are one run, as elements and blocks are in document order.
    private let runs: [Range<Int>]
    /// For each block whether it stands in an element that says of itself that it is no part of the article.
    private var isAside: [Bool] = []

    init(_ tree: MarkupTree) {
        self.tree = tree
        blocks = tree.nodes.isEmpty ? [] : tree.textBlocks(in: 0, skipping: ["figcaption"])
        var runs = [Range<Int>](repeating: 0..<0, count: tree.nodes.count)
        for (index, block) in blocks.enumerated() {
            runs[block.element] = Self.union(runs[block.element], index..<index + 1)
        }
        for node in tree.nodes.indices.dropFirst().reversed() {
            let parent = tree.nodes[node].parent
            runs[parent] = Self.union(runs[parent], runs[node])
        }
        self.runs = runs
        isAside = asides()
    }

    private static func union(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
        if a.isEmpty { return b }
        return b.isEmpty ? a : min(a.lowerBound, b.lowerBound)..<max(a.upperBound, b.upperBound)
    }

    /// The paragraphs of the main text, a blank line between them; empty where the page has no prose.
    var bytes: [UInt8] {
        let scores = blocks.indices.map(score)
        guard let root = bestElement(scores) else {
            return Array(blocks.map(\.bytes).joined(separator: [0x0A, 0x0A]))
        }
        var kept = runs[root].filter { !isAside[$0] }
        // Before the first prose stand headlines, names and dates, after the last what leads away.
        guard let first = kept.first(where: { isProse($0) }), let last = kept.last(where: { isProse($0) }) else {
            return []
        }
        kept = kept.filter { $0 >= first && $0 <= last && blocks[$0].linkDensity <= 0.5 }
        return Array(kept.map { blocks[$0].bytes }.joined(separator: [0x0A, 0x0A]))
    }

    // MARK: - Blocks

    /// Long, or a sentence by its end, and not made of links.
    private func isProse(_ block: Int) -> Bool {
        let text = blocks[block]
        guard !isAside[block], text.linkDensity < 1 / 3.0, !isHeading(block) else { return false }
        if text.bytes.count >= 100 { return true }
        return text.bytes.count >= 25 && SentenceEnd(text.bytes[...]) != .none
    }

    private func isHeading(_ block: Int) -> Bool {
        let name = tree.nodes[blocks[block].element].name
        return name.count == 2 && name.first == "h" && name.last?.isNumber == true
    }

    private func score(_ block: Int) -> Double {
        let text = blocks[block]
        if isProse(block) { return Double(text.bytes.count - 2 * text.linkCount) }
        // What will be left out anyway costs nothing, and a heading belongs to what follows it.
        if isAside[block] || isHeading(block) && text.linkDensity < 0.5 { return 0 }
        return -20 - Double(text.linkCount) / 2
    }

    // MARK: - Elements

    /// The element with the highest sum of scores, the innermost of equals; nil where none is above zero.
    private func bestElement(_ scores: [Double]) -> Int? {
        var sums = [Double](repeating: 0, count: tree.nodes.count)
        for (block, score) in zip(blocks, scores) { sums[block.element] += score }
        for node in sums.indices.dropFirst().reversed() { sums[tree.nodes[node].parent] += sums[node] }
        guard let best = best(of: tree.nodes.indices, sums) else { return nil }
        // Where the page itself says which element is the article, the search is within that.
        for isNamed in [isArticleBody, { tree.nodes[$0].name == "article" }, { tree.nodes[$0].name == "main" }] {
            let named = tree.nodes.indices.filter { sums[$0] > 0.4 * sums[best] && isNamed($0) }
            guard let article = named.first, named.allSatisfy({ isInside($0, article) }) else { continue }
            let end = tree.after(article, within: 0) ?? tree.nodes.count
            return self.best(of: article..<end, sums)
        }
        return best
    }

    private func best(of nodes: Range<Int>, _ sums: [Double]) -> Int? {
        var best: Int?
        // A paragraph is never the article: the element around it is.
        for node in nodes where sums[node] > 0 && !Self.paragraphNames.contains(tree.nodes[node].name) {
            if sums[node] >= best.map({ sums[$0] }) ?? 0 { best = node }
        }
        return best
    }

    private func isArticleBody(_ node: Int) -> Bool {
        tree.attribute("itemprop", of: node)?.split(separator: " ").contains("articleBody") == true
    }

    private func isInside(_ node: Int, _ root: Int) -> Bool {
        var node = node
        while node > root { node = tree.nodes[node].parent }
        return node == root
    }

    private static let paragraphNames: Set<String> = ["", "blockquote", "dd", "li", "p", "pre"]

    /// Marks the blocks in elements that name themselves as something else, unless such an element holds most of the
    /// page's prose: then its name means something else.
    private func asides() -> [Bool] {
        var marks = [Bool](repeating: false, count: blocks.count)
        let lengths = blocks.map { $0.linkDensity < 1 / 3.0 && $0.bytes.count >= 100 ? $0.bytes.count : 0 }
        // Sums of the lengths before each block.
        let before = lengths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
        var marked = 0
        for element in tree.nodes.indices where runs[element].upperBound > marked && namesItselfAside(element) {
            let run = runs[element]
            if 2 * (before[run.upperBound] - before[run.lowerBound]) > before[blocks.count] { continue }
            for block in run { marks[block] = true }
            marked = run.upperBound
        }
        return marks
    }

    private func namesItselfAside(_ element: Int) -> Bool {
        let node = tree.nodes[element]
        switch node.name {
        case "": return false
        case "html", "body", "article", "main": return false
        case "nav", "aside", "footer", "menu", "form", "dialog": return true
        default: break
        }
        for (name, value) in node.attributes {
            switch name {
            case "hidden": return true
            case "aria-hidden" where value == "true": return true
            case "role" where Self.asideRoles.contains(value): return true
            case "style" where value.contains("display:none") || value.contains("display: none"): return true
            case "class" where isAsideName(value), "id" where isAsideName(value): return true
            default: break
            }
        }
        return false
    }

    /// Whether one of the names, or a part of one between hyphens or underscores, is a word for something else.
    private func isAsideName(_ names: String) -> Bool {
        names.lowercased().split { !$0.isLetter }.contains { Self.asideWords.contains(String($0)) }
    }

    private static let asideRoles: Set<String> = [
        "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar", "navigation",
        "search", "tablist", "toolbar",
    ]

    private static let asideWords: Set<String> = [
        "ad", "ads", "advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs", "byline",
        "caption", "captions", "comment", "comments", "cookie", "cookies", "copyright", "credit", "credits",
        "discussion", "disqus",
        "donate", "footer", "gallery", "masthead", "menu", "meta", "modal", "nav", "navbar", "navigation",
        "newsletter", "outbrain", "pagination", "paywall", "popular", "popup", "print", "promo", "promotion", "rating",
        "recirc", "recommend", "recommended", "related", "share", "sharing", "sidebar", "signup", "skip", "social",
        "sponsor", "sponsored", "subscribe", "subscription", "taboola", "tags", "tooltip", "topics", "trending",
        "widget",
    ]
}
