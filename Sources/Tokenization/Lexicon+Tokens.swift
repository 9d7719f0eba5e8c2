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
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordScanner.scratchSize) { scratch in
            withUnsafeTemporaryAllocation(of: precis_chunk.self, capacity: 128) { chunks in
                withUnsafeTemporaryAllocation(of: Token.self, capacity: 160) { batch in
                    let scanner = WordScanner(
                        bytes, range: range, rules: rules(table), scratch: scratch.baseAddress!,
                        removesDiacritics: removesDiacritics)
                    var reader = ChunkReader(scanner: scanner, readable: bytes.count, table: table)
                    append(&reader, chunks, batch, to: &tokens)
                }
            }
        }
    }

    /// Reads chunks in batches: first their bytes, then what they are; meanwhile the table's lines come into the cache.
    private mutating func append(
        _ reader: inout ChunkReader, _ chunks: UnsafeMutableBufferPointer<precis_chunk>,
        _ batch: UnsafeMutableBufferPointer<Token>, to tokens: inout [Token]
    ) {
        while true {
            let count = withChunks(reader.table) { reader.find(chunks, in: $0, $1) }
            var isCut = false
            while reader.next < count, !isCut {
                let written = withChunks(reader.table) { reader.lookUp(chunks, count, in: $0, $1, to: batch) }
                tokens.append(contentsOf: UnsafeBufferPointer(rebasing: batch[..<written]))
                if reader.isAtUnknown { isCut = learn(chunks[reader.next], &reader, &tokens) }
            }
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
    private mutating func learn(_ chunk: precis_chunk, _ reader: inout ChunkReader, _ tokens: inout [Token]) -> Bool {
        var learnt = reader.learn(chunk)
        guard learnt.isMemorable, hasRoomForChunks(reader.table) else {
            let isCut = reader.pass(&learnt, of: chunk)
            if learnt.hasToken { tokens.append(counted(learnt.word, &reader)) }
            return isCut
        }
        if learnt.hasToken {
            let surface = surface(of: learnt.word, &reader)
            let form = forms[surface]
            learnt.known.info |= UInt32(learnt.word.flags.union(form.flags).rawValue)
            learnt.known.surface = Int32(truncatingIfNeeded: surface)
            learnt.known.term = form.term
        }
        insert(learnt.known, table: reader.table)
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
        let key = word.count <= 16 ? InternKey(low: word.low, high: word.high) : InternKey(folded)
        let table = reader.table
        if let known = findOrPlace(key, folded, table: table) { return known }
        let rules = reader.scanner.rules
        let isStopWord = rules.stopWords.id(of: folded, key) != nil
        var term: Int32 = -1
        if !isStopWord, !word.isSingle {
            if reader.stemmer == nil { reader.stemmer = Stemmer(language: rules.language) }
            term = Self.stem(folded, word.flags, &reader.stemmer) { internTerm($0) }
        }
        return add(folded, form: Form(term: term, table: table, isStopWord: isStopWord))
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
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordScanner.scratchSize) { scratch in
            let scanner = WordScanner(
                bytes, range: range, rules: table.map(rules) ?? WordRules.of(language), scratch: scratch.baseAddress!,
                removesDiacritics: removesDiacritics)
            var reader = ChunkReader(scanner: scanner, readable: bytes.count, table: table ?? -1)
            guard let table else {
                var word = ScannedWord()
                while reader.scanner.next(&word) { tokens.append(known(word, &reader)) }
                return
            }
            withUnsafeTemporaryAllocation(of: precis_chunk.self, capacity: 128) { chunks in
                withUnsafeTemporaryAllocation(of: Token.self, capacity: 160) { batch in
                    withReadableChunks(table) { appendKnown(&reader, chunks, batch, in: $0, $1, to: &tokens) }
                }
            }
        }
    }

    /// Reads chunks in batches, as when tokens are added; what is not known is left so.
    private func appendKnown(
        _ reader: inout ChunkReader, _ chunks: UnsafeMutableBufferPointer<precis_chunk>,
        _ batch: UnsafeMutableBufferPointer<Token>, in slots: UnsafeMutablePointer<precis_known>, _ mask: UInt64,
        to tokens: inout [Token]
    ) {
        while true {
            let count = reader.find(chunks, in: slots, mask)
            var isCut = false
            while reader.next < count, !isCut {
                let written = reader.lookUp(chunks, count, in: slots, mask, to: batch, counting: false)
                tokens.append(contentsOf: UnsafeBufferPointer(rebasing: batch[..<written]))
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
        } else if !word.isSingle {
            if reader.stemmer == nil { reader.stemmer = Stemmer(language: rules.language) }
            term = Self.stem(folded, word.flags, &reader.stemmer) { terms.id(of: $0) ?? -1 }
        }
        return Token(start: word.start, end: word.end, term: term, surface: -1, flags: word.flags)
    }

    /// Calls `body` with the stem of a folded word; numbers and URLs are their own stems.
    private static func stem(
        _ folded: UnsafeBufferPointer<UInt8>, _ flags: Token.Flags, _ stemmer: inout Stemmer?,
        _ body: (UnsafeBufferPointer<UInt8>) -> Int32
    ) -> Int32 {
        if flags.isDisjoint(with: [.number, .url]), stemmer != nil { return stemmer!.stem(folded, body) }
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
