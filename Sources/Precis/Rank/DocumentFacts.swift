/// Figures of an article as a whole, by which news is told from other prose.
struct DocumentFacts: Sendable {
    /// The document's rows.
    let rows: Range<Int>
    let meanWords: Double
    /// For each row of the document the share of the others that are shorter.
    let lengthRanks: [Double]
    let hasTitle: Double
    let figures: [Double]

    private let wordsBefore: [Double]
    private let paragraphs: [(place: Int, size: Int)]

    init(_ vectors: SentenceVectors, _ surfaces: [SurfaceFacts], _ likeness: LikenessFacts, rows: Range<Int>) {
        self.rows = rows
        let count = Double(max(rows.count, 1))
        func mean(_ figure: (SurfaceFacts) -> Double) -> Double {
            rows.reduce(0) { $0 + figure(surfaces[$1]) } / count
        }
        meanWords = max(mean(\.words), 1)
        lengthRanks = CentralityFacts.orders(rows.map { surfaces[$0].words })
        let document = rows.isEmpty ? nil : vectors.documents[vectors.rows[rows.lowerBound].document]
        hasTitle = document?.title == nil ? 0 : 1
        var before = 0.0
        var wordsBefore: [Double] = []
        for row in rows {
            wordsBefore.append(before)
            before += surfaces[row].words
        }
        self.wordsBefore = wordsBefore
        var sizes: [Int: Int] = [:]
        var paragraphs: [(place: Int, size: Int)] = []
        for row in rows {
            let paragraph = vectors.sentence(row).paragraph
            paragraphs.append((sizes[paragraph, default: 0], 0))
            sizes[paragraph, default: 0] += 1
        }
        for (place, row) in rows.enumerated() { paragraphs[place].size = sizes[vectors.sentence(row).paragraph] ?? 1 }
        self.paragraphs = paragraphs
        let meanLikeness = rows.reduce(0) { $0 + likeness.mean[$1] } / count
        let lead = rows.isEmpty ? 0 : likeness.mean[rows.lowerBound]
        let coverages = rows.reduce(0) { $0 + likeness.coverage[$1] } / count
        figures = [
            naturalLogarithm(count), naturalLogarithm(before + 1), meanWords, Double(sizes.count) / count,
            mean(\.quotedShare), mean(\.firstPerson), mean(\.numbers), mean(\.capitals), mean(\.question),
            document?.dateline.map { $0.isBare ? 0 : 1 } ?? 0, meanLikeness > 0 ? lead / meanLikeness : 1, coverages,
            meanLikeness,
        ]
    }

    /// The figures of a row's place.
    func place(of row: Int, in vectors: SentenceVectors) -> [Double] {
        let place = row - rows.lowerBound
        return [
            Double(min(place, 40)), 1 / Double(place + 1),
            rows.count > 1 ? Double(place) / Double(rows.count - 1) : 0,
            naturalLogarithm(wordsBefore[place] + 1), Double(min(vectors.sentence(row).paragraph, 20)),
            paragraphs[place].place == 0 ? 1 : 0, Double(min(paragraphs[place].size, 10)),
        ]
    }
}
