/// Candidates and their features as text, for training the model: a line `document`, then a line a candidate.
public struct KeyphraseTable: Sendable {
    /// Tab-separated lines: `document`, the article's id, the features' names and the word forms of its opening, which
    /// tell its kind; then for each candidate its spelling, its stems (stop words as they are, in round brackets), its
    /// first and its last word, the words before and after its first occurrence, and its features.
    public let lines: [String]

    /// Reads the candidates of `document` that the trees would see.
    public init(_ document: Document) {
        let found = KeyphraseCandidates(document)
        let ranks = WordRanks(found.tokens, terms: found.words.termCount)
        let chosen = KeyphraseScores.worthy(found)
        let features = KeyphraseFeatures(found, chosen, ranks)
        let forms = (0..<KindOfText.forms(of: found)).map { found.words.surface($0) }
        var lines = [
            [
                "document", document.id, KeyphraseFeatures.names.joined(separator: " "),
                forms.joined(separator: " "),
            ].joined(separator: "\t")
        ]
        for (place, one) in chosen.map({ found.candidates[$0] }).enumerated() {
            let stems = found.tokens[Int(one.start)..<Int(one.start + one.length)].map { token in
                KeyphraseCandidates.isContent(token)
                    ? found.words.term(token.term) : "(\(found.words.surface(token.surface)))"
            }
            let row = features.rows.figures(of: place, KeyphraseFeatures.count)
            let last = found.tokens[Int(one.start + one.length) - 1]
            let first = found.tokens[Int(one.start)]
            lines.append(
                [
                    found.text(of: one), stems.joined(separator: " "),
                    found.words.surface(first.surface) + " " + found.words.surface(last.surface),
                    KeyphraseScores.neighbours(of: one, found).joined(separator: " "),
                    row.map { String($0) }.joined(separator: " "),
                ].joined(separator: "\t"))
        }
        self.lines = lines
    }
}
