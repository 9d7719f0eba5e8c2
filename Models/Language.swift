/// A language as the text layer knows it: a code, and the word lists that go with it.
///
/// Two languages are equal when their codes are. All lists are white-space separated words in the language's own
/// script, lower case and composed (NFC). A list may be empty: everything works without it, only less well.
///
/// ```swift
/// Language.named("fr")?.name          // "French"
/// Language.undetermined.stopWords     // ""
/// ```
public struct Language: Hashable, Sendable, CustomStringConvertible {
    /// Kept elsewhere, so that a language costs one reference to copy: every document has one.
    private let facts: Facts

    /// The ISO 639-1 code in lower case, such as `"en"`; `"und"` for ``undetermined``.
    public var code: String { facts.code }
    /// The English name, such as `"Vietnamese"`.
    public var name: String { facts.name }
    /// The name of libstemmer's algorithm, or `nil` where it has none: words are then their own stems.
    public var stemmer: String? { facts.stemmer }
    /// Words too common to tell one text from another.
    public var stopWords: String { facts.stopWords }
    /// Abbreviations, written without their last full stop, after which a sentence may or may not end (`etc`, `inc`).
    public var abbreviations: String { facts.abbreviations }
    /// Abbreviations that stand before a name, so that no sentence ends with them (`mr`, `dr`).
    public var titles: String { facts.titles }
    /// Abbreviations that stand before a number, so that no sentence ends between the two (`no`, `fig`).
    public var numberAbbreviations: String { facts.numberAbbreviations }
    /// Words that lose their last vowel before a vowel: with an apostrophe after them they are a token of their own
    /// (French `l`, `qu`).
    public var elisions: String { facts.elisions }
    /// Endings after an apostrophe that are no part of the word (English `s`).
    public var clitics: String { facts.clitics }
    /// Words that no keyphrase holds, besides the stop words: verbs, counters, days; terms all the same.
    public var phraseBounds: String { facts.phraseBounds }
    /// Characters that count something after a number, where a script has no spaces (Chinese `名`); elsewhere they are
    /// parts of words.
    public var counters: String { facts.counters }
    /// Characters that end a word of a script without spaces (Chinese `厂`): they belong to what stands before.
    public var suffixes: String { facts.suffixes }
    /// What begins a word of a script without spaces (Thai `ผู้`): it belongs to what stands after.
    public var prefixes: String { facts.prefixes }
    /// The twelve months in order, the short forms after the long one with `|` between them (`january|jan`).
    public var months: String { facts.months }
    /// The names of the days of the week, long and short.
    public var weekdays: String { facts.weekdays }
    /// Words that say when (`afternoon`, `week`), a keyphrase by themselves of nothing; `_` between syllables of a word.
    public var times: String { facts.times }
    /// The letters of its alphabet besides a to z, small and composed: what tells it from its neighbours.
    public var letters: String { facts.letters }
    /// Words with which sentences begin, besides the stop words: looked at after abbreviations.
    public var starters: String { facts.starters }
    /// Full stops of its own besides those of its script (Armenian writes a colon).
    public var fullStops: String { facts.fullStops }
    /// Whether ordinal numbers are written with a full stop (`3. Oktober`).
    public var hasOrdinalPoints: Bool { facts.hasOrdinalPoints }
    /// Whether the abbreviations are known so well that an unlisted word before a full stop is taken for a word.
    public var hasThoroughAbbreviations: Bool { facts.hasThoroughAbbreviations }
    /// Whether there are words without a vowel (Czech `krk`), so that the lack of one makes no abbreviation.
    public var hasSyllabicConsonants: Bool { facts.hasSyllabicConsonants }

    init(
        code: String, name: String, stemmer: String? = nil, stopWords: String = "", abbreviations: String = "",
        titles: String = "", numberAbbreviations: String = "", elisions: String = "", clitics: String = "",
        phraseBounds: String = "", counters: String = "", suffixes: String = "", prefixes: String = "",
        months: String = "",
        weekdays: String = "", times: String = "", letters: String = "", starters: String = "", fullStops: String = "",
        hasOrdinalPoints: Bool = false,
        hasThoroughAbbreviations: Bool = false, hasSyllabicConsonants: Bool = false
    ) {
        facts = Facts(
            code: code, name: name, stemmer: stemmer, stopWords: stopWords, abbreviations: abbreviations,
            titles: titles, numberAbbreviations: numberAbbreviations, elisions: elisions, clitics: clitics,
            phraseBounds: phraseBounds, counters: counters, suffixes: suffixes, prefixes: prefixes, months: months,
            weekdays: weekdays, times: times,
            letters: letters, starters: starters, fullStops: fullStops,
            hasOrdinalPoints: hasOrdinalPoints, hasThoroughAbbreviations: hasThoroughAbbreviations,
            hasSyllabicConsonants: hasSyllabicConsonants)
    }

