import Precis

/// The text of a cue's lines without their tags, entities resolved, and where another speaker begins.
///
/// Tags are those of WebVTT and HTML that subtitles have, by their names, as `<` stands in texts too ("I <3 you").
struct CueText {
    /// What one speaker says in a cue: text on one line.
    struct Turn: Equatable {
        var text: [UInt8]
        /// Whether it is told that another speaker begins here: by a voice, `>>`, or a dash at the head of a line.
        var isNew: Bool
        /// Whether a dash tells so, which stands for itself in the middle of a sentence.
        var hasDash = false

        /// Takes the dash off, which tells that another speaker begins.
        mutating func beginAnew() {
            let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
            text = Array(String(Substring(scalars.drop { $0 == " " || Punctuation.isDash($0.value) })).utf8)
            (isNew, hasDash) = (true, false)
        }
    }

    /// The lines of a cue, each with its turns.
    private(set) var lines: [[Turn]] = []
    /// Who speaks, as `<v Name>` told it last.
    private var voice: [UInt8] = []

    /// Reads the next cue.
    mutating func read(_ cue: Cue) {
        lines = cue.lines.map { turns(of: $0) }.filter { !$0.isEmpty }
        // Dashes at the head of several lines are speakers, whatever the marks before them.
        let dashed = lines.count { $0[0].hasDash }
        if dashed > 1, lines[0][0].hasDash {
            for line in lines.indices where lines[line][0].hasDash { lines[line][0].beginAnew() }
        }
    }

    private mutating func turns(of line: ArraySlice<UInt8>) -> [Turn] {
        var turns: [Turn] = []
        var isNew = false
        var text: [UInt8] = []
        func endTurn() {
            if let turn = Self.turn(text, isNew) { turns.append(turn) }
            text.removeAll()
        }
        var place = line.startIndex
        while place < line.endIndex {
            let byte = line[place]
            if byte == UInt8(ascii: "<"), let tag = CueTag(line[place...]) {
                if tag.name == "v", !tag.closes {
                    endTurn()
                    isNew = tag.annotation != voice
                    voice = tag.annotation
                } else if tag.name == "br" {
                    text.append(0x20)
                }
                place = tag.end
                // What stands above characters to tell how they are read.
                if tag.name == "rt", !tag.closes {
                    place = line[place...].prefix(256).firstPlace(of: "</rt>")?.upperBound ?? place
                }
            } else if byte == UInt8(ascii: "{"), let end = Self.endOfOverride(line[place...]) {
                place = end
            } else if byte == UInt8(ascii: "&"), let entity = HTMLEntity(line[place...]) {
                text.append(contentsOf: "\u{A0}♪♫".contains(entity.character) ? [0x20] : Array(entity.character.utf8))
                place = entity.end
            } else if byte == 0xE2, line[place + 1] == 0x99, 0xA9...0xAC ~= line[place + 2] {
                // Musical notes (U+2669 to U+266C), before and after what is sung.
                place += 3
            } else {
                text.append(byte)
                place += 1
            }
        }
        endTurn()
        return turns
    }

    /// Codes of SubStation Alpha that SubRip has taken over: `{\an8}`.
    private static func endOfOverride(_ text: ArraySlice<UInt8>) -> Int? {
        guard text.dropFirst().first == UInt8(ascii: "\\") else { return nil }
        return text.prefix(64).firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 }
    }

    /// nil where nothing is said: `[Applause]`, musical notes.
    private static func turn(_ bytes: [UInt8], _ isNew: Bool) -> Turn? {
        var turn = Turn(text: Array(String(decoding: bytes, as: UTF8.self).onOneLine.utf8), isNew: isNew)
        let signs = turn.text.prefix { $0 == UInt8(ascii: ">") }.count
        if signs > 1 {
            turn.text = trimmed(turn.text.dropFirst(signs))
            turn.isNew = true
        }
        guard let first = turn.text.first else { return nil }
        if first == UInt8(ascii: "-") || first == 0xE2 { turn.hasDash = hasDash(turn.text) }
        return first == UInt8(ascii: "[") && isSound(turn.text) ? nil : turn
    }

    /// Whether words stand behind a dash; a number below zero is none.
    private static func hasDash(_ text: [UInt8]) -> Bool {
        let scalars = String(decoding: text.prefix(16), as: UTF8.self).unicodeScalars
        let rest = scalars.drop { $0 == " " || Punctuation.isDash($0.value) }
        return Punctuation.isDash(scalars[scalars.startIndex].value)
            && rest.first.map { $0.properties.numericType == nil } == true
    }

    /// Whether a line is only the name of a sound, in brackets and without the end of a sentence.
    private static func isSound(_ text: [UInt8]) -> Bool {
        text.last == UInt8(ascii: "]") && !text.dropFirst().contains(UInt8(ascii: "[")) && !Transcript.hasEnd(text)
    }
}

/// A tag in a cue: `<i>`, `</c.loud>`, `<v Ann Bell>`, `<font color="#fff">`, `<00:00:04.120>`.
private struct CueTag {
    let name: String
    let closes: Bool
    /// What stands after the name.
    let annotation: [UInt8]
    /// The place after it.
    let end: Int

    /// nil where no tag begins `text`.
    init?(_ text: ArraySlice<UInt8>) {
        guard let close = text.prefix(256).firstIndex(of: UInt8(ascii: ">")) else { return nil }
        var inside = text[(text.startIndex + 1)..<close]
        closes = inside.first == UInt8(ascii: "/")
        if closes { inside = inside.dropFirst() }
        end = close + 1
        if inside.first.map({ 0x30...0x39 ~= $0 }) == true {
            // A time at which the words after it are shown.
            guard inside.contains(UInt8(ascii: ":")), inside.allSatisfy({ 0x2E...0x3A ~= $0 && $0 != 0x2F }) else {
                return nil
            }
            name = ""
            annotation = []
            return
        }
        let word = inside.prefix { 0x61...0x7A ~= $0 | 0x20 || 0x31...0x36 ~= $0 }
        name = String(decoding: word, as: UTF8.self).lowercased()
        let rest = inside[word.endIndex...]
        guard Self.names.contains(name), rest.first.map({ $0 <= 0x20 || $0 == 0x2E || $0 == 0x2F }) ?? true else {
            return nil
        }
        annotation = trimmed(rest.drop { $0 > 0x20 })
        // Words that stand in other tags are of the text: "a <b and c> d".
        guard
            annotation.isEmpty || ["v", "lang"].contains(name) || annotation.contains(UInt8(ascii: "="))
                || annotation.elementsEqual("/".utf8)
        else { return nil }
    }

    private static let names: Set<String> = [
        "b", "br", "c", "em", "font", "i", "lang", "p", "rp", "rt", "ruby", "s", "span", "strong", "u", "v",
    ]
}
