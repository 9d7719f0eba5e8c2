/// Words as keyphrases and the names of topics are made of them.
extension WordReader {
    /// Appends the tokens of a range of valid UTF-8 as ``append(_:range:language:to:)`` does, for phrases that people
    /// read: in Vietnamese, which is written by syllables, a token is a word, and so it is in scripts without spaces;
    /// what is no noun by its form is no term, where forms are known. The range is a sentence or a headline.
    mutating func appendPhraseWords(
        _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, language: Language, to tokens: inout [Token]
    ) {
        let start = tokens.count
        let isWhole = appendWholeWords(bytes, range: range, language: language, to: &tokens)
        if isWhole || WordForm.areKnown(of: language) { readForms(of: &tokens, from: start, in: bytes, language) }
        PhraseSigns.read(&tokens, from: start, in: bytes, language)
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
                tokens[kept] =
                    word.range.count == 1
                    ? tokens[word.range.lowerBound] : joined(tokens[word.range], code: word.code, language)
                kept += 1
            }
            start = end
        }
        tokens.removeSubrange(kept...)
    }

    /// Syllables that a word has at the most.
    private static let mostSyllables = 3
    private static let joint = WordHash(CollectionOfOne(UInt8(ascii: "_")))

    /// The words of a run of syllables, each with the place of its code among the joined words, −1 for one syllable.
    private mutating func divided(
        _ run: ArraySlice<Token>, by words: KeyphraseWordTable
    ) -> [(range: Range<Int>, code: Int32)] {
        // For each place the greatest gain of the words before it, where the last of them begins, and its code.
        var best = [(gain: Int, start: Int, code: Int32)](repeating: (-1, 0, -1), count: run.count + 1)
        best[0].gain = 0
        for start in run.indices {
            let before = best[start - run.startIndex].gain
            var hash = hash(ofSurface: run[start].surface)
            for end in start..<min(start + Self.mostSyllables, run.endIndex) {
                var word: (gain: Int, code: Int32)? = (0, -1)
                if end > start {
                    hash.append(Self.joint)
                    hash.append(self.hash(ofSurface: run[end].surface))
                    word = words.join(hash) { spelling(of: run[start...end]) }
                }
                guard let word, before + word.gain > best[end + 1 - run.startIndex].gain else { continue }
                best[end + 1 - run.startIndex] = (before + word.gain, start, word.code)
            }
        }
        var result: [(range: Range<Int>, code: Int32)] = []
        var end = run.endIndex
        while end > run.startIndex {
            let last = best[end - run.startIndex]
            result.append((last.start..<end, last.code))
            end = last.start
        }
        return result.reversed()
    }

    /// The syllables of a word with `_` between them.
    private func spelling(of syllables: ArraySlice<Token>) -> [UInt8] {
        var bytes: [UInt8] = []
        for syllable in syllables {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "_")) }
            withBytes(ofSurface: syllable.surface) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    /// One token for the syllables of a word.
    private mutating func joined(_ syllables: ArraySlice<Token>, code: Int32, _ language: Language) -> Token {
        let word = numbers(ofJoined: code) { reader in
            let bytes = reader.spelling(of: syllables)
            var word: [Token] = []
            bytes.withUnsafeBufferPointer { reader.append($0, range: 0..<$0.count, language: language, to: &word) }
            precondition(word.count == 1, "\(String(decoding: bytes, as: UTF8.self)) is \(word.count) words")
            return word[0]
        }
        var flags = syllables.first!.flags.subtracting([.stopWord, .allCaps])
        if syllables.allSatisfy({ $0.flags.contains(.allCaps) }) { flags.insert(.allCaps) }
        return Token(
            start: syllables.first!.start, end: syllables.last!.end, term: word.term, surface: word.surface,
            flags: flags)
    }
}
