import CKernels

/// The words of a text as hashes: for jobs that only ask whether words are the same.
///
/// A word is a run of letters, marks and digits, composed (NFC) and in lower case; a character of a script that is
/// written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) is a word of its own. No language is needed and
/// nothing is stored, so that the same word has the same hash in every article and every run.
///
/// ```swift
/// WordHashes.of(Array("Rain fell.".utf8)) == WordHashes.of(Array("rain FELL".utf8))     // true
/// ```
public enum WordHashes {
    /// One 64-bit hash a word, in the order of the text. O(bytes).
    ///
    /// - Parameter bytes: Valid UTF-8.
    public static func of(_ bytes: [UInt8]) -> [UInt64] {
        ComposedText(bytes).bytes.withUnsafeBufferPointer { of($0, range: 0..<$0.count) }
    }

    /// The hashes of the words in a range of valid UTF-8, which is composed.
    public static func of(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) -> [UInt64] {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "\(range) of \(bytes.count) bytes")
        let (table, level) = (table, level)
        let origin = bytes.baseAddress.map { $0 + range.lowerBound }
        let blocks = (range.count + 63) / 64
        // Words are at least a byte each with a byte between them, and three bytes each without.
        return [UInt64](unsafeUninitializedCapacity: range.count / 2 + 1) { hashes, count in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: blocks) { bits in
                if let origin, let room = bits.baseAddress { precis_word_bits(level, origin, range.count, room) }
                // A run begins or ends where a bit differs from the one before.
                var first = -1
                var carry: UInt64 = 0
                for block in 0..<blocks {
                    var edges = bits[block] ^ (bits[block] << 1 | carry)
                    carry = bits[block] >> 63
                    while edges != 0 {
                        let position = range.lowerBound + 64 * block + edges.trailingZeroBitCount
                        edges &= edges &- 1
                        if first < 0 {
                            first = position
                        } else {
                            append(bytes, first..<position, table, to: hashes, &count)
                            first = -1
                        }
                    }
                }
                if first >= 0 { append(bytes, first..<range.upperBound, table, to: hashes, &count) }
            }
        }
    }

    /// One hash of all words in a range of valid UTF-8, which is composed: equal where the words are, in their order.
    public static func wording(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) -> UInt64 {
        of(bytes, range: range).reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ $1) &* 0x5851_F42D_4C95_7F2D }
    }

    private static let level = precis_best_level()

    /// A run of ASCII letters, digits and bytes beyond ASCII.
    @inline(__always)
    private static func append(
        _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ table: [UInt32],
        to hashes: UnsafeMutableBufferPointer<UInt64>, _ count: inout Int
    ) {
        if let hash = hash(ofASCII: bytes, run) {
            hashes.initializeElement(at: count, to: hash)
            count += 1
        } else {
            appendWide(bytes, run, table, to: hashes, &count)
        }
    }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    private static func mix(_ hash: UInt64) -> UInt64 {
        let product = hash.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    /// Eight bytes a step; the bit that makes capitals small leaves digits as they are. nil where a byte is beyond
    /// ASCII.
    @inline(__always)
    private static func hash(ofASCII bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64? {
        var hash = start ^ UInt64(word.count)
        var position = word.lowerBound
        let base = UnsafeRawPointer(bytes.baseAddress!)
        while position < word.upperBound {
            let length = min(8, word.upperBound &- position)
            let kept = UInt64.max >> UInt64(64 &- 8 &* length)
            var chunk: UInt64 = 0
            if position &+ 8 <= bytes.count {
                chunk = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self)) & kept
            } else {
                for place in 0..<length { chunk |= UInt64(bytes[position + place]) << UInt64(8 * place) }
            }
            if chunk & 0x8080_8080_8080_8080 != 0 { return nil }
            hash = mix(hash ^ (chunk | (0x2020_2020_2020_2020 & kept)))
            position &+= 8
        }
        return hash
    }

    /// A run with scalars beyond ASCII, which can hold several words.
    private static func appendWide(
        _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ table: [UInt32],
        to hashes: UnsafeMutableBufferPointer<UInt64>, _ count: inout Int
    ) {
        var first = run.lowerBound
        var isASCII = true
        var hash = start
        var position = first
        while position < run.upperBound {
            let (scalar, length) = Scalars.decode(bytes, at: position, end: run.upperBound)
            let folded = scalar < UInt32(table.count) ? table[Int(scalar)] : folded(scalar)
            if folded == 0 || folded & alone != 0 {
                if position > first {
                    hashes.initializeElement(
                        at: count, to: isASCII ? self.hash(ofASCII: bytes, first..<position) ?? 0 : mix(hash))
                    count += 1
                }
                if folded != 0 {
                    hashes.initializeElement(at: count, to: mix(start ^ UInt64(folded)))
                    count += 1
                }
                first = position + length
                isASCII = true
                hash = start
            } else {
                if scalar >= 0x80 { isASCII = false }
                // FNV-1a a scalar.
                hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
            }
            position += length
        }
        if position > first {
            hashes.initializeElement(
                at: count, to: isASCII ? self.hash(ofASCII: bytes, first..<position) ?? 0 : mix(hash))
            count += 1
        }
    }

    /// ``folded(_:)`` of the scalars that most scripts with upper and lower case are written in. The standard library is
    /// asked for those alone that have another letter in lower case.
    static let table: [UInt32] = (UInt32(0)..<0x2000).map { scalar in
        guard Scalars.isWord(scalar) else { return 0 }
        guard TextTables.shared.fold(scalar) == scalar, !Scalars.isUppercase(scalar) else { return folded(scalar) }
        return Scalars.isUnspaced(scalar) ? scalar | alone : scalar
    }

    /// Set in a folded scalar that is a word of its own.
    private static let alone: UInt32 = 1 << 31

    /// The lower-case scalar; 0 for what is no part of a word. Several scalars are mixed into one.
    static func folded(_ scalar: UInt32) -> UInt32 {
        guard Scalars.isWord(scalar), let upper = Unicode.Scalar(scalar) else { return 0 }
        let lower = upper.properties.lowercaseMapping.unicodeScalars.reduce(UInt32(0)) { $0 << 5 ^ $1.value }
        return Scalars.isUnspaced(scalar) ? lower | alone : lower
    }
}
