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
        let rules = WordRules.of(language)
        let table = tableIndex(of: language)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordScanner.scratchSize) { scratch in
            withUnsafeTemporaryAllocation(of: ScannedWord.self, capacity: Self.batch) { words in
                withUnsafeTemporaryAllocation(of: Token.self, capacity: Self.batch) { batch in
                    var scanner = WordScanner(
                        bytes, range: range, rules: rules, scratch: scratch.baseAddress!,
                        removesDiacritics: removesDiacritics)
                    append(&scanner, table: table, words.baseAddress!, batch.baseAddress!, to: &tokens)
                }
            }
        }
    }

    /// Reads words in batches: first the words, then what they are; meanwhile the table's lines come into the cache.
    private mutating func append(
        _ scanner: inout WordScanner, table: Int, _ words: UnsafeMutablePointer<ScannedWord>,
        _ batch: UnsafeMutablePointer<Token>, to tokens: inout [Token]
    ) {
        var stemmer: Stemmer?
        var stop = Stop.full
        while stop != .end {
            var count = 0
            stop = withPlaces(table) { Self.scan(&scanner, words, &count, $0) }
            var done = 0
            while done < count {
                let first = done
                done = lookUp(words, done..<count, table: table, batch)
                tokens.append(contentsOf: UnsafeBufferPointer(start: batch + first, count: done - first))
                guard done < count else { break }
                let word = words[done]
                let id = withUnsafeBytes(of: (word.low, word.high)) { raw in
                    let folded = UnsafeBufferPointer(rebasing: raw.bindMemory(to: UInt8.self)[..<Int(word.count)])
                    return self.surface(of: folded, word, table: table, rules: scanner.rules, &stemmer)
                }
                tokens.append(token(word, surface: id))
                done += 1
            }
            if stop == .long {
                // It stands after the batch, and the scanner has its bytes still.
                let word = words[count]
                let id = surface(
                    of: scanner.bytes(of: word), word, table: table, rules: scanner.rules, &stemmer)
                tokens.append(token(word, surface: id))
            }
        }
    }

    private static let batch = 128

    /// Why scanning stopped: at the end, with the batch full, or at a word of more than sixteen bytes, which the
    /// scanner still holds.
    private enum Stop { case end, full, long }

    private static func scan(
        _ scanner: inout WordScanner, _ words: UnsafeMutablePointer<ScannedWord>, _ count: inout Int,
        _ places: InternTable.Places
    ) -> Stop {
        var local = scanner
        var written = 0
        defer {
            scanner = local
            count = written
        }
        while written < batch {
            let word = words + written
            guard local.next(word) else { return .end }
            if word.pointee.count > 16 { return .long }
            places.prefetch(word.pointee.hash)
            written &+= 1
        }
        return .full
    }

    /// Writes the tokens of words whose forms are known, up to the first that is not, and counts them.
    ///
    /// - Returns: the index of the unknown word, or the end of the range.
    private mutating func lookUp(
        _ words: UnsafePointer<ScannedWord>, _ range: Range<Int>, table: Int, _ batch: UnsafeMutablePointer<Token>
    ) -> Int {
        withPlaces(table) { places in
            var index = range.lowerBound
            while index < range.upperBound {
                let word = words + index
                guard
                    let entry = InternTable.count(
                        word.pointee.key, hash: word.pointee.hash, in: places)
                else { break }
                (batch + index).initialize(
                    to: Token(
                        start: word.pointee.start, end: word.pointee.end, term: entry.value,
                        surface: Int32(truncatingIfNeeded: entry.index),
                        flags: word.pointee.flags.union(Token.Flags(rawValue: entry.bits))))
                index &+= 1
            }
            return index
        }
    }

    /// The id of a word, which is added if it is new, and counted.
    private mutating func surface(
        of folded: UnsafeBufferPointer<UInt8>, _ word: ScannedWord, table: Int, rules: WordRules,
        _ stemmer: inout Stemmer?
    ) -> Int {
        let key = InternKey(folded)
        if let known = find(key, folded, table: table) {
            count(folded, key, table: table, by: 1)
            return known
        }
        if stemmer == nil { stemmer = Stemmer(language: rules.language) }
        let isStopWord = rules.stopWords.id(of: folded) != nil
        var term: Int32 = -1
        if !isStopWord, !word.isSingle {
            term = Self.stem(folded, word.flags, &stemmer) { internTerm($0) }
        }
        let surface = add(folded, key, form: Form(term: term, table: table, isStopWord: isStopWord))
        count(folded, key, table: table, by: 1)
        return surface
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
        let rules = WordRules.of(language)
        let table = existingTableIndex(of: language)
        var stemmer: Stemmer?
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordScanner.scratchSize) { scratch in
            var scanner = WordScanner(
                bytes, range: range, rules: rules, scratch: scratch.baseAddress!, removesDiacritics: removesDiacritics)
            var word = ScannedWord()
            while scanner.next(&word) {
                let folded = scanner.bytes(of: word)
                if let table, let known = find(InternKey(folded), folded, table: table) {
                    tokens.append(token(word, surface: known))
                    continue
                }
                var term: Int32 = -1
                if rules.stopWords.id(of: folded) != nil {
                    word.flags.insert(.stopWord)
                } else if !word.isSingle {
                    if stemmer == nil { stemmer = Stemmer(language: language) }
                    term = Self.stem(folded, word.flags, &stemmer) { terms.id(of: $0) ?? -1 }
                }
                tokens.append(Token(start: word.start, end: word.end, term: term, surface: -1, flags: word.flags))
            }
        }
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
