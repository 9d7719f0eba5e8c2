/// Precision, recall and F1 of keyphrases at 5, 10 and 15 against those that people gave.
///
/// Phrases match where their words' stems are the same: Porter's stems for English, Snowball's for other languages.
/// Phrases of an article that come to the same are counted once. Figures are means over the articles that have
/// reference phrases.
public struct KeywordEvaluation: Sendable {
    /// An article's keyphrases, best first, with the reference phrases and the text.
    public struct Item: Sendable {
        /// Phrases that were found, best first.
        public var keywords: [String]
        /// Phrases that people gave, in any order.
        public var references: [String]
        /// Title and text; reference phrases that do not stand in it are left out of ``Cut/presentF1``.
        public var text: String
        /// Which stemmer makes two phrases one.
        public var language: Language

        /// An article with what was found and what people gave.
        public init(keywords: [String], references: [String], text: String, language: Language) {
            self.keywords = keywords
            self.references = references
            self.text = text
            self.language = language
        }
    }

    /// Figures of the first phrases of each article, 0…1.
    public struct Cut: Sendable, Hashable {
        /// How many phrases of each article: 5, 10 or 15.
        public let count: Int
        /// The share of found phrases that people gave, the mean of the articles.
        public let precision: Double
        /// The share of people's phrases that were found, the mean of the articles.
        public let recall: Double
        /// The mean of the articles' F1, not the F1 of the means.
        public let f1: Double
        /// F1 against the reference phrases that stand in the text.
        public let presentF1: Double
    }

    /// Articles that were judged, those without reference phrases among them.
    public let documents: Int
    /// The share of reference phrases that stand in their texts, 0…1.
    public let present: Double
    /// At 5, 10 and 15.
    public let cuts: [Cut]

    /// Judges `items`, in parallel.
    public init(_ items: [Item]) {
        documents = items.count
        let scored = Parallelism.map(items.count) { Self.score(items[$0]) }
        let references = scored.reduce(0) { $0 + $1.references }
        present = Double(scored.reduce(0) { $0 + $1.present }) / Double(max(references, 1))
        cuts = Self.counts.indices.map { index in
            let all = scored.compactMap { $0.all[index] }
            func mean(_ values: [Double]) -> Double {
                values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
            }
            return Cut(
                count: Self.counts[index], precision: mean(all.map(\.precision)), recall: mean(all.map(\.recall)),
                f1: mean(all.map(\.f1)), presentF1: mean(scored.compactMap { $0.inText[index]?.f1 }))
        }
    }

    private static let counts = [5, 10, 15]

    private static func score(
        _ item: Item
    ) -> (references: Int, present: Int, all: [PrecisionRecall?], inText: [PrecisionRecall?]) {
        var stems = Stems(item.language)
        let found = distinct(item.keywords, &stems)
        let references = Set(distinct(item.references, &stems))
        let text = " " + stems.of(item.text) + " "
        let present = references.filter { text.contains(" \($0) ") }
        return (
            references.count, present.count, counts.map { figures(found, references, $0) },
            counts.map { figures(found, present, $0) }
        )
    }

    private static func figures(_ found: [String], _ references: Set<String>, _ count: Int) -> PrecisionRecall? {
        guard !references.isEmpty else { return nil }
        let top = found.prefix(count)
        return PrecisionRecall(
            hits: top.count { references.contains($0) }, of: top.count, and: references.count)
    }

    private static func distinct(_ phrases: [String], _ stems: inout Stems) -> [String] {
        var seen: Set<String> = []
        var result: [String] = []
        for phrase in phrases {
            let key = stems.of(phrase)
            if !key.isEmpty && seen.insert(key).inserted { result.append(key) }
        }
        return result
    }

    /// Stemmed words of a language, each word stemmed once.
    private struct Stems {
        private let isEnglish: Bool
        private var stemmer: Stemmer?
        private var known: [String: String] = [:]

        init(_ language: Language) {
            isEnglish = language == .english
            stemmer = isEnglish ? nil : Stemmer(language: language)
        }

        mutating func of(_ text: String) -> String {
            PlainWords.of(text).map { stem($0) }.joined(separator: " ")
        }

        private mutating func stem(_ word: String) -> String {
            if let stem = known[word] { return stem }
            var stem = word
            if isEnglish {
                stem = PorterStemmer.stem(word)
            } else if stemmer != nil {
                stem = Array(word.utf8).withUnsafeBufferPointer { bytes in
                    stemmer!.stem(bytes) { String(decoding: $0, as: UTF8.self) }
                }
            }
            known[word] = stem
            return stem
        }
    }
}
