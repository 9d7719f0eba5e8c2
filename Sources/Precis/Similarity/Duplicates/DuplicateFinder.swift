/// Finds near-duplicates among any number of articles, which it sees one after another.
///
/// ```swift
/// var finder = DuplicateFinder(threshold: 0.8)
/// finder.add(articles)
/// for group in finder.groups() { print(group.members, group.similarity) }
/// ```
///
/// Candidates come from MinHash with a banding chosen from the threshold (``Banding``); each is verified by the true
/// Jaccard figure of the two sets of shingles, so that nothing below the threshold is ever reported, and a pair at the
/// threshold is missed about once in ten thousand. With a containment, a text that is mostly part of a longer one counts
/// as well; its candidates share enough of the shingles of a fixed sample, a sixteenth of all.
///
/// For each article its shingles (4 bytes a word) and band keys (some 160 bytes) are kept, and not its text.
public struct DuplicateFinder: Sendable {
    /// What is kept of an article. Making it is independent of all others, so that threads can share the work.
    public struct Sketch: Sendable {
        let shingles: [UInt32]
        let keys: [UInt32]
    }

    /// Jaccard figure from which two articles are duplicates.
    public let threshold: Double
    /// Share of the shorter text in the longer from which two articles are duplicates; nil: never for that.
    public let containment: Double?
    /// Words a shingle.
    public let shingleSize: Int
    /// How signatures are cut, chosen from ``threshold``.
    public let banding: Banding
    private let minHash: MinHash

    private(set) var shingles: [[UInt32]] = []
    /// The band keys of one article after another; zeros for one without shingles.
    private(set) var keys: [UInt32] = []
    private(set) var times: [PublicationTime?] = []

    /// - Parameters:
    ///   - threshold: Over 0, up to 1.
    ///   - containment: Over 0, up to 1.
    ///   - shingleSize: At least 1.
    public init(threshold: Double = 0.8, containment: Double? = nil, shingleSize: Int = 3) {
        precondition(containment.map { $0 > 0 && $0 <= 1 } ?? true, "a containment of \(containment ?? 0)")
        precondition(shingleSize >= 1, "shingles of \(shingleSize) words")
        self.threshold = threshold
        self.containment = containment
        self.shingleSize = shingleSize
        banding = Banding(threshold: threshold)
        minHash = MinHash(banding)
    }

    /// The number of articles seen.
    public var count: Int { shingles.count }

    /// What to keep of an article: O(bytes).
    ///
    /// - Parameter bytes: Valid UTF-8.
    public func sketch(_ bytes: [UInt8]) -> Sketch {
        let shingles = ShingleSet.hashes(of: WordHashes.of(bytes), size: shingleSize)
        return Sketch(shingles: shingles, keys: minHash.bandKeys(of: shingles))
    }

    /// Takes the next articles, with their dates; O(bytes), on all threads.
    public mutating func add(_ documents: [Document]) {
        let sketcher = self
        let sketches = Parallelism.map(documents.count) { sketcher.sketch(documents[$0].bytes) }
        for (document, sketch) in zip(documents, sketches) { add(sketch, date: document.date) }
    }

    /// Takes the next article by what is kept of it, for those that are read one after another.
    ///
    /// - Parameters:
    ///   - sketch: what this finder, or one made with the same figures, keeps of it.
    ///   - date: ISO 8601; tells the original from its copies. Times in different zones are those of one clock.
    public mutating func add(_ sketch: Sketch, date: String? = nil) {
        precondition(
            sketch.keys.isEmpty || sketch.keys.count == banding.bands,
            "a sketch of \(sketch.keys.count) bands for a finder of \(banding.bands)")
        precondition(count < Int32.max, "at most \(Int32.max) articles")
        shingles.append(sketch.shingles)
        keys += sketch.keys.isEmpty ? [UInt32](repeating: 0, count: banding.bands) : sketch.keys
        times.append(date.flatMap(PublicationTime.init(iso:)))
    }
}
