/// Valid UTF-8 from any bytes.
enum UTF8Repair {
    /// The bytes without a BOM at the head, every ill-formed sequence replaced by U+FFFD (one for each maximal subpart,
    /// as Unicode recommends), and whether any was.
    static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], isChanged: Bool) {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let isASCII = body.withUnsafeBufferPointer { body in
            var union: UInt8 = 0
            for byte in body { union |= byte }
            return union < 0x80
        }
        if isASCII || String(validating: body, as: UTF8.self) != nil { return (body, false) }
        return (Array(String(decoding: body, as: UTF8.self).utf8), true)
    }
}
