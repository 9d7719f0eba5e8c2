/// Tells the language of a text by its stop words, its letters and its script.
///
/// Each word that is a stop word counts for every language that has it, the more the fewer have it; abbreviations and
/// the names of months and days count less, and so do the endings of words that are in no list; each word with letters
/// beyond a to z counts a little for the languages whose alphabet has them all, and against the others. Of two languages
/// with as much, the one in which more is written is taken. A letter by itself after a number is a unit and says
/// nothing. Scripts of one language (Greek, Thai, Hangul, …) decide by themselves. The text's first 4 KB are looked at,
/// or as many words as it takes until one language is clear.
///
/// ```swift
/// LanguageDetector.detect("Les navires sont dans le port.").code      // "fr"
/// LanguageDetector.detect("12 34").code                               // "und"
/// ```
public struct LanguageDetector: Sendable {
    /// The language of valid UTF-8; ``Languages/Language/undetermined`` where there is no evidence.
    public static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> Language { shared.best(bytes, nil) }

    /// The language of valid UTF-8 that stands among texts of which most are in `expected`: that one, unless there is
    /// more evidence of another than a headline has by chance.
    public static func detect(_ bytes: UnsafeBufferPointer<UInt8>, expecting expected: Language) -> Language {
        shared.best(bytes, expected)
    }

    /// The language of valid UTF-8.
    public static func detect(_ bytes: [UInt8]) -> Language {
        bytes.withUnsafeBufferPointer { detect($0) }
    }

    /// The language of a string.
    public static func detect(_ text: String) -> Language { detect(Array(text.utf8)) }

    private static let shared = LanguageDetector()
    private static let longest = 4096
    /// Words before the first look at whether a language is clear, and between one look and the next.
    private static let looks = 8
    /// What the clear language has, and how many times the score of the second.
    private static let clear = (score: 3.0, lead: 4.0)

    /// Languages by how much is written in them, as far as that is told apart here.
    private static let prevalent =
        "en es de fr ja ru pt it nl pl tr fa zh vi id cs ar uk sv hi ro hu da fi bg sk no sr".split(separator: " ")

    /// What is added to the score of a language that is expected: with as much, no other is told of its own.
    private static let expectation = 0.5

    private let languages = Language.all
    private let words: LanguageEvidence
    /// Of words that are in no list, how they end.
    private let endings: LanguageEvidence
    /// For each letter beyond ASCII a bit for each language of Latin, Cyrillic or Arabic letters that has it.
    private let letters: [UInt32: UInt64]
    /// The languages that have letters.
    private let alphabetic: UInt64

    private init() {
        precondition(languages.count <= 64, "\(languages.count) languages, but 64 bits")
        var words = LanguageEvidence()
        var endings = LanguageEvidence()
        var letters: [UInt32: UInt64] = [:]
        var alphabetic: UInt64 = 0
        for (index, language) in languages.enumerated() {
            let lists = [
                (language.stopWords, 1.0), (language.abbreviations, 0.4), (language.titles, 0.4),
                (language.months, 0.4), (language.weekdays, 0.4),
            ]
            for (list, weight) in lists { words.add(list, of: index, weight) }
            endings.add(WordEndings.ofLanguages[language.code] ?? "", of: index, 0.4)
            // English has an alphabet too: that of no more letters.
            if !language.letters.isEmpty || language == .english { alphabetic |= 1 << UInt64(index) }
            for letter in language.letters.unicodeScalars { letters[letter.value, default: 0] |= 1 << UInt64(index) }
        }
        words.divide()
        endings.divide()
        self.words = words
        self.endings = endings
        self.letters = letters
        self.alphabetic = alphabetic
    }

