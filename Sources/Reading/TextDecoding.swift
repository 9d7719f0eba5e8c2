import CKernels

/// Bytes of a file, chunk by chunk, to valid UTF-8 without NUL bytes.
protocol TextDecoder {
    /// Where the first bytes are that are no text in this encoding, and where the first NUL is; offsets in the file.
    var firstInvalid: Int? { get }
    var firstNUL: Int? { get }

    /// Appends what `chunk` says to `text`. A character cut in two by the chunk's end waits for the next chunk,
    /// unless this one `isLast`.
    mutating func decode(_ chunk: UnsafeBufferPointer<UInt8>, isLast: Bool, to text: inout [UInt8])
}

/// UTF-8 as it comes: valid runs are copied, what is invalid becomes U+FFFD and NUL becomes a space.
///
/// Each maximal subpart of an ill-formed sequence becomes one U+FFFD (The Unicode Standard, 3.9, "U+FFFD
/// substitution of maximal subparts"), as `String(decoding:as:)` does it.
struct UTF8Decoder: TextDecoder {
    private(set) var firstInvalid: Int?
    private(set) var firstNUL: Int?
    private var carry: [UInt8] = []
    private var position: Int

    /// A decoder of the bytes from `position` of the file on.
    init(position: Int = 0) {
        self.position = position
    }

    mutating func decode(_ chunk: UnsafeBufferPointer<UInt8>, isLast: Bool, to text: inout [UInt8]) {
        if carry.isEmpty {
            append(chunk, isLast: isLast, to: &text)
        } else {
            let joined = carry + chunk
            carry.removeAll()
            joined.withUnsafeBufferPointer { append($0, isLast: isLast, to: &text) }
        }
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, to text: inout [UInt8]) {
        var start = 0
        while start < bytes.count {
            let end = cleanEnd(of: bytes, from: start)
            text.append(contentsOf: bytes[start..<end])
            start = end
            guard start < bytes.count else { break }
            if bytes[start] == 0 {
                if firstNUL == nil { firstNUL = position + start }
                text.append(0x20)
                start += 1
                continue
            }
            switch utf8Sequence(bytes, at: start) {
            case .whole(let length):
                text.append(contentsOf: bytes[start..<start + length])
                start += length
            case .cutOff where !isLast:
                carry = Array(bytes[start...])
                position += start
                return
            case .cutOff(let length), .invalid(let length):
                if firstInvalid == nil { firstInvalid = position + start }
                text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                start += length
            }
        }
        position += bytes.count
    }

    private static let level = precis_best_level()

    /// The end of the run of valid characters other than NUL that begins at `start`.
    private func cleanEnd(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return start }
        var i = start
        while i < bytes.count {
            i += precis_clean_utf8(Self.level, base + i, bytes.count - i)
            let stop = min(i + 32, bytes.count)
            while i < stop {
                let byte = bytes[i]
                if byte == 0 { return i }
                if byte < 0x80 {
                    i += 1
                } else if case .whole(let length) = utf8Sequence(bytes, at: i) {
                    i += length
                } else {
                    return i
                }
            }
        }
        return i
    }
}

/// What stands at a place of UTF-8: a character of so many bytes, one cut off by the end of the bytes after so many,
/// or so many bytes that belong to no character.
enum UTF8Sequence {
    case whole(Int)
    case cutOff(Int)
    case invalid(Int)
}

/// Reads the sequence at `i`, by table 3-7 of The Unicode Standard.
@inline(__always)
func utf8Sequence(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> UTF8Sequence {
    let first = bytes[i]
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    let length: Int
    switch first {
    case 0x00...0x7F: return .whole(1)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
        length = 3
        if first == 0xE0 { low = 0xA0 }
        if first == 0xED { high = 0x9F }
    case 0xF0...0xF4:
        length = 4
        if first == 0xF0 { low = 0x90 }
        if first == 0xF4 { high = 0x8F }
    default: return .invalid(1)
    }
    for k in 1..<length {
        guard i + k < bytes.count else { return .cutOff(k) }
        guard bytes[i + k] >= low, bytes[i + k] <= high else { return .invalid(k) }
        low = 0x80
        high = 0xBF
    }
    return .whole(length)
}

/// UTF-16 in either byte order. Half a surrogate pair and half a unit at the end become U+FFFD.
struct UTF16Decoder: TextDecoder {
    private(set) var firstInvalid: Int?
    private(set) var firstNUL: Int?
    private let isBigEndian: Bool
    private var half: UInt8?
    private var leading: UInt32?
    private var position: Int

    init(isBigEndian: Bool, position: Int = 2) {
        self.isBigEndian = isBigEndian
        self.position = position
    }

    mutating func decode(_ chunk: UnsafeBufferPointer<UInt8>, isLast: Bool, to text: inout [UInt8]) {
        text.reserveCapacity(text.count + chunk.count)
        for byte in chunk {
            position += 1
            guard let other = half else {
                half = byte
                continue
            }
            half = nil
            let unit = isBigEndian ? UInt32(other) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(other)
            append(unit, to: &text)
        }
        if isLast, leading != nil || half != nil {
            replace(at: position - (half == nil ? 2 : 1), in: &text)
        }
    }

    private mutating func append(_ unit: UInt32, to text: inout [UInt8]) {
        if let first = leading {
            leading = nil
            if 0xDC00...0xDFFF ~= unit {
                appendScalar(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00), to: &text)
                return
            }
            replace(at: position - 4, in: &text)
        }
        switch unit {
        case 0:
            if firstNUL == nil { firstNUL = position - 2 }
            text.append(0x20)
        case 0xD800...0xDBFF: leading = unit
        case 0xDC00...0xDFFF: replace(at: position - 2, in: &text)
        default: appendScalar(unit, to: &text)
        }
    }

    private mutating func replace(at offset: Int, in text: inout [UInt8]) {
        if firstInvalid == nil { firstInvalid = offset }
        appendScalar(0xFFFD, to: &text)
    }

    private func appendScalar(_ value: UInt32, to text: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { return }
        text.append(contentsOf: encoded)
    }
}
