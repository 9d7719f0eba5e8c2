/// Tells the language of a text by its stop words and letters.
///
/// Each word of the text's first 64 KB that is a stop word counts for every language that has it, the more the fewer
/// have it. A text with fewer than two telling words, or whose two best languages are as good as each other, is
/// ``Language/undetermined``.
public struct LanguageDetector: Sendable {
    /// The language of valid UTF-8.
    public static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> Language {
        shared.best(bytes)
    }

    /// The language of valid UTF-8.
    public static func detect(_ bytes: [UInt8]) -> Language {
        bytes.withUnsafeBufferPointer { detect($0) }
    }

    /// The language of a string.
    public static func detect(_ text: String) -> Language { detect(Array(text.utf8)) }

    private static let shared = LanguageDetector()
    private static let longest = 65_536

    private let words: Vocabulary
    /// For each word the languages (indices of `Language.all`) that have it.
    private let languages: [[Int32]]

    private init() {
        var words = Vocabulary()
        var languages: [[Int32]] = []
        for (index, language) in Language.all.enumerated() {
            for word in WordRules.words(language.stopWords) {
                let id = Int(words.intern(word))
                if id == languages.count { languages.append([]) }
                if languages[id].last != Int32(index) { languages[id].append(Int32(index)) }
            }
        }
        self.words = words
        self.languages = languages
    }

    private func best(_ bytes: UnsafeBufferPointer<UInt8>) -> Language {
        var scores = [Double](repeating: 0, count: Language.all.count)
        var hits = 0
        let rules = WordRules.of(.undetermined)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordScanner.scratchSize) { scratch in
            var scanner = WordScanner(
                bytes, range: 0..<min(bytes.count, Self.longest), rules: rules, scratch: scratch.baseAddress!)
            var word = ScannedWord()
            while scanner.next(&word) {
                guard let id = words.id(of: scanner.bytes(of: word)) else { continue }
                hits += 1
                let owners = languages[Int(id)]
                for owner in owners { scores[Int(owner)] += 1 / Double(owners.count) }
            }
        }
        guard hits >= 2, let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return .undetermined }
        let rival = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        return scores[best] > rival ? Language.all[best] : .undetermined
    }
}
