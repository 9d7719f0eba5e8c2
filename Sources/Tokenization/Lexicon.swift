import CKernels

/// The words of any number of languages: each distinct folded form once, with its stem, and the stems of all languages
/// in one vocabulary of terms.
///
/// A word is folded, looked up, and only when it is new looked up among the stop words and stemmed. Reading a corpus
/// in one pass gives each form and each term an id in order of first sight; reading its parts into lexicons of their
/// own and merging them in order gives the same ids.
///
/// ```swift
/// var lexicon = Lexicon()
/// let document = Document(text: "Ships sail. The ship sank.", language: .english)
/// let tokens = document.sentences.flatMap { lexicon.tokens(of: $0.range, in: document) }
/// tokens.map { $0.term }              // [0, 1, -1, 0, 2]: "the" is a stop word, "ship" is known
/// lexicon.surface(of: 0)              // "ships"
/// ```
public struct Lexicon: Sendable {
    /// What a folded form is.
    struct Form: Sendable, Equatable {
        var term: Int32
        /// The index of its language's table.
        var table: UInt16
        /// ``Token/Flags/stopWord`` or nothing.
        var flags: Token.Flags
        /// How often it was met outside of known chunks.
        var count: UInt32 = 0

        init(term: Int32, table: Int, isStopWord: Bool) {
            self.term = term
            self.table = UInt16(table)
            flags = isStopWord ? .stopWord : []
        }
    }

    /// The forms of one language.
    struct Table: Sendable {
        let language: Language
        let rules: WordRules
        var forms = InternTable()
        var chunks = ChunkTable()
    }

    /// The stems, numbered in order of first sight.
    public internal(set) var terms = Vocabulary()
    var forms: [Form] = []
    var spellings = ByteArena()
    var tables: [Table] = []

    /// Whether words are known by their letters without diacritics.
    public let removesDiacritics: Bool

    /// Whether words have terms, which are their stems.
    public let stems: Bool

    /// A lexicon of nothing.
    ///
    /// - Parameters:
    ///   - removesDiacritics: `true` makes one word of `đà`, `da` and `Đà`. The stop words are compared afterwards, so
    ///     that a stop word with a diacritic is one no longer.
    ///   - stems: `false` leaves words as they are written, for those who count forms (``occurrences()``): no stem is
    ///     looked for, ``terms`` stays empty and ``Token/term`` is −1.
    public init(removesDiacritics: Bool = false, stems: Bool = true) {
        self.removesDiacritics = removesDiacritics
        self.stems = stems
    }

    /// The number of distinct folded forms; surface ids are below it.
    public var surfaceCount: Int { forms.count }

    /// The folded form of a surface id.
    public func surface(_ surface: Int32) -> String {
        precondition(surface >= 0 && surface < Int32(forms.count), "surface \(surface) of \(forms.count)")
        return String(decoding: spellings.bytes[spellings.range(Int(surface))], as: UTF8.self)
    }

    /// Calls `body` with the bytes of the folded form of a surface id; they are valid during the call only.
    public func withBytes<Result>(
        ofSurface surface: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        precondition(surface >= 0 && surface < Int32(forms.count), "surface \(surface) of \(forms.count)")
        let range = spellings.range(Int(surface))
        return try spellings.bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// How often each surface form was seen, by surface id; counting stops at 2³² − 1. O(forms).
    public func occurrences() -> [Int] {
        var counts = forms.map { Int($0.count) }
        for table in tables { table.chunks.addCounts(to: &counts) }
        return counts.map { min($0, Int(UInt32.max)) }
    }

    /// The most frequent folded form of a term so far; of equally frequent ones the first seen. O(forms).
    ///
    /// For many terms ask ``surfaces()`` once.
    public func surface(of term: Int32) -> String {
        precondition(term >= 0 && term < Int32(terms.count), "term \(term) of \(terms.count)")
        let best = surfaces()[Int(term)]
        return best < 0 ? terms[term] : surface(best)
    }

    /// For each term the id of its most frequent folded form; of equally frequent ones the first seen. O(forms).
    public func surfaces() -> [Int32] {
        let counts = occurrences()
        var best = [Int32](repeating: -1, count: terms.count)
        for (index, form) in forms.enumerated() where form.term >= 0 {
            let rival = best[Int(form.term)]
            if rival < 0 || counts[index] > counts[Int(rival)] { best[Int(form.term)] = Int32(index) }
        }
        return best
    }

    /// The number of a language's table, which is added if there is none.
    mutating func tableIndex(of language: Language) -> Int {
        if let index = tables.firstIndex(where: { $0.language == language }) { return index }
        tables.append(Table(language: language, rules: WordRules.of(language)))
        return tables.count - 1
    }

    func existingTableIndex(of language: Language) -> Int? { tables.firstIndex { $0.language == language } }

    /// The languages of the tables.
    var languages: [Language] { tables.map(\.language) }

    @inline(__always)
    func find(_ key: InternKey, _ bytes: UnsafeBufferPointer<UInt8>, table: Int) -> Int? {
        tables[table].forms.find(key, bytes, in: spellings)
    }

    func rules(_ table: Int) -> WordRules { tables[table].rules }

    /// Calls `body` with the slots of a table's chunks and their number less one.
    @inline(__always)
    mutating func withChunks<Result>(
        _ table: Int, _ body: (UnsafeMutablePointer<precis_known>, UInt64) -> Result
    ) -> Result {
        tables[table].chunks.withSlots(body)
    }

    /// The same for reading only.
    @inline(__always)
    func withReadableChunks<Result>(
        _ table: Int, _ body: (UnsafeMutablePointer<precis_known>, UInt64) -> Result
    ) -> Result {
        tables[table].chunks.withReadableSlots(body)
    }

    /// The number of a form and whether it is new, in which case it is added to ``forms`` next.
    @inline(__always)
    mutating func place(
        _ key: InternKey, _ bytes: UnsafeBufferPointer<UInt8>, table: Int
    ) -> (number: Int, isNew: Bool) {
        precondition(forms.count < Int32.max, "a lexicon holds at most \(Int32.max) forms")
        return tables[table].forms.intern(key, bytes, in: &spellings)
    }

    /// Adds to the counter of a form, which stops at 2³² − 1.
    mutating func count(_ surface: Int, by count: Int) {
        forms[surface].count = UInt32(clamping: Int(forms[surface].count) + count)
    }
}
