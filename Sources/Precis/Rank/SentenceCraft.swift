import Tokenization

/// What an editor would not take into a summary: lines around the article, and openings that lean on a sentence left
/// out.
struct SentenceCraft: Sendable {
    /// Rows that are no sentences of the article's own, or none that tell: by-lines, captions and credits, calls to
    /// click, lines of tags, notes about the article, what a mail quotes, what an interviewer asks.
    let isBoilerplate: [Bool]

    /// How much each row leans on the one before: 1 where it opens with a word for something named there or is a
    /// quotation and nothing else, so that the other tells who speaks; ``withinQuotation`` where it begins within a
    /// quotation, so that its marks have no partner without it.
    let leaning: [Double]

    /// Rows that open a quotation which only a later one closes, or none, so that without the next its marks have no
    /// partner.
    let leavesOpen: [Bool]

    /// Rows that ask and tell nothing besides: short questions of the article's own, and quotations that are one; not
    /// those that somebody is said to have asked. None where a reader asks, who may be looking for one.
    let asks: [Bool]

    /// Who the rows name; nobody where that is not asked for.
    let introductions: Introductions

    /// What the rows point to within themselves; nothing where that is not asked for.
    let pointers: InnerPointers

    /// Rows that are hardly sentences: of a few words, or without an end mark where others have one.
    let isFragment: [Bool]

    /// Rows that are told where there is nothing else to tell: of four words at the most (`Thank you very much.`), lists
    /// of names or figures (`Goals: 1-0 Antony (14), 2-0 Isco (31)`), questions that are headings (`How do I pay?`),
    /// what a line leaves over (`More about Ann Bell`), and that nobody had anything to say (`The bank declined to
    /// comment.`).
    let isPoor: [Bool]

    /// How far each row after the first ones of its document falls short of ten words, 0…1. `He has a dog.` may be told
    /// where it stands; as the third sentence of a summary it is a trifle, unless it is central.
    let brevity: [Double]

    /// First rows of documents that one of the next two says again with more words, as a lead does with the caption or
    /// the headline before it.
    let isRestated: [Bool]

    /// - Parameter readingNames: whether it matters who is named, what is pointed to and what the next sentences say again:
    ///   to the trained ranking.
    init(_ vectors: borrowing SentenceVectors, _ surfaces: [SurfaceFacts], readingNames: Bool = true) {
        // A query may be answered in four words.
        let isSteered = vectors.isSteered
        let isAfterEnd = EndMatter.rows(in: vectors)
        let opensLine = vectors.rows.indices.map { vectors.opensLine($0) }
        let furniture = Furniture.rows(in: vectors, surfaces, opensLine)
        let ofWriters = Writers.rows(in: vectors, opensLine)
        let quoted = Self.quotedLines(in: vectors, opensLine)
        let asked = InterviewTurns.asked(in: vectors, surfaces)
        isBoilerplate = surfaces.enumerated().map { row, facts in
            isAfterEnd[row] || furniture[row] || ofWriters[row] || quoted[row] || asked[row]
                || Self.isBoilerplate(vectors.bytes(row), facts)
                || vectors.isLast(row) && Self.isName(facts)
        }
        let isBoilerplate = isBoilerplate
        let hasEndMarks = surfaces.contains { $0.noEndMark == 0 }
        isFragment = surfaces.map { $0.words < Self.fewestWords || hasEndMarks && $0.noEndMark > 0 }
        brevity = isSteered ? surfaces.map { _ in 0 } : Self.brevity(in: vectors, surfaces, isBoilerplate)
        let isRestated =
            readingNames
            ? vectors.restatedOpenings { !isBoilerplate[$0] } : [Bool](repeating: false, count: vectors.count)
        self.isRestated = isRestated
        introductions =
            readingNames
            ? Introductions(vectors) { !isBoilerplate[$0] && !isRestated[$0] } : Introductions(count: vectors.count)
        pointers = readingNames ? InnerPointers(vectors) : InnerPointers(count: vectors.count)
        let isOfList = Self.lists(in: vectors, surfaces)
        isPoor = surfaces.enumerated().map { row, facts in
            !isSteered && (facts.words < Self.fewestWords || Self.saysLittle(row, vectors, facts))
                || isOfList[row] || Self.isNoComment(vectors.bytes(row), facts)
                || hasEndMarks && facts.noEndMark > 0 && facts.words <= Self.mostLeftOver
                || facts.question > 0 && Self.isHeading(row, facts, opensLine)
        }
        let (goesOn, isOpenAfter) = Self.openQuotations(in: vectors, surfaces)
        let takesTurns = InterviewTurns.ofSpeakers(in: vectors, surfaces)
        leavesOpen = surfaces.indices.map { isOpenAfter[$0] || surfaces[$0].lastQuote == .opens }
        leaning = vectors.rows.indices.map { row in
            let first = row == 0 || vectors.isLast(row - 1)
            let facts = surfaces[row]
            if first { return 0 }
            if goesOn[row], facts.opensQuote == 0 { return Self.withinQuotation }
            return facts.pronounOpening > 0 || facts.connectiveOpening > 0 || facts.isQuotation
                || takesTurns[row] && Self.speaksOn(row, vectors, facts) ? 1 : 0
        }
        asks = surfaces.enumerated().map { row, facts in
            !isSteered && facts.question > 0 && facts.words <= Self.longestQuestion
                && (facts.isQuotation || SentenceEnd.isBareQuestion(vectors.bytes(row)))
        }
    }

