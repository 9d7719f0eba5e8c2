extension SentenceVectors {
    /// Centroid (Radev and others 2004, MEAD): the sum of the centroid's weights over a sentence's distinct terms.
    ///
    /// The centroid holds the mean TF-IDF weight of each term over the sentences; terms that weigh less than a tenth
    /// of the heaviest one are left out of it.
    func centroid() -> [Double] {
        var mean = counts.columnSums()
        let idf = TFIDF(fitting: counts).inverseDocumentFrequencies
        for term in mean.indices { mean[term] *= Double(idf[term]) }
        let floor = (mean.max() ?? 0) / 10
        return (0..<count).map { row in
            counts.row(row).indices.reduce(0) { sum, term in
                mean[Int(term)] >= floor ? sum + mean[Int(term)] : sum
            }
        }
    }

    /// Cosine of each sentence with the sum of all of them, 0…1.
    func centroidLikeness() -> [Double] {
        let sum = weights.columnSums()
        let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0 else { return [Double](repeating: 0, count: count) }
        return (0..<count).map { row in
            let (indices, values) = weights.row(row)
            return zip(indices, values).reduce(0) { $0 + sum[Int($1.0)] * Double($1.1) } / length
        }
    }
}
