/// Porter's stemmer (Porter 1980) with the extensions of NLTK, as Google's `rouge-score` uses it.
///
/// ROUGE figures compare only when both sides stem alike, and the stemmers of this name differ in dozens of common
/// words; so the evaluation has its own, and the rest of the library keeps to libstemmer.
struct PorterStemmer {
    private static let irregular: [String: String] = [
        "sky": "sky", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie", "news": "news",
        "innings": "inning", "inning": "inning", "outings": "outing", "outing": "outing", "cannings": "canning",
        "canning": "canning", "howe": "howe", "proceed": "proceed", "exceed": "exceed", "succeed": "succeed",
    ]

    /// The stem of a word of lower-case letters and digits.
    static func stem(_ word: String) -> String {
        if let form = irregular[word] { return form }
        var letters = Array(word.utf8)
        guard letters.count > 2 else { return word }
        step1a(&letters)
        step1b(&letters)
        // Happy → happi, but enjoy stays: y after a consonant, unless that is all there is before it.
        if ends(letters, "y"), letters.count > 2, isConsonant(letters, letters.count - 2) {
            letters[letters.count - 1] = UInt8(ascii: "i")
        }
        step2(&letters)
        apply(step3, to: &letters) { measure($0) > 0 }
        step4(&letters)
        step5(&letters)
        return String(decoding: letters, as: UTF8.self)
    }

    // MARK: Conditions

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    /// Whether each letter is a consonant; y is one at the start and after a vowel.
    private static func consonants(_ word: some Collection<UInt8>) -> [Bool] {
        var flags: [Bool] = []
        for letter in word {
            flags.append(letter == UInt8(ascii: "y") ? !(flags.last.map { $0 } ?? false) : !isVowel(letter))
        }
        return flags
    }

    private static func isConsonant(_ word: [UInt8], _ place: Int) -> Bool { consonants(word[...place])[place] }

    /// m: how often a vowel is followed by a consonant.
    private static func measure(_ word: some Collection<UInt8>) -> Int {
        let flags = consonants(word)
        return zip(flags, flags.dropFirst()).count { !$0 && $1 }
    }

    private static func endsDoubled(_ word: [UInt8]) -> Bool {
        word.count >= 2 && word[word.count - 1] == word[word.count - 2] && isConsonant(word, word.count - 1)
    }

    /// *o: consonant, vowel, consonant other than w, x, y; or, NLTK's addition, vowel and consonant alone.
    private static func endsClosed(_ word: [UInt8]) -> Bool {
        let flags = consonants(word)
        let count = flags.count
        if count == 2 { return !flags[0] && flags[1] }
        guard count >= 3, flags[count - 3], !flags[count - 2], flags[count - 1] else { return false }
        let last = word[count - 1]
        return last != UInt8(ascii: "w") && last != UInt8(ascii: "x") && last != UInt8(ascii: "y")
    }

    // MARK: Steps

    private typealias Rule = (suffix: String, replacement: String)

    private static func ends(_ word: [UInt8], _ suffix: String) -> Bool {
        word.count >= suffix.utf8.count && word.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }

    private static func replace(_ word: inout [UInt8], _ suffix: String, _ replacement: String) {
        word.removeLast(suffix.utf8.count)
        word.append(contentsOf: replacement.utf8)
    }

    /// Applies the first rule whose suffix the word has, if its stem meets the condition.
    private static func apply(_ rules: [Rule], to word: inout [UInt8], where condition: (ArraySlice<UInt8>) -> Bool) {
        for rule in rules where ends(word, rule.suffix) {
            if condition(word.dropLast(rule.suffix.utf8.count)) { replace(&word, rule.suffix, rule.replacement) }
            return
        }
    }

    private static func step1a(_ word: inout [UInt8]) {
        if ends(word, "ies") {
            replace(&word, "ies", word.count == 4 ? "ie" : "i")
        } else if ends(word, "sses") {
            word.removeLast(2)
        } else if ends(word, "s"), !ends(word, "ss") {
            word.removeLast()
        }
    }

    private static func step1b(_ word: inout [UInt8]) {
        if ends(word, "ied") {
            replace(&word, "ied", word.count == 4 ? "ie" : "i")
            return
        }
        if ends(word, "eed") {
            if measure(word.dropLast(3)) > 0 { word.removeLast() }
            return
        }
        guard let suffix = ["ed", "ing"].first(where: { ends(word, $0) && hasVowel(word.dropLast($0.utf8.count)) })
        else { return }
        word.removeLast(suffix.utf8.count)
        if ends(word, "at") || ends(word, "bl") || ends(word, "iz") {
            word.append(UInt8(ascii: "e"))
        } else if endsDoubled(word) {
            let last = word[word.count - 1]
            if last != UInt8(ascii: "l"), last != UInt8(ascii: "s"), last != UInt8(ascii: "z") { word.removeLast() }
        } else if measure(word) == 1, endsClosed(word) {
            word.append(UInt8(ascii: "e"))
        }
    }

    private static func hasVowel(_ word: some Collection<UInt8>) -> Bool { consonants(word).contains(false) }

    private static func step2(_ word: inout [UInt8]) {
        if ends(word, "alli"), measure(word.dropLast(4)) > 0 {
            replace(&word, "alli", "al")
            step2(&word)
            return
        }
        if let rule = step2Rules.first(where: { ends(word, $0.suffix) }) {
            let kept = rule.suffix == "logi" ? 3 : rule.suffix.utf8.count
            if measure(word.dropLast(kept)) > 0 { replace(&word, rule.suffix, rule.replacement) }
        }
    }

    private static let step2Rules: [Rule] = [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
        ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
        ("iviti", "ive"), ("biliti", "ble"), ("fulli", "ful"), ("logi", "log"),
    ]

    private static let step3: [Rule] = [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ]

    private static let step4Suffixes = [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate",
        "iti", "ous", "ive", "ize",
    ]

    private static func step4(_ word: inout [UInt8]) {
        guard let suffix = step4Suffixes.first(where: { ends(word, $0) }) else { return }
        let stem = word.dropLast(suffix.utf8.count)
        guard measure(stem) > 1 else { return }
        if suffix == "ion", stem.last != UInt8(ascii: "s"), stem.last != UInt8(ascii: "t") { return }
        word.removeLast(suffix.utf8.count)
    }

    private static func step5(_ word: inout [UInt8]) {
        if ends(word, "e") {
            let stem = Array(word.dropLast())
            let m = measure(stem)
            if m > 1 || (m == 1 && !endsClosed(stem)) { word = stem }
        }
        if ends(word, "ll"), measure(word.dropLast()) > 1 { word.removeLast() }
    }
}
