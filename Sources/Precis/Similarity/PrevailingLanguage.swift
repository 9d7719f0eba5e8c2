/// The language that most of a collection is in, by which texts are read that are too short to show their own.
///
/// ```swift
/// let prevailing = PrevailingLanguage(corpus.documents.map(\.language))
/// prevailing?.language(forDetected: .undetermined, bytes: 40)      // a headline is in the language of the articles
/// ```
///
/// A headline has few stop words: one in five of the English headlines tried was taken for no language or another.
public struct PrevailingLanguage: Sendable {
    /// The commonest language; of equals the first by code.
    public let language: Language
    /// Whether four texts in five of those whose language is known are in it.
    public let isClear: Bool

    /// Whether so many texts are in it, and more than in all others together, that one which shows no other language is
    /// taken to be in it.
    public let isExpected: Bool

    /// Texts in a language from which on it is expected.
    private static let leastExpecting = 10
    /// Texts of fewer bytes do not outweigh what they stand among.
    private static let telling = 1000

    /// - Returns: nil where no language is known.
    public init?(_ languages: some Sequence<Language>) {
        self.init(counts: languages.reduce(into: [:]) { $0[$1, default: 0] += 1 })
    }

    /// - Parameter counts: how many texts are in each language.
    /// - Returns: nil where no language is known.
    public init?(counts: [Language: Int]) {
        let counts = counts.filter { $0.key != .undetermined }
        guard let commonest = counts.max(by: { ($0.value, $1.key.code) < ($1.value, $0.key.code) }) else { return nil }
        language = commonest.key
        let known = counts.values.reduce(0, +)
        isClear = 10 * commonest.value >= 8 * known
        isExpected = commonest.value >= Self.leastExpecting && 2 * commonest.value > known
    }

    /// The prevailing language where one of the collection's texts, judged by itself and by the collection, is in it and
    /// not in the one that was detected; `nil` otherwise, and where none is expected.
    public func language(of document: Document) -> Language? {
        guard isExpected, document.language != language else { return nil }
        let text = Array((document.title ?? "").utf8) + [0x0A] + document.bytes
        let judged = text.withUnsafeBufferPointer { LanguageDetector.detect($0, expecting: language) }
        return judged == language ? language : nil
    }

    /// The language to read a text by: its own, or the prevailing one where it shows none, or is short and the prevailing
    /// one is clear.
    public func language(forDetected detected: Language, bytes: Int) -> Language {
        detected == .undetermined || bytes < Self.telling && isClear ? language : detected
    }
}
