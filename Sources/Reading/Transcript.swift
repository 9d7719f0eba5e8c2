import Precis

/// What subtitles say, as running text: cues are joined to sentences, and another speaker begins a paragraph.
///
/// Captions that a machine or a Chinese or Thai subtitler wrote have no end marks. There a sentence cannot be told, so that
/// cues are put together to lines of about a sentence's length.
struct Transcript {
    /// What stands together in the text: a cue, or what one speaker says in it.
    private var pieces: [(turn: CueText.Turn, times: CueTimes?)] = []

    /// Milliseconds without a cue after which a sentence that has ended is followed by a paragraph.
    private static let pause = 2000
    /// More lines than captions have.
    private static let mostLines = 8
    /// Bytes from which on a line without end marks is as long as a sentence.
    private static let sentenceLength = 100

    init(_ cues: [Cue]) {
        var text = CueText()
        var shown = cues.map { cue in
            text.read(cue)
            return (cue: cue, lines: text.lines)
        }
        shown.removeAll { $0.lines.isEmpty }
        let repeated = Self.repeatedLines(shown.map { $0.lines.map { $0.map(\.text) } })
        for ((cue, lines), known) in zip(shown, repeated) { take(lines.dropFirst(known), cue.times) }
    }

    /// Of each cue how many of its first lines are the last ones of the cue before, in captions that roll up: there every
    /// line is shown in several cues. In others a line that stands again is said again.
    private static func repeatedLines(_ cues: [[[[UInt8]]]]) -> [Int] {
        var counts = [Int](repeating: 0, count: cues.count)
        for place in cues.indices.dropFirst() {
            let (before, now) = (cues[place - 1], cues[place])
            let most = min(before.count, now.count, mostLines)
            counts[place] = (0...most).last { before.suffix($0).elementsEqual(now.prefix($0)) } ?? 0
        }
        let rolls = counts.count { $0 > 0 }
        return rolls > 2 && rolls * 3 >= cues.count ? counts : [Int](repeating: 0, count: cues.count)
    }

    private mutating func take(_ lines: ArraySlice<[CueText.Turn]>, _ times: CueTimes?) {
        var isFirst = true
        for turn in lines.joined() {
            if isFirst || turn.isNew || turn.hasDash {
                pieces.append((turn, times))
            } else {
                Self.join(turn.text, to: &pieces[pieces.count - 1].turn.text)
            }
            isFirst = false
        }
    }

    /// Gives a record its text.
    func fill(_ record: inout Record) {
        let ended = pieces.count { Self.hasEnd($0.turn.text) }
        if ended * 10 < pieces.count {
            record.setSentences(
                parts { line, isPause, piece in isPause || piece.hasDash || line.count >= Self.sentenceLength })
        } else {
            let paragraphs = parts { text, isPause, piece in (isPause || piece.hasDash) && Self.ends(text) }
            record.bytes = Array(paragraphs.joined(separator: [0x0A, 0x0A]))
        }
    }

    /// The pieces put together, but for those by another speaker and those that `begins` another part: it gets the part so
    /// far, whether there is a pause, and what comes next.
    private func parts(_ begins: ([UInt8], Bool, CueText.Turn) -> Bool) -> [[UInt8]] {
        var parts: [[UInt8]] = []
        var last: CueTimes?
        for (var piece, times) in pieces {
            if parts.isEmpty || piece.isNew || begins(parts[parts.count - 1], Self.isPause(last, times), piece) {
                if piece.hasDash { piece.beginAnew() }
                parts.append(piece.text)
            } else {
                Self.join(piece.text, to: &parts[parts.count - 1])
            }
            last = times
        }
        return parts
    }
}

extension Transcript {
    private static func isPause(_ last: CueTimes?, _ next: CueTimes?) -> Bool {
        guard let last, let next else { return false }
        return next.start - last.end >= pause
    }

    /// Puts words after others, with a space between them where their scripts have one.
    private static func join(_ text: [UInt8], to line: inout [UInt8]) {
        if !(isUnspaced(line.suffix(4), \.last) && isUnspaced(text.prefix(4), \.first)) { line.append(0x20) }
        line.append(contentsOf: text)
    }

    /// Whether the script of a scalar has no spaces, or it ends a sentence in one.
    private static func isUnspaced(
        _ bytes: ArraySlice<UInt8>, _ scalar: KeyPath<String.UnicodeScalarView, Unicode.Scalar?>
    ) -> Bool {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return false }
        let value = String(decoding: bytes, as: UTF8.self).unicodeScalars[keyPath: scalar]?.value ?? 0
        return Scalars.isUnspaced(value) || Punctuation.needsNoSpace(value)
    }

    /// Whether an end mark stands somewhere in a text.
    static func hasEnd(_ text: [UInt8]) -> Bool {
        if text.contains(where: { ".!?".utf8.contains($0) }) { return true }
        return text.contains { $0 >= 0x80 }
            && String(decoding: text, as: UTF8.self).unicodeScalars.contains { Punctuation.isTerminator($0.value) }
    }

    /// Whether a text ends with a sentence, in quotation marks or not.
    private static func ends(_ text: [UInt8]) -> Bool {
        let scalars = String(decoding: text.suffix(16), as: UTF8.self).unicodeScalars
        return scalars.last { !Punctuation.isCloser($0.value) }.map { Punctuation.isTerminator($0.value) } == true
    }
}
