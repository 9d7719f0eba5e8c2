/// Subtitles, SubRip's (`.srt`) and WebVTT (W3C): one article, what is said in them, without numbers, times and tags.
///
/// Offsets are those of the text so made.
struct SubtitleReader: FormatReader {
    private var source: TextSource?
    private let isWebVTT: Bool

    init(_ source: TextSource, isWebVTT: Bool) {
        self.source = source
        self.isWebVTT = isWebVTT
    }

    /// WebVTT by its first word, by itself or with times further on, as a text may begin with it too; SubRip by a number
    /// and a line of times in milliseconds below it, as a programme has hours. nil for what begins otherwise.
    static func isWebVTT(_ head: [UInt8]) -> Bool? {
        let lines = head.split(maxSplits: 2) { $0 == 0x0A || $0 == 0x0D }.prefix(2).map { trimmed($0)[...] }
        guard let first = lines.first else { return nil }
        if opensWebVTT(first) { return first.count == 6 || head[...].firstPlace(of: "-->") != nil ? true : nil }
        guard lines.count == 2, isNumber(Array(first)), CueTimes(lines[1]) != nil,
            lines[1].prefix(16).contains(where: { $0 == 0x2C || $0 == 0x2E })
        else { return nil }
        return false
    }

    /// Whether a line is the first of WebVTT.
    static func opensWebVTT(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "WEBVTT".utf8) && line.dropFirst(6).first.map { $0 <= 0x20 } ?? true
    }

    mutating func next() throws(ReadingProblem) -> ReadingEvent? {
        guard let source else { return nil }
        self.source = nil
        let bytes = try source.readAll()
        var cues = CueScanner(isWebVTT: isWebVTT)
        // Line feeds, carriage returns or both, as WebVTT has it (section 4.1).
        let lineEnd: UInt8 = bytes.contains(0x0A) ? 0x0A : 0x0D
        var start = 0
        while start <= bytes.count {
            let end = bytes[start...].firstIndex(of: lineEnd) ?? bytes.count
            cues.take(withoutLineEnd(bytes[start..<end]))
            start = end + 1
        }
        cues.end()
        let example = isWebVTT ? "00:00:01.000 --> 00:00:04.000" : "00:00:01,000 --> 00:00:04,000"
        if cues.timed == 0, let line = cues.firstLine {
            throw ReadingProblem(
                .failure, file: source.file, line: cues.firstBroken ?? line,
                what: "no times of subtitles stand in the file (\(example))",
                remedy: "give it as what it is, such as --input-format text")
        }
        if let line = cues.firstBroken {
            source.note(
                ReadingProblem(
                    .warning, file: source.file, line: line,
                    what: "the times of the subtitle cannot be read; its text was kept",
                    remedy: "write them as \(example)"))
        }
        var record = Record(id: source.file, bytes: [], language: cues.language, file: source.file)
        Transcript(cues.cues).fill(&record)
        return .record(record)
    }
}

/// What is shown at one time.
struct Cue {
    var times: CueTimes?
    var lines: [ArraySlice<UInt8>] = []
}

/// When a cue is shown, in milliseconds.
struct CueTimes: Equatable {
    var start: Int
    var end: Int

    /// Reads `00:00:01,000 --> 00:00:04,000`: hours may be missing, the point may be a comma, and what stands after the
    /// times (positions, settings) does not matter.
    init?(_ line: ArraySlice<UInt8>) {
        guard let arrow = line.firstPlace(of: "-->"), let start = Self.time(trimmed(line[..<arrow.lowerBound])),
            let end = Self.time(Array(line[arrow.upperBound...].drop(while: isJSONSpace).prefix { !isJSONSpace($0) }))
        else { return nil }
        self.start = start
        self.end = end
    }

