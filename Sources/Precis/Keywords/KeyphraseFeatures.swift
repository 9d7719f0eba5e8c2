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

    /// A row for each candidate: ``count`` figures, then room for others.
    let rows: RowBlocks

    static var count: Int { names.count }

    /// - Parameters:
    ///   - chosen: the candidates that get a row, in that order.
    ///   - width: figures of a row, ``count`` or more; the further ones are to be written.
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
        let candidates = found.candidates
        rows = found.tokens.withUnsafeBufferPointer { tokens in
            var writer = Writer(found, tokens, termCounts, ranks.scores)
            return RowBlocks(count: chosen.count, width: width) { row, to in
                writer.write(candidates[chosen[row]], bounds[chosen[row]], to)
                let rest = to.from(Self.count - ofDocument.count)
                for (column, value) in ofDocument.enumerated() { rest[column] = value }
            }
        }
    }

    /// ln(x + 1). Most counts are small, and their logarithms are taken once.
    struct Logarithm {
        private let first = Self.small

        @inline(__always)
        func callAsFunction(_ x: Int32) -> Float {
            x >= 0 && x < first.count ? first[Int(x)] : naturalLogarithm(Float(x) + 1)
        }

        private static let small = (0..<1024).map { naturalLogarithm(Float($0) + 1) }
    }
}

/// Writes what is measured of one candidate after another.
///
/// Candidates that begin at the same token follow one another, the shorter first: what their words add up to is carried
/// on from one to the next.
private struct Writer {
    private let tokens: UnsafeBufferPointer<Token>
    private let sentences: [Int32]
    private let occurrences: [KeyphraseCandidates.Occurrence]
    private let termCounts: [Int32]
    private let ranks: [Float]
    private let log = KeyphraseFeatures.Logarithm()
    private let total: Float
    /// The relative frequency's figure of a phrase that stands once, as most do.
    private let frequencyOfOne: Float

    /// The words from `start` to `end`.
    private var start = -1
    private var end = 0
    private var (least, most, sum) = (Int32.max, Int32(0), Float(0))
    private var (rankSum, rankMost) = (Float(0), Float(0))
    private var (hasHyphen, hasNumber) = (false, false)

    init(
        _ found: KeyphraseCandidates, _ tokens: UnsafeBufferPointer<Token>, _ termCounts: [Int32], _ ranks: [Float]
    ) {
        self.tokens = tokens
        self.termCounts = termCounts
        self.ranks = ranks
        sentences = found.sentences
        occurrences = found.occurrences
        total = Float(max(tokens.count, 1))
        frequencyOfOne = naturalLogarithm(1000 * 1 / total + 1)
    }

    /// Makes the sums those of a candidate's words.
    @inline(__always)
    private mutating func read(from first: Int, to last: Int) {
        if start != first || end > last {
            (start, end) = (first, first)
            (least, most, sum) = (.max, 0, 0)
            (rankSum, rankMost) = (0, 0)
            (hasHyphen, hasNumber) = (false, false)
        }
        for index in end..<last {
            let token = tokens[index]
            if index > first && token.flags.contains(.hyphenBefore) { hasHyphen = true }
            if token.flags.contains(.number) { hasNumber = true }
            guard KeyphraseCandidates.isContent(token) else { continue }
            let count = termCounts[Int(token.term)]
            least = min(least, count)
            most = max(most, count)
            sum += log(count)
            let rank = ranks[Int(token.term)]
            rankSum += rank
            rankMost = max(rankMost, rank)
        }
        end = last
    }

    /// What the places of a candidate add up to.
    private struct Sightings {
        var capital: Int32 = 0
        var all: Int32 = 0
        var looked: Int32 = 0
        var early: Int32 = 0
        var opens: Int32 = 0
        var seen: Int32 = 0
    }

