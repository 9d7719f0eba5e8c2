#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Text in an encoding that a document names, by the system's iconv.
final class IconvDecoder: TextDecoder {
    private(set) var firstInvalid: Int?
    private(set) var firstNUL: Int?
    private let descriptor: iconv_t
    private var carry: [UInt8] = []
    private var position = 0

    /// nil for an encoding that the system does not know.
    init?(encoding: String) {
        guard let opened = iconv_open("UTF-8", Self.systemName(encoding)), opened != iconv_t(bitPattern: -1) else {
            return nil
        }
        descriptor = opened
    }

    deinit {
        iconv_close(descriptor)
    }

    /// The encodings that documents mean by names that say less (the Encoding standard of the WHATWG, section 4.2).
    private static func systemName(_ label: String) -> String {
        switch label.lowercased() {
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii", "cp1252", "x-cp1252":
            "WINDOWS-1252"
        case "iso-8859-9", "latin5": "WINDOWS-1254"
        case "iso-8859-11", "tis-620": "CP874"
        case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji": "CP932"
        case "gb2312", "gbk", "gb_2312-80", "x-gbk": "GB18030"
        case "euc-kr", "ks_c_5601-1987", "ksc5601": "CP949"
        case "big5", "big5-hkscs", "x-x-big5": "BIG5-HKSCS"
        default: label
        }
    }

    func decode(_ chunk: UnsafeBufferPointer<UInt8>, isLast: Bool, to text: inout [UInt8]) {
        var input = carry + chunk
        let base = position
        carry.removeAll()
        var read = 0
        while read < input.count {
            let outcome = convert(&input, from: read, to: &text)
            read = outcome.read
            switch outcome.error {
            case E2BIG: continue
            case EINVAL where !isLast:
                carry = Array(input[read...])
                position = base + read
                return
            case EILSEQ, EINVAL:
                if firstInvalid == nil { firstInvalid = base + read }
                text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                read += 1
            default: break
            }
        }
        position = base + input.count
    }

    /// Converts as much as goes in one step.
    private func convert(_ input: inout [UInt8], from start: Int, to text: inout [UInt8]) -> (read: Int, error: Int32) {
        var error: Int32 = 0
        var read = start
        let old = text.count
        let capacity = (input.count - start) * 3 + 16
        let converted = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            input.withUnsafeMutableBytes { bytes in
                var source = bytes.baseAddress?.assumingMemoryBound(to: CChar.self).advanced(by: start)
                var sourceLeft = bytes.count - start
                var target = UnsafeMutableRawPointer(output.baseAddress)?.assumingMemoryBound(to: CChar.self)
                var targetLeft = capacity
                if iconv(descriptor, &source, &sourceLeft, &target, &targetLeft) == -1 { error = errno }
                read = bytes.count - sourceLeft
                count = capacity - targetLeft
            }
        }
        text.append(contentsOf: converted)
        for i in old..<text.count where text[i] == 0 {
            text[i] = 0x20
            if firstNUL == nil { firstNUL = position + start }
        }
        return (read, error)
    }
}

/// The encoding that a document in XML or HTML names in its first bytes, in lower case; nil where it names none.
func declaredEncoding(_ raw: [UInt8]) -> String? {
    let head = raw.prefix(4096).drop { isJSONSpace($0) }
    guard head.first == UInt8(ascii: "<") else { return nil }
    let label: ArraySlice<UInt8>?
    if head.begins(with: "<?xml"), let end = head.firstPlace(of: "?>") {
        label = value(after: "encoding", in: head[..<end.lowerBound])
    } else {
        label = value(after: "charset", in: head)
    }
    guard let label, !label.isEmpty else { return nil }
    return String(decoding: label, as: UTF8.self).lowercased()
}

/// What stands after `name`, an equals sign and a quotation mark, if there is one.
private func value(after name: StaticString, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let found = text.firstPlace(of: name) else { return nil }
    let rest = text[found.upperBound...].drop { isJSONSpace($0) }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    return rest.dropFirst().drop { isJSONSpace($0) || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        .prefix { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || "-_:.".utf8.contains($0) }
}
