/// How many words a text has as a reader counts them: runs of what is not white space, and where a script has no spaces
/// the words that ICU's dictionaries find.
///
/// ```swift
/// WordCount.of(Array("Rain fell.".utf8), language: .english)          // 2
/// WordCount.of(Array("地铁线路开通。".utf8), language: .chinese)       // 3
/// ```
public enum WordCount {
    /// The words of valid UTF-8. O(bytes).
    public static func of(_ bytes: [UInt8], language: Language) -> Int { of(bytes[...], language: language) }

    /// The words of a part of a document.
    public static func of(_ bytes: ArraySlice<UInt8>, language: Language) -> Int {
        bytes.withUnsafeBufferPointer { of($0, language: language) }
    }

    private static func of(_ bytes: UnsafeBufferPointer<UInt8>, language: Language) -> Int {
        var count = 0
        var (place, start) = (0, -1)
        while place < bytes.count {
            let space = Scalars.whiteSpace(bytes, at: place)
            if space == 0, start < 0 { start = place }
            if space > 0, start >= 0 {
                count += wordsOfRun(bytes, start..<place, language)
                start = -1
            }
            place += max(space, 1)
        }
        return start < 0 ? count : count + wordsOfRun(bytes, start..<place, language)
    }

    private static func wordsOfRun(
        _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ language: Language
    ) -> Int {
        guard WordBreaks.areNeeded(in: bytes, run), var breaks = WordBreaks() else { return 1 }
        let rules = WordRules.of(language)
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordScanner.scratchSize) { scratch in
            breaks.withEnds(in: bytes, run, rules) { ends in
                var scanner = WordScanner(bytes, range: run, rules: rules, scratch: scratch.baseAddress!)
                var (word, ends, last, count) = (ScannedWord(), ends[...], -1, 0)
                while scanner.nextWhole(&word, &ends, &last) { count += 1 }
                return max(count, 1)
            }
        }
    }
}
