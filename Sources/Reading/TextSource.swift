/// The text of one file or of standard input, as UTF-8 without byte order mark, a chunk at a time.
///
/// Every format reads through this, so that encodings, invalid bytes and files that are no text are dealt with once.
final class TextSource {
    /// The path as given, `-` for standard input.
    let file: String

    /// The first bytes as text, enough to tell a format by.
    private(set) var head: [UInt8] = []

    /// Whether offsets in the text are offsets in the file, `byteOffset` apart.
    private(set) var keepsOffsets = true

    /// What the source holds instead of text; nil where it holds text.
    private(set) var binaryKind: BinaryKind?

    /// Length of the byte order mark that was dropped.
    private(set) var byteOffset = 0

    private var input: any ByteInput
    private var size: Int?
    private var decoder: any TextDecoder
    private var encoding = "UTF-8"
    private var ended = false
    private var headTaken = false
    private var warnings: [ReadingProblem] = []
    private var warnedInvalid = false
    private var warnedNUL = false
    private let chunk = RawChunk()

    /// Opens `file` and reads as much as it takes to know what it is.
    ///
    /// - Parameters:
    ///   - file: the path as given.
    ///   - path: the same as the system has it; nil where `file` is all that is known.
    ///   - encoding: what it is in where it does not say so itself; nil for UTF-8.
    init(file: String, path: SystemPath? = nil, encoding: String? = nil) throws(ReadingProblem) {
        let opened = try FileInput(file: file, path: path)
        self.file = file
        input = opened
        size = opened.size
        decoder = UTF8Decoder()

        var raw = try rawHead()
        if raw.starts(with: [0x1F, 0x8B]) {
            input = GzipInput(input, head: raw, file: file)
            size = nil
            ended = false
            raw = try rawHead()
        }
        let start = try chooseDecoder(for: raw, encoding)
        guard binaryKind == nil else { return }
        raw[start...].withUnsafeBufferPointer { decoder.decode($0, isLast: ended, to: &head) }
        noteFaults()
    }

    /// Appends the next chunk to `text`; false where there is no more.
    func read(into text: inout [UInt8]) throws(ReadingProblem) -> Bool {
        if !headTaken {
            headTaken = true
            text.append(contentsOf: head)
            return true
        }
        guard !ended else { return false }
        let bytes = try nextChunk()
        decoder.decode(bytes.bindMemory(to: UInt8.self), isLast: ended, to: &text)
        noteFaults()
        return true
    }

