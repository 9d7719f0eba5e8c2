/// Valid UTF-8 from any bytes.
enum UTF8Repair {
    /// The bytes, every ill-formed sequence replaced by U+FFFD (one for each maximal subpart, as Unicode recommends), and
    /// whether any was.
    static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], isChanged: Bool) {
        let isASCII = bytes.withUnsafeBufferPointer { bytes in
            var union: UInt8 = 0
            for byte in bytes { union |= byte }
            return union < 0x80
        }
        if isASCII || String(validating: bytes, as: UTF8.self) != nil { return (bytes, false) }
        return (Array(String(decoding: bytes, as: UTF8.self).utf8), true)
    }
}
