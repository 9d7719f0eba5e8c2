/// How text is dressed for a terminal: plain by default.
package struct TextStyle: Sendable, Hashable {
    /// Whether bold and dim are written as ANSI sequences.
    package var usesColor: Bool
    /// Columns at which paragraphs are wrapped; nil leaves them on one line each.
    package var width: Int?

    package init(usesColor: Bool = false, width: Int? = nil) {
        self.usesColor = usesColor
        self.width = width
    }

    /// The style for a terminal, as its user's environment has it: no colours where `NO_COLOR` is there and not empty
    /// (no-color.org) or `TERM` is `dumb`, and lines of 20 to 100 columns.
    ///
    /// - Parameters:
    ///   - columns: of the terminal; where it does not tell them, they are `COLUMNS`, or 80.
    ///   - variable: a variable's value in the environment.
    package init(terminalOf columns: Int?, environment variable: (String) -> String?) {
        let isDumb = variable("TERM") == "dumb"
        let told = columns ?? variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        self.init(
            usesColor: !isDumb && (variable("NO_COLOR") ?? "").isEmpty, width: min(max(told ?? 80, 20), 100))
    }

    func bold(_ text: String) -> String { usesColor && !text.isEmpty ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    /// A sentence shown in its place: yellow, or between guillemets where there is no colour.
    func marked(_ text: String) -> String { usesColor ? "\u{1B}[1;33m\(text)\u{1B}[0m" : "»\(text)«" }
    func dim(_ text: String) -> String { usesColor && !text.isEmpty ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    /// `text` in one paragraph, wrapped where there is a width, `indent` before each line: between words, and in scripts
    /// without spaces between characters, closing marks not first on a line.
    func paragraph(_ text: String, indent: String = "") -> String {
        guard let width else { return indent + text.onOneLine }
        var lines: [String] = []
        var line = indent
        var columns = indent.count
        for word in text.onOneLine.split(separator: " ") {
            var space = columns > indent.count ? 1 : 0
            for piece in word.breakable {
                let length = piece.terminalColumns
                if columns > indent.count && columns + space + length > width {
                    lines.append(line)
                    (line, columns, space) = (indent, indent.count, 0)
                }
                line += space == 1 ? " " + piece : piece
                columns += space + length
                space = 0
            }
        }
        lines.append(line)
        return lines.joined(separator: "\n")
    }

    /// A bar of `share` (0…1) of `columns` character cells.
    func bar(_ share: Double, columns: Int) -> String {
        let eighths = Int((min(max(share, 0), 1) * Double(columns) * 8).rounded())
        let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
        return String(repeating: "█", count: eighths / 8) + partial
    }
}

/// Figures as people read them.
enum Figure {
    /// `value` with `places` decimals, rounded half away from zero: "0.42".
    static func decimal(_ value: Double, places: Int = 2) -> String {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = Int64((value.magnitude * scale).rounded())
        let sign = value < 0 && scaled != 0 ? "-" : ""
        guard places > 0 else { return sign + String(scaled) }
        let digits = String(scaled)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }

    /// "1 article", "2 articles".
    static func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }

    /// `text` with spaces to `columns` of a terminal.
    static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - text.terminalColumns))
    }
}

/// Text that Markdown shows as it is.
enum MarkdownText {
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if "\\`*_[]<>|#".unicodeScalars.contains(scalar) { result.unicodeScalars.append("\\") }
            result.unicodeScalars.append(scalar == "\n" ? " " : scalar)
        }
        return result
    }

    /// A table with a header, cells escaped.
    static func table(_ header: [String], _ rows: [[String]]) -> String {
        let rule = header.map { _ in "---" }
        return ([header.map(escaped), rule] + rows.map { $0.map(escaped) })
            .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
