/// How each sentence is like the others of its document, the first one, and the title.
struct LikenessFacts: Sendable {
    /// Greatest cosine with an earlier sentence, and with a later one.
    private(set) var before: [Double]
    private(set) var after: [Double]
    /// Mean cosine with all the others.
    private(set) var mean: [Double]
    private(set) var previous: [Double]
    private(set) var next: [Double]
    /// Cosine with the document's first sentence; for the first with its second.
    private(set) var first: [Double]
    /// Share of the terms that stand in no earlier sentence, and of those that stand in a later one.
    private(set) var newShare: [Double]
    private(set) var recurringShare: [Double]
    /// Share of all term mentions that are of the sentence's terms.
    private(set) var coverage: [Double]
    /// Cosine with the title, and share of the title's terms that the sentence has.
    private(set) var title: [Double]
    private(set) var titleShare: [Double]

    init(_ vectors: SentenceVectors, _ edges: SentenceEdges) {
        let count = vectors.count
        let zeros = [Double](repeating: 0, count: count)
        (before, after, mean, previous, next, first) = (zeros, zeros, zeros, zeros, zeros, zeros)
        (newShare, recurringShare, coverage, title, titleShare) = (zeros, zeros, zeros, zeros, zeros)
        let edges = edges.weights
        for row in 0..<count {
            for k in edges.offsets[row]..<edges.offsets[row + 1] {
                let (other, cosine) = (Int(edges.indices[k]), Double(edges.values[k]))
                mean[row] += cosine
                guard vectors.rows[other].document == vectors.rows[row].document else { continue }
                if other < row { before[row] = max(before[row], cosine) } else { after[row] = max(after[row], cosine) }
            }
            mean[row] /= Double(max(count - 1, 1))
        }
        readTerms(vectors)
        for document in vectors.documents.indices { readDocument(vectors, document) }
    }

    private mutating func readTerms(_ vectors: SentenceVectors) {
        let counts = vectors.counts
        var seen = [Int32](repeating: 0, count: counts.columns)
        var rowsLeft = [Int32](repeating: 0, count: counts.columns)
        for k in counts.offsets[0]..<counts.offsets[counts.rows] { rowsLeft[Int(counts.indices[k])] += 1 }
        let mentions = counts.columnSums()
        let total = max(mentions.reduce(0, +), 1)
        for row in 0..<counts.rows {
            let terms = counts.row(row).indices
            guard !terms.isEmpty else { continue }
            for term in terms {
                rowsLeft[Int(term)] -= 1
                if seen[Int(term)] == 0 { newShare[row] += 1 }
                if rowsLeft[Int(term)] > 0 { recurringShare[row] += 1 }
                coverage[row] += mentions[Int(term)]
                seen[Int(term)] += 1
            }
            newShare[row] /= Double(terms.count)
            recurringShare[row] /= Double(terms.count)
            coverage[row] /= total
        }
    }

    private mutating func readDocument(_ vectors: SentenceVectors, _ document: Int) {
        let rows = vectors.rows(of: document)
        for row in rows {
            if row > rows.lowerBound { previous[row] = vectors.cosine(row - 1, row) }
            if row + 1 < rows.upperBound { next[row] = vectors.cosine(row, row + 1) }
            if row > rows.lowerBound { first[row] = vectors.cosine(rows.lowerBound, row) }
        }
        if rows.count > 1 { first[rows.lowerBound] = next[rows.lowerBound] }
        guard !vectors.titleTerms[document].isEmpty, !rows.isEmpty else { return }
        let weights = vectors.weights(ofTerms: vectors.titleTerms[document])
        let (terms, values) = weights.row(0)
        var place: [Int32: Double] = [:]
        for (term, value) in zip(terms, values) { place[term] = Double(value) }
        for row in rows {
            let (ours, weights) = vectors.weights.row(row)
            var shared = 0.0
            for (term, value) in zip(ours, weights) {
                if let weight = place[term] {
                    title[row] += weight * Double(value)
                    shared += 1
                }
            }
            titleShare[row] = shared / Double(terms.count)
        }
    }
}

extension SentenceVectors {
    /// Cosine of the TF-IDF rows of two sentences.
    func cosine(_ a: Int, _ b: Int) -> Double { weights.dot(a, weights, b) }
}
