/// How much each term marks out each topic.
struct TopicTerms: Sendable {
    /// Topics × terms: p(t | topic) · ln(p(t | topic) / p(t)), the term's share of the topic's distance from the
    /// corpus (Kullback and Leibler 1951); 0 for terms that are no more frequent than elsewhere.
    ///
    /// This is a class-based TF-IDF (Grootendorst 2022) whose inverse frequency is measured against the whole corpus:
    /// a word that is spread evenly over the topics, however frequent, has no weight.
    let weights: [[Float]]

    /// - Parameters:
    ///   - counts: articles × terms. A count c is damped to 1 + ln c, so that one article that repeats a word does not
    ///     name the topic.
    ///   - assignments: the topic of each article, −1 for none.
    init(_ counts: SparseMatrix, _ assignments: [Int32], topics: Int) {
        let terms = counts.columns
        var totals = [[Float]](repeating: [Float](repeating: 0, count: terms), count: topics)
        let frequency = SublinearFrequency()
        for (row, topic) in assignments.enumerated() where topic >= 0 {
            let (columns, values) = counts.row(row)
            totals[Int(topic)].withUnsafeMutableBufferPointer { totals in
                for (term, value) in zip(columns, values) { totals[Int(term)] += frequency(value) }
            }
        }
        var overall = [Float](repeating: 0, count: terms)
        for topic in totals { for term in 0..<terms { overall[term] += topic[term] } }
        let mass = max(overall.reduce(0, +), 1)
        weights = totals.map { topic in
            let size = max(topic.reduce(0, +), 1)
            return (0..<terms).map { term in
                guard topic[term] > 0 else { return 0 }
                let share = topic[term] / size
                let lift = share * mass / overall[term]
                // With one topic there is nothing to stand out from: frequent terms name it.
                if totals.count == 1 { return share }
                return lift > 1 ? share * naturalLogarithm(lift) : 0
            }
        }
    }

    private init(weights: [[Float]]) { self.weights = weights }

    /// The topics of `order`, in that order.
    func selecting(_ order: [Int]) -> TopicTerms { TopicTerms(weights: order.map { weights[$0] }) }

    /// A key for each topic, of its weightiest term.
    ///
    /// - Parameter terms: the lexicon's term of each column.
    func keys(_ terms: [Int32], _ lexicon: Lexicon) -> [UInt64] {
        best(1).enumerated().map { topic, best in
            guard let term = best.first else { return ContentKey.mixed(UInt64(topic)) }
            return lexicon.terms.withBytes(of: terms[Int(term)]) { ContentKey.of(UnsafeRawBufferPointer($0)) }
        }
    }

    /// The `count` terms of each topic with the greatest weights, best first, each term with the topic only that it
    /// marks out most; none of `others`.
    func best(_ count: Int, besides others: Set<Int32> = []) -> [[Int32]] {
        let greatest = weights.map { max($0.max() ?? 0, .leastNormalMagnitude) }
        let terms = weights.first?.count ?? 0
        var owner = [Int32](repeating: -1, count: terms)
        for term in 0..<terms {
            var best: Float = 0
            for (topic, weights) in weights.enumerated() where weights[term] / greatest[topic] > best {
                best = weights[term] / greatest[topic]
                owner[term] = Int32(topic)
            }
        }
        return weights.enumerated().map { topic, weights in
            Array(
                (0..<terms).filter { owner[$0] == Int32(topic) && !others.contains(Int32($0)) }
                    .sorted { (weights[$1], $0) < (weights[$0], $1) }.prefix(count).map(Int32.init))
        }
    }

    /// Of each topic's best terms the `count` that are both weighty and often together in an article.
    ///
    /// Greedy: the next term is that with the greatest √(weight / greatest weight) + ``coherencePull`` · mean NPMI with
    /// those taken, the first taken being the weightiest. None of `others`.
    func coherent(_ count: Int, _ counts: SparseMatrix, rows: [Int], besides others: Set<Int32>) -> [[Int32]] {
        let candidates = best(max(Self.candidates, count), besides: others)
        let presence = TermPresence(counts, rows: rows, terms: candidates.flatMap { $0 })
        return candidates.enumerated().map { topic, terms in
            guard count > 0, let first = terms.first else { return [] }
            let greatest = max(weights[topic][Int(first)], .leastNormalMagnitude)
            // The seed: weighty and in company with the weightiest terms.
            let crowd = Array(terms.prefix(count))
            func company(_ term: Int32) -> Double {
                crowd.reduce(0.0) { $0 + ($1 == term ? 0 : presence.npmi($1, term)) } / Double(max(crowd.count - 1, 1))
            }
            func weight(_ term: Int32) -> Double {
                Double(weights[topic][Int(term)] / greatest).squareRoot()
            }
            var pulls = terms.map { company($0) }
            var left = Array(terms.indices)
            var taken: [Int32] = []
            var sums = [Double](repeating: 0, count: terms.count)
            while taken.count < count && !left.isEmpty {
                var best = (score: -Double.infinity, place: 0)
                for (place, index) in left.enumerated() {
                    let score = weight(terms[index]) + Self.coherencePull * pulls[index]
                    if score > best.score { best = (score, place) }
                }
                let index = left.remove(at: best.place)
                taken.append(terms[index])
                for other in left {
                    sums[other] += presence.npmi(terms[index], terms[other])
                    pulls[other] = sums[other] / Double(taken.count)
                }
            }
            let order = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1, $0) })
            return taken.sorted { order[$0]! < order[$1]! }
        }
    }

    /// Terms of a topic among which coherent ones are looked for.
    private static let candidates = 60
    private static let coherencePull = 2.0
}
