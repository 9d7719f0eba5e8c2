import CKernels

/// The tokens of a batch of chunks, some of which wait for their numbers.
///
/// A new word is looked for in two tables, of forms and of terms, whose lines are mostly not in the cache. So new words
/// wait until the batch is read, and then each step is taken for all of them: what the next step reads is asked for in
/// the step before. The chunk of a word that waits is in its table already, without numbers.
struct TokenBatch {
    /// A word whose form is to be looked for, of up to sixteen bytes when folded.
    struct NewWord {
        let folded: InternKey
        let flags: Token.Flags
        let isSingle: Bool
        /// The bytes by which the table of chunks knows it, and the slot in which they stood when it was added.
        let chunk: (low: UInt64, high: UInt64)
        let slot: Int
        /// The place of its first token in the batch.
        let token: Int
        var form = -1
        var isNew = false
        var hasTerm = false
        /// The stem that waits to be looked for.
        var stem: InternKey?
    }

    private static let chunkCapacity = 128
    private static let capacity = 160
    private static let wordCapacity = 64

    private let tokens: UnsafeMutableBufferPointer<Token>
    var count = 0
    let words: UnsafeMutableBufferPointer<NewWord>
    var wordCount = 0

    /// Calls `body` with a scanner's scratch, room for chunks and an empty batch: the thread's own block, as blocks of
    /// this size cost more than a sentence's words. No other reading may begin on this thread meanwhile.
    @inline(__always)
    static func withRoom(
        _ body: (UnsafeMutablePointer<UInt8>, UnsafeMutableBufferPointer<precis_chunk>, inout TokenBatch) -> Void
    ) {
        let chunkBytes = chunkCapacity * MemoryLayout<precis_chunk>.stride
        let wordBytes = wordCapacity * MemoryLayout<NewWord>.stride
        let tokenBytes = capacity * MemoryLayout<Token>.stride
        let bytes = chunkBytes + wordBytes + tokenBytes + WordScanner.scratchSize
        guard let base = precis_take_room(bytes) else { preconditionFailure("a text is read while another is read") }
        defer { precis_give_back_room() }
        let chunks = base.bindMemory(to: precis_chunk.self, capacity: chunkCapacity)
        let words = (base + chunkBytes).bindMemory(to: NewWord.self, capacity: wordCapacity)
        let tokens = (base + chunkBytes + wordBytes).bindMemory(to: Token.self, capacity: capacity)
        let scratch = (base + chunkBytes + wordBytes + tokenBytes).bindMemory(
            to: UInt8.self, capacity: WordScanner.scratchSize)
        var batch = TokenBatch(
            tokens: UnsafeMutableBufferPointer(start: tokens, count: capacity),
            words: UnsafeMutableBufferPointer(start: words, count: wordCapacity))
        body(scratch, UnsafeMutableBufferPointer(start: chunks, count: chunkCapacity), &batch)
    }

    private init(tokens: UnsafeMutableBufferPointer<Token>, words: UnsafeMutableBufferPointer<NewWord>) {
        self.tokens = tokens
        self.words = words
    }

    /// Whether no more words can wait.
    var isFull: Bool { wordCount == words.count }

    /// Where the next tokens are to be written.
    var room: Slice<UnsafeMutableBufferPointer<Token>> { tokens[count...] }

    /// The surface form that tokens have which wait for word `index`.
    private static func mark(_ index: Int) -> Int32 { -2 - Int32(truncatingIfNeeded: index) }

    /// The surface form that the tokens of the next word have while it waits, and its chunk.
    var nextMark: Int32 { Self.mark(wordCount) }

    /// Lets a word wait, whose token comes next; its chunk was added to the table at `slot`.
    @inline(__always)
    mutating func append(_ word: ScannedWord, _ key: InternKey, _ chunk: precis_known, slot: Int) {
        words.initializeElement(
            at: wordCount,
            to: NewWord(
                folded: key, flags: word.flags, isSingle: word.isSingle, chunk: (chunk.low, chunk.high), slot: slot,
                token: count))
        wordCount += 1
    }

    /// Writes the numbers of word `index`, which are its chunk's, to its tokens.
    func setNumbers(of index: Int, _ known: precis_known) {
        let (first, mark) = (words[index].token, Self.mark(index))
        // Most words are met once in a batch; the last one's token may still be to come.
        for place in first..<max(first, known.count > 1 ? count : min(first + 1, count))
        where tokens[place].surface == mark {
            tokens[place].surface = known.surface
            tokens[place].term = known.term
            tokens[place].flags.formUnion(Token.Flags(rawValue: UInt8(truncatingIfNeeded: known.info)))
        }
    }

    /// Appends the tokens, none of which waits any longer.
    mutating func move(to all: inout [Token]) {
        all.append(contentsOf: UnsafeBufferPointer(rebasing: tokens[..<count]))
        count = 0
    }
}