    /// Rows of lines that begin with `>`, what a reply quotes of the mail that it answers, or with `^` or `↑`, a wiki's
    /// references.
    private static func quotedLines(in vectors: borrowing SentenceVectors, _ opensLine: [Bool]) -> [Bool] {
        var quoted = [Bool](repeating: false, count: vectors.count)
        for row in 0..<vectors.count {
            if !opensLine[row] {
                quoted[row] = quoted[row - 1]
                continue
            }
            let bytes = vectors.bytes(row)
            let first = bytes.first
            quoted[row] =
                first == UInt8(ascii: ">") || first == UInt8(ascii: "^")
                || first == 0xE2 && bytes.starts(with: "↑".utf8)
        }
        return quoted
    }

    /// Whether a speaker says no more than a few words: `MARIE LINDQVIST: In suitcases, yes.`
    private static func saysLittle(
        _ row: Int, _ vectors: borrowing SentenceVectors, _ facts: SurfaceFacts
    ) -> Bool {
        guard facts.words < fewestWords + 8, let spoken = spoken(row, vectors, facts) else { return false }
        return Double(spoken.count) < fewestWords
    }

    /// Whether what a speaker says opens with a word for something named before: `Dee Hall: They come from next door.`
    private static func speaksOn(_ row: Int, _ vectors: borrowing SentenceVectors, _ facts: SurfaceFacts) -> Bool {
        guard let first = spoken(row, vectors, facts)?.first, first.surface >= 0 else { return false }
        return !vectors.roles[Int(first.surface)].isDisjoint(with: [.pronoun, .connective])
    }

    /// The words of a row after its speaker; nil where it names none.
    private static func spoken(
        _ row: Int, _ vectors: borrowing SentenceVectors, _ facts: SurfaceFacts
    ) -> ArraySlice<Token>? {
        guard facts.colons > 0, let label = InterviewTurns.label(of: vectors.bytes(row)) else { return nil }
        return vectors.tokens[vectors.rows[row].tokens].drop { Int($0.start) < label.end }
    }

    /// Words of the longest question that tells nothing besides. A longer one tells what it is about: `The town has had two
    /// floods in a year, but who …?`
    private static let longestQuestion = 20.0

    /// Words of a sentence from which on brevity is no fault.
    private static let enoughWords = 10.0
    /// Sentences at the beginning of a document that may be short: a lead in two parts, `That was on Monday.`
    private static let openingRows = 3

    private static func brevity(
        in vectors: borrowing SentenceVectors, _ surfaces: [SurfaceFacts], _ isBoilerplate: [Bool]
    ) -> [Double] {
        var place = 0
        return surfaces.indices.map { row in
            if row == 0 || vectors.isLast(row - 1) { place = 0 }
            if !isBoilerplate[row] { place += 1 }
            return place > openingRows ? max(0, 1 - surfaces[row].words / enoughWords) : 0
        }
    }

    private static let noComments = PhraseTable(NoComment.phrases)

    /// Whether a short sentence tells no more than that somebody has nothing to tell.
    private static func isNoComment(_ bytes: ArraySlice<UInt8>, _ facts: SurfaceFacts) -> Bool {
        facts.words <= 18 && bytes.withUnsafeBufferPointer { noComments.isHeld(by: $0) }
    }

    /// Rows that are lists of names or figures, and the others of paragraphs that are half of such.
    private static func lists(in vectors: borrowing SentenceVectors, _ surfaces: [SurfaceFacts]) -> [Bool] {
        var isOfList = surfaces.map(isList)
        for paragraph in vectors.runs(beginningAt: { !vectors.isSameParagraph($0 - 1, $0) }) {
            let count = isOfList[paragraph].count { $0 }
            if count > 2, 2 * count >= paragraph.count { for row in paragraph { isOfList[row] = true } }
        }
        return isOfList
    }

    /// Whether a sentence is a list of names or figures, such as a line-up or a row of a table: hardly a word joins them.
    private static func isList(_ facts: SurfaceFacts) -> Bool {
        facts.words >= 8 && facts.stopShare < 0.15 && facts.capitals >= 0.6 && facts.commas + facts.colons > 2
            || facts.stopShare == 0 && facts.terms > 0 && facts.numbers >= 2 && facts.numbers >= 0.3 * facts.words
    }

    /// Whether a sentence of a few words has its line to itself.
    private static func isHeading(_ row: Int, _ facts: SurfaceFacts, _ opensLine: [Bool]) -> Bool {
        facts.words <= 12 && opensLine[row] && (row + 1 == opensLine.count || opensLine[row + 1])
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

    /// Words of what a line leaves over without an end mark.
    private static let mostLeftOver = 8.0

    /// Words up to which a line with a phrase of the lists counts as boilerplate.
    private static let longest = 25.0

    private static func isBoilerplate(_ bytes: ArraySlice<UInt8>, _ facts: SurfaceFacts) -> Bool {
        guard facts.words > 0 else { return true }
        guard facts.words <= longest else { return false }
        // A tag, or a mark of what is quoted within a line.
        if bytes.first == UInt8(ascii: "#") || bytes.first == UInt8(ascii: ">") { return true }
        if FurniturePhrases.isBoilerplate(bytes, facts) || Furniture.isAside(bytes, facts) { return true }
        let isShort = facts.words <= 10
        // "By Jane Doe", "By Jane Doe for The Daily": a few words, nearly all capitalised, no verb to be seen.
        if isShort, facts.capitals >= 0.6,
            bytes.withUnsafeBufferPointer({ Writers.end(ofBylineOpening: $0) }) != nil
        {
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
}
