import Tokenization

/// Words as keyphrases and the names of topics are made of them.
extension WordReader {
    /// Appends the tokens of a range of valid UTF-8 as ``append(_:range:language:to:)`` does, for phrases that people
    /// read: in Vietnamese, which is written by syllables, a token is a word, and so it is in scripts without spaces;
    /// what is no noun by its form is no term, where forms are known.
    mutating func appendPhraseWords(
        _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, language: Language, to tokens: inout [Token]
    ) {
        let start = tokens.count
        let isWhole = appendWholeWords(bytes, range: range, language: language, to: &tokens)
        if isWhole || WordForm.areKnown(of: language) { readForms(of: &tokens, from: start, in: bytes, language) }
        let words = KeyphraseModel.trained.words(of: language)
        if words.hasJoins { joinSyllables(of: &tokens, from: start, by: words, language) }
    }

    /// Makes one token of the syllables of a word, of all ways to divide a text that with the greatest likelihood
    /// (Viterbi).
    private mutating func joinSyllables(
        of tokens: inout [Token], from first: Int, by words: KeyphraseWordTable, _ language: Language
    ) {
        var kept = first
        var start = first
        while start < tokens.count {
            var end = start + 1
            while end < tokens.count, tokens[end].flags.isDisjoint(with: [.boundaryBefore, .hyphenBefore]) { end += 1 }
            for word in divided(tokens[start..<end], by: words) {
                tokens[kept] = word.count == 1 ? tokens[word.lowerBound] : joined(tokens[word], language)
                kept += 1
            }
            start = end
        }
        tokens.removeSubrange(kept...)
    }

    /// Syllables that a word has at the most.
    private static let mostSyllables = 3

    /// The words of a run of syllables.
    private func divided(_ run: ArraySlice<Token>, by words: KeyphraseWordTable) -> [Range<Int>] {
        // For each place the greatest gain of the words before it, and where the last of them begins.
        var best = [(gain: Int, start: Int)](repeating: (-1, 0), count: run.count + 1)
        best[0].gain = 0
        var bytes: [UInt8] = []
        for start in run.indices {
            let before = best[start - run.startIndex].gain
            bytes.removeAll(keepingCapacity: true)
            for end in start..<min(start + Self.mostSyllables, run.endIndex) {
                append(run[end], to: &bytes)
                let gain = end == start ? 0 : bytes.withUnsafeBufferPointer { words.gain(ofJoining: $0) }
                guard let gain, before + gain > best[end + 1 - run.startIndex].gain else { continue }
                best[end + 1 - run.startIndex] = (before + gain, start)
            }
        }
        var result: [Range<Int>] = []
        var end = run.endIndex
        while end > run.startIndex {
            result.append(best[end - run.startIndex].start..<end)
            end = result[result.count - 1].lowerBound
        }
        return result.reversed()
    }

    /// Appends a syllable to those of a word, after a `_`.
    @inline(__always)
    private func append(_ syllable: Token, to word: inout [UInt8]) {
        if !word.isEmpty { word.append(UInt8(ascii: "_")) }
        withBytes(ofSurface: syllable.surface) { word.append(contentsOf: $0) }
    }

    /// One token for the syllables of a word.
    private mutating func joined(_ syllables: ArraySlice<Token>, _ language: Language) -> Token {
        var bytes: [UInt8] = []
        for syllable in syllables { append(syllable, to: &bytes) }
        var word: [Token] = []
        bytes.withUnsafeBufferPointer { append($0, range: 0..<$0.count, language: language, to: &word) }
        precondition(word.count == 1, "\(String(decoding: bytes, as: UTF8.self)) is \(word.count) words")
        var flags = syllables.first!.flags.subtracting([.stopWord, .allCaps])
        if syllables.allSatisfy({ $0.flags.contains(.allCaps) }) { flags.insert(.allCaps) }
        return Token(
            start: syllables.first!.start, end: syllables.last!.end, term: word[0].term, surface: word[0].surface,
            flags: flags)
    }
}
