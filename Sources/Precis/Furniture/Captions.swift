import Tokenization

/// What stands below a picture, which the credit behind it gives away: `The bridge on Tuesday. Photo: Ann Bell`.
enum Captions {
    private static let credits = PhraseTable(PageFurniture.lines(of: \.credits))

    /// Words of the longest caption with its credit.
    private static let longest = 45.0
    /// Words of the longest credit that has an end mark: `Photo by Ann Bell for the Evening Post.`
    private static let longestCredit = 8.0
    /// Bytes of the longest name of an agency.
    private static let longestAgency = 20

    /// Marks the rows of short lines and paragraphs that end in a credit, or in the name of an owner where text follows:
    /// the last one may be signed.
    static func mark(
        _ rows: inout [Bool], in vectors: borrowing SentenceVectors, _ surfaces: [SurfaceFacts], _ opensLine: [Bool]
    ) {
        let goesOn = goingOn(rows, in: vectors, surfaces)
        for end in rows.indices {
            let endsLine = end + 1 == rows.count || opensLine[end + 1]
            guard endsLine, surfaces[end].words <= longest else { continue }
            let bytes = vectors.bytes(end)
            let isCredit = Self.isCredit(bytes, surfaces[end].words) || goesOn[end] && isOwner(bytes)
            guard isCredit || isBeforeCredit(end, in: vectors, goesOn: goesOn[end]) else { continue }
            let endsParagraph =
                isCredit && (end + 1 == rows.count || !vectors.isSameParagraph(end, end + 1))
            var words = surfaces[end].words
            var start = end
            while start > 0, vectors.isSameParagraph(start - 1, start), endsParagraph || !opensLine[start] {
                start -= 1
                words += surfaces[start].words
            }
            // A text that is all on one line has no captions of its own.
            let opensDocument = start == 0 || vectors.isLast(start - 1)
            guard words <= longest, !(opensDocument && vectors.isLast(end)) else { continue }
            if isCredit || isSetOff(start, in: vectors) { for row in start...end { rows[row] = true } }
        }
    }

    /// Whether the line below a row's is a credit, which has no end mark and so is no row.
    private static func isBeforeCredit(_ row: Int, in vectors: borrowing SentenceVectors, goesOn: Bool) -> Bool {
        let document = vectors.documents[vectors.rows[row].document]
        let next = vectors.rows[row].sentence + 1
        guard next < document.sentences.count, document.sentences[next].kind == .heading,
            document.lineEnds(before: next) == 1
        else { return false }
        let bytes = document.bytes[document.sentences[next].range]
        return isCredit(bytes, 0) || goesOn && isOwner(bytes)
    }

    /// Whether the document of each row goes on after it with what is no furniture.
    private static func goingOn(
        _ rows: [Bool], in vectors: borrowing SentenceVectors, _ surfaces: [SurfaceFacts]
    ) -> [Bool] {
        var goesOn = [Bool](repeating: false, count: rows.count)
        for row in rows.indices.reversed() where !vectors.isLast(row) {
            let next = row + 1
            goesOn[row] =
                goesOn[next] || !rows[next] && !FurniturePhrases.isBoilerplate(vectors.bytes(next), surfaces[next])
        }
        return goesOn
    }

    /// Whether an empty line stands above a row's, or nothing: where every line is a paragraph, a credit may stand below
    /// one of text.
    private static func isSetOff(_ row: Int, in vectors: borrowing SentenceVectors) -> Bool {
        let document = vectors.documents[vectors.rows[row].document]
        let sentence = vectors.rows[row].sentence
        return sentence == 0 || document.lineEnds(before: sentence) > 1
    }

    /// Whether a sentence begins with what a credit does, after a bracket or a bar, and a name after that.
    ///
    /// A sentence may begin so as well: `Photos: excellent.`, `Photo by photo, she …`, `Фото помогли найти виновных.`, `记者发现水井干涸。`
    /// So a number is no name, and where there is an end mark, words in small letters are none, nor are many; nor are letters
    /// that have no small ones, right behind a word.
    private static func isCredit(_ bytes: ArraySlice<UInt8>, _ words: Double) -> Bool {
        bytes.withUnsafeBufferPointer { text in
            guard let end = credits.end(in: text, at: openingMarks(bytes)) else { return false }
            // A no-break space is one too.
            let first = text[end...].first { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 } ?? 0
            if 0x30...0x39 ~= first { return false }
            if SentenceEnd(bytes) == .none { return true }
            return words <= longestCredit && mayBeName(text[end...], behind: text[..<end])
        }
    }

    /// Whether a name may begin behind what opens a credit.
    private static func mayBeName(
        _ rest: Slice<UnsafeBufferPointer<UInt8>>, behind opening: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Bool {
        let head = String(decoding: rest.prefix(8), as: UTF8.self)
        guard let first = head.unicodeScalars.first(where: { !$0.properties.isWhitespace })?.properties,
            first.isAlphabetic, !first.isUppercase
        else { return true }
        let last = String(decoding: opening, as: UTF8.self).unicodeScalars.last { !$0.properties.isWhitespace }
        return !first.isLowercase && last?.properties.isAlphabetic != true
    }

    /// How many brackets and bars a sentence opens with.
    private static func openingMarks(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.prefix(3).prefix { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "|") || $0 == 0x20 }.count
    }

    /// Whether a sentence says whose the picture before it is, or the whole text: an agency's name, `© 2019 AFP`.
    private static func isOwner(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.dropFirst(openingMarks(bytes)).starts(with: "©".utf8) { return true }
        return bytes.count <= longestAgency
            && bytes.withUnsafeBufferPointer { Newsroom.agencies.id(of: $0) != nil }
    }
}

extension Document {
    /// How often a line ends between a sentence, which is not the first, and the one before it.
    fileprivate func lineEnds(before index: Int) -> Int {
        bytes[sentences[index - 1].range.upperBound..<sentences[index].range.lowerBound].count { $0 == 0x0A }
    }
}
