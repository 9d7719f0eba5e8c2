/// What the trained model reads of each candidate: the article's features with those of the words.
struct KeyphraseRows: Sendable {
    /// Candidates × ``width``, row by row.
    private(set) var values: [Float]

    static let width = KeyphraseModel.names.count

    /// - Parameter chosen: the candidates that get a row, in that order.
    init(_ found: KeyphraseCandidates, _ chosen: [Int], _ model: KeyphraseModel) {
        let ranks = WordRanks(found.tokens, terms: found.lexicon.terms.count)
        values = KeyphraseFeatures(found, chosen, ranks, width: Self.width).values
        var words = ArticleWords(found, model.words(of: found.document.language))
        let weights = chosen.enumerated().map { row, place in
            values.withUnsafeMutableBufferPointer { values in
                let first = row * Self.width + KeyphraseFeatures.count
                let to = UnsafeMutableBufferPointer(rebasing: values[first..<(row + 1) * Self.width])
                return Self.write(found, found.candidates[place], &words, to)
            }
        }
        for (rank, row) in Self.descending(weights).enumerated() {
            values[row * Self.width + KeyphraseFeatures.count + 7] = KeyphraseFeatures.log(Int32(rank))
        }
    }

    /// The places of some numbers from 0 up, the greatest first; ties: the earlier.
    static func descending(_ numbers: [Float]) -> [Int] {
        precondition(numbers.count < Int(UInt32.max), "\(numbers.count) numbers")
        // Bits of numbers that are not negative are in the numbers' order.
        let keys = numbers.enumerated().map { UInt64(~$1.bitPattern) << 32 | UInt64($0) }
        return keys.sorted().map { Int($0 & 0xFFFF_FFFF) }
    }

    /// Writes the figures of a candidate's words; returns its weight.
    private static func write(
        _ found: KeyphraseCandidates, _ one: KeyphraseCandidates.Candidate, _ words: inout ArticleWords,
        _ to: UnsafeMutableBufferPointer<Float>
    ) -> Float {
        let (start, end) = (Int(one.start), Int(one.start + one.length))
        var (sum, least, most) = (Float(0), Float.infinity, -Float.infinity)
        var (liked, leastLiked) = (Float(0), Float.infinity)
        for index in start..<end where KeyphraseCandidates.isContent(found.tokens[index]) {
            let term = Int(found.tokens[index].term)
            let value = words.idf[term]
            sum += value
            least = min(least, value)
            most = max(most, value)
            let liking = words.likings[term].any
            liked += liking
            leastLiked = min(leastLiked, liking)
        }
        let count = Float(one.length - one.stopWords)
        let (first, last) = (found.tokens[start], found.tokens[end - 1])
        let weight = Float(one.count) * sum
        let (firstLikings, lastLikings) = (words.likings[Int(first.term)], words.likings[Int(last.term)])
        to[0] = sum
        to[1] = sum / count
        to[2] = least
        to[3] = most
        to[4] = words.idf[Int(first.term)]
        to[5] = words.idf[Int(last.term)]
        to[6] = naturalLogarithm(weight + 1)
        to[8] = firstLikings.isKnown ? firstLikings.first : words.ending(first.surface).first
        to[9] = lastLikings.isKnown ? lastLikings.last : words.ending(last.surface).last
        to[10] = liked / count
        to[11] = leastLiked
        to[12] = words.before(start)
        to[13] = words.after(end)
        return weight
    }
}

/// What is known of the words of an article, each looked up once.
private struct ArticleWords {
    let found: KeyphraseCandidates
    let table: KeyphraseWordTable
    /// By term.
    private(set) var idf: [Float]
    private(set) var likings: [KeyphraseWordTable.Likings]
    /// By surface form, once looked up.
    private var endings: [KeyphraseWordTable.Likings?]
    private var neighbours: [[Float?]]
    /// The likings of bounds and of words, before (0) and after (1).
    private let bounds: [Float]
    private let content: [Float]

    init(_ found: KeyphraseCandidates, _ table: KeyphraseWordTable) {
        self.found = found
        self.table = table
        let terms = found.lexicon.terms
        idf = [Float](repeating: KeyphraseModel.greatestIDF, count: terms.count)
        likings = [KeyphraseWordTable.Likings](repeating: .init(), count: terms.count)
        for term in 0..<Int32(terms.count) {
            if let known = terms.withBytes(of: term, { table.words.id(of: $0) }) {
                idf[Int(term)] = table.idf[Int(known)]
                likings[Int(term)] = table.likings[Int(known)]
            }
        }
        endings = [KeyphraseWordTable.Likings?](repeating: nil, count: found.lexicon.surfaceCount)
        neighbours = [[Float?]](repeating: [Float?](repeating: nil, count: found.lexicon.surfaceCount), count: 2)
        bounds = [0, 1].map { table.neighbour($0, ".") }
        content = [0, 1].map { table.neighbour($0, "_") }
    }

    mutating func ending(_ surface: Int32) -> KeyphraseWordTable.Likings {
        if let known = endings[Int(surface)] { return known }
        let value = found.lexicon.withBytes(ofSurface: surface) { table.ending(of: $0) }
        endings[Int(surface)] = value
        return value
    }

    /// The liking of what stands before a phrase that begins at `start`.
    mutating func before(_ start: Int) -> Float {
        found.isBound(before: start) ? bounds[0] : neighbour(0, start - 1)
    }

    /// The liking of what stands after a phrase that ends before `end`.
    mutating func after(_ end: Int) -> Float {
        found.isBound(before: end) ? bounds[1] : neighbour(1, end)
    }

    private mutating func neighbour(_ side: Int, _ place: Int) -> Float {
        let token = found.tokens[place]
        if KeyphraseCandidates.isContent(token) { return content[side] }
        if let known = neighbours[side][Int(token.surface)] { return known }
        let value = found.lexicon.withBytes(ofSurface: token.surface) { table.neighbour(side, $0) }
        neighbours[side][Int(token.surface)] = value
        return value
    }
}
