import Languages

/// What an editor would not take into a summary: lines around the article, and openings that lean on a sentence left
/// out.
struct SentenceCraft: Sendable {
    /// Rows that are no sentences of the article's own, or none that tell: by-lines, credits, calls to click, lines of
    /// tags, what a mail quotes, what an interviewer asks.
    let isBoilerplate: [Bool]

    /// How much each row leans on the one before: 1 where it opens with a word for something named there,
    /// ``withinQuotation`` where it begins within a quotation, so that its marks have no partner without it.
    let leaning: [Double]

    /// Rows that open a quotation which only a later one closes, so that without the next its marks have no partner.
    let leavesOpen: [Bool]

    /// Rows that are hardly sentences: of a few words, or without an end mark where others have one.
    let isFragment: [Bool]

    init(_ vectors: borrowing SentenceVectors, _ surfaces: [SurfaceFacts]) {
        let isAfterEnd = EndMatter.rows(in: vectors)
        let quoted = Self.mailQuotations(in: vectors)
        let asked = InterviewTurns.asked(in: vectors, surfaces)
        isBoilerplate = surfaces.enumerated().map { row, facts in
            isAfterEnd[row] || quoted[row] || asked[row] || Self.isBoilerplate(vectors.bytes(row), facts)
                || vectors.isLast(row) && Self.isName(facts)
        }
        let hasEndMarks = surfaces.contains { $0.noEndMark == 0 }
        isFragment = surfaces.map { $0.words < Self.fewestWords || hasEndMarks && $0.noEndMark > 0 }
        let (goesOn, opens) = Self.openQuotations(in: vectors, surfaces)
        leavesOpen = opens
        leaning = vectors.rows.indices.map { row in
            let first = row == 0 || vectors.isLast(row - 1)
            if first || surfaces[row].opensQuote > 0 { return 0 }
            if goesOn[row] { return Self.withinQuotation }
            return surfaces[row].pronounOpening > 0 || surfaces[row].connectiveOpening > 0 ? 1 : 0
        }
    }

    /// Rows of what a reply quotes of the mail that it answers: lines that begin with `>`.
    private static func mailQuotations(in vectors: borrowing SentenceVectors) -> [Bool] {
        var quoted = [Bool](repeating: false, count: vectors.count)
        for row in 0..<vectors.count {
            let goesOn = row > 0 && vectors.isSameLine(row - 1, row)
            quoted[row] = goesOn ? quoted[row - 1] : vectors.bytes(row).first == UInt8(ascii: ">")
        }
        return quoted
    }

    /// So much that hardly anything is told after it.
    static let withinQuotation = 9.0

    /// Sentences of one quotation, at the most.
    private static let longestQuotation = 5

    /// Rows that begin within a quotation: a sentence a little before has opened it, and this one or one a little later
    /// closes it, all in one paragraph; and rows that a quotation is open after.
    private static func openQuotations(
        in vectors: borrowing SentenceVectors, _ surfaces: [SurfaceFacts]
    ) -> (isWithin: [Bool], isOpenAfter: [Bool]) {
        var isWithin = [Bool](repeating: false, count: vectors.count)
        var isOpenAfter = isWithin
        for row in 0..<vectors.count where surfaces[row].lastQuote == .opens {
            var end = row + 1
            while end < vectors.count, end - row < longestQuotation, vectors.isSameParagraph(row, end) {
                guard let mark = surfaces[end].firstQuote else {
                    end += 1
                    continue
                }
                if mark == .closes {
                    for inner in row..<end { (isOpenAfter[inner], isWithin[inner + 1]) = (true, true) }
                }
                break
            }
        }
        return (isWithin, isOpenAfter)
    }

    /// Words of a sentence that is no fragment.
    private static let fewestWords = 5.0

    /// Words up to which a line with a phrase of the lists counts as boilerplate.
    private static let longest = 25.0

    /// The lists' phrases, those that open with the same two bytes together; and for two bytes, the first times 256 and
    /// the second, which of them may begin there: so that most places of a text are passed over at a glance.
    private static let (phrases, places): ([[[UInt8]]], [UInt8]) = {
        var phrases: [[[UInt8]]] = [[]]
        var places = [UInt8](repeating: 0, count: 65_536)
        for line in Boilerplate.phrases.split(separator: "\n") {
            let phrase = Array(line.utf8)
            let opening = Int(phrase[0]) << 8 | Int(phrase[1])
            if places[opening] == 0 {
                for first in cases(of: phrase[0]) {
                    for second in cases(of: phrase[1]) { places[Int(first) << 8 | Int(second)] = UInt8(phrases.count) }
                }
                phrases.append([])
            }
            phrases[Int(places[opening])].append(phrase)
        }
        return (phrases, places)
    }()

    /// A byte of the lists, and its capital if it is a letter of ASCII.
    private static func cases(of byte: UInt8) -> [UInt8] { byte &- 0x61 < 26 ? [byte, byte & 0xDF] : [byte] }

    private static let openings = Boilerplate.bylineOpenings.split(separator: "\n").map { Array($0.utf8) + [0x20] }

    private static func isBoilerplate(_ bytes: ArraySlice<UInt8>, _ facts: SurfaceFacts) -> Bool {
        guard facts.words > 0 else { return true }
        guard facts.words <= longest else { return false }
        // A tag, or a mark of what is quoted within a line.
        if bytes.first == UInt8(ascii: "#") || bytes.first == UInt8(ascii: ">") { return true }
        if bytes.withUnsafeBufferPointer(holdsPhrase) { return true }
        let isShort = facts.words <= 10
        // "By Jane Doe", "By Jane Doe for The Daily": a few words, nearly all capitalised, no verb to be seen.
        if isShort, facts.capitals >= 0.6, openings.contains(where: { bytes.lazy.map(small).starts(with: $0) }) {
            return facts.noEndMark > 0 || facts.words <= 5
        }
        // "Dear Hannah:", "Editor's note,": a line that calls and does not tell.
        if facts.words <= 4, let last = bytes.last, last == UInt8(ascii: ":") || last == UInt8(ascii: ",") {
            return true
        }
        return false
    }

    /// Whether a sentence may be its writer's name, as many articles end: "Nguyễn Lâm".
    private static func isName(_ facts: SurfaceFacts) -> Bool {
        (2...4).contains(facts.words) && facts.capitals == 1 && facts.noEndMark > 0
    }

    /// The lists are lower case; folding of ASCII is enough for them, their other letters being mostly small ones.
    @inline(__always)
    private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// Whether a phrase of the lists stands in `text`, at the beginning of a word or after a mark.
    private static func holdsPhrase(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        places.withUnsafeBufferPointer { places in
            for start in 0..<max(0, text.count - 1) {
                let place = Int(places[Int(text[start]) << 8 | Int(text[start + 1])])
                if place == 0 || start > 0 && text[start] < 0x80 && small(text[start - 1]) &- 0x61 < 26 { continue }
                for phrase in phrases[place] where phrase.count <= text.count - start {
                    var length = 2
                    while length < phrase.count, small(text[start + length]) == phrase[length] { length += 1 }
                    if length == phrase.count { return true }
                }
            }
            return false
        }
    }
}
