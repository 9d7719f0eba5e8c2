/// The words of any number of languages: each distinct folded form once, with its stem, and the stems of all languages
/// in one vocabulary of terms.
///
/// A word is folded, looked up, and only when it is new looked up among the stop words and stemmed. Reading a corpus
/// in one pass gives each form and each term an id in order of first sight; reading its parts into lexicons of their
/// own and merging them in order gives the same ids.
///
/// ```swift
/// var lexicon = Lexicon()
/// let document = Document(text: "Ships sail. The ship sank.")
/// let tokens = lexicon.tokens(of: document.sentences[1].range, in: document)
/// tokens.map { $0.term }              // [-1, 0, 2]: "the" is a stop word, "ship" is known
/// lexicon.surface(of: 0)              // "ships"
/// ```
public struct Lexicon: Sendable {
    /// What a folded form is.
    struct Form: Sendable, Equatable {
        var term: Int32
        var language: Int32
        var isStopWord: Bool
        var count: Int
    }

    /// The forms of one language.
    struct Table: Sendable {
        let language: Language
        var forms = InternTable()
    }

    /// The stems, numbered in order of first sight.
    public private(set) var terms = Vocabulary()
    private(set) var forms: [Form] = []
    private(set) var spellings = ByteArena()
    private var tables: [Table] = []

    /// A lexicon of nothing.
    public init() {}

    /// The number of distinct folded forms; surface ids are below it.
    public var surfaceCount: Int { forms.count }

    /// The folded form of a surface id.
    public func surface(_ surface: Int32) -> String {
        precondition(surface >= 0 && surface < Int32(forms.count), "surface \(surface) of \(forms.count)")
        return String(decoding: spellings.bytes[spellings.range(Int(surface))], as: UTF8.self)
    }

    /// How often a surface form was seen.
    public func occurrences(ofSurface surface: Int32) -> Int { forms[Int(surface)].count }

    /// The most frequent folded form of a term so far; of equally frequent ones the first seen. O(forms).
    ///
    /// For many terms ask ``surfaces()`` once.
    public func surface(of term: Int32) -> String {
        precondition(term >= 0 && term < Int32(terms.count), "term \(term) of \(terms.count)")
        var best = -1
        for (index, form) in forms.enumerated() where form.term == term {
            if best < 0 || form.count > forms[best].count { best = index }
        }
        return best < 0 ? terms[term] : surface(Int32(best))
    }

    /// For each term the id of its most frequent folded form. O(forms).
    public func surfaces() -> [Int32] {
        var best = [Int32](repeating: -1, count: terms.count)
        for (index, form) in forms.enumerated() where form.term >= 0 {
            let rival = best[Int(form.term)]
            if rival < 0 || form.count > forms[Int(rival)].count { best[Int(form.term)] = Int32(index) }
        }
        return best
    }

    /// The number of a language's table, which is added if there is none.
    mutating func tableIndex(of language: Language) -> Int {
        if let index = tables.firstIndex(where: { $0.language == language }) { return index }
        tables.append(Table(language: language))
        return tables.count - 1
    }

    func existingTableIndex(of language: Language) -> Int? { tables.firstIndex { $0.language == language } }

    func language(of form: Form) -> Language { tables[Int(form.language)].language }

    @inline(__always)
    func find(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64, table: Int) -> Int? {
        tables[table].forms.find(bytes, hash: hash, in: spellings)
    }

    /// Adds a form that isn't there yet, with a count of 0.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64, table: Int, form: Form) -> Int {
        let index = forms.count
        precondition(index < Int32.max, "a lexicon holds at most \(Int32.max) forms")
        forms.append(form)
        spellings.append(bytes)
        tables[table].forms.insert(index, hash: hash, in: spellings)
        return index
    }

    @inline(__always)
    mutating func count(_ form: Int, by count: Int) { forms[form].count += count }

    mutating func internTerm(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 { terms.intern(bytes) }
}
