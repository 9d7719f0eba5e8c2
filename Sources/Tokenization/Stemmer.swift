import CSnowball
import Synchronization

/// A language's Snowball stemmer (libstemmer; Porter, *Snowball: a language for stemming algorithms*, 2001).
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

    /// The stemmer of a language, or `nil` if libstemmer has none for it.
    public init?(language: Language) {
        guard let algorithm = language.stemmer, let handle = Handle(algorithm) else { return nil }
        self.handle = handle
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

    /// One of libstemmer's; those that are done with wait for the next who asks, as a new word turns up in nearly every
    /// sentence.
    private final class Handle {
        let pointer: OpaquePointer
        private let algorithm: String

        private static let idle = Mutex<[(algorithm: String, address: UInt)]>([])

        init?(_ algorithm: String) {
            let address = Self.idle.withLock { idle -> UInt? in
                guard let place = idle.lastIndex(where: { $0.algorithm == algorithm }) else { return nil }
                return idle.remove(at: place).address
            }
            guard let pointer = address.flatMap(OpaquePointer.init(bitPattern:)) ?? sb_stemmer_new(algorithm, "UTF_8")
            else { return nil }
            self.pointer = pointer
            self.algorithm = algorithm
        }

        deinit {
            let entry = (algorithm, UInt(bitPattern: pointer))
            let isKept = Self.idle.withLock { idle in
                guard idle.count < 64 else { return false }
                idle.append(entry)
                return true
            }
            if !isKept { sb_stemmer_delete(pointer) }
        }
    }
}
