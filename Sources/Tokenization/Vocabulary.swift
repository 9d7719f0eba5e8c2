/// Byte strings numbered from 0 in the order in which they were first seen.
///
/// An open-addressing table of its own over one arena of bytes: no allocation for a string that is already there.
/// Finding and adding are O(length of the string). Two vocabularies are equal when they hold the same strings in the
/// same order.
///
/// ```swift
/// var words = Vocabulary()
/// words.intern("ship")        // 0
/// words.intern("port")        // 1
/// words.intern("ship")        // 0
/// words[1]                    // "port"
/// ```
public struct Vocabulary: Sendable, Equatable {
    private var arena = ByteArena()
    private var table = InternTable()

    /// A vocabulary of nothing.
    public init() {}

    /// A vocabulary of some strings, in order; a repeated string counts once.
    public init(_ strings: some Sequence<String>) {
        for string in strings { intern(string) }
    }

    /// The number of distinct strings, n; ids are 0 ..< n.
    public var count: Int { arena.count }

    /// Whether there is no string.
    public var isEmpty: Bool { arena.count == 0 }

    /// The id of a byte string, which is added if it is new.
    @discardableResult
    public mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 { intern(bytes, InternKey(bytes)) }

    /// The same for a byte string whose key is known.
    mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, _ key: InternKey) -> Int32 {
        reserve(1)
        return Int32(truncatingIfNeeded: table.intern(key, bytes, in: &arena).number)
    }

    /// The same for some byte strings in their order: `key` gives the key of each, which holds it, or nil for none, and
    /// `found` is called with its index and its id.
    @inline(__always)
    mutating func intern(_ count: Int, key: (Int) -> InternKey?, found: (Int, Int32) -> Void) {
        reserve(count)
        table.intern(
            count, in: &arena, key: key, found: { index, id, _ in found(index, Int32(truncatingIfNeeded: id)) })
    }

    private func reserve(_ count: Int) {
        precondition(arena.count + count <= Int32.max, "a vocabulary holds at most \(Int32.max) strings")
    }

    /// Asks for the line of memory that a byte string will be looked for in.
    mutating func prefetch(_ key: InternKey) { table.prefetch(key) }

    /// The id of a string, which is added if it is new.
    @discardableResult
    public mutating func intern(_ string: String) -> Int32 {
        var string = string
        return string.withUTF8 { intern($0) }
    }

    /// The id of a byte string, or `nil` if it was never interned.
    public func id(of bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
        id(of: bytes, InternKey(bytes))
    }

    /// The same for a byte string whose key is known.
    func id(of bytes: UnsafeBufferPointer<UInt8>, _ key: InternKey) -> Int32? {
        table.find(key, bytes, in: arena).map(Int32.init)
    }

    /// The id of a string, or `nil` if it was never interned.
    public func id(of string: String) -> Int32? {
        var string = string
        return string.withUTF8 { id(of: $0) }
    }

    /// The string of an id in 0 ..< ``count``; bytes that are no UTF-8 are repaired.
    public subscript(id: Int32) -> String {
        withBytes(of: id) { String(decoding: $0, as: UTF8.self) }
    }

    /// Calls `body` with the bytes of an id in 0 ..< ``count``; they are valid during the call only.
    public func withBytes<Result>(of id: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
        -> Result
    {
        precondition(id >= 0 && id < Int32(arena.count), "id \(id) in a vocabulary of \(arena.count)")
        let range = arena.range(Int(id))
        return try arena.bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// All strings in the order of their ids. O(total length).
    public var strings: [String] { (0..<Int32(count)).map { self[$0] } }

    public static func == (a: Vocabulary, b: Vocabulary) -> Bool { a.arena == b.arena }
}
