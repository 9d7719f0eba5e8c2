import Languages

/// What an editor would not take into a summary: lines around the article, and openings that lean on a sentence left
/// out.
struct SentenceCraft: Sendable {
    /// Rows that are no sentences of the article's own: by-lines, credits, calls to click, lines of tags.
    let isBoilerplate: [Bool]

    /// Rows that open with a word for something named before.
    let isDangling: [Bool]

    init(_ vectors: SentenceVectors, _ surfaces: [SurfaceFacts]) {
        isBoilerplate = vectors.rows.indices.map { row in
            Self.isBoilerplate(vectors.bytes(row), surfaces[row])
        }
        isDangling = vectors.rows.indices.map { row in
            let first = row == 0 || vectors.rows[row].document != vectors.rows[row - 1].document
            return !first && surfaces[row].opensQuote == 0
                && (surfaces[row].pronounOpening > 0 || surfaces[row].connectiveOpening > 0)
        }
    }

    /// Words up to which a line with a phrase of the lists counts as boilerplate.
    private static let longest = 25.0

    /// The lists' phrases by their first byte, so that most places of a text are passed over at a glance.
    private static let phrases: [[[UInt8]]] = {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for line in Boilerplate.phrases.split(separator: "\n") { table[Int(line.utf8.first!)].append(Array(line.utf8)) }
        return table
    }()

    /// Whether a phrase of the lists opens with two bytes, the first times 256 and the second.
    private static let opensPhrase: [Bool] = {
        var table = [Bool](repeating: false, count: 65_536)
        for phrase in phrases.joined() { table[Int(phrase[0]) << 8 | Int(phrase[1])] = true }
        return table
    }()

    private static let openings = Boilerplate.bylineOpenings.split(separator: "\n").map { Array($0.utf8) + [0x20] }

    private static func isBoilerplate(_ bytes: ArraySlice<UInt8>, _ facts: SurfaceFacts) -> Bool {
        guard facts.words > 0 else { return true }
        guard facts.words <= longest else { return false }
        // The lists are lower case; folding of ASCII is enough for them, their other letters being mostly small ones.
        let folded = bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        // A tag, and what a reply quotes of the mail that it answers.
        if folded.first == UInt8(ascii: "#") || folded.first == UInt8(ascii: ">") { return true }
        if holdsPhrase(folded) { return true }
        let isShort = facts.words <= 10
        // "By Jane Doe", "By Jane Doe for The Daily": a few words, nearly all capitalised, no verb to be seen.
        if isShort, facts.capitals >= 0.6, openings.contains(where: { folded.starts(with: $0) }) {
            return facts.noEndMark > 0 || facts.words <= 5
        }
        // "Dear Hannah:", "Editor's note,": a line that calls and does not tell.
        if facts.words <= 4, let last = bytes.last, last == UInt8(ascii: ":") || last == UInt8(ascii: ",") {
            return true
        }
        return false
    }

    /// Whether a phrase of the lists stands in `text`, at the beginning of a word or after a mark.
    private static func holdsPhrase(_ text: [UInt8]) -> Bool {
        let (phrases, opensPhrase) = (phrases, opensPhrase)
        return text.withUnsafeBufferPointer { text in
            for start in 0..<max(0, text.count - 1)
            where opensPhrase[Int(text[start]) << 8 | Int(text[start + 1])] {
                if start > 0, text[start] < 0x80, text[start - 1] &- 0x61 < 26 { continue }
                for phrase in phrases[Int(text[start])] where phrase.count <= text.count - start {
                    var length = 1
                    while length < phrase.count, text[start + length] == phrase[length] { length += 1 }
                    if length == phrase.count { return true }
                }
            }
            return false
        }
    }
}