    /// Looks at the last 32 occurrences; all are counted as early or not.
    @inline(__always)
    private func sightings(_ one: KeyphraseCandidates.Candidate) -> Sightings {
        var result = Sightings()
        var place = one.latest
        while place >= 0 {
            let occurrence = occurrences[Int(place)]
            place = occurrence.previous
            if occurrence.start < 150 { result.early += 1 }
            result.seen += 1
            if result.seen > 32 { continue }
            let start = Int(occurrence.start)
            let isOpening = start == 0 || sentences[start] != sentences[start - 1]
            if isOpening { result.opens += 1 }
            if isOpening && one.length == 1 { continue }
            result.looked += 1
            let shown = isOpening ? tokens[start + Int(occurrence.length) - 1] : tokens[start]
            if shown.flags.contains(.capitalized) { result.capital += 1 }
            if shown.flags.contains(.allCaps) { result.all += 1 }
        }
        return result
    }

    /// Writes the figures of a candidate but for those of the article.
    mutating func write(
        _ one: KeyphraseCandidates.Candidate, _ bounds: KeyphraseFeatures.Bounds, _ to: RowBlocks.Row
    ) {
        let (start, end) = (Int(one.start), Int(one.start + one.length))
        let words = Float(one.length - one.stopWords)
        read(from: start, to: end)
        let seen = sightings(one)
        let count = Float(one.count)
        var column = 0
        func add(_ value: Float) {
            to[column] = value
            column += 1
        }
        add(words)
        add(Float(one.stopWords))
        add(log(tokens[end - 1].end - tokens[start].start))
        add(log(one.count))
        add(one.count == 1 ? frequencyOfOne : naturalLogarithm(1000 * count / total + 1))
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
        add(log(seen.early))
        add(log(sentences[Int(one.first)]))
        add(Float(seen.opens) / Float(min(seen.seen, 32)))
    }
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
        let candidates = found.candidates
        var bounds = [Bounds](repeating: Bounds(), count: candidates.count)
        let sides = sides(found)
        // The candidate of each run, by its first token and length.
        let width = KeyphraseCandidates.longest
        var owners = [Int32](repeating: -1, count: found.tokens.count * width)
        owners.withUnsafeMutableBufferPointer { owners in
            for one in found.occurrences { owners[Int(one.start) * width + Int(one.length) - 1] = one.candidate }
        }
        owners.withUnsafeBufferPointer { owners in
            bounds.withUnsafeMutableBufferPointer { bounds in
                for one in found.occurrences {
                    let (start, end) = (Int(one.start), Int(one.start + one.length))
                    let place = Int(one.candidate)
                    let (left, right) = (Int32(sides[start] & 1), Int32(sides[end] >> 1))
                    bounds[place].left += left
                    bounds[place].right += right
                    bounds[place].whole += left & right
                    guard one.length > 1 else { continue }
                    let count = candidates[place].count
                    let after = owners[(start + 1) * width + end - start - 2]
                    if after >= 0 { bounds[Int(after)].nested = max(bounds[Int(after)].nested, count) }
                    let before = owners[start * width + end - start - 2]
                    if before >= 0 { bounds[Int(before)].nested = max(bounds[Int(before)].nested, count) }
                }
            }
        }
        return bounds
    }

    /// For each token, and the end, whether a bound or a stop word is there: 1 where a run that begins at it has one
    /// before, 2 where a run that ends before it has one after.
    private static func sides(_ found: KeyphraseCandidates) -> [UInt8] {
        let tokens = found.tokens
        var sides = [UInt8](repeating: 3, count: tokens.count + 1)
        for place in tokens.indices where !found.isBound(before: place) {
            let (before, token) = (tokens[place - 1], tokens[place])
            sides[place] = (isPart(before) ? 0 : 1) | (isPart(token) ? 0 : 2)
        }
        return sides
    }

    private static func isPart(_ token: Token) -> Bool {
        KeyphraseCandidates.isContent(token) || token.isCapitalLetter
    }
}
