/// A mixture of multinomial distributions over terms, one for each topic, fitted by expectation maximisation (Nigam
/// and others 2000) from a first grouping.
///
/// The latent space knows what articles share; the mixture adds the plain words again, which tells apart short
/// articles that the latent space blurs. Words of an article do not stand alone: with each of them as a witness of its
/// own every article would be wholly of one topic after the first step, and the longest the most surely. So an article
/// testifies with its TF-IDF row at ``evidence`` times unit length, which grows about as the root of its words.
struct TermMixture: Sendable {
    /// Logarithms of the terms' probabilities in each topic, times their inverse document frequencies: terms × topics.
    let logarithms: Matrix<Float>
    /// Logarithms of the topics' shares.
    let priors: [Float]
    /// Of each term.
    private let inverseDocumentFrequencies: [Float]

    /// The length of an article's TF-IDF row, by which the logarithms count.
    static let evidence: Float = 1.25
    /// Counts added to every term of every topic.
    static let smoothing: Float = 0.8
    /// Steps over the sample at the most, and steps over all articles where that is not all of them.
    static let (steps, stepsOverAll) = (12, 2)
    /// Entries of the counts that the first steps are made over: about as many as the articles with the least keys have.
    /// Counted in entries, because short articles need more of their kind than long ones.
    static let sample = 300_000

    /// Refines `assignments` of the rows of `counts` (articles × terms) to `topics` topics; O(nonzeros · topics), and
    /// as much for each step over the ``sample``.
    ///
    /// - Parameters:
    ///   - cosines: of each article with its topic's centre.
    ///   - keys: a key for each article.
    ///   - idf: the inverse document frequency of each term.
    static func refined(
        _ counts: SparseMatrix, _ assignments: [Int32], cosines: [Double], topics: Int, keys: [UInt64], idf: [Float],
        sample: Int = sample
    ) -> (mixture: TermMixture, assignments: [Int32]) {
        let anchors = anchors(assignments, cosines, topics: topics)
        let share = Double(sample) / Double(max(counts.nonzeroCount, 1))
        let chosen = ConsensusGroups.sampled(keys, count: Int(min(share, 1) * Double(counts.rows)))
        if chosen.count == counts.rows {
            let memberships = sure(assignments, topics: topics)
            return stepping(counts, memberships, anchors, assignments, idf, steps: steps, smoothing: smoothing)
        }
        let some = counts.selectingRows(chosen)
        let theirs = chosen.map { assignments[$0] }
        // Fewer articles, fewer counts added, so that the terms' shares are those of all.
        let first = stepping(
            some, sure(theirs, topics: topics),
            Self.anchors(theirs, chosen.map { cosines[$0] }, topics: topics), theirs, idf, steps: steps,
            smoothing: smoothing * Float(some.nonzeroCount) / Float(counts.nonzeroCount))
        let memberships = settling(first.mixture.memberships(counts), anchors, assignments)
        return stepping(counts, memberships, anchors, assignments, idf, steps: stepsOverAll, smoothing: smoothing)
    }

    /// Makes steps from `memberships` until hardly an article changes its topic, `steps` at the most.
    private static func stepping(
        _ counts: SparseMatrix, _ memberships: Matrix<Float>, _ anchors: [Int], _ assignments: [Int32], _ idf: [Float],
        steps: Int, smoothing: Float
    ) -> (mixture: TermMixture, assignments: [Int32]) {
        let transposed = counts.transposed()
        let weights = weights(counts, idf)
        var current = mostLikely(memberships)
        var before = memberships
        var mixture = TermMixture(transposed, memberships, idf, smoothing: smoothing)
        for _ in 0..<steps {
            let found = settling(mixture.memberships(counts, weights), anchors, assignments)
            let further = overrelaxed(found, before)
            before = found
            let next = mostLikely(further)
            let moved = zip(current, next).count { $0 != $1 }
            current = next
            mixture = TermMixture(transposed, further, idf, smoothing: smoothing)
            if moved * 5000 <= counts.rows { break }
        }
        return (mixture, current)
    }

    /// Each article wholly of its topic.
    private static func sure(_ assignments: [Int32], topics: Int) -> Matrix<Float> {
        var values = [Float](repeating: 0, count: assignments.count * topics)
        for (row, topic) in assignments.enumerated() { values[row * topics + Int(topic)] = 1 }
        return Matrix(rows: assignments.count, columns: topics, values: values)
    }

    /// `memberships` moved once more by what they moved since the step before: expectation maximisation is slow, and
    /// so takes half of the steps (Salakhutdinov and Roweis 2003 do the same with the parameters).
    private static func overrelaxed(_ memberships: Matrix<Float>, _ before: Matrix<Float>) -> Matrix<Float> {
        let topics = memberships.columns
        var values = memberships.values
        values.withUnsafeMutableBufferPointer { values in
            before.values.withUnsafeBufferPointer { before in
                for row in 0..<memberships.rows {
                    var total: Float = 0
                    for place in row * topics..<(row + 1) * topics {
                        values[place] = max(0, 2 * values[place] - before[place])
                        total += values[place]
                    }
                    // Both add up to 1, so `total` is 1 or, where something was cut off, more.
                    for place in row * topics..<(row + 1) * topics { values[place] /= total }
                }
            }
        }
        return Matrix(rows: memberships.rows, columns: topics, values: values)
    }

    /// `memberships` with some articles wholly of their topics.
    private static func settling(
        _ memberships: Matrix<Float>, _ articles: [Int], _ assignments: [Int32]
    ) -> Matrix<Float> {
        let topics = memberships.columns
        var values = memberships.values
        values.withUnsafeMutableBufferPointer { values in
            for row in articles {
                for topic in 0..<topics { values[row * topics + topic] = Int32(topic) == assignments[row] ? 1 : 0 }
            }
        }
        return Matrix(rows: memberships.rows, columns: topics, values: values)
    }

