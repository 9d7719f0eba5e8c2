/// The terms of a query: places in the postings, how often, and what each weighs.
struct PostingQuery: Sendable {
    struct Term: Sendable {
        let place: Int
        let count: Int
        let inverseFrequency: Double
    }

    /// Ascending by place.
    let terms: [Term]
    /// The Euclidean length of the query's TF-IDF row, terms that no article holds left out.
    let norm: Double
    /// The greatest BM25 score there can be.
    let mass: Double
    /// How much of a headline the query is: 1 to 20 distinct terms, falling to 0 at 40.
    let brevity: Double

    init(_ counts: [Int: Int], _ inverseFrequency: (Int) throws(ModelFileError) -> Double) throws(ModelFileError) {
        var terms: [Term] = []
        var (squares, mass) = (0.0, 0.0)
        for (place, count) in counts.sorted(by: { $0.key < $1.key }) {
            let idf = try inverseFrequency(place)
            terms.append(Term(place: place, count: count, inverseFrequency: idf))
            let weight = TermWeight.termFrequency(count) * idf
            squares += weight * weight
            mass += Double(count) * idf
        }
        self.terms = terms
        self.mass = mass
        norm = squares.squareRoot()
        brevity = min(1, max(0, Double(40 - terms.count) / 20))
    }
}

/// Exact search over postings.
///
/// An article's figure is the cosine of its TF-IDF row with the query's, and for a query of few terms, such as a
/// headline, the share of the best possible BM25 score (k₁ = 1.5, b = 0.5; Robertson and Zaragoza 2009) where that is
/// greater: a long article that has all of a headline's terms is near to it, although most of it is about more.
enum PostingSearch {
    /// The `count` best articles, best first, ties by the lower number; only figures over 0.
    ///
    /// O(postings of the query's terms + articles).
    ///
    /// - Parameter blockSize: articles that are summed up at a time, so that their sums stay in the cache.
    static func nearest(
        _ query: PostingQuery, in source: some PostingSource, count: Int, blockSize: Int = 1 << 15,
        where isWanted: (Int) -> Bool = { _ in true }
    ) throws(ModelFileError) -> [SimilarityIndex.Match] {
        guard query.norm > 0, count > 0, source.articleCount > 0 else { return [] }
        return try source.withPostings(of: query.terms.map(\.place)) {
            nearest(
                query, $0, meanLength: Float(source.meanLength), count: count, blockSize: blockSize, where: isWanted)
        }
    }

    private static func nearest(
        _ query: PostingQuery, _ lists: PostingLists, meanLength: Float, count: Int, blockSize: Int,
        where isWanted: (Int) -> Bool
    ) -> [SimilarityIndex.Match] {
        let articles = lists.norms.count
        let brevity = Float(query.brevity / query.mass)
        let frequencies = (0..<256).map { Float(TermWeight.termFrequency(max(1, $0))) }
        let weights = query.terms.map {
            Float(TermWeight.termFrequency($0.count) * $0.inverseFrequency * $0.inverseFrequency / query.norm)
        }
        let gains = query.terms.map { Float(Double($0.count) * $0.inverseFrequency) }
        var places = [Int](repeating: 0, count: lists.terms.count)
        var best = BestMatches(count: count)
        let size = min(blockSize, articles)
        return withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * size) { room in
            let cosines = UnsafeMutableBufferPointer(rebasing: room[..<size])
            let scores = UnsafeMutableBufferPointer(rebasing: room[size...])
            for start in stride(from: 0, to: articles, by: size) {
                let end = min(articles, start + size)
                room.update(repeating: 0)
                for (term, list) in lists.terms.enumerated() {
                    var place = places[term]
                    let (weight, gain) = (weights[term], gains[term])
                    while place < list.articles.count, Int(list.articles[place]) < end {
                        let article = Int(list.articles[place])
                        let count = Int(list.counts[place])
                        place += 1
                        if article < start { continue }
                        let frequency = count < 256 ? frequencies[count] : Float(TermWeight.termFrequency(count))
                        cosines[article - start] += weight * frequency
                        if brevity > 0 {
                            let saturation = Float(count) + 0.75 + 0.75 * lists.lengths[article] / meanLength
                            scores[article - start] += gain * Float(count) / saturation
                        }
                    }
                    places[term] = place
                }
                for article in start..<end where cosines[article - start] > 0 {
                    var figure = cosines[article - start] / lists.norms[article]
                    if brevity > 0 { figure = max(figure, scores[article - start] * brevity) }
                    if best.wants(figure) && isWanted(article) { best.offer(article, figure) }
                }
            }
            return best.matches
        }
    }
}

/// The best of what is offered in ascending order of articles.
private struct BestMatches {
    let count: Int
    private var kept: [(article: Int, figure: Float)] = []

    init(count: Int) { self.count = count }

    func wants(_ figure: Float) -> Bool { kept.count < count || figure > kept[kept.count - 1].figure }

    mutating func offer(_ article: Int, _ figure: Float) {
        kept.insert((article, figure), at: kept.indices.partitionPoint { kept[$0].figure >= figure })
        if kept.count > count { kept.removeLast() }
    }

    var matches: [SimilarityIndex.Match] {
        kept.map { SimilarityIndex.Match(document: $0.article, similarity: Double(min(1, $0.figure))) }
    }
}
