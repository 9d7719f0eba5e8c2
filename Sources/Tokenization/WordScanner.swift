/// Walks over UTF-8 bytes from token to token. No allocation a token.
///
/// A token is a run of letters, marks and digits. A full stop, comma or colon between digits belongs to it (`1,000.5`),
/// as does a full stop between single letters (`U.S`) or before a lower-case letter (`example.com`), an apostrophe
/// between letters (`don't`), and all of a URL or an e-mail address. A hyphen separates.
struct WordScanner {
    /// Longer runs are cut into tokens of at most this many folded bytes.
    static let longest = 252

    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    let rules: WordRules
    /// Room for ``longest`` + 20 bytes.
    let folded: UnsafeMutablePointer<UInt8>

    private(set) var position: Int
    private(set) var start = 0
    private(set) var stop = 0
    private(set) var foldedCount = 0
    private(set) var flags: Token.Flags = []
    /// Scalars of the token.
    private(set) var length = 0
    private var isFirst = true

    init(
        _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, rules: WordRules, scratch: UnsafeMutablePointer<UInt8>
    ) {
        precondition(
            range.lowerBound >= 0 && range.upperBound <= bytes.count && bytes.count <= Int32.max,
            "range \(range) of \(bytes.count) bytes")
        self.bytes = bytes
        self.rules = rules
        position = range.lowerBound
        end = range.upperBound
        folded = scratch
    }

