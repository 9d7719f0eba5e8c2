/// What a version of an article has that another has not, sentence by sentence.
///
/// ```swift
/// let changes = TextChanges(from: morning, to: evening)
/// changes.added        // places of the evening's sentences that the morning did not have
/// ```
public struct TextChanges: Sendable, Hashable, Codable {
    /// Sentences of the later version whose words stand in no sentence of the earlier, by place.
    public let added: [Int]
    /// Sentences of the earlier version that are gone, by place.
    public let removed: [Int]
    /// Whether the sentences they have in common come in another order.
    public let isReordered: Bool

    /// Compares sentences by their words: case and punctuation do not count. O(bytes).
    public init(from old: Document, to new: Document) {
        let (before, after) = (Self.hashes(of: old), Self.hashes(of: new))
        let (known, present) = (Set(before), Set(after))
        added = after.indices.filter { !known.contains(after[$0]) }
        removed = before.indices.filter { !present.contains(before[$0]) }
        var order: [UInt64: Int] = [:]
        for hash in before where present.contains(hash) && order[hash] == nil { order[hash] = order.count }
        let places = after.compactMap { order[$0] }
        var firsts: [Int] = []
        var met: Set<Int> = []
        for place in places where met.insert(place).inserted { firsts.append(place) }
        isReordered = !zip(firsts, firsts.dropFirst()).allSatisfy { $0 < $1 }
    }

    /// A hash of each sentence's words.
    private static func hashes(of document: Document) -> [UInt64] {
        document.bytes.withUnsafeBufferPointer { bytes in
            document.sentences.map { WordHashes.wording(bytes, range: $0.range) }
        }
    }
}
