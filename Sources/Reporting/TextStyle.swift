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

    /// An id, a date or another name as it stands in a line, which it cannot end.
    func name(_ text: String) -> String { text.escapingControls() }

    /// The headline, or the id where there is none.
    func heading(_ title: String?, id: String) -> String { bold(title.map(\.onOneLine) ?? name(id)) }

    /// Text of an article: on a terminal no control characters but line breaks and tabs, which cannot steer it.
    func plain(_ text: String) -> String { width == nil ? text : text.escapingControls(except: ["\n", "\t"]) }

    func bold(_ text: String) -> String { dressed(text, as: "1") }
    func dim(_ text: String) -> String { dressed(text, as: "2") }
    /// A sentence shown in its place: yellow, or between guillemets where there is no colour.
    func marked(_ text: String) -> String { usesColor ? dressed(text, as: "1;33") : "»\(plain(text))«" }

    private func dressed(_ text: String, as code: String) -> String {
        usesColor && !text.isEmpty ? "\u{1B}[\(code)m\(plain(text))\u{1B}[0m" : plain(text)
    }

    /// `text` in one paragraph, wrapped where there is a width, `indent` before each line: between words, and in scripts
    /// without spaces between characters, closing marks not first on a line.
    func paragraph(_ text: String, indent: String = "") -> String {
        guard let width else { return indent + text.onOneLine }
        var lines: [String] = []
        var line = indent
        var columns = indent.count
        for word in plain(text.onOneLine).split(separator: " ") {
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
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if "\\`*_[]<>|#~&".unicodeScalars.contains(scalar) { result.append("\\") }
            result.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
        }
        // What would open a list: a hyphen, a plus sign, a number with its mark.
        let mark = result.drop { ("0"..."9").contains($0) }
        if let first = mark.first, "-+.)".unicodeScalars.contains(first),
            mark.dropFirst().first.map({ $0 == " " || $0 == "\t" }) ?? true,
            (mark.startIndex == result.startIndex) == "-+".unicodeScalars.contains(first)
        {
            result.insert("\\", at: mark.startIndex)
        } else if let first = result.first, first == "-" || first == "=",
            result.allSatisfy({ $0 == first || $0 == " " || $0 == "\t" })
        {
            // A rule, or the line under a heading.
            result.insert("\\", at: result.startIndex)
        }
        return String(result)
    }

    /// Text of several lines, each as ``escaped(_:)`` leaves it and none an indented block. What stands before the first
    /// may be another sentence of its line.
    static func escapedLines(_ text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
            .map { line in (line, line.drop { $0 == " " || $0 == "\t" }) }
        let isApart = lines[0].0.count > lines[0].1.count
        return (isApart ? " " : "") + lines.map { escaped(String($0.1)) }.joined(separator: "\n")
    }

    /// A table with a header, cells escaped.
    static func table(_ header: [String], _ rows: [[String]]) -> String {
        let rule = header.map { _ in "---" }
        return ([header.map(escaped), rule] + rows.map { $0.map(escaped) })
            .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
