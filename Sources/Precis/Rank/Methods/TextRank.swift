extension SimilarityGraph {
    /// Joins sentences by the terms they share over the logarithms of their lengths: the similarity of TextRank
    /// (Mihalcea and Tarau 2004), |Sᵢ ∩ Sⱼ| / (log |Sᵢ| + log |Sⱼ|); a term that a sentence has twice counts once among
    /// the shared ones and twice in its length.
    ///
    /// - Parameters:
    ///   - counts: term counts, n × terms.
    ///   - limit: rows up to which the graph is written out.
    public init(overlap counts: SparseMatrix, limit: Int = Self.fullLimit) {
        // Two sentences of one word each have logarithms of 0: half a log 2 keeps their quotient finite.
        let lengths = counts.rowSums().map { max(naturalLogarithm($0), 0.35) }
        let counts = counts.values.allSatisfy { $0 == 1 } ? counts : counts.mapValues { _, _, _ in 1 }
        guard counts.rows <= limit else {
            self.init(GraphFactors(left: counts, scalings: Self.reciprocalSums(of: lengths)))
            return
        }
        var full = GraphFactors.product(counts)
        let count = counts.rows
        full.withUnsafeMutableBufferPointer { full in
            lengths.withUnsafeBufferPointer { lengths in
                for row in 0..<count {
                    let own = UnsafeMutableBufferPointer(rebasing: full[row * count..<(row + 1) * count])
                    for column in 0..<count { own[column] /= lengths[row] + lengths[column] }
                }
            }
        }
        self.init(count: count, full: full)
    }

    /// Scalings a_q with Σ_q a_q[i] · a_q[j] ≈ 1 / (xᵢ + xⱼ), so that dividing by a sum becomes a few products.
    ///
    /// 1/s = ∫ e^(−s·eᵗ) eᵗ dt over the real line; the trapezoidal rule with step 0.7 is right to 1e-4 for s within
    /// 0.5…30.
    static func reciprocalSums(of x: [Double]) -> [[Double]] {
        let step = 0.7
        return (-17...5).map { node in
            let rate = exponential(Double(node) * step)
            return x.map { exponential(-$0 * rate) * (step * rate).squareRoot() }
        }
    }

    /// Joins sentences by BM25 (Robertson and others 1994) as Barrios and others 2016 do for TextRank: the weight of
    /// the edge from i to j is the score of sentence j for sentence i as the query, k₁ = 1.2, b = 0.75, and a term in
    /// more than half of the sentences has a quarter of the mean inverse document frequency instead of a negative one.
    ///
    /// - Parameters:
    ///   - counts: term counts, n × terms.
    ///   - limit: rows up to which the graph is written out.
    public init(bm25 counts: SparseMatrix, limit: Int = Self.fullLimit) {
        let (n, terms) = (counts.rows, counts.columns)
        let lengths = counts.rowSums()
        var frequencies = [Double](repeating: 0, count: terms)
        for k in counts.offsets[0]..<counts.offsets[n] { frequencies[Int(counts.indices[k])] += 1 }
        let mean = max(lengths.reduce(0, +) / Double(max(n, 1)), 1e-9)
        let raw = frequencies.map { naturalLogarithm(Double(n) - $0 + 0.5) - naturalLogarithm($0 + 0.5) }
        let average = max(raw.reduce(0, +) / Double(max(terms, 1)), 1e-3)
        let idf = raw.map { Float($0 > 0 ? $0 : 0.25 * average) }
        let queries = counts.mapValues { _, term, count in count * idf[term] }
        let (longs, average32) = (lengths.map { Float($0) }, Float(mean))
        let answers = counts.mapValues { row, _, count in
            count * 2.2 / (count + 1.2 * (0.25 + 0.75 * longs[row] / average32))
        }
        self.init(left: queries, right: answers, limit: limit)
    }
}

extension SentenceVectors {
    /// TextRank (Mihalcea and Tarau 2004): the random surfer's scores over shared terms.
    ///
    /// - Parameter counts: term counts, n × terms.
    func textRank(_ counts: SparseMatrix) -> [Double] { central(SimilarityGraph(overlap: counts), counts) }

    /// TextRank over BM25 weights (Barrios and others 2016).
    func textRankBM25(_ counts: SparseMatrix) -> [Double] {
        central(SimilarityGraph(bm25: counts), counts)
    }

    /// The graph's ranks, 0 for sentences without a term: nobody's neighbour, so that what the surfer's fresh starts
    /// give it is no merit of its own.
    ///
    /// - Parameter counts: of the terms that tie sentences together, n × terms.
    func central(_ graph: SimilarityGraph, _ counts: SparseMatrix) -> [Double] {
        let scores = graph.ranks()
        return (0..<count).map { counts.offsets[$0] == counts.offsets[$0 + 1] ? 0 : scores[$0] }
    }
}
