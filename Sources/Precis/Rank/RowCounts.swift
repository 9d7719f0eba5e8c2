/// Term counts of sentences, gathered row by row.
struct RowCounts {
    private var offsets = [0]
    private var indices: [Int32] = []
    private var values: [Float] = []
    private var scratch: [Int32] = []

    /// Adds a row: how often each term stands among `tokens`.
    mutating func append(_ tokens: ArraySlice<Token>) {
        scratch.removeAll(keepingCapacity: true)
        for token in tokens where token.term >= 0 { scratch.append(token.term) }
        scratch.sort()
        var last: Int32 = -1
        for term in scratch {
            if term == last {
                values[values.count - 1] += 1
            } else {
                indices.append(term)
                values.append(1)
                last = term
            }
        }
        offsets.append(indices.count)
    }

    /// The counts, rows × terms.
    func matrix(columns: Int) -> SparseMatrix {
        SparseMatrix(
            rows: offsets.count - 1, columns: columns, offsets: offsets, indices: indices, values: values)
    }

    /// TF-IDF weights as ``TFIDF`` has them, with sublinear frequencies, rows of length 1; in one pass, as most
    /// counts are 1.
    func weights(columns: Int) -> SparseMatrix {
        var frequencies = [Int32](repeating: 0, count: columns)
        for column in indices { frequencies[Int(column)] += 1 }
        let idf = TFIDF(documentFrequencies: frequencies, documentCount: offsets.count - 1)
            .inverseDocumentFrequencies
        var weights = values
        for row in 0..<offsets.count - 1 {
            var squares = 0.0
            for k in offsets[row]..<offsets[row + 1] {
                let frequency = values[k] == 1 ? 1 : 1 + naturalLogarithm(values[k])
                weights[k] = frequency * idf[Int(indices[k])]
                squares += Double(weights[k]) * Double(weights[k])
            }
            let norm = Float(squares.squareRoot())
            if norm > 0 { for k in offsets[row]..<offsets[row + 1] { weights[k] /= norm } }
        }
        return SparseMatrix(
            rows: offsets.count - 1, columns: columns, offsets: offsets, indices: indices, values: weights)
    }
}
