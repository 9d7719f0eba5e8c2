/// Who asks and who answers in an interview: what is asked tells nothing of the answer, nor does the operator of a
/// conference call who hands from one to the other.
///
/// Turns are told by what lines open with (`Q:`, `Ann Bell:`), and where nothing does, paragraphs are turns.
enum InterviewTurns {
    private struct Turn {
        var rows: Range<Int>
        var speaker: String?
        /// Whether its last sentence is a question.
        var asks: Bool
    }

    /// Rows of what an interviewer says, of each document.
    static func asked(in vectors: borrowing SentenceVectors, _ surfaces: [SurfaceFacts]) -> [Bool] {
        var asked = [Bool](repeating: false, count: vectors.count)
        guard surfaces.contains(where: { $0.question > 0 }) else { return asked }
        for rows in vectors.runs(beginningAt: { vectors.isLast($0 - 1) }) {
            let speeches = turns(rows, labelled: true, vectors, surfaces)
            var found = askedByName(speeches)
            if found.isEmpty, speeches.allSatisfy({ $0.speaker == nil }) {
                found = askedInParagraphs(turns(rows, labelled: false, vectors, surfaces), surfaces)
            }
            found += handedOver(speeches, vectors)
            for turn in found { for row in turn.rows { asked[row] = true } }
        }
        return asked
    }

    /// What the operator of a conference call says, who speaks twice or more beside others: the paragraph that is
    /// marked so. `Operator: Hill Lines` once may say who runs a ferry, and what follows be the article.
    private static func handedOver(_ speeches: [Turn], _ vectors: borrowing SentenceVectors) -> [Turn] {
        let places = speeches.indices.filter { speeches[$0].speaker == "operator" }
        let others = Set(speeches.lazy.compactMap(\.speaker)).count - 1
        guard places.count > 1, others > 0 else { return [] }
        return places.map { place in
            var turn = speeches[place]
            let next = turn.rows.dropFirst().first { !vectors.isSameParagraph($0 - 1, $0) }
            turn.rows = turn.rows.lowerBound..<(next ?? turn.rows.upperBound)
            return turn
        }
    }

    /// Runs of rows of one speaker each, or paragraphs.
    private static func turns(
        _ rows: Range<Int>, labelled: Bool, _ vectors: borrowing SentenceVectors, _ surfaces: [SurfaceFacts]
    ) -> [Turn] {
        var turns: [Turn] = []
        for row in rows {
            let isNewLine = row == rows.lowerBound || vectors.opensLine(row)
            let speaker = labelled && isNewLine ? label(of: vectors.bytes(row))?.name : nil
            let isNew = labelled ? speaker != nil : row == rows.lowerBound || !vectors.isSameParagraph(row - 1, row)
            let asks = surfaces[row].question > 0
            if isNew || turns.isEmpty {
                turns.append(Turn(rows: row..<(row + 1), speaker: speaker, asks: asks))
            } else {
                turns[turns.count - 1].rows = turns[turns.count - 1].rows.lowerBound..<(row + 1)
                turns[turns.count - 1].asks = asks
            }
        }
        return turns
    }

    /// The turns of those whose turns mostly end in a question, where another's do not; what they say by way of
    /// introduction, before anybody answers, is none of them unless it is a question.
    private static func askedByName(_ turns: [Turn]) -> [Turn] {
        var counts: [String: (turns: Int, asked: Int)] = [:]
        for turn in turns {
            guard let speaker = turn.speaker else { continue }
            counts[speaker, default: (0, 0)].turns += 1
            if turn.asks { counts[speaker, default: (0, 0)].asked += 1 }
        }
        let asking = Set(counts.filter { $0.value.turns > 1 && 2 * $0.value.asked >= $0.value.turns }.keys)
        let answer = turns.firstIndex { turn in
            turn.speaker.map { (counts[$0]?.turns ?? 0) > 1 && !asking.contains($0) } ?? false
        }
        guard let answer else { return [] }
        return turns.enumerated().filter { place, turn in
            (turn.asks || place > answer) && turn.speaker.map(asking.contains) ?? false
        }.map(\.element)
    }

    /// Words of a paragraph that may be a question put to somebody.
    private static let longestQuestion = 80.0

    /// Paragraphs that ask, with answers after them: three or more, and every sixth or more of all.
    private static func askedInParagraphs(_ turns: [Turn], _ surfaces: [SurfaceFacts]) -> [Turn] {
        let asking = turns.indices.filter { place in
            turns[place].asks && place + 1 < turns.count && !turns[place + 1].asks
                && turns[place].rows.reduce(0) { $0 + surfaces[$1].words } <= longestQuestion
        }
        return asking.count > 2 && asking.count * 6 >= turns.count ? asking.map { turns[$0] } : []
    }

    /// Rows that open with somebody who speaks twice or more in their document; what stands before one colon only
    /// (`Battery: It lasts two days.`) may be what is spoken of.
    static func ofSpeakers(in vectors: borrowing SentenceVectors, _ surfaces: [SurfaceFacts]) -> [Bool] {
        var first: [String: Int] = [:]
        var opens = [Bool](repeating: false, count: vectors.count)
        for row in surfaces.indices {
            if row > 0, vectors.isLast(row - 1) { first.removeAll(keepingCapacity: true) }
            guard surfaces[row].colons > 0, let label = label(of: vectors.bytes(row)) else { continue }
            if let other = first[label.name] {
                (opens[other], opens[row]) = (true, true)
            } else {
                first[label.name] = row
            }
        }
        return opens
    }

    /// What a line opens with, if it is a speaker, and where what is said begins: `Q` and `A`, or up to four words with
    /// capitals, before a colon; the time in a recording may stand before it.
    static func label(of line: ArraySlice<UInt8>) -> (name: String, end: Int)? {
        var line = line
        if line.first == UInt8(ascii: "["), let close = line.prefix(16).firstIndex(of: UInt8(ascii: "]")) {
            line = line[(close + 1)...].drop { $0 == 0x20 }
        }
        guard let colon = line.prefix(40).firstIndex(of: 0x3A), colon + 1 < line.endIndex, line[colon + 1] == 0x20
        else {
            return nil
        }
        let name = String(decoding: line[..<colon], as: UTF8.self)
        let words = name.split(separator: " ")
        guard !words.isEmpty, words.count <= 4, words.allSatisfy({ $0.first?.isUppercase == true }),
            name.allSatisfy({ $0.isLetter || $0 == " " || $0 == "." || $0 == "-" || $0 == "\'" || $0 == "’" })
        else { return nil }
        return (name.lowercased(), colon + 2)
    }
}
