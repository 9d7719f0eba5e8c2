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
        let share = Double(sample) / Double(max(counts.nonzeroCount, 1))
        let chosen = ConsensusGroups.sampled(keys, count: Int(min(share, 1) * Double(counts.rows)))
        if chosen.count == counts.rows {
            let fit = MixtureFit(counts, idf, assignments, cosines, topics: topics)
            return fit.run(fit.sure, steps: steps, smoothing: smoothing)
        }
        let some = counts.selectingRows(chosen)
        let first = MixtureFit(some, idf, chosen.map { assignments[$0] }, chosen.map { cosines[$0] }, topics: topics)
        // Fewer articles, fewer counts added, so that the terms' shares are those of all.
        let rough = first.run(
            first.sure, steps: steps, smoothing: smoothing * Float(some.nonzeroCount) / Float(counts.nonzeroCount))
        let fit = MixtureFit(counts, idf, assignments, cosines, topics: topics)
        return fit.run(fit.memberships(rough.mixture), steps: stepsOverAll, smoothing: smoothing)
    }

    /// - Parameters:
    ///   - transposed: counts, terms × articles.
    ///   - memberships: articles × topics.
    ///   - smoothing: counts added to every term of every topic.
    init(_ transposed: SparseMatrix, _ memberships: Matrix<Float>, _ idf: [Float], smoothing: Float) {
        var logarithms = transposed.multiplied(by: memberships)
        let (terms, topics) = (transposed.rows, memberships.columns)
        let block = 512
        var sums = [Float](repeating: 0, count: (terms + block - 1) / block * topics)
        logarithms.withMutableValues { values in
            nonisolated(unsafe) let values = values
            sums.withUnsafeMutableBufferPointer { sums in
                nonisolated(unsafe) let sums = sums
                Parallelism.forEach(terms, grain: block) { range in
                    let sum = sums.baseAddress! + range.lowerBound / block * topics
                    let some = UnsafeMutableBufferPointer(
                        rebasing: values[range.lowerBound * topics..<range.upperBound * topics])
                    for start in stride(from: 0, to: some.count, by: topics) {
                        for topic in 0..<topics {
                            let count = some[start + topic] + smoothing
                            some[start + topic] = count
                            sum[topic] += count
                        }
                    }
                    takeLogarithms(some)
                }
            }
            let logTotals = (0..<topics).map { topic in
                let total = stride(from: topic, to: sums.count, by: topics).reduce(0.0) { $0 + Double(sums[$1]) }
                return Float(naturalLogarithm(total))
            }
            logTotals.withUnsafeBufferPointer { logTotals in
                var row = values.baseAddress!
                for factor in idf {
                    for topic in 0..<topics { row[topic] = (row[topic] - logTotals[topic]) * factor }
                    row += topics
                }
            }
        }
        self.logarithms = logarithms
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

    /// The topics of `order`, in that order.
    func selecting(_ order: [Int]) -> TermMixture {
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
        memberships(counts, weights: Self.weights(counts, inverseDocumentFrequencies))
    }

    /// What a count weighs in each article, before the term's inverse document frequency: ``evidence`` over the length
    /// of the article's row of counts times inverse document frequencies.
    static func weights(_ counts: SparseMatrix, _ idf: [Float]) -> [Float] {
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

    func memberships(_ counts: SparseMatrix, weights: [Float]) -> Matrix<Float> {
        var result = counts.multiplied(by: logarithms)
        let topics = priors.count
        result.withMutableValues { values in
            nonisolated(unsafe) let values = values
            Parallelism.forEach(counts.rows, grain: 512) { rows in
                normalize(
                    UnsafeMutableBufferPointer(rebasing: values[rows.lowerBound * topics..<rows.upperBound * topics]),
                    weights[rows])
            }
        }
        return result
    }

    /// Turns the logarithms of some articles' likelihoods, before ``weights(_:_:)``, into probabilities of the topics.
    private func normalize(_ values: UnsafeMutableBufferPointer<Float>, _ weights: ArraySlice<Float>) {
        let topics = priors.count
        priors.withUnsafeBufferPointer { priors in
            var row = values.baseAddress!
            for weight in weights {
                var greatest = -Float.infinity
                for topic in 0..<topics {
                    row[topic] = row[topic] * weight + priors[topic]
                    greatest = row[topic] > greatest ? row[topic] : greatest
                }
                for topic in 0..<topics { row[topic] -= greatest }
                row += topics
            }
        }
        takeExponentials(values)
        var row = values.baseAddress!
        for _ in weights {
            var total: Float = 0
            for topic in 0..<topics { total += row[topic] }
            for topic in 0..<topics { row[topic] /= total }
            row += topics
        }
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