    /// The articles that stay where they are: of each topic those nearest to its centre, so that none is lost.
    private static func anchors(_ assignments: [Int32], _ cosines: [Double], topics: Int) -> [Int] {
        var members = [[Int]](repeating: [], count: topics)
        for (row, topic) in assignments.enumerated() { members[Int(topic)].append(row) }
        return members.flatMap { rows in
            rows.sorted { (cosines[$1], $0) < (cosines[$0], $1) }
                .prefix(max(3, rows.count / 20))
        }
    }

    /// - Parameters:
    ///   - transposed: counts, terms × articles.
    ///   - memberships: articles × topics.
    ///   - smoothing: counts added to every term of every topic.
    init(_ transposed: SparseMatrix, _ memberships: Matrix<Float>, _ idf: [Float], smoothing: Float) {
        let sums = transposed.multiplied(by: memberships)
        let topics = memberships.columns
        var totals = [Double](repeating: 0, count: topics)
        var values = sums.values
        values.withUnsafeMutableBufferPointer { values in
            for term in 0..<sums.rows {
                let row = UnsafeMutableBufferPointer(rebasing: values[term * topics..<(term + 1) * topics])
                for topic in 0..<topics {
                    row[topic] += smoothing
                    totals[topic] += Double(row[topic])
                }
            }
            takeLogarithms(values)
            let logTotals = totals.map { Float(naturalLogarithm($0)) }
            for term in 0..<sums.rows {
                let row = UnsafeMutableBufferPointer(rebasing: values[term * topics..<(term + 1) * topics])
                for topic in 0..<topics { row[topic] = (row[topic] - logTotals[topic]) * idf[term] }
            }
        }
        logarithms = Matrix(rows: sums.rows, columns: topics, values: values)
        inverseDocumentFrequencies = idf
        var shares = [Double](repeating: 1, count: topics)
        memberships.values.withUnsafeBufferPointer { values in
            for row in 0..<memberships.rows {
                for topic in 0..<topics { shares[topic] += Double(values[row * topics + topic]) }
            }
        }
        priors = shares.map { Float(naturalLogarithm($0 / Double(memberships.rows + topics))) }
    }

    private init(logarithms: Matrix<Float>, priors: [Float], _ idf: [Float]) {
        self.logarithms = logarithms
        self.priors = priors
        inverseDocumentFrequencies = idf
    }

    /// The topics that `numbers` gives a number, in the order of those numbers; −1 leaves one out.
    func selecting(_ numbers: [Int]) -> TermMixture {
        var order = [Int](repeating: 0, count: numbers.count { $0 >= 0 })
        for (topic, number) in numbers.enumerated() where number >= 0 { order[number] = topic }
        var values: [Float] = []
        values.reserveCapacity(logarithms.rows * order.count)
        for term in 0..<logarithms.rows {
            let row = logarithms.row(term)
            for topic in order { values.append(row[row.startIndex + topic]) }
        }
        return TermMixture(
            logarithms: Matrix(rows: logarithms.rows, columns: order.count, values: values),
            priors: order.map { priors[$0] }, inverseDocumentFrequencies)
    }

    /// How likely each article is of each topic, articles × topics; rows add up to 1.
    func memberships(_ counts: SparseMatrix) -> Matrix<Float> {
        memberships(counts, Self.weights(counts, inverseDocumentFrequencies))
    }

    /// What a count weighs in each article, before the term's inverse document frequency: ``evidence`` over the length
    /// of the article's row of counts times inverse document frequencies.
    private static func weights(_ counts: SparseMatrix, _ idf: [Float]) -> [Float] {
        counts.withEntries { offsets, indices, values in
            (0..<counts.rows).map { row in
                var squares: Float = 0
                for place in offsets[row]..<offsets[row + 1] {
                    let value = values[place] * idf[Int(indices[place])]
                    squares += value * value
                }
                return squares > 0 ? evidence / squares.squareRoot() : 0
            }
        }
    }

    private func memberships(_ counts: SparseMatrix, _ weights: [Float]) -> Matrix<Float> {
        let topics = priors.count
        let sums = counts.multiplied(by: logarithms)
        var values = sums.values
        values.withUnsafeMutableBufferPointer { values in
            for row in 0..<sums.rows {
                Self.normalize(
                    UnsafeMutableBufferPointer(rebasing: values[row * topics..<(row + 1) * topics]),
                    weight: weights[row], priors)
            }
        }
        return Matrix(rows: sums.rows, columns: topics, values: values)
    }

    /// Turns the logarithms of an article's likelihoods into probabilities of the topics.
    private static func normalize(_ row: UnsafeMutableBufferPointer<Float>, weight: Float, _ priors: [Float]) {
        var greatest = -Float.infinity
        for topic in priors.indices {
            row[topic] = row[topic] * weight + priors[topic]
            greatest = max(greatest, row[topic])
        }
        var total: Float = 0
        for topic in priors.indices {
            // What is e⁻³⁰ of the likeliest does not count.
            let distance = row[topic] - greatest
            row[topic] = distance > -30 ? exponential(distance) : 0
            total += row[topic]
        }
        for topic in priors.indices { row[topic] /= total }
    }

    /// The likeliest topic of each row; ties: the lowest.
    static func mostLikely(_ memberships: Matrix<Float>) -> [Int32] {
        let topics = memberships.columns
        return memberships.values.withUnsafeBufferPointer { values in
            (0..<memberships.rows).map { row in
                var best = 0
                for topic in 1..<max(topics, 1) where values[row * topics + topic] > values[row * topics + best] {
                    best = topic
                }
                return Int32(best)
            }
        }
    }
}
