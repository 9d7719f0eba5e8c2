extension TopicPhrases {
    /// The words and phrases of `terms` where people read others than terms; nil where they don't.
    ///
    /// - Parameter further: terms that come after, as several may stand for one word.
    static func namedInWholeWords(
        _ documents: [Document], terms: [Int32], further: [Int32], lexicon: Lexicon, count: Int
    ) -> [Named]? {
        let terms = terms + further.filter { !terms.contains($0) }
        guard let whole = WholeWords(documents, terms: terms, lexicon: lexicon) else { return nil }
        // Terms of one word are one, in the place of the first.
        var order: [Int32] = []
        var originals: [Int32: [Int32]] = [:]
        for term in terms {
            guard let word = whole.wordOfTerm[term] else { continue }
            if originals[word] == nil { order.append(word) }
            originals[word, default: []].append(term)
        }
        let phrases = TopicPhrases(
            documents, whole.tokens, firsts: whole.firsts, terms: order, termCount: whole.words.termCount)
        return phrases.named(order, count: count) { whole.words.term($0) }.map { named in
            Named(text: named.text, terms: named.terms.flatMap { originals[$0] ?? [] })
        }
    }
}
