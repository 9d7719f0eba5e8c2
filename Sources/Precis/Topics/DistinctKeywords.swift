import Tokenization

/// Keywords without those that differ by case or accents only ("Élysée", "Elysée"): they are shown as the most frequent
/// one is written.
struct DistinctKeywords {
    private(set) var named: [TopicPhrases.Named] = []
    private var counts: [Int] = []
    private var places: [[Int32]: Int] = [:]
    private var lexicon = Lexicon(removesDiacritics: true)
    /// Whether words are written in syllables: of one syllable, accents make different words.
    private let isSyllabic: Bool

    init(isSyllabic: Bool) { self.isSyllabic = isSyllabic }

    mutating func add(_ keyword: TopicPhrases.Named, count: Int) {
        let key = key(keyword.text)
        guard let place = places[key] else {
            places[key] = named.count
            named.append(keyword)
            counts.append(count)
            return
        }
        named[place].terms += keyword.terms.filter { !named[place].terms.contains($0) }
        if count > counts[place] { named[place].text = keyword.text }
        counts[place] = max(counts[place], count)
    }

    /// The words' folded forms; of one syllable with the accents.
    private mutating func key(_ text: String) -> [Int32] {
        var tokens: [Token] = []
        var bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer {
            lexicon.appendTokens($0, range: 0..<bytes.count, language: .undetermined, to: &tokens)
        }
        if isSyllabic && tokens.count < 2 {
            bytes = Array(text.lowercased().utf8)
            return bytes.map { -1 - Int32($0) }
        }
        return tokens.map(\.surface)
    }
}