    /// The code.
    public var description: String { code }

    public static func == (a: Language, b: Language) -> Bool { a.facts === b.facts || a.code == b.code }

    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// By its code. To decode a code that is not known throws.
extension Language: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let code = try container.decode(String.self)
        guard let language = Language.named(code) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no language is called \(code)")
        }
        self = language
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// What is known of a language; the same for all of its copies.
private final class Facts: Sendable {
    let code: String
    let name: String
    let stemmer: String?
    let stopWords: String
    let abbreviations: String
    let titles: String
    let numberAbbreviations: String
    let elisions: String
    let clitics: String
    let phraseBounds: String
    let counters: String
    let suffixes: String
    let prefixes: String
    let months: String
    let weekdays: String
    let times: String
    let letters: String
    let starters: String
    let fullStops: String
    let hasOrdinalPoints: Bool
    let hasThoroughAbbreviations: Bool
    let hasSyllabicConsonants: Bool

    init(
        code: String, name: String, stemmer: String?, stopWords: String, abbreviations: String, titles: String,
        numberAbbreviations: String, elisions: String, clitics: String, phraseBounds: String,
        counters: String, suffixes: String, prefixes: String, months: String, weekdays: String, times: String,
        letters: String, starters: String, fullStops: String, hasOrdinalPoints: Bool, hasThoroughAbbreviations: Bool,
        hasSyllabicConsonants: Bool
    ) {
        self.code = code
        self.name = name
        self.stemmer = stemmer
        self.stopWords = stopWords
        self.abbreviations = abbreviations
        self.titles = titles
        self.numberAbbreviations = numberAbbreviations
        self.elisions = elisions
        self.clitics = clitics
        self.phraseBounds = phraseBounds
        self.counters = counters
        self.suffixes = suffixes
        self.prefixes = prefixes
        self.months = months
        self.weekdays = weekdays
        self.times = times
        self.letters = letters
        self.starters = starters
        self.fullStops = fullStops
        self.hasOrdinalPoints = hasOrdinalPoints
        self.hasThoroughAbbreviations = hasThoroughAbbreviations
        self.hasSyllabicConsonants = hasSyllabicConsonants
    }
}

extension Language {
    /// No language in particular: no stop words, no stemmer, and no abbreviations but those of every language.
    public static let undetermined = Language(code: "und", name: "undetermined")

    /// What is known in every language: titles and company forms that cross borders. No language of its own.
    public static let everywhere = Language(
        code: "mul", name: "every language",
        abbreviations: "inc ltd llc corp co bros jr sr vs etc st ed eds cf al op cit ibid ca approx dept v",
        titles: "mr mrs ms dr prof",
        numberAbbreviations: "no nr p pp vol fig art ch §",
        times: "gmt utc cet cest")

    /// All languages known, sorted by code, without ``undetermined``.
    public static let all: [Language] = [
        arabic, bulgarian, catalan, czech, danish, german, greek, english, spanish, basque, persian, finnish, french,
        irish, hindi, hungarian, armenian, indonesian, italian, japanese, kazakh, korean, lithuanian, nepali, dutch,
        norwegian, polish, portuguese, romanian, russian, slovak, serbian, swedish, tamil, thai, turkish, ukrainian,
        urdu, vietnamese, yiddish, chinese,
    ]

    /// The language with a code such as `"en"`, `"EN"` or `"en-GB"` (what follows the first `-` or `_` is ignored).
    ///
    /// - Returns: `nil` for a code that is not known; ``undetermined`` for `"und"`.
    public static func named(_ code: String) -> Language? {
        let primary = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
        return primary == undetermined.code ? undetermined : all.first { $0.code == primary }
    }
}
