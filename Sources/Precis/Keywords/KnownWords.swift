/// What the trained model knows of the words that a reader has met, by the reader's own numbers: each is looked up when
/// it is first asked for, and not once an article.
struct KnownWords: Sendable {
    struct Term: Sendable {
        var idf = KeyphraseModel.greatestIDF
        var likings = KeyphraseWordTable.Likings()
    }

    private struct Form: Sendable {
        var ending: KeyphraseWordTable.Likings?
        /// The likings of it before (0) and after (1).
        var neighbours: (Float?, Float?) = (nil, nil)
        var isDay: Bool?
    }

    /// A corpus by whose articles rarity is told as well.
    var model: CorpusModel?

    private let table: KeyphraseWordTable
    /// The names of the days of the week and of the months, in small letters.
    private let days: Vocabulary
    private var terms: [Term?] = []
    private var forms: [Form] = []
    /// The likings of bounds and of words, before (0) and after (1).
    let bounds: (Float, Float)
    let content: (Float, Float)

    init(_ table: KeyphraseWordTable, _ language: Language) {
        self.table = table
        days = Vocabulary((language.weekdays + " " + language.months).split { " |\n".contains($0) }.map(String.init))
        bounds = (table.neighbour(0, "."), table.neighbour(1, "."))
        content = (table.neighbour(0, "_"), table.neighbour(1, "_"))
    }

    /// What is known of each of an article's terms.
    mutating func terms(of words: WordReader) -> [Term] {
        let own = words.ownTerms
        if let most = own.max() { terms.grow(to: Int(most) + 1, filling: nil) }
        return [Term](unsafeUninitializedCapacity: own.count) { result, count in
            count = own.count
            for (number, term) in own.enumerated() {
                var known = terms[Int(term)] ?? fromTable(Int32(number), words)
                terms[Int(term)] = known
                if let model {
                    words.withBytes(ofTerm: Int32(number)) { known.idf = Self.rarity(of: $0, in: model, known.idf) }
                }
                result.initializeElement(at: number, to: known)
            }
        }
    }

    private func fromTable(_ term: Int32, _ words: WordReader) -> Term {
        guard let place = words.withBytes(ofTerm: term, { table.words.id(of: $0) }) else { return Term() }
        return Term(idf: table.idf[Int(place)], likings: table.likings[Int(place)])
    }

    /// ln of one over the share of texts that hold a term, the model's articles counted together with as many texts of
    /// the table's as ``tableTexts``: a small model changes little.
    private static func rarity(
        of term: UnsafeBufferPointer<UInt8>, in model: CorpusModel, _ idf: Float
    ) -> Float {
        let frequency = model.place(of: term).map { model.documentFrequency(at: $0) } ?? 0
        let (texts, share) = (tableTexts + Double(model.documentCount), exponential(-Double(idf)))
        let rarity = naturalLogarithm(texts / (tableTexts * share + Double(frequency)))
        return min(KeyphraseModel.greatestIDF, Float(rarity))
    }

    /// Texts that the table's shares count as beside a model's articles.
    private static let tableTexts = 1000.0

    /// Makes room for an article's surface forms.
    mutating func reserve(for words: WordReader) {
        if let most = words.ownSurfaces.max() { forms.grow(to: Int(most) + 1, filling: Form()) }
    }

    /// The likings of a surface form by its last three letters, after ``reserve(for:)``.
    mutating func ending(_ surface: Int32, _ words: WordReader) -> KeyphraseWordTable.Likings {
        let own = Int(words.ownSurfaces[Int(surface)])
        if let known = forms[own].ending { return known }
        let value = words.withBytes(ofSurface: surface) { table.ending(of: $0) }
        forms[own].ending = value
        return value
    }

    /// The liking of a stop word before a phrase, after ``reserve(for:)``.
    mutating func before(_ surface: Int32, _ words: WordReader) -> Float {
        let own = Int(words.ownSurfaces[Int(surface)])
        if let known = forms[own].neighbours.0 { return known }
        let value = words.withBytes(ofSurface: surface) { table.neighbour(0, $0) }
        forms[own].neighbours.0 = value
        return value
    }

    /// The same of one after it.
    mutating func after(_ surface: Int32, _ words: WordReader) -> Float {
        let own = Int(words.ownSurfaces[Int(surface)])
        if let known = forms[own].neighbours.1 { return known }
        let value = words.withBytes(ofSurface: surface) { table.neighbour(1, $0) }
        forms[own].neighbours.1 = value
        return value
    }

    /// Whether a surface form names a day of the week or a month, after ``reserve(for:)``.
    mutating func isDay(_ surface: Int32, _ words: WordReader) -> Bool {
        let own = Int(words.ownSurfaces[Int(surface)])
        if let known = forms[own].isDay { return known }
        let value = words.withBytes(ofSurface: surface) { days.id(of: $0) != nil }
        forms[own].isDay = value
        return value
    }
}

extension Array {
    /// Appends copies of `value` until there are `count` or more, half as many again at least where any are missing.
    fileprivate mutating func grow(to count: Int, filling value: Element) {
        guard count > self.count else { return }
        let missing = Swift.max(count, self.count * 3 / 2) - self.count
        append(contentsOf: repeatElement(value, count: missing))
    }
}
