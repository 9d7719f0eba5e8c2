/// KLSum (Haghighi and Vanderwende 2009): the sentences whose words together are distributed most like the article's.
///
/// Greedy: next comes the sentence with which KL(P_article ‖ P_summary) is least. The summary's distribution is
/// smoothed with the article's, half and half unless told otherwise.
struct KLSum: JointRanker {
    private let counts: SparseMatrix
    private let article: [Double]
    private let lengths: [Double]
    private var summary: [Double]
    private var summaryLength = 0.0
    private(set) var worths: [Double]

    /// The article's share in the smoothed distribution of a summary.
    private let smoothing: Double

    init(_ vectors: SentenceVectors, smoothing: Double = 0.5) {
        self.smoothing = smoothing
        counts = vectors.counts
        let totals = counts.columnSums()
        let sum = max(totals.reduce(0, +), 1)
        article = totals.map { $0 / sum }
        lengths = counts.rowSums()
        summary = [Double](repeating: 0, count: counts.columns)
        worths = [Double](repeating: 0, count: counts.rows)
        rate()
    }

    /// 1 / (1 + KL) of the summary with each sentence added.
    ///
    /// −Σ p log q, as Σ p log p is the same for all: of terms outside the sentence q only changes by the length, so
    /// that one sum over the summary's terms serves all sentences. O(nonzeros).
    private mutating func rate() {
        for row in 0..<counts.rows where lengths[row] > 0 {
            let length = summaryLength + lengths[row]
            let scale = (1 - smoothing) / length
            var divergence = 0.0
            for k in counts.offsets[row]..<counts.offsets[row + 1] {
                let term = Int(counts.indices[k])
                let p = article[term]
                let q = scale * (summary[term] + Double(counts.values[k])) + smoothing * p
                divergence -= p * naturalLogarithm(q / p)
                if summary[term] > 0 {
                    divergence += p * naturalLogarithm(scale * summary[term] / p + smoothing)
                } else {
                    divergence += p * naturalLogarithm(smoothing)
                }
            }
            divergence += rest(scale)
            worths[row] = 1 / (1 + max(0, divergence))
        }
    }

    /// −Σ p log(q/p) over all terms with the summary as it is and a scale for its counts.
    private func rest(_ scale: Double) -> Double {
        var covered = 0.0
        var sum = 0.0
        for (term, value) in told {
            let p = article[term]
            covered += p
            sum -= p * naturalLogarithm(scale * value / p + smoothing)
        }
        return sum - (1 - covered) * naturalLogarithm(smoothing)
    }

    /// The summary's terms with their counts, ascending.
    private var told: [(term: Int, value: Double)] = []

    mutating func accept(_ row: Int) {
        for k in counts.offsets[row]..<counts.offsets[row + 1] {
            summary[Int(counts.indices[k])] += Double(counts.values[k])
        }
        summaryLength += lengths[row]
        told = summary.indices.filter { summary[$0] > 0 }.map { ($0, summary[$0]) }
        rate()
    }
}