    private static func time(_ text: [UInt8]) -> Int? {
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard 2...3 ~= parts.count else { return nil }
        let seconds = parts[parts.count - 1].split(omittingEmptySubsequences: false) { $0 == 0x2C || $0 == 0x2E }
        let numbers = (parts.dropLast() + seconds).map { trimmed($0) }
        guard 1...2 ~= seconds.count, numbers.allSatisfy({ isNumber($0) && $0.count < 7 }) else { return nil }
        let whole = numbers.prefix(parts.count).reduce(0) { $0 * 60 + $1.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        let fraction = seconds.count == 2 ? numbers[parts.count].prefix(3) + [0x30, 0x30, 0x30] : [0x30, 0x30, 0x30]
        return whole * 1000 + fraction.prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}

private func isNumber(_ text: [UInt8]) -> Bool { !text.isEmpty && text.allSatisfy { 0x30...0x39 ~= $0 } }

/// Cues of a file, line by line: a cue is what stands between one line of times and the next, so that blank lines within it
/// and missing ones after it cost nothing.
struct CueScanner {
    private let isWebVTT: Bool
    private(set) var cues: [Cue] = []
    /// As the head of a WebVTT file tells it (`Language: en`).
    private(set) var language: String?
    /// The first line that is not blank, and not the one that says what the file is.
    private(set) var firstLine: Int?
    /// The first line of times that cannot be read.
    private(set) var firstBroken: Int?
    private(set) var timed = 0
    private var number = 0
    /// Whether the file begins with a number, as cues of SubRip do.
    private var isNumbered = false
    private var inComment = false
    private var afterBlank = true
    /// Lines since those of the last times; blank ones, of which one stands for several, are empty.
    private var pending: [ArraySlice<UInt8>] = []

    init(isWebVTT: Bool) {
        self.isWebVTT = isWebVTT
    }

    mutating func take(_ line: ArraySlice<UInt8>) {
        number += 1
        let text = trimmed(line)[...]
        if text.isEmpty {
            inComment = false
            afterBlank = true
            if pending.last?.isEmpty != true { pending.append([]) }
            return
        }
        if firstLine == nil, !(isWebVTT && number == 1 && SubtitleReader.opensWebVTT(text)) {
            firstLine = number
            isNumbered = !isWebVTT && isNumber(Array(text))
        }
        defer { afterBlank = false }
        if let times = CueTimes(text) {
            timed += 1
            begin(times)
        } else if Self.areBroken(text) {
            firstBroken = firstBroken ?? number
            begin(nil)
        } else if isWebVTT, inComment || afterBlank && Self.isComment(text) {
            inComment = true
        } else {
            if isWebVTT, cues.isEmpty, text.begins(with: "language:") {
                language = String(decoding: trimmed(text.dropFirst(9)), as: UTF8.self)
            }
            pending.append(text)
        }
    }

    mutating func end() {
        if isNumbered, let last = pending.indices.last(where: { !pending[$0].isEmpty }), last > 0,
            pending[last - 1].isEmpty, isNumber(Array(pending[last]))
        {
            pending.removeSubrange(last...)
        }
        endCue()
    }

    private mutating func begin(_ times: CueTimes?) {
        inComment = false
        takeOffName()
        endCue()
        cues.append(Cue(times: times))
    }

    /// Takes the number or name of the next cue off the lines of this one.
    private mutating func takeOffName() {
        guard let last = pending.lastIndex(where: { !$0.isEmpty }) else { return }
        let isOwnBlock = last == pending.count - 1 && (last == 0 ? cues.isEmpty : pending[last - 1].isEmpty)
        let isDigits = isNumber(Array(pending[last]))
        if isDigits && (isNumbered || isOwnBlock) || isWebVTT && isOwnBlock { pending.remove(at: last) }
    }

    private mutating func endCue() {
        defer { pending.removeAll() }
        let lines = pending.filter { !$0.isEmpty }
        if !cues.isEmpty {
            cues[cues.count - 1].lines = lines
        } else if !isWebVTT, !lines.isEmpty {
            // What stands before the first times is no header here.
            cues.append(Cue(lines: lines))
        }
    }

    /// Whether a line looks like times and is none: `00:00:0x,000 --> 00:00:04,000`.
    private static func areBroken(_ line: ArraySlice<UInt8>) -> Bool {
        guard let arrow = line.firstPlace(of: "-->"), let first = line.first, 0x30...0x39 ~= first else { return false }
        let before = line[..<arrow.lowerBound]
        return before.contains(UInt8(ascii: ":")) && trimmed(before).count <= 16
    }

    /// Whether a block of WebVTT is none of text.
    private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
        let word = line.prefix { $0 > 0x20 }
        return word.elementsEqual("NOTE".utf8)
            || word.count == line.count && (word.elementsEqual("STYLE".utf8) || word.elementsEqual("REGION".utf8))
    }
}
