/// The parts of a story as an agency sends it: the lines above the dateline, and the text between dateline and sign-off.
struct StoryParts {
    let bytes: UnsafeBufferPointer<UInt8>
    let dateline: Dateline?

    /// What stands between dateline and sign-off.
    private var body: Range<Int> {
        (dateline?.range.upperBound ?? 0)..<(dateline?.signOff?.lowerBound ?? bytes.count)
    }

    /// What stands above the dateline.
    private var head: Range<Int> {
        guard let range = dateline?.range, !range.isEmpty else { return 0..<0 }
        return 0..<range.lowerBound
    }

    /// Headlines, then the sentences of the text.
    func sentences(_ language: Language) -> [Sentence] {
        let sentences = SentenceSplitter(language: language).split(bytes, in: body)
        let headlines = headlines()
        guard !headlines.isEmpty else { return sentences }
        return headlines
            + sentences.map { Sentence(range: $0.range, paragraph: $0.paragraph + 1, kind: $0.kind) }
    }

    /// Headlines, then all of the text as one sentence.
    func unsplit() -> [Sentence] {
        let text = LineBreaks(bytes: bytes).trimmed(body)
        return headlines() + (text.isEmpty ? [] : [Sentence(range: text)])
    }

    /// What is of the story in ranges that were found before.
    func sentences(given ranges: [Range<Int>]) -> [Sentence] {
        let lines = LineBreaks(bytes: bytes)
        return ranges.compactMap { range -> Sentence? in
            if range.upperBound <= head.upperBound { return headline(range) }
            let clipped = lines.trimmed(range.clamped(to: body))
            return clipped.isEmpty ? nil : Sentence(range: clipped)
        }
    }

    /// The lines above the dateline that are of the story.
    private func headlines() -> [Sentence] {
        bytes[head].split { $0 == 0x0A || $0 == 0x0D }.compactMap { headline($0.startIndex..<$0.endIndex) }
    }

    /// The line in a range above the dateline, if it is of the story.
    private func headline(_ range: Range<Int>) -> Sentence? {
        let line = LineBreaks(bytes: bytes).trimmed(range)
        return line.isEmpty || isFurniture(line) ? nil : Sentence(range: line, kind: .heading)
    }

    /// Whether a line above the dateline is a byline, a note in brackets (`(Adds details)`), a label (`URGENT`), a slug
    /// (`BC-EU--Storm, 2nd Ld-Writethru`), a note to editors (`Eds: …`) or an agency's name.
    private func isFurniture(_ line: Range<Int>) -> Bool {
        if bytes[line.lowerBound] == 0x28, bytes[line.upperBound - 1] == 0x29 { return true }
        if LineBreaks(bytes: bytes).isByline(line) { return true }
        let text = String(decoding: bytes[line], as: UTF8.self)
        if text.hasPrefix("BC-") || text.lowercased().hasPrefix("eds:") { return true }
        return Newsroom.agencies.id(of: text) != nil || Newsroom.notPlaces.id(of: text.lowercased()) != nil
    }
}
