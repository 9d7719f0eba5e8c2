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

    /// Candidates × `width`, row by row: ``count`` figures, then room for others.
    private(set) var values: [Float]

    static var count: Int { names.count }

    /// - Parameters:
    ///   - chosen: the candidates that get a row, in that order.
    ///   - width: figures of a row, ``count`` or more; the further ones are 0.
    init(_ found: KeyphraseCandidates, _ chosen: [Int], _ ranks: WordRanks, width: Int = count) {
        let total = max(found.tokens.count, 1)
        // How often each term stands in the article.
        var termCounts = [Int32](repeating: 0, count: found.words.termCount)
        var capitals = 0
        for token in found.tokens {
            if token.term >= 0 { termCounts[Int(token.term)] += 1 }
            if token.flags.contains(.capitalized) { capitals += 1 }
        }
        let bounds = Self.bounds(found)
        var newlines = 0
        for byte in found.document.bytes where byte == 0x0A { newlines += 1 }
        let language = found.document.language.code
        let ofDocument: [Float] = [
            naturalLogarithm(Float(total)), Float(total) / Float(max((found.sentences.last ?? 0) + 1, 1)),
            found.titleCount > 0 ? 1 : 0, Float(newlines) / Float(total), Float(capitals) / Float(total),
            naturalLogarithm(Float(max(found.candidates.count, 1))), language == "en" ? 1 : 0,
            language == "fr" ? 1 : 0, language == "pt" ? 1 : 0,
        ]
        values = [Float](unsafeUninitializedCapacity: chosen.count * width) { rows, initialized in
            rows.initialize(repeating: 0)
            initialized = chosen.count * width
            found.tokens.withUnsafeBufferPointer { tokens in
                for (row, place) in chosen.enumerated() {
                    let to = UnsafeMutableBufferPointer(rebasing: rows[row * width..<(row + 1) * width])
                    Self.write(found, place, tokens, bounds[place], termCounts, ranks, to)
                    let first = Self.count - ofDocument.count
                    for (column, value) in ofDocument.enumerated() { to[first + column] = value }
                }
            }
        }
    }

    /// What the places of a candidate add up to.
    private struct Sightings {
        var capital = 0
        var all = 0
        var looked = 0
        var early = 0
        var opens = 0
        var seen = 0

        /// Looks at the last 32 occurrences; all are counted as early or not.
        init(_ found: KeyphraseCandidates, _ one: KeyphraseCandidates.Candidate, _ tokens: UnsafeBufferPointer<Token>) {
            found.forEachOccurrence(one) { occurrence in
                if occurrence.start < 150 { early += 1 }
                seen += 1
                if seen > 32 { return }
                let start = Int(occurrence.start)
                let isOpening = start == 0 || found.sentences[start] != found.sentences[start - 1]
                if isOpening { opens += 1 }
                if isOpening && one.length == 1 { return }
                looked += 1
                let shown = isOpening ? tokens[start + Int(occurrence.length) - 1] : tokens[start]
                if shown.flags.contains(.capitalized) { capital += 1 }
                if shown.flags.contains(.allCaps) { all += 1 }
            }
        }
    }

    /// Writes the figures of a candidate but for those of the article.
    private static func write(
        _ found: KeyphraseCandidates, _ place: Int, _ tokens: UnsafeBufferPointer<Token>, _ bounds: Bounds,
        _ termCounts: [Int32], _ ranks: WordRanks, _ to: UnsafeMutableBufferPointer<Float>
    ) {
        let one = found.candidates[place]
        let (start, end) = (Int(one.start), Int(one.start + one.length))
        let words = Float(one.length - one.stopWords)
        var (least, most, sum) = (Int32.max, Int32(0), Float(0))
        var (rankSum, rankMost) = (Float(0), Float(0))
        var (hasHyphen, hasNumber) = (false, false)
        for index in start..<end {
            let token = tokens[index]
            if index > start && token.flags.contains(.hyphenBefore) { hasHyphen = true }
            if token.flags.contains(.number) { hasNumber = true }
            guard KeyphraseCandidates.isContent(token) else { continue }
            let count = termCounts[Int(token.term)]
            least = min(least, count)
            most = max(most, count)
            sum += log(count)
            let rank = ranks.scores[Int(token.term)]
            rankSum += rank
            rankMost = max(rankMost, rank)
        }
        let seen = Sightings(found, one, tokens)
        let count = Float(one.count)
        let total = Float(max(tokens.count, 1))
        var column = 0
        func add(_ value: Float) {
            to[column] = value
            column += 1
        }
        add(words)
        add(Float(one.stopWords))
        add(log(tokens[end - 1].end - tokens[start].start))
        add(log(one.count))
        add(naturalLogarithm(1000 * count / total + 1))
        add(one.inTitle ? 1 : 0)
        add(log(one.first))
        add(Float(one.first) / total)
        add(Float(one.last) / total)
        add(Float(one.last - one.first) / total)
        add(Float(bounds.whole) / count)
        add(Float(bounds.left) / count)
        add(Float(bounds.right) / count)
        add(Float(bounds.nested) / count)
        add(count / Float(least))
        add(count / Float(most))
        add(log(least))
        add(log(most))
        add(sum / words)
        add(Float(seen.capital) / Float(max(seen.looked, 1)))
        add(Float(seen.all) / Float(max(seen.looked, 1)))
        add(hasHyphen ? 1 : 0)
        add(hasNumber ? 1 : 0)
        add(rankSum)
        add(rankMost)
        add(rankSum / words)
        add(log(Int32(seen.early)))
        add(log(found.sentences[Int(one.first)]))
        add(Float(seen.opens) / Float(min(seen.seen, 32)))
    }

    /// ln(x + 1).
    static func log(_ x: Int32) -> Float {
        x >= 0 && x < logarithms.count ? logarithms[Int(x)] : naturalLogarithm(Float(x) + 1)
    }

    private static let logarithms = (0..<1024).map { naturalLogarithm(Float($0) + 1) }
}

