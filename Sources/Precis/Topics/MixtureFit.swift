/// The fitting of a ``TermMixture`` to articles, step by step.
struct MixtureFit {
    private let counts: SparseMatrix
    private let transposed: SparseMatrix
    private let idf: [Float]
    private let weights: [Float]
    private let topics: Int
    /// The topic of each article before the fit.
    private let first: [Int32]
    /// The articles that stay where they are.
    private let anchors: [Int]

    /// - Parameters:
    ///   - counts: articles × terms.
    ///   - idf: the inverse document frequency of each term.
    ///   - assignments: the topic of each article.
    ///   - cosines: of each article with its topic's centre.
    init(_ counts: SparseMatrix, _ idf: [Float], _ assignments: [Int32], _ cosines: [Double], topics: Int) {
        self.counts = counts
        self.idf = idf
        self.topics = topics
        transposed = counts.transposed()
        weights = TermMixture.weights(counts, idf)
        first = assignments
        anchors = Self.anchors(assignments, cosines, topics: topics)
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

    /// Each article wholly of its first topic: articles × topics.
    var sure: Matrix<Float> {
        var values = [Float](repeating: 0, count: first.count * topics)
        for (row, topic) in first.enumerated() { values[row * topics + Int(topic)] = 1 }
        return Matrix(rows: first.count, columns: topics, values: values)
    }

    /// What `mixture` says of the articles, the anchors wholly of their first topics: articles × topics.
    func memberships(_ mixture: TermMixture) -> Matrix<Float> {
        var result = mixture.memberships(counts, weights: weights)
        result.withMutableValues { values in
            for row in anchors {
                for topic in 0..<topics { values[row * topics + topic] = Int32(topic) == first[row] ? 1 : 0 }
            }
        }
        return result
    }

    /// Makes steps from `memberships` until hardly an article changes its topic, `steps` at the most.
    func run(_ memberships: Matrix<Float>, steps: Int, smoothing: Float) -> (
        mixture: TermMixture, assignments: [Int32]
    ) {
        var before = memberships
        var current = TermMixture.mostLikely(memberships)
        var mixture = TermMixture(transposed, memberships, idf, smoothing: smoothing)
        for _ in 0..<steps {
            var found = self.memberships(mixture)
            let next = overrelax(&found, &before)
            let moved = zip(current, next).count { $0 != $1 }
            current = next
            mixture = TermMixture(transposed, found, idf, smoothing: smoothing)
            if moved * 5000 <= counts.rows { break }
        }
        return (mixture, current)
    }

    /// Moves `memberships` once more by what they moved since `before`, which becomes what they were: expectation
    /// maximisation is slow, and so takes half of the steps (Salakhutdinov and Roweis 2003 do the same with the
    /// parameters). Returns the likeliest topics.
    private func overrelax(_ memberships: inout Matrix<Float>, _ before: inout Matrix<Float>) -> [Int32] {
        let topics = topics
        var likeliest = [Int32](repeating: 0, count: memberships.rows)
        memberships.withMutableValues { values in
            before.withMutableValues { before in
                likeliest.withUnsafeMutableBufferPointer { likeliest in
                    nonisolated(unsafe) let (values, before, likeliest) = (values, before, likeliest)
                    Parallelism.forEach(likeliest.count, grain: 512) { rows in
                        for row in rows {
                            likeliest[row] = Self.overrelax(
                                values.baseAddress! + row * topics, before.baseAddress! + row * topics, topics)
                        }
                    }
                }
            }
        }
        return likeliest
    }

    /// The same for one article.
    @inline(__always)
    private static func overrelax(
        _ row: UnsafeMutablePointer<Float>, _ before: UnsafeMutablePointer<Float>, _ topics: Int
    ) -> Int32 {
        var total: Float = 0
        var (best, greatest) = (0, -Float.infinity)
        for topic in 0..<topics {
            let further = 2 * row[topic] - before[topic]
            before[topic] = row[topic]
            let kept = further > 0 ? further : 0
            row[topic] = kept
            total += kept
            best = kept > greatest ? topic : best
            greatest = kept > greatest ? kept : greatest
        }
        // Both add up to 1, so `total` is 1 or, where something was cut off, more.
        let share = 1 / total
        for topic in 0..<topics { row[topic] *= share }
        return Int32(truncatingIfNeeded: best)
    }
}
