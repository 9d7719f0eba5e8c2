/// The phrases of an article that could be keyphrases, with where each stands.
///
/// A candidate is a run of up to ``longest`` words of one sentence that begins and ends with a term, holds no
/// punctuation but hyphens, apostrophes and what `PhraseSigns` names, and at most two stop words in a row within it
/// ("refus de congés"). A letter by itself may stand within it too, and is no stop word ("Ruth H. Penrose"). All
/// runs within a longer run are candidates too: which of them is the phrase is for the scores to say. Phrases are the
/// same where their stems are; O(tokens · ``longest``).
///
/// A class, as it is handed from one measure to the next and never changed.
final class KeyphraseCandidates: Sendable {
    struct Candidate: Sendable {
        /// Tokens of the first occurrence.
        var start: Int32
        var length: Int32
        /// Stop words within.
        var stopWords: Int32
        var count: Int32
        /// First tokens of the first and the last occurrence, title and text run together.
        var first: Int32
        var last: Int32
        var inTitle: Bool
        /// The latest occurrence, a place in ``KeyphraseCandidates/occurrences``.
        var latest: Int32
    }

    /// A place where a candidate stands.
    struct Occurrence: Sendable {
        var start: Int32
        var length: Int32
        /// The one before it of the same candidate, or −1.
        var previous: Int32
        /// The candidate's place in ``KeyphraseCandidates/candidates``.
        var candidate: Int32
    }

    /// Tokens in a phrase at the most.
    static let longest = 6
    /// Words of them at the most.
    static let mostWords = 5

    let document: Document
    /// The headline's bytes, composed; empty where there is none.
    let title: [UInt8]
    /// The words of ``tokens``, with numbers that are the article's own.
    let words: WordReader
    /// The title's tokens, then those of the text sentence by sentence, lines of furniture left out.
    let tokens: [Token]
    /// How many of them are the title's.
    let titleCount: Int
    /// The sentence of each token: the title's is 0 where there is one.
    let sentences: [Int32]
    let candidates: [Candidate]
    /// Ordered by the first token, then by length.
    let occurrences: [Occurrence]

    convenience init(_ document: Document) {
        var words = WordReader()
        self.init(document, &words)
    }

    /// - Parameter words: what reads the article; it may have read others before.
    init(_ document: Document, _ words: inout WordReader) {
        title = LetterLines.subject(document.titleBytes ?? [])
        let (tokens, sentences, titleCount) = Self.read(document, title: title, &words)
        self.document = document
        self.words = words
        self.tokens = tokens
        self.sentences = sentences
        self.titleCount = titleCount
        let end = Self.end(ofBodyIn: tokens, sentences, document, titleCount: titleCount)
        (candidates, occurrences) = Self.candidates(tokens, sentences, end: end, titleCount: titleCount)
    }

    /// The title's tokens and the text's, the sentence of each, and how many are the title's.
    private static func read(
        _ document: Document, title: [UInt8], _ words: inout WordReader
    ) -> (tokens: [Token], sentences: [Int32], titleCount: Int) {
        words.begin()
        var tokens: [Token] = []
        var sentences: [Int32] = []
        var sentence: Int32 = 0
        if document.title != nil {
            title.withUnsafeBufferPointer {
                words.appendPhraseWords($0, range: 0..<$0.count, language: document.language, to: &tokens)
            }
            sentences = [Int32](repeating: 0, count: tokens.count)
            sentence = 1
        }
        let titleCount = tokens.count
        document.bytes.withUnsafeBufferPointer { bytes in
            // A text of a few lines is what it is.
            let page = document.sentences.count > 3 ? PageLines(document) : nil
            let letter = LetterLines(document)
            for (place, one) in document.sentences.enumerated() where !letter.holds(place) {
                if let page, page.isFurniture(place) || FurniturePhrases.isLabel(place, of: document) { continue }
                let range = one.kind == .heading ? document.bytes[one.range].withoutWikiMark.indices : one.range
                words.appendPhraseWords(bytes, range: range, language: document.language, to: &tokens)
                sentences.append(contentsOf: repeatElement(sentence, count: tokens.count - sentences.count))
                sentence += 1
            }
        }
        return (tokens, sentences, titleCount)
    }

