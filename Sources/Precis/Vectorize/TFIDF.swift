/// Term frequency times inverse document frequency (Salton and Buckley 1988), fitted to a matrix of counts.
///
/// ```swift
/// let corpus = Corpus(documents)
/// let tfidf = TFIDF(fitting: corpus.counts)
/// let vectors = tfidf.transform(corpus.counts)      // documents × terms, rows of length 1
/// ```
///
/// The inverse document frequency is smoothed, idf(t) = ln((1 + n) / (1 + df(t))) + 1, so that a term in every row
/// keeps a weight and none divides by zero.
public struct TFIDF: Sendable {
    /// How a count becomes a term frequency.
    public enum TermFrequency: String, Sendable, CaseIterable {
        /// The count itself.
        case raw
        /// 1 + ln(count): ten mentions weigh about three times one.
        case sublinear
        /// 1, however often the term stands there.
        case binary
    }

    /// How a count becomes a term frequency.
    public let termFrequency: TermFrequency

    /// Rows that the frequencies were counted over.
    public let documentCount: Int

    /// In how many of those rows each term stands.
    public let documentFrequencies: [Int32]

    /// idf of each term, from 1 (in every row) up to ln(1 + n) + 1 (in none).
    public let inverseDocumentFrequencies: [Float]

    /// Counts document frequencies over the rows of `counts`; O(nonzeros).
    public init(fitting counts: SparseMatrix, termFrequency: TermFrequency = .sublinear) {
        var frequencies = [Int32](repeating: 0, count: counts.columns)
        for column in counts.indices[counts.offsets[0]..<counts.offsets[counts.rows]] { frequencies[Int(column)] += 1 }
        self.init(documentFrequencies: frequencies, documentCount: counts.rows, termFrequency: termFrequency)
    }

    /// Takes document frequencies that were counted elsewhere.
    public init(documentFrequencies: [Int32], documentCount: Int, termFrequency: TermFrequency = .sublinear) {
        self.termFrequency = termFrequency
        self.documentCount = documentCount
        self.documentFrequencies = documentFrequencies
        let total = Double(1 + documentCount)
        inverseDocumentFrequencies = documentFrequencies.map { Float(naturalLogarithm(total / Double(1 + $0)) + 1) }
    }

    /// The weights of `counts` (rows × the fitted terms); rows have length 1, or 0 where they hold no term.
    public func transform(_ counts: SparseMatrix) -> SparseMatrix {
        precondition(
            counts.columns == inverseDocumentFrequencies.count,
            "\(counts.rows) × \(counts.columns) counts do not fit \(inverseDocumentFrequencies.count) fitted terms")
        var weights = counts.values
        let (offsets, indices) = (counts.offsets, counts.indices)
        let sublinear = SublinearFrequency()
        weights.withUnsafeMutableBufferPointer { weights in
            nonisolated(unsafe) let weights = weights
            Parallelism.forEach(counts.rows, grain: 1024) { rows in
                for row in rows { weigh(weights, offsets[row]..<offsets[row + 1], indices, sublinear) }
            }
        }
        return SparseMatrix(
            unchecked: counts.rows, columns: counts.columns, offsets: offsets, indices: indices, values: weights)
    }

    /// The directions of the weights of `counts` in a space: the rows of `transform(counts)` times `vectors` (fitted terms
    /// × k), brought to length 1. The weights themselves are not made. O(nonzeros·k).
    func directions(_ counts: SparseMatrix, in vectors: Matrix<Float>) -> Matrix<Float> {
        var frequencies = counts
        if termFrequency != .raw {
            let sublinear = SublinearFrequency()
            frequencies.withMutableValues { offsets, _, values in
                for place in offsets[0]..<offsets[counts.rows] {
                    values[place] = frequency(values[place], sublinear)
                }
            }
        }
        return frequencies.multiplied(by: vectors.scaledRows(by: inverseDocumentFrequencies)).normalizedRows()
    }

    /// Turns the counts of one row into weights of length 1.
    private func weigh(
        _ values: UnsafeMutableBufferPointer<Float>, _ range: Range<Int>, _ columns: [Int32],
        _ sublinear: SublinearFrequency
    ) {
        var squares = 0.0
        for place in range {
            let weight = frequency(values[place], sublinear) * inverseDocumentFrequencies[Int(columns[place])]
            values[place] = weight
            squares += Double(weight) * Double(weight)
        }
        precondition(squares.isFinite, "counts too large to be weighed")
        let norm = Float(squares.squareRoot())
        if norm > 0 { for place in range { values[place] /= norm } }
    }

    @inline(__always)
    private func frequency(_ count: Float, _ sublinear: SublinearFrequency) -> Float {
        switch termFrequency {
        case .raw: count
        case .sublinear: sublinear(count)
        case .binary: count > 0 ? 1 : 0
        }
    }
}

/// 1 + ln(count), or 0 for no count. Most counts are small whole numbers, whose logarithms are taken once.
struct SublinearFrequency {
    private let first: [Float] = (0..<64).map { $0 == 0 ? 0 : 1 + naturalLogarithm(Float($0)) }

    @inline(__always)
    func callAsFunction(_ count: Float) -> Float {
        guard count > 0 else { return 0 }
        if count < 64 {
            let whole = Int(count)
            if Float(whole) == count { return first[whole] }
        }
        return 1 + naturalLogarithm(count)
    }
}
