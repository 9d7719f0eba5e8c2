/// What the forms of words say, where words have any.
extension WordReader {
    /// Takes verbs, numbers and what they count by for no terms; in Korean a token ends before its particles, and a
    /// particle ends a phrase.
    mutating func readForms(
        of tokens: inout [Token], from start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ language: Language
    ) {
        for place in start..<tokens.count {
            // "Covid-19" is no number.
            let isJoined = tokens[place].flags.contains(.hyphenBefore)
            if tokens[place].flags.contains(.number), !isJoined { tokens[place].term = -1 }
            if place > start, tokens[place].isSingleWhole, tokens[place].counts(tokens[place - 1]) {
                tokens[place].term = -1
            }
            let form = form(of: tokens[place].surface, language)
            if !form.isNominal { tokens[place].term = -1 }
            if form.particle > 0, ends(tokens[place], with: form.particle, in: bytes) {
                tokens[place].end -= Int32(form.particle)
            }
            if form.isLast, place + 1 < tokens.count { tokens[place + 1].flags.insert(.boundaryBefore) }
        }
    }

    /// Whether a token ends in the text with as many bytes as its folded form does, which is composed.
    private func ends(_ token: Token, with count: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = Int(token.end)
        guard end - Int(token.start) > count else { return false }
        return withBytes(ofSurface: token.surface) { bytes[(end - count)..<end].elementsEqual($0.suffix(count)) }
    }
}
