/// What an article says of those who wrote it: "Ellen Barry is a reporter …" where a byline names her.
enum Writers {
    /// Rows that begin with a name of a byline, or a form of address and its last part, and what that is or does.
    static func rows(in vectors: borrowing SentenceVectors, _ opensLine: [Bool]) -> [Bool] {
        var isOfWriter = [Bool](repeating: false, count: vectors.count)
        var row = 0
        for (place, document) in vectors.documents.enumerated() {
            let headings = document.sentences.lazy.filter { $0.kind == .heading }.prefix(mostHeadings)
            let names = Array(headings).flatMap { Self.names(inByline: document.bytes[$0.range]) }
            while row < vectors.count, vectors.rows[row].document == place {
                if !names.isEmpty, opensLine[row] { isOfWriter[row] = tells(vectors.bytes(row), of: names) }
                row += 1
            }
        }
        return isOfWriter
    }

    /// Headings among which a byline is looked for.
    private static let mostHeadings = 12
    /// Characters of the longest byline.
    private static let longest = 100

    private static let bylines = PhraseTable(Boilerplate.lines(of: \.bylineOpenings))
    /// Words that part the names of a byline, or end it.
    private static let joints: Set<Substring> = [
        "and", "und", "et", "y", "e", "en", "&", "|", "in", "for", "at", "with", "für", "à",
    ]
    /// What follows the name where a writer is told of; with this.
    private static let verbs: Set<Substring> = [
        "is", "was", "are", "covers", "writes", "reports", "teaches", "ist", "war", "schreibt", "est", "es", "è", "é",
        "jest", "là",
    ]

    /// Where a text goes on after the words that open a byline, nil where they do not.
    static func end(ofBylineOpening text: UnsafeBufferPointer<UInt8>) -> Int? {
        bylines.end(in: text, at: 0).flatMap { $0 < text.count && text[$0] == 0x20 ? $0 + 1 : nil }
    }

    /// The names of a byline, each of two words or more: `By Ann Bell and Tom de la Cruz for The Daily`.
    private static func names(inByline line: ArraySlice<UInt8>) -> [[Substring]] {
        guard line.isNoLonger(than: longest), line.withUnsafeBufferPointer({ bylines.isHeld(by: $0, at: 0) }) else {
            return []
        }
        var text = line.textOnOneLine
        guard let start = text.withUTF8({ end(ofBylineOpening: $0) }) else { return [] }
        var names: [[Substring]] = [[]]
        for word in Substring(text.utf8.dropFirst(start)).split(separator: " ") {
            let bare = word.last == "," ? word.dropLast() : word
            let isPart = bare.first?.isUppercase == true || !names[names.count - 1].isEmpty && bare.count <= 3
            if joints.contains(bare) {
                names.append([])
            } else if isPart {
                names[names.count - 1].append(bare)
                if word.last == "," { names.append([]) }
            } else {
                break
            }
        }
        return names.filter { $0.count > 1 }
    }

    private static func tells(_ bytes: ArraySlice<UInt8>, of names: [[Substring]]) -> Bool {
        let words = bytes.prefix(longest).textOnOneLine.split(separator: " ")
        return names.contains { name in
            if words.count > name.count, words.starts(with: name) { return verbs.contains(words[name.count]) }
            // `Mr. Achebe is an economist`.
            return words.count > 2 && words[0].count <= 4 && words[1] == name.last && verbs.contains(words[2])
        }
    }
}
