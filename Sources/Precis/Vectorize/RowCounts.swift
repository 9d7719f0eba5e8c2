/// Term counts of sentences or documents, gathered row by row.
struct RowCounts: Sendable {
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

    /// Adds the rows of `other` below these, its terms having other numbers here.
    mutating func append(_ other: RowCounts, renumbered: [Int32]) {
        var row: [(term: Int32, count: Float)] = []
        for index in 0..<other.count {
            row.removeAll(keepingCapacity: true)
            for place in other.offsets[index]..<other.offsets[index + 1] {
                row.append((renumbered[Int(other.indices[place])], other.values[place]))
            }
            row.sort { $0.term < $1.term }
            indices.append(contentsOf: row.lazy.map(\.term))
            values.append(contentsOf: row.lazy.map(\.count))
            offsets.append(indices.count)
        }
    }

    /// Rows so far.
    var count: Int { offsets.count - 1 }

    /// The counts, rows × terms.
    func matrix(columns: Int) -> SparseMatrix {
        SparseMatrix(
            rows: count, columns: columns, offsets: offsets, indices: indices, values: values)
    }

    /// TF-IDF weights as ``TFIDF`` has them, with sublinear frequencies, rows of length 1; in one pass, as most
    /// counts are 1.
    func weights(columns: Int) -> SparseMatrix {
        var frequencies = [Int32](repeating: 0, count: columns)
        for column in indices { frequencies[Int(column)] += 1 }
        let idf = TFIDF(documentFrequencies: frequencies, documentCount: count)
            .inverseDocumentFrequencies
        var weights = values
        for row in 0..<count {
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
            rows: count, columns: columns, offsets: offsets, indices: indices, values: weights)
    }
}
