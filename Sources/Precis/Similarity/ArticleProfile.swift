/// The terms of one article as comparing needs them: each once, with how often it stands there and how it is spelled.
struct ArticleProfile: Sendable {
    struct Entry: Sendable {
        /// The term's id in the lexicon.
        let key: Int32
        var count: Int
        let isNumber: Bool
        /// The folded form met first.
        let surface: Int32
        /// What the term tells: its inverse document frequency, doubled for a number.
        var weight = 1.0
        /// ``weight`` times the sublinear term frequency.
        var mass = 1.0
        /// Adjacent pairs of bytes of the form between two marks, ascending: what soft matching compares.
        var bigrams: [UInt16] = []
        /// The form's first byte, −1 for a term without ``bigrams``.
        var initial: Int16 = -1
    }

    /// Ascending by key.
    private(set) var entries: [Entry]

    /// Pairs of keys that stand next to each other, with how often.
    private(set) var neighbors: [UInt64: Int] = [:]

    /// The sum of all masses.
    private(set) var mass = 0.0

    /// Unit vector in the background's latent space; empty where there is none or no term has a place there.
    var latent: [Float] = []

    /// Texts with more distinct terms are compared by stems alone: a nearly identical word among so many is chance.
    static let softLimit = 128

    init(_ tokens: [Token]) {
        var entries: [Int32: Entry] = [:]
        var last: Int32 = -1
        for token in tokens {
            let key = token.term
            guard key >= 0 else {
                last = -1
                continue
            }
            entries[
                key,
                default: Entry(
                    key: key, count: 0, isNumber: token.flags.contains(.number), surface: token.surface)
            ].count += 1
            if last >= 0 && !token.flags.contains(.boundaryBefore) {
                neighbors[Self.pair(last, key), default: 0] += 1
            }
            last = key
        }
        self.entries = entries.values.sorted { $0.key < $1.key }
    }

    static func pair(_ a: Int32, _ b: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
    }

    /// Sets what each term weighs and prepares soft matching where the text is short enough.
    mutating func weigh(in lexicon: Lexicon, _ inverseFrequency: (Int32) -> Double) {
        let isShort = entries.count <= Self.softLimit
        mass = 0
        for index in entries.indices {
            let entry = entries[index]
            entries[index].weight = inverseFrequency(entry.key) * (entry.isNumber ? TermWeight.number : 1)
            entries[index].mass = entries[index].weight * TermWeight.termFrequency(entry.count)
            mass += entries[index].mass
            if isShort && !entry.isNumber && entry.surface >= 0 {
                // A pair of characters without spaces shares one with the next pair, and Hangul's syllables share bytes
                // with a thousand others: that is no likeness.
                if lexicon.withBytes(ofSurface: entry.surface, WordForm.hasWords(apartFromTerms:)) { continue }
                let form = lexicon.surface(entry.surface)
                entries[index].bigrams = Self.bigrams(of: form)
                entries[index].initial = form.utf8.first.map { Int16($0) } ?? 0
            }
        }
    }

    private static func bigrams(of form: String) -> [UInt16] {
        var pairs: [UInt16] = []
        var last: UInt8 = 0x3C
        for byte in form.utf8 {
            pairs.append(UInt16(last) << 8 | UInt16(byte))
            last = byte
        }
        pairs.append(UInt16(last) << 8 | 0x3E)
        return pairs.sorted()
    }

    /// The place of a key, by binary search.
    func index(of key: Int32) -> Int? {
        let place = entries.indices.partitionPoint { entries[$0].key < key }
        return place < entries.count && entries[place].key == key ? place : nil
    }
}
