/// What stands for a corpus's terms where people read them: of scripts without spaces, whose terms are overlapping
/// pairs of characters, and of Korean, whose words have their particles, the words of some articles.
///
/// A pair stands for the word that it is a part of most often, or else for one that it reaches into; verbs, numbers and
/// what else names nothing stand for no pair.
struct WholeWords: Sendable {
    /// The articles' words, one article after another, by numbers of their own.
    let tokens: [Token]
    /// The first token of each article.
    let firsts: [Int]
    let words: WordReader
    /// The words that stand for the terms that were asked about, by term.
    let wordOfTerm: [Int32: Int32]
    /// The surface forms that most places of the other terms are in, verbs among them, by term.
    private let formOfTerm: [Int32: Int32]

    /// Reads `documents` for the words of `terms`; nil where none of these is of such a script.
    init?(_ documents: [Document], terms: [Int32], lexicon: Lexicon) {
        let isNeeded = terms.contains { term in
            lexicon.terms.withBytes(of: term) { WordForm.hasWords(apartFromTerms: $0) }
        }
        guard isNeeded else { return nil }
        var words = WordReader()
        words.begin()
        let wanted = Set(terms)
        var (tokens, firsts): ([Token], [Int]) = ([], [])
        var votes: [Int32: [Int32: Int]] = [:]
        var formVotes = votes
        var known: [Token] = []
        for document in documents {
            firsts.append(tokens.count)
            document.bytes.withUnsafeBufferPointer { bytes in
                for sentence in document.sentences {
                    let first = tokens.count
                    words.appendPhraseWords(bytes, range: sentence.range, language: document.language, to: &tokens)
                    known.removeAll(keepingCapacity: true)
                    lexicon.appendKnownTokens(bytes, range: sentence.range, language: document.language, to: &known)
                    var place = first
                    for token in known where wanted.contains(token.term) {
                        while place < tokens.count, tokens[place].end <= token.start { place += 1 }
                        if let word = Self.word(of: token, in: tokens[place...]) {
                            votes[token.term, default: [:]][word, default: 0] += 1
                        } else if place < tokens.count, tokens[place].start < token.end {
                            formVotes[token.term, default: [:]][tokens[place].surface, default: 0] += 1
                        }
                    }
                }
            }
        }
        (self.tokens, self.firsts, self.words) = (tokens, firsts, words)
        // Ties: the word met first.
        func winner(_ votes: [Int32: Int]) -> Int32? { votes.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key }
        wordOfTerm = votes.compactMapValues(winner)
        formOfTerm = formVotes.compactMapValues(winner)
    }

    /// The word that a term is shown as; nil where it stands in no sentence.
    func name(of term: Int32) -> String? {
        wordOfTerm[term].map { words.term($0) } ?? formOfTerm[term].map { words.surface($0) }
    }

    /// Whether a term is shown as more than a verb, a particle or a counter; so is one of another script.
    func isTelling(_ term: Int32) -> Bool { wordOfTerm[term] != nil || formOfTerm[term] == nil }

    /// The word that holds a token, or else the first that it reaches into, among those from its own place on.
    private static func word(of token: Token, in words: ArraySlice<Token>) -> Int32? {
        var reached: Int32?
        for word in words {
            if word.start >= token.end { break }
            guard word.term >= 0, !word.isSingleWhole else { continue }
            if word.start <= token.start && token.end <= word.end { return word.term }
            if reached == nil { reached = word.term }
        }
        return reached
    }
}
