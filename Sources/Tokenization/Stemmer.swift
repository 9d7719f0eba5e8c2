import CSnowball

/// A language's Snowball stemmer (libstemmer; Porter, *Snowball: a language for stemming algorithms*, 2001).
///
/// Making one costs less than a microsecond and it may be used by one thread at a time, so it isn't `Sendable`: make
/// one where it is needed.
///
/// ```swift
/// var stemmer = Stemmer(language: .english)!
/// stemmer.stem("meetings")        // "meet"
/// ```
public struct Stemmer {
    private let handle: Handle

    /// The stemmer of a language, or `nil` if libstemmer has none for it.
    public init?(language: Language) {
        guard let algorithm = language.stemmer, let pointer = sb_stemmer_new(algorithm, "UTF_8") else { return nil }
        handle = Handle(pointer)
    }

    /// Calls `body` with the stem of a word of lower-case UTF-8 bytes; the stem is valid during the call only.
    @inline(__always)
    public mutating func stem<Result>(
        _ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        guard let base = word.baseAddress, let count = Int32(exactly: word.count),
            let stem = sb_stemmer_stem(handle.pointer, base, count)
        else { return try body(word) }
        return try body(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle.pointer))))
    }

    /// The stem of a lower-case word.
    public mutating func stem(_ word: String) -> String {
        var word = word
        return word.withUTF8 { stem($0) { String(decoding: $0, as: UTF8.self) } }
    }

    private final class Handle {
        let pointer: OpaquePointer
        init(_ pointer: OpaquePointer) { self.pointer = pointer }
        deinit { sb_stemmer_delete(pointer) }
    }
}
