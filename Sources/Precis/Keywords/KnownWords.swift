/// What the trained model knows of the words that a reader has met, by the reader's own numbers: each is looked up when
/// it is first asked for, and not once an article.
struct KnownWords: Sendable {
    struct Term: Sendable {
        var idf = KeyphraseModel.greatestIDF
        var likings = KeyphraseWordTable.Likings()
    }

    private struct Form: Sendable {
        /// What is known so far: a bit for each of the figures below.
        var looked: UInt8 = 0
        var isDay = false
        /// The place of the last three letters, −1 for none.
        var ending: Int32 = -1
        /// The likings of it before (the lower half) and after a phrase, in papers and in news.
        var beside = SIMD4<Float>()
        /// How much it tells of the kind of a text; `nil` for nothing.
        var telling: Float?
    }

    /// A corpus by whose articles rarity is told as well.
    var model: CorpusModel?

    private let table: KeyphraseWordTable
    /// The names of the days of the week and of the months, in small letters.
    private let days: Vocabulary
    /// The places of terms in the table: −1 for those that are in none, −2 for those that were not looked up.
    private var terms: [Int32] = []
    private var forms: [Form] = []
    /// The likings of bounds and of words, before (0) and after (1), in papers and in news.
    private let bounds: [SIMD2<Float>]
    private let content: [SIMD2<Float>]
    /// The kind of the article.
    private(set) var kind = KindOfText.papers

    init(_ table: KeyphraseWordTable, _ language: Language) {
        self.table = table
        days = Vocabulary((language.weekdays + " " + language.months).split { " |\n".contains($0) }.map(String.init))
        bounds = [table.neighbour(0, "."), table.neighbour(1, ".")]
        content = [table.neighbour(0, "_"), table.neighbour(1, "_")]
    }

    /// Begins an article: makes room for its words and finds its kind.
    mutating func begin(_ found: KeyphraseCandidates) {
        let words = found.words
        terms.grow(to: Int(words.ownTerms.max() ?? -1) + 1, filling: -2)
        forms.grow(to: Int(words.ownSurfaces.max() ?? -1) + 1, filling: Form())
        var (sum, count) = (Float(0), 0)
        for form in 0..<KindOfText.forms(of: found) {
            guard let weight = telling(form, words) else { continue }
            sum += weight
            count += 1
        }
        kind = table.kind(sum: sum, count: count)
    }

    /// What is known of each of the article's terms.
    mutating func terms(of words: WordReader) -> [Term] {
        let own = words.ownTerms
        let likings = table.likings[kind.rawValue]
        return [Term](unsafeUninitializedCapacity: own.count) { result, count in
            count = own.count
            for (number, term) in own.enumerated() {
                var place = terms[Int(term)]
                if place == -2 {
                    place = words.withBytes(ofTerm: Int32(number)) { table.words.id(of: $0) } ?? -1
                    terms[Int(term)] = place
                }
                var known = place < 0 ? Term() : Term(idf: table.idf[Int(place)], likings: likings[Int(place)])
                if let model {
                    words.withBytes(ofTerm: Int32(number)) { known.idf = Self.rarity(of: $0, in: model, known.idf) }
                }
                result.initializeElement(at: number, to: known)
            }
        }
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

    /// The likings of a surface form by its last three letters.
    mutating func ending(_ surface: Int32, _ words: WordReader) -> KeyphraseWordTable.Likings {
        let place = known(surface, words, 1) { form, bytes, table in
            form.ending = table.ending(of: bytes) ?? -1
        }.ending
        return place < 0 ? .init() : table.endingLikings[kind.rawValue][Int(place)]
    }

    /// The liking of what stands before (`side` 0) or after (1) a phrase: a bound where there is no token.
    mutating func neighbour(_ side: Int, _ token: Token?, _ words: WordReader) -> Float {
        guard let token else { return bounds[side][kind.rawValue] }
        if KeyphraseCandidates.isContent(token) { return content[side][kind.rawValue] }
        return known(token.surface, words, 2 << side) { form, bytes, table in
            let likings = table.neighbour(side, bytes)
            if side == 0 { form.beside.lowHalf = likings } else { form.beside.highHalf = likings }
        }.beside[2 * side + kind.rawValue]
    }

    /// Whether a surface form names a day of the week or a month.
    mutating func isDay(_ surface: Int32, _ words: WordReader) -> Bool {
        let days = days
        return known(surface, words, 8) { form, bytes, _ in form.isDay = days.id(of: bytes) != nil }.isDay
    }

    private mutating func telling(_ surface: Int32, _ words: WordReader) -> Float? {
        known(surface, words, 16) { form, bytes, table in form.telling = table.tellingWeight(of: bytes) }.telling
    }

    /// What is known of a surface form after `look` has looked up the figure of that bit, if it was not.
    @inline(__always)
    private mutating func known(
        _ surface: Int32, _ words: WordReader, _ bit: UInt8,
        _ look: (inout Form, UnsafeBufferPointer<UInt8>, KeyphraseWordTable) -> Void
    ) -> Form {
        let own = Int(words.ownSurfaces[Int(surface)])
        if forms[own].looked & bit == 0 {
            forms[own].looked |= bit
            words.withBytes(ofSurface: surface) { look(&forms[own], $0, table) }
        }
        return forms[own]
    }
}
