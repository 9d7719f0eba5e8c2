import CKernels

extension Lexicon {
    /// The tokens of a range of a document, in order; new words are added to the lexicon.
    public mutating func tokens(of range: Range<Int>, in document: Document) -> [Token] {
        var tokens: [Token] = []
        document.bytes.withUnsafeBufferPointer {
            appendTokens($0, range: range, language: document.language, to: &tokens)
        }
        return tokens
    }

    /// Appends the tokens of a range of valid UTF-8 to `tokens`; new words are added to the lexicon.
    ///
    /// The hot path: no allocation for a token whose form is known. O(bytes).
    public mutating func appendTokens(
        _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, language: Language, to tokens: inout [Token]
    ) {
        let table = tableIndex(of: language)
        TokenBatch.withRoom { scratch, chunks, batch in
            var reader = ChunkReader(
                WordScanner(
                    bytes, range: range, rules: rules(table), scratch: scratch, removesDiacritics: removesDiacritics),
                readable: bytes.count, table: table)
            append(&reader, chunks, &batch, to: &tokens)
        }
    }

    /// Appends the tokens of a range of valid UTF-8 as ``appendTokens(_:range:language:to:)`` does, but of scripts
    /// without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) whole words by ICU's dictionaries and not pairs of
    /// characters: for what people read. A single character is a term if it is Chinese.
    ///
    /// - Returns: whether the range holds any such script; if not, the tokens are no others.
    @discardableResult
    public mutating func appendWholeWords(
        _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, language: Language, to tokens: inout [Token]
    ) -> Bool {
        guard WordBreaks.areNeeded(in: bytes, range), var breaks = WordBreaks() else {
            appendTokens(bytes, range: range, language: language, to: &tokens)
            return false
        }
        let table = tableIndex(of: language)
        let rules = rules(table)
        breaks.withEnds(in: bytes, range, rules) { ends in
            TokenBatch.withRoom { scratch, _, _ in
                var reader = ChunkReader(
                    WordScanner(
                        bytes, range: range, rules: rules, scratch: scratch, removesDiacritics: removesDiacritics),
                    readable: bytes.count, table: table)
                var (word, ends, last) = (ScannedWord(), ends[...], -1)
                while reader.scanner.nextWhole(&word, &ends, &last) {
                    tokens.append(counted(word, &reader))
                    if reader.scanner.isLoneLetter { tokens[tokens.count - 1].term = -1 }
                }
            }
        }
        return true
    }

    /// Reads chunks in batches: first their bytes, then what they are; meanwhile the table's lines come into the cache.
    private mutating func append(
        _ reader: inout ChunkReader, _ chunks: UnsafeMutableBufferPointer<precis_chunk>, _ batch: inout TokenBatch,
        to tokens: inout [Token]
    ) {
        while true {
            let count = withChunks(reader.table) { reader.find(chunks, in: $0, $1) }
            var isCut = false
            while reader.next < count, !isCut {
                let room = batch.room
                batch.count += withChunks(reader.table) { reader.lookUp(chunks, count, in: $0, $1, to: room) }
                if reader.isAtUnknown {
                    isCut = learn(chunks[reader.next], &reader, &batch, &tokens)
                } else if reader.next < count {
                    finish(&batch, &reader, to: &tokens)
                }
            }
            finish(&batch, &reader, to: &tokens)
            if isCut { continue }
            let (long, isAtEnd) = reader.finishBatch()
            if isAtEnd { return }
            if let long { tokens.append(counted(long, &reader)) }
        }
    }

    /// Works out what an unknown chunk begins with, to be looked up again; or, if that depends on what follows or there is
    /// no room to remember it, appends its first token.
    ///
    /// - Returns: whether that token reaches beyond the chunk.
    private mutating func learn(
        _ chunk: precis_chunk, _ reader: inout ChunkReader, _ batch: inout TokenBatch, _ tokens: inout [Token]
    ) -> Bool {
        var learnt = reader.learn(chunk)
        guard learnt.isMemorable, tables[reader.table].chunks.hasRoom else {
            let isCut = reader.pass(&learnt, of: chunk)
            if learnt.hasToken {
                finish(&batch, &reader, to: &tokens)
                tokens.append(counted(learnt.word, &reader))
            }
            return isCut
        }
        let isShort = learnt.word.count <= 16
        if learnt.hasToken {
            learnt.known.info |= UInt32(learnt.word.flags.rawValue)
            if batch.isFull || !isShort { number(&batch, &reader) }
            if isShort {
                learnt.known.surface = batch.nextMark
            } else {
                let surface = surface(of: learnt.word, &reader)
                learnt.known.info |= UInt32(forms[surface].flags.rawValue)
                learnt.known.surface = Int32(truncatingIfNeeded: surface)
                learnt.known.term = forms[surface].term
            }
        }
        let slot = tables[reader.table].chunks.insert(learnt.known, at: reader.emptySlot)
        if learnt.hasToken, isShort {
            let key = learnt.word.key
            tables[reader.table].forms.prefetch(key)
            batch.append(learnt.word, key, learnt.known, slot: slot)
        }
        return false
    }