    var foldedBytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: folded, count: foldedCount) }

    /// Finds the next token; `false` at the end.
    mutating func next() -> Bool {
        let gap = position
        var boundary = isFirst
        var hyphens = 0
        while position < end {
            let (scalar, length) = Scalars.decode(bytes, at: position, end: end)
            if Scalars.isWord(scalar) { break }
            switch scalar {
            case 0x2D, 0x2010, 0x2011: hyphens += 1
            case 0x27, 0x2019, 0xAD: break
            default: if !Scalars.isSpace(scalar) { boundary = true }
            }
            position += length
        }
        guard position < end else { return false }
        flags = []
        if boundary || hyphens > 1 || (hyphens == 1 && position - gap > 3) || (hyphens == 1 && hasSpace(gap)) {
            flags = .boundaryBefore
        } else if hyphens == 1 {
            flags = .hyphenBefore
        }
        isFirst = false
        scanWord()
        return true
    }

    private func hasSpace(_ gap: Int) -> Bool {
        bytes[gap] == 0x20 || bytes[position - 1] == 0x20 || bytes[gap] == 0x0A || bytes[position - 1] == 0x0A
    }

    private mutating func scanWord() {
        start = position
        foldedCount = 0
        length = 0
        var letters = 0
        var capitals = 0
        var digits = 0
        scan: while position < end, foldedCount < Self.longest {
            let (scalar, size) = Scalars.decode(bytes, at: position, end: end)
            if Scalars.isWord(scalar) {
                if Scalars.isUppercase(scalar) {
                    capitals += 1
                    if length == 0 { flags.insert(.capitalized) }
                }
                if Scalars.isDigit(scalar) { digits += 1 } else { letters += 1 }
                append(scalar, size)
                continue
            }
            let following = position + size < end ? Scalars.decode(bytes, at: position + size, end: end).scalar : 0x20
            let last = Scalars.decode(bytes, before: position).scalar
            switch scalar {
            case 0x27, 0x2019:  // apostrophe
                guard Scalars.isLetter(following), Scalars.isLetter(last) else { break scan }
                if rules.elisions.id(of: foldedBytes) != nil { break scan }
                if let length = cliticLength(after: position + size) {
                    stop = position
                    position += size + length
                    finish(letters, capitals, digits)
                    return
                }
                append(0x27, size)
            case 0x2E:  // full stop
                if Scalars.isDigit(last), Scalars.isDigit(following) {
                    append(scalar, size)
                } else if Scalars.isLetter(last), Scalars.isLetter(following),
                    isSingleLetter(before: position) || Scalars.isLowercase(following)
                {
                    append(scalar, size)
                } else {
                    break scan
                }
            case 0x2C, 0x3A:  // comma, colon
                if scalar == 0x3A, letters > 0, digits == 0, scanURL() { return }
                guard digits > 0, letters == 0, Scalars.isDigit(following) else { break scan }
                append(scalar, size)
            case 0x5F:  // low line
                guard Scalars.isWord(following) || following == 0x5F else { break scan }
                append(scalar, size)
            case 0x40:  // @
                guard Scalars.isWord(following) else { break scan }
                scanAddress()
                return
            default: break scan
            }
        }
        stop = position
        if foldedCount > 4, folded[0] == 0x77, folded[1] == 0x77, folded[2] == 0x77, folded[3] == 0x2E {
            extendToSpace()
            return
        }
        finish(letters, capitals, digits)
    }

    private mutating func finish(_ letters: Int, _ capitals: Int, _ digits: Int) {
        if letters == 0, digits > 0 { flags.insert(.number) }
        if letters > 1, capitals == letters { flags.insert(.allCaps) }
    }

    @inline(__always)
    private mutating func append(_ scalar: UInt32, _ size: Int) {
        let folded = folded
        var count = foldedCount
        Scalars.lowercase(scalar) { byte in
            folded[count] = byte
            count += 1
        }
        foldedCount = count
        length += 1
        position += size
    }

    /// Whether the letter before `position` is the first of the token or has a full stop before it.
    private func isSingleLetter(before position: Int) -> Bool {
        let size = Scalars.decode(bytes, before: position).length
        return position - size == start || bytes[position - size - 1] == 0x2E
    }

    private func cliticLength(after position: Int) -> Int? {
        var stop = position
        while stop < end, Scalars.isASCIIAlphanumeric(bytes[stop]), stop - position < 4 { stop += 1 }
        if stop < end, Scalars.isWord(Scalars.decode(bytes, at: stop, end: end).scalar) { return nil }
        guard stop > position else { return nil }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { lower in
            for offset in position..<stop { lower[offset - position] = bytes[offset] | 0x20 }
            let word = UnsafeBufferPointer(rebasing: lower[0..<(stop - position)])
            return rules.clitics.id(of: word) == nil ? nil : stop - position
        }
    }

    /// At the colon of `https://…`: takes the whole URL and returns `true`.
    private mutating func scanURL() -> Bool {
        guard position + 3 < end, bytes[position + 1] == 0x2F, bytes[position + 2] == 0x2F,
            Scalars.isWord(Scalars.decode(bytes, at: position + 3, end: end).scalar)
        else { return false }
        extendToSpace()
        return true
    }

    /// At the @ of an address.
    private mutating func scanAddress() {
        while position < end, foldedCount < Self.longest {
            let (scalar, size) = Scalars.decode(bytes, at: position, end: end)
            guard Scalars.isWord(scalar) || scalar == 0x2E || scalar == 0x2D || scalar == 0x40 else { break }
            append(scalar, size)
        }
        dropTrailing()
    }

    private mutating func extendToSpace() {
        while position < end, foldedCount < Self.longest {
            let (scalar, size) = Scalars.decode(bytes, at: position, end: end)
            guard scalar > 0x20, scalar != 0x22, scalar != 0x3C, scalar != 0x3E, scalar != 0xAB, scalar != 0xBB,
                !(0x2018...0x201F).contains(scalar), !Scalars.isSpace(scalar)
            else { break }
            append(scalar, size)
        }
        dropTrailing()
    }

    /// Takes back the punctuation at the end of a URL or address.
    private mutating func dropTrailing() {
        while foldedCount > 1, position > start, !Scalars.isASCIIAlphanumeric(bytes[position - 1]),
            bytes[position - 1] < 0x80, bytes[position - 1] != 0x2F
        {
            position -= 1
            foldedCount -= 1
        }
        stop = position
        flags.insert(.url)
    }
}
