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
        var kind = WordKind()
        /// Where the code of its last three letters stands, −1 for none.
        var ending: Int32 = -1
        /// The likings of it before (the lower half) and after a phrase, in papers and in news.
        var beside = SIMD4<Float>()
        /// How much it tells of the kind of a text; `nil` for nothing.
        var telling: Float?
    }

    /// A corpus by whose articles rarity is told as well.
    var model: CorpusModel?

    private let table: KeyphraseWordTable
    let kinds: WordKinds
    /// The rarities of terms and where the codes of their likings stand, −1 for those that have none, −2 where neither
    /// was looked up.
    private var terms: [(idf: Float, code: Int32)] = []
    private var forms: [Form] = []
    /// The likings of bounds and of words, before (0) and after (1), in papers and in news.
    private let bounds: [SIMD2<Float>]
    private let content: [SIMD2<Float>]
    /// The kind of the article.
    private(set) var kind = KindOfText.papers

    init(_ table: KeyphraseWordTable, _ language: Language) {
        self.table = table
        kinds = WordKinds.of(language)
        bounds = [table.neighbour(0, "."), table.neighbour(1, ".")]
        content = [table.neighbour(0, "_"), table.neighbour(1, "_")]
    }

    /// Begins an article: makes room for its words and finds its kind.
    mutating func begin(_ found: KeyphraseCandidates) {
        let words = found.words
        terms.grow(to: Int(words.ownTerms.max() ?? -1) + 1, filling: (0, -2))
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
        // Without room asked for, all threads' count is written to the one empty array.
        if own.isEmpty { return [] }
        return [Term](unsafeUninitializedCapacity: own.count) { result, count in
            count = own.count
            for (number, term) in own.enumerated() {
                if terms[Int(term)].code == -2 {
                    words.withBytes(ofTerm: Int32(number)) {
                        terms[Int(term)] = (table.idf(of: $0), table.code(of: $0))
                    }
                }
                let (idf, code) = terms[Int(term)]
                var known = Term(idf: idf, likings: table.likings(at: code, kind))
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

    /// What is known of a token: of its term or, where that is in no table, of its ending; and of what it makes of a
    /// phrase that begins or ends with it.
    struct Facts {
        var isContent = false
        var idf: Float = 0
        var any: Float = 0
        /// The likings of it as the first word of a phrase, the last, and the only one.
        var (first, last, alone) = (Float(0), Float(0), Float(0))
        /// The likings of what stands before it and after it.
        var (before, after) = (Float(0), Float(0))
    }

    /// What is known of each of an article's tokens.
    mutating func facts(of found: KeyphraseCandidates) -> [Facts] {
        let (tokens, words, kind) = (found.tokens, found.words, kind.rawValue)
        let terms = self.terms(of: words)
        let bounds = (self.bounds[0][kind], self.bounds[1][kind])
        let content = (self.content[0][kind], self.content[1][kind])
        var facts = [Facts](repeating: Facts(), count: tokens.count)
        facts.withUnsafeMutableBufferPointer { facts in
            // What the token before is for the one after it.
            var before = bounds.0
            for (place, token) in tokens.enumerated() {
                let isContent = KeyphraseCandidates.isContent(token)
                let beside = isContent ? SIMD4() : self.beside(token.surface, words)
                let isBound = found.isBound(before: place)
                if place > 0 { facts[place - 1].after = isBound ? bounds.1 : isContent ? content.1 : beside[2 + kind] }
                facts[place].before = isBound ? bounds.0 : before
                before = isContent ? content.0 : beside[kind]
                guard isContent else { continue }
                let term = terms[Int(token.term)]
                let likings = term.likings.isKnown ? term.likings : ending(token.surface, words)
                facts[place].isContent = true
                facts[place].idf = term.idf
                facts[place].any = term.likings.any
                (facts[place].first, facts[place].last, facts[place].alone) = (
                    likings.first, likings.last, likings.alone
                )
            }
            if let last = facts.indices.last { facts[last].after = bounds.1 }
        }
        return facts
    }

    /// The likings of a surface form by its last three letters.
    private mutating func ending(_ surface: Int32, _ words: WordReader) -> KeyphraseWordTable.Likings {
        let code = known(surface, words, 1) { form, bytes, table in
            form.ending = table.code(ofEndingOf: bytes)
        }.ending
        return table.endingLikings(at: code, kind)
    }

    /// The likings of a surface form before (the lower half) and after a phrase, in papers and in news.
    private mutating func beside(_ surface: Int32, _ words: WordReader) -> SIMD4<Float> {
        known(surface, words, 2) { form, bytes, table in
            form.beside = SIMD4(lowHalf: table.neighbour(0, bytes), highHalf: table.neighbour(1, bytes))
        }.beside
    }

    /// What the word lists say of a surface form.
    mutating func kind(_ surface: Int32, _ words: WordReader) -> WordKind {
        let kinds = kinds
        return known(surface, words, 4) { form, bytes, _ in form.kind = kinds.kind(of: bytes) }.kind
    }

    /// Whether a candidate says little by itself and the title does not name it: a common word ("people", Vietnamese
    /// "nước") that is no name, or a Vietnamese piece of names ("Nguyễn").
    ///
    /// - Parameter byPaper: whether phrases are scored as a paper has it, which then only leaves out what is no word.
    func saysLittle(_ candidate: Int, in found: KeyphraseCandidates, byPaper: Bool) -> Bool {
        let one = found.candidates[candidate]
        guard table.knowsLittleWords, one.length == 1, table.hasJoins || !byPaper && !one.inTitle else { return false }
        switch found.nameRole(of: one) {
        case .name: return false
        case .piece: return table.hasJoins
        case .none: return found.words.withBytes(ofTerm: found.tokens[Int(one.start)].term, table.saysLittle)
        }
    }

    private mutating func telling(_ surface: Int32, _ words: WordReader) -> Float? {
        known(surface, words, 8) { form, bytes, table in form.telling = table.tellingWeight(of: bytes) }.telling
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