    /// The candidates of the tokens before `end`, and where each stands.
    private static func candidates(
        _ tokens: [Token], _ sentences: [Int32], end: Int, titleCount: Int
    ) -> ([Candidate], [Occurrence]) {
        var candidates: [Candidate] = []
        var occurrences: [Occurrence] = []
        candidates.reserveCapacity(tokens.count * 2)
        occurrences.reserveCapacity(tokens.count * 2)
        var places = PlaceTable(capacity: tokens.count * 2)
        for start in 0..<end where isContent(tokens[start]) && !isCounter(start, in: tokens) {
            var key: UInt64 = 0
            var stopWords: Int32 = 0
            var row = 0
            for place in start..<min(start + longest, end) {
                let token = tokens[place]
                if place > start && (token.flags.contains(.boundaryBefore) || sentences[place] != sentences[start]) {
                    break
                }
                let isContent = isContent(token)
                key = ContentKey.mixed(key ^ UInt64(UInt32(bitPattern: isContent ? token.term : ~token.surface)))
                if token.isCapitalLetter { continue }
                if !isContent {
                    // Where there are no spaces, only a number may stand within a phrase ("地铁10号线").
                    if tokens[start].flags.contains(.wholeWord) && !token.flags.contains(.number) { break }
                    stopWords += 1
                    row += 1
                    if row > 2 || token.flags.contains(.url) { break }
                    continue
                }
                row = 0
                if Int32(place - start + 1) - stopWords > mostWords { break }
                // "Flood, flood" is no phrase, whatever stands between.
                if place > start && token.term == tokens[place - 1].term { break }
                if place == start && token.isSingleWhole { continue }
                let occurrence = Int32(occurrences.count)
                let length = Int32(place - start + 1)
                let known = places.place(of: key, new: Int32(candidates.count))
                if Int(known) < candidates.count {
                    occurrences.append(
                        Occurrence(
                            start: Int32(start), length: length, previous: candidates[Int(known)].latest,
                            candidate: known))
                    candidates[Int(known)].latest = occurrence
                    candidates[Int(known)].count += 1
                    candidates[Int(known)].last = Int32(start)
                } else {
                    occurrences.append(
                        Occurrence(start: Int32(start), length: length, previous: -1, candidate: known))
                    candidates.append(
                        Candidate(
                            start: Int32(start), length: length, stopWords: stopWords, count: 1, first: Int32(start),
                            last: Int32(start), inTitle: start < titleCount, latest: occurrence))
                }
            }
        }
        return (candidates, occurrences)
    }

    /// Whether a phrase may begin and end with a token.
    @inline(__always)
    static func isContent(_ token: Token) -> Bool { token.term >= 0 && !token.flags.contains(.url) }

    /// Whether a short word of a script without spaces stands right after a number: 号线 of "10号线".
    @inline(__always)
    private static func isCounter(_ place: Int, in tokens: [Token]) -> Bool {
        place > 0 && tokens[place].counts(tokens[place - 1]) && tokens[place].end - tokens[place].start <= 6
    }

    /// Whether punctuation, the end of a sentence or an end of the text stands before the token at `place`.
    @inline(__always)
    func isBound(before place: Int) -> Bool {
        place == 0 || place == tokens.count || tokens[place].flags.contains(.boundaryBefore)
            || sentences[place] != sentences[place - 1]
    }

    /// The token after the last that counts: the list of references of a long paper is left out.
    private static func end(
        ofBodyIn tokens: [Token], _ sentences: [Int32], _ document: Document, titleCount: Int
    ) -> Int {
        guard tokens.count > 1500 else { return tokens.count }
        for place in stride(from: tokens.count - 1, to: tokens.count / 2, by: -1) where place > titleCount {
            let token = tokens[place]
            guard token.flags.contains(.capitalized), (10...12).contains(token.end - token.start),
                sentences[place] != sentences[place - 1]
            else { continue }
            let word = document.text(of: token.range).lowercased()
            if word == "references" || word == "bibliography" { return place }
        }
        return tokens.count
    }

    /// Whether a phrase begins or ends within a hyphenated word wherever it stands: "fault evictions" of "no-fault
    /// evictions".
    func isCutAtHyphen(_ candidate: Int) -> Bool {
        var isCut = true
        forEachOccurrence(candidates[candidate]) { one in
            let (start, end) = (Int(one.start), Int(one.start + one.length))
            let isWhole =
                !tokens[start].flags.contains(.hyphenBefore)
                && !(end < tokens.count && tokens[end].flags.contains(.hyphenBefore) && !isBound(before: end))
            if isWhole { isCut = false }
        }
        return isCut
    }

    /// Whether a word, or a number with one, is an abbreviation: a full stop stands after it wherever it stands, and
    /// there is one that ends no sentence ("ca." of "ca. 20 Min. köcheln lassen"). Capitals with points are a name ("U.N.").
    func isAbbreviation(_ candidate: Int) -> Bool {
        let one = candidates[candidate]
        guard one.length == 1 || one.length == 2 && tokens[Int(one.start)].flags.contains(.number) else { return false }
        var (isAlways, isWithin) = (true, false)
        forEachOccurrence(one) { one in
            let last = Int(one.start + one.length) - 1
            let end = Int(tokens[last].end)
            if last < titleCount || end >= document.bytes.count || document.bytes[end] != 0x2E
                || Self.isOfCapitals(document.bytes[Int(tokens[last].start)..<end])
            {
                isAlways = false
            }
            if last + 1 < tokens.count, sentences[last + 1] == sentences[last] { isWithin = true }
        }
        return isAlways && isWithin
    }

    /// Whether points part the letters of a word and none is a small one of ASCII: `U.N`.
    private static func isOfCapitals(_ word: ArraySlice<UInt8>) -> Bool {
        word.contains(0x2E) && !word.contains { 0x61...0x7A ~= $0 }
    }

    /// The places of a candidate, the last first.
    func forEachOccurrence(_ candidate: Candidate, _ body: (Occurrence) -> Void) {
        var place = candidate.latest
        while place >= 0 {
            body(occurrences[Int(place)])
            place = occurrences[Int(place)].previous
        }
    }

    /// Bytes of the text's occurrences, in order; those of the title are left out.
    func ranges(of candidate: Candidate) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        let letters = letters(of: candidate)
        forEachOccurrence(candidate) { one in
            guard Int(one.start) >= titleCount else { return }
            let one = place(one, with: letters)
            ranges.append(Int(tokens[Int(one.start)].start)..<Int(tokens[Int(one.start + one.length) - 1].end))
        }
        return ranges.reversed()
    }
}
