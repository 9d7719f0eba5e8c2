/// Where sentences were found to end, against where people say that they end.
///
/// Ends are counted in characters that are not white space, so that it does not matter to which sentence a blank
/// belongs; the end of the text is none, as everybody finds it. Precision, recall and F1 are over the ends of all texts
/// together. O(bytes).
public struct SentenceEvaluation: Sendable {
    /// A text with its sentences.
    public struct Item: Sendable {
        /// The text that was cut.
        public var text: String
        /// Bytes of the sentences that were found, in order.
        public var found: [Range<Int>]
        /// The sentences as people cut them.
        public var references: [String]

        /// A text with the sentences that were found and those of people.
        public init(text: String, found: [Range<Int>], references: [String]) {
            self.text = text
            self.found = found
            self.references = references
        }
    }

    /// Texts that counted.
    public let documents: Int
    /// Texts whose reference sentences do not come to the text, white space apart.
    public let skipped: Int
    /// The share of found ends that are right, 0…1.
    public let precision: Double
    /// The share of right ends that were found, 0…1.
    public let recall: Double
    /// 2 · precision · recall / (precision + recall), 0 where nothing is right.
    public let f1: Double
    /// The share of texts whose sentences are the references, one for one, white space apart: 0…1.
    public let exact: Double

    /// Judges `items`, in parallel.
    public init(_ items: [Item]) {
        let scored = Parallelism.map(items.count) { Self.score(items[$0]) }
        let counted = scored.compactMap { $0 }
        documents = counted.count
        skipped = items.count - counted.count
        let figures = PrecisionRecall(
            hits: counted.reduce(0) { $0 + $1.right }, of: counted.reduce(0) { $0 + $1.found },
            and: counted.reduce(0) { $0 + $1.wanted })
        (precision, recall, f1) = (figures.precision, figures.recall, figures.f1)
        exact = Double(counted.count { $0.isExact }) / Double(max(counted.count, 1))
    }

    private static func score(_ item: Item) -> (right: Int, found: Int, wanted: Int, isExact: Bool)? {
        let visible = visible(item.text)
        var wanted: Set<Int> = []
        var length = 0
        for reference in item.references {
            length += Self.visible(reference).last ?? 0
            wanted.insert(length)
        }
        guard length == visible.last else { return nil }
        let bytes = Array(item.text.utf8)
        let ranges = item.found.map { $0.clamped(to: 0..<bytes.count) }
        let found = Set(ranges.map { visible[$0.upperBound] }).subtracting([0, length])
        wanted.subtract([0, length])
        let texts = ranges.map { bytes[$0].textOnOneLine }.filter { !$0.isEmpty }
        let isExact = texts == item.references.map { Array($0.utf8)[...].textOnOneLine }
        return (wanted.intersection(found).count, found.count, wanted.count, isExact)
    }

    /// How many characters (Unicode scalars) that are not white space end in the first n bytes, for each n. The four
    /// separators of ASCII (U+001C to U+001F) are white space too, as the scorers in Python have them.
    private static func visible(_ text: String) -> [Int] {
        var counts = [0]
        counts.reserveCapacity(text.utf8.count + 1)
        for scalar in text.unicodeScalars {
            let count = counts[counts.count - 1]
            counts.append(contentsOf: repeatElement(count, count: UTF8.width(scalar) - 1))
            let isSpace = scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
            counts.append(isSpace ? count : count + 1)
        }
        return counts
    }
}
