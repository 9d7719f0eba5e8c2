/// How the bytes of an input hold articles.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
    /// Plain text: the whole file is one article.
    case text
    /// A web page: its main text.
    case html
    /// One sentence a line, a blank line between articles.
    case sentences
    /// JSON Lines: one JSON object a line.
    case jsonl
    /// One JSON object, or an array of objects, over as many lines as it likes.
    case json

    /// The format that a file's name promises, nil where the name says nothing.
    init?(path: String) {
        var parts = path.split(separator: "/").last?.lowercased().split(separator: ".") ?? []
        if parts.last == "gz" { parts.removeLast() }
        guard parts.count > 1, let ending = parts.last else { return nil }
        switch ending {
        case "txt", "text": self = .text
        case "html", "htm", "xhtml": self = .html
        case "sentences": self = .sentences
        case "jsonl", "ndjson": self = .jsonl
        case "json": self = .json
        default: return nil
        }
    }

    /// The format that the first bytes of an input suggest: plain text unless they are plainly something else.
    init(content head: [UInt8]) {
        let body = head.drop { isJSONSpace($0) }
        guard let first = body.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
            self = .text
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

/// White space as JSON has it.
func isJSONSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}