extension KeyphraseFeatures {
    /// Of a candidate's occurrences those with a bound (stop word, punctuation, end of sentence) before them, after
    /// them, on both sides; and the greatest count of a phrase one token longer that holds it.
    struct Bounds: Sendable {
        var left: Int32 = 0
        var right: Int32 = 0
        var whole: Int32 = 0
        var nested: Int32 = 0
    }

    /// The bounds of each candidate. O(occurrences).
    static func bounds(_ found: KeyphraseCandidates) -> [Bounds] {
        let tokens = found.tokens
        var bounds = [Bounds](repeating: Bounds(), count: found.candidates.count)
        // Whether a run may end before each token, and begin at each: a bound or a stop word is there.
        let mayEnd = (0...tokens.count).map {
            $0 == tokens.count || found.isBound(before: $0) || !KeyphraseCandidates.isContent(tokens[$0])
        }
        let mayBegin = tokens.indices.map {
            found.isBound(before: $0) || !KeyphraseCandidates.isContent(tokens[$0 - 1])
        }
        // The candidate of each run, by its first token and length.
        let width = KeyphraseCandidates.longest
        var owners = [Int32](repeating: -1, count: tokens.count * width)
        for one in found.occurrences { owners[Int(one.start) * width + Int(one.length) - 1] = one.candidate }
        for one in found.occurrences {
            let (start, end) = (Int(one.start), Int(one.start + one.length))
            let place = Int(one.candidate)
            let (isLeft, isRight) = (mayBegin[start], mayEnd[end])
            if isLeft { bounds[place].left += 1 }
            if isRight { bounds[place].right += 1 }
            if isLeft && isRight { bounds[place].whole += 1 }
            guard one.length > 1 else { continue }
            let count = found.candidates[place].count
            let after = owners[(start + 1) * width + end - start - 2]
            if after >= 0 { bounds[Int(after)].nested = max(bounds[Int(after)].nested, count) }
            let before = owners[start * width + end - start - 2]
            if before >= 0 { bounds[Int(before)].nested = max(bounds[Int(before)].nested, count) }
        }
        return bounds
    }
}
