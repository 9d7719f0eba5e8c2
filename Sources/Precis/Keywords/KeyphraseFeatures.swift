/// What is measured of each candidate phrase: a row of figures that the trained model reads.
struct KeyphraseFeatures: Sendable {
    /// The figures, in the order of their columns.
    static let names = [
        "words", "stopWords", "characters", "count", "frequency", "inTitle", "first", "firstShare", "lastShare",
        "spread", "wholeRuns", "leftBounds", "rightBounds", "nested", "cohesionLeast", "cohesionMost", "wordLeast",
        "wordMost", "wordMean", "capitals", "allCapitals", "hyphen", "number", "rankSum", "rankMost", "rankMean",
        "early", "firstSentence", "opens", "tokens", "sentenceLength", "hasTitle", "lines", "documentCapitals",
        "candidates", "english", "french", "portuguese",
    ]

    /// Candidates × figures, row by row.
    private(set) var values: [Float] = []

    static var count: Int { names.count }

    /// - Parameter chosen: the candidates that get a row, in that order.
    init(_ found: KeyphraseCandidates, _ chosen: [Int], _ ranks: WordRanks) {
        let tokens = found.tokens
        let total = max(tokens.count, 1)
        let candidates = found.candidates
        // How often each term stands in the article, and the greatest count of a phrase that holds each candidate.
        var termCounts = [Int32](repeating: 0, count: found.lexicon.terms.count)
        var capitals = 0
        for token in tokens {
            if token.term >= 0 { termCounts[Int(token.term)] += 1 }
            if token.flags.contains(.capitalized) { capitals += 1 }
        }
        let (left, right, whole, nested) = Self.bounds(found)
        var newlines = 0
        for byte in found.document.bytes where byte == 0x0A { newlines += 1 }
        let log = { (x: Int32) in naturalLogarithm(Float(x) + 1) }
        let language = found.document.language.code
        let ofDocument: [Float] = [
            naturalLogarithm(Float(total)), Float(total) / Float(max((found.sentences.last ?? 0) + 1, 1)),
            found.titleCount > 0 ? 1 : 0, Float(newlines) / Float(total), Float(capitals) / Float(total),
            naturalLogarithm(Float(max(candidates.count, 1))), language == "en" ? 1 : 0, language == "fr" ? 1 : 0,
            language == "pt" ? 1 : 0,
        ]
        values.reserveCapacity(chosen.count * Self.count)
        for place in chosen {
            let one = candidates[place]
            let words = one.length - one.stopWords
            var (least, most, sum) = (Int32.max, Int32(0), Float(0))
            var (rankSum, rankMost) = (Float(0), Float(0))
            var (hyphens, numbers) = (0, 0)
            for token in tokens[Int(one.start)..<Int(one.start + one.length)] {
                if token.start != tokens[Int(one.start)].start && token.flags.contains(.hyphenBefore) { hyphens += 1 }
                if token.flags.contains(.number) { numbers += 1 }
                guard KeyphraseCandidates.isContent(token) else { continue }
                let count = termCounts[Int(token.term)]
                least = min(least, count)
                most = max(most, count)
                sum += log(count)
                rankSum += ranks.scores[Int(token.term)]
                rankMost = max(rankMost, ranks.scores[Int(token.term)])
            }
            var (capital, all, looked, early, opens) = (0, 0, 0, 0, 0)
            var seen = 0
            found.forEachOccurrence(one) { occurrence in
                if occurrence.start < 150 { early += 1 }
                seen += 1
                if seen > 32 { return }
                let first = tokens[Int(occurrence.start)]
                let isOpening =
                    occurrence.start == 0
                    || found.sentences[Int(occurrence.start)] != found.sentences[Int(occurrence.start) - 1]
                if isOpening { opens += 1 }
                if isOpening && one.length == 1 { return }
                looked += 1
                let shown = isOpening ? tokens[Int(occurrence.start) + Int(occurrence.length) - 1] : first
                if shown.flags.contains(.capitalized) { capital += 1 }
                if shown.flags.contains(.allCaps) { all += 1 }
            }
            let bytes = tokens[Int(one.start + one.length) - 1].end - tokens[Int(one.start)].start
            let count = Float(one.count)
            values += [
                Float(words), Float(one.stopWords), log(bytes), log(one.count),
                naturalLogarithm(1000 * count / Float(total) + 1), one.inTitle ? 1 : 0, log(one.first),
                Float(one.first) / Float(total), Float(one.last) / Float(total),
                Float(one.last - one.first) / Float(total), Float(whole[place]) / count, Float(left[place]) / count,
                Float(right[place]) / count, Float(nested[place]) / count, count / Float(least), count / Float(most),
                log(least), log(most), sum / Float(words), Float(capital) / Float(max(looked, 1)),
                Float(all) / Float(max(looked, 1)), hyphens > 0 ? 1 : 0, numbers > 0 ? 1 : 0, rankSum, rankMost,
                rankSum / Float(words), log(Int32(early)), log(found.sentences[Int(one.first)]),
                Float(opens) / Float(min(seen, 32)),
            ]
            values += ofDocument
        }
    }

    /// For each candidate: occurrences with a bound (stop word, punctuation, end of sentence) before them, after them,
    /// on both sides; and the greatest count of a phrase one token longer that holds it.
    static func bounds(
        _ found: KeyphraseCandidates
    ) -> (left: [Int32], right: [Int32], whole: [Int32], nested: [Int32]) {
        let tokens = found.tokens
        let none = [Int32](repeating: 0, count: found.candidates.count)
        var (left, right, whole, nested) = (none, none, none, none)
        // The candidate of each run, by its first token and length.
        let width = KeyphraseCandidates.longest
        var owners = [Int32](repeating: -1, count: tokens.count * width)
        for (place, one) in found.candidates.enumerated() {
            found.forEachOccurrence(one) { owners[Int($0.start) * width + Int($0.length) - 1] = Int32(place) }
        }
        for (place, one) in found.candidates.enumerated() {
            found.forEachOccurrence(one) { occurrence in
                let (start, end) = (Int(occurrence.start), Int(occurrence.start + occurrence.length))
                let isLeft =
                    start == 0 || tokens[start].flags.contains(.boundaryBefore)
                    || found.sentences[start] != found.sentences[start - 1]
                    || !KeyphraseCandidates.isContent(tokens[start - 1])
                let isRight =
                    end == tokens.count || tokens[end].flags.contains(.boundaryBefore)
                    || found.sentences[end] != found.sentences[end - 1]
                    || !KeyphraseCandidates.isContent(tokens[end])
                if isLeft { left[place] += 1 }
                if isRight { right[place] += 1 }
                if isLeft && isRight { whole[place] += 1 }
                for (from, length) in [(start + 1, end - start - 1), (start, end - start - 1)] where length > 0 {
                    let inner = owners[from * width + length - 1]
                    if inner >= 0 { nested[Int(inner)] = max(nested[Int(inner)], one.count) }
                }
            }
        }
        return (left, right, whole, nested)
    }
}