    private func best(_ bytes: UnsafeBufferPointer<UInt8>, _ expected: Language?) -> Language {
        var scores = [Double](repeating: 0, count: languages.count)
        var scripts = ScriptCounts()
        let rules = WordRules.of(.undetermined)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordScanner.scratchSize) { scratch in
            let end = min(bytes.count, Self.longest)
            var scanner = WordScanner(bytes, range: 0..<end, rules: rules, scratch: scratch.baseAddress!)
            var word = ScannedWord()
            var isAfterNumber = false
            while scanner.next(&word) {
                let isUnit = isAfterNumber && word.count == 1
                isAfterNumber = word.flags.contains(.number)
                // "100 g" is no Polish.
                if isUnit || !word.flags.isDisjoint(with: [.number, .url]) { continue }
                let folded = scanner.bytes(of: word)
                scripts.words += 1
                let key = word.count <= 16 ? word.key : InternKey(folded)
                if !words.count(folded, key, &scores) { countEnding(folded, &scores) }
                addLetters(folded, &scripts, &scores)
                if scripts.words % Self.looks == 0, isClear(scores) { break }
            }
        }
        if let language = scripts.language { return language }
        // Letters that a language does not have are no chance.
        if let place = languages.firstIndex(where: { $0 == expected }), scores[place] >= 0 {
            scores[place] += Self.expectation
        }
        let (best, rival) = Self.leaders(scores)
        guard scores[best] >= 0.5 else { return .undetermined }
        if scores[best] > rival { return languages[best] }
        let tied = languages.indices.filter { scores[$0] == rival }.map { languages[$0] }
        return Self.prevalent.lazy.compactMap { code in tied.first { $0.code == code } }.first ?? languages[best]
    }

    /// Counts the longest ending known of a word, two bytes of which at least are left.
    private func countEnding(_ word: UnsafeBufferPointer<UInt8>, _ scores: inout [Double]) {
        guard word.count > 2 else { return }
        var lengths = endings.lengths(word[word.count - 1], atMost: word.count - 2)
        while lengths > 0 {
            let length = 15 - lengths.leadingZeroBitCount
            lengths ^= 1 << UInt16(length)
            let ending = UnsafeBufferPointer(rebasing: word[(word.count - length)...])
            if ending[0] & 0xC0 != 0x80, endings.count(ending, InternKey(ending), &scores) { return }
        }
    }

    private func isClear(_ scores: [Double]) -> Bool {
        let (best, rival) = Self.leaders(scores)
        return scores[best] >= Self.clear.score && scores[best] >= Self.clear.lead * rival
    }

    /// The place of the highest score, the first of equals so that the result never depends on chance, and the highest
    /// score of the others, 0 at the least.
    private static func leaders(_ scores: [Double]) -> (best: Int, rival: Double) {
        var best = 0
        for index in scores.indices where scores[index] > scores[best] { best = index }
        var rival = 0.0
        for index in scores.indices where index != best { rival = max(rival, scores[index]) }
        return (best, rival)
    }

    /// Counts a word's letters by script, and weighs its letters beyond ASCII.
    private func addLetters(
        _ word: UnsafeBufferPointer<UInt8>, _ scripts: inout ScriptCounts, _ scores: inout [Double]
    ) {
        // Letters of ASCII say nothing but that they are letters.
        if word.allSatisfy({ $0 < 0x80 }) { return scripts.addASCII(word.count) }
        var position = 0
        var all = alphabetic
        var isForeign = false
        while position < word.count {
            let (scalar, size) = Scalars.decode(word, at: position, end: word.count)
            position += size
            scripts.add(scalar)
            guard scalar >= 0x80 else { continue }
            if scalar < 0x250 || (0x400..<0x530).contains(scalar) || (0x621..<0x64B).contains(scalar)
                || (0x671..<0x6D4).contains(scalar) || (0x1E00..<0x1F00).contains(scalar)
            {
                all &= letters[scalar] ?? 0
                isForeign = true
            }
        }
        guard isForeign, all != 0 else { return }
        let count = all.nonzeroBitCount
        for index in scores.indices where alphabetic >> UInt64(index) & 1 == 1 {
            scores[index] += all >> UInt64(index) & 1 == 1 ? 0.5 / Double(count) : -0.25
        }
    }
}

/// Letters counted by the scripts that tell a language.
private struct ScriptCounts {
    var words = 0
    private var total = 0
    private var kana = 0
    private var han = 0
    private var hangul = 0
    private var thai = 0
    private var tamil = 0
    private var armenian = 0
    private var greek = 0

    mutating func addASCII(_ count: Int) { total += count }

    mutating func add(_ scalar: UInt32) {
        total += 1
        guard scalar >= 0x370 else { return }
        switch scalar {
        case 0x370..<0x400, 0x1F00..<0x2000: greek += 1
        case 0x530..<0x590: armenian += 1
        case 0xB80..<0xC00: tamil += 1
        case 0xE00..<0xE80: thai += 1
        case 0x3040..<0x3100: kana += 1
        case 0x3400..<0xA000, 0x20000..<0x32000: han += 1
        case 0x1100..<0x1200, 0xAC00..<0xD7B0: hangul += 1
        default: break
        }
    }

    /// The language of a script that has half of the letters or more.
    var language: Language? {
        guard total > 0 else { return nil }
        let half = (total + 1) / 2
        if kana + han >= half { return 20 * kana >= han ? .japanese : .chinese }
        if hangul >= half { return .korean }
        if thai >= half { return .thai }
        if tamil >= half { return .tamil }
        if armenian >= half { return .armenian }
        if greek >= half { return .greek }
        return nil
    }
}
