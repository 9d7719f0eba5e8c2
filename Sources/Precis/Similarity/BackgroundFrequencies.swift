/// What is known of terms from other articles: in how many they stand, and where they lie in a latent space.
///
/// Rare words say more about an article than common ones, and two articles alone do not tell which words are rare.
public protocol BackgroundFrequencies: Sendable {
    /// Articles that the frequencies were counted over.
    var documentCount: Int { get }

    /// Dimensions of the latent space; 0 where there is none.
    var rank: Int { get }

    /// The place of a term (its stem's bytes), nil for an unknown one.
    func place(of term: UnsafeBufferPointer<UInt8>) throws(ModelFileError) -> Int?

    /// Articles that hold the term at `place`.
    func documentFrequency(at place: Int) throws(ModelFileError) -> Int

    /// Adds `weight` times the latent coordinates of the term at `place`, ``rank`` of them, to `sum`.
    func addLatentRow(at place: Int, times weight: Float, to sum: inout [Float]) throws(ModelFileError)
}

extension BackgroundFrequencies {
    /// Adds `weight` times a row of V √Σ: dimensions weigh by the square roots of their singular values.
    static func add(
        _ row: some Sequence<Float>, _ singularValues: some Sequence<Double>, times weight: Float, to sum: inout [Float]
    ) {
        for (dimension, (value, singularValue)) in zip(row, singularValues).enumerated() {
            sum[dimension] += weight * value * Float(singularValue.squareRoot())
        }
    }
}

extension [Float] {
    /// The vector brought to length 1; nil for one that has no direction.
    var direction: [Float]? {
        let norm = reduce(0) { $0 + $1 * $1 }.squareRoot()
        return norm > 0 && norm.isFinite ? map { $0 / norm } : nil
    }
}

/// How much a term tells: rarer ones more.
///
/// ln(1 + (n − df + ½) / (df + ½)), the inverse document frequency of BM25 (Robertson and Zaragoza 2009), always
/// positive. Ten articles are imagined besides those counted, one of them with the term, so that two articles alone do
/// not make a word common by sharing it.
enum TermWeight {
    static func inverseDocumentFrequency(_ frequency: Int, of documents: Int) -> Double {
        let (n, df) = (Double(documents) + 10, Double(frequency) + 1)
        return naturalLogarithm(1 + (n - df + 0.5) / (df + 0.5))
    }

    /// A number weighs this many times what a word of its frequency does: reports of like events differ in numbers.
    static let number = 2.0

    /// 1 + ln(count).
    static func termFrequency(_ count: Int) -> Double { 1 + naturalLogarithm(Double(count)) }
}

/// Document frequencies counted over a corpus, without a latent space.
public struct CorpusFrequencies: BackgroundFrequencies {
    /// Articles that were counted.
    public let documentCount: Int
    /// None: there is no latent space.
    public var rank: Int { 0 }
    private let terms: Vocabulary
    private let frequencies: [Int32]

    /// Counts over `corpus`; O(nonzeros).
    public init(_ corpus: Corpus) {
        documentCount = corpus.count
        terms = corpus.lexicon.terms
        frequencies = TFIDF(fitting: corpus.counts).documentFrequencies
    }

    public func place(of term: UnsafeBufferPointer<UInt8>) -> Int? { terms.id(of: term).map(Int.init) }
    public func documentFrequency(at place: Int) -> Int { Int(frequencies[place]) }
    public func addLatentRow(at place: Int, times weight: Float, to sum: inout [Float]) {}
}
