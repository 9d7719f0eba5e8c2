/// The news trade's formats in XML: RSS and Atom, NITF and NewsML-G2. Which it is the root element says.
///
/// Items are handed out when they end and then forgotten, so feeds of any length stream; those before a fault are kept.
struct XMLReader: FormatReader {
    private let source: TextSource
    private let parser = XMLParser()
    private let gathered: ItemGatherer
    private var pending: [ReadingEvent] = []
    private var ended = false

    init(_ source: TextSource) {
        self.source = source
        gathered = ItemGatherer(file: source.file)
        parser.builder.elementEnded = { [gathered] in gathered.elementEnded($0, $1) }
    }

    mutating func next() throws(ReadingProblem) -> ReadingEvent? {
        while pending.isEmpty {
            if ended { return nil }
            try readOn()
        }
        return pending.popLast()
    }

    private mutating func readOn() throws(ReadingProblem) {
        var chunk: [UInt8] = []
        let goesOn = try source.read(into: &chunk)
        chunk.withUnsafeBufferPointer { parser.parse($0, isLast: !goesOn) }
        pending = gathered.takeEvents().reversed()
        if let fault = parser.builder.fault {
            pending.insert(
                .problem(
                    ReadingProblem(
                        .failure, file: source.file, line: fault.line, what: fault.what, remedy: fault.remedy)), at: 0)
            ended = true
        } else if !goesOn {
            ended = true
            if let problem = gathered.problem(of: parser.builder.tree) { pending.insert(.problem(problem), at: 0) }
        }
    }
}

/// Turns elements into records as they end.
private final class ItemGatherer {
    private let file: String
    private var events: [ReadingEvent] = []
    private var count = 0
    /// Ids that items have.
    private var ids: Set<String> = []
    /// Where the item before begins: a feed may stand on one line.
    private var lastLine: Int?

    init(file: String) {
        self.file = file
    }

    func takeEvents() -> [ReadingEvent] {
        defer { events.removeAll() }
        return events
    }

    /// Whether the element was an item, which was read and is not needed any more.
    func elementEnded(_ tree: MarkupTree, _ node: Int) -> Bool {
        guard let kind = ItemKind(tree, node) else { return false }
        count += 1
        let isWhole = tree.nodes[node].parent < 0
        let line = tree.nodes[node].line
        var item = kind.read(tree, node)
        if item.id == nil, let link = item.link, !ids.contains(link) { item.id = link }
        if let id = item.id, !isWhole { ids.insert(id) }
        let place = line == lastLine ? "\(file):\(line):\(count)" : "\(file):\(line)"
        lastLine = line
        let event = item.event(
            file: file, line: isWhole ? nil : line, byte: nil, defaultID: isWhole ? file : place)
        events.append(event)
        return true
    }

    /// What is wrong with a document that was well-formed and had no items.
    func problem(of tree: MarkupTree) -> ReadingProblem? {
        guard count == 0 else { return nil }
        guard let root = tree.nodes.first else {
            return ReadingProblem(.failure, file: file, what: "the document has no element", remedy: "fetch it again")
        }
        if ["rss", "feed", "RDF", "newsMessage"].contains(root.name) {
            return ReadingProblem(.warning, file: file, what: "<\(root.name)> holds no items")
        }
        return ReadingProblem(
            .failure, file: file, line: root.line, what: "XML with the root element <\(root.name)> is not read here",
            remedy: "give RSS, Atom, NITF, NewsML-G2 or (X)HTML, or the text as JSON Lines")
    }
}

/// The kinds of element that hold an article.
private enum ItemKind {
    case rss
    case atom
    case nitf
    case newsItem
    case otherItem

    /// nil for an element that is no item. An item in another item is a part of it.
    init?(_ tree: MarkupTree, _ node: Int) {
        let parent = tree.nodes[node].parent
        let around = parent < 0 ? "" : tree.nodes[parent].name
        switch (tree.nodes[node].name, around) {
        case ("item", "channel"), ("item", "RDF"), ("item", "rss"): self = .rss
        case ("entry", "feed"), ("entry", ""): self = .atom
        case ("nitf", ""): self = .nitf
        case ("newsItem", ""), ("newsItem", "itemSet"): self = .newsItem
        case ("packageItem", ""), ("packageItem", "itemSet"), ("conceptItem", ""), ("conceptItem", "itemSet"),
            ("knowledgeItem", ""), ("knowledgeItem", "itemSet"), ("planningItem", ""), ("planningItem", "itemSet"),
            ("catalogItem", ""), ("catalogItem", "itemSet"):
            self = .otherItem
        default: return nil
        }
    }

    func read(_ tree: MarkupTree, _ node: Int) -> NewsItem {
        switch self {
        case .rss: NewsItem(rss: tree, node)
        case .atom: NewsItem(atom: tree, node)
        case .nitf: NewsItem(nitf: tree, node)
        case .newsItem: NewsItem(newsItem: tree, node)
        case .otherItem:
            NewsItem(what: "skipped: a <\(tree.nodes[node].name)> refers to articles and holds none", isLess: true)
        }
    }
}
