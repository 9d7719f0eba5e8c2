/// What the signs between words say of phrases beyond the flags of tokens.
///
/// - A full stop within a sentence after initials or a saint is the name's own, which goes on: "Ruth H. Penrose", "E.
///   coli", "FC St. Pauli", "U.S. Senate". What several letters end with is theirs too: "U.S." and not "U.S".
/// - What stands after an `@` is a user's name, as much an address as a URL is: "@port_watch closed again".
/// - A single quotation mark that opens or closes a quotation is no apostrophe: "its 'green' deal" holds no phrase
///   "green' deal", "the farmers' union" is one.
enum PhraseSigns {
    /// Sets the flags of the tokens from `first` on, which are those of a sentence or headline of `bytes`, and the ends
    /// of those that are letters with full stops.
    static func read(
        _ tokens: inout [Token], from first: Int, in bytes: UnsafeBufferPointer<UInt8>, _ language: Language
    ) {
        for place in tokens.indices[first...] {
            let start = Int(tokens[place].start)
            let before = place > first ? Int(tokens[place - 1].end) : start
            if isUserName(tokens[place], bytes) { tokens[place].flags.insert(.url) }
            if isLetters(tokens[place], bytes), tokens[place].isBeforeFullStop(in: bytes) { tokens[place].end += 1 }
            if place == first || start == before + 1 && !tokens[place].flags.contains(.boundaryBefore) { continue }
            if tokens[place].flags.contains(.boundaryBefore) {
                if goesOn(tokens[first..<place], tokens[place], bytes, language) {
                    tokens[place].flags.remove(.boundaryBefore)
                }
            } else if opensQuotation(tokens[place], bytes) || closesQuotation(tokens[first..<place], bytes) {
                tokens[place].flags.insert(.boundaryBefore)
            }
        }
    }

    private static let fullStop = UInt8(ascii: ".")
    /// Before the names of places and clubs.
    private static let saints = Vocabulary(lists: "st ste sta sto mt ft skt szt")
    /// Words in which the mark that opens a quotation is looked for.
    private static let reach = 8

    /// Whether a token is letters with full stops between them: `U.S`.
    private static func isLetters(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard token.flags.contains(.capitalized), token.flags.isDisjoint(with: .url), token.end - token.start >= 3,
            bytes[Int(token.start) + 1] == fullStop
        else { return false }
        return bytes[token.range].enumerated().allSatisfy { place, byte in
            place % 2 == 1 ? byte == fullStop : 0x41...0x5A ~= byte
        }
    }

    /// Whether a name goes on from the last of a sentence's tokens to the next, between which there is but a full stop
    /// and white space.
    private static func goesOn(
        _ tokens: ArraySlice<Token>, _ next: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ language: Language
    ) -> Bool {
        let token = tokens.last!
        let gap = bytes[Int(token.end)..<Int(next.start)]
        guard token.flags.contains(.capitalized), next.flags.isDisjoint(with: [.stopWord, .number, .url]) else {
            return false
        }
        // The full stop of letters is a part of them.
        if isLetters(Token(token, less: 1), bytes) { return gap.allSatisfy(\.isSpace) }
        guard gap.first == fullStop, gap.dropFirst().allSatisfy(\.isSpace) else { return false }
        let word = bytes[token.range]
        let isLetter = token.isLetter(word)
        // "… is short of vitamin C. Sailors …" may be two sentences.
        if isLetter, next.flags.contains(.capitalized), !token.flags.contains(.boundaryBefore),
            let before = tokens.dropLast().last, before.flags.isDisjoint(with: [.capitalized, .stopWord])
        {
            return false
        }
        guard isLetter || word.count <= 3 && next.flags.contains(.capitalized) else { return false }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3) { folded in
            for (place, byte) in word.enumerated() { folded[place] = byte < 0x80 ? byte | 0x20 : byte }
            let folded = UnsafeBufferPointer(rebasing: folded[..<word.count])
            // "M. Dubreuil" is called Dubreuil.
            return isLetter
                ? !WordKinds.of(language).kind(of: folded).contains(.address) : saints.id(of: folded) != nil
        }
    }

    /// Whether an `@` stands right before a token, and no word right before that.
    @inline(__always)
    private static func isUserName(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(token.start)
        guard start > 0, bytes[start - 1] == UInt8(ascii: "@") else { return false }
        return start == 1 || bytes[start - 2] < 0x30
    }

    /// Whether a single quotation mark stands right before a token and none of its words before that: not that of
    /// "rock 'n' roll" and "the '90s".
    private static func opensQuotation(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(token.start)
        guard start > 0, token.flags.isDisjoint(with: .number) else { return false }
        let mark =
            bytes[start - 1] == UInt8(ascii: "'")
            ? 1 : start > 2 && bytes[start - 3..<start].elementsEqual(openMark) ? 3 : 0
        guard mark > 0, !token.isLetter(bytes[token.range]) else { return false }
        return start == mark || bytes[start - mark - 1].isSpace || bytes[start - mark - 1] == UInt8(ascii: "(")
    }

    private static let openMark = Array("‘".utf8)
    private static let closeMark = Array("’".utf8)

    /// Whether a single quotation mark stands right after the last of a sentence's tokens that another one opens.
    private static func closesQuotation(_ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = Int(tokens.last!.end)
        guard bytes[end] == UInt8(ascii: "'") || bytes[end...].starts(with: closeMark) else { return false }
        return tokens.suffix(reach).contains { opensQuotation($0, bytes) }
    }
}

extension Token {
    /// The token without its last bytes.
    fileprivate init(_ token: Token, less count: Int32) {
        self = token
        end -= count
    }

    /// Whether `word`, its bytes, is a single letter.
    fileprivate func isLetter(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        flags.isDisjoint(with: .number) && (word.count == 1 || word.count == 2 && word.first! >= 0xC0)
    }

    /// Whether a full stop that is no part of it stands after it in `bytes`.
    func isBeforeFullStop(in bytes: some RandomAccessCollection<UInt8>) -> Bool {
        bytes.dropFirst(range.upperBound).first == UInt8(ascii: ".")
    }

    /// Whether it is a letter by itself with a capital, a part of names and of what is counted by letters: "Ruth H.
    /// Penrose", "vitamin C deficiency".
    var isCapitalLetter: Bool {
        term < 0 && end - start <= 2 && flags.contains(.capitalized)
            && flags.isDisjoint(with: [.stopWord, .number, .url, .wholeWord])
    }
}
