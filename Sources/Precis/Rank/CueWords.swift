/// What single words tell of a sentence's worth: the cue method of Edmundson (1969), its bonus and stigma words and
/// their weights learned by the training.
///
/// Only words that many articles of a language use have a weight ("propose", "announced", "also"), so that what was
/// learned from one set of articles holds for others; a language without a table has none.
struct CueWords: Sendable {
    /// The weights of folded word forms, by the forms' hashes: a word that shares all 64 bits with one of them counts as
    /// that one.
    private var weights: [String: [UInt64: Double]] = [:]

    var isEmpty: Bool { weights.isEmpty }

    /// Reads the lines `cues LANGUAGE WORD WEIGHT WORD WEIGHT …` of a file of weights; others are passed over. O(bytes).
    init(_ text: String) throws(TrainedRanking.FormatError) {
        var text = text
        let read = text.withUTF8 { bytes in Result { () throws(TrainedRanking.FormatError) in try Self.read(bytes) } }
        weights = try read.get()
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) throws(TrainedRanking.FormatError) -> [String: [UInt64: Double]] {
        var result: [String: [UInt64: Double]] = [:]
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let words = line.drop { $0 == 0x20 }
            guard words.starts(with: "cues ".utf8) else { continue }
            var reader = NumberReader(UnsafeBufferPointer(rebasing: words.dropFirst(5)))
            let language = String(decoding: reader.nextWord(), as: UTF8.self)
            var weights: [UInt64: Double] = [:]
            while reader.skipSpaces() {
                let word = WordHash(reader.nextWord()).value
                guard reader.skipSpaces(), let weight = reader.next() else {
                    throw .init(line: index + 1, what: "cues are `cues LANGUAGE WORD WEIGHT …`")
                }
                weights[word] = weight
            }
            result[language, default: [:]].merge(weights) { _, last in last }
        }
        return result
    }

    /// What the words of each row add up to, each of its forms once, less the mean of the row's document: texts differ
    /// in what all their sentences hold.
    func figures(of vectors: SentenceVectors) -> [Double] {
        var figures = [Double](repeating: 0, count: vectors.count)
        guard !isEmpty else { return figures }
        var known: [String: [Double]] = [:]
        // The last row in which a form was met.
        var met = [Int](repeating: -1, count: vectors.formHashes.count)
        for (document, language) in vectors.documents.map(\.language.code).enumerated() {
            guard let table = weights[language] else { continue }
            let weights = known[language] ?? vectors.formHashes.map { table[$0] ?? 0 }
            known[language] = weights
            let rows = vectors.rows(of: document)
            for row in rows {
                for token in vectors.tokens[vectors.rows[row].tokens] where met[Int(token.surface)] != row {
                    met[Int(token.surface)] = row
                    figures[row] += weights[Int(token.surface)]
                }
            }
            let mean = rows.reduce(0) { $0 + figures[$1] } / Double(max(rows.count, 1))
            for row in rows { figures[row] -= mean }
        }
        return figures
    }
}