    /// All of the text that has not been read yet, which must stay under a gibibyte: a small compressed file may
    /// unpack to more than there is memory.
    func readAll() throws(ReadingProblem) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(min((size ?? 0) + 16, Self.maximumLength))
        while try read(into: &text) {
            if text.count > Self.maximumLength { throw .tooLong(file) }
        }
        return text
    }

    private static let maximumLength = 1 << 30

    /// Takes a warning of what was noticed in the text.
    func note(_ warning: ReadingProblem) { warnings.append(warning) }

    /// The warnings since the last call, each at most once a file.
    func takeWarnings() -> [ReadingProblem] {
        defer { warnings.removeAll() }
        return warnings
    }

    /// The first bytes as they are, up to about 4,096.
    private func rawHead() throws(ReadingProblem) -> [UInt8] {
        var raw: [UInt8] = []
        while raw.count < 4096, !ended {
            try raw.append(contentsOf: nextChunk(atMost: 4096))
        }
        return raw
    }

    /// What the next read gives; valid until the one after it.
    private func nextChunk(atMost limit: Int = 1 << 16) throws(ReadingProblem) -> UnsafeRawBufferPointer {
        let count = try input.read(into: UnsafeMutableRawBufferPointer(rebasing: chunk.bytes[..<limit]))
        ended = count == 0
        return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(chunk.bytes)[..<count])
    }

    /// Sets the decoder by the first bytes and gives the length of the byte order mark.
    private func chooseDecoder(for raw: [UInt8], _ given: String?) throws(ReadingProblem) -> Int {
        let isUTF32 = raw.starts(with: [0xFF, 0xFE, 0, 0])
        if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
            decoder = UTF8Decoder(position: 3)
            byteOffset = 3
            return 3
        }
        if !isUTF32, raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
            useUTF16(isBigEndian: raw[0] == 0xFE, from: 2)
            return 2
        }
        if given == nil, let isBigEndian = looksLikeUTF16(raw) {
            useUTF16(isBigEndian: isBigEndian, from: 0)
            warnings.append(.guessedUTF16(file))
            return 0
        }
        let label = given?.lowercased()
        let isWide = label.map { $0.hasPrefix("utf-16") || $0.hasPrefix("utf-32") || $0.hasPrefix("ucs-") } ?? false
        if !isWide { binaryKind = BinaryKind.detect(raw) }
        // A document that can be read so far does not stand in UTF-16, whatever it says.
        let declared = declaredEncoding(raw).flatMap { $0.hasPrefix("utf-16") ? nil : $0 }
        if declared == nil, let label, binaryKind == nil, Self.isOfSingleBytes(label), Self.isSurelyUTF8(raw) {
            warnings.append(.readAsUTF8(file, insteadOf: given ?? label))
            return 0
        }
        if let label = declared ?? label, !label.hasPrefix("utf-8"), label != "utf8" {
            guard let named = IconvDecoder(encoding: label) else { throw .unknownEncoding(label, file: file) }
            decoder = named
            encoding = label.uppercased()
            keepsOffsets = false
        }
        return 0
    }

    /// Whether an encoding has a byte for each character, so that the sequences of UTF-8 are nothing that anyone writes in it
    /// (`Ã©`). Those of East Asia can have them.
    private static func isOfSingleBytes(_ label: String) -> Bool {
        ["windows-125", "cp125", "iso-8859", "iso8859", "latin", "koi8", "mac"].contains(where: label.hasPrefix)
    }

    /// Whether the first bytes hold characters beyond ASCII, and each of these as UTF-8 has them: one named encoding for a
    /// folder is that of the files which need it.
    private static func isSurelyUTF8(_ raw: [UInt8]) -> Bool {
        guard raw.contains(where: { $0 >= 0x80 }) else { return false }
        var decoder = UTF8Decoder()
        var text: [UInt8] = []
        raw.withUnsafeBufferPointer { decoder.decode($0, isLast: false, to: &text) }
        return decoder.firstInvalid == nil && text.contains { $0 >= 0x80 }
    }

    private func useUTF16(isBigEndian: Bool, from position: Int) {
        decoder = UTF16Decoder(isBigEndian: isBigEndian, position: position)
        encoding = "UTF-16"
        keepsOffsets = false
    }

    /// The byte order where nearly every second byte is NUL and hardly any other is, as in UTF-16 of Latin letters.
    private func looksLikeUTF16(_ raw: [UInt8]) -> Bool? {
        let units = min(raw.count, 4096) / 2
        guard units >= 8 else { return nil }
        var zeros = (even: 0, odd: 0)
        for i in 0..<units {
            if raw[2 * i] == 0 { zeros.even += 1 }
            if raw[2 * i + 1] == 0 { zeros.odd += 1 }
        }
        if zeros.odd * 4 > units * 3, zeros.even * 20 < units { return false }
        if zeros.even * 4 > units * 3, zeros.odd * 20 < units { return true }
        return nil
    }

    private func noteFaults() {
        if !warnedInvalid, let byte = decoder.firstInvalid {
            warnedInvalid = true
            warnings.append(.invalidBytes(file, at: byte, encoding: encoding))
        }
        if !warnedNUL, let byte = decoder.firstNUL {
            warnedNUL = true
            warnings.append(.nulBytes(file, at: byte))
        }
    }
}
