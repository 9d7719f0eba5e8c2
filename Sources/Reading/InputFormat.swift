/// How the bytes of an input hold articles.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
    /// Plain text: the whole file is one article.
    case text
    /// Markdown (CommonMark and the tables of GitHub's), with or without front matter.
    case markdown
    /// A web page: its main text.
    case html
    /// One sentence a line, a blank line between articles.
    case sentences
    /// JSON Lines: one JSON object a line.
    case jsonl
    /// Comma-separated values with a header (RFC 4180).
    case csv
    /// Tab-separated values with a header.
    case tsv
    /// News in JSON of the IPTC, by itself or in an array.
    case ninjs
    /// NewsML-G2 of the IPTC.
    case newsMLG2 = "newsml-g2"
    /// The News Industry Text Format of the IPTC.
    case nitf
    /// RSS of any version: each item is an article.
    case rss
    /// Atom: each entry is an article.
    case atom
    /// One JSON object, or an array of objects, over as many lines as it likes.
    case json
    /// Subtitles of SubRip: what is said in them is one article.
    case srt
    /// Subtitles in WebVTT of the W3C.
    case vtt

    /// The format that a file's name promises, nil where the name says nothing.
    init?(path: String) {
        var parts = path.split(separator: "/").last?.lowercased().split(separator: ".") ?? []
        if parts.last == "gz" { parts.removeLast() }
        guard parts.count > 1, let ending = parts.last else { return nil }
        switch ending {
        case "txt", "text": self = .text
        case "md", "markdown", "mdown": self = .markdown
        case "html", "htm", "xhtml": self = .html
        case "sentences": self = .sentences
        case "jsonl", "ndjson": self = .jsonl
        case "json": self = .json
        case "csv": self = .csv
        case "tsv", "tab": self = .tsv
        case "nitf": self = .nitf
        case "rss": self = .rss
        case "atom": self = .atom
        case "srt": self = .srt
        case "vtt", "webvtt": self = .vtt
        default: return nil
        }
    }

    /// The format that the first bytes of an input suggest: plain text unless they are plainly something else.
    init(content head: [UInt8], fields: FieldNames) {
        let body = head.drop { isJSONSpace($0) }
        if body.first == UInt8(ascii: "<") {
            self = Self.markup(body)
            return
        }
        guard let first = body.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
            if let isTabbed = CSVReader.isTabbed(head, fields: fields) {
                self = isTabbed ? .tsv : .csv
            } else if let isWebVTT = SubtitleReader.isWebVTT(head) {
                self = isWebVTT ? .vtt : .srt
            } else {
                self = FrontMatter.begins(head) ? .markdown : .text
            }
            return
        }
        let second = body.dropFirst().first { !isJSONSpace($0) }
        switch (first, second) {
        case (UInt8(ascii: "{"), UInt8(ascii: "\"")?):
            // A line that is an object by itself makes JSON Lines; an object begun and not ended makes JSON.
            let line = body.prefix { $0 != 0x0A }
            let isWhole = line.last { !isJSONSpace($0) } == UInt8(ascii: "}")
            self = isWhole || line.count == body.count ? .jsonl : .json
        case (UInt8(ascii: "["), UInt8(ascii: "{")?):
            self = .json
        default:
            self = .text
        }
    }
}

extension InputFormat {
    /// The format of what begins with `<`, by its root element.
    private static func markup(_ head: ArraySlice<UInt8>) -> Self {
        var rest = head
        let isXML = rest.begins(with: "<?xml")
        // Declarations, comments and the document type, which may have an internal subset.
        while rest.begins(with: "<?") || rest.begins(with: "<!") {
            if rest.begins(with: "<!doctype html") { return .html }
            let hasSubset = rest.prefix { $0 != UInt8(ascii: ">") }.contains(UInt8(ascii: "["))
            let end =
                if rest.begins(with: "<?") {
                    rest.firstPlace(of: "?>")
                } else if rest.begins(with: "<!--") {
                    rest.firstPlace(of: "-->")
                } else {
                    hasSubset ? rest.firstPlace(of: "]>") : rest.firstPlace(of: ">")
                }
            guard let end else { return isXML ? .rss : .html }
            rest = rest[end.upperBound...].drop { isJSONSpace($0) }
        }
        let qualified = rest.dropFirst().prefix { !isJSONSpace($0) && $0 != UInt8(ascii: ">") && $0 != 0x2F }
        let name = String(decoding: qualified.split(separator: UInt8(ascii: ":")).last ?? [], as: UTF8.self)
        switch name {
        case "rss", "RDF": return .rss
        case "feed", "entry": return .atom
        case "nitf": return .nitf
        case "newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem":
            return .newsMLG2
        default: break
        }
        if htmlNames.contains(name.lowercased()) { return .html }
        // Other XML goes to the reader that says what it cannot read; other text is text.
        return isXML ? .rss : .text
    }

    private static let htmlNames: Set<String> = [
        "html", "head", "title", "meta", "body", "div", "p", "h1", "h2", "article", "section", "main", "table", "ul",
        "ol", "span", "br", "center", "font",
    ]
}
