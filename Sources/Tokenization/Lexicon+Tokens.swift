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
        var stemmer: Stemmer?
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordScanner.longest + 20) { scratch in
            var scanner = WordScanner(bytes, range: range, rules: rules, scratch: scratch.baseAddress!)
            while scanner.next() {
                let folded = scanner.foldedBytes
                let hash = InternTable.hash(folded)
                let surface: Int
                if let known = find(folded, hash: hash, table: table) {
                    surface = known
                } else {
                    if stemmer == nil { stemmer = Stemmer(language: language) }
                    let isStopWord = rules.stopWords.id(of: folded) != nil
                    var term: Int32 = -1
                    if !isStopWord, scanner.length > 1 {
                        term = Self.stem(scanner, &stemmer) { internTerm($0) }
                    }
                    let form = Form(term: term, language: Int32(table), isStopWord: isStopWord, count: 0)
                    surface = add(folded, hash: hash, table: table, form: form)
                }
                count(surface, by: 1)
                tokens.append(token(scanner, surface: surface))
            }
        }
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
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordScanner.longest + 20) { scratch in
            var scanner = WordScanner(bytes, range: range, rules: rules, scratch: scratch.baseAddress!)
            while scanner.next() {
                let folded = scanner.foldedBytes
                if let table, let known = find(folded, hash: InternTable.hash(folded), table: table) {
                    tokens.append(token(scanner, surface: known))
                    continue
                }
                var flags = scanner.flags
                var term: Int32 = -1
                if rules.stopWords.id(of: folded) != nil {
                    flags.insert(.stopWord)
                } else if scanner.length > 1 {
                    if stemmer == nil { stemmer = Stemmer(language: language) }
                    term = Self.stem(scanner, &stemmer) { terms.id(of: $0) ?? -1 }
                }
                tokens.append(
                    Token(
                        start: Int32(scanner.start), end: Int32(scanner.stop), term: term, surface: -1, flags: flags))
            }
        }
    }

    /// Calls `body` with the stem of the scanner's word; numbers and URLs are their own stems.
    private static func stem(
        _ scanner: borrowing WordScanner, _ stemmer: inout Stemmer?, _ body: (UnsafeBufferPointer<UInt8>) -> Int32
    ) -> Int32 {
        if scanner.flags.isDisjoint(with: [.number, .url]), stemmer != nil {
            return stemmer!.stem(scanner.foldedBytes, body)
        }
        return body(scanner.foldedBytes)
    }

    @inline(__always)
    private func token(_ scanner: borrowing WordScanner, surface: Int) -> Token {
        let form = forms[surface]
        var flags = scanner.flags
        if form.isStopWord { flags.insert(.stopWord) }
        return Token(
            start: Int32(scanner.start), end: Int32(scanner.stop), term: form.term, surface: Int32(surface),
            flags: flags)
    }
}
