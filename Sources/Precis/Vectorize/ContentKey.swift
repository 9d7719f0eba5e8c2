/// Numbers that look random but are the content's own: the same article has the same one in every corpus.
enum ContentKey {
    /// A key of a document's text.
    static func of(_ document: Document) -> UInt64 {
        document.bytes.withUnsafeBytes { of($0) }
    }

    /// A key of a text: of its length and its first 512 bytes.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: bytes.count)
        let length = min(bytes.count, 512)
        for place in stride(from: 0, to: length, by: 8) {
            var word: UInt64 = 0
            if place + 8 <= length {
                word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            } else {
                for byte in bytes[place..<length] { word = word << 8 | UInt64(byte) }
            }
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
        }
        return mixed(hash)
    }

    /// A permutation of the 64-bit numbers without visible order (Steele and others 2014, *SplitMix*).
    static func mixed(_ number: UInt64) -> UInt64 {
        var z = number &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number in (0, 1) of a key.
    static func uniform(_ key: UInt64) -> Float {
        (Float(mixed(key) >> 41) + 0.5) * 0x1p-23
    }
}
