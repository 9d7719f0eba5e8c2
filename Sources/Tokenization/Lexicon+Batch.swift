extension Lexicon {
    /// Numbers what waits in a batch and appends its tokens.
    mutating func finish(_ batch: inout TokenBatch, _ reader: inout ChunkReader, to tokens: inout [Token]) {
        number(&batch, &reader)
        batch.move(to: &tokens)
    }

    /// Gives the words that wait their forms and terms, in the order in which they were met.
    @inline(__always)
    mutating func number(_ batch: inout TokenBatch, _ reader: inout ChunkReader) {
        if batch.wordCount > 0 { numberWords(of: &batch, reader.table) }
    }

    @inline(never)
    private mutating func numberWords(of batch: inout TokenBatch, _ table: Int) {
        let words = UnsafeMutableBufferPointer(rebasing: batch.words[..<batch.wordCount])
        let known = forms.count
        precondition(known + words.count <= Int32.max, "a lexicon holds at most \(Int32.max) forms")
        tables[table].forms.intern(
            words.count, in: &spellings, key: { words[$0].folded },
            found: {
                words[$0].form = $1
                words[$0].isNew = $2
            })
        if spellings.count > known {
            let form = Form(term: -1, table: table, isStopWord: false)
            forms.append(contentsOf: repeatElement(form, count: spellings.count - known))
            findTerms(of: words, tables[table].rules)
        }
        tables[table].chunks.setForms(of: words, forms) { batch.setNumbers(of: $0, $1) }
        batch.wordCount = 0
    }

    /// Gives those words their terms whose forms are new.
    private mutating func findTerms(of words: UnsafeMutableBufferPointer<TokenBatch.NewWord>, _ rules: WordRules) {
        let stopWords = rules.stopWords
        for index in words.indices where words[index].isNew {
            if words[index].folded.withBytes({ stopWords.id(of: $0, words[index].folded) }) != nil {
                forms[words[index].form].flags = .stopWord
            } else {
                words[index].hasTerm = !words[index].isSingle
            }
        }
        guard stems else { return }
        rules.stemmers.withStemmer { stemmer in
            // Terms are numbered in order, so the others are numbered before a stem that cannot wait.
            var numbered = 0
            for index in words.indices where words[index].hasTerm {
                words[index].folded.withBytes { folded in
                    Self.stem(folded, words[index].flags, stemmer) { stem in
                        let key = InternKey(stem)
                        if key.isWhole {
                            terms.prefetch(key)
                            words[index].stem = key
                        } else {
                            internStems(UnsafeMutableBufferPointer(rebasing: words[numbered..<index]))
                            forms[words[index].form].term = terms.intern(stem, key)
                            numbered = index + 1
                        }
                    }
                }
            }
            internStems(UnsafeMutableBufferPointer(rebasing: words[numbered...]))
        }
    }

    private mutating func internStems(_ words: UnsafeMutableBufferPointer<TokenBatch.NewWord>) {
        forms.withUnsafeMutableBufferPointer { forms in
            terms.intern(words.count, key: { words[$0].stem }, found: { forms[words[$0].form].term = $1 })
        }
    }
}
