/// Lines of a letter, an e-mail or a ticket that say nothing of its subject: who is greeted, how it closes and who signs,
/// who wrote what is quoted, and the notice below.
///
/// "Hello team," greets; "Kind regards\nRuth Penrose" closes, and the lines of its paragraph after it are a signature.
struct LetterLines {
    private let isLeftOut: [Bool]

    /// Characters of the longest such line.
    private static let longest = 160
    /// Words of a name.
    private static let longestName = 4

    /// - Parameter document: split into sentences. O(sentences) where it is no letter.
    init(_ document: Document) {
        var isLeftOut = [Bool](repeating: false, count: document.sentences.count)
        var isLetter = false
        // The paragraph that a letter closes in.
        var closing: Int32 = -1
        for (place, sentence) in document.sentences.enumerated()
        where document.bytes[sentence.range].isNoLonger(than: Self.longest) {
            let paragraph = Int32(sentence.paragraph)
            if paragraph == closing {
                isLeftOut[place] = SentenceEnd(document.bytes[sentence.range]) == .none
                continue
            }
            guard place == 0 || document.opensLine(place) else { continue }
            switch Self.part(document.bytes[sentence.range]) {
            case .none: continue
            case .closing: closing = paragraph
            case .greeting, .attribution: break
            }
            isLeftOut[place] = true
            isLetter = true
        }
        if isLetter {
            for (place, sentence) in document.sentences.enumerated() where !isLeftOut[place] {
                isLeftOut[place] = document.bytes[sentence.range].withUnsafeBufferPointer(Self.notices.isHeld)
            }
        }
        self.isLeftOut = isLetter ? isLeftOut : []
    }

    func holds(_ sentence: Int) -> Bool { !isLeftOut.isEmpty && isLeftOut[sentence] }

    /// A headline without what a mail program writes before a subject: "Re: Fwd: budget".
    static func subject(_ title: [UInt8]) -> [UInt8] {
        var rest = title[...]
        while let colon = rest.prefix(5).firstIndex(of: UInt8(ascii: ":")),
            replies.contains(String(decoding: rest[..<colon], as: UTF8.self).lowercased())
        {
            rest = rest[(colon + 1)...].drop(while: \.isSpace)
        }
        return Array(rest)
    }

    private static let replies = Set(LetterPhrases.entries(of: \.replies))

    private enum Part { case greeting, closing, attribution }

    private static let greetings = PhraseTable(LetterPhrases.lines(of: \.greetings))
    private static let closings = PhraseTable(LetterPhrases.lines(of: \.closings))
    private static let notices = PhraseTable(LetterPhrases.lines(of: \.notices))
    private static let attributions = LetterPhrases.entries(of: \.attributions).map { line in
        let ends = line.split(separator: "…").map { Array($0.utf8) }
        return (opening: ends[0], ending: ends[1])
    }

    private static func part(_ line: ArraySlice<UInt8>) -> Part? {
        // What is quoted has its marks.
        let text = line.drop { $0 == UInt8(ascii: ">") || $0.isSpace }
        return text.withUnsafeBufferPointer { text in
            if let end = end(of: greetings, text), isName(text[end...]) {
                let mark = text.last { !$0.isSpace }
                return mark == UInt8(ascii: ",") || mark == UInt8(ascii: "!") || mark == UInt8(ascii: ":")
                    ? .greeting : nil
            }
            if let end = end(of: closings, text) {
                let rest = text[end...].drop { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "!") || $0 == 0x2E }
                // A name on the next line, or the end of the text.
                let lineEnd = rest.first { $0 != 0x20 && $0 != 0x09 }
                return lineEnd == nil || lineEnd == 0x0A || lineEnd == 0x0D ? .closing : nil
            }
            guard let end = endOfAttribution(text) else { return nil }
            // A sentence goes on in its line: `On 12 May 1940 she wrote: "The war is here."`
            let rest = text[end...].drop { $0 == 0x20 || $0 == 0x09 }
            // The first of the quoted lines may have run into it, behind its mark.
            let mark = rest.first
            return mark == nil || mark == 0x0A || mark == 0x0D || mark == UInt8(ascii: ">") && isName(rest)
                ? .attribution : nil
        }
    }

    /// Where an attribution ends that opens a text, which has a figure: "On 3 May 2024 Ruth Penrose wrote:".
    private static func endOfAttribution(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let attribution = attributions.first(where: { text.starts(with: $0.opening) }),
            text.contains(where: { 0x30...0x39 ~= $0 })
        else { return nil }
        let ending = text.indices.first { text[$0...].starts(with: attribution.ending) }
        return ending.map { $0 + attribution.ending.count }
    }

    /// Where a phrase of a table ends that opens a text and is whole words.
    private static func end(of table: PhraseTable, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
        table.end(in: text, at: 0).flatMap { end in
            text.endsWord(at: end) && text[end...].first != UInt8(ascii: "'") ? end : nil
        }
    }

    /// Whether a few words follow: "Hello Ruth Penrose,".
    private static func isName(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        rest.split(whereSeparator: \.isSpace).count <= longestName
    }
}
