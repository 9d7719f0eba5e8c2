/// How likely each candidate is a keyphrase, by the trained model.
struct KeyphraseScores: Sendable {
    /// By candidate, 0…1; 0 for those that are not worth a look.
    private(set) var probabilities: [Double]

    /// Long articles have thousands of runs that stand once, far down: those are no keyphrases.
    static func worthy(_ found: KeyphraseCandidates) -> [Int] {
        found.candidates.indices.filter {
            let one = found.candidates[$0]
            return one.count > 1 || one.inTitle || Int(one.first) < 400
        }
    }

    /// Trees after which the candidates that are far behind are left.
    private static let firstTrees = 20
    /// Candidates that all trees look at.
    private static let finalists = 60

    init(_ found: KeyphraseCandidates, model: KeyphraseModel = .trained) {
        let chosen = Self.worthy(found)
        let ranks = WordRanks(found.tokens, terms: found.lexicon.terms.count)
        let features = KeyphraseFeatures(found, chosen, ranks)
        let rows = Self.rows(found, chosen, features, model)
        let width = KeyphraseModel.names.count
        let trees = model.trees
        var odds = [Double](repeating: trees.base, count: chosen.count)
        rows.withUnsafeBufferPointer { rows in
            let first = min(Self.firstTrees, trees.count)
            trees.add(0..<first, rows: rows, width: width, chosen: Array(odds.indices), to: &odds)
            var floor = -Double.infinity
            if odds.count > Self.finalists { floor = odds.sorted(by: >)[Self.finalists - 1] }
            let finalists = odds.indices.filter { odds[$0] >= floor }
            trees.add(first..<trees.count, rows: rows, width: width, chosen: finalists, to: &odds)
        }
        probabilities = [Double](repeating: 0, count: found.candidates.count)
        for (row, place) in chosen.enumerated() { probabilities[place] = 1 / (1 + exponential(-odds[row])) }
        if found.tokens.count < Self.short { lean(on: KeywordMethods.scores(found, .positionrank), found) }
    }

    /// Words under which a text is shorter than what the trees were trained on.
    private static let short = 50

    /// Mixes in another method's scores, geometrically, the more the shorter the text is.
    private mutating func lean(on scores: [Double], _ found: KeyphraseCandidates) {
        let greatest = scores.max() ?? 0
        guard greatest > 0 else { return }
        let share = Double(found.tokens.count) / Double(Self.short)
        for place in probabilities.indices where probabilities[place] > 0 {
            let other = max(scores[place] / greatest, 0.01)
            probabilities[place] = exponential(
                share * naturalLogarithm(probabilities[place]) + (1 - share) * naturalLogarithm(other))
        }
    }

    /// The article's features with those of the words, candidates × ``KeyphraseModel/names``.
    private static func rows(
        _ found: KeyphraseCandidates, _ chosen: [Int], _ features: KeyphraseFeatures, _ model: KeyphraseModel
    ) -> [Float] {
        let words = model.words(of: found.document.language)
        let lexicon = found.lexicon
        var idf = [Float](repeating: KeyphraseModel.greatestIDF, count: lexicon.terms.count)
        var likings = [KeyphraseModel.Likings?](repeating: nil, count: lexicon.terms.count)
        for term in 0..<Int32(lexicon.terms.count) {
            if let known = lexicon.terms.withBytes(of: term, { words.words.id(of: $0) }) {
                idf[Int(term)] = words.idf[Int(known)]
                likings[Int(term)] = words.likings[Int(known)]
            }
        }
        var endings = [(first: Float, last: Float)?](repeating: nil, count: lexicon.surfaceCount)
        func ending(_ surface: Int32) -> (first: Float, last: Float) {
            if let known = endings[Int(surface)] { return known }
            let value = words.endings[String(lexicon.surface(surface).suffix(3))] ?? (0, 0)
            endings[Int(surface)] = value
            return value
        }
        var near: [[Float?]] = [[Float?]](repeating: [Float?](repeating: nil, count: lexicon.surfaceCount), count: 2)
        func neighbour(_ side: Int, _ mark: String, _ place: Int, isBound: Bool) -> Float {
            if isBound { return words.neighbours[mark + "."] ?? 0 }
            let token = found.tokens[place]
            if KeyphraseCandidates.isContent(token) { return words.neighbours[mark + "_"] ?? 0 }
            if let known = near[side][Int(token.surface)] { return known }
            let value = words.neighbours[mark + lexicon.surface(token.surface)] ?? 0
            near[side][Int(token.surface)] = value
            return value
        }
        let own = KeyphraseFeatures.count
        let width = KeyphraseModel.names.count
        var rows = [Float](repeating: 0, count: chosen.count * width)
        var weights: [Float] = []
        for (row, place) in chosen.enumerated() {
            let one = found.candidates[place]
            let (start, end) = (Int(one.start), Int(one.start + one.length))
            let to = row * width
            for column in 0..<own { rows[to + column] = features.values[row * own + column] }
            var (sum, least, most) = (Float(0), Float.infinity, -Float.infinity)
            var (liked, leastLiked) = (Float(0), Float.infinity)
            for token in found.tokens[start..<end] where KeyphraseCandidates.isContent(token) {
                let value = idf[Int(token.term)]
                sum += value
                least = min(least, value)
                most = max(most, value)
                let liking = likings[Int(token.term)]?.any ?? 0
                liked += liking
                leastLiked = min(leastLiked, liking)
            }
            let count = Float(one.length - one.stopWords)
            let (first, last) = (found.tokens[start], found.tokens[end - 1])
            let weight = Float(one.count) * sum
            weights.append(weight)
            let isOpen =
                start == 0 || found.sentences[start - 1] != found.sentences[start]
                || first.flags.contains(.boundaryBefore)
            let isClosed =
                end == found.tokens.count || found.sentences[end] != found.sentences[end - 1]
                || found.tokens[end].flags.contains(.boundaryBefore)
            let more: [Float] = [
                sum, sum / count, least, most, idf[Int(first.term)], idf[Int(last.term)],
                naturalLogarithm(weight + 1), 0, likings[Int(first.term)]?.first ?? ending(first.surface).first,
                likings[Int(last.term)]?.last ?? ending(last.surface).last, liked / count, leastLiked,
                neighbour(0, "<", start - 1, isBound: isOpen), neighbour(1, ">", end, isBound: isClosed),
            ]
            for (column, value) in more.enumerated() { rows[to + own + column] = value }
        }
        let order = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        for (rank, row) in order.enumerated() { rows[row * width + own + 7] = naturalLogarithm(Float(rank) + 1) }
        return rows
    }

    /// The stop words, or "." for a bound and "_" for a word, before (`<`) and after (`>`) the first occurrence.
    static func neighbours(of one: KeyphraseCandidates.Candidate, _ found: KeyphraseCandidates) -> [String] {
        let (start, end) = (Int(one.start), Int(one.start + one.length))
        var before = "<."
        if start > 0, found.sentences[start - 1] == found.sentences[start],
            !found.tokens[start].flags.contains(.boundaryBefore)
        {
            let token = found.tokens[start - 1]
            before = KeyphraseCandidates.isContent(token) ? "<_" : "<" + found.lexicon.surface(token.surface)
        }
        var after = ">."
        if end < found.tokens.count, found.sentences[end] == found.sentences[end - 1],
            !found.tokens[end].flags.contains(.boundaryBefore)
        {
            let token = found.tokens[end]
            after = KeyphraseCandidates.isContent(token) ? ">_" : ">" + found.lexicon.surface(token.surface)
        }
        return [before, after]
    }
}
