extension Lexicon {
    /// Numbers what waits in a batch and appends its tokens.
    mutating func finish(_ batch: inout TokenBatch, _ reader: inout ChunkReader, to tokens: inout [Token]) {
        number(&batch, &reader)
        batch.move(to: &tokens)
    }

    /// Gives the words that wait their forms and terms, in the order in which they were met.
    mutating func number(_ batch: inout TokenBatch, _ reader: inout ChunkReader) {
        guard batch.wordCount > 0 else { return }
        let words = UnsafeMutableBufferPointer(rebasing: batch.words[..<batch.wordCount])
        let rules = reader.scanner.rules
        if reader.stemmer == nil { reader.stemmer = Stemmer(language: rules.language) }
        // Terms are numbered in order, so the others are numbered before a stem that cannot wait.
        var numbered = 0
        for index in words.indices {
            guard let stemmed = place(&words[index], rules, reader.table, &reader.stemmer), !stemmed else { continue }
            internStems(words[numbered..<index])
            let word = words[index].word
            let term = words[index].folded.withBytes(word.count) { folded in
                Self.stem(folded, word.flags, &reader.stemmer) { internTerm($0, InternKey($0)) }
            }
            setTerm(term, of: words[index].form)
            numbered = index + 1
        }
        internStems(words[numbered...])
        for (index, new) in words.enumerated() {
            let surface = Int32(truncatingIfNeeded: new.form)
            let known = setForm(surface, of: new.chunk, table: reader.table)
            batch.setNumbers(of: index, known)
        }
        batch.wordCount = 0
    }

    /// Finds or adds the form of a word, and asks for what its stem will be looked for in.
    ///
    /// - Returns: nil if no term is to be found for it, else whether its stem waits.
    private mutating func place(
        _ new: inout TokenBatch.NewWord, _ rules: WordRules, _ table: Int, _ stemmer: inout Stemmer?
    ) -> Bool? {
        let (word, key) = (new.word, new.folded.key)
        return new.folded.withBytes(word.count) { folded -> Bool? in
            if let known = findOrPlace(key, folded, table: table) {
                new.form = known
                return nil
            }
            let isStopWord = rules.stopWords.id(of: folded, key) != nil
            new.form = add(folded, form: Form(term: -1, table: table, isStopWord: isStopWord))
            if isStopWord || word.isSingle { return nil }
            return Self.stem(folded, word.flags, &stemmer) { stem in
                guard (1...16).contains(stem.count) else { return false }
                let key = InternKey(stem)
                terms.prefetch(key)
                new.stem = TokenBatch.ShortBytes(low: key.low, high: key.high)
                new.stemCount = stem.count
                return true
            }
        }
    }

    /// Gives new forms their terms.
    private mutating func internStems(_ words: Slice<UnsafeMutableBufferPointer<TokenBatch.NewWord>>) {
        for new in words where new.stemCount > 0 {
            let term = new.stem.withBytes(new.stemCount) { internTerm($0, new.stem.key) }
            setTerm(term, of: new.form)
        }
    }
}
