/// A mixture of multinomial distributions over terms, one for each topic, fitted by expectation maximisation (Nigam
/// and others 2000) from a first grouping.
///
/// The latent space knows what articles share; the mixture adds the plain words again, which tells apart short
/// articles that the latent space blurs. Words of an article do not stand alone, so the log-likelihood is damped by
/// ``damping``: without it every article would be wholly of one topic after the first step.
struct TermMixture: Sendable {
    /// Logarithms of the terms' probabilities in each topic: terms × topics.
    let logarithms: Matrix<Float>
    /// Logarithms of the topics' shares.
    let priors: [Float]

    /// The weight of a word's evidence; 1 is the textbook's.
    static let damping: Float = 0.2
    /// Counts added to every term of every topic.
    static let smoothing: Float = 1
    /// Steps at the most.
    static let steps = 12

    /// Refines `assignments` of the rows of `counts` (articles × terms) to `topics` topics; O(nonzeros · topics) a
    /// step.
    static func refined(_ counts: SparseMatrix, _ assignments: [Int32], cosines: [Float], topics: Int) -> (
        mixture: TermMixture, assignments: [Int32]
    ) {
        let transposed = counts.transposed()
        let anchors = anchors(assignments, cosines, topics: topics)
        var memberships = Matrix<Float>(rows: counts.rows, columns: topics)
        for (row, topic) in assignments.enumerated() { memberships[row, Int(topic)] = 1 }
        var current = assignments
        var mixture = TermMixture(transposed, memberships)
        for _ in 0..<steps {
            memberships = mixture.memberships(counts)
            for row in anchors {
                for topic in 0..<topics { memberships[row, topic] = Int32(topic) == assignments[row] ? 1 : 0 }
            }
            let next = mostLikely(memberships)
            let moved = zip(current, next).count { $0 != $1 }
            current = next
            mixture = TermMixture(transposed, memberships)
            if moved * 5000 <= counts.rows { break }
        }
        return (mixture, current)
    }

    /// The articles that stay where they are: of each topic those nearest to its centre, so that none is lost.
    private static func anchors(_ assignments: [Int32], _ cosines: [Float], topics: Int) -> [Int] {
        var members = [[Int]](repeating: [], count: topics)
        for (row, topic) in assignments.enumerated() { members[Int(topic)].append(row) }
        return members.flatMap { rows in
            rows.sorted { (cosines[$1], $0) < (cosines[$0], $1) }
                .prefix(max(3, rows.count / 10))
        }
    }

    /// - Parameters:
    ///   - transposed: counts, terms × articles.
    ///   - memberships: articles × topics.
    init(_ transposed: SparseMatrix, _ memberships: Matrix<Float>) {
        var sums = transposed.multiplied(by: memberships)
        let topics = memberships.columns
        var totals = [Double](repeating: 0, count: topics)
        for (place, value) in sums.values.enumerated() { totals[place % topics] += Double(value + Self.smoothing) }
        let logTotals = totals.map { Float(naturalLogarithm($0)) }
        sums = Matrix(
            rows: sums.rows, columns: topics,
            values: sums.values.enumerated().map { place, value in
                naturalLogarithm(value + Self.smoothing) - logTotals[place % topics]
            })
        logarithms = sums
        var shares = [Double](repeating: 1, count: topics)
        for (place, value) in memberships.values.enumerated() { shares[place % topics] += Double(value) }
        priors = shares.map { Float(naturalLogarithm($0 / Double(memberships.rows + topics))) }
    }

    private init(logarithms: Matrix<Float>, priors: [Float]) {
        self.logarithms = logarithms
        self.priors = priors
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
            priors: order.map { priors[$0] })
    }

    /// How likely each article is of each topic, articles × topics; rows add up to 1.
    func memberships(_ counts: SparseMatrix) -> Matrix<Float> {
        let topics = priors.count
        let sums = counts.multiplied(by: logarithms)
        var values = sums.values
        for row in 0..<sums.rows {
            let range = row * topics..<(row + 1) * topics
            var greatest = -Float.infinity
            for place in range {
                values[place] = values[place] * Self.damping + priors[place - range.lowerBound]
                greatest = max(greatest, values[place])
            }
            var total: Float = 0
            for place in range {
                values[place] = exponential(values[place] - greatest)
                total += values[place]
            }
            for place in range { values[place] /= total }
        }
        return Matrix(rows: sums.rows, columns: topics, values: values)
    }

    /// The likeliest topic of each row; ties: the lowest.
    static func mostLikely(_ memberships: Matrix<Float>) -> [Int32] {
        (0..<memberships.rows).map { row in
            let likelihoods = memberships.row(row)
            var best = likelihoods.startIndex
            for place in likelihoods.indices where likelihoods[place] > likelihoods[best] { best = place }
            return Int32(best - likelihoods.startIndex)
        }
    }
}
