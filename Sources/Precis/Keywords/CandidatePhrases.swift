/// The phrases of an article that could be keywords: runs of terms that neither a stop word nor punctuation breaks.
struct CandidatePhrases: Sendable {
    /// A phrase and where it stands.
    struct Phrase: Sendable {
        let terms: [Int32]
        /// Runs of tokens in ``CandidatePhrases/tokens``.
        var occurrences: [Range<Int>]
    }

    /// Words in a phrase at the most.
    static let longest = 4

    let document: Document
    let lexicon: Lexicon
    /// The text's tokens, sentence by sentence.
    let tokens: [Token]
    /// In order of first occurrence.
    let phrases: [Phrase]

    init(_ document: Document) {
        let vectors = SentenceVectors([document])
        self.init(vectors)
    }

    /// - Parameter vectors: of one document.
    init(_ vectors: SentenceVectors) {
        precondition(vectors.documents.count == 1, "phrases of \(vectors.documents.count) documents at once")
        document = vectors.documents[0]
        lexicon = vectors.lexicon
        tokens = vectors.tokens
        var places: [[Int32]: Int] = [:]
        var phrases: [Phrase] = []
        for row in vectors.rows {
            for run in Self.runs(vectors.tokens, row.tokens) {
                let terms = vectors.tokens[run].map(\.term)
                if let place = places[terms] {
                    phrases[place].occurrences.append(run)
                } else {
                    places[terms] = phrases.count
                    phrases.append(Phrase(terms: terms, occurrences: [run]))
                }
            }
        }
        self.phrases = phrases
    }

    /// The runs of terms within a sentence's tokens, those of more than ``longest`` words cut there.
    private static func runs(_ tokens: [Token], _ sentence: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for place in sentence {
            let isTerm = tokens[place].term >= 0 && !tokens[place].flags.contains(.url)
            let isCut = tokens[place].flags.contains(.boundaryBefore)
            if let begun = start, !isTerm || isCut || place - begun == longest {
                runs.append(begun..<place)
                start = nil
            }
            if isTerm && start == nil { start = place }
        }
        if let begun = start { runs.append(begun..<sentence.upperBound) }
        return runs
    }

    /// Bytes of an occurrence in the text.
    func range(of occurrence: Range<Int>) -> Range<Int> {
        Int(tokens[occurrence.lowerBound].start)..<Int(tokens[occurrence.upperBound - 1].end)
    }

    /// The spelling that stands most often, the earliest among equals; line breaks within it read as spaces.
    func text(of phrase: Phrase) -> String {
        var counts: [String: Int] = [:]
        var best = (text: "", count: 0)
        for occurrence in phrase.occurrences {
            let spelling = document.text(of: range(of: occurrence)).split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
            let count = (counts[spelling] ?? 0) + 1
            counts[spelling] = count
            if count > best.count { best = (spelling, count) }
        }
        return best.text
    }
}
