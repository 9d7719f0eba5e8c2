/// For each term the articles that hold it: what a search reads, in memory or in a model file.
protocol PostingSource: Sendable {
    var articleCount: Int { get }
    /// The mean of all articles' lengths in terms.
    var meanLength: Double { get }
    /// Calls `body` with the postings of the terms at `places`, in their order; pointers are valid during the call.
    func withPostings<R>(of places: [Int], _ body: (PostingLists) -> R) throws(ModelFileError) -> R
}

/// What a search reads of a source.
struct PostingLists {
    /// For each term the articles that hold it, ascending, and how often each does.
    var terms: [(articles: UnsafeBufferPointer<UInt32>, counts: UnsafeBufferPointer<UInt16>)] = []
    /// Of each article the Euclidean length of its TF-IDF row.
    let norms: UnsafeBufferPointer<Float>
    /// Of each article its number of terms, repeats counted.
    let lengths: UnsafeBufferPointer<Float>
}

/// The postings of a matrix of counts.
struct Postings: PostingSource {
    /// Terms + 1.
    private(set) var offsets: [Int]
    private(set) var articles: [UInt32]
    /// At most 65,535.
    private(set) var counts: [UInt16]
    private(set) var norms: [Float]
    private(set) var lengths: [Float]
    let inverseFrequencies: [Double]
    let meanLength: Double

    var articleCount: Int { norms.count }

    /// Transposes `matrix` (articles × terms) and measures its rows; O(nonzeros + terms).
    init(_ matrix: SparseMatrix) {
        var starts = [Int](repeating: 0, count: matrix.columns + 1)
        let first = matrix.offsets[0]
        let last = matrix.offsets[matrix.rows]
        for column in matrix.indices[first..<last] { starts[Int(column) + 1] += 1 }
        let documents = matrix.rows
        inverseFrequencies = starts.dropFirst().map { TermWeight.inverseDocumentFrequency($0, of: documents) }
        for term in 0..<matrix.columns { starts[term + 1] += starts[term] }
        offsets = starts
        articles = [UInt32](repeating: 0, count: last - first)
        counts = [UInt16](repeating: 0, count: last - first)
        norms = []
        lengths = []
        norms.reserveCapacity(documents)
        lengths.reserveCapacity(documents)
        var total = 0.0
        for article in 0..<documents {
            var (squares, length) = (0.0, 0.0)
            for place in matrix.offsets[article]..<matrix.offsets[article + 1] {
                let (term, count) = (Int(matrix.indices[place]), UInt16(min(65535, matrix.values[place])))
                articles[starts[term]] = UInt32(article)
                counts[starts[term]] = count
                starts[term] += 1
                let weight = TermWeight.termFrequency(Int(count)) * inverseFrequencies[term]
                squares += weight * weight
                length += Double(count)
            }
            norms.append(Float(squares.squareRoot()))
            lengths.append(Float(length))
            total += length
        }
        meanLength = total / Double(max(1, documents))
    }

    func withPostings<R>(of places: [Int], _ body: (PostingLists) -> R) -> R {
        norms.withUnsafeBufferPointer { norms in
            lengths.withUnsafeBufferPointer { lengths in
                articles.withUnsafeBufferPointer { articles in
                    counts.withUnsafeBufferPointer { counts in
                        var lists = PostingLists(norms: norms, lengths: lengths)
                        for place in places {
                            let range = offsets[place]..<offsets[place + 1]
                            lists.terms.append(
                                (
                                    UnsafeBufferPointer(rebasing: articles[range]),
                                    UnsafeBufferPointer(rebasing: counts[range])
                                ))
                        }
                        return body(lists)
                    }
                }
            }
        }
    }
}