    /// The token of a word, which is added to the lexicon if it is new, and counted.
    private mutating func counted(_ word: ScannedWord, _ reader: inout ChunkReader) -> Token {
        let surface = surface(of: word, &reader)
        count(surface, by: 1)
        return token(word, surface: surface)
    }

    /// The id of a word, which is added if it is new.
    private mutating func surface(of word: ScannedWord, _ reader: inout ChunkReader) -> Int {
        let folded = reader.scanner.bytes(of: word)
        let key = word.count <= 16 ? word.key : InternKey(folded)
        let table = reader.table
        let (form, isNew) = place(key, folded, table: table)
        guard isNew else { return form }
        let rules = reader.scanner.rules
        let isStopWord = rules.stopWords.id(of: folded, key) != nil
        var term: Int32 = -1
        if stems, !isStopWord, !word.isSingle {
            term = rules.stemmers.withStemmer { Self.stem(folded, word.flags, $0) { terms.intern($0) } }
        }
        forms.append(Form(term: term, table: table, isStopWord: isStopWord))
        return form
    }

    /// The tokens of a range of a document without adding to the lexicon, as for a query against a fitted model: an
    /// unknown form has `surface` −1, and `term` −1 unless its stem is known.
    public func knownTokens(of range: Range<Int>, in document: Document) -> [Token] {
        var tokens: [Token] = []
        document.bytes.withUnsafeBufferPointer {
            appendKnownTokens($0, range: range, language: document.language, to: &tokens)
        }
        return tokens
    }

    /// Appends the tokens of a range of valid UTF-8 to `tokens` without adding to the lexicon.
    public func appendKnownTokens(
        _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, language: Language, to tokens: inout [Token]
    ) {
        let table = existingTableIndex(of: language)
        TokenBatch.withRoom { scratch, chunks, batch in
            var reader = ChunkReader(
                WordScanner(
                    bytes, range: range, rules: table.map(rules) ?? WordRules.of(language), scratch: scratch,
                    removesDiacritics: removesDiacritics),
                readable: bytes.count, table: table ?? -1)
            guard let table else {
                var word = ScannedWord()
                while reader.scanner.next(&word) { tokens.append(known(word, &reader)) }
                return
            }
            withReadableChunks(table) { appendKnown(&reader, chunks, &batch, in: $0, $1, to: &tokens) }
        }
    }

    /// Reads chunks in batches, as when tokens are added; what is not known is left so.
    private func appendKnown(
        _ reader: inout ChunkReader, _ chunks: UnsafeMutableBufferPointer<precis_chunk>, _ batch: inout TokenBatch,
        in slots: UnsafeMutablePointer<precis_known>, _ mask: UInt64, to tokens: inout [Token]
    ) {
        while true {
            let count = reader.find(chunks, in: slots, mask)
            var isCut = false
            while reader.next < count, !isCut {
                batch.count = reader.lookUp(chunks, count, in: slots, mask, to: batch.room, counting: false)
                batch.move(to: &tokens)
                guard reader.isAtUnknown else { continue }
                let chunk = chunks[reader.next]
                var learnt = reader.learn(chunk)
                isCut = reader.pass(&learnt, of: chunk)
                if learnt.hasToken { tokens.append(known(learnt.word, &reader)) }
            }
            if isCut { continue }
            let (long, isAtEnd) = reader.finishBatch()
            if isAtEnd { return }
            if let long { tokens.append(known(long, &reader)) }
        }
    }

    /// The token of a word that may be new.
    private func known(_ word: ScannedWord, _ reader: inout ChunkReader) -> Token {
        var word = word
        let folded = reader.scanner.bytes(of: word)
        if reader.table >= 0, let known = find(InternKey(folded), folded, table: reader.table) {
            return token(word, surface: known)
        }
        let rules = reader.scanner.rules
        var term: Int32 = -1
        if rules.stopWords.id(of: folded) != nil {
            word.flags.insert(.stopWord)
        } else if stems, !word.isSingle {
            term = rules.stemmers.withStemmer { Self.stem(folded, word.flags, $0) { terms.id(of: $0) ?? -1 } }
        }
        return Token(start: word.start, end: word.end, term: term, surface: -1, flags: word.flags)
    }

    /// Calls `body` with the stem of a folded word; numbers and URLs are their own stems.
    @inline(__always)
    static func stem<Result>(
        _ folded: UnsafeBufferPointer<UInt8>, _ flags: Token.Flags, _ stemmer: Stemmer.Rules?,
        _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        if flags.isDisjoint(with: [.number, .url]), let stemmer { return stemmer.stem(folded, body) }
        return body(folded)
    }

    @inline(__always)
    private func token(_ word: ScannedWord, surface: Int) -> Token {
        let form = forms[surface]
        return Token(
            start: word.start, end: word.end, term: form.term, surface: Int32(surface),
            flags: word.flags.union(form.flags))
    }
}
