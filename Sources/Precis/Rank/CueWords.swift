/// What single words tell of a sentence's worth: the cue method of Edmundson (1969), its bonus and stigma words and
/// their weights learned by the training.
///
/// Only words that many articles of a language use have a weight ("propose", "announced", "also"), so that what was
/// learned from one set of articles holds for others; a language without a table has none.
struct CueWords: Sendable {
    /// The weights of each language's words by the hashes of their folded forms: a word that shares all 64 bits with one
    /// of them counts as that one.
    private var weights: [String: [UInt64: Double]] = [:]

    /// Reads the lines `cues LANGUAGE WORD WEIGHT WORD WEIGHT …` that a file of weights opens with, beside comments.
    /// O(their bytes), as they are read at every start.
    init(_ text: String) throws(TrainedRanking.FormatError) {
        var text = text
        let read = text.withUTF8 { bytes in Result { () throws(TrainedRanking.FormatError) in try Self.read(bytes) } }
        weights = try read.get()
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) throws(TrainedRanking.FormatError) -> [String: [UInt64: Double]] {
        var weights: [String: [UInt64: Double]] = [:]
        var (rest, number) = (bytes[...], 0)
        while !rest.isEmpty {
            number += 1
            let line = rest.prefix { $0 != 0x0A }
            rest = rest[line.endIndex...].dropFirst()
            let words = line.drop { $0 == 0x20 }
            guard words.starts(with: "cues ".utf8) else {
                if words.isEmpty || words.first == UInt8(ascii: "#") { continue }
                break
            }
            var reader = NumberReader(UnsafeBufferPointer(rebasing: words.dropFirst(5)))
            let language = String(decoding: reader.nextWord(), as: UTF8.self)
            var table = weights[language] ?? [:]
            // A word and its weight take some sixteen bytes.
            table.reserveCapacity(table.count + words.count / 16)
            while reader.skipSpaces() {
                let word = WordHash(reader.nextWord()).value
                guard reader.skipSpaces(), let weight = reader.next() else {
                    throw .init(line: number, what: "cues are `cues LANGUAGE WORD WEIGHT …`")
                }
                table[word] = weight
            }
            weights[language] = table
        }
        return weights
    }

    /// What the words of each row add up to, each of its forms once, less the mean of the row's document: texts differ
    /// in what all their sentences hold.
    func figures(of vectors: SentenceVectors) -> [Double] {
        var figures = [Double](repeating: 0, count: vectors.count)
        guard !weights.isEmpty else { return figures }
        var known: [String: [Double]] = [:]
        // The last row in which a form was met.
        var met = [Int](repeating: -1, count: vectors.formHashes.count)
        for (document, language) in vectors.documents.map(\.language.code).enumerated() {
            guard let table = weights[language] else { continue }
            let own = known[language] ?? vectors.formHashes.map { table[$0] ?? 0 }
            known[language] = own
            let rows = vectors.rows(of: document)
            for row in rows {
                for token in vectors.tokens[vectors.rows[row].tokens] where met[Int(token.surface)] != row {
                    met[Int(token.surface)] = row
                    figures[row] += own[Int(token.surface)]
                }
            }
            let mean = rows.reduce(0) { $0 + figures[$1] } / Double(max(rows.count, 1))
            for row in rows { figures[row] -= mean }
        }
        return figures
    }
}
