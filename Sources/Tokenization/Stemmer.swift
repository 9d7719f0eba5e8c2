import CSnowball
import Synchronization

/// A language's Snowball stemmer (libstemmer; Porter, *Snowball: a language for stemming algorithms*, 2001); for Korean,
/// which has none there, the rules of `KoreanStemmer`.
///
/// Making one costs little and it may be used by one thread at a time, so it isn't `Sendable`: make
/// one where it is needed.
///
/// ```swift
/// var stemmer = Stemmer(language: .english)!
/// stemmer.stem("meetings")        // "meet"
/// ```
public struct Stemmer {
    private let handle: Handle
    let rules: Rules

    /// The stemmer of a language, or `nil` if there is none for it.
    public init?(language: Language) {
        guard let handle = Handle(language) else { return nil }
        self.handle = handle
        rules = handle.rules
    }

    /// Calls `body` with the stem of a word of lower-case UTF-8 bytes; the stem is valid during the call only.
    @inline(__always)
    public mutating func stem<Result>(
        _ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        try withExtendedLifetime(handle) { try rules.stem(word, body) }
    }

    /// The stem of a lower-case word.
    public mutating func stem(_ word: String) -> String {
        var word = word
        return word.withUTF8 { stem($0) { String(decoding: $0, as: UTF8.self) } }
    }

    private final class Handle {
        let rules: Rules

        init?(_ language: Language) {
            guard let rules = Rules(language) else { return nil }
            self.rules = rules
        }

        deinit { rules.delete() }
    }
}

extension Stemmer {
    /// What a stemmer does. Whoever makes one deletes it, and nobody else uses it meanwhile.
    struct Rules {
        /// libstemmer's; none for Korean.
        private let pointer: OpaquePointer?
        private let isEnglish: Bool

        init?(_ language: Language) {
            isEnglish = language.stemmer == "english"
            pointer = language.stemmer.flatMap { sb_stemmer_new($0, "UTF_8") }
            if pointer == nil, language != .korean { return nil }
        }

        func delete() { if let pointer { sb_stemmer_delete(pointer) } }

        @inline(__always)
        func stem<Result>(
            _ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
        ) rethrows -> Result {
            if isEnglish, Stemmer.isEnglishStem(word) { return try body(word) }
            return try apply(to: word, body)
        }

        /// What the rules make of a word, whatever its ending.
        @inline(__always)
        func apply<Result>(
            to word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
        ) rethrows -> Result {
            guard let pointer else { return try KoreanStemmer.stem(word, body) }
            guard let base = word.baseAddress, let count = Int32(exactly: word.count),
                let stem = sb_stemmer_stem(pointer, base, count)
            else { return try body(word) }
            return try body(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(pointer))))
        }
    }

    /// Stemmers of a language that are done with and wait for the next who asks, as a new word turns up in nearly every
    /// text.
    final class Pool: Sendable {
        private let language: Language
        private let idle = Mutex<[Rules.Idle]>([])

        init(_ language: Language) { self.language = language }

        /// Calls `body` with a stemmer that nobody else uses meanwhile, or nil if there is none for the language.
        @inline(__always)
        func withStemmer<Result>(_ body: (Rules?) -> Result) -> Result {
            guard let rules = idle.withLock({ $0.popLast() }).map(Rules.init(idle:)) ?? Rules(language) else {
                return body(nil)
            }
            defer {
                let entry = rules.idle
                idle.withLock { $0.append(entry) }
            }
            return body(rules)
        }
    }
}

extension Stemmer.Rules {
    /// A stemmer that is used by nobody.
    struct Idle: Sendable {
        fileprivate let address: UInt
        fileprivate let isEnglish: Bool
    }

    fileprivate var idle: Idle { Idle(address: UInt(bitPattern: pointer), isEnglish: isEnglish) }

    fileprivate init(idle: Idle) {
        pointer = OpaquePointer(bitPattern: idle.address)
        isEnglish = idle.isEnglish
    }
}

extension Stemmer {
    /// Whether a word has an ending that no English rule takes off or changes, and no apostrophe, which is taken off: a
    /// third of a newspaper's words.
    @inline(__always)
    static func isEnglishStem(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count > 2, word[0] != 0x27 else { return false }
        let before = word[word.count - 2]
        switch word[word.count - 1] {
        // a b f h j k o p q u v w x z: no rule's ending has them last.
        case 0x61, 0x62, 0x66, 0x68, 0x6A, 0x6B, 0x6F, 0x70, 0x71, 0x75, 0x76, 0x77, 0x78, 0x7A: return true
        case 0x63: return before != 0x69  // ic
        case 0x64: return before != 0x65  // ed
        case 0x67: return before != 0x6E  // ing
        case 0x69: return false  // a y becomes an i, which has endings of its own
        case 0x6C: return before != 0x61 && before != 0x75 && before != 0x6C  // al, ful, ll
        case 0x6D: return before != 0x73  // ism
        case 0x6E: return before != 0x6F  // ion
        case 0x72: return before != 0x65 && before != 0x6F  // er, or
        case 0x74: return before != 0x6E && before != 0x73  // nt, ist
        default: return false
        }
    }
}
