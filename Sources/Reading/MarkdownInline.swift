/// The text of a paragraph of Markdown without its inline markup: emphasis, links, code spans, tags, entities.
///
/// One pass, linear in the length: marks are written out and crossed out again once their other half is found, so that
/// what has no other half stays in the text.
struct MarkdownInline {
    private let source: [UInt8]
    private var position = 0
    private var output: [UInt8] = []
    private var isKept: [Bool] = []
    /// Opening marks of emphasis that wait for their other half, by their character.
    private var openers: [UInt8: [(start: Int, count: Int)]] = [:]
    private var brackets: [(start: Int, isImage: Bool)] = []
    /// The place of the last run of backticks of each length.
    private var lastTicks: [Int: Int] = [:]

    /// How far the end of a link's address or of a tag is looked for.
    private static let reach = 1024

    init(_ source: [UInt8]) {
        self.source = source
        noteTicks()
        while position < source.count { step() }
    }

    /// The text.
    var bytes: [UInt8] {
        zip(output, isKept).filter(\.1).map(\.0)
    }

    private mutating func step() {
        let byte = source[position]
        switch byte {
        case UInt8(ascii: "\\") where position + 1 < source.count && isPunctuation(source[position + 1]):
            write(source[position + 1...position + 1])
            position += 2
        case UInt8(ascii: "`"): codeSpan()
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasis(byte)
        case UInt8(ascii: "!") where position + 1 < source.count && source[position + 1] == UInt8(ascii: "["):
            brackets.append((output.count, true))
            write(source[position..<position + 2])
            position += 2
        case UInt8(ascii: "["):
            brackets.append((output.count, false))
            write(source[position...position])
            position += 1
        case UInt8(ascii: "]"): closeBracket()
        case UInt8(ascii: "<"): tag()
        case UInt8(ascii: "&"): entity()
        default:
            let end = source[position...].firstIndex { Self.marks.contains($0) } ?? source.count
            write(source[position..<max(end, position + 1)])
            position = max(end, position + 1)
        }
    }

    private static let marks: ByteSet = "\\`*_~![]<&"

    private mutating func write(_ bytes: some Collection<UInt8>) {
        output.append(contentsOf: bytes)
        isKept.append(contentsOf: repeatElement(true, count: bytes.count))
    }

    private mutating func crossOut(_ range: Range<Int>) {
        for i in range { isKept[i] = false }
    }

    private func run(of byte: UInt8, from start: Int) -> Int {
        source[start...].prefix { $0 == byte }.count
    }

    private mutating func noteTicks() {
        var i = 0
        while i < source.count {
            let count = run(of: UInt8(ascii: "`"), from: i)
            if count > 0 { lastTicks[count] = i }
            i += max(count, 1)
        }
    }

    /// What stands between runs of backticks of one length is taken as it is.
    private mutating func codeSpan() {
        let count = run(of: UInt8(ascii: "`"), from: position)
        let start = position + count
        guard let last = lastTicks[count], last >= start else {
            write(source[position..<start])
            position = start
            return
        }
        var end = start
        while true {
            let ticks = run(of: UInt8(ascii: "`"), from: end)
            if ticks == count { break }
            end += max(ticks, 1)
        }
        write(trimmed(source[start..<end]))
        position = end + count
    }

    /// A run that touches what follows opens, one that touches what goes before closes; underscores within a word and
    /// single tildes are text.
    private mutating func emphasis(_ mark: UInt8) {
        let count = run(of: mark, from: position)
        let before = position > 0 ? source[position - 1] : 0x20
        let after = position + count < source.count ? source[position + count] : 0x20
        var opens = !isWhite(after) && (!isPunctuation(after) || isWhite(before) || isPunctuation(before))
        var closes = !isWhite(before) && (!isPunctuation(before) || isWhite(after) || isPunctuation(after))
        if mark == UInt8(ascii: "_") {
            (opens, closes) = (
                opens && (!closes || isPunctuation(before)), closes && (!opens || isPunctuation(after))
            )
        }
        if mark == UInt8(ascii: "~"), count != 2 { (opens, closes) = (false, false) }
        let start = output.count
        write(source[position..<position + count])
        position += count
        var left = count
        while closes, left > 0, let opener = openers[mark]?.popLast() {
            let used = min(left, opener.count)
            crossOut(opener.start + opener.count - used..<opener.start + opener.count)
            crossOut(start + count - left..<start + count - left + used)
            left -= used
            if used < opener.count { openers[mark]?.append((opener.start, opener.count - used)) }
        }
        if opens, left > 0 { openers[mark, default: []].append((start + count - left, left)) }
    }

    /// `[text](address)` and `[text][name]` are their text, a picture is none, a note's number `[^1]` neither.
    private mutating func closeBracket() {
        let end = output.count
        write(source[position...position])
        position += 1
        guard let opener = brackets.popLast() else { return }
        let label = opener.start + (opener.isImage ? 2 : 1)
        if label < end, output[label] == UInt8(ascii: "^") {
            crossOut(opener.start..<end + 1)
            return
        }
        guard position < source.count, let close = [UInt8(ascii: "("): UInt8(ascii: ")"), 0x5B: 0x5D][source[position]]
        else { return }
        var depth = 0
        for i in position..<min(position + Self.reach, source.count) {
            if source[i] == source[position] { depth += 1 }
            if source[i] == close { depth -= 1 }
            guard depth == 0 else { continue }
            crossOut(opener.isImage ? opener.start..<end + 1 : opener.start..<label)
            crossOut(end..<end + 1)
            position = i + 1
            return
        }
    }

    /// Tags and comments are no text, an address in angle brackets is.
    private mutating func tag() {
        let rest = source[position...]
        let limit = rest.prefix(Self.reach)
        let isComment = rest.begins(with: "<!--")
        let second = rest.dropFirst().first ?? 0x20
        guard isComment || isLetter(second) || second == UInt8(ascii: "/"),
            let end = isComment
                ? limit.firstPlace(of: "-->")?.upperBound
                : limit.firstIndex(of: UInt8(ascii: ">")).map({ $0 + 1 })
        else {
            write(source[position...position])
            position += 1
            return
        }
        let inside = source[position + 1..<end - 1]
        let name = inside.prefix { isLetter($0) }
        if !isComment, inside.contains(UInt8(ascii: ":")) || inside.contains(UInt8(ascii: "@")),
            !inside.contains(where: isWhite)
        {
            write(inside)
        } else if name.count == 2, name.elementsEqual("br".utf8) {
            write([0x0A])
        }
        position = end
    }

    private mutating func entity() {
        if let entity = HTMLEntity(source[position...]) {
            write(entity.character.utf8)
            position = entity.end
        } else {
            write(source[position...position])
            position += 1
        }
    }

    private func isWhite(_ byte: UInt8) -> Bool { byte == 0x0A || isSpace(byte) }
    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    private func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }

    /// ASCII's punctuation; what is beyond ASCII counts as letters.
    private func isPunctuation(_ byte: UInt8) -> Bool {
        0x21...0x2F ~= byte || 0x3A...0x40 ~= byte || 0x5B...0x60 ~= byte || 0x7B...0x7E ~= byte
    }
}
