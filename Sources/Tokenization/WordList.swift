/// The words of a list as the tables have them: in small letters, between white space. Lists are composed (NFC) as they
/// are written.
enum WordList {
    /// Calls `body` with each word as the tokenizer folds it; the bytes are valid during the call only. O(bytes).
    ///
    /// - Parameter alternatives: whether `|` parts words too.
    static func forEach(
        _ list: String, alternatives: Bool = false, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var list = list
        list.withUTF8 { bytes in
            var start = 0
            while start < bytes.count {
                var end = start
                var isFolded = true
                while end < bytes.count {
                    let byte = bytes[end]
                    if byte == 0x20 || byte == 0x0A || alternatives && byte == 0x7C { break }
                    if byte >= 0x80 || byte &- 0x41 < 26 { isFolded = false }
                    end += 1
                }
                if end > start {
                    let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
                    if isFolded { body(word) } else { fold(word, body) }
                }
                start = end + 1
            }
        }
    }

    /// Calls `body` with a word in small letters, as most are written.
    private static func fold(_ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let tables = TextTables.shared
        var position = 0
        while position < word.count {
            let (scalar, size) = Scalars.decode(word, at: position, end: word.count)
            if tables.fold(scalar) != scalar { break }
            position += size
        }
        guard position < word.count else { return body(word) }
        // A scalar's folding takes up to four bytes, in place of two or more.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * word.count) { folded in
            var written = 0
            var position = 0
            while position < word.count {
                let (scalar, size) = Scalars.decode(word, at: position, end: word.count)
                position += size
                Scalars.encode(tables.fold(scalar)) { byte in
                    folded[written] = byte
                    written += 1
                }
            }
            body(UnsafeBufferPointer(rebasing: folded[..<written]))
        }
    }
}

extension Vocabulary {
    /// The words of some white-space separated lists, folded.
    package init(lists: String...) {
        self.init()
        for list in lists { WordList.forEach(list) { intern($0) } }
    }
}
