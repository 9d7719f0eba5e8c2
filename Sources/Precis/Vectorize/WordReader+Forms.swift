import Tokenization

/// What the forms of words say, where words have any.
extension WordReader {
    /// Takes verbs, numbers and what they count by for no terms; in Korean a token ends before its particles, and a particle ends a phrase.
    mutating func readForms(of tokens: inout [Token], from start: Int, _ language: Language) {
        for place in start..<tokens.count {
            // "Covid-19" is no number.
            let isJoined = tokens[place].flags.contains(.hyphenBefore)
            if tokens[place].flags.contains(.number), !isJoined { tokens[place].term = -1 }
            if place > start, tokens[place].isSingleWhole, tokens[place].counts(tokens[place - 1]) {
                tokens[place].term = -1
            }
            let form = form(of: tokens[place].surface, language)
            if !form.isNominal { tokens[place].term = -1 }
            // The folded form has as many bytes as the token where it is composed in the text too.
            if form.particle > 0, tokens[place].end - tokens[place].start == byteCount(ofSurface: tokens[place].surface)
            {
                tokens[place].end -= Int32(form.particle)
            }
            if form.isLast, place + 1 < tokens.count { tokens[place + 1].flags.insert(.boundaryBefore) }
        }
    }
}
