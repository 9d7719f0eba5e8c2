/// Keywords without those that say the same.
///
/// Those that differ by case or accents only ("Élysée", "Elysée") are shown as the most frequent one is written. One
/// that is a part of another is left out where the other stands for half of its places.
struct DistinctKeywords {
    private(set) var named: [TopicPhrases.Named] = []
    private var entries: [(key: String, words: [Substring], count: Int)] = []
    private var folding = AccentFolding()
    /// Whether words are written in syllables: of one syllable, accents make different words.
    private let isSyllabic: Bool
    /// The share of a part's places.
    private static let wholeShare = 0.5

    init(isSyllabic: Bool) { self.isSyllabic = isSyllabic }

    mutating func add(_ keyword: TopicPhrases.Named, count: Int) {
        let words = Self.words(of: keyword.text.lowercased())
        let entry = (
            key: isSyllabic && words.count < 2 ? keyword.text.lowercased() : folding.folded(keyword.text), words, count
        )
        if let same = entries.firstIndex(where: { $0.key == entry.key }) {
            merge(keyword, entry, into: same, isShown: count > entries[same].count)
        } else if let part = entries.firstIndex(where: { Self.isPart($0.words, of: words, $0.count, count) }) {
            merge(keyword, entry, into: part, isShown: true)
        } else if let whole = entries.firstIndex(where: { Self.isPart(words, of: $0.words, count, $0.count) }) {
            merge(keyword, entry, into: whole, isShown: false)
        } else {
            named.append(keyword)
            entries.append(entry)
        }
    }

    private mutating func merge(
        _ keyword: TopicPhrases.Named, _ entry: (key: String, words: [Substring], count: Int), into place: Int,
        isShown: Bool
    ) {
        named[place].terms += keyword.terms.filter { !named[place].terms.contains($0) }
        guard isShown else { return }
        named[place].text = keyword.text
        entries[place] = entry
    }

    /// The words of a text; the characters where the script has no spaces.
    private static func words(of text: String) -> [Substring] {
        let words = text.split { $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }
        if text.utf8.allSatisfy({ $0 < 0xE0 }) { return words }
        return words.flatMap { word -> [Substring] in
            var bytes = word
            let isUnspaced = bytes.withUTF8 { WordForm.isUnspaced($0) }
            return isUnspaced ? word.indices.map { word[$0...$0] } : [word]
        }
    }

    private static func isPart(_ part: [Substring], of whole: [Substring], _ count: Int, _ wholeCount: Int) -> Bool {
        guard !part.isEmpty, part.count < whole.count, Double(wholeCount) >= wholeShare * Double(count) else {
            return false
        }
        return (0...whole.count - part.count).contains { whole[$0..<$0 + part.count].elementsEqual(part) }
    }
}

/// Texts in lower case without accents.
struct AccentFolding {
    private var lexicon: Lexicon?

    mutating func folded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        if bytes.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var lexicon = self.lexicon.take() ?? Lexicon(removesDiacritics: true)
        defer { self.lexicon = lexicon }
        var tokens: [Token] = []
        bytes.withUnsafeBufferPointer {
            lexicon.appendTokens($0, range: 0..<bytes.count, language: .undetermined, to: &tokens)
        }
        // What stands between the words stays, so that it is the same as of a text without accents. Of pairs of Chinese
        // characters, which overlap, every other one is the text.
        var (result, end) = ("", 0)
        for token in tokens where Int(token.start) >= end {
            result += String(decoding: bytes[end..<Int(token.start)], as: UTF8.self)
            result += lexicon.surface(token.surface)
            end = Int(token.end)
        }
        return result + String(decoding: bytes[end...], as: UTF8.self)
    }
}
