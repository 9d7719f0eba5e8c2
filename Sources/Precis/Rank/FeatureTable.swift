/// What the trained ranking looks at in each sentence of an article, for training and for the curious.
public struct FeatureTable: Sendable {
    /// Names of the columns.
    public static let names: [String] = SentenceFeatures.all.map(\.name)

    /// The sentences in order, headings left out.
    public let texts: [String]
    /// A row of figures a sentence.
    public let rows: [[Float]]

    /// Measures the sentences of `document`; O(b + n²) for b bytes and n sentences.
    public init(_ document: Document) {
        let vectors = SentenceVectors([document])
        let features = SentenceFeatures(vectors, vectors.surfaceFacts())
        texts = (0..<vectors.count).map { vectors.text($0) }
        rows = (0..<vectors.count).map { Array(features.row($0)) }
    }
}
