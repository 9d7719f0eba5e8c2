/// The place of a dateline, judged by its letters alone.
struct DatelinePlace {
    /// The name, words in capitals turned into names.
    let name: String
    /// Whether its first part is in capitals.
    let isCapitals: Bool
    /// Whether its first word is a story's label or a body's initials, not a place.
    let isLabel: Bool
    /// Whether it may be believed with neither date nor agency.
    let standsAlone: Bool

    /// `nil` for words that cannot be a place: too many, not capitalised, or with punctuation other than a place's.
    ///
    /// - Parameter mayBeCaseless: whether a name in a script without capitals will do.
    init?(_ words: [String], language: Language, mayBeCaseless: Bool = false) {
        var words = words
        if let last = words.last, last.hasSuffix(","), last.count > 1 { words[words.count - 1].removeLast() }
        guard let first = words.first, words.count <= 6 else { return nil }
        var letters = 0
        for word in words {
            guard Self.isPlaceWord(word, mayBeCaseless) else { return nil }
            letters += word.unicodeScalars.count { $0.properties.isAlphabetic }
        }
        let bare = Self.bare(first)
        let lower = WordRules.folded(Substring(bare))
        guard let initial = bare.unicodeScalars.first, Self.opensName(initial, mayBeCaseless), letters >= 2,
            letters <= 48
        else { return nil }
        let rules = SentenceRules.of(language)
        let english = SentenceRules.of(.english)
        guard rules.starters.id(of: lower) == nil || bare.unicodeScalars.count < 2 || Self.isCapitals(bare),
            !rules.isWeekday(lower), !english.isWeekday(lower), rules.months.id(of: lower) == nil
        else { return nil }
        // The words up to the first comma carry the place: `PARIS, France`.
        let head = words.prefix(1 + (words.firstIndex { $0.hasSuffix(",") } ?? words.count - 1))
        isCapitals = head.allSatisfy { Self.isCapitals($0) }
        isLabel = Newsroom.notPlaces.id(of: lower) != nil || english.starters.id(of: lower) != nil
        standsAlone =
            isCapitals && !isLabel && letters >= 4 && head.count <= 4
            && !head.contains { $0.utf8.count > 2 && english.stopWords.id(of: WordRules.folded(Substring($0))) != nil }
            && (head.count > 1
                || bare.unicodeScalars.count >= 4 && bare.split(separator: "-").contains { $0.count > 2 })
            && !words.contains { $0.contains(where: \.isNumber) }
        name = words.enumerated().map { index, word in
            Self.name(word, isFirst: index == 0, isHead: index < head.count, language)
        }.joined(separator: " ")
    }

    private static let connectors: Set<String> = [
        "de", "la", "le", "les", "del", "do", "da", "dos", "of", "the", "sur", "am", "an", "der", "im", "upon", "en",
        "and", "et", "und", "y", "e", "và",
    ]

    private static func opensName(_ scalar: Unicode.Scalar, _ mayBeCaseless: Bool) -> Bool {
        scalar.properties.isUppercase
            || mayBeCaseless && Scalars.isLetter(scalar.value) && !Scalars.hasCase(scalar.value)
    }

    private static func isPlaceWord(_ word: String, _ mayBeCaseless: Bool) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        for scalar in word.unicodeScalars where !Scalars.isWord(scalar.value) {
            switch scalar {
            case ",", ".", "-", "'", "’", "/", "\u{2011}": continue
            default: return false
            }
        }
        return opensName(first, mayBeCaseless) || connectors.contains(word)
    }

    private static func bare(_ word: String) -> String {
        var word = word
        while let last = word.last, last == "," || last == "." { word.removeLast() }
        return word
    }

    private static func isCapitals(_ word: String) -> Bool {
        var letters = 0
        for scalar in word.unicodeScalars where scalar.properties.isAlphabetic {
            if scalar.properties.isLowercase { return false }
            letters += 1
        }
        return letters > 0
    }

    /// `NEW` gives `New` and `JUIZ DE FORA` `Juiz de Fora`; initials with full stops, and short words after the comma
    /// (`UK`), stay. Turkish has two letters i.
    private static func name(_ word: String, isFirst: Bool, isHead: Bool, _ language: Language) -> String {
        let bare = bare(word)
        guard isCapitals(bare), !bare.contains("."), isHead || bare.count > 3 else { return word }
        if !isFirst, connectors.contains(bare.lowercased()) { return word.lowercased() }
        let word = language == .turkish ? word.replacing("I", with: "ı") : word
        var result = ""
        var isStart = true
        for character in word {
            result += isStart ? character.uppercased() : character.lowercased()
            isStart = character == "-" || character == "/"
        }
        return language == .turkish && bare.hasPrefix("I") ? "I" + result.dropFirst() : result
    }
}
